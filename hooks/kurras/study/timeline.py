"""The events of the timeline: when each was, and the sentences that say so."""

from dataclasses import dataclass
from typing import Literal

from kurras.study.mention import Passage
from kurras.study.reference import Reference

Certainty = Literal["exact", "span", "vague"]
"""How an event is drawn: a moment to the month or finer, a stretch with both ends given, or a time not known closer."""


_DAY = 2
"""So many figures has the number of a day, which may be anything."""


@dataclass(frozen=True, slots=True)
class Event:
    """An event: its name, its time, and the passages that speak of it (none, where the editor added it)."""

    key: str
    """Its id on the timeline's page, `"e-1991-12-16"`."""
    name: str
    when: str
    """The time in full, in Arabic: «16 ديسمبر 1991», «بحلول أواخر عام 1991», «1988–1991»."""
    edtf: str
    """The time in EDTF; two values with a stroke for a stretch; of the Hijri calendar in the same shape."""
    calendar: Literal["gregorian", "hijri"]
    precision: str
    modifiers: tuple[str, ...]
    begin: float
    """Where the time begins, in Gregorian years and their parts, for drawing only."""
    end: float
    certainty: Certainty
    passages: tuple[Passage, ...] = ()
    topics: tuple[str, ...] = ()
    other_months: tuple[tuple[str, str], ...] = ()
    """The other names of its month, each with where it is in use."""
    year_from_context: bool = False
    """Whether the text gives no year here, and the paragraph does."""
    reference: Reference | None = None
    note: str = ""
    gapped: str = ""
    """Its words in the text with a gap where its date was, of an event that nobody has named."""

    @property
    def tells_time(self) -> bool:
        """Whether its own name says when it was: «انقلاب أغسطس»، «ثورات عام 1989»."""
        parts = [part for part in self.when.split() if len(part) > _DAY]
        return any(part in self.name for part in parts)  # also where it is written on to another

    @property
    def is_added(self) -> bool:
        """Whether it is not from the text."""
        return not self.passages
