"""The bundle of a folder: what goes in, in which order; tests/built proves it on the real site."""

import hashlib
import os
import zipfile
from pathlib import Path

import pytest
from kurras.models import Course
from kurras.outputs.bundle import start_page, write_bundle
from kurras.pipeline import build_course
from kurras.settings import Settings

PROJECT = Path(__file__).parents[3]


@pytest.fixture(scope="module")
def course() -> Course:
    """A course whose title has markup in it."""
    return build_course(Settings(content=PROJECT / "tests" / "sites" / "markup-in-text" / "content_src"))


def _site(folder: Path, names: list[str]) -> Path:
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(name, encoding="utf-8")
    return folder


def test_what_a_folder_cannot_use_stays_out(course: Course, tmp_path: Path) -> None:
    """Maps, sitemap, 404 and hidden files; all else is in, with its sum."""
    kept = ["index.html", "assets/a.css", "search/index.js", "assets/javascripts/bundle.js"]
    left = ["assets/a.css.map", "404.html", "sitemap.xml", "sitemap.xml.gz", ".DS_Store", "assets/.hidden"]
    target = write_bundle(course, _site(tmp_path / "site", kept + left), tmp_path / "dist")
    with zipfile.ZipFile(target) as archive:
        names = archive.namelist()
        sums = archive.read("lesson/SHA256SUMS").decode().splitlines()
        assert names == sorted(names)
        assert set(names) == {f"lesson/site/{name}" for name in kept} | {"lesson/START-HERE.html", "lesson/SHA256SUMS"}
        for line in sums:
            digest, name = line.split("  ")
            assert hashlib.sha256(archive.read(f"lesson/{name}")).hexdigest() == digest
        assert len(sums) == len(names) - 1


def test_the_same_files_give_the_same_bytes(course: Course, tmp_path: Path) -> None:
    """Whatever their dates, their modes and the order in which they were written."""
    names = ["index.html", "b.html", "a.html"]
    one = _site(tmp_path / "one", names)
    two = _site(tmp_path / "two", names[::-1])
    os.utime(two / "a.html", (1, 10_000_000))
    (two / "b.html").chmod(0o600)
    first, second = (write_bundle(course, site, tmp_path / site.name / "d").read_bytes() for site in (one, two))
    assert first == second


def test_the_start_page_escapes_the_title(course: Course) -> None:
    """A title is data there too."""
    assert "<b>" not in start_page(course)
    assert "&lt;b&gt;" in start_page(course)
