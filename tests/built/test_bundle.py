"""The offline bundle: what is in it, what is not, and that two builds give the same bytes."""

import hashlib
import os
import re
import shutil
import zipfile
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

import pytest
from builds import build_bundle, build_site

from built.html_tree import parse

COURSE = "soviet-dissolution"
PARTS = ("hooks", "search", "practice", "docs", "overrides", "content_src", "mkdocs.yml")


@pytest.fixture(scope="module")
def files(bundle: Path) -> dict[str, bytes]:
    """The bundle's files by their name in it."""
    with zipfile.ZipFile(bundle) as archive:
        assert archive.testzip() is None
        names = archive.namelist()
        assert len(set(names)) == len(names)
        return {name: archive.read(name) for name in names}


def test_one_folder_comes_out(files: dict[str, bytes], bundle: Path) -> None:
    """Unpacked anywhere, the bundle makes one folder, named as the course, with the page to double-click at its top."""
    assert bundle.name == f"{COURSE}-offline.zip"
    assert {name.split("/")[0] for name in files} == {COURSE}
    tops = {name.split("/")[1] for name in files}
    assert tops == {"START-HERE.html", "SHA256SUMS", "site"}


def test_names_suit_every_system(files: dict[str, bytes]) -> None:
    """Old unpackers break other names: ASCII, short, no two that differ in case only, nothing absolute or hidden."""
    assert all(re.fullmatch(r"[A-Za-z0-9][\w.-]*(?:/[A-Za-z0-9][\w.-]*)*", name, re.ASCII) for name in files)
    assert all(len(name) < 120 for name in files)  # leaves Windows' 260 room for the folder
    assert len({name.lower() for name in files}) == len(files)


def test_sums_cover_every_file(files: dict[str, bytes]) -> None:
    """`sha256sum -c SHA256SUMS` proves the whole folder: every file but the list itself, and no other."""
    lines = files[f"{COURSE}/SHA256SUMS"].decode().splitlines()
    listed = {name: digest for digest, name in (line.split("  ", 1) for line in lines)}
    own = {
        name.removeprefix(f"{COURSE}/"): hashlib.sha256(content).hexdigest()
        for name, content in files.items()
        if not name.endswith("/SHA256SUMS")
    }

    assert listed == own
    assert len(lines) == len(own)


def test_nothing_useless_is_carried(files: dict[str, bytes]) -> None:
    """No source maps, no files for other languages' search, no sitemap, no second index."""
    useless = re.compile(r"\.map$|/lunr/|lunr\.|/workers/|sitemap|404\.html|search_index\.json|\.gz$|\.py|\.DS_Store")

    assert not [name for name in files if useless.search(name)]


def test_the_bundle_is_light(bundle: Path) -> None:
    """The first course with all its layers: 341 KB and 2 %, which is 91 KB over the goal.

    Three pages of generated practice are 32 KB. Its 20 other pages are the most of it, each whole without a script
    (some 3.5 KB of each are head, menu, search box and foot), then the theme's script (35 KB), fonts (30) and the deck
    of the review (19). A harder packer (zopfli) would take 11 KB off, for five seconds a build.
    """
    assert bundle.stat().st_size <= 348_000


def test_no_text_of_the_machine_is_carried(files: dict[str, bytes], project: Path) -> None:
    """Nobody learns from a bundle where, or by whom, it was built."""
    for name, content in files.items():
        assert str(project).encode() not in content, name
        assert str(Path.home()).encode() + b"/" not in content, name


def test_pages_find_all_their_files(files: dict[str, bytes]) -> None:
    """All that a page of the bundle loads or links to within it is in the bundle."""
    for name, content in files.items():
        if not name.endswith(".html"):
            continue
        page = parse(content.decode())
        for element in page.having("href") + page.having("src"):
            address = element.get("href") or element.get("src")
            if not urlsplit(address).scheme:
                path = unquote(urlsplit(urljoin(f"https://x/{name}", address)).path)[1:]
                assert path in files, f"{name}: {address}"


def test_the_first_page_speaks_arabic(files: dict[str, bytes]) -> None:
    """The page to double-click says in Arabic what to do, also when the bundle was not unpacked."""
    page = parse(files[f"{COURSE}/START-HERE.html"].decode())

    ((root,), (title,), (heading,)) = (page.tagged(tag) for tag in ("html", "title", "h1"))
    assert (root.get("lang"), root.get("dir")) == ("ar", "rtl")
    assert title.text == heading.text == "نهاية الاتحاد السوفيتي"
    assert "استخراج الكل" in page.by_id("unpack").text


def test_two_builds_give_the_same_bytes(project: Path, bundle: Path, tmp_path: Path) -> None:
    """The bytes depend on the project alone: not on folder, clock, zone, locale, hash seed or the files' times."""
    circumstances = [
        {"TZ": "Pacific/Kiritimati", "PYTHONHASHSEED": "1", "LC_ALL": "C", "SOURCE_DATE_EPOCH": "1000000000"},
        {"TZ": "Pacific/Niue", "PYTHONHASHSEED": "2", "LC_ALL": "C.UTF-8", "SOURCE_DATE_EPOCH": "2000000000"},
    ]
    made = []
    for number, variables in enumerate(circumstances):
        root = tmp_path / f"checkout number {number}" / ("x" * 30 * number or "p")
        for part in PARTS:
            source = project / part
            if source.is_dir():
                shutil.copytree(source, root / part, ignore=shutil.ignore_patterns("__pycache__"))
            else:
                shutil.copy(source, root / part)
        for path in root.rglob("*"):
            os.utime(path, (1_000_000_000 * (number + 1),) * 2)
        site = build_site(root, tmp_path / f"site-{number}", KURRAS_OFFLINE="1", **variables)
        made.append(build_bundle(root, site, tmp_path / f"out-{number}", **variables).read_bytes())

    assert made[0] == made[1]
    assert made[0] == bundle.read_bytes()
