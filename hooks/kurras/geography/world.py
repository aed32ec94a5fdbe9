"""The borders of the world's countries, from `world.json` (made by tools/world_map.py from Natural Earth).

A border is stored once, as an arc that both neighbours share, so that whatever is done to it is done for both.
"""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path

Point = tuple[float, float]
"""Longitude and latitude in degrees, or x and y of a drawing."""
Arc = tuple[Point, ...]

_FILE = Path(__file__).parent / "world.json"
_ORIGIN = 48
_BITS = 5


@dataclass(frozen=True, slots=True)
class World:
    """Each shape by its code («LB»), as numbers of arcs; `~n` is arc `n` the other way round."""

    names: dict[str, str]
    shapes: dict[str, tuple[int, ...]]
    arcs: tuple[Arc, ...]

    def nearest(self, code: str) -> str:
        """The code that an author may have meant by this one or by this English name; empty where none is like it."""
        by_name = {name.lower(): own for own, name in self.names.items()}
        if found := get_close_matches(code.lower(), by_name, n=1, cutoff=0.75):
            return by_name[found[0]]
        return next(iter(get_close_matches(code.upper(), self.shapes, n=1, cutoff=0.5)), "")


def read_world() -> World:
    """The whole world."""
    data = json.loads(_FILE.read_text(encoding="utf-8"))
    arcs = tuple(tuple(_points(letters, data["grid"])) for letters in data["arcs"])
    return World(data["names"], {code: tuple(arcs) for code, arcs in data["shapes"].items()}, arcs)


def _points(letters: str, grid: int) -> Iterator[Point]:
    """The arc that `encoded` of tools/world_map.py wrote."""
    steps = _steps(letters)
    x = y = 0
    for step_x, step_y in zip(steps, steps, strict=True):
        x, y = x + step_x, y + step_y
        yield x / grid, y / grid


def _steps(letters: str) -> Iterator[int]:
    value = shift = 0
    for letter in letters:
        bits = ord(letter) - _ORIGIN
        value |= (bits & 31) << shift
        shift += _BITS
        if bits < 1 << _BITS:
            yield ~(value >> 1) if value & 1 else value >> 1
            value = shift = 0


def outline(world: World, codes: Iterable[str]) -> list[list[int]]:
    """The rings around the shapes together, as numbers of arcs: a border between two of them is not in it."""
    bag: dict[int, None] = {}
    for code in codes:
        for number in world.shapes[code]:
            if ~number in bag:
                del bag[~number]
            else:
                bag[number] = None
    return _stitched(world, bag)


def _stitched(world: World, bag: Iterable[int]) -> list[list[int]]:
    starts: dict[Point, list[int]] = {}
    for number in bag:
        starts.setdefault(ends(world, number)[0], []).append(number)
    rings = []
    while starts:
        first = next(iter(starts))
        ring, here = [], first
        while here in starts:
            number = starts[here].pop()
            if not starts[here]:
                del starts[here]
            ring.append(number)
            here = ends(world, number)[1]
        rings.append(ring)
    return rings


def ends(world: World, number: int) -> tuple[Point, Point]:
    """Where an arc begins and where it ends."""
    arc = world.arcs[max(number, ~number)]
    return (arc[0], arc[-1]) if number >= 0 else (arc[-1], arc[0])


def borders(world: World, codes: Iterable[str]) -> list[int]:
    """The arcs that two of the shapes share."""
    seen: set[int] = set()
    shared = []
    for code in codes:
        for number in world.shapes[code]:
            if ~number in seen:
                shared.append(max(number, ~number))
            seen.add(number)
    return shared
