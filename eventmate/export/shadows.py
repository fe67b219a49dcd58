"""How a contact's own card wrote its fields, taken up again where a field still says the same.

Owns the choice between that line (a property with ``shadow``) and eventmate's,
and the groups that tie a label to its line.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from eventmate import properties as vcard
from eventmate.model import Address, ContactPoint, Photo, PointKind, Property
from eventmate.properties import labels, reach
from eventmate.text import clean

_LABEL = "X-ABLABEL"


class Shadows:
    """The shadows of one contact, each used once at most."""

    def __init__(self, properties: Sequence[Property]) -> None:
        """Sort them by name and note which groups are in use."""
        self._by_key: dict[str, list[Property]] = {}
        self._labels: dict[str, list[Property]] = {}
        for prop in properties:
            if prop.shadow and prop.name == _LABEL:
                self._labels.setdefault(prop.group.casefold(), []).append(prop)
            elif prop.shadow:
                key = "X-PHONETIC" if prop.name in vcard.PHONETIC else prop.name
                self._by_key.setdefault(key, []).append(prop)
        self._groups = {prop.group.casefold() for prop in properties if prop.group}
        self._items = 0
        self._used: set[int] = set()
        self._labelled_groups = {""}
        self._telling: dict[tuple[str, object], deque[Property]] = {}
        for name in ("TEL", "EMAIL", "URL", "X-SOCIALPROFILE", "ADR"):
            for prop in self._by_key.get(name, ()):
                for value in self._keys(prop):
                    self._telling.setdefault((name, value), deque()).append(prop)

    def _keys(self, shadow: Property) -> Iterable[object]:
        """Give the values by which a contact point or an address knows its shadow."""
        label = self._label(shadow.group)
        if shadow.name == "ADR":
            return (reach.address(shadow, label),)
        if shadow.name == "X-SOCIALPROFILE":
            profile = reach.profile(shadow)
            return (reach.link_key(profile.value),) if profile else ()
        read = reach.point(shadow, label)
        return {(read.value, read.extension), read.value, read.written} if read else ()

    def field(self, key: str, lines: Sequence[Property], says: object = None) -> Sequence[Property]:
        """Choose the lines for a field.

        Args:
            key: as for `properties.said`.
            lines: how eventmate would write the field.
            says: what the field says, where reading those lines would not tell.
        """
        kept = self._by_key.get(key)
        if not kept:
            return lines
        return kept if vcard.said(key, kept) == (vcard.said(key, lines) if says is None else says) else lines

    def photo(self, photo: Photo) -> Property:
        """Write a picture, with its former parameters if it is the same one."""
        line = vcard.from_photo(photo)
        kept = self._by_key.get("PHOTO", [])
        shadow = next((s for s in kept if s.value == vcard.digest(photo)), None) if kept else None
        return line if shadow is None else replace(shadow, value=line.value)

    def point(self, point: ContactPoint) -> Iterator[Property]:
        """Write a contact point with its label and, for a profile, X-SOCIALPROFILE."""
        name = point.kind.upper()
        line = reach.from_point(point)
        own = reach.own_label(name, point.label, point.value)
        shadow = self._take(name, (point.value, point.extension)) or (point.written and self._take(name, point.written))
        if not shadow:
            yield from self._labelled(line, own)
        elif self._says(shadow, point):
            yield from self._as_before(shadow)
        else:
            yield from self._labelled(_changed(shadow, line), own)
        if point.kind is PointKind.URL:
            yield from self._profile(point)

    def _says(self, shadow: Property, point: ContactPoint) -> bool:
        """Whether a shadow tells the label of a contact point too; a profile's may stand in X-SOCIALPROFILE alone."""
        read = reach.point(shadow, self._label(shadow.group))
        if read is None or read.preferred != point.preferred:
            return False
        profile = point.kind is PointKind.URL and not read.label and labels.service(point.value, point.label)
        return read.label == point.label or profile == point.label

    def address(self, address: Address) -> Iterator[Property]:
        """Write an address with its label."""
        shadow = self._take("ADR", address)
        if shadow is None:
            yield from self._labelled(reach.from_address(address), reach.own_label("ADR", address.label))
        else:
            yield from self._as_before(shadow)

    def note(self, note: str, told: str) -> Iterator[Property]:
        """Write NOTE.

        Args:
            note: the contact's own note.
            told: what eventmate adds to it, marked so that it can be told apart; empty for nothing.
        """
        note = clean(note, lines=True)
        lines = [Property("NOTE", vcard.escape(note))] if note else []
        kept = self._by_key.get("NOTE", [])
        if kept and "\n\n".join(vcard.text(line, lines=True) for line in kept) == note:
            lines = kept
        if told and lines:
            yield from lines[:-1]
            yield replace(lines[-1], value=lines[-1].value + vcard.escape("\n\n" + told))
        elif told:
            yield Property("NOTE", vcard.escape(told))
        else:
            yield from lines

    def own_tags(self, tags: Sequence[str]) -> tuple[str, ...]:
        """Give the tags that did not come with the contact's own card."""
        brought = {tag.casefold() for tag in vcard.tags(self._by_key.get("CATEGORIES", ()))}
        return tuple(tag for tag in tags if tag.casefold() not in brought)

    def _profile(self, point: ContactPoint) -> Iterator[Property]:
        shadow = self._take("X-SOCIALPROFILE", reach.link_key(point.value))
        if shadow is not None:
            yield from self._as_before(shadow)
        elif (line := reach.from_profile(point)) is not None:
            yield line

    def _take(self, name: str, key: object) -> Property | None:
        telling = self._telling.get((name, key))
        while telling:
            shadow = telling.popleft()
            if id(shadow) not in self._used:
                self._used.add(id(shadow))
                return shadow
        return None

    def _label(self, group: str) -> str:
        told = self._labels.get(group.casefold()) if group else None
        return vcard.text(told[0]) if told else ""

    def _as_before(self, shadow: Property) -> Iterator[Property]:
        yield shadow
        group = shadow.group.casefold()
        if group not in self._labelled_groups:
            self._labelled_groups.add(group)
            yield from self._labels.get(group, ())

    def _labelled(self, line: Property, label: str) -> Iterator[Property]:
        if not label:
            yield line
            return
        group = line.group or self._free_group()
        yield replace(line, group=group)
        yield Property(_LABEL, vcard.escape(label), group)

    def _free_group(self) -> str:
        while True:
            self._items += 1
            if (group := f"item{self._items}") not in self._groups:
                return group


def _changed(shadow: Property, line: Property) -> Property:
    """Say a new label in the shadow's place: its group, value and other parameters stay."""
    others = tuple(pair for pair in shadow.params if pair[0] not in ("TYPE", "PREF"))
    return replace(shadow, params=line.params + others)
