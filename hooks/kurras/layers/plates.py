"""What is drawn of a map, with its labels in place: names for a wide page, numbers for a narrow one."""

from unicodedata import combining

from kurras.geography.drawing import WIDTH, Drawing
from kurras.geography.labels import Wanted, arranged
from kurras.study.places import Place, Plate, Spot

NAME_SIZE = 20
"""Units of the letters of a name: 14 pixels in a page's column."""
SPOT_SIZE = 36
"""The same for a point's name on a phone."""
NUMBER_SIZE = 52
"""Across the disk of a number."""
_LETTER = 0.56
"""The width of a letter, as a part of its height; more than fonts need."""


def plate(drawing: Drawing, places: tuple[Place, ...], spots: tuple[Spot, ...]) -> Plate:
    """The drawing with the labels of its places and of its points."""
    rings = [(place, drawing.rings[place.code]) for place in places if drawing.rings[place.code]]
    names = [Wanted(place.code, *_size(place.name, NAME_SIZE), own) for place, own in rings]
    numbers = [Wanted(place.code, NUMBER_SIZE, NUMBER_SIZE, own) for place, own in rings]
    points = {
        narrow: tuple(
            arranged(
                [Wanted(spot.id, *_size(spot.name, size), (), drawing.spots[spot.id]) for spot in spots],
                WIDTH,
                drawing.height,
            )
        )
        for narrow, size in ((False, NAME_SIZE), (True, SPOT_SIZE))
    }
    return Plate(
        drawing,
        tuple(arranged(names, WIDTH, drawing.height)),
        tuple(arranged(numbers, WIDTH, drawing.height)),
        points,
    )


def _size(words: str, size: float) -> tuple[float, float]:
    """How wide and high the words are at most."""
    letters = sum(not combining(letter) for letter in words)
    return letters * size * _LETTER, size * 1.3
