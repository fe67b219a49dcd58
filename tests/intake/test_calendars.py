import os
from datetime import date, timedelta, timezone
from pathlib import Path

import icalendar
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from eventmate.intake.calendars import read_calendar
from eventmate.model import Event
from eventmate.text import harmless

CHICAGO = timezone(timedelta(hours=-6))
CORPUS = Path(os.environ.get("EVENTMATE_CORPUS", "no-corpus")) / "ics"


def calendar(*lines: str) -> bytes:
    return "\r\n".join(["BEGIN:VCALENDAR", "BEGIN:VEVENT", *lines, "END:VEVENT", "END:VCALENDAR", ""]).encode()


def event(*lines: str) -> Event:
    (one,) = read_calendar(calendar(*lines), CHICAGO).events
    return one


def days(*lines: str) -> tuple[date | None, date | None]:
    one = event("SUMMARY:x", *lines)
    return one.starts, one.ends


def test_an_event_is_read_with_all_that_it_says() -> None:
    one = event(
        "SUMMARY:PyChicago\\, November\\; talks\\nand pizza",
        "LOCATION:1 N State St\\, Chicago",
        'ORGANIZER;CN="Chi: Py; Org":mailto:org@example.org',
        "UID:e-1@example.org",
        "DTSTART;TZID=America/Chicago:20251120T183000",
        "DTEND;TZID=America/Chicago:20251120T210000",
        "BEGIN:VALARM",
        "DESCRIPTION:x",
        "SUMMARY:an alarm",
        "END:VALARM",
    )
    assert one == Event(
        name="PyChicago, November; talks and pizza",
        uid="e-1@example.org",
        place="1 N State St, Chicago",
        starts=date(2025, 11, 20),
        ends=date(2025, 11, 20),
        organizer="Chi: Py; Org",
    )


@pytest.mark.parametrize(
    ("lines", "starts", "ends"),
    [
        (["DTSTART;VALUE=DATE:20251120", "DTEND;VALUE=DATE:20251123"], "2025-11-20", "2025-11-22"),
        (["DTSTART;VALUE=DATE:20251120"], "2025-11-20", "2025-11-20"),
        (["DTSTART;VALUE=DATE:20251120", "DTEND;VALUE=DATE:20251120"], "2025-11-20", "2025-11-20"),
        (["DTSTART:20251120T190000", "DTEND:20251121T013000"], "2025-11-20", "2025-11-20"),
        (["DTSTART:20251120T190000", "DTEND:20251121T000000"], "2025-11-20", "2025-11-20"),
        (["DTSTART:20251120T090000", "DTEND:20251122T170000"], "2025-11-20", "2025-11-22"),
        (["DTSTART:20251121T010000Z", "DTEND:20251121T040000Z"], "2025-11-20", "2025-11-20"),
        (["DTSTART:20251120T190000", "DURATION:PT3H"], "2025-11-20", "2025-11-20"),
        (["DTSTART;VALUE=DATE:20251120", "DURATION:P2D"], "2025-11-20", "2025-11-21"),
        (["DTSTART:20251120T190000", "DTEND:20251101T190000"], "2025-11-20", "2025-11-20"),
        (["DTSTART:20251120T190000", "DTEND:99991231T235959Z"], "2025-11-20", "9999-12-31"),
    ],
)
def test_days_are_those_one_is_there(lines: list[str], starts: str, ends: str) -> None:
    assert days(*lines) == (date.fromisoformat(starts), date.fromisoformat(ends))


@pytest.mark.parametrize("start", ["", "soon", "20251350", "00000000T000000Z", "00010101T000000Z", "2025"])
def test_a_day_that_is_none_leaves_the_event(start: str) -> None:
    assert days(f"DTSTART:{start}") == (None, None)


def test_a_rule_of_recurrence_makes_a_series_and_its_exceptions_give_way() -> None:
    exception = [
        "END:VEVENT",
        "BEGIN:VEVENT",
        "UID:1",
        "RECURRENCE-ID:20251218T190000",
        "SUMMARY:Other",
        "DTSTART:20251219T190000",
    ]
    one = event("UID:1", "SUMMARY:PyChicago", "RRULE:FREQ=MONTHLY", "DTSTART:20251120T190000", *exception)
    assert (one.name, one.series, one.starts) == ("PyChicago", "PyChicago", date(2025, 11, 20))


