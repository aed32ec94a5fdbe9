"""The part of a long group that the menu shows."""

import pytest
from kurras.rendering.menu import WHOLE, window


def test_a_short_group_stands_whole() -> None:
    """Up to twelve pages, wherever the reader is."""
    assert list(window(WHOLE, 11)) == list(range(12))
    assert list(window(0, None)) == []


@pytest.mark.parametrize(
    ("at", "shown"),
    [(None, (0, 7)), (0, (0, 7)), (3, (0, 7)), (4, (1, 8)), (200, (197, 204)), (398, (392, 399)), (399, (392, 399))],
)
def test_a_long_group_shows_the_neighbours(at: int | None, shown: tuple[int, int]) -> None:
    """Eight of four hundred: the page's own neighbours, and never fewer at either end."""
    pages = window(400, at)
    assert (pages[0], pages[-1]) == shown
    assert len(pages) == 8
    assert at is None or at in pages
