"""What a student's device keeps and a progress file holds: `practice/store.js` writes it.

`practice/README.md` explains it. Nothing in a build makes one: the types stand here for the schema, and
for programs that read progress files.
"""

from dataclasses import dataclass
from typing import Annotated, Literal

from pydantic import Field

Moment = Annotated[int, Field(gt=0, le=8_640_000_000_000_000)]
"""Milliseconds since 1970."""
Name = Annotated[str, Field(min_length=1, max_length=200)]


@dataclass(frozen=True, slots=True)
class Attempt:
    """One answer: when it was given, whether it was right, how far (0 to 1), and what asked."""

    at: Moment
    right: bool
    score: Annotated[float, Field(ge=0, le=1)]
    by: Name


@dataclass(frozen=True, slots=True)
class Item:
    """What was asked: its newest attempts, the oldest of them first."""

    attempts: Annotated[list[Attempt], Field(min_length=1, max_length=50)]


@dataclass(frozen=True, slots=True)
class Setting:
    """A small value, and when it was chosen: the latest one wins."""

    value: str | float | bool
    at: Moment


@dataclass(frozen=True, slots=True)
class Record:
    """All that one student answered in one course."""

    format: Literal["kurras-progress"]
    version: Literal[1]
    course: Name
    edition: str
    items: dict[Name, Item]
    settings: dict[Name, Setting]
