"""The maps: their places and points, how each figure groups them, and what proves it."""

from collections.abc import Mapping
from dataclasses import dataclass

from kurras.geography.drawing import Drawing
from kurras.geography.labels import Label
from kurras.study.mention import Passage
from kurras.study.reference import Reference


@dataclass(frozen=True, slots=True)
class Proof:
    """What proves a claim: passages of the text, or else the reference of an editor's addition."""

    evidence: tuple[Passage, ...] = ()
    reference: Reference | None = None


@dataclass(frozen=True, slots=True)
class Claim:
    """A remark, and what proves it."""

    text: str
    proof: Proof


@dataclass(frozen=True, slots=True)
class Place:
    """A country of a map; `number` is how it is marked where its name has no room."""

    code: str
    name: str
    number: int


@dataclass(frozen=True, slots=True)
class Spot:
    """A town or another point of a map."""

    id: str
    name: str
    latitude: float
    longitude: float
    notes: tuple[Claim, ...]


@dataclass(frozen=True, slots=True)
class Shaded:
    """A country in a group; `date` is `1991-08-20`, a month, a year, or empty."""

    place: str
    date: str
    proof: Proof
    notes: tuple[Claim, ...]


@dataclass(frozen=True, slots=True)
class Shade:
    """A group of a figure: the countries that are drawn alike."""

    name: str
    notes: tuple[Claim, ...]
    places: tuple[Shaded, ...]


@dataclass(frozen=True, slots=True)
class Figure:
    """One colouring of a map."""

    slug: str
    title: str
    text: str
    dates_are: str
    groups: tuple[Shade, ...]


@dataclass(frozen=True, slots=True)
class Plate:
    """What is drawn of a map: its shapes, and where names, numbers and the names of its points stand."""

    drawing: Drawing
    names: tuple[Label, ...]
    numbers: tuple[Label, ...]
    spots: Mapping[bool, tuple[Label, ...]]
    """The labels of the points on a wide page, and (`True`) on a narrow one."""


@dataclass(frozen=True, slots=True)
class Map:
    """A region, and the figures of it."""

    slug: str
    title: str
    places_are: str
    borders: str
    places: tuple[Place, ...]
    spots: tuple[Spot, ...]
    spots_title: str
    figures: tuple[Figure, ...]
    plate: Plate

    @property
    def points_anchor(self) -> str:
        """The id of the part of the page that shows the points."""
        return f"{self.slug}-points"

    @property
    def parts(self) -> tuple[tuple[str, str, frozenset[str]], ...]:
        """(id, title, topics that its evidence stands in) of each part of the page."""
        parts = [
            (
                figure.slug,
                figure.title,
                frozenset(
                    passage.topic
                    for group in figure.groups
                    for one in group.places
                    for proof in (one.proof, *(note.proof for note in one.notes))
                    for passage in proof.evidence
                ),
            )
            for figure in self.figures
        ]
        claims = (note.proof for spot in self.spots for note in spot.notes)
        topics = frozenset(passage.topic for proof in claims for passage in proof.evidence)
        return (*parts, (self.points_anchor, self.spots_title, topics)) if self.spots else tuple(parts)


@dataclass(frozen=True, slots=True)
class Atlas:
    """All maps of a course, and their page's words."""

    title: str
    summary: str
    maps: tuple[Map, ...]

    def part_with(self, names: tuple[str, ...]) -> str:
        """The id of the first part of the page that shows something of one of these names; empty where none does."""
        for own in self.maps:
            if own.figures and any(place.name in names for place in own.places):
                return own.figures[0].slug
            if any(spot.name in names for spot in own.spots):
                return own.points_anchor
        return ""
