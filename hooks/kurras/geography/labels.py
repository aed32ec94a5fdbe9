"""Places the labels of a map: inside what they name where there is room, else beside it with a line that leads to it.

No label covers another, or a marked point. The same choice is made again and again for the same map.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import cos, hypot, inf, pi, sin

from kurras.geography.outlines import Box, area_of, inside, thinned
from kurras.geography.world import Arc, Point

_EDGE = 8
_GAP = 5
_DIRECTIONS = 24
_REACH = tuple(range(10, 260, 8))
_GRID = 8
_ROUNDS = 4
_ROOM = 0.42
"""Half a label's height, less what its letters leave free."""
_COARSE = 50
"""A label's place needs no fine outline."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """A label of that size; for a place its rings, for a marked point the point."""

    key: str
    width: float
    height: float
    rings: tuple[Arc, ...] = ()
    spot: Point | None = None


@dataclass(frozen=True, slots=True)
class Label:
    """Where the middle of a label stands, and the point that a line leads to, if one is needed."""

    key: str
    at: Point
    target: Point | None = None


def arranged(wanted: Sequence[Wanted], width: int, height: int, kept: Sequence[Box] = ()) -> list[Label]:
    """A place for each label, in the order in which they were wanted; `kept` is free of labels."""
    frame = (0.0, 0.0, float(width), float(height))
    taken = [*kept, *(_box(one.spot, 14, 14) for one in wanted if one.spot)]
    lands = {one.key: _Land.of(one.rings) for one in wanted if one.rings}
    poles = {one.key: pole(lands[one.key].rings, one.width / one.height) for one in wanted if one.rings}
    labels: dict[str, Label] = {}
    for one in wanted:
        if one.rings and poles[one.key][1] >= one.height * _ROOM:
            box = _box(poles[one.key][0], one.width, one.height)
            if _free(box, taken, frame):
                labels[one.key] = Label(one.key, poles[one.key][0])
                taken.append(box)
    for one in sorted((one for one in wanted if one.key not in labels), key=lambda one: one.spot is None):
        target = one.spot or poles[one.key][0]
        others = [land for land in lands.values() if not land.holds(target)]
        at = _beside(one, target, taken, others, frame) or _anywhere(one, target, taken, frame)
        box = _box(at, one.width, one.height)
        own = lands[one.key].holds(at) if one.rings else _touches(_box(at, one.width + 20, one.height + 20), target)
        labels[one.key] = Label(one.key, at, None if own else target)
        taken.append(box)
    return [labels[one.key] for one in wanted]


@dataclass(frozen=True, slots=True)
class _Land:
    """A place as labels see it: its coarse rings, and the box around them."""

    rings: tuple[Arc, ...]
    box: Box

    @classmethod
    def of(cls, rings: tuple[Arc, ...]) -> "_Land":
        largest = max(map(area_of, rings))
        kept = tuple(thinned(ring, _COARSE) for ring in rings if area_of(ring) * 10 >= largest)
        xs, ys = [x for ring in kept for x, _ in ring], [y for ring in kept for _, y in ring]
        return cls(kept, (min(xs), min(ys), max(xs), max(ys)))

    def holds(self, spot: Point) -> bool:
        return _touches(self.box, spot) and inside(spot, self.rings)


def _beside(one: Wanted, target: Point, taken: Sequence[Box], others: Sequence[_Land], frame: Box) -> Point | None:
    """The cheapest free place: near, off the other places, its line through no label."""
    best, least = None, inf
    for near, at in _around(target, one.width, one.height):
        if near >= least:
            break
        box = _box(at, one.width, one.height)
        if not _free(box, taken, frame) or _line_meets(at, target, box, taken):
            continue
        cost = near + _covered(box, others)
        if cost < least:
            best, least = at, cost
    return best


def _anywhere(one: Wanted, target: Point, taken: Sequence[Box], frame: Box) -> Point:
    """In a crowd, the nearest free place of the whole frame; the target itself where the frame is full."""
    spots = ((x, y) for x in range(0, int(frame[2]), _COARSE // 2) for y in range(0, int(frame[3]), _COARSE // 4))
    free = [spot for spot in spots if _free(_box(spot, one.width, one.height), taken, frame)]
    return min(free, key=lambda spot: hypot(spot[0] - target[0], spot[1] - target[1]), default=target)


def _free(box: Box, taken: Sequence[Box], frame: Box) -> bool:
    return _holds(frame, box) and not any(_meet(box, other) for other in taken)


def _around(target: Point, width: float, height: float) -> Iterator[tuple[float, Point]]:
    """(distance of the label's edge, middle of the label) for places around the target, the nearest first."""
    for far in _REACH:
        for turn in range(_DIRECTIONS):
            angle = 2 * pi * turn / _DIRECTIONS
            x, y = cos(angle), sin(angle)
            stretch = min(width / 2 / abs(x) if abs(x) > 1e-9 else inf, height / 2 / abs(y) if abs(y) > 1e-9 else inf)  # noqa: PLR2004
            yield far, (target[0] + (stretch + far) * x, target[1] + (stretch + far) * y)


def _covered(box: Box, others: Sequence[_Land]) -> float:
    """How much of other places the label would lie on, as a distance."""
    left, top, right, bottom = box
    spots = [(left + (right - left) * x / 4, top + (bottom - top) * y / 2) for x in range(5) for y in range(3)]
    return 9 * sum(land.holds(spot) for land in others for spot in spots)


def _line_meets(at: Point, target: Point, own: Box, taken: Sequence[Box]) -> bool:
    """Whether the line from the label to its target would run through a label (the target's own dot aside)."""
    for step in range(1, 12):
        spot = at[0] + (target[0] - at[0]) * step / 12, at[1] + (target[1] - at[1]) * step / 12
        if not _touches(own, spot) and any(_touches(box, spot) and not _touches(box, target) for box in taken):
            return True
    return False


def _box(at: Point, width: float, height: float) -> Box:
    return at[0] - width / 2, at[1] - height / 2, at[0] + width / 2, at[1] + height / 2


def _meet(one: Box, two: Box) -> bool:
    return one[0] < two[2] + _GAP and two[0] < one[2] + _GAP and one[1] < two[3] + _GAP and two[1] < one[3] + _GAP


def _touches(box: Box, point: Point) -> bool:
    return box[0] <= point[0] <= box[2] and box[1] <= point[1] <= box[3]


def _holds(frame: Box, box: Box) -> bool:
    return (
        box[0] >= frame[0] + _EDGE
        and box[1] >= frame[1] + _EDGE
        and box[2] <= frame[2] - _EDGE
        and box[3] <= frame[3] - _EDGE
    )


def pole(rings: tuple[Arc, ...], aspect: float = 1) -> tuple[Point, float]:
    """The point inside the rings with the most room for something `aspect` times as wide as high, and half that height.

    A grid that closes in on its best point; distances across count `aspect` times less.
    """
    narrow = [tuple((x / aspect, y) for x, y in ring) for ring in rings]
    xs, ys = [x for ring in narrow for x, _ in ring], [y for ring in narrow for _, y in ring]
    best, room = (sum(xs) / len(xs), sum(ys) / len(ys)), -inf
    middle, half = (
        ((min(xs) + max(xs)) / 2, (min(ys) + max(ys)) / 2),
        ((max(xs) - min(xs)) / 2, (max(ys) - min(ys)) / 2),
    )
    for _ in range(_ROUNDS):
        for column in range(_GRID + 1):
            for row in range(_GRID + 1):
                spot = middle[0] + half[0] * (2 * column / _GRID - 1), middle[1] + half[1] * (2 * row / _GRID - 1)
                if (free := _room(spot, narrow)) > room:
                    best, room = spot, free
        middle, half = best, (half[0] / 5, half[1] / 5)
    return (best[0] * aspect, best[1]), max(room, 0)


def _room(spot: Point, rings: Sequence[Arc]) -> float:
    """How far the spot is from the nearest side; negative outside."""
    nearest = min(_distance(spot, one, two) for ring in rings for one, two in pairwise((ring[-1], *ring)))
    return nearest if inside(spot, rings) else -nearest


def _distance(spot: Point, one: Point, two: Point) -> float:
    x, y = two[0] - one[0], two[1] - one[1]
    length = x * x + y * y
    part = 0.0 if length == 0 else max(0, min(1, ((spot[0] - one[0]) * x + (spot[1] - one[1]) * y) / length))
    return hypot(spot[0] - one[0] - part * x, spot[1] - one[1] - part * y)
