"""Where events stand on a drawn axis: true to scale inside a band of time, with a break where bands hold nothing.

A band is one year (or ten, or a hundred, where an event stands in too many of them). A band in which no event begins or
ends is not drawn: the break in its place says how long it is. Labels are pushed apart until none covers another, and
never out of their band.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from kurras.study.timeline import Event

_MOST_BANDS = 40
_UNITS = (1, 10, 100, 1000)
LEAST_BAND = 44.0
BREAK = 40.0


@dataclass(frozen=True, slots=True)
class Band:
    """A stretch of time on the axis: its first year, how many years, where it is drawn, what was left out before."""

    first: int
    years: int
    top: float
    height: float
    skipped: int = 0
    """How many years before this band are not drawn."""


@dataclass(frozen=True, slots=True)
class Mark:
    """An event on the axis: band and part of it of its beginning and of its end, and the top of its label."""

    event: Event
    begin: tuple[int, float]
    end: tuple[int, float]
    label: float
    height: float


@dataclass(frozen=True, slots=True)
class Scale:
    """All bands and marks, and how high the drawing is."""

    bands: tuple[Band, ...]
    marks: tuple[Mark, ...]
    height: float

    def y(self, place: tuple[int, float]) -> float:
        """The height at which a place on the axis is drawn."""
        band = self.bands[place[0]]
        return band.top + place[1] * band.height


def scale_of(events: Sequence[Event], heights: Sequence[float]) -> Scale:
    """The axis for events in the order of time, `heights` being those of their labels."""
    unit = _unit(events)
    firsts = sorted({_first(place, unit) for event in events for place in (event.begin, _last(event))})
    index = {first: at for at, first in enumerate(firsts)}
    begins = [_place(event.begin, unit, index) for event in events]
    ends = [_place(_last(event), unit, index) for event in events]
    needed = [0.0] * len(firsts)
    for (band, _), height in zip(begins, heights, strict=True):
        needed[band] += height
    bands = _bands(firsts, needed, unit)
    labels = _labels(bands, begins, ends, heights)
    marks = tuple(map(Mark, events, begins, ends, labels, heights))
    return Scale(bands, marks, bands[-1].top + bands[-1].height if bands else 0.0)


def _unit(events: Sequence[Event]) -> int:
    """The finest band of which there are not too many; years where that is so."""
    places = [place for event in events for place in (event.begin, _last(event))]
    fitting = (unit for unit in _UNITS if len({_first(place, unit) for place in places}) <= _MOST_BANDS)
    return next(fitting, _UNITS[-1])


def _last(event: Event) -> float:
    """The end of the event, as a place that is still inside its last day."""
    return event.end - 1e-6


def _first(place: float, unit: int) -> int:
    return math.floor(place / unit) * unit


def _place(place: float, unit: int, index: dict[int, int]) -> tuple[int, float]:
    first = _first(place, unit)
    return index[first], (place - first) / unit


def _bands(firsts: list[int], needed: list[float], unit: int) -> tuple[Band, ...]:
    bands: list[Band] = []
    top = 0.0
    for at, first in enumerate(firsts):
        skipped = first - firsts[at - 1] - unit if at else 0
        top += BREAK if skipped else 0.0
        bands.append(Band(first, unit, top, max(LEAST_BAND, needed[at] + 8), skipped))
        top += bands[-1].height
    return tuple(bands)


def _labels(
    bands: tuple[Band, ...],
    begins: list[tuple[int, float]],
    ends: list[tuple[int, float]],
    heights: Sequence[float],
) -> list[float]:
    """The tops of the labels: each beside its mark where there is room, else as near as its neighbours let it."""
    tops = [0.0] * len(begins)
    for at, band in enumerate(bands):
        own = [one for one, (where, _) in enumerate(begins) if where == at]
        middle = {one: _middle(band, at, begins[one], ends[one]) for one in own}
        own.sort(key=lambda one: middle[one])
        floor = band.top + 4
        for one in own:
            tops[one] = floor = max(floor, middle[one] - heights[one] / 2)
            floor += heights[one]
        ceiling = band.top + band.height - 4
        for one in reversed(own):
            tops[one] = ceiling = min(tops[one], ceiling - heights[one])
    return tops


def _middle(band: Band, at: int, begin: tuple[int, float], end: tuple[int, float]) -> float:
    """Where the label points to: the middle of a short time, the beginning of one that reaches into other bands."""
    part = (begin[1] + end[1]) / 2 if end[0] == at else begin[1]
    return band.top + part * band.height
