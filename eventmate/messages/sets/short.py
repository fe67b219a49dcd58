"""For people who read standing up."""

_OTHER = "{other}[, {other_work}|, from {other_company}]"
_OTHER_WHO = "{other}[, {other_work},|, from {other_company},]"
_PROMISE = "[I promised {handed}: here you go.|I promised {promised}: on it.|As promised: {promise}.|As promised.]"
_THEIRS = "[You offered {offered}.|You mentioned this: {theirs}.|You offered your help.]"
_LEAD = "Thanks for the word about the [{role} role|opening][ at {at}]."
_WHY = (
    f"[You are looking for {{seeks}}: {_OTHER_WHO} may be right.|"
    f"{_OTHER_WHO} is looking for {{sought}}.|"
    f"You may like to meet {_OTHER}.|I know somebody you may like to meet.]"
)
_BOTH = (
    f"[{{name}}, meet {_OTHER}.] [{{other_name}}, meet {{full_name}}[, {{work}}|, from {{company}}].] "
    "Over to the two of you."
)

TEXTS: dict[str, tuple[str, str, str]] = {
    "greeting": ("", "[Hi {name},|Hi,]", "[Hi {name},|Hi,]"),
    "greeting_both": ("", "[{name}, {other_name},|Hi both,]", "[{name}, {other_name},|Hi both,]"),
    "closing": ("", "[Best,\n{me}]\n{my_links}", "{me}"),
    "connect": (
        "[Good to {met}[ at {event}]|Keeping in touch]",
        "[Good to {met}[ at {event}][ {date}].] [I liked our talk about {talk}.] Let's stay in touch.",
        "[Good to {met}[ at {event}][ {date}].] [I liked our talk about {talk}.] Let's stay in touch.",
    ),
    "promise": ("As promised", f"[Good to {{met}}[ at {{event}}].] {_PROMISE}", f"[Good to {{met}}.] {_PROMISE}"),
    "theirs": (
        "Our talk[ at {event}]",
        f"{_THEIRS} I would be glad of it when it suits you.",
        f"{_THEIRS} I would be glad of it when it suits you.",
    ),
    "ask_first": ("Meet [{other}|somebody]?", f"{_WHY} Shall I introduce you?", f"{_WHY} Shall I introduce you?"),
    "ask_second": (
        "Meet [{other}|somebody]?",
        f"{_WHY} [{{other_name}} says yes.] Shall I introduce you?",
        f"{_WHY} [{{other_name}} says yes.] Shall I introduce you?",
    ),
    "joint": (
        "[{name}, meet {other_name}|An introduction]",
        _BOTH,
        _BOTH,
    ),
    "apply": (
        "The [{role} role|opening][ at {at}]",
        f"{_LEAD} I will apply[ by {{deadline}}].",
        f"{_LEAD} I will apply[ by {{deadline}}].",
    ),
    "decline": (
        "The [{role} role|opening][ at {at}]",
        f"{_LEAD} It is not for me right now, but thank you for thinking of me.",
        f"{_LEAD} It is not for me right now.",
    ),
    "touch": (
        "[{Talk}|How are you?]",
        "[How is it going with {talk}?|How are you?] [Are you still looking for {looking_for}?]",
        "[How is it going with {talk}?|How are you?]",
    ),
    "thanks": (
        "Thank you",
        "[Thank you for {thanks}.|Thank you for your time[ at {event}].] I owe you one.",
        "[Thank you for {thanks}.|Thank you for your time[ at {event}].]",
    ),
}
