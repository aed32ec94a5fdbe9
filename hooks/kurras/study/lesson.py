"""What stands before and after a topic's text: its question, what each objective rests on, the summary."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from kurras.study.mention import Passage


@dataclass(frozen=True, slots=True)
class Recap:
    """A sentence of the summary, and the words of the text that prove it."""

    text: str
    evidence: tuple[Passage, ...]


@dataclass(frozen=True, slots=True)
class Lesson:
    """The frame of a topic; of the whole course, where `topic` is empty."""

    topic: str
    focus: str = ""
    """The one question that the topic answers."""
    objectives: Mapping[str, tuple[Passage, ...]] = field(default_factory=dict)
    """By the objective's id, the passages that a student needs for it."""
    recap: tuple[Recap, ...] = ()
    key_terms: tuple[str, ...] = ()
    """The ids of the terms that the author chose to stand before the text; empty, where she left the choice."""
