"""What is loaded behind the first frame, so that the first key and the first save need not wait for it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from threading import Thread

from textual.dom import DOMNode

from eventmate.tui import directory


def begin() -> Thread:
    """Load the readers, phonenumbers, rapidfuzz and sqlite_utils on a thread that no exit waits for."""
    thread = Thread(target=_load, name="eventmate-warmup", daemon=True)
    thread.start()
    return thread


def _load() -> None:
    from eventmate.intake import paste
    from eventmate.intake.line import Context, read

    context = Context(date(2000, 1, 1), "GB")
    read("Ada Lovelace, CTO @ Analytical Engines +44 20 7946 0958 !call by fri", context)
    paste.read("", context)
    from eventmate.matching import names

    names.load()
    import eventmate.book.contacts
    import eventmate.book.index
    import eventmate.book.schema  # noqa: F401


def binding_ids() -> set[str]:
    """Collect the ids of all bindings there are; imports every screen."""
    for name in {**directory.MODES, **directory.PUSHED}:
        directory.load(name)
    ours = (kind for kind in _kinds([DOMNode]) if kind.__module__.startswith("eventmate."))
    maps = (kind._merged_bindings for kind in ours)
    return {binding.id for found in maps if found is not None for _, binding in found if binding.id}


def _kinds(kinds: Iterable[type[DOMNode]]) -> Iterator[type[DOMNode]]:
    for kind in kinds:
        yield kind
        yield from _kinds(kind.__subclasses__())
