"""Phrases that open, close and fence in a mail; those in lists are folded."""

from __future__ import annotations

_CLOSINGS = """
    regards, best regards, kind regards, warm regards, warmest regards, kindest regards, with kind
    regards, best wishes, all the best, best, warmly, cheers, thanks, many thanks, thank you, thanks
    again, thanks and regards, thanks & regards, thanks in advance, thank you very much, thanks so much,
    thanks a lot, thx, sincerely, yours sincerely, yours truly, yours faithfully, yours, cordially,
    respectfully, take care, talk soon, see you, see you soon, speak soon, looking forward, rgds, br,
    kr, best rgds, with best regards, ciao, xoxo, love, very best, until then, mit freundlichen grussen,
    freundliche grusse, viele grusse, beste grusse, liebe grusse, herzliche grusse, schone grusse, mit
    besten grussen, sonnige grusse, herzlichst, gruss, grusse, lg, vg, mfg, hochachtungsvoll, danke,
    vielen dank, cordialement, bien cordialement, tres cordialement, bien a vous, bien a toi,
    amicalement, sinceres salutations, salutations, meilleures salutations, merci, bonne journee, a
    bientot, saludos, un saludo, saludos cordiales, cordiales saludos, atentamente, un abrazo, abrazos,
    cordialmente, gracias, muchas gracias, cordiali saluti, distinti saluti, saluti, un saluto, grazie,
    atenciosamente, com os melhores cumprimentos, cumprimentos, obrigado, obrigada, abracos, abraco, met
    vriendelijke groet, met vriendelijke groeten, vriendelijke groet, vriendelijke groeten, hartelijke
    groet, groeten, groetjes, groet, mvg, bedankt, med vanliga halsningar, vanliga halsningar,
    halsningar, basta halsningar, mvh, med venlig hilsen, venlig hilsen, hilsen, med vennlig hilsen,
    vennlig hilsen, terveisin, ystavallisin terveisin, pozdrawiam, z powazaniem, pozdrowienia, s
    pozdravem, udvozlettel, с уважением, с наилучшими пожеланиями, saygilarimla, 敬具, 此致, 敬上,
    よろしくお願いします, よろしくお願いいたします, 祝好, 顺祝商祺
"""
CLOSINGS = frozenset(" ".join(phrase.split()) for phrase in _CLOSINGS.split(","))
"""Formulas above a sender's name, without their final comma."""

GREETINGS = (
    r"hi|hello|hey|dear|good (?:morning|afternoon|evening)|hallo|guten (?:tag|morgen|abend)|liebe[rs]?"
    r"|sehr geehrte[rs]?|bonjour|bonsoir|salut|ch(?:er|ère)|hola|buenos días|buenas|estimad[oa]|gentile|beste|geachte"
    r"|hoi|hej|cześć|moin|здравствуйте|привет|добрый день"
)
"""What a mail begins with, as a pattern."""

ADVERTISEMENTS = (
    r"sent (?:from|via|with|on the go)|get outlook for|von meinem .{1,30} gesendet|gesendet (?:von|mit)"
    r"|envoyé (?:de|depuis)|enviado desde|inviato da|verzonden vanaf|skickat från|via mobile"
)
"""What a device writes below a mail."""

DISCLAIMERS = (
    r"this (?:e-?mail|message|communication|transmission)\b|the (?:information|contents?) (?:contained|of|in)"
    r"|confidential|important(?: notice)?:|disclaimer|(?:privacy )?notice:|if you (?:are not|have received|received)"
    r"|please (?:consider|think|don't print|do not print)|think before|save paper"
    r"|diese (?:e-?mail|nachricht)\b|der inhalt dieser|vertraulich|ce (?:message|courriel|mail)\b"
    r"|este (?:mensaje|correo|e-?mail)\b|questo messaggio|le informazioni contenute|dit bericht|deze e-?mail"
    r"|(?:\w+ )?registered (?:in|office|address|number)|registered no|company (?:number|no|reg)"
    r"|handelsregister|amtsgericht|registergericht|sitz der|geschäftsführ(?:er|erin|ung): ?|vorstand:|aufsichtsrat"
    r"|ust-?id|vat (?:no|reg|id)|unsubscribe|view (?:this|in)"
)
"""What lawyers and registers want below a signature."""

QUOTE_HEADS = (
    r"-{2,} ?(?:original message|forwarded message|ursprüngliche nachricht|message d'origine|mensaje original)"
    r"|(?:on|am|le|el|op|il|den) .{6,120}(?:wrote|schrieb|écrit|escribió|schreef|scritto|skrev).{0,60}:[ \t]*$"
    r"|begin forwarded message"
)
"""What stands above a quoted mail."""

HEADERS = (
    r"from|to|cc|bcc|subject|date|sent|reply-to|von|an|betreff|datum|gesendet|de|à|objet|envoyé|para|asunto|da|oggetto"
)
"""Names of a mail's header fields."""
SENDERS = frozenset({"from", "von", "de", "da"})
"""Those of them that name the sender."""
