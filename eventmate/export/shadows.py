"""How a contact's own card wrote its fields, taken up again where a field still says the same.

Owns the choice between that line (a property with ``shadow``) and eventmate's,
and the groups that tie a label to its line.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from eventmate import properties as vcard
from eventmate.model import Address, ContactPoint, Photo, PointKind, Property
from eventmate.text import clean

_LABEL = "X-ABLABEL"


class Shadows:
    """The shadows of one contact, each used once at most."""

    def __init__(self, properties: Sequence[Property]) -> None:
        """Sort them by name and note which groups are in use."""
        self._by_key: dict[str, list[Property]] = {}
        for prop in properties:
            if prop.shadow:
                key = "X-PHONETIC" if prop.name in vcard.PHONETIC else prop.name
                self._by_key.setdefault(key, []).append(prop)
        self._groups = {prop.group.casefold() for prop in properties if prop.group}
        self._items = 0

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
        line = vcard.from_point(point)
        own = vcard.own_label(name, point.label, point.value)
        shadow = self._take(name, lambda s: _is_same(vcard.point(s, self._label(s.group)), point))
        if shadow is None:
            yield from self._labelled(line, own)
        else:
            read = vcard.point(shadow, self._label(shadow.group))
            same = read is not None and (read.label, read.preferred) == (point.label, point.preferred)
            yield from self._as_before(shadow) if same else self._labelled(_changed(shadow, line), own)
        if point.kind is PointKind.URL:
            yield from self._profile(point)

    def address(self, address: Address) -> Iterator[Property]:
        """Write an address with its label."""
        shadow = self._take("ADR", lambda s: vcard.address(s, self._label(s.group)) == address)
        if shadow is None:
            yield from self._labelled(vcard.from_address(address), vcard.own_label("ADR", address.label))
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
        shadow = self._take("X-SOCIALPROFILE", lambda s: _is_profile(s, point))
        if shadow is not None:
            yield from self._as_before(shadow)
        elif (line := vcard.from_profile(point)) is not None:
            yield line

    def _take(self, key: str, fits: Callable[[Property], bool]) -> Property | None:
        kept = self._by_key.get(key, [])
        for i, shadow in enumerate(kept):
            if fits(shadow):
                return kept.pop(i)
        return None

    def _label(self, group: str) -> str:
        labels_ = (s for s in self._by_key.get(_LABEL, ()) if s.group.casefold() == group.casefold()) if group else ()
        return next((vcard.text(s) for s in labels_), "")

    def _as_before(self, shadow: Property) -> Iterator[Property]:
        yield shadow
        if shadow.group:
            while label := self._take(_LABEL, lambda s: s.group.casefold() == shadow.group.casefold()):
                yield label

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


def _is_same(read: ContactPoint | None, point: ContactPoint) -> bool:
    """Whether a shadow tells the number, address or link of a contact point, as it was or as it was written."""
    if read is None:
        return False
    if read.value == point.value:
        return read.extension == point.extension
    return bool(point.written) and point.written in (read.value, read.written)


def _is_profile(shadow: Property, point: ContactPoint) -> bool:
    read = vcard.profile(shadow)
    return read is not None and vcard.same_link(read.value, point.value)


def _changed(shadow: Property, line: Property) -> Property:
    """Say a new label in the shadow's place: its group, value and other parameters stay."""
    others = tuple(pair for pair in shadow.params if pair[0] not in ("TYPE", "PREF"))
    return replace(shadow, params=line.params + others)
