"""The values that flow through the pipeline, in its order. All are frozen; every step makes new ones."""

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from kurras.errors import Place
from kurras.study.study import Study

Kind = Literal["grammar", "spelling", "punctuation", "wording", "translation", "fact"]
"""What a declared correction mends."""


@dataclass(frozen=True)
class Source:
    """An author's text file, decoded: no byte order mark, line feeds as line ends, all else as it was written."""

    path: str
    text: str
    repairs: tuple["Repair", ...] = ()

    @cached_property
    def lines(self) -> list[str]:
        """The lines, without their ends."""
        return self.text.split("\n")

    @cached_property
    def _line_starts(self) -> list[int]:
        return [0, *(at + 1 for at, char in enumerate(self.text) if char == "\n")]

    def place(self, offset: int) -> Place:
        """Line and column of the character at `offset`."""
        line = bisect_right(self._line_starts, offset)
        return Place(self.path, line, offset - self._line_starts[line - 1] + 1)


@dataclass(frozen=True, slots=True)
class Repair:
    """One typographic repair from the safe list, logged."""

    rule: str
    place: Place
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph of the source; `origins[i]` is the offset in the source of `text[i]`, and of the end."""

    number: int
    start: int
    end: int
    text: str
    origins: tuple[int, ...]
    repairs: tuple[Repair, ...]

    def position(self, offset: int) -> int:
        """Where the character at `offset` of the source stands in the repaired text."""
        return bisect_left(self.origins, offset)


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence: `original` is the source's own letters, `text` the same after the typographic repairs."""

    paragraph: int
    index: int
    original: str
    text: str
    start: int
    """Offset of `text` in the paragraph's repaired text."""
    place: Place

    @property
    def number(self) -> str:
        """`"2.3"`: the third sentence of the second paragraph of the source."""
        return f"{self.paragraph}.{self.index}"

    @property
    def anchor(self) -> str:
        """`"s-2-3"`: the id of the sentence on its topic page."""
        return f"s-{self.paragraph}-{self.index}"


@dataclass(frozen=True, slots=True)
class Correction:
    """A declared correction: `before` as it stands at `start` of the sentence's text, `after` as it is read."""

    number: int
    sentence: Sentence
    start: int
    before: str
    after: str
    kind: Kind
    reason: str


@dataclass(frozen=True, slots=True)
class Segment:
    """A run of a reading: untouched text, or the words that a correction put in."""

    text: str
    correction: Correction | None = None


@dataclass(frozen=True, slots=True)
class Reading:
    """A sentence as the course reads it."""

    sentence: Sentence
    segments: tuple[Segment, ...]

    @property
    def text(self) -> str:
        """The declared reading, without marks."""
        return "".join(segment.text for segment in self.segments)


@dataclass(frozen=True, slots=True)
class Objective:
    """What a student can do after the course or the topic."""

    id: str
    text: str


@dataclass(frozen=True, slots=True)
class Section:
    """A headed part of a topic page; a block is a run of sentences that follow each other in one source paragraph."""

    slug: str
    title: str
    note: str
    blocks: tuple[tuple[Reading, ...], ...]


@dataclass(frozen=True, slots=True)
class Topic:
    """A page of the course."""

    slug: str
    title: str
    summary: str
    objectives: tuple[Objective, ...]
    sections: tuple[Section, ...]

    @property
    def readings(self) -> tuple[Reading, ...]:
        """The topic's sentences, in the order of the page."""
        return tuple(reading for section in self.sections for block in section.blocks for reading in block)


@dataclass(frozen=True, slots=True)
class Link:
    """Words, with the address that they lead to where there is one."""

    text: str
    url: str = ""


@dataclass(frozen=True, slots=True)
class Course:
    """A whole course: the text, how it is read, how it is laid out."""

    slug: str
    title: str
    summary: str
    audience: str
    editors: tuple[str, ...]
    version: str
    date: str
    licence: Link
    attribution: tuple[Link, ...]
    objectives: tuple[Objective, ...]
    topics: tuple[Topic, ...]
    sentences: tuple[Sentence, ...]
    corrections: tuple[Correction, ...]
    repairs: tuple[Repair, ...]
    also_written: tuple[tuple[str, ...], ...] = ()
    """Groups of names that mean the same, for the search."""
    notes: tuple[str, ...] = ()
    """What is no fault, but what an author should see before she publishes; a line each."""
    contact: str = ""
    """Where a reader writes to: an e-mail address or a page; empty when the author gave none."""


@dataclass(frozen=True, slots=True)
class Page:
    """A page as MkDocs takes it: its `name` without ending, its title in menus, Markdown with front matter."""

    name: str
    title: str
    markdown: str
    edit: str
    """The file an author edits to change this page, as messages name it."""

    @property
    def src_uri(self) -> str:
        """The page's file name for MkDocs."""
        return f"{self.name}.md"


@dataclass(frozen=True, slots=True)
class MenuGroup:
    """A headed group of the menu."""

    title: str
    pages: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Site:
    """What the pipeline hands on: the course, what the layers drew from it, its pages in reading order, the menu."""

    course: Course
    study: Study
    pages: tuple[Page, ...]
    menu: tuple[MenuGroup, ...]
