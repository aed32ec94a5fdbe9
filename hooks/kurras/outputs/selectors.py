"""What a selector weighs, and whether two can mean one element (Selectors Level 4, §17).

Where a selector is too involved to tell, it is taken to fit anything.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

Specificity = tuple[int, int, int]
_WEIGHED = frozenset({"is", "not", "has", "-webkit-any"})
_OLD_ELEMENTS = frozenset({"before", "after", "first-line", "first-letter"})


@dataclass(frozen=True, slots=True)
class Subject:
    """What the last part of a selector asks of the element itself. An empty tag: any; `part`: `before`, or empty."""

    tag: str = ""
    classes: frozenset[str] = frozenset()
    part: str = ""


def split(tokens: Sequence[Any]) -> list[list[Any]]:
    """The selectors of a list, at its commas."""
    parts: list[list[Any]] = [[]]
    for token in tokens:
        if token.type == "literal" and token.value == ",":
            parts.append([])
        else:
            parts[-1].append(token)
    return parts


def specificity(selector: Sequence[Any]) -> Specificity:
    """How many ids; classes, attributes and states; tags and parts it names."""
    ids = classes = tags = 0
    tokens = iter(selector)
    for token in tokens:
        if token.type == "literal" and token.value == ".":
            next(tokens)
            classes += 1
        elif token.type == "literal" and token.value == ":":
            more = _of_state(tokens)
            ids, classes, tags = ids + more[0], classes + more[1], tags + more[2]
        else:
            ids, classes, tags = (
                ids + (token.type == "hash"),
                classes + (token.type == "[] block"),
                tags + (token.type == "ident"),
            )
    return ids, classes, tags


def _of_state(tokens: Iterator[Any]) -> Specificity:
    token = next(tokens)
    if token.type == "literal":  # `::part`
        next(tokens)
        return 0, 0, 1
    if token.type == "function":
        if token.lower_name in _WEIGHED:
            return max(specificity(part) for part in split(token.arguments))
        return 0, int(token.lower_name != "where"), 0
    return (0, 0, 1) if token.lower_value in _OLD_ELEMENTS else (0, 1, 0)


def subjects(selector: Sequence[Any]) -> list[Subject]:
    """What it may mean, one for each choice of an `:is()` that it begins with."""
    last: list[Any] = []
    for token in _without_space(selector):
        if token.type == "whitespace" or (token.type == "literal" and token.value in ">+~"):
            last = []
        else:
            last.append(token)
    tag, classes, part, choices = "", set[str](), "", [Subject()]
    tokens = iter(last)
    for token in tokens:
        if token.type == "ident":
            tag = token.lower_value
        elif token.type == "literal" and token.value == ".":
            classes.add(next(tokens).value)
        elif token.type == "literal" and token.value == ":":
            name = next(tokens)
            if name.type == "literal":
                part = getattr(next(tokens), "lower_value", "?")
            elif name.type == "ident" and name.lower_value in _OLD_ELEMENTS:
                part = name.lower_value
            elif name.type == "function" and name.lower_name in {"is", "where"}:
                choices = [one for inner in split(name.arguments) for one in subjects(inner)]
    return [Subject(tag or one.tag, frozenset(classes) | one.classes, part or one.part) for one in choices]


def _without_space(selector: Sequence[Any]) -> list[Any]:
    tokens = list(selector)
    while tokens and tokens[-1].type == "whitespace":
        tokens.pop()
    while tokens and tokens[0].type == "whitespace":
        tokens.pop(0)
    return tokens
