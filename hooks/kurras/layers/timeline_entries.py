"""The events that an author names or adds in `timeline.yml`, checked against what the text says."""

from dataclasses import dataclass

from kurras.arabic.date_values import read_edtf
from kurras.errors import ContentError, Gathering, Place, quoted
from kurras.ground import Ground
from kurras.layers.spoken_dates import Span, Spoken
from kurras.readers.course_file import ReferenceEntry
from kurras.readers.layer_files import LayerFile
from kurras.readers.timeline_file import EventEntry, TimelineFile
from kurras.study.mention import Passage

_HOUR = 1 / 365 / 24
_FORMS = "write for example 1991-12-25, 1991-12, 1991, 198X, or 1988/1991"


@dataclass(frozen=True, slots=True)
class Named:
    """An event before it is drawn: its name, its time, the dates and the other words of the text that it rests on."""

    name: str
    span: Span
    spoken: tuple[Spoken, ...]
    undated: tuple[Passage, ...] = ()
    topic: str = ""
    reference: ReferenceEntry | None = None
    note: str = ""


@dataclass(slots=True)
class _Reading:
    """What the entries are read with; `taken` says which entry each date of the text belongs to."""

    file: LayerFile[TimelineFile]
    spoken: tuple[Spoken, ...]
    topics: tuple[str, ...] | None
    """The slugs of the topics; `None` where they could not be read."""
    ground: Ground
    gathering: Gathering
    taken: dict[Spoken, str]

    def passages(self, quotes: list[str] | None, *path: str | int) -> tuple[Passage, ...]:
        """What the quotes name; those with a fault are left out, and gathered."""
        found = (
            self.gathering.attempt(self.ground.named, words, self.file.place(*path, nth))
            for nth, words in enumerate(quotes or ())
        )
        return tuple(passage for passage in found if passage)

    def dates_in(self, passage: Passage) -> list[Spoken]:
        """The dates that share a letter with the passage."""
        return [one for one in self.spoken if _overlap(one.passage, passage)]


def named_events(
    file: LayerFile[TimelineFile] | None,
    spoken: tuple[Spoken, ...],
    topics: tuple[str, ...] | None,
    ground: Ground,
    gathering: Gathering,
) -> tuple[list[Named], set[Spoken]]:
    """The file's events, and every date of the text that they take or that the file hides."""
    if file is None:
        return [], set()
    reading = _Reading(file, spoken, topics, ground, gathering, {})
    _check_names(reading)
    events = [gathering.attempt(_event, reading, at, entry) for at, entry in enumerate(file.file.events)]
    for nth, words in enumerate(file.file.hidden or ()):
        gathering.attempt(_hide, reading, words, file.place("hidden", nth))
    return [event for event in events if event], set(reading.taken)


def _check_names(reading: _Reading) -> None:
    first: dict[str, Place] = {}
    for at, entry in enumerate(reading.file.file.events):
        place = reading.file.place("events", at, "name")
        if entry.name in first:
            problem = f"the event {quoted(entry.name)} stands already in line {first[entry.name].line}"
            reading.gathering.faults += ContentError.of(place, problem, "keep one, or name them differently").faults
        first.setdefault(entry.name, place)


def _hide(reading: _Reading, words: str, place: Place) -> None:
    found = reading.dates_in(reading.ground.named(words, place))
    if not found:
        raise ContentError.of(place, f"there is no date with a year in {quoted(words)}", "quote words that hold one")
    _take(reading, found, "hidden", place)


def _take(reading: _Reading, found: list[Spoken], owner: str, place: Place) -> None:
    """Gives the dates to the owner. Raises `ContentError` where one has another."""
    for one in found:
        other = reading.taken.setdefault(one, owner)
        if other != owner:
            words = quoted(reading.ground.words(one.passage))
            where = "is hidden" if other == "hidden" else f"belongs to the event {quoted(other)}"
            raise ContentError.of(place, f"the date {words} {where}", "quote each date in one entry")


