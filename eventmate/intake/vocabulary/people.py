"""Words of personal names: family names, particles, titles of honour, suffixes.

No list is complete, and none has to be: a word in it is evidence, a word outside it is judged by where it stands.
"""

from __future__ import annotations

from eventmate.intake.vocabulary import listed, professions
from eventmate.intake.vocabulary.given_names import GIVEN as GIVEN

FAMILY = listed(
    """
    roche ford ferrari bain disney bloomberg porsche renault adams ahmed akhtar ali allen alvarez andersen anderson
    andersson aziz bailey baker banerjee barnes bauer becker bell bennett berg bernard bianchi black bonnet brooks
    brown bruun bryant burns butler byrne campbell carter castillo castro chan chang chen cheng cho choi chopra
    clark clarke cohen cole coleman collins conti cook cooper costa cox cruz dahl das davies davis delgado desai
    diallo diaz dietrich dogan dubois dumont duncan dupont edwards ellis engel esposito evans fernandes fernandez
    ferreira fischer fisher fleming flores foster fox francis frank fraser fuchs fujita garcia gibson gill gomez
    gonzales gonzalez goldberg gordon graf graham grant gray green griffin gruber gupta guzman haas haddad hahn hall
    hamilton hansen hansson harris harrison hart hartmann hayes henderson hernandez herrera hill hoang hoffman
    hoffmann howard huang huber hughes hunt hunter hussain huynh ibrahim ito ivanov ivanova jackson jain james
    jansen jansson jenkins jensen jimenez johansen johansson johnson jones jung kaiser kang kapoor karlsson karim
    kato kaya keller kelly kennedy khan kim king klein knight kobayashi koch kohler konig kovacs kowalski kramer
    kraus krause kruger kumar lang lange larsen larsson le lee lefebvre lehmann leroy levy lewis li lim lin liu
    lopez lovelace lund ma maier marino marshall martin martinez martins mason mehta mendoza meyer mills mitchell
    mohamed molina moore morales moreau moreno morgan morris muller murphy murray myers nair nakamura navarro nelson
    nguyen nielsen nilsson novak nowak obrien oconnor ohara okafor olsen olsson ortega ortiz osei owens palmer
    papadopoulos park parker patel pedersen pereira perez perry petersen peterson petrov petrova pham phillips pinto
    popescu popov powell price ramirez ramos rao rasmussen raman ray reddy reed reid reyes reynolds ricci richards
    richardson rivera roberts robertson robinson rodrigues rodriguez rogers romano romero rose ross rossi roth roux
    ruiz russell russo ryan saito salazar sanchez sanders santos sato sauer schafer schmid schmidt schmitt schneider
    scholz schroder schubert schulz schwarz scott sharma shah shaw silva simmons simon simpson singh smirnov smith
    sokolov song sorensen soto souza stein stevens stewart stone sullivan sun suzuki svensson takahashi tan tanaka
    tang taylor thomas thompson thomsen torres tran tucker turner vargas vasquez vega verma vidal vogel wagner
    walker wallace walsh walter wang ward warner warren washington watanabe watson weaver weber webb wei weiss wells
    werner west weston wheeler white williams williamson willis wilson winkler winter wolf wong wood woods wright wu
    xu yamada yamamoto yamaguchi yang yildiz yilmaz young yu yuan zhang zhao zheng zhou zhu zimmermann kay hopper
    turing knuth carver archer bishop chandler dean farmer fowler gardner gardiner judge major miller page painter
    pope porter potter prince shepherd singer sergeant driver steward spencer abbott abbot bond bright best blake
    bloom booth boyd bradley brady brewer burke burton bush chapman church cross curtis dale dalton day dunn field
    fields finch flynn forest frost garner glover goodwin gould grove hale hammond hardy harper hawkins heath hicks
    holmes hope hudson ingram irwin jordan joyce kerr lake lambert lane law lawson leach little long love lowe lynch
    lyons manning marsh may mead mercer monk moss nash noble norman north nunn parry parsons pearce penn poole pratt
    quinn rice rich rhodes ridley rowe savage sharp short skinner slater small snow sparks spears starr steele
    stokes strong summers swan swift thorne todd vance vaughan wade waters webster weeks
    """
)

FAMILY_AS_TRADE = professions.SURNAMES_TOO | listed(
    """
    abbott archer baker barber bishop brewer butler carpenter carter chancellor chandler cook cooper dean doctor
    dentist driver farmer fisher forester fowler gardener gardner glover hunter judge king knight major marshall
    mason mercer miller miner monk page painter parker piper pope porter potter priest prince queen sailor sergeant
    shepherd singer slater smith steward stewart tailor tanner taylor turner walker weaver webster wheeler wright
    sawyer thatcher tyler coach
    """
)
"""Trades that are family names as well: behind a given name they are one."""

PARTICLES = listed(
    """
    a abu al ap ab auf bar bat be ben bin bint binti da dal dalla das de degli dei del dela della delle delli dello
    den der des di dos du e el la las le les lo los mac mc op san santa santo st st. saint 't t te ten ter und v v.
    van vd vom von y zu zum zur af av ibn ould ali-
    """
)
"""Words that belong to the family name behind them."""

LINKS = listed(
    """
    y e i und & and
    """
)
"""Words that join two family names."""

