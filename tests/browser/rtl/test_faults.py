"""Each right-to-left and Arabic fault of the theme: the stock site has it, ours has not."""

import re
from importlib.util import find_spec
from pathlib import Path
from urllib.parse import quote

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from browser.forms import Form
from browser.rtl.conftest import open_page
from browser.watched import LARGE, SMALL

SELF = "page"
WIDTHS = [SMALL, LARGE]


def _both(browser: Browser, stock: Form, ours: Form, width: int, *, touch: bool = False) -> tuple[Page, Page]:
    theirs, own = (open_page(browser, form.url(SELF), width, touch=touch) for form in (stock, ours))
    return theirs, own


def _inside(page: Page, box: Locator) -> bool:
    """Whether the box is seen, and whole within the window's sides."""
    page.wait_for_timeout(400)
    if not box.count() or not box.first.is_visible():
        return False
    found, size = box.first.bounding_box(), page.viewport_size
    assert size
    return bool(found and found["width"] > 20 and found["x"] >= 0 and found["x"] + found["width"] <= size["width"])


@pytest.mark.parametrize("target", ["abbr", ".footnote-ref"])
def test_hints_stand_in_the_window_of_a_computer(browser: Browser, stock: Form, ours: Form, target: str) -> None:
    """The hint of an abbreviation and of a footnote, under the pointer."""
    theirs, own = _both(browser, stock, ours, LARGE)
    for page in (theirs, own):
        page.locator(target).first.hover()
    assert not _inside(theirs, theirs.locator(".md-tooltip2__inner"))
    assert _inside(own, own.locator(".k-popup"))
    words = "حلف شمال الأطلسي" if target == "abbr" else "نص الحاشية"
    assert words in own.locator(".k-popup").inner_text()


@pytest.mark.parametrize("target", ["abbr", ".footnote-ref"])
def test_hints_open_at_a_touch(browser: Browser, stock: Form, ours: Form, target: str) -> None:
    """The same on a phone, by a tap."""
    theirs, own = _both(browser, stock, ours, SMALL, touch=True)
    for page in (theirs, own):
        page.locator(target).last.scroll_into_view_if_needed()
        page.locator(target).last.tap()
    assert not _inside(theirs, theirs.locator(".md-tooltip2__inner"))
    assert _inside(own, own.locator(".k-popup"))
    assert own.url.endswith("/page/")


def test_hints_open_by_keyboard(browser: Browser, stock: Form, ours: Form) -> None:
    """Tab reaches an abbreviation, which says what it means; Escape closes the card."""
    theirs, own = _both(browser, stock, ours, LARGE)
    reached = []
    for page in (theirs, own):
        for _ in range(40):
            page.keyboard.press("Tab")
            if page.locator("abbr:focus, abbr :focus").count():
                break
        reached.append(_inside(page, page.locator(".md-tooltip2__inner, .k-popup")))
    assert reached == [False, True]
    described = own.locator("abbr :focus").get_attribute("aria-describedby")
    assert "حلف شمال الأطلسي" in own.locator(f"#{described}").inner_text()
    own.keyboard.press("Escape")
    assert not own.locator(".k-popup").is_visible()


def test_every_tab_can_be_reached(browser: Browser, stock: Form, ours: Form) -> None:
    """The theme's pager does not move in a right-to-left line; here all tabs are in sight, and none is cut."""
    theirs, own = _both(browser, stock, ours, SMALL)
    pager = theirs.locator(".tabbed-button").last
    before = theirs.locator(".tabbed-labels").evaluate("element => element.scrollLeft")
    pager.scroll_into_view_if_needed()
    pager.click(force=True)
    theirs.wait_for_timeout(600)
    assert theirs.locator(".tabbed-labels").evaluate("element => element.scrollLeft") == before
    labels = own.locator(".tabbed-labels label")
    assert labels.count() == 5
    assert all(_inside(own, label) for label in labels.all())
    labels.last.click()
    assert own.get_by_text("محتوى التبويب الخامس.").is_visible()


def test_the_address_of_a_tab_opens_it(browser: Browser, stock: Form, ours: Form) -> None:
    """An Arabic id in the address is never found again; ours are short and Latin."""
    name = quote("التبويب-الثالث-الطويل")
    theirs = open_page(browser, stock.url(SELF, name), LARGE)
    own = open_page(browser, ours.url(SELF, "altbwyb-althalth-altwyl"), LARGE)
    words = "محتوى التبويب الثالث."
    assert not theirs.get_by_text(words).is_visible()
    assert own.get_by_text(words).is_visible()


