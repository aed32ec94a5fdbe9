"""Search through the theme's own box: typed, pasted, by pointer and by keyboard, in both forms."""

from collections.abc import Callable
from urllib.parse import quote

import pytest
from playwright.sync_api import Locator, Page, expect

from browser.forms import Form
from browser.watched import LARGE, SMALL, Reader

WIDTHS = [SMALL, LARGE]
WORD, PLACE = "كازاخستان", "s-4-5"
NOWHERE = "غواصة"
FITS = "document.documentElement.scrollWidth <= document.documentElement.clientWidth"


def _box(page: Page) -> Locator:
    """The search box, opened as a reader opens it."""
    box = page.locator(".md-search__input")
    if not box.is_visible() or page.viewport_size == {"width": SMALL, "height": 740}:
        page.locator("label.md-header__button[for=__search]").click()
    box.click()
    return box


def _type(page: Page, words: str) -> None:
    """Real keys, as an Arabic keyboard sends them."""
    client = page.context.new_cdp_session(page)
    for letter in words:
        client.send("Input.dispatchKeyEvent", {"type": "keyDown", "text": letter, "key": letter})
        client.send("Input.dispatchKeyEvent", {"type": "keyUp", "key": letter})


def _paste(page: Page, words: str) -> None:
    """Text that arrives at once and without a key, as from the clipboard's menu or from dictation."""
    page.keyboard.insert_text(words)


def _wait_until_it_fits(page: Page) -> None:
    """Waits out the moment in which the overlay is wider than a phone; asks from outside, as the page forbids eval."""
    for _ in range(100):
        if page.evaluate(FITS):
            return
        page.wait_for_timeout(50)
    pytest.fail("the page stays wider than the window")


def _results(page: Page) -> Locator:
    return page.locator(".md-search-result__item a.md-search-result__link")


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("enter", [_type, _paste], ids=["typed", "pasted"])
def test_a_word_of_the_text_is_found(
    reader: Reader, form: Form, width: int, enter: Callable[[Page, str], None]
) -> None:
    """A word gives one result; a click on it opens the section, where the word is marked."""
    page = reader.page(width)
    page.goto(form.url())
    _box(page)
    enter(page, WORD)
    expect(page.locator(".md-search-result__meta")).to_have_text("نتيجة واحدة")
    expect(_results(page).first).to_contain_text("استقلال الجمهوريات")
    _wait_until_it_fits(page)
    page.locator(".md-search-result__item a", has_text="أسبوعان حاسمان").first.click()
    expect(page.locator("h1")).to_have_text("استقلال الجمهوريات")
    assert page.url.startswith(form.url("independence"))
    assert page.url.endswith(f"#{PLACE}")
    expect(page.locator("article mark").first).to_have_text(WORD)
    expect(page.locator("#s-4-5")).to_contain_text(WORD)


def test_search_works_by_keyboard_alone(reader: Reader, form: Form) -> None:
    """From the top of the page: Tab to the box, type, arrow down to a result, Enter opens it."""
    page = reader.page()
    page.goto(form.url("about"))
    box = page.locator(".md-search__input")
    for _ in range(8):
        page.keyboard.press("Tab")
        if page.locator(".md-search__input:focus").count():
            break
    expect(box).to_be_focused()
    _type(page, WORD)
    expect(page.locator(f".md-search-result__item a[href*='h={quote(WORD)}']")).to_be_visible()  # all letters heard
    page.wait_for_timeout(300)  # a beginning finds the whole word too: let the answer to the last letter come
    page.keyboard.press("ArrowDown")
    expect(_results(page).first).to_be_focused()
    page.keyboard.press("ArrowUp")
    expect(box).to_be_focused()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    expect(page.locator("h1")).to_have_text("استقلال الجمهوريات")


def test_enter_opens_the_first_result(reader: Reader, form: Form) -> None:
    """Enter in the box goes where the first result goes."""
    page = reader.page()
    page.goto(form.url())
    _box(page)
    _type(page, WORD)
    expect(_results(page).first).to_be_visible()
    page.keyboard.press("Enter")
    expect(page.locator("h1")).to_have_text("استقلال الجمهوريات")


@pytest.mark.parametrize("enter", [_type, _paste], ids=["typed", "pasted"])
def test_a_word_that_is_not_there(reader: Reader, form: Form, enter: Callable[[Page, str], None]) -> None:
    """A word that the course does not have is answered so, in Arabic, with no result."""
    page = reader.page(SMALL)
    page.goto(form.url())
    _box(page)
    enter(page, NOWHERE)
    expect(page.locator(".md-search-result__meta")).to_have_text("لا توجد نتائج")
    expect(_results(page)).to_have_count(0)


def test_numbers_and_latin_names_are_found(reader: Reader, form: Form) -> None:
    """A year and a Latin abbreviation of the text lead to it."""
    page = reader.page()
    for words, topic in (("1946", "تاريخ الجيش الأحمر"), ("CIS", "استقلال الجمهوريات")):
        page.goto(form.url())
        _box(page)
        _paste(page, words)
        expect(_results(page).first).to_contain_text(topic)


def test_escape_leaves_the_search(reader: Reader, form: Form) -> None:
    """Escape closes the results and gives the page back."""
    page = reader.page()
    page.goto(form.url())
    _box(page)
    _paste(page, WORD)
    expect(_results(page).first).to_be_visible()
    page.keyboard.press("Escape")
    expect(_results(page).first).to_be_hidden()
