"""What the glossary and the index of names explain: an entry for each thing, what proves it, where it is spoken of."""

from dataclasses import dataclass
from typing import Literal

from kurras.errors import Place
from kurras.study.mention import MentionKind, Passage
from kurras.study.reference import Reference

EntryKind = Literal["term", "person", "group", "organisation", "place", "document", "event"]
"""A term of the glossary, or one of the six kinds of names."""

PAGES: dict[MentionKind, str] = {"term": "glossary", "name": "names"}
"""The page on which entries of a kind of mention stand."""


@dataclass(frozen=True, slots=True)
class Relation:
    """What ties an entry to another one; `how` is a whole sentence that can be read from both sides, or empty."""

    to: str
    how: str
    evidence: tuple[Passage, ...]


@dataclass(frozen=True, slots=True)
class Entry:
    """A term or a name. `definition` rests on `evidence` in the text, on `added` from outside it, or on both."""

    id: str
    kind: EntryKind
    name: str
    definition: str
    also: tuple[str, ...]
    evidence: tuple[Passage, ...]
    added: Reference | None
    relations: tuple[Relation, ...]
    place: Place
    """Where its author wrote it."""
    sort_as: str = ""
    """What to sort it by, where the «ال» at the beginning of the name is no article."""
    passages: tuple[Passage, ...] = ()
    """Every place where the text speaks of it, in the order of the pages; an empty span stands for a whole sentence."""

    @property
    def sorted_by(self) -> str:
        """What its place in the alphabet is found by."""
        return self.sort_as or self.name

    @property
    def article(self) -> bool:
        """Whether an «ال» at its beginning is passed over."""
        return not self.sort_as

    @property
    def mention_kind(self) -> MentionKind:
        """How its links are marked."""
        return "term" if self.kind == "term" else "name"

    @property
    def page(self) -> str:
        """The page where it stands."""
        return PAGES[self.mention_kind]

    @property
    def anchor(self) -> str:
        """Its id on that page: `"term-sovereignty"`, `"name-yeltsin"`."""
        return f"{self.mention_kind}-{self.id}"
