"""The timeline as a drawing that needs no script: SVG, time from top to bottom, the axis at the right."""

from collections.abc import Iterator, Sequence
from typing import Literal, NamedTuple

from kurras.arabic.counting import YEAR, counted
from kurras.arabic.date_values import DateValue
from kurras.arabic.date_words import written
from kurras.rendering.addresses import Addresses
from kurras.rendering.markup import text
from kurras.rendering.time_scale import BREAK, Band, Mark, Scale, scale_of
from kurras.study.timeline import Event

_LETTER = 8.6
"""The width of a letter of the names, on average over a line, at the widest that was measured."""
_DATE_LINE, _LINE, _GAP = 22, 21, 9
_YEARS = 64
"""The room for the years, right of the axis."""
_LANE, _LANES = 11, 3
_LEADER = 22


def drawing(events: Sequence[Event], width: int, kind: str, addresses: Addresses, here: str) -> str:
    """The drawing of that width; hidden from screen readers, which have the list with the same links."""
    axis = width - _YEARS
    room = axis - _LANE * _LANES - _LEADER
    names = [_wrapped(event.name, room) for event in events]
    heights = [_DATE_LINE + _LINE * len(lines) + _GAP for lines in names]
    scale = scale_of(events, heights)
    lanes = _lanes(scale)
    body = [_band(band, axis, width) for band in scale.bands]
    for mark, lines, lane in zip(scale.marks, names, lanes, strict=True):
        url = _url(mark.event, addresses, here)
        body.append(_event(mark, scale, lines, _Frame(axis - _LANE * lane, room, url)))
    return (
        f'<svg class="k-time {kind}" viewBox="0 0 {width} {_n(scale.height + 8)}" direction="rtl" aria-hidden="true"'
        f' data-axis="{axis}" data-room="{room}">{"".join(body)}</svg>'
    )


class _Frame(NamedTuple):
    """Where an event's shape stands, where the labels begin, and where its label leads."""

    x: float
    room: float
    url: str


def _n(number: float) -> str:
    return f"{number:.1f}".removesuffix(".0")


def _wrapped(name: str, room: float) -> list[str]:
    """The name in lines that fit."""
    most = int(room / _LETTER)
    lines = [""]
    for word in name.split():
        joined = f"{lines[-1]} {word}".strip()
        if len(joined) > most and lines[-1]:
            lines.append(word)
        else:
            lines[-1] = joined
    return lines


def _lanes(scale: Scale) -> list[int]:
    """The lane of each mark: moments on the axis (0), stretches beside it, those at one time in lanes of their own."""
    free = [-1.0] * (_LANES + 1)
    lanes = []
    for mark in scale.marks:
        if mark.event.certainty == "exact":
            lanes.append(0)
            continue
        top, bottom = scale.y(mark.begin), scale.y(mark.end)
        lane = next((lane for lane in range(1, _LANES + 1) if free[lane] <= top), _LANES)
        free[lane] = bottom + 4
        lanes.append(lane)
    return lanes


def _band(band: Band, axis: float, width: int) -> str:
    label = written(DateValue(band.first, span=_SPAN_NAMES[band.years])) if band.years > 1 else _year(band.first)
    ticks = "".join(_tick(axis, part / 4, band.height) for part in (1, 2, 3))
    return (
        f'<g class="k-band" data-height="{_n(band.height)}" data-skipped="{band.skipped}"'
        f' transform="translate(0 {_n(band.top)})">{_break(band, axis, width)}'
        f'<path class="k-axis" d="M{axis} 0v{_n(band.height)}"/><path class="k-tick" d="M{axis - 4} 0h12"/>{ticks}'
        f'<text class="k-year" x="{width - 2}" y="15">{text(label)}</text></g>'
    )


_SPAN_NAMES: dict[int, Literal["decade", "century", "millennium"]] = {10: "decade", 100: "century", 1000: "millennium"}


def _year(first: int) -> str:
    return written(DateValue(first))


def _tick(axis: float, part: float, height: float) -> str:
    return f'<path class="k-tick" data-at="{part}" transform="translate(0 {_n(part * height)})" d="M{axis} 0h5"/>'


def _break(band: Band, axis: float, width: int) -> str:
    """A zigzag in place of the years without events, and how many they are."""
    if not band.skipped:
        return ""
    words = counted(band.skipped, YEAR)
    return (
        f'<path class="k-break" d="M{axis} -{BREAK}v8l6 4-12 6 12 6-12 6 6 4v6"/>'
        f'<text class="k-skip" x="{width - 2}" y="-{BREAK / 2 - 4:g}">{words}</text>'
    )


def _event(mark: Mark, scale: Scale, lines: list[str], frame: _Frame) -> str:
    event, (x, room, url) = mark.event, frame
    top, bottom = scale.y(mark.begin), scale.y(mark.end)
    middle = (top + bottom) / 2 if mark.begin[0] == mark.end[0] else top
    label = "".join(
        f'<text class="k-name" x="{room}" y="{_n(_DATE_LINE + _LINE * at + 15)}">{text(line)}</text>'
        for at, line in enumerate(lines)
    )
    places = " ".join(f"{band} {part:.4f}" for band, part in (mark.begin, mark.end))
    topics = " ".join(event.topics)
    return (
        f'<g class="k-event" data-key="{event.key}" data-topics="{topics}" data-places="{places}"'
        f' data-height="{_n(mark.height)}" data-x="{_n(x)}">'
        f'<path class="k-lead-line" d="M{_n(x)} {_n(middle)}L{room + 4} {_n(mark.label + 12)}"/>'
        f"{_shape(event, x, top, bottom)}"
        f'<a href="{url}" tabindex="-1" transform="translate(0 {_n(mark.label)})">'
        f'<text class="k-when" x="{room}" y="16">{text(event.when)}</text>{label}</a></g>'
    )


def _url(event: Event, addresses: Addresses, here: str) -> str:
    if event.passages:
        passage = event.passages[0]
        return addresses.link(here, passage.topic, passage.anchor)
    return addresses.link(here, "timeline", event.key)


def _shape(event: Event, x: float, top: float, bottom: float) -> str:
    """A point for a moment, a bar for a stretch, a broken bar for one not known closer; hollow where it was added."""
    added = " k-added" if event.is_added else ""
    if event.certainty == "exact":
        return f'<circle class="k-moment{added}" cx="{_n(x)}" cy="{_n((top + bottom) / 2)}" r="5"/>'
    return f'<path class="k-{event.certainty}{added}" d="M{_n(x)} {_n(top)}V{_n(max(bottom, top + 8))}"/>'


def shapes(events: Sequence[Event]) -> Iterator[tuple[str, str]]:
    """What the legend explains: (class, words) of each kind of shape that is drawn."""
    kinds = {event.certainty for event in events if not event.is_added}
    if "exact" in kinds:
        yield "k-moment", "حدث معروف يومه أو شهره"
    if "span" in kinds:
        yield "k-span", "مدة معروفة بدايتها ونهايتها"
    if "vague" in kinds:
        yield "k-vague", "تاريخ غير محدَّد بدقة: وقع الحدث في هذه المدة أو في جزء منها"
    if any(event.is_added for event in events):
        yield "k-moment k-added", "حدث أضافه المحرر، وليس في النص"
