"""What the course and its layers hold, as JSON files beside the pages, for programs and for other forms of the course.

The types are the models; the JSON Schemas in `schemas/data/` are made from them (`make schemas`).
"""

from collections.abc import Callable
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter

from kurras.ground import ground_of
from kurras.models import Site
from kurras.study.entry import EntryKind, Relation
from kurras.study.mention import Passage
from kurras.study.places import Figure, Place, Spot
from kurras.study.questions import Question
from kurras.study.reference import Reference
from kurras.study.timeline import Event


@dataclass(frozen=True, slots=True)
class SentenceData:
    """A sentence: where it stands, how the course reads it, and its own letters in the source."""

    number: str
    topic: str
    section: str
    text: str
    original: str


@dataclass(frozen=True, slots=True)
class DataFile:
    """A data file: `data/<name>.json` holds what `part` takes from the site, or is not written where that is empty."""

    name: str
    kind: Any
    part: Callable[[Site], object]


def _sentences(site: Site) -> tuple[SentenceData, ...]:
    standings = ground_of(site.course.topics).standings
    return tuple(
        SentenceData(one.number, one.topic, one.section, one.reading.text, one.reading.sentence.original)
        for one in standings
    )


@dataclass(frozen=True, slots=True)
class MapData:
    """A map without its drawing: its countries by their codes, its points, what its figures say and what proves it."""

    slug: str
    title: str
    places: tuple[Place, ...]
    spots: tuple[Spot, ...]
    figures: tuple[Figure, ...]


def _maps(site: Site) -> tuple[MapData, ...]:
    maps = site.study.atlas.maps if site.study.atlas else ()
    return tuple(MapData(one.slug, one.title, one.places, one.spots, one.figures) for one in maps)


@dataclass(frozen=True, slots=True)
class EntryData:
    """A term or a name: what it is, what proves it, where the text speaks of it, and its own address."""

    id: str
    kind: EntryKind
    name: str
    also: tuple[str, ...]
    definition: str
    evidence: tuple[Passage, ...]
    added: Reference | None
    relations: tuple[Relation, ...]
    passages: tuple[Passage, ...]
    page: str
    anchor: str


def _entries(page: str) -> Callable[[Site], tuple[EntryData, ...]]:
    names = [one.name for one in fields(EntryData)]

    def of(site: Site) -> tuple[EntryData, ...]:
        own = [entry for entry in site.study.entries if entry.page == page]
        return tuple(EntryData(**{name: getattr(entry, name) for name in names}) for entry in own)

    return of


DATA_FILES: tuple[DataFile, ...] = (
    DataFile("sentences", tuple[SentenceData, ...], _sentences),
    DataFile("timeline", tuple[Event, ...], lambda site: site.study.events),
    DataFile("glossary", tuple[EntryData, ...], _entries("glossary")),
    DataFile("names", tuple[EntryData, ...], _entries("names")),
    DataFile("maps", tuple[MapData, ...], _maps),
    DataFile("questions", tuple[Question, ...], lambda site: site.study.questions),
    DataFile("generated", tuple[Question, ...], lambda site: site.study.generated),
)


def write_data(site_folder: Path, site: Site) -> None:
    """Writes each data file that has something to hold."""
    folder = site_folder / "data"
    folder.mkdir(exist_ok=True)
    for entry in DATA_FILES:
        if part := entry.part(site):
            (folder / f"{entry.name}.json").write_bytes(TypeAdapter(entry.kind).dump_json(part) + b"\n")


def data_schemas() -> dict[str, dict[str, object]]:
    """Each data file's JSON Schema, by its name."""
    return {entry.name: TypeAdapter(entry.kind).json_schema(mode="serialization") for entry in DATA_FILES}
