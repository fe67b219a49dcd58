"""Lines of a form that come to stand for rows of the book: a blank one becomes an item once it is saved.

A line keeps its key from blank to stored, so that it keeps its field, with the cursor
and what is typed in it. Written from the thread that saves, read by the screen.
"""

from __future__ import annotations

from collections.abc import Sequence


class Items:
    """The lines of one list in a form.

    Args:
        kind: what its keys begin with.
    """

    def __init__(self, kind: str) -> None:
        self.kind = kind
        self._drafts = [f"{kind}:+0"]
        self._ids: dict[str, int] = {}
        self._made = 1
        self._seen: set[int] = set()

    def keys(self, ids: Sequence[int]) -> list[tuple[str, int]]:
        """Give a key for each item, and for the lines that are none yet, with identifier 0, the last one blank."""
        named = {item: key for key, item in self._ids.items()}
        stored = [(named.get(item, f"{self.kind}:{item}"), item) for item in ids]
        return stored + [(draft, 0) for draft in self._drafts if self._ids.get(draft, 0) not in ids]

    def meet(self, ids: Sequence[int]) -> None:
        """Learn which items the book holds now: a line whose item has been undone goes with it."""
        spent = {0, *(self._seen - set(ids))}
        self._drafts = [d for d in self._drafts[:-1] if self._ids.get(d, -1) not in spent] + self._drafts[-1:]
        self._ids = {key: item for key, item in self._ids.items() if item not in spent}
        self._seen.update(ids)

    @property
    def blank(self) -> str:
        """The last line, where something new is written."""
        return self._drafts[-1]

    def extend(self) -> None:
        """Offer another blank line, since something is written in the last one."""
        self._drafts.append(f"{self.kind}:+{self._made}")
        self._made += 1

    def shrink(self, key: str) -> None:
        """Take the blank line away again, since the one before it is blank now."""
        if self._drafts[-2:-1] == [key] and not self._ids.get(key):
            self._drafts.pop()

    def id_of(self, key: str) -> int:
        """Give the item that a line stands for; 0 for none yet."""
        number = key.removeprefix(f"{self.kind}:")
        return self._ids.get(key, 0 if number.startswith("+") else int(number))

    def bind(self, key: str, item_id: int) -> None:
        """Let a line stand for an item that it has made, or another one; 0 when it has been taken away."""
        self._ids[key] = item_id
