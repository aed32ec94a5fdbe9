"""Makes `hooks/kurras/geography/world.json`, the borders of the world from which every map is drawn: `make maps`.

From npm `world-atlas` 2.0.2 (Natural Earth 4.1 at 1:50 million, public domain) and npm `i18n-iso-countries` 7.14.0
(the two-letter codes of ISO 3166-1), unpacked in the folder that is given. `--check` says whether the committed file
is what they make, byte for byte.

Three things are done to the borders. They are rounded to a hundredth of a degree, about a kilometre. Where the data cut
the land along the 180th meridian, the cut is taken out, so that a country on both its sides is one. And Crimea is a
shape of its own (`UA-43`, its code in ISO 3166-2), because the borders that Natural Earth draws are those in force on
the ground, and a map of another year needs it with Ukraine: a course says which shapes its country is made of.
"""

import hashlib
import json
import sys
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

OUT = Path(__file__).parents[1] / "hooks" / "kurras" / "geography" / "world.json"
SOURCES = {
    "world-atlas/countries-50m.json": "04342cdc1e3016bcd7db1630de95684d67b79fe3c8c460321e87aef469502394",
    "i18n-iso-countries/codes.json": "736d7666e943e0bca25c518e3903e2b328ce54b94662553a6472c379dbfb50aa",
}
GRID = 100
"""Steps in a degree."""
_SEAM = 180 * GRID
_ABOUT = (
    "Natural Earth 4.1, 1:50 million, public domain (naturalearthdata.com), from npm world-atlas 2.0.2, whose code is "
    "under the ISC licence; made by tools/world_map.py"
)
_WITHOUT_CODE = {"Kosovo": "XK", "N. Cyprus": "CY-N", "Somaliland": "SO-N", "Siachen Glacier": "IN-SG"}
"""Codes for shapes that ISO gives none; XK is in wide use, the others are ours."""
_APART = {("RU", (34.1, 45.1)): ("UA-43", "Crimea")}
"""Parts that become shapes of their own: a place in each."""

Point = tuple[int, int]
Arc = tuple[Point, ...]


def main() -> int:
    """Writes the file, or checks it."""
    packages = Path(sys.argv[1])
    text = world(packages)
    if "--check" in sys.argv:
        same = OUT.read_text(encoding="utf-8") == text
        print(f"{OUT.name} is {'what its packages make' if same else 'not what its packages make: run make maps'}")
        return 0 if same else 1
    OUT.write_text(text, encoding="utf-8", newline="\n")
    print(f"{OUT.name}: {len(text) // 1024} KB")
    return 0


def world(packages: Path) -> str:
    """The text of the data file. Exits where a package is not the one that is named above."""
    atlas, codes = (_read(packages, name) for name in SOURCES)
    letters = {numeric: two for two, _, numeric, _ in codes}
    arcs = [_rounded(arc, atlas["transform"]) for arc in atlas["arcs"]]
    parts, pieces = _without_seam(arcs)
    shapes: dict[str, list[int]] = {}
    names: dict[str, str] = {}
    for code, name, rings in _shapes(atlas["objects"]["countries"]["geometries"], letters, arcs):
        names.setdefault(code, name)
        own = [piece if number >= 0 else ~piece for ring in rings for number in ring for piece in _of(parts, number)]
        shapes.setdefault(code, []).extend(own)
    kept = {abs_index: at for at, abs_index in enumerate(sorted({max(i, ~i) for own in shapes.values() for i in own}))}
    lines = {code: [kept[index] if index >= 0 else ~kept[~index] for index in shapes[code]] for code in sorted(shapes)}
    return _text(names, lines, [pieces[index] for index in kept])


def _read(packages: Path, name: str) -> dict:  # type: ignore[type-arg]
    raw = (packages / name).read_bytes()
    if (found := hashlib.sha256(raw).hexdigest()) != SOURCES[name]:
        sys.exit(f"{name} is not the file that this tool was made for (sha256 {found})")
    return json.loads(raw)  # type: ignore[no-any-return]


def _rounded(arc: list[list[int]], transform: dict[str, list[float]]) -> Arc:
    """The arc's points in steps of the grid, none twice in a row."""
    (scale_x, scale_y), (move_x, move_y) = transform["scale"], transform["translate"]
    points: list[Point] = []
    x = y = 0
    for step_x, step_y in arc:
        x, y = x + step_x, y + step_y
        point = round((x * scale_x + move_x) * GRID), round((y * scale_y + move_y) * GRID)
        if not points or point != points[-1]:
            points.append(point)
    return tuple(points)


