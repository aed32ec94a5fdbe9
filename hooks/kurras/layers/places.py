"""The maps, from `places.yml`: each is drawn from the borders of the world, and each claim of it is grounded.

What the text does not say may be added, with a reference: it is shown as the editor's own.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from difflib import get_close_matches

from kurras.arabic.date_values import DateValue, read_edtf
from kurras.arabic.dates import find_dates
from kurras.errors import ContentError, Fault, Gathering, quoted
from kurras.geography.drawing import Region, TooWideError, draw
from kurras.geography.world import World, read_world
from kurras.ground import Ground
from kurras.layers.plates import plate
from kurras.models import Course
from kurras.readers.course_file import ReferenceEntry
from kurras.readers.layer_files import LayerFile, LayerFiles
from kurras.readers.places_file import ClaimEntry, FigureEntry, GroupEntry, MapEntry, PlacesFile, ShadedEntry
from kurras.readers.yaml_document import KeyPath
from kurras.study.mention import Passage
from kurras.study.places import Atlas, Claim, Figure, Map, Place, Proof, Shade, Shaded, Spot
from kurras.study.reference import Reference
from kurras.study.study import Study


def draw_maps(study: Study, course: Course, ground: Ground, files: LayerFiles) -> Study:  # noqa: ARG001  (a layer)
    """The study with its maps. Raises `ContentError` with every fault of the file."""
    file = files.of(PlacesFile)
    if file is None:
        return study
    gathering = Gathering()
    world = read_world()
    _doubled(file, gathering)
    maps = [
        gathering.attempt(_Reading(ground, file, gathering, world, entry, ("maps", at)).map)
        for at, entry in enumerate(file.file.maps)
    ]
    gathering.settle()
    atlas = Atlas(file.file.title, file.file.summary or "", tuple(one for one in maps if one))
    return replace(study, atlas=atlas)


def _doubled(file: LayerFile[PlacesFile], gathering: Gathering) -> None:
    """A fault for each name of a part of the page, or of a country or point of a map, that is already given."""
    for paths in _named(file.file):
        seen: set[str] = set()
        for path, name in paths:
            if name in seen:
                problem, remedy = f"{quoted(name)} is already given", "choose another, or keep one of the two"
                gathering.faults.append(Fault(file.place(*path), problem, remedy))
            seen.add(name)


def _named(file: PlacesFile) -> Iterator[list[tuple[KeyPath, str]]]:
    """The lists in which no name may stand twice."""
    maps = list(enumerate(file.maps))
    slugs: list[tuple[KeyPath, str]] = [(("maps", at, "slug"), one.slug) for at, one in maps]
    slugs += [
        (("maps", at, "figures", nth, "slug"), figure.slug)
        for at, one in maps
        for nth, figure in enumerate(one.figures)
    ]
    yield slugs
    for at, one in maps:
        yield [
            (("maps", at, "places", nth, "code"), code)
            for nth, place in enumerate(one.places)
            for code in dict.fromkeys(place.code)
        ]
        yield [(("maps", at, "points", nth, "id"), point.id) for nth, point in enumerate(one.points)]
        for nth, figure in enumerate(one.figures):
            yield [
                (("maps", at, "figures", nth, "groups", group, "places", index), shaded.place)
                for group, own in enumerate(figure.groups)
                for index, shaded in enumerate(own.places)
            ]


@dataclass(frozen=True, slots=True)
class _Reading:
    """One map of the file, as it becomes a value."""

    ground: Ground
    file: LayerFile[PlacesFile]
    gathering: Gathering
    world: World
    entry: MapEntry
    path: KeyPath

    def map(self) -> Map | None:
        """The map; `None` where faults were gathered that leave nothing to draw."""
        known = [self._known(nth, code) for nth, place in enumerate(self.entry.places) for code in place.code]
        places = tuple(Place(one.code[0], one.name, nth + 1) for nth, one in enumerate(self.entry.places))
        spots = tuple(self._spot(nth) for nth in range(len(self.entry.points)))
        figures = tuple(
            self._figure(figure, (*self.path, "figures", at)) for at, figure in enumerate(self.entry.figures)
        )
        if not all(known):
            return None
        try:
            drawing = draw(self.world, self._region())
        except TooWideError:
            problem, remedy = "its places lie too far apart for one map", "draw two maps, or write `whole: false`"
            raise ContentError.of(self.file.place(*self.path, "places"), problem, remedy) from None
        entry = self.entry
        own = (entry.slug, entry.title, entry.places_are, entry.borders or "", places, spots, entry.points_title)
        return Map(*own, figures, plate(drawing, places, spots))

    def _known(self, nth: int, code: str) -> bool:
        if code in self.world.shapes:
            return True
        near = self.world.nearest(code)
        remedy = f"did you mean {near} ({self.world.names[near]})?" if near else "write the two letters of ISO 3166-1"
        problem = f"there is no country with the code {quoted(code)}"
        self._fault((*self.path, "places", nth, "code"), problem, remedy)
        return False

    def _region(self) -> Region:
        shapes = {one.code[0]: one.code for one in self.entry.places}
        points = {point.id: (point.longitude, point.latitude) for point in self.entry.points}
        whole = [one.code[0] for one in self.entry.places if one.whole]
        return Region(shapes, points, whole or list(shapes))

    def _spot(self, nth: int) -> Spot:
        point = self.entry.points[nth]
        notes = self._claims(point.notes, (*self.path, "points", nth))
        return Spot(point.id, point.name, point.latitude, point.longitude, notes)

    def _figure(self, figure: FigureEntry, path: KeyPath) -> Figure:
        groups = tuple(self._group(group, (*path, "groups", at)) for at, group in enumerate(figure.groups))
        return Figure(figure.slug, figure.title, figure.text or "", figure.dates_are or "التاريخ", groups)

    def _group(self, group: GroupEntry, path: KeyPath) -> Shade:
        own = Proof(self._passages(group.evidence, (*path, "evidence")) or (), _reference(group.reference))
        return Shade(
            group.name,
            self._claims(group.notes, path),
            tuple(self._shaded(entry, own, (*path, "places", nth)) for nth, entry in enumerate(group.places)),
        )

    def _shaded(self, entry: ShadedEntry, group: Proof, path: KeyPath) -> Shaded:
        codes = [place.code[0] for place in self.entry.places]
        if entry.place not in codes:
            near = get_close_matches(entry.place.upper(), codes, n=1, cutoff=0.4)
            remedy = f"did you mean {near[0]}?" if near else f"use one of: {', '.join(codes)}"
            problem = f"{quoted(entry.place)} is not among the places of this map"
            self._fault((*path, "place"), problem, remedy)
        passages = self._passages(entry.evidence, (*path, "evidence"))
        proof = self._proof(passages, entry.reference, group, path)
        if entry.date and proof.evidence:
            self._check_date(entry.date, proof.evidence, (*path, "date"))
        return Shaded(entry.place, entry.date or "", proof, self._claims(entry.notes, path))

    def _claims(self, notes: Sequence[ClaimEntry], path: KeyPath) -> tuple[Claim, ...]:
        claims = []
        for nth, note in enumerate(notes):
            own = (*path, "notes", nth)
            passages = self._passages(note.evidence, (*own, "evidence"))
            claims.append(Claim(note.text, self._proof(passages, note.reference, Proof(), own)))
        return tuple(claims)

    def _passages(self, quotes: list[str] | None, path: KeyPath) -> tuple[Passage, ...] | None:
        """What the quotes name; `None` where there are none."""
        if quotes is None:
            return None
        found = (
            self.gathering.attempt(self.ground.named, words, self.file.place(*path, nth))
            for nth, words in enumerate(quotes)
        )
        return tuple(passage for passage in found if passage)

    def _fault(self, path: KeyPath, problem: str, remedy: str) -> None:
        self.gathering.faults.append(Fault(self.file.place(*path), problem, remedy))

    def _proof(
        self, passages: tuple[Passage, ...] | None, reference: ReferenceEntry | None, group: Proof, path: KeyPath
    ) -> Proof:
        """What is nearest to the claim: its own words or reference, those of its group, the reference of the map."""
        if passages is not None:
            return Proof(passages, _reference(reference))
        if reference:
            return Proof((), _reference(reference))
        if group.evidence or group.reference:
            return group
        if self.entry.reference:
            return Proof((), _reference(self.entry.reference))
        remedy = "quote words of the text (`evidence`), or say where you took it (`reference`)"
        self._fault(path, "nothing proves this", remedy)
        return Proof()

    def _check_date(self, date: str, passages: tuple[Passage, ...], path: KeyPath) -> None:
        """A fault where the sentences that are to prove a date give dates, and none of them is this one."""
        texts = [self.ground.standing(passage.sentence).reading.text for passage in passages]
        given = [mention.value for text in texts for mention in find_dates(text).mentions]
        wanted = read_edtf(date)
        fits = (wanted is None or _agree(wanted, one) for one in given)
        if given and not any(fits):
            listed = ", ".join(one.edtf for one in given)
            problem = f"the date {date} is in conflict with the text, which gives {listed}"
            remedy = "mend the date, or quote the words that give it"
            self._fault(path, problem, remedy)


def _agree(one: DateValue, other: DateValue) -> bool:
    """Whether what both give of year, month and day is the same."""
    pairs = ((one.year, other.year), (one.month, other.month), (one.day, other.day))
    return all(own is None or said is None or own == said for own, said in pairs)


def _reference(entry: ReferenceEntry | None) -> Reference | None:
    return Reference(entry.text, entry.url or "") if entry else None
