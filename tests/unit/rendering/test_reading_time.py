"""Reading time."""

import pytest
from kurras.errors import Place
from kurras.models import Reading, Segment, Sentence
from kurras.rendering.reading_time import minutes, written_minutes


def reading(words: int) -> Reading:
    """A reading of so many words."""
    return Reading(Sentence(1, 1, "", "", 0, Place("t")), (Segment("كلمة " * words),))


@pytest.mark.parametrize(
    ("words", "time", "written"),
    [(1, 1, "دقيقة واحدة"), (138, 1, "دقيقة واحدة"), (139, 2, "دقيقتان"), (1500, 11, "11 دقيقة")],
)
def test_minutes_are_rounded_up_and_agree(words: int, time: int, written: str) -> None:
    """138 words are a minute; the noun agrees with its number."""
    assert minutes([reading(words)]) == time
    assert written_minutes([reading(words)]) == written