def test_what_is_cancelled_is_said_and_not_imported() -> None:
    reading = read_calendar(calendar("SUMMARY:PyChicago", "STATUS:CANCELLED"))
    assert (reading.events, reading.problems) == ((), ("PyChicago is cancelled.",))


def test_an_event_at_a_link_is_online() -> None:
    assert event("SUMMARY:x", "LOCATION:https://meet.example.org/x").kind == "online"


def test_folds_inside_characters_and_old_quoted_printable_are_read() -> None:
    folded = "SUMMARY:Zoë".encode()
    data = calendar("UID:1").replace(b"UID:1", folded[:-1] + b"\r\n " + folded[-1:])
    assert [e.name for e in read_calendar(data).events] == ["Zoë"]
    old = event("SUMMARY;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:Zo=C3=AB and =", "Bo")
    assert old.name == "Zoë and Bo"


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp1252"])
def test_encodings_are_found_out(encoding: str) -> None:
    data = calendar("SUMMARY:Zoë").decode().encode(encoding)
    assert [e.name for e in read_calendar(data).events] == ["Zoë"]


def test_a_file_that_breaks_off_gives_what_it_has() -> None:
    assert [e.name for e in read_calendar(b"BEGIN:VEVENT\nSUMMARY:A\nBEGIN:VEVENT\nSUMMARY:B").events] == ["A", "B"]


@pytest.mark.parametrize("data", [b"", b"BEGIN:VCARD\nFN:A\nEND:VCARD", bytes(range(256)) * 100])
def test_a_file_without_events_says_so(data: bytes) -> None:
    assert read_calendar(data).problems == ("There is no event in this file.",)


@pytest.mark.skipif(not CORPUS.is_dir(), reason="needs EVENTMATE_CORPUS")
def test_the_corpus_is_read_as_another_reader_reads_it() -> None:
    for path in sorted(CORPUS.iterdir()):
        ours = {e.uid: e for e in read_calendar(path.read_bytes()).events if e.uid}
        try:
            parsed = icalendar.Calendar.from_ical(path.read_bytes(), multiple=True)
        except (ValueError, KeyError, IndexError):
            continue
        for theirs in (c for whole in parsed for c in whole.walk("VEVENT") if "UID" in c and "RECURRENCE-ID" not in c):
            if not (theirs.get("SUMMARY") or theirs.get("LOCATION")):
                continue
            one = ours[str(theirs["UID"])]
            assert one.name == " ".join(str(theirs.get("SUMMARY", "")).split()), path.name
            assert one.place == " ".join(str(theirs.get("LOCATION", "")).split()), path.name
            start = theirs.decoded("DTSTART")
            assert one.starts == (start.date() if hasattr(start, "date") else start), path.name


@pytest.mark.parametrize(
    "line",
    [
        "A;" + "a=b;" * 100_000,
        'A;X="' + "a" * 500_000,
        "SUMMARY:" + "\\n" * 500_000,
        "BEGIN:X\r\n" * 100_000,
        ":" * 500_000,
    ],
    ids=["parameters", "quote", "escapes", "nest", "colons"],
)
def test_long_lines_and_deep_nests_are_no_matter(line: str) -> None:
    assert [e.name for e in read_calendar(calendar("SUMMARY:x", line)).events] == ["x"]


@given(data=st.one_of(st.binary(max_size=300), st.text(max_size=300).map(lambda t: t.encode(errors="surrogatepass"))))
@example(b"SUMMARY:\x1b]52;c;ZXZpbA==\x07\xe2\x80\xae\nDTSTART:20251120")
@example(b'ORGANIZER;CN="\x9b31m:mailto:a\nSUMMARY;ENCODING=QUOTED-PRINTABLE:=1B=0A=')
def test_whatever_the_bytes_events_are_clean(data: bytes) -> None:
    reading = read_calendar(b"BEGIN:VEVENT\nSUMMARY:x\n" + data)
    read_calendar(data)
    for one in reading.events:
        for text in (one.name, one.place, one.organizer, one.uid, one.series, *reading.problems):
            assert harmless(text) == text
            assert "\n" not in text
