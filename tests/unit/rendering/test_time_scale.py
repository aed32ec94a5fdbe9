"""The axis of the timeline: true to scale in its bands, labels apart."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st
from kurras.rendering.time_scale import BREAK, scale_of
from kurras.study.timeline import Event


def event(begin: float, end: float) -> Event:
    """An event from one place in time to another."""
    return Event("e", "اسم", "وقت", "", "gregorian", "day", (), begin, end, "exact")


YEARS = st.floats(-3000, 2100, allow_nan=False)
EVENTS = st.lists(st.tuples(YEARS, st.floats(0.01, 400)), min_size=1, max_size=60).map(
    lambda pairs: sorted((event(begin, begin + length) for begin, length in pairs), key=lambda one: one.begin),
)


@given(EVENTS, st.floats(20, 120))
def test_no_label_covers_another_or_leaves_the_drawing(events: list[Event], height: float) -> None:
    """Whatever the events: a band is as high as its labels."""
    scale = scale_of(events, [height] * len(events))
    marks = sorted(scale.marks, key=lambda mark: mark.label)
    assert all(one.label + one.height <= two.label + 0.01 for one, two in pairwise(marks))
    assert marks[0].label >= 0
    assert marks[-1].label + marks[-1].height <= scale.height + 0.01


@given(EVENTS)
def test_what_is_later_stands_lower(events: list[Event]) -> None:
    """Beginnings come in their order, and an end never stands above its beginning."""
    scale = scale_of(events, [30.0] * len(events))
    tops = [scale.y(mark.begin) for mark in scale.marks]
    assert all(one <= two + 0.01 for one, two in pairwise(tops))
    assert all(scale.y(mark.begin) <= scale.y(mark.end) + 0.01 for mark in scale.marks)


def test_a_break_says_how_many_years_it_leaves_out() -> None:
    """Between 1922 and 1946 stand 23 years without an event; neighbours have no break."""
    scale = scale_of([event(1922.0, 1923.0), event(1946.1, 1946.2), event(1947.5, 1947.6)], [40.0] * 3)
    assert [(band.first, band.years, band.skipped) for band in scale.bands] == [
        (1922, 1, 0),
        (1946, 1, 23),
        (1947, 1, 0),
    ]
    assert scale.bands[1].top == scale.bands[0].height + BREAK


def test_inside_a_year_distances_are_true() -> None:
    """Half a year is half the band."""
    scale = scale_of([event(1991.0, 1991.1), event(1991.5, 1991.6)], [40.0, 40.0])
    first, second = (scale.y(mark.begin) for mark in scale.marks)
    assert second - first == scale.bands[0].height / 2


def test_many_years_become_decades_or_centuries() -> None:
    """So that the drawing keeps a sane number of bands."""
    many = [event(1000 + 7 * at, 1000.1 + 7 * at) for at in range(120)]
    assert {band.years for band in scale_of(many, [40.0] * 120).bands} == {100}