def _event(reading: _Reading, at: int, entry: EventEntry) -> Named:
    place = reading.file.place("events", at)
    written = _written(entry, reading.file.place("events", at, "date")) if entry.date else None
    if entry.topic and reading.topics is not None and entry.topic not in reading.topics:
        slugs = ", ".join(reading.topics)
        problem = f"there is no topic {quoted(entry.topic)}"
        raise ContentError.of(reading.file.place("events", at, "topic"), problem, f"write one of: {slugs}")
    if not entry.evidence:
        if written and entry.reference:
            return Named(entry.name, written, (), (), entry.topic or "", entry.reference, entry.note or "")
        remedy = "quote the text in `evidence`, or, for an event from outside it, give `date` and `reference`"
        raise ContentError.of(place, f"nothing shows when {quoted(entry.name)} was", remedy)
    passages = reading.passages(entry.evidence, "events", at, "evidence")
    if len(passages) < len(entry.evidence):
        raise ContentError([])
    found = list(dict.fromkeys(one for passage in passages for one in reading.dates_in(passage)))
    try:
        span, kept = _agreed(reading, at, found, written)
    except ContentError as error:
        raise ContentError([] if reading.ground.doubts.readings != () else error.faults) from None
    _take(reading, kept, entry.name, reading.file.place("events", at, "evidence"))
    undated = tuple(one for one in passages if not any(_overlap(date.passage, one) for date in kept))
    return Named(entry.name, span, tuple(kept), undated, "", entry.reference, entry.note or "")


def _written(entry: EventEntry, place: Place) -> Span:
    """The author's own date. Raises `ContentError` where it is none, is in no calendar, or runs backwards."""
    words = (entry.date or "").replace(" ", "")
    values = [read_edtf(part) for part in words.split("/")]
    known = [value for value in values if value is not None]
    if len(known) < len(values) or len(values) > 2 or any(value.year is None for value in known):  # noqa: PLR2004
        raise ContentError.of(place, f"`date` cannot be read: {quoted(words)}", _FORMS)
    for value in known:
        if not value.is_possible:
            raise ContentError.of(place, f"there is no day {value.edtf} in the calendar", "mend the month or the day")
    span = Span(known[0], known[-1])
    if span.bounds is None or (not span.is_one and span.bounds[0] >= (known[-1].bounds or (0, 0))[0]):
        raise ContentError.of(place, f"the range {quoted(words)} runs backwards", "write the earlier date first")
    return span


def _agreed(reading: _Reading, at: int, found: list[Spoken], written: Span | None) -> tuple[Span, list[Spoken]]:
    """The event's time and the dates of the text that say it. Raises `ContentError` where they do not."""
    entry = reading.file.file.events[at]
    if written is None:
        return _said(reading, entry, found, reading.file.place("events", at)), found
    date_place = reading.file.place("events", at, "date")
    kept = [one for one in found if _within(written, one.span) or _within(one.span, written)]
    if found and not kept:
        said = ", ".join(f"{quoted(reading.ground.words(one.passage))} ({one.span.edtf})" for one in found)
        problem = f"the date {written.edtf} of {quoted(entry.name)} is not what the text says: {said}"
        raise ContentError.of(date_place, problem, "mend the date, or quote other words")
    is_finer = all(not _within(one.span, written) for one in kept)
    if is_finer and entry.reference is None:
        problem = f"the text does not say {written.edtf} in what {quoted(entry.name)} quotes"
        raise ContentError.of(date_place, problem, "name where it comes from in `reference`")
    return written, kept


def _said(reading: _Reading, entry: EventEntry, found: list[Spoken], place: Place) -> Span:
    """The finest of the dates in the quoted words, when they are all of one time."""
    if not found:
        problem = f"the words quoted for {quoted(entry.name)} hold no date with a year"
        raise ContentError.of(place, problem, "quote words that hold one too, or give `date` and `reference`")
    finest = min(found, key=_length)
    if not all(_within(finest.span, one.span) for one in found):
        said = ", ".join(f"{quoted(reading.ground.words(one.passage))} ({one.span.edtf})" for one in found)
        problem = f"the words quoted for {quoted(entry.name)} hold several dates: {said}"
        raise ContentError.of(place, problem, "quote fewer words, or choose with `date`")
    return finest.span


def _length(one: Spoken) -> float:
    begin, end = one.span.bounds or (0.0, 0.0)
    return end - begin


def _within(inner: Span, outer: Span) -> bool:
    """Whether the one lies inside the other; times of two calendars are compared loosely, by days."""
    if inner.bounds is None or outer.bounds is None:
        return False
    slack = _HOUR if inner.first.calendar == outer.first.calendar else 72 * _HOUR
    return outer.bounds[0] - slack <= inner.bounds[0] and inner.bounds[1] <= outer.bounds[1] + slack


def _overlap(one: Passage, other: Passage) -> bool:
    return one.sentence == other.sentence and one.start < other.end and other.start < one.end
