"""How each page is found and passed on: canonical address, Open Graph, linked data, robots, the map of the site."""

import json
import re
import struct
from pathlib import Path
from typing import Any

import pytest
from builds import PUBLISHED_AT

from built.html_tree import Element, pages, squeezed

FORMS = ["built_site", "published_site", "offline_site"]
NOT_FOUND = "404.html"
_ISOLATES = re.compile("[\u2066-\u2069]")


@pytest.fixture(scope="module", params=FORMS)
def form(request: pytest.FixtureRequest) -> str:
    """The name of a form of the site."""
    return str(request.param)


@pytest.fixture(scope="module")
def site(form: str, request: pytest.FixtureRequest) -> dict[str, Element]:
    """Its pages."""
    folder: Path = request.getfixturevalue(form)
    return pages(folder)


@pytest.fixture(scope="module")
def published(published_site: Path) -> dict[str, Element]:
    """The pages of the site whose address is known."""
    return {name: page for name, page in pages(published_site).items() if name != NOT_FOUND}


def _metas(page: Element) -> dict[str, str]:
    found = [meta for meta in page.tagged("meta") if meta.get("property") or meta.get("name")]
    names = [meta.get("property") or meta.get("name") for meta in found]
    assert len(names) == len(set(names)), names
    return {name: squeezed(_ISOLATES.sub("", meta.get("content"))) for name, meta in zip(names, found, strict=True)}


def _data(page: Element) -> dict[str, Any]:
    (script,) = (one for one in page.tagged("script") if one.get("type") == "application/ld+json")
    data: dict[str, Any] = json.loads(script.text)
    return data


def _canonical(page: Element) -> str:
    (link,) = (one for one in page.tagged("link") if one.get("rel") == "canonical")
    return link.get("href")


def test_what_is_passed_on_is_what_the_page_says(form: str, site: dict[str, Element]) -> None:
    """The card's title is the page's h1, its words the page's description; a copy in a folder is not passed on."""
    for name, page in site.items():
        metas = _metas(page)
        if name == NOT_FOUND or form == "offline_site":
            assert not [key for key in metas if key.startswith(("og:", "twitter:"))], name
            continue
        assert metas["og:title"] == squeezed(page.tagged("h1")[0].text), name
        assert metas["og:description"] == metas["description"], name
        assert metas["og:site_name"] == _metas(site["index.html"])["og:title"], name


def test_published_pages_name_their_own_address(published: dict[str, Element]) -> None:
    """Canonical, Open Graph and the file in the folder agree; each picture is a whole address on the same site."""
    for name, page in published.items():
        address = PUBLISHED_AT + name.removesuffix("index.html")
        assert _canonical(page) == _metas(page)["og:url"] == address
        assert _metas(page)["og:image"].startswith(PUBLISHED_AT + "assets/share/")


@pytest.mark.parametrize("form", ["built_site", "offline_site"], indirect=True)
def test_no_address_is_invented(site: dict[str, Element]) -> None:
    """Without SITE_URL, and in a folder, nothing claims to be the page's address."""
    for name, page in site.items():
        assert not [link for link in page.tagged("link") if link.get("rel") == "canonical"], name
        assert not {"og:url", "og:image"} & _metas(page).keys(), name


def test_course_and_topics_are_linked_both_ways(published: dict[str, Element]) -> None:
    """The course's data name each topic by its canonical address, in order; each topic's data lead back."""
    course = _data(published["index.html"])
    topics = {_canonical(page): page for page in published.values() if any(page.having("data-sentence"))}

    assert {part["@id"] for part in course["hasPart"]} == topics.keys()
    for part in course["hasPart"]:
        data = _data(topics[part["@id"]])
        assert (data["@id"], data["name"], data["position"]) == (part["@id"], part["name"], part["position"])
        assert data["isPartOf"]["@id"] == course["@id"] == PUBLISHED_AT


def test_linked_data_say_what_the_page_says(published: dict[str, Element]) -> None:
    """Objectives, title, licence and editors are those that a reader sees; catalogues read nothing else."""
    about = squeezed(published["about/index.html"].seen)
    licence = {link.get("href") for link in published["about/index.html"].tagged("a")}
    for name in ("index.html", "dissolution/index.html"):
        data = _data(published[name])
        seen = squeezed(published[name].seen)
        assert data["@context"] == "https://schema.org"
        assert data["name"] in seen
        assert len(data["teaches"]) >= 3
        assert all(words in seen for words in data["teaches"]), name
        assert all(editor in about for editor in data["editor"])
        assert data["license"] in licence


def test_the_page_for_a_wrong_address_is_not_listed(site: dict[str, Element]) -> None:
    """It stands under every address, so no search engine may keep it; every other page may be kept."""
    for name, page in site.items():
        assert (_metas(page).get("robots") == "noindex") == (name == NOT_FOUND), name


def test_robots_name_the_map(built_site: Path, published_site: Path, offline_site: Path) -> None:
    """Where the site's address is known; a folder has no use for the file."""
    assert f"Sitemap: {PUBLISHED_AT}sitemap.xml\n" in (published_site / "robots.txt").read_text(encoding="utf-8")
    assert "Sitemap" not in (built_site / "robots.txt").read_text(encoding="utf-8")
    assert not (offline_site / "robots.txt").exists()


def test_every_picture_that_is_named_is_there(published_site: Path, published: dict[str, Element]) -> None:
    """A PNG of the size that the page says, small enough for a messenger (300 KB); a topic's is its own."""
    named = {name: _metas(page) for name, page in published.items()}
    for metas in named.values():
        data = (published_site / metas["og:image"].removeprefix(PUBLISHED_AT)).read_bytes()
        size = struct.unpack(">II", data[16:24])
        assert size == (int(metas["og:image:width"]), int(metas["og:image:height"])) == (1200, 630)
        assert len(data) < 300_000
    own = {metas["og:image"] for name, metas in named.items() if any(published[name].having("data-sentence"))}
    assert len(own) == 3
    assert {path.name for path in (published_site / "assets" / "share").iterdir()} == {
        "index.png",
        *(address.rsplit("/", 1)[1] for address in own),
    }


def test_pictures_are_for_others_only(built_site: Path, offline_site: Path, published: dict[str, Element]) -> None:
    """No page shows one, and where no page names one there is none."""
    for page in published.values():
        shown = [element.get(name) for name in ("src", "href") for element in page.having(name)]
        assert not [address for address in shown if "assets/share" in address]
    assert not (built_site / "assets" / "share").exists()
    assert not (offline_site / "assets" / "share").exists()
