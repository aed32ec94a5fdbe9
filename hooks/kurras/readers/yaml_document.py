"""Reads a YAML file as data and keeps the place of every key and value.

The YAML taken here is the plain part of it: mappings, lists and text. Every scalar is text as it is written (`1991`,
`yes` and `2.10` stay so; the types of the course file say what becomes a number), nothing is ever constructed from a
tag, and anchors and aliases, which can be made to grow without bound, are refused.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

import yaml

from kurras.errors import ContentError, Fault, Place, quoted
from kurras.models import Source
from kurras.readers.text import read_text

Data = Any
"""Text, `None`, or lists and dictionaries of them."""
KeyPath = tuple[str | int, ...]

_INVISIBLE = re.compile("[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
_DEEPEST = 20
_NULL = "tag:yaml.org,2002:null"


class _Mark(Protocol):
    """A place as PyYAML tells it, counted from 0."""

    line: int
    column: int


@dataclass(frozen=True, slots=True)
class Document:
    """The data of a YAML file, with the place of each value and of each key by its path."""

    path: str
    data: Data
    values: dict[KeyPath, Place]
    keys: dict[KeyPath, Place]
    faults: tuple[Fault, ...]
    """What is wrong with the form, though the data can be read; `validate` raises it with what else it finds."""

    def place(self, *path: str | int) -> Place:
        """The place of the value at `path`, or of the nearest value around it that is written."""
        for end in range(len(path), -1, -1):
            if path[:end] in self.values:
                return self.values[path[:end]]
        return Place(self.path)


def read_yaml(path: Path, shown: str) -> Document:
    """The document. Raises `ContentError` where it cannot be read at all."""
    source = read_text(path, shown)
    refused, faults = _event_faults(source)
    faults += _invisible_faults(source)
    if refused:
        raise ContentError([*refused, *faults])
    node = yaml.SafeLoader(source.text).get_single_node()
    walker = _Walker(shown)
    data = walker.walk(node, ()) if node else None
    return Document(shown, data, walker.values, walker.keys, (*faults, *walker.faults))


def _invisible_faults(source: Source) -> Iterator[Fault]:
    for match in _INVISIBLE.finditer(source.text):
        problem = f"the invisible character U+{ord(match[0]):04X} (it can turn the order of the text round)"
        yield Fault(source.place(match.start()), problem, "delete it, or type the words on this line again")


def _event_faults(source: Source) -> tuple[list[Fault], list[Fault]]:
    """What makes the file unreadable (syntax, aliases, nesting without end), and what can be read past (tags)."""
    refused: list[Fault] = []
    faults: list[Fault] = []
    depth = documents = 0
    try:
        for event in yaml.parse(source.text, Loader=yaml.SafeLoader):
            place = _place(source.path, event.start_mark)
            documents += isinstance(event, yaml.DocumentStartEvent)
            depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
            if depth > _DEEPEST or documents > 1:
                what = "a second document (`---`)" if documents > 1 else f"more than {_DEEPEST} levels of nesting"
                refused.append(Fault(place, what, "write one plain list of keys and values"))
                break
            if anchor := getattr(event, "anchor", None):
                problem = f"the anchor or alias {quoted(anchor)}"
                refused.append(Fault(place, problem, "write the words out; put text that begins with & or * in quotes"))
            if tag := getattr(event, "tag", None):
                problem = f"the tag {quoted(tag)}"
                faults.append(Fault(place, problem, "delete it; put text that begins with ! in quotes"))
    except yaml.MarkedYAMLError as error:
        refused.append(_syntax_fault(source.path, error))
    return refused, faults


def _syntax_fault(path: str, error: yaml.MarkedYAMLError) -> Fault:
    """At the place of the fault; for a quote that never ends, at its beginning."""
    inside = error.context if error.context_mark and str(error.context).startswith("while scanning a quoted") else None
    place = _place(path, error.context_mark if inside else error.problem_mark or error.context_mark)
    words = ", ".join(filter(None, (inside, error.problem or error.context)))
    return Fault(place, f"not valid YAML: {words}", _yaml_remedy(error))


def _yaml_remedy(error: yaml.MarkedYAMLError) -> str:
    if "\\t" in str(error.problem):
        return "indent with spaces, not with tabs"
    return 'check the indentation, and put text that holds `: `, ` #` or quotes between "…"'


def _place(path: str, mark: _Mark | None) -> Place:
    return Place(path, mark.line + 1, mark.column + 1) if mark else Place(path)


class _Walker:
    """Turns YAML nodes into plain data, noting places and doubled keys."""

    def __init__(self, path: str) -> None:
        self.path = path
        self.values: dict[KeyPath, Place] = {}
        self.keys: dict[KeyPath, Place] = {}
        self.faults: list[Fault] = []

    def walk(self, node: yaml.Node, path: KeyPath) -> Data:
        self.values[path] = _place(self.path, node.start_mark)
        if isinstance(node, yaml.MappingNode):
            return dict(self._items(node, path))
        if isinstance(node, yaml.SequenceNode):
            return [self.walk(item, (*path, index)) for index, item in enumerate(node.value)]
        return None if node.tag == _NULL else node.value

    def _items(self, node: yaml.MappingNode, path: KeyPath) -> Iterator[tuple[str, Data]]:
        for key_node, value_node in node.value:
            place = _place(self.path, key_node.start_mark)
            key = key_node.value
            if not isinstance(key, str):
                self.faults.append(Fault(place, "a key that is not a word", "write `key: value`"))
            elif (first := self.keys.get((*path, key))) is not None:
                problem = f"the key {quoted(key)} is already given in line {first.line}"
                self.faults.append(Fault(place, problem, "keep one of the two"))
            else:
                self.keys[*path, key] = place
                yield key, self.walk(value_node, (*path, key))
