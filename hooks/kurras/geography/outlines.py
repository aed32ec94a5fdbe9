"""Lines of a drawing: fewer points where they would not be seen, cut at the frame, written as an SVG path."""

from collections.abc import Iterable, Iterator
from heapq import heapify, heappop, heappush
from itertools import pairwise

from kurras.geography.world import Arc, Point

Box = tuple[float, float, float, float]
"""Left, top, right, bottom."""


def thinned(arc: Arc, area: float) -> Arc:
    """The arc without the points whose triangle with their neighbours is smaller than `area`; its ends stay.

    M. Visvalingam and J. D. Whyatt, Line generalisation by repeated elimination of points (1993).
    """
    before, after = list(range(-1, len(arc) - 1)), list(range(1, len(arc) + 1))
    areas = {at: _triangle(arc[at - 1], arc[at], arc[at + 1]) for at in range(1, len(arc) - 1)}
    heap = [(size, at) for at, size in areas.items()]
    heapify(heap)
    while heap and heap[0][0] < area:
        size, at = heappop(heap)
        if areas.get(at) != size:
            continue
        del areas[at]
        left, right = before[at], after[at]
        after[left], before[right] = right, left
        for one in (left, right):
            if one in areas:
                areas[one] = max(size, _triangle(arc[before[one]], arc[one], arc[after[one]]))
                heappush(heap, (areas[one], one))
    return tuple(point for at, point in enumerate(arc) if at in areas or at in {0, len(arc) - 1})


def _triangle(one: Point, two: Point, three: Point) -> float:
    return abs((two[0] - one[0]) * (three[1] - one[1]) - (three[0] - one[0]) * (two[1] - one[1])) / 2


def area_of(ring: Arc) -> float:
    """The area inside a ring."""
    return abs(sum(one[0] * two[1] - two[0] * one[1] for one, two in pairwise((*ring, ring[0])))) / 2


def cut_ring(ring: Arc, box: Box) -> Arc:
    """The part of the ring that lies in the box; along the box's sides where it leaves it (Sutherland and Hodgman)."""
    for axis, limit, sign in ((0, box[0], 1), (0, box[2], -1), (1, box[1], 1), (1, box[3], -1)):
        ring = tuple(_half(ring, axis, limit, sign))
        if not ring:
            break
    return ring


def _half(ring: Arc, axis: int, limit: float, sign: int) -> Iterator[Point]:
    for one, two in pairwise((ring[-1], *ring)):
        was, now = (one[axis] - limit) * sign >= 0, (two[axis] - limit) * sign >= 0
        if was != now:
            yield _crossing(one, two, axis, limit)
        if now:
            yield two


def _crossing(one: Point, two: Point, axis: int, limit: float) -> Point:
    part = (limit - one[axis]) / (two[axis] - one[axis])
    other = one[1 - axis] + part * (two[1 - axis] - one[1 - axis])
    return (limit, other) if axis == 0 else (other, limit)


def cut_line(line: Arc, box: Box) -> Iterator[Arc]:
    """The runs of the line of which some part may lie in the box; whole steps, so they end a little outside it."""
    run: list[Point] = []
    for one, two in pairwise(line):
        if misses((one, two), box):
            if run:
                yield tuple(run)
            run = []
        else:
            run = [*(run or [one]), two]
    if run:
        yield tuple(run)


def misses(line: Arc, box: Box) -> bool:
    """Whether all of the line lies beyond one side of the box."""
    xs, ys = [x for x, _ in line], [y for _, y in line]
    return max(xs) < box[0] or max(ys) < box[1] or min(xs) > box[2] or min(ys) > box[3]


def inside(point: Point, rings: Iterable[Arc]) -> bool:
    """Whether the point lies inside the rings (an even number of them around it is outside)."""
    x, y = point
    crossings = 0
    for ring in rings:
        for one, two in pairwise((ring[-1], *ring)):
            if (one[1] > y) != (two[1] > y) and x < (two[0] - one[0]) * (y - one[1]) / (two[1] - one[1]) + one[0]:
                crossings += 1
    return crossings % 2 == 1


def path(lines: Iterable[Arc], *, closed: bool) -> str:
    """The lines as the data of an SVG path, in whole units: `M3 4l5-6 7 8z`; those of no length are left out."""
    return "".join(_drawn(line, closed=closed) for line in lines)


def _drawn(line: Arc, *, closed: bool) -> str:
    points = [(round(x), round(y)) for x, y in line]
    steps = [(two[0] - one[0], two[1] - one[1]) for one, two in pairwise(points) if one != two]
    if closed and len(steps) > 1 and points[0] == points[-1]:
        steps.pop()
    if len(steps) < 1 + closed:
        return ""
    numbers = [number for step in steps for number in step]
    start = f"M{points[0][0]}{'' if points[0][1] < 0 else ' '}{points[0][1]}"
    drawn = "".join(f"{'' if at == 0 or number < 0 else ' '}{number}" for at, number in enumerate(numbers))
    return f"{start}l{drawn}{'z' if closed else ''}"
