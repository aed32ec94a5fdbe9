"""The teacher's zip: what goes in, and that it is made from the model alone."""

import hashlib
import re
import zipfile
from pathlib import Path

import pytest
from kurras.models import Site
from kurras.outputs.teacher_bundle import teacher_files, write_teacher_bundle
from kurras.pipeline import build
from kurras.settings import Settings

PROJECT = Path(__file__).parents[3]
SITES = PROJECT / "tests" / "sites"


@pytest.fixture(scope="module")
def course() -> Site:
    """The first course."""
    return build(Settings(content=PROJECT / "content_src", course="soviet-dissolution"))


@pytest.fixture(scope="module")
def pages(course: Site) -> dict[str, str]:
    """The pages of its teacher's zip, by their names."""
    return {name: words.decode() for name, words in teacher_files(course).items() if name.endswith(".html")}


def test_one_folder_with_sums(course: Site, tmp_path: Path) -> None:
    """The zip makes one folder that is not the student's; every file in it has its sum; the same bytes again."""
    target = write_teacher_bundle(course, tmp_path / "dist")
    assert target.name == "soviet-dissolution-teacher.zip"
    with zipfile.ZipFile(target) as archive:
        folder = "soviet-dissolution-teacher/"
        files = {name.removeprefix(folder): archive.read(name) for name in archive.namelist()}
        assert all(name.startswith(folder) for name in archive.namelist())
    sums = dict(line.split("  ")[::-1] for line in files.pop("SHA256SUMS").decode().splitlines())
    assert sums == {name: hashlib.sha256(content).hexdigest() for name, content in files.items()}
    assert write_teacher_bundle(course, tmp_path / "again").read_bytes() == target.read_bytes()


def test_pages_find_all_their_files(course: Site, pages: dict[str, str]) -> None:
    """Whatever a page or the style sheet names is in the zip, and nothing is fetched from elsewhere."""
    files = teacher_files(course)
    for name, page in pages.items():
        for address in re.findall(r'(?:href|src)="([^"#]+)', page):
            assert str((Path("/") / name).parent.joinpath(address).resolve())[1:] in files, (name, address)
    fonts = re.findall(r'url\("([^"]+)', files["assets/teacher.css"].decode())
    assert {f"assets/{font}" for font in fonts} == {name for name in files if name.endswith(".woff2")}


def test_the_key_proves_every_answer(course: Site, pages: dict[str, str]) -> None:
    """Each of the author's questions stands there once, with the sentence that proves it and its number.

    After them the generated ones, under the numbers of their pages.
    """
    key = pages["answer-key.html"]
    drawn = course.study.generated
    assert key.count('<article class="t-question">') == len(course.study.questions) + len(drawn)
    after = key[key.index('<h2 id="drill-') :] if drawn else ""
    assert after.count('<article class="t-question">') == len(drawn)
    for question in (*course.study.questions, *drawn):
        for passage in question.evidence:
            assert f"[{passage.sentence}]" in key


def test_a_course_without_questions_says_so(tmp_path: Path) -> None:
    """Its zip is made all the same; the start page says what is missing and names no file that is not there."""
    bare = build(Settings(content=SITES / "any-order" / "content_src"))
    files = teacher_files(bare)
    pages = {name for name in files if name.endswith(".html")}
    assert pages == {"START-HERE.html", "lesson-plan.html"}
    assert not [name for name in files if name.endswith(".js")]
    assert "لا أسئلة في هذا المساق بعد" in files["START-HERE.html"].decode()
    assert write_teacher_bundle(bare, tmp_path).is_file()


def test_markup_in_an_authors_words_is_text() -> None:
    """A title with `<b>` is shown as it was written."""
    files = teacher_files(build(Settings(content=SITES / "markup-in-text" / "content_src")))
    pages = [content.decode() for name, content in files.items() if name.endswith(".html")]
    assert pages
    assert not [page for page in pages if re.search(r"<b>|<script>|<i>", page)]
