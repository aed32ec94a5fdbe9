"""Questions from the timeline: when something was, what was at a time, what came first.

Of a wrong option they say only whether it was earlier or later: its own date may be asked for next.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import combinations

from kurras.arabic.date_values import DateValue
from kurras.arabic.date_words import written
from kurras.layers.generating.drafts import Draft, Material, Wrong, draft
from kurras.layers.generating.options import FEWEST, MOST, far, gives_itself_away
from kurras.layers.spoken_dates import spoken_dates
from kurras.study.mention import Passage
from kurras.study.timeline import Event

_FINENESS = ("day", "month", "year")
_ASKED = {"day": "في أيِّ يوم", "month": "في أيِّ شهر", "year": "في أيِّ عام"}
_NEAR = 1.0
"""Events within a year of each other are harder to tell apart than others."""
_LONG = 10.0
"""Events ten years apart are told apart without knowing either: they are options of each other for want of better."""
_AROUND = 30
"""So many events before and after one are enough to choose from."""
_THEN = {"day": "في هذا اليوم", "month": "في هذا الشهر", "year": "في هذا العام"}


@dataclass(frozen=True, slots=True)
class _Known:
    """An event whose day, month or year the text itself gives, and the words that give it."""

    event: Event
    value: DateValue
    said: tuple[Passage, ...]

    @property
    def time(self) -> str:
        """As it stands after a preposition: «عام 1989»، «16 ديسمبر 1991»."""
        return f"{'عام ' if self.event.precision == 'year' else ''}{self.event.when}"


def dated_drafts(material: Material) -> Iterator[Draft]:
    """The drafts of all three kinds, in the order of time."""
    known = list(_known(material))
    for at, one in enumerate(known):
        around = known[max(0, at - _AROUND) : at + _AROUND + 1]
        yield from _when(one, around, material)
        yield from _what(one, around, material)
        yield from _first(one, around, material)


def _known(material: Material) -> Iterator[_Known]:
    spoken = {one.passage: one for one in spoken_dates(material.ground)}
    for event in material.study.events:
        found = (spoken[passage] for passage in event.passages if passage in spoken)
        said = [one for one in found if one.span.edtf == event.edtf]
        plain = not event.modifiers and event.precision in _FINENESS and "/" not in event.edtf
        if said and plain and not event.tells_time:
            yield _Known(event, said[0].span.first, tuple(one.passage for one in said))


def _year(event: Event) -> str:
    """Where the year is known from, when the sentence does not give it."""
    return "لا تذكر الجملة السنة، وهي معلومة مما قبلها في الفقرة." if event.year_from_context else ""


def _apart(one: Event, other: Event) -> bool:
    return one.end <= other.begin or other.end <= one.begin


def _when(one: _Known, known: list[_Known], material: Material) -> Iterator[Draft]:
    """«في أيِّ يوم وقع هذا الحدث: …؟»."""
    event = one.event
    wrong: dict[str, Wrong] = {}
    for other in _by_chance(one, known, material, "when"):
        words = _as_fine_as(event, other)
        if words and words not in wrong and _apart(event, other.event):
            order = "أقدم" if other.event.end <= event.begin else "أحدث"
            wrong[words] = Wrong(words, f"وقع {_THEN[event.precision]} حدث آخر من أحداث النص، وهو {order} من هذا.")
    chosen = tuple(wrong.values())[:MOST]
    if len(chosen) < FEWEST:
        return
    ask = f"{_ASKED[event.precision]} وقع هذا الحدث: {event.name}؟"
    yield _on(one, "when", ask, event.when, chosen, material)


def _on(one: _Known, kind: str, ask: str, right: str, wrong: tuple[Wrong, ...], material: Material) -> Draft:  # noqa: PLR0913, PLR0917  (the parts of a question)
    """A question on the date of one event."""
    return draft(
        f"{kind}--{one.event.key.removeprefix('e-')}",
        ask,
        (right,),
        wrong,
        one.said,
        asks=f"date:{one.event.key}",
        objective=material.objective(one.said[0].topic, one.said[:1]),
        explain=_year(one.event),
    )


def _as_fine_as(event: Event, other: _Known) -> str:
    """The other's time cut down to the precision of the event's; empty where it is not known so finely."""
    if _FINENESS.index(other.event.precision) > _FINENESS.index(event.precision):
        return ""
    if event.calendar != other.event.calendar:
        return ""
    value = replace(other.value, day=None) if event.precision != "day" else other.value
    return written(replace(value, month=None) if event.precision == "year" else value).removeprefix("عام ")


def _by_chance(one: _Known, known: list[_Known], material: Material, kind: str) -> list[_Known]:
    """The others: those of its years, its name's length, its precision, its time first; then as the seed has it."""

    def rank(other: _Known) -> tuple[bool, bool, bool, bool, bytes]:
        return (
            abs(other.event.begin - one.event.begin) > _LONG,
            kind != "when" and far(len(other.event.name), len(one.event.name)),
            other.event.precision != one.event.precision,
            abs(other.event.begin - one.event.begin) > _NEAR,
            material.chance(kind, one.event.key, other.event.key),
        )

    return sorted((other for other in known if other is not one), key=rank)


def _what(one: _Known, known: list[_Known], material: Material) -> Iterator[Draft]:
    """«أيُّ هذه الأحداث وقع في …؟»."""
    others = [other for other in _by_chance(one, known, material, "what") if _apart(one.event, other.event)]
    ask = f"أيُّ هذه الأحداث وقع في {one.time}؟"
    if len(others) < FEWEST or gives_itself_away(one.event.name, [other.event.name for other in others], ask):
        return
    wrong = tuple(Wrong(other.event.name, f"كان ذلك {_order(other, one)} {one.time}.") for other in others[:MOST])
    yield _on(one, "what", ask, one.event.name, wrong, material)


def _order(one: _Known, other: _Known) -> str:
    return "قبل" if one.event.end <= other.event.begin else "بعد"


def _first(one: _Known, known: list[_Known], material: Material) -> Iterator[Draft]:
    """«أيُّ هذه الأحداث وقع أولًا؟»; the right one ends before any other begins."""
    later = [other for other in _by_chance(one, known, material, "first") if one.event.end <= other.event.begin]
    others = next((pair for pair in combinations(later, FEWEST) if _in_order(one, pair)), None)
    if others is None:
        return
    wrong = tuple(Wrong(other.event.name, f"كان ذلك بعد {one.time}.") for other in others)
    evidence = tuple(known.said[0] for known in (one, *others))
    yield draft(
        f"first--{one.event.key.removeprefix('e-')}",
        "أيُّ هذه الأحداث وقع أولًا؟",
        (one.event.name,),
        wrong,
        evidence,
        asks=f"date:{one.event.key}",
        level="understand",
        objective=material.objective(one.said[0].topic, evidence),
        explain=f"كان ذلك في {one.time}.",
    )


def _in_order(one: _Known, pair: tuple[_Known, ...]) -> bool:
    """Whether the two do not overlap, so that there is one order, and their names do not tell the first one."""
    names = [other.event.name for other in pair]
    return _apart(pair[0].event, pair[1].event) and not gives_itself_away(one.event.name, names, "")
