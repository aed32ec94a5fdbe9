"""Where the text speaks of something, and what of that becomes a link."""

from dataclasses import dataclass
from typing import Literal

MentionKind = Literal["date", "name", "term"]
"""What is spoken of: a date (the timeline), a person or other named thing, a term of the glossary."""


@dataclass(frozen=True, slots=True)
class Passage:
    """Words of one sentence as the course reads it: a span of `Reading.text`, and the section where it stands."""

    sentence: str
    """The sentence's number, `"2.3"`."""
    start: int
    end: int
    topic: str
    section: str

    @property
    def anchor(self) -> str:
        """The id of the sentence on its topic page, `"s-2-3"`."""
        return f"s-{self.sentence.replace('.', '-')}"


@dataclass(frozen=True, slots=True)
class Mention:
    """A passage that speaks of the thing `key`, whose own place is `anchor` on the page `page`."""

    passage: Passage
    kind: MentionKind
    key: str
    page: str
    anchor: str
    every: bool = False
    """Whether each mention is to be a link, not only the first one in its section."""
