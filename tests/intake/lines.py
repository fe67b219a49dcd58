"""Lines for property tests: anything at all, and what looks like a note of somebody."""

from __future__ import annotations

from hypothesis import strategies as st

_TEXT = (
    "Ada Lovelace tom baker O'Brien van der Berg 王小明 김민수 محمد علي Иван Петров CTO engineer head of"
    " growth at @ from works for Monzo Acme, Inc. GmbH looking needs hiring knows people promised to"
    " send him the deck by friday will she'll met // # ? + ! < ?designers #math !call +coaching <slides"
    " @monzo tomorrow next week 12/3 020 7946 0958 +442079460958 ada@x.org x:ada in/ada @a@b.social"
    " https://x.org/a?b=c www.a.org ext 9 m: (Wise) [Boeing] | - — · ; : , . … \" ' “ ” <ada@x.org> 😀"
    " \u202e \u200b \x00 \ud800 e\u0301 C++ C# & / and the a is who i an 's Acme's ex-Google"
)
_WORDS = [*_TEXT.split(" "), "\n", "\t"]

ANYTHING = st.text(st.characters(), max_size=120)
"""Any text, unpaired surrogates and controls included."""

JOTTED = st.lists(st.sampled_from(_WORDS), max_size=18).map(" ".join)
"""Words, signs and contact points in any order."""

LINES = ANYTHING | JOTTED
