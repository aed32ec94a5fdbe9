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
_ESCAPED = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ud800-\udfff\ufffe\uffff]"
)
"""What a text file may not hold raw, and may not hold as `\\u202e` either."""
_BEYOND = re.compile(r"\\U(?!000|0010)[0-9A-Fa-f]{8}")
_INDENTED = re.compile("^[ \t]*\u00a0", re.MULTILINE)
_GLUED = re.compile(r"^\s*(?:- )?([\w-]+):(?=[^\s:/])", re.ASCII)
_UNQUOTED = re.compile(r"""^\s*(?:- )*([\w-]+): +([^\s"'\[{|>#&*!].*)$""", re.ASCII)
"""A key and its text without quotes, on one line."""
DRAFT = "اكتب هنا"
"""How every value begins that a draft asks the author to write."""
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

    def draft_notes(self) -> Iterator[str]:
        """A line for each place where the words of the draft still stand."""
        for path, place in self.values.items():
            value = self.data
            for step in path:
                value = value[step]
            if isinstance(value, str) and value.startswith(DRAFT):
                yield f"{place}: still the words of the draft: {quoted(value)}"

    def place(self, *path: str | int) -> Place:
        """The place of the value at `path`, or of the nearest value around it that is written."""
        for end in range(len(path), -1, -1):
            if path[:end] in self.values:
                return self.values[path[:end]]
        return Place(self.path)


def read_yaml(path: Path, shown: str) -> Document:
    """The document. Raises `ContentError` where it cannot be read at all."""
    return read_yaml_text(read_text(path, shown))


def read_yaml_text(source: Source) -> Document:
    """The same for a text that is read already."""
    if faults := list(_indentation_faults(source)):
        raise ContentError(faults)  # what the parser makes of such lines would only mislead
    refused, faults = _event_faults(source)
    faults += _character_faults(source)
    if refused:
        raise ContentError([*refused, *faults])
    node = yaml.SafeLoader(source.text).get_single_node()
    walker = _Walker(source.path)
    data = walker.walk(node, ()) if node else None
    return Document(source.path, data, walker.values, walker.keys, (*faults, *walker.faults))


def _indentation_faults(source: Source) -> Iterator[Fault]:
    for match in _INDENTED.finditer(source.text):
        problem = "a no-break space (U+00A0) in the indentation"
        yield Fault(source.place(match.end() - 1), problem, "indent with ordinary spaces")


def _character_faults(source: Source) -> Iterator[Fault]:
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
            faults += _escape_faults(source, event, place)
    except yaml.MarkedYAMLError as error:
        refused += _colon_faults(source, error) or [_syntax_fault(source, error)]
    except (ValueError, OverflowError):  # the parser makes a character of any number
        refused += [_escape_fault(source.place(match.start()), match[0]) for match in _BEYOND.finditer(source.text)]
        if not refused:
            raise
    return refused, faults


def _escape_faults(source: Source, event: yaml.Event, place: Place) -> Iterator[Fault]:
    r"""Characters that are written as `\u202e` between double quotes, because they could not be written themselves."""
    if isinstance(event, yaml.ScalarEvent) and event.style == '"' and event.start_mark and event.end_mark:
        raw = source.text[event.start_mark.index : event.end_mark.index]
        for sign in dict.fromkeys(_ESCAPED.findall(event.value)):
            if sign not in raw:
                yield _escape_fault(place, f"\\u{ord(sign):04X}")


def _escape_fault(place: Place, written: str) -> Fault:
    return Fault(
        place, f"the sign {quoted(written)} cannot be shown", "delete it; write letters themselves, not their numbers"
    )


def _colon_faults(source: Source, error: yaml.MarkedYAMLError) -> list[Fault]:
    """Every text without quotes that holds `: `: the parser gives up at the first. None if it failed elsewhere."""
    mark = error.problem_mark
    if mark is None or error.problem != "mapping values are not allowed here":
        return []
    found = {at: fault for at, line in enumerate(source.lines) if (fault := _colon_fault(source.path, at, line))}
    return list(found.values()) if mark.line in found else []


def _colon_fault(path: str, at: int, line: str) -> Fault | None:
    match = _UNQUOTED.match(line)
    text = match[2].split(" #")[0].rstrip() if match else ""
    if match is None or not (": " in text or text.endswith(":")):
        return None
    safe = text.replace("\\", "\\\\").replace('"', '\\"')
    place = Place(path, at + 1, match.start(2) + 1)
    problem = f"the text of `{match[1]}` holds a colon, which begins a value in YAML"
    return Fault(place, problem, f'put the text between straight quotes: `{match[1]}: "{safe}"`')


def _syntax_fault(source: Source, error: yaml.MarkedYAMLError) -> Fault:
    """At the place of the fault; for a quote that never ends, at its beginning; for a space left out, there."""
    mark = error.problem_mark or error.context_mark
    for line in (mark.line, mark.line - 1) if mark else ():
        if 0 <= line < len(source.lines) and (glued := _GLUED.match(source.lines[line])):
            place = Place(source.path, line + 1, glued.end() + 1)
            return Fault(place, f"not valid YAML: no space after `{glued[1]}:`", f"write `{glued[1]}: …`")
    inside = error.context if error.context_mark and str(error.context).startswith("while scanning a quoted") else None
    place = _place(source.path, error.context_mark if inside else mark)
    words = ", ".join(filter(None, (inside, error.problem or error.context)))
    return Fault(place, f"not valid YAML: {words}", _yaml_remedy(error))


def _yaml_remedy(error: yaml.MarkedYAMLError) -> str:
    if "\\t" in str(error.problem):
        return "indent with spaces, not with tabs"
    return 'check the indentation, and put text that holds `: `, ` #` or quotes between straight quotes, "…"'


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
