"""How long a reader takes.

138 words a minute: standardised Arabic paragraphs read aloud (IReST; Trauzettel-Klosinski and Dietz 2012,
doi 10.1167/iovs.11-8284). Silent reading is faster, study slower.
"""

from collections.abc import Iterable

from kurras.arabic.counting import MINUTE, counted
from kurras.models import Reading

WORDS_A_MINUTE = 138


def minutes(readings: Iterable[Reading]) -> int:
    """Whole minutes, rounded up, at least one."""
    words = sum(len(reading.text.split()) for reading in readings)
    return max(1, -(-words // WORDS_A_MINUTE))


def written_minutes(*parts: Iterable[Reading]) -> str:
    """«دقيقتان», «3 دقائق»: the whole minutes of all parts together, as their own pages say them."""
    return counted(sum(minutes(part) for part in parts), MINUTE)
