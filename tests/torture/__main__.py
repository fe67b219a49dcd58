"""``python -m tests.torture [--long] [NAME...]``."""

from __future__ import annotations

import argparse
import importlib
import sys
import time

NAMES = (
    "kills", "power", "disks", "typing", "crowd", "damage", "undo", "gone", "owner", "injections", "parsers", "page",
)  # fmt: skip


def main() -> int:
    """Try the promises one after the other; gives the exit code."""
    parser = argparse.ArgumentParser(prog="python -m tests.torture", description=__doc__)
    parser.add_argument("--long", action="store_true", help="as often as the README says, not just a look")
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"one of {', '.join(NAMES)}")
    chosen = parser.parse_args()
    if unknown := set(chosen.names) - set(NAMES):
        parser.error(f"no {', '.join(sorted(unknown))}: there are {', '.join(NAMES)}")
    broken = False
    for name in chosen.names or NAMES:
        began = time.monotonic()
        for figure in importlib.import_module(f"tests.torture.{name}").run(long=chosen.long):
            broken = broken or bool(figure.broken)
            print(f"{name:<11}{figure}", flush=True)
        print(f"{'':<11}{time.monotonic() - began:.0f} s", flush=True)
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
