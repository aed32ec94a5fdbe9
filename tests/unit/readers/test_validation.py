"""The wording of faults of shape; the tiny projects in tests/sites hold the common ones."""

from pathlib import Path

import pytest
from kurras.errors import ContentError
from kurras.readers.course_file import Contact, CorrectionsFile, CourseFile, Strict
from kurras.readers.generated_file import GeneratedFile
from kurras.readers.teaching_file import TeachingFile
from kurras.readers.validation import validate
from kurras.readers.yaml_document import read_yaml
from pydantic import TypeAdapter


def messages(tmp_path: Path, text: str, model: type[Strict] = CorrectionsFile) -> list[str]:
    """The messages for a file of this text."""
    path = tmp_path / "c.yml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ContentError) as caught:
        validate(read_yaml(path, "c.yml"), model)
    return [str(fault) for fault in caught.value.faults]


def test_an_empty_file(tmp_path: Path) -> None:
    """It is named as such, not as a list of missing keys."""
    assert messages(tmp_path, "# nothing\n") == ["c.yml:1:1: the file is empty; write its keys, or delete the file"]
    needed = "c.yml:1:1: the file is empty; write its keys, or copy one from another course folder"
    assert messages(tmp_path, "", CourseFile) == [needed]


def test_a_missing_key_says_what_it_is_for(tmp_path: Path) -> None:
    """In the Arabic of the schema."""
    found = messages(tmp_path, "corrections:\n  - before: أ\n    after: ب\n    kind: fact\n")
    assert found == ["c.yml:2:5: the key `reason` is missing; add `reason: …` (سبب التصويب، يقرؤه الطالب)"]


def test_a_sentence_number_of_the_wrong_form(tmp_path: Path) -> None:
    """`2` is no sentence; the message shows the form."""
    found = messages(tmp_path, "corrections:\n  - {before: أ, after: ب, kind: fact, reason: ج, sentence: 2}\n")
    assert "`sentence` must be a sentence number, not «2»; write paragraph.sentence, for example 2.3" in found[0]


def test_every_wrong_form_is_said_in_words(tmp_path: Path) -> None:
    """No sentence of the checking library's own reaches an author, in lists and entries either."""
    found = messages(tmp_path, "minutes: long\n", TeachingFile)
    assert found == ["c.yml:1:10: `minutes` must be a whole number from 10 to 240, not «long»; write for example 45"]
    remedy = "must be the id of a generated question, not «5»; copy it from `make generated`"
    assert messages(tmp_path, "keep: [5]\nstrike: [{id: 5, because: سبب}]\n", GeneratedFile) == [
        f"c.yml:1:8: an entry of `keep` {remedy}",
        f"c.yml:2:15: `id` {remedy}",
    ]


@pytest.mark.parametrize("contact", ["معلم الصف", "a@b", "www.example.org"])
def test_a_contact_that_is_no_address(tmp_path: Path, contact: str) -> None:
    """The message shows both forms."""
    expected = f"`contact` must be an e-mail address or a page's address, not «{contact}»; write for example "
    found = [one for one in messages(tmp_path, f"contact: {contact}\n", CourseFile) if "contact" in one]
    assert found == [f"c.yml:1:10: {expected}teacher@school.example, or https://…"]


@pytest.mark.parametrize("contact", ["teacher@school.example", "mailto:teacher@school.example"])
def test_an_address_of_mail_in_either_form(contact: str) -> None:
    """One that was copied from a link is the same address."""
    assert TypeAdapter(Contact).validate_python(contact) == "teacher@school.example"


def test_form_and_shape_are_told_together(tmp_path: Path) -> None:
    """A doubled key does not hide a misspelt one."""
    found = messages(tmp_path, "corrections: []\ncorrections: []\ncorections: []\n")
    assert len(found) == 2


def test_every_fault_of_a_course_file_has_its_own_line(tmp_path: Path) -> None:
    """Eight keys of nine are missing, and one is misspelt: all are told."""
    found = messages(tmp_path, "titel: عنوان\n", CourseFile)
    assert len(found) == 9
    assert all(line.startswith("c.yml:1:1: ") for line in found)
