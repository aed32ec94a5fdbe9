"""The data that leaves a site as JSON: valid by its schema, whole, and written only where there is something."""

import json
from pathlib import Path

import jsonschema
from kurras.outputs.data_files import DATA_FILES, data_schemas, write_data
from kurras.pipeline import build
from kurras.settings import Settings

SITE = build(Settings(content=Path(__file__).parents[3] / "content_src", course="soviet-dissolution"))


def test_each_file_is_valid_by_its_schema(tmp_path: Path) -> None:
    """And holds what was read: all sentences, in the order of the pages."""
    write_data(tmp_path, SITE)
    schemas = data_schemas()
    assert {path.stem for path in (tmp_path / "data").iterdir()} == {entry.name for entry in DATA_FILES}
    for path in (tmp_path / "data").iterdir():
        jsonschema.Draft202012Validator(schemas[path.stem]).validate(json.loads(path.read_text(encoding="utf-8")))
    sentences = json.loads((tmp_path / "data" / "sentences.json").read_text(encoding="utf-8"))
    wanted = [reading.text for topic in SITE.course.topics for reading in topic.readings]
    assert [one["text"] for one in sentences] == wanted
