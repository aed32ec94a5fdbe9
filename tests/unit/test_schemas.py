"""The JSON Schemas: made from the types, and of one mind with them."""

import json
from pathlib import Path

import jsonschema
import pytest
from kurras.errors import ContentError
from kurras.readers.course_file import CorrectionsFile, CourseFile, Strict
from kurras.readers.layer_files import LAYER_FILES
from kurras.readers.validation import validate
from kurras.readers.yaml_document import read_yaml
from kurras.schemas import schema_files, stale_schemas, write_schemas

PROJECT = Path(__file__).parents[2]
SCHEMAS = PROJECT / "schemas"
SHAPE_FAULTS = ["unknown-keys", "wrong-kind", "slug-unsafe", "correction-matches-nothing", "plain"]


def test_the_committed_schemas_are_those_of_the_types() -> None:
    """`python -m kurras schema schemas` writes them."""
    assert stale_schemas(SCHEMAS) == []


def test_a_changed_schema_is_found(tmp_path: Path) -> None:
    """Missing and changed files are both named."""
    write_schemas(tmp_path)
    (tmp_path / "course.schema.json").write_text("{}", encoding="utf-8")
    (tmp_path / "corrections.schema.json").unlink()
    assert stale_schemas(tmp_path) == ["course.schema.json", "corrections.schema.json"]


def test_every_key_has_an_arabic_description() -> None:
    """A teacher reads it in her editor."""
    for name, text in schema_files().items():
        if name.startswith("data/"):
            continue
        schema = json.loads(text)
        for part in [schema, *schema["$defs"].values()]:
            for key, value in part["properties"].items():
                assert any("\u0600" <= char <= "\u06ff" for char in value.get("description", "")), key


@pytest.mark.parametrize(
    "path", sorted(PROJECT.glob("tests/sites/*/content_src/*/*.yml")), ids=lambda path: f"{path.parts[-4]}-{path.stem}"
)
def test_schema_and_types_agree_on_the_tiny_projects(path: Path) -> None:
    """What the types refuse the schema refuses, and what they take it takes (but for places, tags and doubled keys)."""
    if path.parts[-4] in {
        "alias-bomb",
        "yaml-syntax",
        "yaml-tags",
        "duplicate-keys",
        "nested-without-end",
        "invisible-in-yaml",
        "no-break-indent",
        "yaml-slips",
        "misnamed-corrections",
    }:
        return
    kinds: dict[str, type[Strict]] = {"course.yml": CourseFile, "corrections.yml": CorrectionsFile, **LAYER_FILES}
    model = kinds[path.name]
    schema = json.loads((SCHEMAS / f"{path.stem}.schema.json").read_text(encoding="utf-8"))
    try:
        validate(read_yaml(path, "x.yml"), model)
        refused = False
    except ContentError:
        refused = True
    data = read_yaml(path, "x.yml").data
    assert refused is bool(list(jsonschema.Draft202012Validator(schema).iter_errors(data))), path
