"""Style sheets that are parsed once give the rules that Textual's own give."""

from __future__ import annotations

import pytest
from textual.css.errors import StylesheetError
from textual.css.stylesheet import Stylesheet, StylesheetParseError

from eventmate.tui.styles import RememberedStylesheet

SOURCE = "Screen { color: $ink; & Label { padding: 1; } } .loud:focus { background: $paper 50%; }"
COLOURS = ({"ink": "red", "paper": "white"}, {"ink": "blue", "paper": "black"})


def both(variables: dict[str, str]) -> tuple[Stylesheet, RememberedStylesheet]:
    sheets = Stylesheet(variables=variables), RememberedStylesheet(variables=variables)
    for sheet in sheets:
        sheet.add_source(SOURCE, ("a.tcss", ""), tie_breaker=3)
        sheet.add_source("Input { width: 4; }", ("b.tcss", ""), is_default_css=True, scope="Screen")
    return sheets


def test_rules_follow_the_colours() -> None:
    plain, remembered = both(COLOURS[0])
    assert remembered.css == plain.css
    for colours in (COLOURS[1], COLOURS[0]):
        for sheet in (plain, remembered):
            sheet.set_variables(colours)
            sheet.reparse()
        assert remembered.css == plain.css


def test_what_does_not_parse_leaves_the_rules() -> None:
    _, sheet = both(COLOURS[0])
    before = sheet.css
    sheet.add_source("Input { width: wide; }", ("c.tcss", ""))
    with pytest.raises((StylesheetError, StylesheetParseError)):
        sheet.reparse()
    assert before == "\n\n".join(rule.css for rule in sheet._rules)


def test_a_source_seen_before_is_not_parsed_again() -> None:
    first, again = (both(COLOURS[0])[1] for _ in range(2))
    assert all(one is other for one, other in zip(first.rules, again.rules, strict=True))
