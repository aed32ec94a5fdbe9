"""The teacher's side is built apart: nothing of it stands in what students get."""

import html
import re
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from kurras.models import Site
from kurras.outputs.teacher_bundle import teacher_files
from kurras.pipeline import build
from kurras.rendering.teacher import answer_key, coverage, discussion, lesson_plan, worksheet
from kurras.settings import Settings

from built.test_validity import errors


@pytest.fixture(scope="module")
def site(project: Path) -> Site:
    """The first course."""
    return build(Settings(content=project / "content_src", course="soviet-dissolution"))


def test_pages_are_valid(site: Site, tmp_path: Path) -> None:
    """By the Nu checker, every page of the teacher's zip, also of a course without questions."""
    bare = build(Settings(content=Path(__file__).parents[1] / "sites" / "any-order" / "content_src"))
    for place, made in enumerate((site, bare)):
        for name, content in teacher_files(made).items():
            if name.endswith(".html"):
                target = tmp_path / str(place) / name
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_bytes(content)
    found = errors(sorted(tmp_path.rglob("*.html")))
    assert not found, "\n".join(f"{count} times: {words}" for words, count in found.most_common())


def _teachers_words(site: Site) -> Iterator[str]:
    """What only a teacher's page says: its headings, and every line of `teaching.yml`."""
    for page in (answer_key, coverage, discussion, lesson_plan, worksheet):
        yield page.TITLE
    for topic in site.study.teaching.topics:
        yield from topic.prepare
        yield topic.homework
        for one in topic.discussion:
            yield from (one.ask, one.listen_for)


def _plain(content: bytes) -> str:
    """The words of a file, however they are written in it: without tags, entities and white space."""
    return re.sub(r"\s+", "", html.unescape(re.sub(r"<[^>]*>", "", content.decode(errors="replace"))))


def test_students_get_nothing_of_it(site: Site, built_site: Path, bundle: Path) -> None:
    """No heading of a teacher's page and no line of `teaching.yml` is in any file of the site or of its bundle."""
    with zipfile.ZipFile(bundle) as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    files |= {path.as_posix(): path.read_bytes() for path in built_site.rglob("*") if path.is_file()}
    words = {re.sub(r"\s+", "", line) for line in _teachers_words(site) if line}
    own = "".join(_plain(content) for name, content in teacher_files(site).items() if name.endswith(".html"))
    assert not [line for line in words if line not in own]
    assert not [name for name in files if re.search("teach|worksheet|answer-key|class-results", name)]
    for name, content in files.items():
        told = _plain(content)
        assert not [line for line in words if line in told], name
