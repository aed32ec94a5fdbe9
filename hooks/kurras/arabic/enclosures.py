"""Brackets and quotation marks of a paragraph, matched in one pass."""

from __future__ import annotations

import re
from dataclasses import dataclass

_MARKS = re.compile('[()\\[\\]{}\u00ab\u00bb\u201c\u201d"\ufd3e\ufd3f]')
_CLOSER_OF = {"(": ")", "[": "]", "{": "}", "\u00ab": "\u00bb", "\u201c": "\u201d", "\ufd3f": "\ufd3e"}
_QUOTES = '\u00ab\u201c"'
_DEPTH = 16
"""How many marks may stand open at once; an older one is taken for unpaired, so that matching stays linear."""


@dataclass(frozen=True, slots=True)
class Pair:
    """An opening mark at ``start`` and its closing mark at ``end`` (both offsets of the marks themselves)."""

    start: int
    end: int
    is_quote: bool
    is_speech: bool
    """Whether a colon comes before it, as in قال: «نعم»."""

    @property
    def size(self) -> int:
        """How many characters it holds."""
        return self.end - self.start - 1


def pairs(text: str) -> list[Pair]:
    """Match the marks of a text, in order of their opening; an unpaired mark is in no pair.

    A straight quotation mark opens after a space before a letter, closes after a letter before a space, and otherwise
    does whichever is due.
    """
    found: list[Pair] = []
    opened: list[tuple[str, int]] = []
    for match in _MARKS.finditer(text):
        mark, place = match[0], match.start()
        if mark in _CLOSER_OF or (mark == '"' and _opens(text, place, opened)):
            opened = [*opened[1 - _DEPTH :], (mark, place)]
        else:
            found += _close(text, place, opened)
    return sorted(found, key=lambda pair: pair.start)


def _opens(text: str, place: int, opened: list[tuple[str, int]]) -> bool:
    if all(mark != '"' for mark, _ in opened):
        return True
    before, after = text[place - 1 : place], text[place + 1 : place + 2]
    return (not before or before.isspace()) and after.isalnum()


def _close(text: str, place: int, opened: list[tuple[str, int]]) -> list[Pair]:
    """Find the pair that the mark at ``place`` closes, if any; marks left open inside it are dropped."""
    for depth in range(len(opened) - 1, -1, -1):
        mark, start = opened[depth]
        if _CLOSER_OF.get(mark, '"') == text[place]:
            del opened[depth:]
            speech = text[max(0, start - 3) : start].rstrip().endswith(":")
            return [Pair(start, place, is_quote=mark in _QUOTES, is_speech=speech)]
    return []
