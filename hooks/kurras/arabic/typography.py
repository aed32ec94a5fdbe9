"""Typographic repair that is safe to make without asking, each change logged.

A rule finds replacements in a text, ``RULES`` gives their order, and :func:`repair` applies them until none finds
anything. What could change a meaning (unpaired quotes, final ی, ة or ه, hamza, harakat, digit system) is
left alone, and so are URLs, e-mail addresses, dotted ASCII names, `code` and scripture in ornate parentheses.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from kurras.arabic import letters as ar
from kurras.arabic.typography_rules import RULES, Replacement

__all__ = ["RULES", "Edit", "Repaired", "Rule", "repair"]

Rule = Callable[[str], Iterable[Replacement]]

PROTECTED = re.compile(
    r"\ufd3f[^\ufd3e\ufd3f]*+\ufd3e"  # scripture between ornate parentheses; in logical order U+FD3F opens
    r"|\ufd3e[^\ufd3e\ufd3f]*+\ufd3f"  # the same as written by those who go by the shape
    r"|`[^`\n]{1,500}+`"
    rf"|(?<![A-Za-z0-9])(?:https?|ftp)://[^\s<>\"`\u00ab\u00bb{ar.COMMA}{ar.SEMICOLON}]++"
    r"|(?<![A-Za-z0-9._%+-])[A-Za-z0-9._%+-]++@[A-Za-z0-9-]++(?:\.[A-Za-z0-9-]++)++"
    r"|(?<![A-Za-z0-9._-])[A-Za-z0-9_-]++(?:\.[A-Za-z0-9_-]++)++(?:/[A-Za-z0-9._~/?#&=%+-]*+)?+"
)


@dataclass(frozen=True, slots=True)
class Edit:
    """One change: ``raw[start:end]`` was ``before`` and is now ``after``; offsets are those of the text given."""

    rule: str
    start: int
    end: int
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Repaired:
    """The repaired text, its edits in order of place, and ``origins``: where in the given text each character stood.

    ``origins`` has one item more than ``text`` (the last is the length of the given text) and never decreases.
    """

    text: str
    origins: tuple[int, ...]
    edits: tuple[Edit, ...]


@dataclass(frozen=True, slots=True)
class _Draft:
    """A text under repair; character ``i`` came from ``raw[starts[i]:ends[i]]``."""

    text: str
    starts: list[int]
    ends: list[int]


def repair(text: str, *, persian: bool = False) -> Repaired:
    """Repair one paragraph: «باكو ، ( CIS) 75-80 ٪» becomes «باكو، (CIS) 75–80٪», in four logged edits.

    ``persian`` says that the whole source writes پ چ ژ گ, so that its ک and ی are meant. The result needs no further
    repair: ``repair(repair(x).text).edits == ()``. Newlines, the spaces beside them and no-break spaces stay. Time is
    linear. Edits of different rules may overlap, where one made room for another.
    """
    rules = [(name, rule) for name, rule in RULES if not (persian and name == "persian-letter")]
    draft = _Draft(text, list(range(len(text))), list(range(1, len(text) + 1)))
    edits: list[Edit] = []
    before = -1
    while len(edits) != before:
        before = len(edits)
        for name, rule in rules:
            draft = _apply(draft, _permitted(draft.text, rule), name, text, edits)
    edits.sort(key=lambda edit: (edit.start, edit.end))
    return Repaired(draft.text, (*draft.starts, len(text)), tuple(edits))


def _permitted(text: str, rule: Rule) -> list[Replacement]:
    """Give the replacements of a rule that touch nothing protected."""
    found = list(rule(text))
    spans = [match.span() for match in PROTECTED.finditer(text)] if found else []
    return list(_outside(spans, found)) if spans else found


def _outside(spans: list[tuple[int, int]], found: list[Replacement]) -> Iterator[Replacement]:
    firsts = [start for start, _ in spans]
    for start, end, after in found:
        nearest = bisect_right(firsts, max(start, end - 1)) - 1
        if nearest < 0 or spans[nearest][1] <= start or spans[nearest][0] == end:
            yield start, end, after


def _apply(draft: _Draft, found: list[Replacement], name: str, raw: str, edits: list[Edit]) -> _Draft:
    """Make the replacements (in order, apart from each other), log them, and carry the origins along."""
    if not found:
        return draft
    pieces: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    done = 0
    for start, end, after in found:
        first, last = _raw_span(draft, start, end)
        edits.append(Edit(name, first, last, raw[first:last], after))
        pieces += (draft.text[done:start], after)
        starts += draft.starts[done:start]
        ends += draft.ends[done:start]
        if after:
            same = len(after) == end - start
            starts += draft.starts[start:end] if same else [first] * len(after)
            ends += draft.ends[start:end] if same else [last] * len(after)
        done = end
    pieces.append(draft.text[done:])
    return _Draft("".join(pieces), starts + draft.starts[done:], ends + draft.ends[done:])


def _raw_span(draft: _Draft, start: int, end: int) -> tuple[int, int]:
    """Where a span of the draft stood in the given text; an insertion stands where the character before it ends."""
    if start == end:
        place = draft.ends[start - 1] if start else 0
        return place, place
    return draft.starts[start], draft.ends[end - 1]
