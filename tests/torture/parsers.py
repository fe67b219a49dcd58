"""The readers of what people paste and drop, fed with what files turn into: no hang, no crash, no flood of memory."""

from __future__ import annotations

import mmap
import random
import resource
import struct
import time
from collections.abc import Callable, Iterator
from datetime import date
from functools import partial
from pathlib import Path

from eventmate import dates, phone
from eventmate.errors import EventmateError
from eventmate.intake import calendars, paste, tables
from eventmate.intake.line import Context, read
from eventmate.intake.vcards import read_cards
from tests.strategies import HOSTILE
from tests.torture import children
from tests.torture.figures import Figure

SLOWEST, MEMORY = 1.0, 300 << 20
_CONTEXT = Context(date(2026, 11, 18), "GB")
_FIXTURES = Path(__file__).with_name("findings")
Reader = Callable[[bytes], object]
READERS: dict[str, Reader] = {
    "line": lambda data: read(_text(data).partition("\n")[0], _CONTEXT),
    "paste": lambda data: paste.read(_text(data), _CONTEXT),
    "vcards": lambda data: list(read_cards(data)),
    "tables": lambda data: list(tables.read_table(data).rows),
    "calendars": lambda data: calendars.read_calendar(data),
    "dates": lambda data: dates.find(_text(data)[:500], date(2026, 11, 18), "GB"),
    "phones": lambda data: phone.find(_text(data)[:500], "GB"),
}
_SEEDS = (
    "Ada Lovelace, CTO @ Analytical Engines, ada@x.org +44 20 7946 0958 #math ?engineers !send it by fri // note",
    "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ada Lovelace\r\nN:Lovelace;Ada;;;\r\nTEL;TYPE=CELL,VOICE:+44 20 7946 0958\r\n"
    "EMAIL;TYPE=INTERNET:ada@x.org\r\nORG:Analytical Engines;R&D\r\nNOTE;ENCODING=QUOTED-PRINTABLE:caf=C3=A9=\r\n"
    "more\r\n"
    "item1.URL:http\\://x.org\r\nPHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQ\r\nEND:VCARD\r\n",
    "First Name,Last Name,URL,Email Address,Company,Position,Connected On\r\n"
    'Ada,Lovelace,https://x.org,ada@x.org,"Engines, Ltd",CTO,12 Mar 2024\r\n' * 3,
    "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1\r\nSUMMARY:PyLondon\r\nDTSTART;TZID=Europe/London:20261118T190000"
    "\r\nRRULE:FREQ=DAILY;COUNT=3\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
    "MECARD:N:Lovelace,Ada;TEL:+442079460958;EMAIL:ada@x.org;;",
    "Ada Lovelace\nCTO\nAnalytical Engines Ltd\n12 St James's Square, London\nT: 020 7946 0958\nwww.x.org",
)  # fmt: skip
_BITS = (b";", b":", b",", b"\r\n", b"\r\n ", b"=", b'"', b"BEGIN:VCARD\r\n", b"END:VCARD", b"\x00", b"\xff\xfe",
         b"a=b;", b"\xe2\x80\xae", b"(", b"+1 ", b".", b"@", b"\\", b"\t", b"//", b"1", b"&#x", b"=\r\n")  # fmt: skip


def _text(data: bytes) -> str:
    return data.decode("utf-8", "replace")


def run(*, long: bool) -> Iterator[Figure]:
    """Feed each reader."""
    seconds = 40.0 if long else 1.0
    for name, reader in READERS.items():
        figure = Figure(f"the reader of {name} neither hangs (1 s) nor crashes nor takes 300 MB")
        shared = mmap.mmap(-1, 1 << 20)
        code = children.end(*children.fork(partial(_feed, reader, name, seconds, shared)))
        count, worst, size = struct.unpack("=QdQ", shared[:24])
        figure.trials = count
        figure.note = f"at most {worst * 1000:.0f} ms"
        if code:
            data = shared[24 : 24 + size]
            why = "a hang" if code == -14 else shared[1 << 19 :].rstrip(b"\0").decode(errors="replace")
            figure.broken.append(f"{why} with {data[:300]!r}")
        yield figure


def _feed(reader: Reader, name: str, seconds: float, shared: mmap.mmap) -> None:
    """Feed mutations, and write each into memory first, so that what kills the process is known."""
    chance = random.Random(f"{name}-1")
    reader(_SEEDS[0].encode())
    used = int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()
    resource.setrlimit(resource.RLIMIT_AS, (used + MEMORY, used + MEMORY))
    end, count, worst = time.monotonic() + seconds, 0, 0.0
    known = [path.read_bytes() for path in sorted(_FIXTURES.glob(f"{name}-*"))]
    while time.monotonic() < end:
        data = known[count] if count < len(known) else _mutated(chance)
        shared[:24] = struct.pack("=QdQ", count, worst, len(data))
        shared[24 : 24 + len(data)] = data
        began = time.perf_counter()
        try:
            reader(data)
        except EventmateError:
            pass
        except Exception as error:
            said = f"{type(error).__name__}: {error}".encode()[:1000]
            shared[1 << 19 : (1 << 19) + len(said)] = said
            raise
        took = time.perf_counter() - began
        # The clock of a process that others keep waiting says nothing; that of the processor does.
        worst, count = max(worst, took), count + 1
        if took > SLOWEST and _cpu(reader, data) > SLOWEST:
            said = f"{took:.1f} s".encode()
            shared[1 << 19 : (1 << 19) + len(said)] = said
            raise TimeoutError
    shared[:24] = struct.pack("=QdQ", count, worst, 0)


def _cpu(reader: Reader, data: bytes) -> float:
    began = time.process_time()
    reader(data)
    return time.process_time() - began


def _mutated(chance: random.Random) -> bytes:
    data = bytearray(chance.choice(_SEEDS).encode())
    for _ in range(chance.randint(1, 8)):
        at = chance.randrange(len(data) + 1)
        kind = chance.randrange(6)
        if kind == 0:
            data[at:at] = chance.choice(_BITS) * chance.choice([1, 2, 30, 400])
        elif kind == 1:
            data[at : at + chance.randint(1, 30)] = b""
        elif kind == 2 and data:
            data[at % len(data)] = chance.randrange(256)
        elif kind == 3:
            data[at:at] = chance.choice(HOSTILE).encode("utf-8", "surrogatepass")
        elif kind == 4:
            data[at:at] = chance.choice(_SEEDS).encode()
        else:
            part = bytes(data[at : at + chance.randint(1, 40)])
            data[at:at] = part * chance.choice([2, 10, 60])
    return bytes(data[:60_000])
