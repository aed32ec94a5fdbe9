"""A generated question before it is put into a set, and what its making needs to know of the course."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from hashlib import sha256

from kurras.arabic.phrases import phrases
from kurras.ground import Ground
from kurras.models import Course
from kurras.study.entry import Entry
from kurras.study.mention import Passage
from kurras.study.questions import Level, Question, QuestionKind, WrongAnswer
from kurras.study.study import Study


@dataclass(frozen=True, slots=True)
class Draft:
    """A question, the facts that it asks for, and those that it gives away: `entry:estonia`, `date:e-1991-12-16`."""

    question: Question
    asks: frozenset[str]
    tells: frozenset[str]


@dataclass(frozen=True)
class Material:
    """What questions are drawn from; `seed` decides whatever could be chosen otherwise."""

    study: Study
    course: Course
    ground: Ground
    seed: str

    @cached_property
    def near(self) -> Mapping[str, frozenset[str]]:
        """Of each entry the others that its definition names, or whose definition names it: parts, wholes, twins."""
        entries = self.study.entries
        names = phrases((words, entry.id) for entry in entries for words in (entry.name, *entry.also))
        named = {entry.id: {found.key for found in names.find(entry.definition)} for entry in entries}
        return {
            one.id: frozenset(named[one.id] | {other.id for other in entries if one.id in named[other.id]})
            for one in entries
        }

    @cached_property
    def related(self) -> Mapping[str, frozenset[str]]:
        """Of each entry the others that a relation ties to it."""
        return {
            entry.id: frozenset(other.id for other, _ in self.study.relations_of(entry.id))
            for entry in self.study.entries
        }

    @cached_property
    def objectives(self) -> Mapping[str, tuple[tuple[str, Passage], ...]]:
        """By topic (empty for the whole course), each objective's id with a passage that it rests on."""
        return {
            lesson.topic: tuple((key, one) for key, passages in lesson.objectives.items() for one in passages)
            for lesson in self.study.lessons
        }

    def chance(self, *names: str) -> bytes:
        """Orders candidates by the seed: a new candidate takes one place and moves no other out of turn."""
        return sha256("/".join((self.seed, *names)).encode()).digest()

    def objective(self, topic: str, passages: tuple[Passage, ...]) -> str:
        """The objective that a question on these words serves: each touches words on which the objective rests.

        Those of the topic come before those of the course; empty where none is served.
        """
        return next((key for own in (topic, "") for key in self._served(own, passages)), "")

    def _served(self, own: str, passages: tuple[Passage, ...]) -> Iterator[str]:
        listed = self.objectives.get(own, ())
        for key in dict.fromkeys(key for key, _ in listed):
            rests = [one for name, one in listed if name == key]
            beside = 1 if own else 0  # what rests on many sentences of the course is served by their own words alone
            if all(any(_touch(one, passage, beside) for one in rests) for passage in passages):
                yield key


def _touch(one: Passage, other: Passage, beside: int) -> bool:
    """Whether they share a letter, or stand `beside` each other with no more than so many between."""
    near = one.start < other.end + 2 * beside and other.start < one.end + 2 * beside
    return one.sentence == other.sentence and near


@dataclass(frozen=True, slots=True)
class Wrong:
    """A wrong option, what is said of it, and the fact that saying so gives away, if any."""

    text: str
    because: str
    tells: str = ""


def draft(  # noqa: PLR0913  (the parts of a question)
    key: str,
    ask: str,
    right: tuple[str, ...],
    wrong: tuple[Wrong, ...],
    evidence: tuple[Passage, ...],
    *,
    asks: str,
    kind: QuestionKind = "choice",
    level: Level = "remember",
    objective: str = "",
    explain: str = "",
) -> Draft:
    """A draft of the topic where its first evidence stands."""
    question = Question(
        id=key,
        kind=kind,
        objective=objective,
        level=level,
        topic=evidence[0].topic,
        ask=ask,
        evidence=evidence,
        right=right,
        wrong=tuple(WrongAnswer(one.text, one.because) for one in wrong),
        explain=explain,
        origin="generated",
    )
    return Draft(question, frozenset({asks}), frozenset(one.tells for one in wrong if one.tells))


def shown_name(entry: Entry) -> str:
    """How an entry is called in options: a person by the last of her names, where she is known by it alone."""
    last = entry.name.split()[-1]
    return last if entry.kind == "person" and last in entry.also else entry.name
