"""A map as SVG: land, countries, their groups in colour and pattern, labels for a wide page and for a narrow one.

The shapes of a map stand once on the page, in its first drawing; the others use them by their ids.
"""

from collections.abc import Iterable, Iterator
from math import hypot

from kurras.geography.drawing import WIDTH
from kurras.geography.labels import Label
from kurras.geography.world import Point
from kurras.layers.plates import NAME_SIZE, NUMBER_SIZE, SPOT_SIZE
from kurras.rendering.markup import text
from kurras.study.places import Figure, Map

_PATTERNS = (
    "",
    '<path d="M0 12L12 0M-3 3L3-3M9 15L15 9"/>',
    '<circle cx="6" cy="6" r="2.2"/>',
    '<path d="M0 0L12 12M-3 9L3 15M9-3L15 3"/>',
    '<path d="M0 6H12"/>',
    '<path d="M0 0L12 12M0 12L12 0"/>',
)
"""What is drawn over the colour of each group, in a square of 12 units; the first has its colour alone."""


def patterns() -> str:
    """The patterns of all maps, once on a page."""
    drawn = "".join(
        f'<pattern id="k-pattern-{at}" class="k-group-{at}" width="12" height="12" patternUnits="userSpaceOnUse">'
        f"{lines}</pattern>"
        for at, lines in enumerate(_PATTERNS, 1)
        if lines
    )
    return f'<div class="k-defs"><svg aria-hidden="true" width="0" height="0"><defs>{drawn}</defs></svg></div>'


def swatch(group: int) -> str:
    """A group's colour and pattern, for the legend."""
    return f'<svg class="k-swatch" viewBox="0 0 36 24" aria-hidden="true">{_swatch_of(group)}</svg>'


def _swatch_of(group: int) -> str:
    area = 'width="36" height="24"'
    over = f'<rect {area} fill="url(#k-pattern-{group})"/>' if _PATTERNS[group - 1] else ""
    return f'<rect {area} class="k-group-{group}"/>{over}'


def figure_drawing(own: Map, figure: Figure, *, first: bool) -> str:
    """The map with the groups of a figure."""
    return _drawing(own, figure.title, [*_groups(own, figure), *_labels(own)], first=first)


def spots_drawing(own: Map, *, first: bool) -> str:
    """The map with its points and their names."""
    spots = own.plate.drawing.spots.values()
    dots = "".join(f'<circle cx="{round(x)}" cy="{round(y)}" r="6"/>' for x, y in spots)
    names = {spot.id: spot.name for spot in own.spots}
    labels = (
        f'<g class="k-{kind}">{_leaders(placed, size)}{_texts(placed, names, size)}</g>'
        for kind, placed, size in (
            ("wide", own.plate.spots[False], NAME_SIZE),
            ("narrow k-names", own.plate.spots[True], SPOT_SIZE),
        )
    )
    return _drawing(own, own.spots_title, [f'<g class="k-dots">{dots}</g>', *labels], first=first)


def _drawing(own: Map, title: str, layers: Iterable[str], *, first: bool) -> str:
    drawing = own.plate.drawing
    shapes = "".join(f'<path id="{own.slug}-{code}" d="{path}"/>' for code, path in drawing.shapes.items())
    around = f'<path class="k-land" d="{drawing.land}"/><path class="k-lines" d="{drawing.lines}"/>'
    land = f'<g id="{own.slug}-land">{around}</g>'
    name = f"خريطة «{text(title)}»، وتفصيلها في الجدول الذي يليها"
    base = "".join(f'<use href="#{own.slug}-{place.code}"/>' for place in own.places)
    return (
        f'<svg class="k-map" viewBox="0 0 {WIDTH} {drawing.height}" role="img" aria-label="{name}">'
        f'{f"<defs>{land}{shapes}</defs>" if first else ""}<use href="#{own.slug}-land"/>'
        f'<g class="k-base">{base}</g>{"".join(layers)}</svg>'
    )


def _groups(own: Map, figure: Figure) -> Iterator[str]:
    """Each group in its colour, and again in its pattern; a country goes from both where a script takes it away."""
    for at, group in enumerate(figure.groups, 1):
        name = f"{figure.slug}-g{at}"
        uses = "".join(f'<use href="#{own.slug}-{one.place}" data-place="{one.place}"/>' for one in group.places)
        yield f'<g id="{name}" class="k-group-{at}">{uses}</g>'
        if _PATTERNS[at - 1]:
            yield "".join(
                f'<use href="#{own.slug}-{one.place}" data-place="{one.place}" fill="url(#k-pattern-{at})"/>'
                for one in group.places
            )


def _labels(own: Map) -> Iterator[str]:
    names = {place.code: place.name for place in own.places}
    numbers = {place.code: str(place.number) for place in own.places}
    half = NUMBER_SIZE / 2
    disks = "".join(
        f'<circle cx="{round(one.at[0])}" cy="{round(one.at[1])}" r="{half:g}"/>' for one in own.plate.numbers
    )
    yield f'<g class="k-wide">{_leaders(own.plate.names, NAME_SIZE)}{_texts(own.plate.names, names, NAME_SIZE)}</g>'
    yield (
        f'<g class="k-narrow">{_leaders(own.plate.numbers, NUMBER_SIZE)}{disks}'
        f"{_texts(own.plate.numbers, numbers, NUMBER_SIZE * 0.62)}</g>"
    )


def _texts(labels: Iterable[Label], words: dict[str, str], size: float) -> str:
    """The words, each about its middle; letters hang a third of their height below it."""
    texts = (
        f'<text x="{round(one.at[0])}" y="{round(one.at[1] + size * 0.34)}">{text(words[one.key])}</text>'
        for one in labels
    )
    return f'<g font-size="{size:g}">{"".join(texts)}</g>'


def _leaders(labels: Iterable[Label], size: float) -> str:
    drawn = "".join(_leader(one.at, one.target, size) for one in labels if one.target)
    return f'<path class="k-leader" d="{drawn}"/>' if drawn else ""


def _leader(at: Point, target: Point, size: float) -> str:
    """From the edge of the label towards its target."""
    x, y = target[0] - at[0], target[1] - at[1]
    part = min(1.0, size * 0.6 / max(hypot(x, y), 1))
    return f"M{round(at[0] + x * part)} {round(at[1] + y * part)}L{round(target[0])} {round(target[1])}"
