"""Every built page: its language, title, description, headings, ids and words."""

import re
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
import yaml
from builds import PUBLISHED_AT

from built.html_tree import Element, pages, squeezed

ARABIC = re.compile(r"[\u0621-\u064A]{2,}")
LATIN = re.compile(r"[A-Za-z]{2,}")
OWN_ADDRESS = re.compile(re.escape(PUBLISHED_AT) + r"[\w/-]*")  # in the citation, and at the foot of a printed page
ENGLISH_CONTENT = [
    "CIS",  # the source names the Commonwealth so, in sentence 4.4
    "Waffen-SS",  # so in sentence 6.2
    "Dissolution of the Soviet Union",  # the title of the work that the text follows
    "Red Army",  # the same
    "Natural Earth",  # the name of the data of the maps
    *("Commonwealth of Independent States", "Baltic states"),  # works that an added fact of the map is taken from
    *("Belovezha Accords", "Almaty", "Black January"),  # the same
    "CC BY-SA 4.0",  # the licence's own name
    *("WCAG 2.2", "AA", "axe-core", "Nu", "Chromium", "NVDA", "VoiceOver", "TalkBack"),  # on accessibility
    "START-HERE.html",  # the name of a file, on the help page
    "Esc",  # the name of a key, on the help page
    "Enter",  # the same
    "BibTeX",  # the name of a language
    "Black January",  # the title of the work that an event was taken from
]


@pytest.fixture(scope="module", params=["built_site", "published_site", "offline_site"])
def site(request: pytest.FixtureRequest) -> dict[str, Element]:
    """The pages of the real course, in each form."""
    folder: Path = request.getfixturevalue(request.param)
    return pages(folder)


def _one(page: Element, tag: str) -> Element:
    (found,) = page.tagged(tag)
    return found


def _description(page: Element) -> str:
    (found,) = (meta for meta in page.tagged("meta") if meta.get("name") == "description")
    return squeezed(found.get("content"))


def test_the_site_has_its_pages(site: dict[str, Element]) -> None:
    """Home, three topics, their questions and drills, tools, source, record, about, help, and what answers an error."""
    names = {re.sub(r"(?<=.)/?index\.html$|\.html$", "", name) for name in site}

    topics = {"dissolution", "independence", "red-army"}
    around = {"index", "source", "editorial", "about", "accessibility", "help", "404"}
    around |= {"timeline", "glossary", "names", "map", "review", "test", "progress"}
    assert names == topics | {f"{kind}-{topic}" for kind in ("practice", "drill") for topic in topics} | around


def test_pages_are_arabic_from_right_to_left(site: dict[str, Element]) -> None:
    """The language and the direction are said on `<html>`, where browsers and screen readers look."""
    for name, page in site.items():
        assert (_one(page, "html").get("lang"), _one(page, "html").get("dir")) == ("ar", "rtl"), name


def test_titles_are_arabic_and_unique(site: dict[str, Element]) -> None:
    """A tab and a search engine show which page it is."""
    titles = Counter(squeezed(_one(_one(page, "head"), "title").text) for page in site.values())

    assert max(titles.values()) == 1, titles
    assert all(ARABIC.search(title) for title in titles)


def test_descriptions_are_arabic_and_unique(site: dict[str, Element]) -> None:
    """Each page says what is on it; the page for a wrong address, which nobody looks for, says what the site is."""
    described = Counter(_description(page) for name, page in site.items() if name != "404.html")

    assert max(described.values()) == 1, described
    assert all(ARABIC.search(text) for text in described)


def test_headings_make_an_outline(site: dict[str, Element]) -> None:
    """One h1, and no level is skipped on the way down."""
    for name, page in site.items():
        levels = [int(heading.tag[1]) for heading in page if re.fullmatch(r"h[1-6]", heading.tag)]
        assert levels.count(1) == 1, name
        assert levels[0] == 1, name
        assert all(after <= before + 1 for before, after in pairwise(levels)), (name, levels)


def test_headings_have_words_and_ids(site: dict[str, Element]) -> None:
    """Every heading of a course page can be linked to, under a name that was chosen and not generated."""
    for name, page in site.items():
        for heading in page.tagged("h1", "h2"):
            assert ARABIC.search(heading.text), name
            if name != "404.html":
                assert re.fullmatch(r"[a-z][a-z0-9-]*", heading.get("id")), (name, heading.text)
                assert not re.fullmatch(r"_\d+", heading.get("id")), (name, heading.text)


def test_ids_are_unique_and_ascii(site: dict[str, Element]) -> None:
    """An id names one place, in an address that can be read aloud."""
    for name, page in site.items():
        ids = Counter(element.get("id") for element in page.having("id"))
        assert max(ids.values()) == 1, (name, ids.most_common(1))
        assert all(re.fullmatch(r"[A-Za-z_][\w-]*", key, re.ASCII) for key in ids), name


def test_references_to_ids_hold(site: dict[str, Element]) -> None:
    """What describes, names or labels something is on the same page."""
    for name, page in site.items():
        ids = {element.get("id") for element in page.having("id")}
        wanted = {
            target
            for attribute in ("aria-describedby", "aria-labelledby", "aria-controls", "for")
            for element in page.having(attribute)
            for target in element.get(attribute).split()
        }
        assert wanted <= ids, (name, wanted - ids)


def _words(page: Element) -> Iterator[str]:
    yield _one(page, "title").text
    body = _one(page, "body").seen
    for entry in page.tagged("pre"):
        body = body.replace(entry.seen, "")  # a citation in the language of bibliographies
    yield body
    yield _description(page)
    for attribute in ("alt", "title", "aria-label", "placeholder"):
        for element in page.having(attribute):
            yield element.get(attribute)


@pytest.fixture(scope="module")
def foreign_names(project: Path) -> list[str]:
    """Names in another language that the course lists for the search; the index of names shows them."""
    names = yaml.safe_load((project / "content_src/soviet-dissolution/names.yml").read_text(encoding="utf-8"))["names"]
    return sorted((also for name in names for also in name.get("also", []) if also.isascii()), key=len, reverse=True)


def test_no_english_shows(site: dict[str, Element], foreign_names: list[str]) -> None:
    """All that a reader sees or hears is Arabic, but for names that the text itself gives in English."""
    for name, page in site.items():
        for words in _words(page):
            rest = OWN_ADDRESS.sub("", words)
            for allowed in [*(foreign_names if name.startswith("names") else []), *ENGLISH_CONTENT]:
                rest = rest.replace(allowed, "")
            assert not LATIN.findall(rest), (name, LATIN.findall(rest))


def test_images_have_a_text_or_say_that_they_need_none(site: dict[str, Element]) -> None:
    """An image without `alt` is read aloud by its address."""
    for name, page in site.items():
        assert all("alt" in image.attributes for image in page.tagged("img")), name
