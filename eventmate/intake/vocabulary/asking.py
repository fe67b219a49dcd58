"""Small words that decide whether a phrase of `languages` is meant as one."""

from __future__ import annotations

from eventmate.intake.vocabulary import listed

HEAD_ONLY = frozenset(
    {"need", "want", "know", "offer", "have", "to", "need to", "must", "should", "going to", "gonna", "got", "todo",
     "to do", "is to", "me to", "wanted", "suche", "kann", "recherche"}
)  # fmt: skip
"""Phrases that lead to something only at the head of a clause."""

SELF = listed("i we i'm i'd ich je")
THIRD = listed("he she they who he's she's they're")
OWN = listed("his her their the")
ENDS = listed("and but who & also so then und et y she he they is she's he's they're i plus or")
"""Words that may not end a clause."""

PREPOSITIONS = listed("to at on via with by from under an")
"""Behind one of these a contact point belongs to the clause."""

MEETING = listed("met works working introduced")
PLACING = listed("at for in on by through via @ near")
NOT_DONE = listed("be have not never probably see")
"""Verbs behind "will" that promise nothing."""

LATER = listed("later soon more again")
"""Behind a verb these promise nothing to anybody."""

ADVERBS = listed("also just then pls please definitely maybe quickly still")
LIST_WORDS = listed("and or & und oder et ou y o")
OFFERABLE = listed(
    "mentor coach advise design speak edit fund invest build train consult debug play sing dance cook drive"
)
"""Verbs that one can offer, beside those that one can promise."""

NOT_WANTED = listed("to me manager managers lead partner event fair forward into more")
"""Behind "hiring", "looking for" and the like these are something else."""

NOT_OFFERED = listed("a the me us to great good")
TELLABLE = listed("call email text ask tell message connect share schedule invite thank remind")
"""Verbs that a person's name may follow in a promise."""

SENDING = listed("send email introduce intro forward ping remind call text invite message")
LOOSE = listed("meet add show talk speak book look")
"""Verbs that with "at" or "in" are no promise."""

HIRING = frozenset({"hiring", "hires", "recruiting", "recruits", "hiring for", "recruiting for"})
"""Phrases behind whose object "at" leads to the organisation of the one who hires."""

RELATIVES = listed("who that which people someone somebody")
ACQUAINTANCES = listed("contacts connections friends contact")
INSIDE = listed("at in to with inside from")
COMMONPLACES = listed("lot bit basics way area drill")
"""Behind "knows a" these are no person."""
