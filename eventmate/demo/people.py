"""Whom the sample book's owner met, as typed lines."""

from __future__ import annotations

from dataclasses import dataclass

from eventmate.book.encounters import Swap
from eventmate.model import Draft, Ground


@dataclass(frozen=True, slots=True)
class Met:
    """A line as typed, and the name of the person in the book it is about when they were met before."""

    line: str
    again: str = ""


SPRING = (
    Met(
        "Ada Lovelace, Lecturer @ University of London, ada@lovelace.example +44 20 7946 0958 #types "
        "#math // tall, laughs a lot"
    ),
    Met(
        "Priya Raman, Data engineer @ Siemens Energy, priya.raman@siemens.example "
        "in/priya-raman-example ?rust developers"
    ),
    Met("Tom Baker, SRE @ Monzo, gh:tombaker-example #observability +on-call coaching"),
    Met("Zoë Okafor, Product lead @ Brightside, zoe@brightside.example ?speakers for Women in Data"),
)

DINNER = (
    Met(
        "Dana Weiss, Engineering manager @ Boeing, dana.weiss@boeing.example +1 312 555 0117 #systems "
        "+introductions at Boeing"
    ),
    Met("Luca Moretti, Partner @ Moretti Ventures, luca@moretti.example ?robotics startups #angel"),
    Met("Hannah Schäfer, Patent attorney @ Schäfer & Klein, hannah@schaefer.example +patent questions #law"),
    Met("José Ortega, Architect @ Studio Norte, jose@norte.example #buildings // runs the Sunday football"),
    Met("Mei Lin 林美, Research scientist @ Argonne, mei.lin@argonne.example #materials"),
)

YESTERDAY = (
    Met(
        "Omar Haddad, Mechanical engineer @ Boeing, omar.haddad@boeing.example +1 312 555 0163 "
        "#hardware +gearbox design"
    ),
    Met(
        "María González, Recruiter @ Randstad, maria@randstad.example in/mariagonzalez-example "
        "?mechanical engineers !send her the job post of Lakeside by fri"
    ),
    Met("Kenji Watanabe, CTO @ Arm & Hand, kenji@armhand.example #grippers <his slides // quiet, knows everybody"),
    Met(
        "Fatima Zahra, Founder @ Sorted, fatima@sorted.example ?warehouse pilots +a test site in Joliet "
        "!introduce her to Luca"
    ),
    Met("Erik Lindqvist, Safety lead @ Volvo, erik.lindqvist@volvo.example +46 70 174 06 05 #safety"),
    Met("Grace Okoye, PhD student @ Northwestern, grace@northwestern.example ?an internship in robotics #slam"),
    Met(
        "Bill Novak, Operations @ Midwest Grain, +1 312 555 0189 ?somebody to automate sorting !call "
        "about the visit by tue"
    ),
    Met("Aisha Rahman, Journalist @ The Loop, aisha@theloop.example x:aisharahman-example <a draft of the article"),
    Met("Pavel Novotný, Controls engineer @ Fanuc, pavel@fanuc.example #plc"),
    Met("Ruth Adler, Angel investor, ruth@adler.example +board advice // met through Dana"),
    Met("red scarf, talked about Kubernetes at ING"),
)

SWAPS = (
    ("Omar Haddad", Swap(card_given=True, card_got=True, talk="gearboxes, his move from Seattle", warmth=3),
     ((Ground.INTEREST, "climbing"), (Ground.SOMEONE, "Dana Weiss"))),
    ("María González", Swap(card_got=True, talk="whom Boeing lets go, and how to find them", warmth=3), ()),
    ("Kenji Watanabe", Swap(card_given=True, talk="soft grippers for bread", warmth=4, through="Priya Raman"),
     ((Ground.INDUSTRY, "robotics"),)),
    ("Fatima Zahra", Swap(card_given=True, card_got=True, talk="sorting returns in one small hall", warmth=4), ()),
    ("Grace Okoye", Swap(talk="her thesis on maps that forget", warmth=2), ((Ground.SCHOOL, "Northwestern"),)),
    ("Ruth Adler", Swap(talk="what a first board should not do", warmth=2, through="Dana Weiss"), ()),
)  # fmt: skip

TONIGHT = (
    Met("Nadia Haas, Head of hardware @ Rivet, nadia@rivet.example ?mechanical engineers +a lab to visit"),
    Met("Maya Cohen, Head of platform @ Grubhub, maya@grubhub.example ?python performance people #cpython"),
    Met("Dev Patel, Consultant, dev@patel.example +1 312 555 0121 +hiring interviews #freelance"),
    Met("Lee"),
    Met(
        "Ada Lovelace, CTO @ Analytical Engines, ada@analytical.example !send the paper by fri // moved to Chicago",
        again="Ada Lovelace",
    ),
    Met(
        "Sofia Rossi, Organizer @ PyChicago, sofia@pychicago.example ?speakers for January !propose a talk by next week"
    ),
    Met("Jonas Weber, Data scientist @ Uptake, jonas@uptake.example #timeseries ?a flat near Fulton Market"),
)

EXPECTED = (
    Draft("Priya Raman", organization="Siemens Energy", title="Data engineer"),
    Draft("Hugo Lindgren", organization="Scania", title="Recruiter for mechanical engineers"),
    Draft("Amara Diallo", organization="Women in Data", title="Conference speaker and data scientist"),
    Draft("Theo Marsh", organization="Loop Roasters", title="Coffee roaster"),
)
"""Who is on the list of tonight's attendees and has not been met there."""

GOALS = (
    ("people who hire mechanical engineers", 2, "Nadia Haas"),
    ("thank Dana", 1, ""),
    ("a speaker for January", 1, ""),
)
"""What the owner wants of tonight: the words, how many, and who has reached it."""
