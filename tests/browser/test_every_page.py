"""Every page opens cleanly, fits the window and is drawn as designed, in both forms."""

import pytest
from playwright.sync_api import expect

from browser.forms import PAGES, TOPICS, Form
from browser.watched import LARGE, SMALL, Reader, Scheme, css, overflow

WIDTHS = [SMALL, LARGE]
READ = {"h1": "Kurras Head", ".k-lead": "Kurras Text", ".k-text": "Kurras Text"}


@pytest.mark.parametrize(("width", "scheme"), [(SMALL, "light"), (LARGE, "dark")])
def test_pages_open_and_fit(reader: Reader, form: Form, width: int, scheme: Scheme) -> None:
    """No error, no missing file, no other host, and nothing to scroll sideways, on any page."""
    page = reader.page(width, scheme=scheme)
    for name in PAGES:
        page.goto(form.url(name))
        expect(page.locator("h1")).to_be_visible()
        assert overflow(page) <= 0, f"{name or 'home'} is wider than the window"
        expect(page.locator("html")).to_have_attribute("dir", "rtl")


@pytest.mark.parametrize("width", WIDTHS)
def test_arabic_is_drawn_by_the_sites_own_fonts(reader: Reader, form: Form, width: int) -> None:
    """Every letter of the text comes from the committed files, not from what the machine happens to have."""
    page = reader.page(width)
    page.goto(form.url("red-army"))
    page.evaluate("document.fonts.ready")
    page.reload()  # on a slow machine a font may come too late for the first page that is opened
    client = page.context.new_cdp_session(page)
    client.send("DOM.enable")
    client.send("CSS.enable")
    root = client.send("DOM.getDocument")["root"]["nodeId"]
    for selector, family in READ.items():
        found = client.send("DOM.querySelectorAll", {"nodeId": root, "selector": selector})["nodeIds"]
        assert found
        for node in found:
            fonts = client.send("CSS.getPlatformFontsForNode", {"nodeId": node})["fonts"]
            assert all(font["isCustomFont"] for font in fonts), (selector, fonts)
        assert css(page, selector, "fontFamily").startswith(f'"{family}"')


def test_fonts_are_loaded(reader: Reader, form: Form) -> None:
    """The faces that the page needs arrive, and no other part of them; also from a folder."""
    page = reader.page()
    page.goto(form.url("dissolution"))
    page.evaluate("document.fonts.ready")
    loaded = page.evaluate("[...document.fonts].filter(face => face.status === 'loaded').map(face => face.family)")

    assert sorted(name.strip('"').lower() for name in loaded) == ["kurras head", "kurras latin", "kurras text"]


@pytest.mark.parametrize("width", WIDTHS)
def test_a_reader_walks_through_the_course(reader: Reader, form: Form, width: int) -> None:
    """From the home page by a card to the first topic, by "next" through all pages, and back by "previous"."""
    page = reader.page(width)
    page.goto(form.url())
    expect(page.locator(".k-card")).to_have_count(len(TOPICS))
    page.locator(".k-card").first.click(position={"x": 20, "y": 60})
    expect(page).to_have_url(form.url(PAGES[1]))
    for name in PAGES[2:]:
        page.locator(".md-footer__link--next").click()
        expect(page).to_have_url(form.url(name))
        expect(page.locator("h1")).to_be_visible()
    expect(page.locator(".md-footer__link--next")).to_have_count(0)
    for name in reversed(PAGES[:-1] if width == SMALL else PAGES[-3:-1]):
        page.locator(".md-footer__link--prev").click()
        expect(page).to_have_url(form.url(name))
    expect(page.locator(".md-footer__link--prev")).to_have_count(0 if width == SMALL else 1)


def test_each_card_opens_its_topic_from_the_keyboard(reader: Reader, form: Form) -> None:
    """The title of a card is a link, which Tab reaches and Enter opens."""
    page = reader.page()
    for number, name in enumerate(TOPICS):
        page.goto(form.url())
        page.locator(".k-card h3 a").nth(number).focus()
        page.keyboard.press("Enter")
        expect(page).to_have_url(form.url(name))


def test_the_menu_of_a_phone_leads_everywhere(reader: Reader, form: Form) -> None:
    """On a phone, a tap on the menu button shows the groups, one on a group its pages, and one on a page opens it."""
    page = reader.page(SMALL, touch=True)
    page.goto(form.url())
    page.locator("label.md-header__button[for=__drawer]").tap()
    menu = page.locator(".md-nav--primary")
    menu.locator("label.md-nav__link", has_text="الموضوعات").tap()
    link = menu.get_by_role("link", name="تاريخ الجيش الأحمر")
    expect(link).to_be_in_viewport()
    link.tap()
    expect(page).to_have_url(form.url("red-army"))


def test_the_first_tab_offers_the_text(reader: Reader, form: Form) -> None:
    """A keyboard reader can pass over the menu: the first stop of Tab leads to the text."""
    page = reader.page()
    page.goto(form.url("dissolution"))
    page.keyboard.press("Tab")
    skip = page.locator(".md-skip")
    expect(skip).to_be_focused()
    expect(skip).to_have_text("انتقل إلى المحتوى")
    page.keyboard.press("Enter")
    expect(page).to_have_url(form.url("dissolution", "top"))
