"""Terms and names of the text: their cards, the way to their entries, and the way back to the line."""

import re
from itertools import pairwise
from urllib.parse import quote

import pytest
from playwright.sync_api import Locator, Page, expect

from browser.forms import TOPICS, Form
from browser.watched import LARGE, SMALL, Reader, overflow

WIDTHS = [SMALL, LARGE]
LINKS = "a.k-link"


def _card(page: Page) -> Locator:
    return page.locator(".k-popup")


def _shows(page: Page, link: Locator) -> None:
    """The card is open, inside the window, beside its words, and says what describes them."""
    card = _card(page)
    expect(card).to_be_visible()
    described = page.locator(f"#{link.get_attribute('aria-describedby')}")
    said = re.sub(r"\s+", " ", described.text_content() or "")
    assert said
    assert re.sub(r"\s+", " ", card.text_content() or "").startswith(said)
    expect(card.locator("a")).to_have_text(re.compile("^إلى "))
    box, size = card.bounding_box(), page.viewport_size
    assert box
    assert size
    assert box["x"] >= 0
    assert box["x"] + box["width"] <= size["width"]
    assert box["y"] >= 0
    assert box["y"] + box["height"] <= size["height"]
    assert overflow(page) <= 0


@pytest.mark.parametrize("width", WIDTHS)
def test_hovering_shows_every_card(reader: Reader, form: Form, width: int) -> None:
    """Of each term and name of a page; Escape closes it."""
    page = reader.page(width)
    page.goto(form.url("red-army"))
    for link in page.locator(LINKS).all():
        link.hover()
        _shows(page, link)
        page.keyboard.press("Escape")
        expect(_card(page)).to_be_hidden()


def test_the_card_fits_where_text_is_twice_as_large(reader: Reader, form: Form) -> None:
    """On a phone, at 200 %."""
    page = reader.page(SMALL)
    page.goto(form.url("dissolution"))
    page.add_style_tag(content="html { font-size: 250% !important }")
    for link in page.locator(LINKS).all()[:12]:
        link.focus()
        _shows(page, link)


def test_tab_shows_the_card_and_enter_goes(reader: Reader, form: Form) -> None:
    """The keyboard's one stop is the link itself; Escape leaves it there."""
    page = reader.page()
    page.goto(form.url("independence"))
    link = page.locator(LINKS).first
    link.focus()
    _shows(page, link)
    page.keyboard.press("Escape")
    expect(_card(page)).to_be_hidden()
    expect(link).to_be_focused()
    page.keyboard.press("Tab")
    expect(page.locator(LINKS).nth(1)).to_be_focused()
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("Enter")
    expect(page.locator("h3:target")).to_have_text("الاضطرابات")


def test_a_first_tap_shows_and_a_second_goes(reader: Reader, form: Form) -> None:
    """A finger cannot hover: it sees the card first; a tap elsewhere closes it."""
    page = reader.page(SMALL, touch=True)
    page.goto(form.url("red-army"))
    link = page.locator(LINKS, has_text="البلاشفة")
    link.tap()
    _shows(page, link)
    page.touchscreen.tap(3, 120)
    expect(_card(page)).to_be_hidden()
    expect(page).to_have_url(form.url("red-army"))
    link.tap()
    expect(_card(page)).to_be_visible()
    link.tap()
    expect(page.locator("h3:target")).to_have_text("البلاشفة")


def test_the_card_leads_on(reader: Reader, form: Form) -> None:
    """Its own link goes to the entry."""
    page = reader.page(SMALL, touch=True)
    page.goto(form.url("red-army"))
    page.locator(LINKS, has_text="قوة برية").tap()
    _card(page).locator("a").tap()
    expect(page.locator("h3:target")).to_have_text("قوة برية")


@pytest.mark.parametrize("width", WIDTHS)
def test_the_way_back_leads_to_the_line(reader: Reader, form: Form, width: int) -> None:
    """The line is marked; after that there is no way back any more."""
    page = reader.page(width)
    page.goto(form.url("independence"))
    page.locator(LINKS, has_text="ليتوانيا").click()
    back = page.get_by_role("link", name="العودة إلى السطر الذي كنت تقرؤه")
    expect(back).to_be_in_viewport()
    back.click()
    expect(page).to_have_url(form.url("independence", "s-3-3"))
    line = page.locator(".k-sentence:target")
    expect(line).to_be_in_viewport()
    expect(line).not_to_have_css("background-color", "rgba(0, 0, 0, 0)")
    page.goto(form.url("glossary"))
    expect(page.locator(".k-letters")).to_be_visible()
    expect(page.locator("a.k-return")).to_have_count(0)


def test_a_forged_way_back_is_not_offered(reader: Reader, form: Form) -> None:
    """An address can name a line of a topic, and nothing else."""
    page = reader.page()
    for line in ("javascript:alert(1)", "https://example.org/#s-1-1", "../x/#s-1-1", "dissolution/#other", "x/#s-2-1"):
        page.goto(form.url("glossary") + f"?line={quote(line)}")
        expect(page.locator(".k-letters")).to_be_visible()
        expect(page.locator("a.k-return")).to_have_count(0)


@pytest.mark.parametrize("width", WIDTHS)
def test_without_scripts_links_lead_there_and_back(reader: Reader, form: Form, width: int) -> None:
    """Every link of every topic has its entry, and the entry leads back to the sentence."""
    page = reader.page(width, scripts=False)
    for topic in TOPICS:
        page.goto(form.url(topic))
        for link in page.locator(LINKS).all():
            address = link.evaluate("one => one.href")
            assert re.search(r"/(glossary|names|timeline)(/|\.html)#(term|name|e)-[\w-]+$", address)
    page.locator(LINKS, has_text="الجيش الأبيض").click()
    assert page.url == form.url("names", "name-white-army")
    page.locator(".k-entry", has=page.locator("h3:target")).locator("a.k-number").click()
    assert page.url == form.url("red-army", "s-5-3")


@pytest.mark.parametrize("page_name", ["glossary", "names"])
@pytest.mark.parametrize("width", WIDTHS)
def test_pages_of_entries_fit(reader: Reader, form: Form, width: int, page_name: str) -> None:
    """Nothing is wider than the window, and what can be tapped is 24 px high at least."""
    page = reader.page(width)
    page.goto(form.url(page_name))
    assert overflow(page) <= 0
    for link in page.locator(".k-letters a").all():
        box = link.bounding_box()
        assert box
        assert min(box["width"], box["height"]) >= 24


@pytest.mark.parametrize("width", WIDTHS)
def test_labels_of_the_picture_never_meet(reader: Reader, form: Form, width: int) -> None:
    """Nor do they leave the picture, nor touch its arcs' axis; every arc is in the list under it."""
    page = reader.page(width)
    page.goto(form.url("names"))
    frame = page.locator(".k-arcs").bounding_box()
    labels = [label.bounding_box() for label in page.locator(".k-arcs text").all()]
    dots = [dot.bounding_box() for dot in page.locator(".k-dot").all()]
    assert frame
    assert len(labels) == len(dots) > 10
    for above, below in pairwise(labels):
        assert above
        assert below
        assert above["y"] + above["height"] <= below["y"] + 0.5
    for label, dot in zip(labels, dots, strict=True):
        assert label
        assert dot
        assert label["x"] >= dot["x"] + dot["width"]
        assert label["x"] + label["width"] <= frame["x"] + frame["width"] + 0.5
    assert page.locator(".k-arc").count() == page.locator(".k-company li").count()
