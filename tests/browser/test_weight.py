"""What a page loads before anything of it is touched, counted in bytes as a server would send them."""

from __future__ import annotations

import gzip
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import expect
from sites.many import make_course
from sites.projects import run_build

from browser.forms import PAGES, Form, served
from browser.watched import LARGE, SMALL, Reader

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Page, Response

CODE, FONTS, REQUESTS = 25_000, 30_000, 6
SHARED = 12_900
"""Style and script that every page has."""
HEAVIER = {
    "practice-dissolution": 25_600,
    "map": 29_200,
    "names": 29_600,
}
"""What a page of the first course may have that cannot keep to the budget: what it has, and 2 %. The names quote every
sentence that speaks of their 56 entries, that practice page has 22 questions with their answers and proofs, and the map
its borders (5 KB), all of which is there without a script."""
NEEDED_LATER = (
    "theme.js",
    "touched.css",
    "search-box.js",
    "search-engine.js",
    "/search/index.js",
    "practice.js",
    "review.js",
)
SETTLED = 600


@dataclass
class Load:
    """What came while a page was opened."""

    answers: list[Response] = field(default_factory=list)

    def note(self, answer: Response) -> None:
        """Records an answer."""
        self.answers.append(answer)

    def weight(self) -> Counter[str]:
        """Bytes by kind: fonts are packed already, the rest is counted as gzip packs it."""
        sizes = Counter[str]()
        for answer in self.answers:
            body = answer.body()
            if urlsplit(answer.url).path.endswith(".woff2"):
                sizes["fonts"] += len(body)
            else:
                sizes["code"] += len(gzip.compress(body, 9))
            if answer.url.endswith(("/site.css", "/site.js")):
                sizes["shared"] += len(gzip.compress(body, 9))
        return sizes

    @property
    def names(self) -> list[str]:
        """The addresses without their host."""
        return [urlsplit(answer.url).path for answer in self.answers]


def open_at_rest(page: Page, address: str) -> Load:
    """Opens a page, and waits until nothing more comes by itself."""
    load = Load()
    page.on("response", load.note)
    page.goto(address)
    page.evaluate("document.fonts.ready")
    page.wait_for_timeout(SETTLED)
    page.remove_listener("response", load.note)
    return load


@pytest.mark.parametrize("form", ["web"], indirect=True)
@pytest.mark.parametrize("width", [SMALL, LARGE])
@pytest.mark.parametrize("name", PAGES, ids=lambda name: name or "home")
def test_a_page_at_rest_is_light(reader: Reader, form: Form, name: str, width: int) -> None:
    """Page, style and script, fonts, and the number of requests each keep to their budget; nothing comes too early."""
    load = open_at_rest(reader.page(width), form.url(name))
    sizes = load.weight()
    assert sizes["shared"] <= SHARED, sizes
    assert sizes["code"] <= HEAVIER.get(name, CODE), (sizes, load.names)
    assert sizes["fonts"] <= FONTS, (sizes, load.names)
    assert len(load.names) <= REQUESTS, load.names
    assert not [path for path in load.names if path.endswith(NEEDED_LATER)]


@pytest.fixture(scope="module", params=[4, 40, 400])
def many(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Form]:
    """A course of so many topics, on a server."""
    project = make_course(tmp_path_factory.mktemp(f"many-{request.param}"), request.param)
    done = run_build(project)
    assert done.returncode == 0, done.stdout + done.stderr
    with served(project / "site") as form:
        yield form


def test_a_page_does_not_grow_with_the_pages_beside_it(reader_of: Reader, many: Form) -> None:
    """A topic, the home page that lists them all, and the page about the course, of 4, 40 and 400 topics."""
    for name in ("topic-2", "", "about"):
        load = open_at_rest(reader_of.page(), many.url(name))
        sizes = load.weight()
        assert sizes["code"] <= CODE, (name, sizes)
        assert sizes["fonts"] <= FONTS, (name, sizes)
        assert len(load.names) <= REQUESTS, (name, load.names)


def test_the_menu_leads_to_all_topics(reader_of: Reader, many: Form) -> None:
    """The neighbours stand in the menu; "next" follows the order; a long menu ends in a link to the whole list."""
    page = reader_of.page()
    page.goto(many.url("topic-2"))
    page.locator(".md-footer__link--next").click()
    expect(page).to_have_url(many.url("topic-3"))
    menu = page.locator(".md-nav--primary")
    expect(menu.get_by_role("link", name="الدرس الثالث من الباب 1", exact=True).first).to_be_visible()
    every = menu.get_by_role("link", name="كل الموضوعات", exact=True)
    if every.count():
        every.click()
        expect(page).to_have_url(many.url("", "topics"))
    else:
        expect(menu.locator(".md-nav__link[href*='topic-']")).to_have_count(3)


@pytest.fixture
def reader_of(browser: object, many: Form) -> Iterator[Reader]:
    """Opens watched pages of the course of many topics."""
    one = Reader(browser, urlsplit(many.base).netloc, offline=False)  # type: ignore[arg-type]
    yield one
    one.close()
