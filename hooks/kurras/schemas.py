"""The JSON Schemas: of the author's files, of a progress file, and in `data/` of what a site leaves as JSON."""

import json
from pathlib import Path

from pydantic import TypeAdapter

from kurras.outputs.data_files import data_schemas
from kurras.readers.course_file import CorrectionsFile, CourseFile, Strict
from kurras.readers.layer_files import LAYER_FILES
from kurras.study.record import Record

_MODELS: dict[str, type[Strict]] = {
    "course": CourseFile,
    "corrections": CorrectionsFile,
    **{name.removesuffix(".yml"): kind for name, kind in LAYER_FILES.items()},
}


def schema_files() -> dict[str, str]:
    """Each schema's file name and its text."""
    written = {f"{name}.schema.json": _text(model.model_json_schema()) for name, model in _MODELS.items()}
    written["data/progress.schema.json"] = _text(TypeAdapter(Record).json_schema())
    return written | {f"data/{name}.schema.json": _text(schema) for name, schema in data_schemas().items()}


def _text(own: dict[str, object]) -> str:
    schema = {"$schema": "https://json-schema.org/draft/2020-12/schema", **own}
    return json.dumps(schema, ensure_ascii=False, indent=2) + "\n"


def write_schemas(folder: Path) -> None:
    """Writes the schema files into the folder."""
    (folder / "data").mkdir(parents=True, exist_ok=True)
    for name, text in schema_files().items():
        (folder / name).write_text(text, encoding="utf-8", newline="\n")


def stale_schemas(folder: Path) -> list[str]:
    """Names of the schema files that are missing or differ from the types."""
    return [
        name
        for name, text in schema_files().items()
        if not (folder / name).is_file() or (folder / name).read_text(encoding="utf-8") != text
    ]
