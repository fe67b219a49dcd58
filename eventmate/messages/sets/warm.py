"""For people one liked meeting; the set that has every kind."""

_MET = "[It was good to {met}[ at {event}][ {date}].]"
_OTHER = "{other}[, {other_work}|, from {other_company}]"
_OTHER_WHO = "{other}[, {other_work},|, from {other_company},]"
WHY_YOU = (
    "[I would like to know more about {inside}, and you know it from the inside.|"
    "I would like to know somebody at {at}, and I think that you know {other_name}.|"
    "I would like to know somebody at {at}, and I thought of you.|"
    "I am looking for {wanted}, and I think that you know {other_name}.|"
    "I am looking for {wanted}, and I thought of you.|I have a question, and I thought of you.]"
)
COULD_YOU = (
    "[Could I ask you two or three questions about {inside}?|"
    "Would you introduce me to {other_name}, if that suits you both?|"
    "Would you introduce me to somebody at {at}, if there is somebody?|"
    "Is that something for you, or do you know somebody whom I should ask?]"
)
"""Why I ask them, and what: for every set."""
_LEAD = "Thank you for telling me about the [{role} role|opening][ at {at}]."

TEXTS: dict[str, tuple[str, str, str]] = {
    "greeting": ("", "[Hi {name},|Hello,]", "[Hi {name},|Hello,]"),
    "greeting_both": ("", "[Hi {name} and {other_name},|Hello both,]", "[Hi {name} and {other_name},|Hello both,]"),
    "closing": ("", "[Warm regards,\n{me}]\n[{my_work}|{my_company}]\n{my_links}", "{me}"),
    "connect": (
        "[Good to {met}[ at {event}]|Keeping in touch]",
        f"{_MET} [I enjoyed talking about {{talk}}.] [I was glad to find that {{common}}.]\n\n"
        "[You said that you are looking for {looking_for}: I will keep my eyes open.|"
        "If there is somebody you would like to meet, tell me: I may know them.]\n\n"
        "I would be happy to stay in touch.",
        f"{_MET} [I enjoyed talking about {{talk}}.] [I was glad to find that {{common}}.] "
        "I would be happy to stay in touch.",
    ),
    "promise": (
        "What I promised you[ at {event}]",
        f"{_MET} [I enjoyed talking about {{talk}}.]\n\n"
        "[I promised {handed}: here you go.|I promised {promised}, and I have not forgotten.|As promised: {promise}.|"
        "I have not forgotten what I promised you.]\n\n"
        "If there is anything else that I can do, just say so.",
        f"{_MET} [I promised {{handed}}: here you go.|I promised {{promised}}, and I have not forgotten.|"
        "As promised: {promise}.|I have not forgotten what I promised you.]",
    ),
    "theirs": (
        "Our talk[ at {event}]",
        f"I hope that you are well. {_MET}\n\n"
        "[You kindly offered {offered}.|You mentioned this: {theirs}.|You kindly offered your help.] "
        "I would be glad of it whenever it suits you, and there is no hurry at all.\n\n"
        "Is there anything you need from me first?",
        f"{_MET} [You kindly offered {{offered}}.|You mentioned this: {{theirs}}.|You kindly offered your help.] "
        "I would be glad of it whenever it suits you.",
    ),
    "ask_first": (
        "May I introduce you to [{other}|somebody]?",
        f"[You said that you are looking for {{seeks}}, and I thought of {_OTHER}.|"
        f"{_OTHER_WHO} is looking for {{sought}}, and I thought of you.|"
        f"I know somebody you may like to meet: {_OTHER}.|I know somebody you may like to meet.]\n\n"
        "Would you like me to introduce you? If so, I will ask on the other side, too. If not, just say so.",
        f"[You are looking for {{seeks}}, and I thought of {_OTHER}.|"
        f"{_OTHER_WHO} is looking for {{sought}}, and I thought of you.|"
        f"I know somebody you may like to meet: {_OTHER}.|I know somebody you may like to meet.] "
        "Would you like me to introduce you?",
    ),
    "ask_second": (
        "May I introduce you to [{other}|somebody]?",
        f"[{_OTHER_WHO} is looking for {{sought}}, and I thought of you.|"
        f"You said that you are looking for {{seeks}}, and I thought of {_OTHER}.|"
        f"I know somebody you may like to meet: {_OTHER}.|I know somebody you may like to meet.]\n\n"
        "[{other_name} would be glad of an introduction.|The other side would be glad of an introduction.] "
        "May I connect the two of you?",
        f"[{_OTHER_WHO} is looking for {{sought}}, and I thought of you.|"
        f"You are looking for {{seeks}}, and I thought of {_OTHER}.|"
        f"I know somebody you may like to meet: {_OTHER}.|I know somebody you may like to meet.] "
        "May I connect the two of you?",
    ),
    "joint": (
        "[{name}, meet {other_name}|An introduction]",
        f"[{{name}}, meet {_OTHER}.] [{{other_name}}, meet {{full_name}}[, {{work}}|, from {{company}}].]\n\n"
        "[{name} is looking for {seeks}, and {other_name} is the one I thought of first.|"
        "{other_name} is looking for {sought}, and {name} is the one I thought of first.|"
        "I think that you have a good deal to say to each other.]\n\n"
        "I leave the rest to the two of you.",
        f"[{{name}}, meet {_OTHER}.] [{{other_name}}, meet {{full_name}}[, {{work}}|, from {{company}}].] "
        "I think that you have a good deal to say to each other.",
    ),
    "apply": (
        "The [{role} role|opening][ at {at}]",
        f"{_LEAD} It sounds right, and I am going to apply[ by {{deadline}}].\n\n"
        "Is there anything that I should know beforehand?",
        f"{_LEAD} I am going to apply[ by {{deadline}}]. [Is there anything that I should know beforehand?]",
    ),
    "decline": (
        "The [{role} role|opening][ at {at}]",
        f"{_LEAD} I have thought about it, and it is not the right step for me at the moment. "
        "I did not want to leave you without an answer.\n\n"
        "If I hear of somebody who fits, may I send them to you?",
        f"{_LEAD} It is not the right step for me at the moment. "
        "[If I hear of somebody who fits, may I send them to you?]",
    ),
    "touch": (
        "[How is it going with {talk}?|How are you?]",
        "I hope that you are well. [The last time, we talked about {talk}: how has that been going?]\n\n"
        "[Are you still looking for {looking_for}? I may know somebody.|Is there anything that I can do for you?]\n\n"
        "I would be glad to hear from you.",
        "I hope that you are well. [The last time, we talked about {talk}: how has that been going?] "
        "I would be glad to hear from you.",
    ),
    "thanks": (
        "Thank you[ for {thanks}]",
        "[Thank you for {thanks}.|Thank you for your time[ at {event}][ {date}].] It meant a lot to me. "
        "[I enjoyed talking about {talk}.]\n\n"
        "If there is something that I can do for you in return, please say so.",
        "[Thank you for {thanks}.|Thank you for your time[ at {event}][ {date}].] It meant a lot to me.",
    ),
    "ask": (
        "A question[ about {inside}| about {at}]",
        f"I hope that you are well. {WHY_YOU}\n\n{COULD_YOU}\n\n"
        "If it does not suit you, that is fine, too. And if I can do something for you, just say so.",
        f"{WHY_YOU} {COULD_YOU}",
    ),
}
