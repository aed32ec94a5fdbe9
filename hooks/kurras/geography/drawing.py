"""The drawing of a region: its places, the land around them and its points, in the units of one frame."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from kurras.geography.outlines import Box, area_of, cut_line, cut_ring, inside, misses, path, thinned
from kurras.geography.projection import Projection, about
from kurras.geography.world import Arc, Point, World, borders, outline

WIDTH = 1000
"""Units across; a unit is two thirds of a pixel in a page's column."""
_MARGIN = 25
_LOWEST, _HIGHEST = 550, 1200
_THIN = 3
_THIN_AROUND = 9
"""What is thinned away, in square units: of the places; of the land around them, which nobody looks at."""
_SMALLEST_ISLAND = 14
_SMALLEST_ISLAND_AROUND = 40
_WIDEST = 90
"""Degrees of arc from the middle: more than that is no region, and the picture would be of a sphere's far side."""


class TooWideError(ValueError):
    """The places lie too far apart for one map."""


@dataclass(frozen=True, slots=True)
class Region:
    """What is to be drawn: each place's shapes, by its key; each point; what the frame must hold."""

    shapes: Mapping[str, Sequence[str]]
    points: Mapping[str, Point]
    whole: Sequence[str] = ()
    """Keys of the places that the frame holds whole; of the others it may cut a part off."""
    corners: Sequence[Point] = ()
    """Points that the frame holds, in place of whole shapes."""


@dataclass(frozen=True, slots=True)
class Drawing:
    """The region in a frame of `WIDTH` by `height` units."""

    height: int
    rings: Mapping[str, tuple[Arc, ...]]
    """Of each place, cut at the frame."""
    land: str
    """All land, as the data of an SVG path."""
    lines: str
    """The borders between other countries."""
    spots: Mapping[str, Point]

    @property
    def shapes(self) -> dict[str, str]:
        """Each place as the data of an SVG path."""
        return {key: path(rings, closed=True) for key, rings in self.rings.items()}

    def place_at(self, point: Point) -> str:
        """The key of the place there; empty where there is none."""
        return next((key for key, rings in self.rings.items() if inside(point, rings)), "")


@dataclass(frozen=True, slots=True)
class _Frame:
    projection: Projection
    scale: float
    left: float
    top: float
    height: int

    def spot(self, point: Point) -> Point:
        x, y = self.projection.flat(point)
        return (x - self.left) * self.scale, (y - self.top) * self.scale

    @property
    def box(self) -> Box:
        """A little more than what is seen, so that no cut is."""
        return -6, -6, WIDTH + 6, self.height + 6


def draw(world: World, region: Region) -> Drawing:
    """The drawing. Raises `TooWideError` where the frame would hold more than half the Earth."""
    frame = _frame(world, region)
    near = [code for code in world.shapes if _near(world, code, frame.projection)]
    seen = _Lines(world, frame, _THIN)
    around = _Lines(world, frame, _THIN_AROUND)
    own = {key: seen.shape(codes) for key, codes in region.shapes.items()}
    named = {code for codes in region.shapes.values() for code in codes}
    others = [code for code in near if code not in named]
    lines = [run for number in borders(world, others) for run in cut_line(around.arc(number), frame.box)]
    return Drawing(
        frame.height,
        own,
        path(around.rings(outline(world, near), _SMALLEST_ISLAND_AROUND), closed=True),
        path(lines, closed=False),
        {key: frame.spot(point) for key, point in region.points.items()},
    )


def _frame(world: World, region: Region) -> _Frame:
    held = [*region.points.values(), *region.corners]
    if not region.corners:
        numbers = {max(one, ~one) for key in region.whole for code in region.shapes[key] for one in world.shapes[code]}
        held += [point for number in sorted(numbers) for point in world.arcs[number]]
    projection = about(held)
    if max(projection.distance(point) for point in held) > _WIDEST:
        raise TooWideError
    flat = [projection.flat(point) for point in held]
    xs, ys = [one[0] for one in flat], [one[1] for one in flat]
    wide, high = max(max(xs) - min(xs), 1e-3), max(max(ys) - min(ys), 1e-3)
    inner = WIDTH - 2 * _MARGIN
    scale = min(inner / wide, (_HIGHEST - 2 * _MARGIN) / high)
    height = round(max(_LOWEST, high * scale + 2 * _MARGIN))
    left = (min(xs) + max(xs)) / 2 - WIDTH / 2 / scale
    return _Frame(projection, scale, left, (min(ys) + max(ys)) / 2 - height / 2 / scale, height)


def _near(world: World, code: str, projection: Projection) -> bool:
    """Whether some of the shape lies on this side of the Earth; what lies on the other cannot be in the frame."""
    return any(projection.distance(world.arcs[max(number, ~number)][0]) < _WIDEST + 30 for number in world.shapes[code])


@dataclass(frozen=True, slots=True)
class _Lines:
    """The world's arcs in the frame; each is thinned by itself, so that neighbours keep a border in common."""

    world: World
    frame: _Frame
    thin: float
    done: dict[int, Arc] = field(default_factory=dict)

    def arc(self, number: int) -> Arc:
        if number not in self.done:
            line = tuple(map(self.frame.spot, self.world.arcs[number]))
            # All on one side of the frame: what a straight line from end to end leaves of it there is nothing either.
            self.done[number] = (line[0], line[-1]) if misses(line, self.frame.box) else thinned(line, self.thin)
        return self.done[number]

    def rings(self, numbers: Iterable[list[int]], smallest: float) -> tuple[Arc, ...]:
        """The rings inside the frame that are worth their bytes; the largest always is."""
        cut = [ring for own in numbers if len(ring := cut_ring(self._ring(own), self.frame.box)) > 2]  # noqa: PLR2004  (a line has no inside)
        sizes = [area_of(ring) for ring in cut]
        return tuple(ring for ring, size in zip(cut, sizes, strict=True) if size >= smallest or size == max(sizes))

    def shape(self, codes: Sequence[str]) -> tuple[Arc, ...]:
        return self.rings(outline(self.world, codes), _SMALLEST_ISLAND)

    def _ring(self, numbers: list[int]) -> Arc:
        points: list[Point] = []
        for number in numbers:
            arc = self.arc(number) if number >= 0 else self.arc(~number)[::-1]
            points += arc[1:] if points else arc
        return tuple(points)
