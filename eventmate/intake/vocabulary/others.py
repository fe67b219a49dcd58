"""The commonest of such phrases in languages from Portuguese to Chinese."""

from __future__ import annotations

from eventmate.intake.vocabulary import listed, phrases
from eventmate.intake.vocabulary.language import Language
from eventmate.text import fold

PORTUGUESE = Language(
    looking_for=phrases("a procura de, procura, precisa de, esta contratando, contratando, quer conhecer"),
    offers=phrases("pode ajudar com, ajuda com, oferece"),
    knows=phrases("conhece"),
    employs=phrases("trabalha na, trabalha no, trabalha em, trabalha para"),
    at=listed("na no"),
    of=listed("da do"),
)
ITALIAN = Language(
    looking_for=phrases("alla ricerca di, in cerca di, cerca, ha bisogno di, vuole conoscere"),
    offers=phrases("puo aiutare con, offre"),
    knows=phrases("conosce"),
    employs=phrases("lavora in, lavora per, lavora da, lavora presso"),
    at=listed("presso"),
    of=listed("di"),
    acquaintances=listed("gente qualcuno"),
)
DUTCH = Language(
    looking_for=phrases("op zoek naar, is op zoek naar, zoekt naar, zoekt, heeft nodig"),
    offers=phrases("kan helpen met, helpt met, biedt aan, biedt"),
    employs=phrases("werkt bij, werkt voor, zit bij"),
    at=listed("bij"),
    acquaintances=listed("mensen iemand"),
    articles=listed("een de het"),
)
RUSSIAN = Language(
    looking_for=phrases(
        fold("ищет, ищу, нужен, нужна, нужны, хочет познакомиться с, нанимает, шукає, потрібен, потрібні")
    ),
    offers=phrases(fold("может помочь с, предлагает, поможет с, пропонує")),
    knows=phrases(fold("знает людей в, знает")),
    employs=phrases(fold("работает в, работает на, работает из, працює в, працює у")),
    at=listed(fold("в во из")),
)
HEBREW = Language(
    looking_for=phrases("מחפש, מחפשת, צריך, צריכה, מגייס, מגייסת"),
    offers=phrases("מציע, מציעה, יכול לעזור עם, יכולה לעזור עם"),
    employs=phrases("עובד ב, עובדת ב"),
)
ARABIC = Language(
    looking_for=phrases(fold("يبحث عن, تبحث عن, يحتاج الى, تحتاج الى, يحتاج, تحتاج")),
    offers=phrases(fold("يعرض, تعرض, يقدم, تقدم")),
    employs=phrases(fold("يعمل في, تعمل في, يعمل لدى, تعمل لدى")),
)
CHINESE = Language(
    looking_for=phrases("正在寻找, 寻找, 尋找, 想认识, 想認識, 招聘, 招募, 需要, 找"),
    offers=phrases("可以提供, 提供, 可以帮忙, 可以帮"),
    knows=phrases("认识, 認識"),
)
POLISH = Language(
    looking_for=phrases("szuka, szukam, potrzebuje, rekrutuje"),
    offers=phrases("oferuje, moze pomoc z"),
    knows=phrases("zna"),
    employs=phrases("pracuje w, pracuje dla"),
    at=listed("z"),
)
NORDIC = Language(
    looking_for=phrases("letar efter, soker, leter etter, ser etter, leder efter, soger, etsii"),
    offers=phrases("kan hjalpa till med, kan hjelpe med, kan hjaelpe med, erbjuder, tilbyr, tilbyder"),
    employs=phrases("jobbar pa, arbetar pa, jobber i, jobber hos, arbejder hos"),
    at=listed("pa hos i"),
)
CENTRAL_EUROPEAN = Language(
    looking_for=phrases("keres, hleda, hlada, ariyor, cauta"),
    offers=phrases("nabizi, ponuka, ofera"),
)
