"""“Whom would you like to meet?”: every message ends with the question that good connectors ask."""

from eventmate.messages.sets.warm import COULD_YOU, WHY_YOU

_ASK = (
    "[Are you still looking for {looking_for}? I am asking around.|"
    "Whom would you like to meet? I know a few people, and I like to connect them.]"
)
_ASK_BRIEFLY = "[Are you still looking for {looking_for}?|Whom would you like to meet? I may know somebody.]"
_MET = "[It was good to {met}[ at {event}][ {date}].]"
_PROMISE = (
    "[I promised {handed}: here you go.|I promised {promised}, and I have not forgotten.|As promised: {promise}.|"
    "I have not forgotten what I promised you.]"
)
_THEIRS = "[You kindly offered {offered}.|You mentioned this: {theirs}.|You kindly offered your help.]"
_LEAD = "Thank you for telling me about the [{role} role|opening][ at {at}]."

TEXTS: dict[str, tuple[str, str, str]] = {
    "greeting": ("", "[Hi {name},|Hello,]", "[Hi {name},|Hello,]"),
    "closing": ("", "[Best wishes,\n{me}]\n[{my_work}|{my_company}]\n{my_links}", "{me}"),
    "connect": (
        "Whom would you like to meet?",
        f"{_MET} [I enjoyed talking about {{talk}}.] [I was glad to find that {{common}}.]\n\n{_ASK}",
        f"{_MET} [I enjoyed talking about {{talk}}.] {_ASK_BRIEFLY}",
    ),
    "promise": (
        "What I promised you[ at {event}], and a question",
        f"{_MET}\n\n{_PROMISE}\n\n{_ASK}",
        f"[It was good to {{met}}.] {_PROMISE} {_ASK_BRIEFLY}",
    ),
    "theirs": (
        "Our talk[ at {event}], and a question",
        f"{_MET} {_THEIRS} I would be glad of it whenever it suits you.\n\n{_ASK}",
        f"{_THEIRS} I would be glad of it whenever it suits you. {_ASK_BRIEFLY}",
    ),
    "apply": (
        "The [{role} role|opening][ at {at}]",
        f"{_LEAD} I am going to apply[ by {{deadline}}].\n\n{_ASK}",
        f"{_LEAD} I am going to apply[ by {{deadline}}]. {_ASK_BRIEFLY}",
    ),
    "decline": (
        "The [{role} role|opening][ at {at}]",
        f"{_LEAD} It is not the right step for me at the moment, but I will spread the word.\n\n{_ASK}",
        f"{_LEAD} It is not the right step for me at the moment. {_ASK_BRIEFLY}",
    ),
    "touch": (
        "Whom would you like to meet?",
        f"I hope that you are well. [The last time, we talked about {{talk}}: how has that been going?]\n\n{_ASK}",
        f"I hope that you are well. [How has it been going with {{talk}}?] {_ASK_BRIEFLY}",
    ),
    "ask": (
        "A question[ about {inside}| about {at}]",
        f"I hope that you are well. {WHY_YOU}\n\n{COULD_YOU}\n\n{_ASK}",
        f"{WHY_YOU} {COULD_YOU} {_ASK_BRIEFLY}",
    ),
    "thanks": (
        "Thank you[ for {thanks}]",
        f"[Thank you for {{thanks}}.|Thank you for your time[ at {{event}}][ {{date}}].]\n\n{_ASK}",
        f"[Thank you for {{thanks}}.|Thank you for your time[ at {{event}}][ {{date}}].] {_ASK_BRIEFLY}",
    ),
}
