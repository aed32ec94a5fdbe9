"""A new course from a text: it builds as it is, and overwrites nothing."""

from datetime import date
from pathlib import Path

import pytest
from kurras.errors import ContentError
from kurras.new_course import new_course
from kurras.pipeline import build_course
from kurras.settings import Settings

TEXTS = {
    "arabic": 'قال: «نعم» ثم مضى.\n\nوقال: لا. "ومضى" أيضًا.\n',
    "refrain": "أول الكلام.\n\nثم كان كذا.\n\nثم كان كذا.\n\nآخر الكلام.\n",
    "repeated": "في عام 1990 كان كذا وكذا من الأمر.\n\nفي عام 1990 كان كذا وكذا من الأمر.\n",
    "short": "كلمة",
    "signs": "# كلمة: 'نعم' {لا} <b>\n\n- أخرى: [*&!|>]\n",
    "windows": "\ufeffأول الكلام.\r\n\r\nآخر الكلام.\r\n",
}


@pytest.mark.parametrize("name", [name for name in TEXTS if name != "repeated"])
def test_the_draft_builds_as_it_is(tmp_path: Path, name: str) -> None:
    """The bytes of the text are kept, and every paragraph opens a section, but for two that are alike."""
    text = tmp_path / "text.txt"
    text.write_bytes(TEXTS[name].encode())
    settings = Settings(content=tmp_path / "content_src")
    folder = new_course(settings, "my-course", text, today=date(2026, 1, 2))
    assert (folder / "source.txt").read_bytes() == TEXTS[name].encode()
    course = build_course(settings)
    assert course.date == "2026-01-02"
    alike = {"refrain": 1}.get(name, 0)
    assert len(course.topics[0].sections) == len({one.paragraph for one in course.sentences}) - 2 * alike


def test_paragraphs_that_begin_alike_are_told_by_the_build(tmp_path: Path) -> None:
    """Where two paragraphs are the same to the letter no opening words can part them: the author is told."""
    text = tmp_path / "text.txt"
    text.write_text(TEXTS["repeated"], encoding="utf-8")
    settings = Settings(content=tmp_path / "content_src")
    new_course(settings, "my-course", text, today=date(2026, 1, 2))
    with pytest.raises(ContentError, match="2 sentences begin with"):
        build_course(settings)


@pytest.mark.parametrize(
    ("name", "words"), [("../up", "must be small Latin"), ("there", "already there"), ("new", "no such file")]
)
def test_what_cannot_be_made_is_told(tmp_path: Path, name: str, words: str) -> None:
    """A name that leaves the folder, a folder that is there, a text that is not."""
    (tmp_path / "content_src" / "there").mkdir(parents=True)
    with pytest.raises(ContentError, match=words):
        new_course(Settings(content=tmp_path / "content_src"), name, tmp_path / "no.txt", today=date(2026, 1, 2))
    assert [path.name for path in (tmp_path / "content_src").iterdir()] == ["there"]
