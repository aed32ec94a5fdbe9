"""A question that a student answers, and how an answer to it is judged."""

from dataclasses import dataclass
from typing import Literal

from kurras.study.mention import Passage

QuestionKind = Literal["choice", "several", "truth", "gap", "order", "match", "short"]
"""How it is answered: one of several, all that are right, a verdict with its reason, the word left out of a sentence,
putting in order, pairing, a few words of one's own."""

Level = Literal["remember", "understand", "apply", "analyse", "evaluate", "create"]
"""What it asks of the student, by Bloom's taxonomy as revised in 2001."""

GAP = "___"
"""Stands in the words of a gap question where words are left out."""


@dataclass(frozen=True, slots=True)
class WrongAnswer:
    """An answer that is wrong, and what is said to a student who gives it."""

    text: str
    because: str


@dataclass(frozen=True, slots=True)
class Step:
    """One of the things to be put in order; `because` says what fixes its place."""

    text: str
    when: str
    """Its date as `1991`, `1991-12` or `1991-12-25`; empty where the order is not one of dates."""
    because: str


@dataclass(frozen=True, slots=True)
class Pair:
    """Two things that belong together; `because` says why."""

    text: str
    partner: str
    because: str


@dataclass(frozen=True, slots=True)
class Question:
    """A question, tied to the objective that it tests and to the words of the text that prove its answer."""

    id: str
    kind: QuestionKind
    objective: str
    """The id of the objective that it tests; empty for a generated one that tests none."""
    level: Level
    topic: str
    """The topic on whose practice page it stands."""
    ask: str
    """What is asked; of a `truth` question the statement to be judged; of a `gap` one the sentence with `GAP` in it."""
    evidence: tuple[Passage, ...]
    right: tuple[str, ...] = ()
    """All right options of a choice; of typed answers all accepted forms, the first being the one to show; the right
    reason of a `truth` question."""
    wrong: tuple[WrongAnswer, ...] = ()
    """The wrong options, or the mistakes that a typed answer is expected to make."""
    verdict: bool | None = None
    """Of a `truth` question: whether its statement is true."""
    otherwise: str = ""
    """Of a `truth` question: what is said to a student who judges it the other way."""
    steps: tuple[Step, ...] = ()
    """What is to be put in order, in the right order."""
    pairs: tuple[Pair, ...] = ()
    extra: tuple[WrongAnswer, ...] = ()
    """Partners of a `match` question that belong to nothing."""
    explain: str = ""
    """More about the right answer, shown with it."""
    origin: Literal["author", "generated"] = "author"

    @property
    def anchor(self) -> str:
        """The id of the question on its practice page, and the key of a student's record."""
        return f"q-{self.id}"
