"""What commands print is data and nothing that a terminal would obey."""

from __future__ import annotations

import json
import re

from hypothesis import example, given
from hypothesis import strategies as st

from eventmate.cli.house import written

ACTS = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


@given(st.text(st.characters(codec="utf-8")))
@example("\x9b31m\x7f\u202eevil\u2066\x1b]52;c;ZXZpbA==\x07")
def test_json_holds_no_control_and_reads_back_the_same(text: str) -> None:
    printed = written({"name": text}, indent=2)
    assert json.loads(printed) == {"name": text}
    assert ACTS.search(printed) is None
