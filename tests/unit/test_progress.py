"""Progress lines."""

from kurras.progress import Progress


def test_a_line_every_two_seconds() -> None:
    """A short build says nothing; a long one says how far it is, not once a page."""
    now = 0.0
    progress = Progress(400, clock=lambda: now)
    said = []
    for _ in range(9):
        now += 0.7
        said.append(progress.step())
    assert [line for line in said if line] == ["3 of 400", "6 of 400", "9 of 400"]