def test_breadcrumbs_point_the_way_of_reading(browser: Browser, stock: Form, ours: Form) -> None:
    """The chevron between them is turned to the left."""
    theirs, own = _both(browser, stock, ours, LARGE)
    turned = """() => { const item = document.querySelector('.md-path__item:not(:first-child)');
      const style = getComputedStyle(item, '::before');
      return new DOMMatrix(style.transform).a < 0; }"""
    assert [page.evaluate(turned) for page in (theirs, own)] == [False, True]


def test_headings_have_no_seams(browser: Browser, stock: Form, ours: Form) -> None:
    """Translucent colours are drawn twice where letters join, and letters set closer overlap: neither is used."""
    theirs, own = _both(browser, stock, ours, LARGE)
    seamless = """() => [...document.querySelectorAll('article :is(h1, h2), .md-nav__title')].every(one => {
      const style = getComputedStyle(one), context = document.createElement('canvas').getContext('2d');
      context.fillStyle = style.color;
      context.fillRect(0, 0, 1, 1);
      const close = style.letterSpacing !== 'normal' && parseFloat(style.letterSpacing) < 0;
      return context.getImageData(0, 0, 1, 1).data[3] === 255 && !close;
    })"""
    assert [page.evaluate(seamless) for page in (theirs, own)] == [False, True]


def test_pasted_words_are_searched(browser: Browser, stock: Form, ours: Form) -> None:
    """Pasting and dictating press no key."""
    found = []
    for page, words in zip(_both(browser, stock, ours, LARGE), ["الفقرة", "الطلاب"], strict=True):
        page.locator(".md-search__input").click()
        page.wait_for_timeout(800)
        page.keyboard.insert_text(words)
        page.wait_for_timeout(1200)
        found.append(page.locator(".md-search-result__item").count() > 0)
    assert found == [False, True]


def test_words_in_another_spelling_are_marked(browser: Browser, stock: Form, ours: Form) -> None:
    """A search for الإختصار leads to a page that writes الاختصار, and shows where."""
    marked = []
    for form in (stock, ours):
        page = open_page(browser, f"{form.url(SELF)}?h={quote('الإختصار')}", LARGE)
        page.wait_for_timeout(800)
        marked.append(page.locator("article mark").count() > 0)
    assert marked == [False, True]


ARABIC_KEYS = {"KeyS": "س", "KeyF": "ب", "Slash": "ظ"}


@pytest.mark.parametrize("code", ARABIC_KEYS)
def test_the_search_key_of_an_arabic_keyboard(browser: Browser, stock: Form, ours: Form, code: str) -> None:
    """The key is the same; under an Arabic layout it gives an Arabic letter."""
    opened = []
    for page in _both(browser, stock, ours, LARGE):
        _press(page, code, ARABIC_KEYS[code])
        opened.append(page.locator(".md-search__input:focus").count() == 1)
    assert opened == [False, True]


@pytest.mark.parametrize(("code", "letter"), [("KeyP", "ح"), ("Comma", "و")])
def test_the_way_back_on_an_arabic_keyboard(browser: Browser, stock: Form, ours: Form, code: str, letter: str) -> None:
    """The keys that lead to the page before this one."""
    left = []
    for page in _both(browser, stock, ours, LARGE):
        address = page.url
        _press(page, code, letter)
        page.wait_for_timeout(400)
        left.append(page.url != address)
    assert left == [False, True]


def _press(page: Page, code: str, letter: str) -> None:
    page.wait_for_timeout(300)
    client = page.context.new_cdp_session(page)
    for kind in ("keyDown", "keyUp"):
        client.send("Input.dispatchKeyEvent", {"type": kind, "key": letter, "code": code, "text": letter})


def test_shortcuts_can_be_turned_off(browser: Browser, ours: Form) -> None:
    """Who speaks to the computer would press them unawares (WCAG 2.1.4): the switch on the help page holds."""
    page = open_page(browser, ours.url("help"), LARGE)
    switch = page.get_by_role("button", name="اختصارات لوحة المفاتيح")
    assert switch.get_attribute("aria-pressed") == "true"
    switch.click()
    expect(switch).to_have_attribute("aria-pressed", "false")
    page.goto(ours.url(SELF))
    for code, letter in (("KeyS", "s"), ("KeyS", "س"), ("KeyP", "p")):
        _press(page, code, letter)
    assert not page.locator(".md-search__input:focus").count()
    assert page.url == ours.url(SELF)


