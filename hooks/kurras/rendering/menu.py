"""What of a long group the menu shows: a page must not grow with the number of pages beside it."""

WHOLE = 12
"""A group of up to so many pages stands in the menu whole."""

BEFORE, AFTER = 3, 4


def window(count: int, at: int | None) -> range:
    """Which of a group's `count` pages stand in the menu of the page at place `at`; `None` is a page elsewhere."""
    if count <= WHOLE:
        return range(count)
    size = BEFORE + 1 + AFTER
    first = min(max((at or 0) - BEFORE, 0), count - size)
    return range(first, first + size)
