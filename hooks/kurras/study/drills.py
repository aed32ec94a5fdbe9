"""Generated practice: sets of questions that the build itself draws from dates, names and terms."""

from dataclasses import dataclass

from kurras.study.questions import Question


@dataclass(frozen=True, slots=True)
class Drill:
    """A set of a topic's generated questions, answered in one go: none of them says what another one asks."""

    topic: str
    number: int
    """Counts from 1 in its topic."""
    questions: tuple[Question, ...]
