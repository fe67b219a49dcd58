from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eventmate.messages import names
from eventmate.model import Contact, Name
from tests.messages.people import MET

UNKNOWN = Name()


def somebody(fn: str, name: Name = UNKNOWN, nickname: str = "") -> Contact:
    return Contact("u", fn, MET, MET, name=name, nickname=nickname)


@pytest.mark.parametrize(
    ("contact", "called"),
    [
        (somebody("Ada Lovelace", Name("Lovelace", "Ada")), "Ada"),
        (somebody("tom baker", Name("baker", "tom")), "Tom"),
        (somebody("ANNE-MARIE O'NEIL", Name("O'NEIL", "ANNE-MARIE")), "Anne-Marie"),
        (somebody("José Luis Pérez", Name("Pérez", "José Luis")), "José Luis"),
        (somebody("Nguyễn Văn An", Name("Nguyễn", "An", "Văn")), "An"),
        (somebody("王小明", Name("王", "小明")), "王小明"),
        (somebody("田中 太郎", Name("田中", "太郎")), "田中 太郎"),
        (somebody("김민준", Name("김", "민준")), "김민준"),
        (somebody("J. R. R. Tolkien", Name("Tolkien", "J. R. R.")), "J. R. R. Tolkien"),
        (somebody("PJ Harvey", Name("Harvey", "PJ")), "PJ"),
        (somebody("Robert Smith", Name("Smith", "Robert"), "Bob"), "Bob"),
        (somebody("Robert Smith", Name("Smith", "Robert"), "bsmith99"), "Robert"),
        (somebody("Ludwig van Beethoven"), "Ludwig van Beethoven"),
        (somebody("Suharto"), "Suharto"),
        (somebody(""), ""),
        (somebody("info@acme.example"), ""),
    ],
)
def test_a_name_is_said_as_its_bearer_would_hear_it(contact: Contact, called: str) -> None:
    assert names.said(contact) == called


@given(st.text(max_size=40), st.text(max_size=20), st.text(max_size=20))
def test_whatever_the_name_it_is_one_line(fn: str, given_name: str, nickname: str) -> None:
    called = names.said(somebody(fn, Name("", given_name), nickname))
    assert called == " ".join(called.split())
    assert not any(c in called for c in "\x1b{}[]@")
