"""Checks a YAML document against the types of its file, and words each fault with its place."""

import difflib
from contextlib import suppress
from typing import Annotated, Any, TypeVar

from pydantic import BaseModel, TypeAdapter, ValidationError
from pydantic_core import ErrorDetails

from kurras.errors import ContentError, Fault, Place, quoted
from kurras.readers.course_file import CourseFile
from kurras.readers.yaml_document import Data, Document, KeyPath

Model = TypeVar("Model", bound=BaseModel)

_NAMES = {dict: "a mapping of keys and values", list: "a list", str: "text", type(None): "nothing"}
_EXPECTED = {
    "string_type": ("text", "write the words on the same line, in quotes if they hold signs"),
    "list_type": ("a list", "write each entry on a line of its own that begins with `- `"),
    "model_type": ("a mapping of keys and values", "write `key: value` lines, indented alike"),
    "model_attributes_type": ("a mapping of keys and values", "write `key: value` lines, indented alike"),
}
_PATTERNS = {
    "contact": ("an e-mail address or a page's address", "write for example teacher@school.example, or https://…"),
    "url": ("an address that begins with https:// or http://", "write the whole address of the page"),
    "date": ("a date as YYYY-MM-DD", "write for example 2026-11-22"),
    "latitude": ("degrees from -90 to 90", "write for example 33.9; south of the equator -33.9"),
    "longitude": ("degrees from -180 to 180", "write for example 35.5; west of Greenwich -35.5"),
    "whole": ("true or false", "write `whole: false`, or leave it out"),
    "when": ("a date as YYYY, YYYY-MM or YYYY-MM-DD", "write for example 1991-12"),
    "verdict": ("صواب or خطأ", "write one of the two"),
    "common": ("true or false", "write true where the word has other meanings too, false where you have checked"),
    "minutes": ("a whole number from 10 to 240", "write for example 45"),
    "keep": ("the id of a generated question", "copy it from `make generated`"),
    "strike": ("the id of a generated question", "copy it from `make generated`"),
    "sentence": ("a sentence number", "write paragraph.sentence, for example 2.3"),
}
_SLUGS = {"slug": "write for example `red-army`", "id": "write for example `causes`"}


def validate(document: Document, model: type[Model]) -> Model:
    """The document's data as `model`. Raises `ContentError` with all its faults."""
    if document.data is None:
        other = "copy one from another course folder" if model is CourseFile else "delete the file"
        empty = Fault(Place(document.path), "the file is empty", f"write its keys, or {other}")
        raise ContentError([*document.faults, empty])
    try:
        value = model.model_validate(document.data)
    except ValidationError as error:
        shape = [_fault(document, model, detail) for detail in error.errors()]
        raise ContentError([*document.faults, *shape]) from None
    if document.faults:
        raise ContentError(document.faults)
    return value


def partly(data: Data, whole: Model) -> Model:
    """The value with what is sound in the data, key by key."""
    written = data if isinstance(data, dict) else {}
    sound: dict[str, Any] = {}
    for name, kind in type(whole).model_fields.items():
        if name in written:
            with suppress(ValidationError):
                adapter: TypeAdapter[Any] = TypeAdapter(Annotated[kind.annotation, kind])  # type: ignore[arg-type]
                sound[name] = adapter.validate_python(written[name])
    return whole.model_copy(update=sound)


def _fault(document: Document, model: type[BaseModel], detail: ErrorDetails) -> Fault:
    path: KeyPath = detail["loc"]
    kind = detail["type"]
    if kind == "extra_forbidden":
        return _unknown_key(document, model, path)
    if kind == "missing":
        remedy = f"add `{path[-1]}: …`{_description(model, path)}"
        return Fault(document.place(*path[:-1]), f"the key `{path[-1]}` is missing", remedy)
    if not path:
        remedy = f"begin it with `{next(iter(model.model_fields))}:`"
        return Fault(document.place(), f"the file must be keys and values, not {_NAMES[type(detail['input'])]}", remedy)
    return _value_fault(document.place(*path), path, detail, _description(model, path))


def _value_fault(place: Place, path: KeyPath, detail: ErrorDetails, description: str) -> Fault:
    key, kind, value = _named(path), detail["type"], detail["input"]
    if value is None or kind in {"string_too_short", "too_short"}:
        return Fault(place, f"{key} is empty", f"write its content{description}")
    if kind in _EXPECTED:
        expected, remedy = _EXPECTED[kind]
        return Fault(place, f"{key} must be {expected}, not {_NAMES[type(value)]}", remedy)
    if kind == "literal_error":
        return _unknown_word(place, key, str(value), detail, description)
    if kind == "value_error" and path[-1] not in _PATTERNS:
        remedy = _SLUGS.get(str(path[-1]), "write its words")
        return Fault(place, f"{key} {quoted(str(value))} {detail['ctx']['error']}", remedy)
    asked = next((str(step) for step in reversed(path) if step in _PATTERNS), "")
    expected, remedy = _PATTERNS.get(asked, (detail["msg"], "mend it"))
    return Fault(place, f"{key} must be {expected}, not {quoted(str(value))}", remedy)


def _named(path: KeyPath) -> str:
    """How a message names the value: `title`, or an entry of `topics`."""
    return f"`{path[-1]}`" if isinstance(path[-1], str) else f"an entry of `{path[-2]}`"


def _unknown_key(document: Document, model: type[BaseModel], path: KeyPath) -> Fault:
    known = _fields(model, path[:-1])
    key = str(path[-1])
    close = difflib.get_close_matches(key, known, n=1, cutoff=0.5)
    remedy = f"did you mean `{close[0]}`?" if close else f"use one of: {', '.join(known)}"
    return Fault(document.keys.get(path, document.place(*path)), f"the key {quoted(key)} is not known here", remedy)


def _unknown_word(place: Place, key: str, value: str, detail: ErrorDetails, description: str) -> Fault:
    expected = detail["ctx"]["expected"].replace("'", "").replace(" or ", ", ").split(", ")
    close = difflib.get_close_matches(value, expected, n=1)
    remedy = f"did you mean {close[0]}?" if close else f"write one of: {', '.join(expected)}{description}"
    return Fault(place, f"{key} does not know {quoted(value)}", remedy)


def _schema(model: type[BaseModel], path: KeyPath) -> dict[str, Any]:
    """The part of the model's JSON Schema that describes the value at `path`."""
    root = model.model_json_schema()
    part: dict[str, Any] = root
    for step in path:
        part = part["items"] if isinstance(step, int) else part.get("properties", {}).get(step, {})
        part = next((choice for choice in part.get("anyOf", []) if {"$ref", "items"} & set(choice)), part)
        if "$ref" in part:
            part = root["$defs"][part["$ref"].rsplit("/", 1)[-1]]
    return part


def _fields(model: type[BaseModel], path: KeyPath) -> list[str]:
    return list(_schema(model, path).get("properties", {}))


def _description(model: type[BaseModel], path: KeyPath) -> str:
    """` (what the key is for)`, in the Arabic of the schema, or nothing."""
    text = _schema(model, path[:-1]).get("properties", {}).get(path[-1], {}).get("description", "")
    return f" ({text})" if text else ""
