"""``python -m tests.benchmarks.growth [-n RUNS] [SIZE ...]``: how commands and screens grow with the book.

Each size has a book of its own, and the peers that are installed have the same people;
all of a size run in turn. The last column is the exponent fitted over the sizes.
"""

from __future__ import annotations

import argparse
import statistics
import tempfile
from collections import defaultdict
from collections.abc import Iterator, Mapping
from pathlib import Path

from tests.benchmarks import books, peers, screens
from tests.benchmarks.measure import Timed, in_turn, process

SHOWN = b"Who did"
SIZES = (100, 10_000, 100_000)
_PEERS_AT_MOST = 10_000
_SCREENS = {
    "capture": ((), "Ada Lovelace, CTO @ Acme"),
    "people": (("f5",), "ada ber"),
    "follow-ups": (("f4", "/"), "ada"),
}


def main() -> None:
    """Measure every size, then print a line for each thing."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("-n", type=int, default=5, help="counted runs of each")
    parser.add_argument("sizes", type=int, nargs="*", default=SIZES)
    chosen = parser.parse_args()
    table: dict[str, dict[int, float]] = defaultdict(dict)
    for size in chosen.sizes:
        with tempfile.TemporaryDirectory() as folder:
            for what, median in _figures(Path(folder), size, chosen.n):
                table[what][size] = median
                print(f"  {size:>7,}  {what:<34} {median * 1000:>10.1f}", flush=True)
    print(f"\n{'median ms (memory: MB)':<36}" + "".join(f"{size:>12,}" for size in chosen.sizes) + f"{'exponent':>10}")
    for what, of in table.items():
        print(f"{what:<36}" + "".join(_cell(of, size) for size in chosen.sizes) + _exponent(of))


def _cell(of: Mapping[int, float], size: int) -> str:
    return f"{of[size] * 1000:>12.1f}" if size in of else f"{'-':>12}"


def _exponent(of: Mapping[int, float]) -> str:
    return f"{peers.slope(list(of), list(of.values())):>10.2f}" if len(of) > 1 else ""


def _figures(folder: Path, size: int, runs: int) -> Iterator[tuple[str, float]]:
    book = books.make(folder / "book.db", size).path
    timed = {**_commands(book), **_peers(folder, size)}
    for what, times in zip(timed, in_turn(runs, *timed.values()), strict=True):
        yield what, statistics.median(times)
    for name, (before, text) in _SCREENS.items():
        yield f"key to painted, {name}", statistics.median(screens.keys(screens.eventmate(book), SHOWN, text, before))
    starts = [screens.start(screens.eventmate(book), SHOWN) for _ in range(runs)]
    yield "start to first content", statistics.median(starts)
    yield "memory of the screen", screens.memory(screens.eventmate(book), SHOWN) / 1000
    yield from _cards(book, folder)


def _commands(book: Path) -> dict[str, Timed]:
    return {
        "find": process(*screens.eventmate(book, "find", "ada", "berg")),
        "add": process(*screens.eventmate(book, "add", "Bob Noyce @ Intel +44 20 7946 0958")),
        "show": process(*screens.eventmate(book, "show", "7")),
        "followups": process(*screens.eventmate(book, "followups", "--count")),
        "who": process(*screens.eventmate(book, "who", "mechanical engineer")),
    }


def _peers(folder: Path, size: int) -> dict[str, Timed]:
    timed: dict[str, Timed] = {}
    if peers.found("khard"):
        timed["khard --version"] = process(peers.found("khard") or "", "--version")
    if size > _PEERS_AT_MOST:
        return timed
    if peers.found("khard"):
        khard = peers.Khard(folder / "khard", size)
        timed |= {"khard list NAME": khard.find(), "khard new": khard.add()}
    if peers.found("abook"):
        timed["abook --mutt-query"] = peers.Abook(folder / "abook", size).find()
    if peers.found("todo"):
        timed["todo list"] = peers.Todoman(folder / "todoman", size).list()
    return timed


def _cards(book: Path, folder: Path) -> Iterator[tuple[str, float]]:
    target = folder / "all.vcf"
    yield "export, nothing rendered", process(*screens.eventmate(book, "export", str(target)))()
    yield "export, all rendered", process(*screens.eventmate(book, "export", str(target), "--force"))()
    yield "import of the export, new book", process(*screens.eventmate(folder / "new.db", "import", str(target)))()


if __name__ == "__main__":
    main()
