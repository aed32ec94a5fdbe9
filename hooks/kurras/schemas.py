"""The JSON Schemas of the author's files, made from the types that check them, for completion in an editor."""

import json
from pathlib import Path

from kurras.readers.course_file import CorrectionsFile, CourseFile, Strict

_MODELS: dict[str, type[Strict]] = {"course": CourseFile, "corrections": CorrectionsFile}


def schema_files() -> dict[str, str]:
    """Each schema's file name and its text."""
    return {f"{name}.schema.json": _text(model) for name, model in _MODELS.items()}


def _text(model: type[Strict]) -> str:
    schema = {"$schema": "https://json-schema.org/draft/2020-12/schema", **model.model_json_schema()}
    return json.dumps(schema, ensure_ascii=False, indent=2) + "\n"


def write_schemas(folder: Path) -> None:
    """Writes the schema files into the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in schema_files().items():
        (folder / name).write_text(text, encoding="utf-8", newline="\n")


def stale_schemas(folder: Path) -> list[str]:
    """Names of the schema files that are missing or differ from the types."""
    return [
        name
        for name, text in schema_files().items()
        if not (folder / name).is_file() or (folder / name).read_text(encoding="utf-8") != text
    ]
