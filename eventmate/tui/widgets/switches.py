"""What is chosen in a form, not typed: a switch, one of several words, a place on a scale, a line that opens."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from textual import events
from textual.actions import SkipAction
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.message import Message
from textual.widget import Widget

from eventmate.tui.plain import plain


@dataclass
class Switched(Message):
    """Another value was chosen."""

    switch: Chooser
    value: str


class Chooser(Widget, can_focus=True):
    """One line with values, one of which holds.

    Args:
        options: the values, each with the words for it.
        value: the one that holds.
        key: what the form knows it by.
    """

    ALLOW_SELECT = False
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("left", "step(-1)", "Less", id="chooser.left", show=False, tooltip="The value to the left"),
        Binding("right", "step(1)", "More", id="chooser.right", show=False, tooltip="The value to the right"),
        Binding("space,enter", "turn", "Switch", id="chooser.turn", show=False, tooltip="The next value"),
    ]

    def __init__(self, options: Sequence[tuple[str, str]], value: str = "", *, key: str = "") -> None:
        super().__init__()
        self.key = key
        self.options = tuple(options)
        self._value = value

    @property
    def value(self) -> str:
        """The value that holds."""
        return self._value

    @property
    def is_tight(self) -> bool:
        """Whether there is no room for all values beside each other."""
        needed = sum(plain(words).cell_length + 4 for _, words in self.options) - 2
        return 0 < self.content_size.width < needed

    @property
    def letters(self) -> dict[str, str]:
        """The values by the keys that choose them: the first letters of their words."""
        return {words[:1]: value for value, words in self.options}

    def bring(self, value: str) -> None:
        """Show what the book holds."""
        if value != self._value:
            self._value = value
            self.refresh(layout=True)

    def render(self) -> Content:
        """Draw every value with a sign before it; where there is no room, the one that holds."""
        if self.is_tight:
            return plain(f"‹ {self.options[self._place][1]} ›").truncate(self.content_size.width, ellipsis=True)
        pieces = (
            plain(f"{'●' if value == self._value else '○'} {words}  ", "" if value == self._value else "$text-muted")
            for value, words in self.options
        )
        return Content.assemble(*pieces)

    def get_content_height(self, *_: object) -> int:
        """Take one line."""
        return 1

    def action_step(self, step: int) -> None:
        """Choose the value beside; at the end the key is somebody else's."""
        place = self._place + step
        if not 0 <= place < len(self.options):
            raise SkipAction
        self._choose(self.options[place][0])

    def action_turn(self) -> None:
        """Choose the next value, after the last one the first."""
        self._choose(self.options[(self._place + 1) % len(self.options)][0])

    def on_key(self, event: events.Key) -> None:
        """Choose by a letter or digit."""
        value = self.letters.get(event.character or "")
        if value is not None:
            event.stop()
            self._choose(value)

    def on_click(self, event: events.Click) -> None:
        """Choose what was clicked."""
        if self.is_tight:
            self.action_turn()
            return
        place = event.get_content_offset(self)
        end = 0
        for value, words in self.options:
            end += plain(words).cell_length + 4
            if place is not None and place.x < end:
                self._choose(value)
                return

    @property
    def _place(self) -> int:
        return next((place for place, (value, _) in enumerate(self.options) if value == self._value), 0)

    def _choose(self, value: str) -> None:
        if value != self._value:
            self.bring(value)
            self.post_message(Switched(self, value))


class Tick(Chooser):
    """A switch: on holds ``1``, off the empty text.

    Args:
        words: what holds when it is on.
    """

    def __init__(self, words: str, on: bool = False, *, key: str = "") -> None:
        super().__init__((("", words), ("1", words)), "1" if on else "", key=key)

    def render(self) -> Content:
        """Draw a box, ticked or not, and the words."""
        words = self.options[0][1]
        return plain(f"☑ {words}", "bold") if self.value else plain(f"☐ {words}", "$text-muted")

    def get_content_width(self, *_: object) -> int:
        """Take what box and words need."""
        return plain(self.options[0][1]).cell_length + 2

    @property
    def letters(self) -> dict[str, str]:
        """None: they are left to the screen."""
        return {}

    def action_step(self, step: int) -> None:
        """Leave the arrows to the form: they lead to the switch beside."""
        raise SkipAction

    def on_click(self, event: events.Click) -> None:
        """Switch."""
        event.prevent_default()
        self.action_turn()


class Scale(Chooser):
    """Places from nothing upwards, in dots; the value is the number, digits choose it too.

    Args:
        words: for each place, the first one for nothing said.
    """

    def __init__(self, words: Sequence[str], value: int = 0, *, key: str = "") -> None:
        super().__init__([(str(place), word) for place, word in enumerate(words)], str(value), key=key)

    @property
    def letters(self) -> dict[str, str]:
        """The digits."""
        return {value: value for value, _ in self.options}

    def render(self) -> Content:
        """Draw the dots and the word for them."""
        reached, top = int(self.value), len(self.options) - 1
        dots = Content.assemble(plain("● " * reached, "$warm"), plain("○ " * (top - reached), "$text-muted"))
        return Content.assemble(dots, plain(f" {self.options[reached][1]}", "" if reached else "$text-muted"))

    def on_click(self, event: events.Click) -> None:
        """Choose the dot that was clicked; the one that is reached, again, for one less."""
        event.prevent_default()
        place = event.get_content_offset(self)
        wanted = 0 if place is None else place.x // 2 + 1
        if wanted < len(self.options):
            self._choose(str(wanted - 1 if str(wanted) == self.value else wanted))


class Saying(Chooser):
    """A line to read; Enter or a click opens it."""

    def __init__(self, text: str, *, key: str) -> None:
        super().__init__((("", text),), "", key=key)

    def bring(self, value: str) -> None:
        """Say something else."""
        self.options = (("", value),)
        self.refresh()

    def render(self) -> Content:
        """Show the text."""
        return plain(self.options[0][1], "$text-muted").truncate(self.content_size.width, ellipsis=True)

    def action_turn(self) -> None:
        """Open it."""
        self.post_message(Switched(self, "1"))

    @property
    def letters(self) -> dict[str, str]:
        """None: they are left to the screen."""
        return {}

    def action_step(self, step: int) -> None:
        """Nothing is beside it."""

    def on_click(self, event: events.Click) -> None:
        """Open it."""
        event.prevent_default()
        self.action_turn()