_MORE_COURTESY = listed(
    """
    lic licda dipl.-ing dipl-ing diplom-ingenieur dipl.-kfm dipl.-kffr dipl.-psych dipl.-inf dipl.-phys dipl.-chem
    dipl.-biol dipl.-volksw dipl.-math dipl.-oec dipl.-des ing arq abog mtro mtra cllr councillor councilor councilman
    councilwoman alderman dra dott dott.ssa dr.ssa prof.ssa avv univ.-prof ao.univ.-prof priv.-doz priv-doz maga engr
    atty amb ambassador senator baroness dr.-ing dr.in prof.in mudr judr phdr rndr mvdr paeddr mgr ing.arch inz lek
    dipl hab csc datuk dato dato' datin puan encik cik tengku haji hajjah ustaz ustadz kapten mons msgr monsignor sra.
    srta mme. maitre cpt cmdr brigadier hrh h.e advogada pra enga engo exmo fru froken hra rva toht bayan hoca kyria
    kyrios saiin achariya
    """
)
"""Titles of honour of many countries."""

HONORIFICS = _MORE_COURTESY | listed(
    """
    med rer nat phil jur habil h.c vet dent oec pol techn mult theol pharm agr hc c.sc dr.med dr.rer.nat rt very most
    
    gov secretary mr mrs ms miss mx sir dame lord lady dr doctor prof professor rev reverend fr father sr. sister br
    brother pastor rabbi imam hon honorable capt captain col colonel maj major gen general lt lieutenant sgt
    sergeant cpl corporal adm admiral cmdr commander judge justice senator sen rep congressman congresswoman
    president ambassador dean cardinal bishop archbishop pope king queen prince princess duke duchess count countess
    baron baroness sheikh sheikha hrh herr frau hr fr. dipl.-ing dipl-ing ing mag dott dott.ssa dottore dottoressa
    avv sig sig.ra signor signora signore m mme mlle monsieur madame mademoiselle maitre sr sra srta don dona senor
    senora senorita dhr mevr mevrouw drs ir mw de heer pan pani shri sri smt kumari ustad ustadh haji hajji tan
    datuk tun coach rt marquess viscount vice brig chef
    """
)
"""Titles of honour before a name."""

COURTESY = _MORE_COURTESY | listed(
    """
    mr mrs ms miss mx dr prof professor rev reverend herr frau hr mme mlle monsieur madame sr sra srta senor senora
    dhr mevr mevrouw pan pani shri smt signor signora sig hon capt sir dame lady lord sheikh rabbi
    """
)
"""Titles that at the head of a line always open a name."""

FIRST_NAME_TITLES = listed(
    """
    sir dame lady king queen sister brother uncle aunt sheikh don dona
    """
)
"""Titles that a given name follows when one word follows."""

SUFFIXES = listed(
    """
    msced jr sr ii iii iv v vi phd ph.d dphil md m.d dds d.d.s esq esquire cpa pe mba msc m.sc bsc b.sc ma ba llm
    llb jd j.d cfa cfp clu lutc rn do dvm pmp cissp csm qc q.c kc mp m.p obe mbe cbe kbe frs frcs msc.ed ret usn
    usaf usmc mph mfa mpa edd ed.d psyd dba cma cia fcca acca aca rpa aia faia ccnp ra cisa cism shrm-cp phr sphr
    """
)

GENERATIONS = listed(
    """
    jr sr ii iii iv jnr snr
    """
)

CJK_DOUBLE_FAMILY = listed(
    """
    欧阳 歐陽 司马 司馬 上官 诸葛 諸葛 司徒 东方 東方 独孤 南宫 南宮 夏侯 尉迟 皇甫 慕容 令狐 남궁 황보 제갈 선우
    독고 사공
    """
)

CJK_FAMILY = frozenset(
    "王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何高林罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾肖萧蕭田董袁潘于蒋蔣蔡余杜叶葉程苏蘇魏吕呂丁任"
    "沈姚卢盧姜崔钟鐘谭譚陆陸汪范金石廖贾賈夏韦韋付方白邹鄒孟熊秦邱江尹薛闫閻段雷侯龙龍史陶黎贺賀顾顧毛郝龚龔邵万萬钱錢严嚴覃武戴莫孔向汤湯"
    "김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구민진나지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국"
)

JAPANESE_FAMILY = listed(
    """
    佐藤 鈴木 高橋 田中 伊藤 渡辺 渡邊 山本 中村 小林 加藤 吉田 山田 佐々木 山口 松本 井上 木村 林 斎藤 斉藤 清水
    山崎 森 池田 橋本 阿部 石川 山下 中島 石井 小川 前田 岡田 長谷川 藤田 後藤 近藤 村上 遠藤 青木 坂本 福田 太田
    西村 藤井 金子 岡本 藤原 三浦 中野 中川 原田 松田 竹内 小野 田村 中山 和田 石田 森田 上田 原 内田 柴田 酒井 宮崎
    横山 高木 安藤 宮本 大野 小島 谷口 今井 工藤 高田 増田 丸山 杉山 村田 大塚 新井 小山 平野 藤本 河野 上野 野口
    武田 松井 千葉 菅原 岩崎 木下 久保 佐野 野村 松尾 市川 菊地 杉本 古川 大西 島田 水野 桜井 渡部 高野 吉川 山内
    西田 飯田 菊池 西川 小松 北村 安田 五十嵐 川口 平田 関 中田 久保田 東 服部 岩田 土屋 川崎 福島 本田 辻 樋口
    """
)

VIETNAMESE_FAMILY = listed(
    """
    nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly
    """
)

CJK_HONORS = ("さん", "様", "氏", "先生", "님", "씨", "女士", "小姐")
"""Words of honour behind a name."""