def _without_seam(arcs: list[Arc]) -> tuple[list[list[int]], list[Arc]]:
    """For each arc the numbers of its pieces, and the pieces: without what lies on the seam or at the pole."""
    parts: list[list[int]] = []
    pieces: list[Arc] = []
    names = _seam_names(arcs)
    for arc in arcs:
        own: list[int] = []
        for piece in _pieces(tuple(names.get(point, point) for point in arc)):
            own.append(len(pieces))
            pieces.append(piece)
        parts.append(own)
    return parts, pieces


def _pieces(arc: Arc) -> Iterator[Arc]:
    run: list[Point] = []
    for one, other in pairwise(arc):
        if _on_seam(one, other):
            if run:
                yield tuple(run)
            run = []
        else:
            run = [*(run or [one]), other]
    if run:
        yield tuple(run)


def _on_seam(one: Point, other: Point) -> bool:
    return one[0] == _SEAM == other[0] or one[1] == other[1] == -90 * GRID


def _seam_names(arcs: list[Arc]) -> dict[Point, Point]:
    """Each point of the 180th meridian by one name: the two sides of the cut differ by a step of rounding."""
    latitudes = sorted({y for arc in arcs for x, y in arc if abs(x) == _SEAM})
    names: dict[Point, Point] = {}
    for before, latitude in pairwise([-180 * GRID, *latitudes]):
        near = names.get((_SEAM, before), (_SEAM, before)) if latitude - before <= 1 else (_SEAM, latitude)
        names |= {(_SEAM, latitude): near, (-_SEAM, latitude): near}
    return names


def _of(parts: list[list[int]], number: int) -> list[int]:
    return parts[number] if number >= 0 else parts[~number][::-1]


def _shapes(
    geometries: list[dict],  # type: ignore[type-arg]
    letters: dict[str, str],
    arcs: list[Arc],
) -> Iterator[tuple[str, str, list[list[int]]]]:
    for geometry in geometries:
        name = geometry["properties"]["name"]
        code = letters.get(geometry.get("id", ""), _WITHOUT_CODE.get(name, ""))
        if not code:
            continue  # a few uninhabited rocks
        for polygon in geometry["arcs"] if geometry["type"] == "MultiPolygon" else [geometry["arcs"]]:
            apart = next((own for (of, at), own in _APART.items() if of == code and _holds(polygon[0], at, arcs)), None)
            yield (*(apart or (code, name)), polygon)


def _holds(ring: list[int], place: tuple[float, float], arcs: list[Arc]) -> bool:
    x, y = place[0] * GRID, place[1] * GRID
    points = [point for number in ring for point in (arcs[number] if number >= 0 else arcs[~number][::-1])]
    crossings = (
        (one[1] > y) != (other[1] > y) and x < (other[0] - one[0]) * (y - one[1]) / (other[1] - one[1]) + one[0]
        for one, other in pairwise(points)
    )
    return sum(crossings) % 2 == 1


def _text(names: dict[str, str], shapes: dict[str, list[int]], arcs: list[Arc]) -> str:
    """JSON with a shape and an arc a line, so that a change of one shows as one."""
    named = ",\n".join(f"{json.dumps(code)}: {json.dumps(names[code])}" for code in shapes)
    listed = ",\n".join(f"{json.dumps(code)}: {json.dumps(own, separators=(',', ':'))}" for code, own in shapes.items())
    drawn = ",\n".join(json.dumps(encoded(arc)) for arc in arcs)
    about = json.dumps(_ABOUT)
    return (
        f'{{"about": {about},\n"grid": {GRID},\n"names": {{\n{named}\n}},\n"shapes": {{\n{listed}\n}},\n'
        f'"arcs": [\n{drawn}\n]}}\n'
    )


def encoded(arc: Arc) -> str:
    """The steps from point to point as letters: five bits each, the lowest first, and lowest of all the sign.

    It is the scheme of Google's polylines, begun at `0` so that few signs need escaping in JSON.
    """
    letters: list[str] = []
    last = (0, 0)
    for point in arc:
        for step in (point[0] - last[0], point[1] - last[1]):
            rest = ~(step << 1) if step < 0 else step << 1
            while rest >= 32:  # noqa: PLR2004  (five bits)
                letters.append(chr((32 | rest & 31) + 48))
                rest >>= 5
            letters.append(chr(rest + 48))
        last = point
    return "".join(letters)


if __name__ == "__main__":
    sys.exit(main())