def test_the_direction_is_said_at_the_root(browser: Browser, stock: Form, ours: Form) -> None:
    """Titles, scroll bars and controls of the browser follow `<html>`, not `<body>`."""
    pages = _both(browser, stock, ours, LARGE)
    assert [page.evaluate("getComputedStyle(document.documentElement).direction") for page in pages] == ["ltr", "rtl"]


def _read(site: Path, name: str) -> str:
    return (site / name).read_text(encoding="utf-8")


def test_a_new_heading_changes_no_other_address(stock_site: Path, our_site: Path) -> None:
    """Numbered ids shift when a heading is put before them; ours come from the heading's own words."""
    theirs, own = (re.findall(r'<h2 id="([^"]*)"', _read(site, "page/index.html")) for site in (stock_site, our_site))
    assert theirs == ["_2", "_3"]
    assert own == ["almqdmh", "alkhatmh"]


def test_checkboxes_have_no_autocomplete(stock_site: Path, our_site: Path) -> None:
    """HTML does not allow it there."""
    wrong = re.compile(r'<input[^>]*type="checkbox"[^>]*autocomplete')
    assert [bool(wrong.search(_read(site, "page/index.html"))) for site in (stock_site, our_site)] == [True, False]


def test_the_index_is_written_in_letters(stock_site: Path, our_site: Path) -> None:
    r"""`\u0627` is three times as long as ا."""
    theirs, own = _read(stock_site, "search/search_index.json"), _read(our_site, "search/index.js")
    assert ["\\u06" in text for text in (theirs, own)] == [True, False]


def test_the_answer_to_a_wrong_address_is_arabic(stock_site: Path, our_site: Path) -> None:
    """Title and words."""
    assert ["Not found" in _read(site, "404.html") for site in (stock_site, our_site)] == [True, False]


ENGLISH = ("Note", "Warning", "Permanent link", "Jump back to footnote", "Made with")


@pytest.mark.parametrize("words", ENGLISH)
def test_nothing_english_is_left(stock_site: Path, our_site: Path, words: str) -> None:
    """Titles of boxes, of links back, of anchors, and the footer."""
    theirs, own = (_read(site, "page/index.html") for site in (stock_site, our_site))
    assert [words in text for text in (theirs, own)] == [True, False]


WRONG = {"إبحث": "ابحث", "إختر": "اختر", "خلقت": "تاريخ الإنشاء"}


def test_the_wording_is_right(project: Path) -> None:
    """The theme's own Arabic has mistakes; ours has the right words in their place, for every key of the theme."""
    (theme,) = find_spec("material").submodule_search_locations  # type: ignore[union-attr, misc]
    theirs = Path(theme) / "templates" / "partials" / "languages" / "ar.html"
    own = (project / "overrides" / "partials" / "languages" / "ar.html").read_text(encoding="utf-8")
    keys = re.compile(r'^\s*"([a-z.]+)":', re.MULTILINE)
    assert set(keys.findall(theirs.with_name("en.html").read_text(encoding="utf-8"))) == set(keys.findall(own))
    for wrong, right in WRONG.items():
        assert wrong in theirs.read_text(encoding="utf-8")
        assert wrong not in own
        assert right in own


def test_nested_lists_are_not_numbered_in_latin(browser: Browser, stock: Form, ours: Form) -> None:
    """Neither a. b. c. nor i. ii. iii."""
    styles = []
    for page in _both(browser, stock, ours, LARGE):
        kinds = page.locator("article ol ol").evaluate_all("all => all.map(one => getComputedStyle(one).listStyleType)")
        styles.append(any(re.search("lower|upper|latin|roman", kind) for kind in kinds))
    assert styles == [True, False]


def test_a_wide_table_is_printed_whole(browser: Browser, stock: Form, ours: Form) -> None:
    """On paper no column is cut off at the left edge."""
    cut = []
    for page in _both(browser, stock, ours, 720):
        page.emulate_media(media="print")
        edges = page.locator("article :is(th, td)").evaluate_all(
            "cells => cells.map(cell => cell.getBoundingClientRect().left)"
        )
        cut.append(min(edges) < 0)
    assert cut == [True, False]
