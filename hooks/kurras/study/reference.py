"""Where an editor took what the text does not say."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Reference:
    """A work, and its address where it has one."""

    text: str
    url: str = ""
