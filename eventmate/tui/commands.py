"""The palette: every action of the screen in view and of the app, and every theme, by its name."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from textual.command import DiscoveryHit, Hit, Hits, Provider
from textual.content import Content

from eventmate.tui import keys
from eventmate.tui.plain import plain

_NOT_LISTED = {"app.palette", "app.chord", "app.help_quit"}


class Actions(Provider):
    """Finds actions by their description and what they say of themselves."""

    async def discover(self) -> Hits:
        """List what can be done here."""
        for name, written, tooltip, run in self._actions():
            yield DiscoveryHit(_line(name, written), run, name, tooltip)

    async def search(self, query: str) -> Hits:
        """Find what fits."""
        matcher = self.matcher(query)
        for name, written, tooltip, run in self._actions():
            score = max(matcher.match(name), 0.8 * matcher.match(tooltip))
            if score > 0:
                yield Hit(score, _line(name, written), run, name, tooltip)

    def _actions(self) -> Iterator[tuple[str, str, str, Callable[[], object]]]:
        seen: set[str] = set(_NOT_LISTED)
        for active in self.screen.active_bindings.values():
            binding = active.binding
            if binding.id is None or binding.id in seen or not binding.description or not active.enabled:
                continue
            seen.add(binding.id)
            run = partial(self.app.run_action, binding.action, active.node)
            yield binding.description, keys.written(binding.key), active.tooltip, run
        for theme in sorted(self.app.available_themes):
            yield f"Theme: {theme}", "", "Change the colours; kept for the next start", partial(self._choose, theme)

    def _choose(self, theme: str) -> None:
        self.app.theme = theme


def _line(name: str, written: str) -> Content:
    return Content.assemble(plain(name), "  ", plain(written, "bold $text-accent"))
