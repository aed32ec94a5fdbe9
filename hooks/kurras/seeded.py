"""An order that looks like chance and is the same in every build: what is shuffled is shuffled by a seed."""

from collections.abc import Sequence
from hashlib import sha256
from typing import TypeVar

Value = TypeVar("Value")


def shuffled(values: Sequence[Value], seed: str) -> tuple[Value, ...]:
    """The values in an order that the seed alone decides: each stands where the hash of its place and seed puts it."""
    places = sorted(range(len(values)), key=lambda place: sha256(f"{seed}/{place}".encode()).digest())
    return tuple(values[place] for place in places)


def disordered(values: Sequence[Value], seed: str) -> tuple[Value, ...]:
    """The same, but never in the order that they have: what is to be put in order is not given in order."""
    order = shuffled(range(len(values)), seed)
    if order == tuple(range(len(values))):
        order = (*order[1:], *order[:1])
    return tuple(values[place] for place in order)
