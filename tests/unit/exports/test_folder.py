"""The folder of exports as a whole."""

import zipfile
from io import BytesIO

import pytest
from exported import FIRST, PROJECT, SITES, TINY, read
from kurras.exports.folder import exports
from kurras.exports.readme import ANKI, GIFT, MOODLE, QTI, README, changes, readme
from kurras.models import Site
from kurras.outputs.teacher_bundle import teacher_files
from kurras.pipeline import build
from kurras.settings import Settings
from kurras.study.study import Study


@pytest.mark.parametrize("site", SITES, ids=["tiny", "first"])
def test_two_runs_give_the_same_bytes(site: Site) -> None:
    """So that a file that differs says that a question does."""
    assert exports(site.course, site.study) == exports(site.course, site.study)


def test_the_files_of_a_course() -> None:
    """One of each form; in the teacher's zip the page to read first is beside them, and the start page leads to it."""
    files = exports(FIRST.course, FIRST.study)
    assert set(files) == {MOODLE, GIFT, QTI, ANKI}
    zipped = teacher_files(FIRST)
    assert files.items() <= zipped.items()
    assert f'href="{README}"' in zipped["START-HERE.html"].decode()
    assert all(f'href="{name.removeprefix("exports/")}"' in zipped[README].decode() for name in files)


def test_a_course_without_questions() -> None:
    """Has no folder; with a glossary only, the cards of its terms."""
    bare = build(Settings(content=PROJECT / "tests" / "sites" / "any-order" / "content_src"))
    assert not [name for name in teacher_files(bare) if name.startswith("exports/")]
    terms = Study(entries=FIRST.study.entries)
    files = exports(FIRST.course, terms)
    assert set(files) == {ANKI}
    assert "بطاقات من مصطلحات المسرد" in readme(terms, files).body


def test_the_page_names_every_file_and_what_was_changed() -> None:
    """In Arabic, with the count of questions in agreement; a kind that the course has not is not spoken of."""
    files = exports(TINY.course, TINY.study)
    words = read(readme(TINY.study, files).body)
    assert "في هذا المجلد 7 أسئلة بصيغ مختلفة" in words
    assert all(name.removeprefix("exports/") in words for name in files)
    assert "سؤال الترتيب صار مطابقة" in words
    assert changes(MOODLE, frozenset({"choice"})) == ()
    assert len(changes(MOODLE, frozenset({"truth", "order", "gap"}))) == 3


def test_the_page_tells_which_questions_were_generated() -> None:
    """How many, where they are, that a test is made of one set; of a course that has none it says nothing."""
    words = read(readme(FIRST.study, (ANKI,)).body)
    assert f"منها {len(FIRST.study.generated)} سؤالًا وُلِّدت" in words
    assert "من مجموعة واحدة" in words
    assert "وُلِّد" not in read(readme(TINY.study, (ANKI,)).body)


def test_every_kind_that_a_form_turns_into_another_is_told_of() -> None:
    """A matching in place of an order, a verdict without its reason: none of it in silence."""
    assert any("الترتيب" in words for words in changes(GIFT, frozenset({"order"})))
    assert any("سبب" in words for words in changes(GIFT, frozenset({"truth"})))
    assert any("الترتيب" in words for words in changes(MOODLE, frozenset({"order"})))


def test_nothing_of_them_asks_another_host() -> None:
    """The only addresses are the names of the XML forms."""
    for name, data in exports(FIRST.course, FIRST.study).items():
        inner = [data]
        if name.endswith((".zip", ".apkg")):
            with zipfile.ZipFile(BytesIO(data)) as packed:
                inner = [packed.read(one) for one in packed.namelist()]
        for one in inner:
            left = one.replace(b"http://www.imsglobal.org/xsd/", b"")
            assert b"http://" not in left, name
            assert b"https://" not in left, name
