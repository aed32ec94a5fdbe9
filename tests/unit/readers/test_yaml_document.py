"""The reader of YAML: data with places, and nothing else."""

import contextlib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from kurras.errors import ContentError, Place
from kurras.readers.yaml_document import Document, read_yaml


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A file to write to."""
    return tmp_path / "c.yml"


def read(path: Path, text: str) -> Document:
    """The document of this text."""
    path.write_text(text, encoding="utf-8")
    return read_yaml(path, "c.yml")


def test_scalars_are_text_as_written(path: Path) -> None:
    """No integer, truth value, date or float is made; an empty value is `None`, an empty quote is text."""
    data = read(path, "a: 1991\nb: yes\nc: 2.10\nd: 2026-01-01\ne:\nf: ''\ng: ~\n").data
    assert data == {"a": "1991", "b": "yes", "c": "2.10", "d": "2026-01-01", "e": None, "f": "", "g": None}


def test_places_of_values_and_keys(path: Path) -> None:
    """Line and column from 1; a path that is not written has the place of what is around it."""
    document = read(path, "topics:\n  - slug: x\n    title: عنوان\n")
    assert document.place("topics", 0, "title") == Place("c.yml", 3, 12)
    assert document.keys["topics", 0, "title"] == Place("c.yml", 3, 5)
    assert document.place("topics", 0, "summary") == Place("c.yml", 2, 5)


def test_doubled_keys_tags_and_invisible_characters_are_gathered(path: Path) -> None:
    """The data can be read past them, so that the faults of its types are told in the same run."""
    document = read(path, "a: !x 1\na: 2\nb: '\u202e'\n")
    assert [fault.place.line for fault in document.faults] == [1, 3, 2]
    assert document.data == {"a": "1", "b": "\u202e"}


@pytest.mark.parametrize(
    "text",
    ["a: &x [*x]\n", "a: &x 1\nb: *x\n", "a: [1\n", "a: 1\n---\nb: 2\n", "[" * 3000, "a:\n\tb: 1\n", "a: \ufffe\n"],
)
def test_what_cannot_be_read_is_refused(path: Path, text: str) -> None:
    """Loops, aliases, broken syntax, two documents and bottomless nesting are faults, never a crash."""
    with pytest.raises(ContentError):
        read(path, text)


def test_every_text_with_a_colon_is_told_at_once_and_as_it_should_be_written(path: Path) -> None:
    """The parser stops at the first; a colon within quotes, within a word or in a comment is no fault."""
    lines = ["title: البتراء: المدينة", "ok: '1: 2'", "at: 10:30 # أو: 11", '- summary: قال "نعم": ثم سكت']
    with pytest.raises(ContentError) as raised:
        read(path, "\n".join(lines))
    assert [(fault.place.line, fault.place.column) for fault in raised.value.faults] == [(1, 8), (4, 12)]
    assert 'straight quotes: `title: "البتراء: المدينة"`' in str(raised.value)
    assert 'straight quotes: `summary: "قال \\"نعم\\": ثم سكت"`' in str(raised.value)


def test_a_mapping_in_the_wrong_place_is_not_taken_for_text(path: Path) -> None:
    """Where the line that fails holds no such text, the parser's own words stand."""
    with pytest.raises(ContentError, match="mapping values"):
        read(path, "title: بلا نقطتين\n  more: 1\n")


@given(st.text(max_size=60))
def test_any_text_is_data_or_faults(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    """No input makes the reader fail in any other way."""
    path = tmp_path_factory.getbasetemp() / "any.yml"
    path.write_bytes(text.encode("utf-8", "surrogatepass"))
    with contextlib.suppress(ContentError):
        assert read_yaml(path, "c.yml").path == "c.yml"


@pytest.mark.parametrize("escape", ["\\u202e", "\\ud800", "\\0", "\\x85", "\\u2028", "\\uFFFE", "\\U00110000"])
def test_a_sign_that_cannot_be_shown_is_a_fault_as_an_escape_too(path: Path, escape: str) -> None:
    """What the file may not hold itself does not come in by its number between double quotes."""
    try:
        faults = read(path, f'a: ب\nb: "ب{escape}"\n').faults
    except ContentError as error:
        faults = error.faults
    assert [fault.place.line for fault in faults] == [2]
    assert "cannot be shown" in faults[0].problem
