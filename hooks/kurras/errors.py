"""An author's mistakes: where each stands, what is wrong, what to do.

Only a mistake in what an author wrote is a `Fault`. A bug in Kurras keeps its traceback.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any, ParamSpec, Self, TypeVar

P = ParamSpec("P")
T = TypeVar("T")


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A place in an author's file; line and column count from 1, in characters."""

    path: str
    line: int = 1
    column: int = 1

    def __str__(self) -> str:
        return f"{self.path}:{self.line}:{self.column}"


@dataclass(frozen=True, slots=True, order=True)
class Fault:
    """One mistake: `path:line:column: what is wrong; what to do`."""

    place: Place
    problem: str
    remedy: str

    def __str__(self) -> str:
        return f"{self.place}: {self.problem}; {self.remedy}"


class ContentError(Exception):
    """All the faults that one run found, in the order of their places.

    `rest` is what the step would have returned without the parts that have a fault, so that the steps after it can be
    tried too. An error without a fault stands for something that a fault told elsewhere makes impossible to judge.
    """

    def __init__(self, faults: Iterable[Fault], rest: Any = None) -> None:  # noqa: ANN401  (whatever the step returns)
        self.faults = tuple(sorted(set(faults)))
        self.rest = rest
        super().__init__(str(self))

    @classmethod
    def of(cls, place: Place, problem: str, remedy: str) -> Self:
        """The error of a single fault."""
        return cls([Fault(place, problem, remedy)])

    def __str__(self) -> str:
        return "\n".join(str(fault) for fault in self.faults)

    @property
    def headline(self) -> str:
        """`1 fault in the course; nothing was written`."""
        count = len(self.faults)
        return f"{count} fault{'' if count == 1 else 's'} in the course; nothing was written"


@dataclass(slots=True)
class Gathering:
    """Runs steps one by one and keeps their faults, so that an author sees all of them in one run."""

    faults: list[Fault] = field(default_factory=list)

    def attempt(self, step: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T | None:
        """What the step returns; where it found faults what is left without them, or `None`."""
        try:
            return step(*args, **kwargs)
        except ContentError as error:
            self.faults += error.faults
            rest: T | None = error.rest
            return rest

    def settle(self) -> None:
        """Raises `ContentError` if any step found a fault."""
        if self.faults:
            raise ContentError(self.faults)


def quoted(words: str, limit: int = 60) -> str:
    """The words in «» on one line, cut after `limit` characters, for a message."""
    line = " ".join(words.split())
    return f"«{line if len(line) <= limit else line[: limit - 1].rstrip() + '…'}»"
