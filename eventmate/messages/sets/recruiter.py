"""To somebody who hires, or finds people for those who do."""

_MET = "[It was a pleasure to {met}[ at {event}][ {date}].]"
_LEAD = "Thank you for considering me for the [{role} role|opening][ at {at}]."
_PROMISE = (
    "[I promised {handed}; you find it with this message.|I promised {promised}, and I am on it.|"
    "As promised: {promise}.|I have not forgotten what I promised you.]"
)
_THEIRS = "[You kindly offered {offered}.|You mentioned this: {theirs}.|You kindly offered your help.]"

TEXTS: dict[str, tuple[str, str, str]] = {
    "greeting": ("", "[Hello {name},|Hello,]", "[Hello {name},|Hello,]"),
    "closing": (
        "",
        "[Best regards,\n{my_name}|Best regards,\n{me}]\n[{my_work}|{my_company}]\n{my_phone}\n{my_links}",
        "[{my_name}|{me}]",
    ),
    "connect": (
        "Our conversation[ at {event}]",
        f"{_MET} [I enjoyed talking about {{talk}}.]\n\n"
        "[You said that you are looking for {looking_for}: if I hear of somebody who fits, I will send them to you.|"
        "If something comes up that fits, I would be glad to hear of it from you.]",
        f"{_MET} [If something comes up that fits, I would be glad to hear from you.]",
    ),
    "promise": (
        "What I promised you[ at {event}]",
        f"{_MET}\n\n{_PROMISE}\n\nPlease tell me if anything is missing.",
        f"{_MET} {_PROMISE}",
    ),
    "theirs": (
        "Our conversation[ at {event}]",
        f"{_MET} {_THEIRS} Has there been any news?\n\nI am easy to reach, and happy to send whatever you need.",
        f"{_MET} {_THEIRS} Has there been any news?",
    ),
    "apply": (
        "The [{role} role|opening][ at {at}]",
        f"{_LEAD} I would like to apply, and you will have my papers[ by {{deadline}}].\n\n"
        "Is there anything that I should stress?",
        f"{_LEAD} I would like to apply, and you will have my papers[ by {{deadline}}].",
    ),
    "decline": (
        "The [{role} role|opening][ at {at}]",
        f"{_LEAD} After some thought I will not apply: it is not the right step for me at the moment.\n\n"
        "I would be glad to hear from you when something else comes up, and to recommend people where I can.",
        f"{_LEAD} After some thought I will not apply, but I would be glad to hear from you again.",
    ),
    "touch": (
        "[Still looking for {looking_for}?|Are you looking for people?]",
        "I hope that you are well. [The last time, we talked about {talk}.]\n\n"
        "[Are you still looking for {looking_for}? I may know somebody.|"
        "Whom are you looking for at the moment? I may know somebody.]",
        "I hope that you are well. [Are you still looking for {looking_for}? I may know somebody.|"
        "Whom are you looking for at the moment? I may know somebody.]",
    ),
    "thanks": (
        "Thank you[ for {thanks}]",
        "[Thank you for {thanks}.|Thank you for your time[ at {event}][ {date}].] It helped me a good deal. "
        "[I keep thinking of our talk about {talk}.]",
        "[Thank you for {thanks}.|Thank you for your time[ at {event}][ {date}].] It helped me a good deal.",
    ),
}
