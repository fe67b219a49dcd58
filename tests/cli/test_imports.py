"""import, duplicates and merge as a shell sees them: they never ask, and say what they did."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Shell

ADA = "BEGIN:VCARD\r\nVERSION:3.0\r\nUID:uid-of-the-countess\r\nFN:Ada Lovelace\r\nEMAIL:ada@x.org\r\n{}END:VCARD\r\n"


@pytest.fixture
def card(shell: Shell) -> Path:
    path = shell.home / "ada.vcf"
    path.write_text(ADA.format(""))
    return path


def test_import_says_what_it_did_and_undo_takes_it_back(shell: Shell, card: Path) -> None:
    assert shell("import", str(card)).out == "imported ada.vcf: 1 new\n"
    assert shell("import", str(card)).out == "imported ada.vcf: 1 known\n"
    assert shell("undo").out == "undone: imported 1 person from ada.vcf\n"
    assert shell("find", "ada", code=0).out == ""


def test_a_dry_run_writes_nothing(shell: Shell, card: Path) -> None:
    assert shell("import", "--dry-run", str(card)).out == "would import ada.vcf: 1 new\n"
    assert not shell.book.exists()


def test_what_changes_is_shown_side_by_side(shell: Shell, card: Path) -> None:
    shell("import", str(card))
    card.write_text(ADA.format("TITLE:CTO\r\n"))
    out = shell("import", str(card)).out
    assert out.startswith("  changed  1  Ada Lovelace  (same UID)\n           title: - | CTO  (new)\n")
    assert out.endswith("imported ada.vcf: 1 changed\n")


def test_json_tells_of_everybody(shell: Shell, card: Path) -> None:
    card.write_text(ADA.format("") + "BEGIN:VCARD\r\nnonsense\r\nEND:VCARD\r\n")
    told = shell("import", "--json", "--tag", "math", str(card)).json
    assert (told["new"], told["unreadable"], told["dry_run"]) == (1, 1, False)
    ada, bad = told["people"]
    assert (ada["verdict"], ada["id"], ada["name"], ada["line"]) == ("new", 1, "Ada Lovelace", 1)
    assert (bad["verdict"], bad["id"], bad["line"]) == ("unreadable", None, 7)
    assert "line 8: no colon" in bad["problem"]
    assert shell("show", "--json", "ada").json["tags"] == ["math"]


def test_what_cannot_be_read_is_told_on_stderr_with_its_place(shell: Shell, card: Path) -> None:
    card.write_text(ADA.format("nonsense\r\n"))
    ran = shell("import", str(card))
    assert "ada.vcf, line 6: no colon" in ran.err
    assert ran.out == "imported ada.vcf: 1 new\n"


@pytest.mark.parametrize("content", [None, "", "\n"])
def test_nothing_readable_is_not_understood(shell: Shell, content: str | None) -> None:
    if content is not None:
        (shell.home / "a.vcf").write_text(content)
    assert "Nothing could be read" in shell("import", "a.vcf", code=2).err
    assert not shell.book.exists()


def test_standard_input_is_a_file(shell: Shell) -> None:
    assert shell("import", "-", stdin=ADA.format("").encode()).out == "imported standard input: 1 new\n"


def test_columns_that_nobody_knows_are_shown_and_can_be_said(shell: Shell) -> None:
    (shell.home / "a.csv").write_text("Nom,Mail,Wo\nAda Lovelace,ada@x.org,Engines\n")
    ran = shell("import", "a.csv", "--dry-run")
    assert ran.err == "a.csv: Nom = name, Mail = e-mail address; not used: Wo  (--map COLUMN=FIELD changes it)\n"
    told = shell("import", "a.csv", "--map", "Wo=organization", "--json").json
    assert told["tables"][0]["mapping"] == {"Nom": "name", "Mail": "email", "Wo": "organization"}
    assert shell("show", "--json", "ada").json["organization"] == "Engines"


@pytest.mark.parametrize(
    "arguments", [("--map", "Wo"), ("--map", "Wo=shoe"), ("--map", "Nix=name"), ("--region", "XX"), ("--event", "E")]
)
def test_what_is_not_understood_changes_nothing(shell: Shell, arguments: tuple[str, ...]) -> None:
    (shell.home / "a.csv").write_text("Nom,Mail,Wo\nAda Lovelace,ada@x.org,Engines\n")
    shell("import", "a.csv", *arguments, code=2)
    assert not shell.book.exists()


def test_the_region_makes_numbers_dialable(shell: Shell, card: Path) -> None:
    card.write_text(ADA.format("TEL:020 7946 0958\r\n"))
    shell("import", str(card), "--region", "gb")
    assert list(shell("show", "--json", "ada").json["phones"]) == ["+442079460958"]


def test_a_list_of_attendees_is_expected_at_the_event(shell: Shell) -> None:
    shell("import", "-", "--expected", stdin=b"Ada Lovelace\nBob Noyce\n", code=5)
    shell("event", "start", "PyLondon")
    ran = shell("import", "-", "--expected", stdin=b"Ada Lovelace\nBob Noyce\n")
    assert ran.out == "2 expected at PyLondon, 0 of them in the book; 0 were on the list\n"
    told = shell("import", "-", "--expected", "--event", "py", "--json", stdin=b"Bob Noyce\nGrace Hopper\n").json
    assert told == {"event": 1, "new": 1, "there": 1, "known": 0, "unreadable": 0}


def _twice(shell: Shell) -> None:
    shell("add", "Ada Lovelace, CTO @ Acme, ada@x.org")
    shell("add", "Ada Lovelace @ Engines ada@x.org")


def test_doubles_are_listed_with_the_reason(shell: Shell) -> None:
    assert shell("duplicates").out == ""
    _twice(shell)
    assert shell("duplicates").out == "100%  1 Ada Lovelace  =  2 Ada Lovelace  (same e-mail ada@x.org)\n"
    (pair,) = shell("duplicates", "--json").json
    assert (pair["first"]["id"], pair["second"]["id"], pair["score"]) == (1, 2, 1.0)
    assert shell("duplicates", "--apart", "1", "2").out == ""


def test_merge_makes_one_of_two_and_undo_two_of_one(shell: Shell) -> None:
    _twice(shell)
    would = shell("merge", "1", "2", "--dry-run").out
    assert would.startswith("would merge 2 into 1  Ada Lovelace")
    assert "organization: Acme | Engines  (both differ, the second stays)" in would
    told = shell("merge", "1", "2", "--take", "organization=mine", "--json").json
    assert (told["id"], told["merged"], told["organization"], told["on_both"]) == (1, 2, "Acme", [])
    shell("show", "2", code=5)
    shell("undo")
    assert shell("show", "2", "--json").json["organization"] == "Engines"


def test_a_phone_with_both_cards_is_named(shell: Shell) -> None:
    _twice(shell)
    shell("export", "all.vcf")
    assert shell("merge", "1", "2").out.endswith("phone was given both cards and keeps both: delete one there.\n")


@pytest.mark.parametrize(
    "arguments", [("1", "1"), ("1", "2", "--take", "title=yours"), ("1", "2", "--take", "shoe=mine")]
)
def test_a_merge_that_is_none_is_refused(shell: Shell, arguments: tuple[str, ...]) -> None:
    _twice(shell)
    shell("merge", "1", *arguments, code=2)
    assert len(shell("duplicates", "--json").json) == 1
