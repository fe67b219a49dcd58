"""Style sheets that are parsed once for each set of colours.

Textual parses all sheets anew whenever a screen is seen for the first time, twice and more:
`Stylesheet.reparse` works in a fresh object, whose cache is empty. That was half the time from
the key to a new screen. Which rules apply to what stays Textual's affair.
"""

from __future__ import annotations

from functools import lru_cache

from textual.css.model import RuleSet
from textual.css.parse import parse
from textual.css.stylesheet import Stylesheet
from textual.css.tokenize import tokenize_values
from textual.css.tokenizer import Token
from textual.css.types import CSSLocation

_Colours = tuple[tuple[str, str], ...]


class RememberedStylesheet(Stylesheet):
    """A style sheet that parses each source once for each set of variables."""

    def reparse(self) -> None:
        """Take over what was added, and new variables; what does not parse leaves the rules as they were."""
        self.parse()

    def _parse_rules(
        self,
        css: str,
        read_from: CSSLocation,
        is_default_rules: bool = False,
        tie_breaker: int = 0,
        scope: str = "",
    ) -> list[RuleSet]:
        colours = tuple(self._variables.items())
        return _parsed(css, read_from, is_default_rules, tie_breaker, scope, colours)


@lru_cache(maxsize=1024)
def _parsed(
    css: str, read_from: CSSLocation, is_default_rules: bool, tie_breaker: int, scope: str, colours: _Colours
) -> list[RuleSet]:
    tokens = _tokens(colours)
    rules = parse(
        scope, css, read_from, variable_tokens=tokens, is_default_rules=is_default_rules, tie_breaker=tie_breaker
    )
    return list(rules)


@lru_cache(maxsize=8)
def _tokens(colours: _Colours) -> dict[str, list[Token]]:
    return tokenize_values(dict(colours))
