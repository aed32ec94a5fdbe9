"""The YAML files of the learning layers: all of them optional, each with its own type."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar

from kurras.errors import Place
from kurras.readers.course_file import Strict
from kurras.readers.entry_files import GlossaryFile, NamesFile
from kurras.readers.generated_file import GeneratedFile
from kurras.readers.places_file import PlacesFile
from kurras.readers.questions_file import QuestionsFile
from kurras.readers.teaching_file import TeachingFile
from kurras.readers.timeline_file import TimelineFile
from kurras.readers.yaml_document import Document

File = TypeVar("File", bound=Strict)

LAYER_FILES: dict[str, type[Strict]] = {
    "timeline.yml": TimelineFile,
    "glossary.yml": GlossaryFile,
    "names.yml": NamesFile,
    "places.yml": PlacesFile,
    "questions.yml": QuestionsFile,
    "teaching.yml": TeachingFile,
    "generated.yml": GeneratedFile,
}
"""Each file's name, and the type that checks it; `glossary.yml` is published as `schemas/glossary.schema.json`."""


@dataclass(frozen=True, slots=True)
class LayerFile(Generic[File]):
    """A layer's file as it was read, and the places of its values."""

    file: File
    document: Document

    def place(self, *path: str | int) -> Place:
        """The place of a value, for a message."""
        return self.document.place(*path)


@dataclass(frozen=True, slots=True)
class LayerFiles:
    """The layers' files of a course folder, by their types; `course.yml` among them."""

    read: Mapping[type[Strict], LayerFile[Any]] = field(default_factory=dict)
    broken: frozenset[type[Strict]] = frozenset()
    """The types of files that are there and could not be read: what refers to them cannot be judged."""

    def of(self, kind: type[File]) -> LayerFile[File] | None:
        """The file of that type, where the course has one."""
        return self.read.get(kind)
