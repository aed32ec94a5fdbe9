"""The search index and the sitemap of the built site."""

import gzip
import html
import json
import re
from pathlib import Path
from typing import TypedDict
from xml.etree import ElementTree as ET

import pytest
from builds import PUBLISHED_AT

from built.html_tree import Element, pages, squeezed


class Entry(TypedDict):
    """One section in the index."""

    location: str
    title: str
    text: str


_START, _END = "kurrasIndex(", ");\n"
_SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"


@pytest.fixture(scope="module", params=["built_site", "offline_site"])
def folder(request: pytest.FixtureRequest) -> Path:
    """The built site in each form."""
    built: Path = request.getfixturevalue(request.param)
    return built


@pytest.fixture(scope="module")
def raw(folder: Path) -> str:
    """The index, the same in both forms: a classic script that calls one function."""
    text = (folder / "search" / "index.js").read_text(encoding="utf-8")
    assert text.startswith(_START)
    assert text.endswith(_END)
    return text.removeprefix(_START).removesuffix(_END)


@pytest.fixture(scope="module")
def entries(raw: str) -> list[Entry]:
    """Its sections."""
    found: list[Entry] = json.loads(raw)["docs"]
    return found


@pytest.fixture(scope="module")
def site(folder: Path) -> dict[str, Element]:
    """The pages that it speaks of."""
    return pages(folder)


def _plain(entry: Entry) -> str:
    return squeezed(html.unescape(re.sub(r"<[^>]+>", " ", entry["title"] + " " + entry["text"])))


def test_the_index_is_readable(raw: str) -> None:
    """Arabic stands in it as Arabic: escaped, it would be three times the weight on a slow phone."""
    assert "\\u" not in raw
    assert "كازاخستان" in raw


def test_no_text_stands_twice(folder: Path) -> None:
    """The theme's own index and its worker are not there: the box does not ask for them."""
    assert [path.name for path in (folder / "search").iterdir()] == ["index.js"]
    assert not list(folder.glob("assets/javascripts/workers/*.js"))


def test_each_sentence_is_indexed_once(entries: list[Entry], site: dict[str, Element]) -> None:
    """A sentence is found at its place and nowhere else: neither its original nor its notes are in the index."""
    whole = "\n".join(map(_plain, entries))
    sentences = [sentence for page in site.values() for sentence in page.having("data-sentence")]

    assert sentences
    for sentence in sentences:
        assert whole.count(squeezed(sentence.text)) == 1, sentence.get("data-sentence")


def test_what_was_corrected_is_not_indexed(entries: list[Entry], site: dict[str, Element]) -> None:
    """The words that a correction took out, and its reasons, lead no reader astray."""
    whole = "\n".join(map(_plain, entries))
    notes = [note for page in site.values() for note in page.with_class("k-note")]

    assert notes
    assert "تصويبات هذه الصفحة" not in whole
    for note in notes:
        assert squeezed(note.tagged("p")[1].text) not in whole
    assert not [entry for entry in entries if entry["location"].startswith(("source", "editorial", "404"))]


def test_results_lead_to_a_place(entries: list[Entry], site: dict[str, Element]) -> None:
    """Each result's address is a page of the site and an id on it, and the place has the words."""
    for entry in entries:
        path, _, fragment = entry["location"].partition("#")
        name = path + "index.html" if path.endswith("/") or not path else path
        assert name in site, entry["location"]
        if fragment:
            place = site[name].by_id(fragment)
            assert squeezed(place.text) == squeezed(html.unescape(entry["title"]))


def test_places_are_named_once(entries: list[Entry]) -> None:
    """No two results lead to one place."""
    locations = [entry["location"] for entry in entries]

    assert len(set(locations)) == len(locations)


def test_the_sitemap_names_every_page(published_site: Path) -> None:
    """Each page of the published site once, by its address under the subpath; not the page for a wrong address."""
    text = (published_site / "sitemap.xml").read_text(encoding="utf-8")
    urls = ET.fromstring(text).findall(f"{_SITEMAP}url")  # noqa: S314 - our own file
    named = [url.findtext(f"{_SITEMAP}loc") or "" for url in urls]
    wanted = {PUBLISHED_AT + name.removesuffix("index.html") for name in pages(published_site) if name != "404.html"}

    assert sorted(named) == sorted(wanted)
    for url in urls:
        assert url.findtext(f"{_SITEMAP}lastmod") == "2026-11-22"  # the course's own date, not the day of the build
    assert gzip.decompress((published_site / "sitemap.xml.gz").read_bytes()).decode() == text


def test_the_sitemap_invents_no_address(built_site: Path) -> None:
    """Built for no address, the site has no map."""
    assert (built_site / "robots.txt").is_file()
    assert not list(built_site.glob("sitemap*"))


def test_canonical_addresses(published_site: Path, built_site: Path) -> None:
    """A published page names its own address; a page built for no address names none."""
    for name, page in pages(published_site).items():
        canonical = [link.get("href") for link in page.tagged("link") if link.get("rel") == "canonical"]
        assert canonical == ([] if name == "404.html" else [PUBLISHED_AT + name.removesuffix("index.html")])
    for page in pages(built_site).values():
        assert not [link for link in page.tagged("link") if link.get("rel") == "canonical"]
