"""share, qr and me: what they print, keep and leave alone, and with which exit codes."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import urllib.request
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image

from eventmate.book import Book, cards
from tests.cli.conftest import Shell


@pytest.fixture
def met(shell: Shell) -> Shell:
    shell("event", "start", "PyChicago")
    shell("add", "Ada Lovelace, CTO @ Analytical Engines, ada@x.org +44 20 7946 0958 // tall, coffee queue")
    shell("add", "Omar Haddad @ Boeing")
    return shell


def test_a_page_ends_by_itself(met: Shell) -> None:
    ran = met("share", "--minutes", "0.005", "--address", "127.0.0.1", "--json")
    opened, ended = map(json.loads, ran.out.splitlines())
    assert opened["url"].startswith("http://127.0.0.1:")
    assert opened["people"] == 2
    assert set(ended) == {"ended"}
    assert cards.destinations(Book(met.book)) == (), "nobody has said that anything arrived"


def test_what_is_fetched_is_told_and_ctrl_c_closes(met: Shell) -> None:
    arguments = [sys.executable, "-m", "eventmate", "share", "--address", "127.0.0.1", "--json"]
    with subprocess.Popen(arguments, stdout=subprocess.PIPE, env=met.environ, text=True) as running:
        assert running.stdout is not None
        url = json.loads(running.stdout.readline())["url"]
        with urllib.request.urlopen(f"{url}/all.vcf", timeout=10) as answer:
            assert answer.read().count(b"BEGIN:VCARD") == 2
        fetched = json.loads(running.stdout.readline())
        running.send_signal(signal.SIGINT)
        assert list(json.loads(running.stdout.readline())) == ["ended"]
        assert running.wait(10) == 0
    assert fetched["fetched"] == ["Ada Lovelace", "Omar Haddad"]


def test_a_page_for_others_tells_nothing_of_mine(met: Shell) -> None:
    from eventmate.flows import share

    people = share.people(Book(met.book), cards.chosen(Book(met.book), cards.Whom()), share.Look(others=True))
    assert [person.name for person in people] == ["Ada Lovelace", "Omar Haddad"]
    assert b"coffee" not in b"".join(person.card for person in people)


@pytest.mark.parametrize(
    ("arguments", "code", "told"),
    [
        (("--address", "8.8.8.8"), 2, "not a private address"),
        (("--tag", "nobody"), 5, "nobody to share"),
        (("--event", "zeno"), 5, "No event fits"),
        (("--minutes", "0"), 2, ""),
    ],
)
def test_pages_that_cannot_be(met: Shell, arguments: tuple[str, ...], code: int, told: str) -> None:
    ran = met("share", *arguments, code=code)
    assert told in ran.err
    assert ran.out == ""


def test_share_of_an_empty_book(shell: Shell) -> None:
    assert "empty" in shell("share", code=5).err


def test_code_of_a_person(met: Shell) -> None:
    told = met("qr", "ada", "--json").json
    assert list(told) == ["id", "name", "text", "left_out"]
    assert "TEL" in told["text"]
    assert "coffee" not in told["text"]
    assert "coffee" in met("qr", "ada", "--note", "--json").json["text"]
    drawn = met("qr", "ada").out
    assert "█▀▀▀▀▀█" in drawn
    assert drawn.endswith("Ada Lovelace\n")
    assert "\x1b" not in drawn, "no colours where no terminal is"


def test_code_as_a_picture(met: Shell, tmp_path: Path) -> None:
    kept = tmp_path / "ada.png"
    text = met("qr", "ada", "--png", str(kept), "--json").json["text"]
    assert [found.text for found in zxingcpp.read_barcodes(Image.open(kept))] == [text]
    assert "there already" in met("qr", "ada", "--png", str(kept), code=4).err
    met("qr", "ada", "--png", str(kept), "--force")
    assert "wrote the code" in met("qr", "ada", "--svg", str(tmp_path / "ada.svg")).out
    assert "Nobody fits" in met("qr", "zeno", code=5).err


def test_my_card_is_made_changed_and_shown(shell: Shell) -> None:
    assert "no card yet" in shell("me", code=5).err
    made = shell("me", "--set", "name=Sam Rivera", "--set", "email=sam@x.org", "--set", "email=s@y.org", "--json").json
    assert {key: made[key] for key in ("card", "name", "emails", "phones")} == {
        "card": "work", "name": "Sam Rivera", "emails": ["sam@x.org", "s@y.org"], "phones": []
    }  # fmt: skip
    changed = shell("me", "--set", "email=new@x.org", "--set", "title=CTO", "--json").json
    assert (changed["emails"], changed["title"]) == (["new@x.org"], "CTO")
    assert shell("me", "--set", "email=", "--json").json["emails"] == []
    shell("me", "--card", "private", "--set", "name=Sam", "--set", "phone=+44 20 7946 0958")
    assert shell("me", "--card", "private", "--json").json["phones"] == ["+442079460958"]
    assert shell("me").out.endswith("Sam Rivera\n")
    assert "no card “fun”" in shell("me", "--card", "fun", code=5).err
    shell("undo")
    assert "no card" in shell("me", "--card", "private", code=5).err


@pytest.mark.parametrize("change", ["name=", "shoe=42", "email=nonsense", "nickname=S", "tags=a"])
def test_my_card_refuses_what_it_does_not_have(shell: Shell, change: str) -> None:
    shell("me", "--set", "name=Sam")
    before = shell("me", "--json").out
    assert shell("me", "--set", change, code=2).err
    assert shell("me", "--json").out == before
