"""The dates that the course's text speaks of: each with its passages, its value in its paragraph, and its extent."""

from collections.abc import Iterator
from dataclasses import dataclass

from kurras.arabic.date_context import values_in_context
from kurras.arabic.date_links import Modifier
from kurras.arabic.date_values import DateValue
from kurras.arabic.date_words import written
from kurras.arabic.dates import Dates, find_dates
from kurras.errors import Place, quoted
from kurras.ground import Ground, Standing
from kurras.study.mention import Passage
from kurras.study.timeline import Certainty

_PARTS: dict[Modifier, tuple[float, float]] = {
    "early": (0, 1 / 3),
    "mid": (1 / 3, 2 / 3),
    "late": (2 / 3, 1),
    "start": (0, 1 / 4),
    "end": (3 / 4, 1),
    "first-half": (0, 1 / 2),
    "second-half": (1 / 2, 1),
    "q1": (0, 1 / 4),
    "q2": (1 / 4, 1 / 2),
    "q3": (1 / 2, 3 / 4),
    "q4": (3 / 4, 1),
}
_FINE = frozenset({"day", "month"})


@dataclass(frozen=True, slots=True)
class Span:
    """A time: one date, or from one to another; `also` says the same in the other calendar."""

    first: DateValue
    last: DateValue
    modifiers: tuple[Modifier, ...] = ()
    also: "Span | None" = None

    @property
    def is_one(self) -> bool:
        """Whether it is a single date."""
        return self.first == self.last

    @property
    def edtf(self) -> str:
        """`1991-12-16`, or `1988/1991`."""
        return self.first.edtf if self.is_one else f"{self.first.edtf}/{self.last.edtf}"

    @property
    def words(self) -> str:
        """The time in full, in Arabic."""
        return self.plain_words + (f" ({self.also.plain_words})" if self.also else "")

    @property
    def plain_words(self) -> str:
        """The same, without the other calendar."""
        first, last = self.first, self.last
        if self.is_one:
            return written(first, self.modifiers)
        if first.precision == last.precision == "year" and first.calendar == "gregorian" and (first.year or 0) > 0:
            return f"{first.year}–{last.year}"
        return f"من {written(first)} إلى {written(last)}"

    @property
    def bounds(self) -> tuple[float, float] | None:
        """From where to where it reaches, in years; «أواخر 1991» is the last third of 1991. None without a place."""
        first, last = self.first.bounds, self.last.bounds
        if first is None or last is None or last[1] < first[0]:
            return None
        begin, end = first[0], last[1]
        for modifier in self.modifiers:
            if modifier in _PARTS:
                low, high = _PARTS[modifier]
                begin, end = begin + low * (end - begin), begin + high * (end - begin)
        return begin, end

    @property
    def certainty(self) -> Certainty:
        """How it is to be drawn."""
        if not self.is_one:
            return "span"
        return "exact" if self.first.precision in _FINE and not self.modifiers else "vague"


@dataclass(frozen=True, slots=True)
class Spoken:
    """A time that the text speaks of, with the words of each of its dates."""

    passages: tuple[Passage, ...]
    span: Span
    year_from_context: bool

    @property
    def passage(self) -> Passage:
        """From the first of its words to the last."""
        first, last = self.passages[0], self.passages[-1]
        return Passage(first.sentence, first.start, last.end, first.topic, first.section)


def spoken_dates(ground: Ground) -> tuple[Spoken, ...]:
    """Every time that the text speaks of, in the order of the pages."""
    found = {number: spoken for group in _paragraphs(ground) for number, spoken in _in_paragraph(group)}
    return tuple(spoken for standing in ground.standings for spoken in found[standing.number])


def _paragraphs(ground: Ground) -> list[list[Standing]]:
    """The sentences of each paragraph of the source, in its order: a year is taken from there, not from the page."""
    groups: dict[int, list[Standing]] = {}
    for standing in sorted(ground.standings, key=lambda one: one.reading.sentence.index):
        groups.setdefault(standing.reading.sentence.paragraph, []).append(standing)
    return list(groups.values())


def _in_paragraph(group: list[Standing]) -> Iterator[tuple[str, list[Spoken]]]:
    texts = [standing.reading.text for standing in group]
    found = [find_dates(text) for text in texts]
    for standing, dates, values in zip(group, found, values_in_context(texts, found), strict=True):
        yield standing.number, [_spoken(standing, dates, values, indices) for indices in _joined(dates)]


def _joined(dates: Dates) -> list[list[int]]:
    """The indices of the dates that make one time together: ends of a range, twins of two calendars."""
    group_of = list(range(len(dates.mentions)))
    for first, second in (*dates.ranges, *dates.twins):
        low, high = sorted((group_of[first], group_of[second]))
        group_of = [low if group == high else group for group in group_of]
    return [[at for at, group in enumerate(group_of) if group == own] for own in dict.fromkeys(group_of)]


def _spoken(standing: Standing, dates: Dates, values: tuple[DateValue, ...], indices: list[int]) -> Spoken:
    mentions = [dates.mentions[at] for at in indices]
    passages = tuple(standing.passage(mention.start, mention.end) for mention in mentions)
    own = {calendar: [values[at] for at in indices if values[at].calendar == calendar] for calendar in _CALENDARS}
    main, other = sorted(own.values(), key=lambda some: (not some, not any(one.bounds for one in some)))
    also = Span(other[0], other[-1]) if other else None
    span = Span(main[0], main[-1], mentions[0].modifiers, also)
    return Spoken(passages, span, any(values[at] != dates.mentions[at].value for at in indices))


_CALENDARS = ("gregorian", "hijri")


def faulty_dates(ground: Ground, spoken: tuple[Spoken, ...]) -> Iterator[str]:
    """A note for each date of the text that no calendar has, and for each range that runs backwards."""
    for one in spoken:
        place, words = _place(ground, one.passage), quoted(ground.words(one.passage))
        values = [value for span in (one.span, one.span.also) if span for value in (span.first, span.last)]
        if not all(value.is_possible for value in values):
            yield f"{place}: the text has the date {words}, which is in no calendar; it is left off the timeline"
        elif one.span.first.bounds and one.span.last.bounds and one.span.bounds is None:
            yield f"{place}: the text has {words}, which runs backwards; it is left off the timeline"


def _place(ground: Ground, passage: Passage) -> Place:
    """Where the words stand in the source; the start of their sentence, where it reads them differently."""
    sentence, words = ground.standing(passage.sentence).reading.sentence, ground.words(passage)
    at = sentence.original.find(words)
    if at < 0 or "\n" in sentence.original[:at]:
        return sentence.place
    return Place(sentence.place.path, sentence.place.line, sentence.place.column + at)
