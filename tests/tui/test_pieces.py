from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from eventmate.tui.pieces import content, fitted, piece

_texts = st.text(st.one_of(st.characters(codec="utf-8"), st.sampled_from("ab 明é\x1b\u202e\n\t🎉")), max_size=30)


@given(texts=st.lists(_texts, max_size=5), width=st.integers(0, 40))
def test_pieces_fill_their_room_exactly(texts: list[str], width: int) -> None:
    line = "".join(text for text, _ in fitted([piece(text, "bold") for text in texts], width))
    assert cell_len(line) == width


@given(texts=st.lists(_texts, max_size=5))
def test_nothing_in_a_line_acts_on_a_terminal(texts: list[str]) -> None:
    line = content([piece(text, "bold") for text in texts])
    assert not set(line.plain) & set("\x1b\u202e\n\t\r")
    assert all(line.plain[span.start : span.end] for span in line.spans)


def test_what_fits_stays_and_what_does_not_is_marked() -> None:
    assert fitted([("ab", ""), ("cd", "x")], 5) == [("ab", ""), ("cd", "x"), (" ", "")]
    assert fitted([("ab", ""), ("cd", "x")], 3) == [("ab", ""), ("…", "x")]
    assert fitted([("ab", ""), ("cd", "x")], 2) == [("a…", "")]
