"""The dates of an Arabic text, each with its place, its value and what is said about it.

`find_dates("أُعلن في 16 نوفمبر 1988")` gives one mention, the span of «16 نوفمبر 1988», `1988-11-16`. The span holds the
words of the date alone: no preposition, no day of the week, and not the words that qualify it, «أواخر» or «منذ», which
are kept apart as modifiers. Nothing is ever filled in from today's date.
"""

from __future__ import annotations

import re
from bisect import bisect_right, insort
from dataclasses import dataclass

from kurras.arabic import date_readers as readers
from kurras.arabic.date_links import Modifier, Pair, inherited, lists_of, modifiers_before, ranges_of, twins_of
from kurras.arabic.date_months import month_dates
from kurras.arabic.date_readers import Found, Reader, Writing
from kurras.arabic.date_values import DateValue
from kurras.arabic.letters import HARAKAT, TATWEEL, fold

_MARKS = re.compile(rf"(?<!\d)[{HARAKAT}{TATWEEL}]*")
READERS: tuple[Reader, ...] = (
    readers.numeric,
    month_dates,
    readers.decades,
    readers.centuries,
    readers.millennia,
    readers.seasons,
    readers.headed_years,
    readers.worded_years,
    readers.ordinal_years,
    readers.era_years,
    readers.twin_years,
    readers.year_ranges,
    readers.bare_years,
)
"""In this order: where two read the same words, the first is right."""


@dataclass(frozen=True, slots=True)
class Mention:
    """A date in a text: `text[start:end]` are its words."""

    start: int
    end: int
    value: DateValue
    modifiers: tuple[Modifier, ...] = ()


@dataclass(frozen=True, slots=True)
class Dates:
    """The dates of a text in its order; `ranges` and `twins` are pairs of indices.

    A range runs from its first to its second; twins name one date in two calendars, «532 هـ / 1138 م»; a list only
    names one after the other, «عامي 1997 و2002».
    """

    mentions: tuple[Mention, ...]
    ranges: tuple[Pair, ...] = ()
    twins: tuple[Pair, ...] = ()
    lists: tuple[Pair, ...] = ()


def find_dates(text: str) -> Dates:
    """Every date of the text. Spans never overlap and never cut a word; time is linear."""
    folded = fold(text)
    writing = Writing(text, folded.text, folded.origins)
    found = inherited(folded.text, _found(writing))
    ranges = ranges_of(folded.text, found)
    modifiers = [modifiers_before(folded.text, one) for one in found]
    for first, last in ranges:
        modifiers[first] = tuple(name for name in modifiers[first] if name != "since")
        modifiers[last] = tuple(name for name in modifiers[last] if name != "until")
    mentions = tuple(
        Mention(folded.origins[one.start], _end(writing, one.end), one.value, said)
        for one, said in zip(found, modifiers, strict=True)
    )
    return Dates(mentions, ranges, twins_of(folded.text, found), lists_of(folded.text, found))


def _found(writing: Writing) -> list[Found]:
    """What the readers find, each taking only words that none before it has taken."""
    taken: list[tuple[int, int]] = []
    kept: list[Found] = []
    for reader in READERS:
        for one in reader(writing):
            at = bisect_right(taken, (one.start, one.end))
            if (at and taken[at - 1][1] > one.start) or (at < len(taken) and taken[at][0] < one.end):
                continue
            insort(taken, (one.start, one.end))
            kept.append(one)
    return sorted(kept, key=lambda one: one.start)


def _end(writing: Writing, end: int) -> int:
    """The end in the text, with the harakat and the tatweel of the last letter: «589 هـ»; a figure has none."""
    place = writing.original(end)
    marks = _MARKS.match(writing.text, place)
    return marks.end() if marks else place
