"""To somebody who spoke on a stage while I listened."""

_TALK = "Thank you for your talk[ at {event}][ {date}]."
_PROMISE = (
    "[I promised {handed}: here you go.|I promised {promised}, and I have not forgotten.|As promised: {promise}.|"
    "I have not forgotten what I promised you.]"
)
_THEIRS = "[You kindly offered {offered}.|You mentioned this: {theirs}.|You kindly offered your help.]"

TEXTS: dict[str, tuple[str, str, str]] = {
    "greeting": ("", "[Hi {name},|Hello,]", "[Hi {name},|Hello,]"),
    "closing": ("", "[Best wishes,\n{me}]\n[{my_work}|{my_company}]\n{my_links}", "{me}"),
    "connect": (
        "Your talk[ at {event}]",
        f"{_TALK} [I was glad that we could speak about {{talk}} afterwards.] [I was glad to find that {{common}}.]\n\n"
        "I would be happy to hear of your next one, and to stay in touch.",
        f"{_TALK} [I was glad that we could speak about {{talk}}.] I would be happy to stay in touch.",
    ),
    "promise": (
        "Your talk[ at {event}], and my promise",
        f"{_TALK}\n\n{_PROMISE}\n\nI would be curious to know what you make of it.",
        f"[{_TALK}] {_PROMISE}",
    ),
    "theirs": (
        "Your talk[ at {event}]",
        f"{_TALK} {_THEIRS} I would be glad of it when you find the time.",
        f"[{_TALK}] {_THEIRS} I would be glad of it when you find the time.",
    ),
    "apply": (
        "The [{role} role|opening][ at {at}]",
        f"{_TALK} You mentioned the [{{role}} role|opening][ at {{at}}], and I am going to apply[ by {{deadline}}].\n\n"
        "Is there somebody I should write to first?",
        f"[{_TALK}] I am going to apply for the [{{role}} role|opening][ at {{at}}][ by {{deadline}}].",
    ),
    "decline": (
        "The [{role} role|opening][ at {at}]",
        f"{_TALK} You mentioned the [{{role}} role|opening][ at {{at}}]: it is not the right step for me "
        "at the moment, but I will spread the word.",
        "Thank you for mentioning the [{role} role|opening][ at {at}]. It is not the right step for me at the moment, "
        "but I will spread the word.",
    ),
    "touch": (
        "[How is it going with {talk}?|Where do you speak next?]",
        "[I still think of your talk at {event}.|I hope that you are well.] "
        "[How has it been going with {talk}?]\n\nWhere do you speak next?",
        "[I still think of your talk at {event}.|I hope that you are well.] Where do you speak next?",
    ),
    "thanks": (
        "Thank you for [{thanks}|your talk[ at {event}]]",
        "[Thank you for {thanks}.|Thank you for your talk[ at {event}][ {date}].] I took a good deal home with me.\n\n"
        "[Our conversation about {talk} will stay with me.]",
        "[Thank you for {thanks}.|Thank you for your talk[ at {event}][ {date}].] I took a good deal home with me.",
    ),
}
