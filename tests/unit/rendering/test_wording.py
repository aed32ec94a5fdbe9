"""The interface's words cover what the code can say."""

from typing import get_args

import pytest
from kurras.arabic.typography import RULES
from kurras.models import Kind
from kurras.rendering.wording import KINDS, REPAIRS, written_date


def test_every_kind_and_every_rule_has_its_arabic() -> None:
    """A new rule without words would break the editorial page."""
    assert set(KINDS) == set(get_args(Kind))
    assert set(REPAIRS) == {name for name, _ in RULES} | {"byte-order-mark", "line-ends"}


@pytest.mark.parametrize(("iso", "words"), [("2026-11-22", "22 نوفمبر 2026"), ("1990-01-05", "5 يناير 1990")])
def test_dates_are_written_out(iso: str, words: str) -> None:
    """Day, month, year."""
    assert written_date(iso) == words
