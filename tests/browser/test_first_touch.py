"""The first touch: what the reader did while scripts were on their way is not lost."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from browser.forms import Form
from browser.watched import LARGE, SMALL, Reader, until

if TYPE_CHECKING:
    from playwright.sync_api import Page, Route

BOX, RESULTS = ".md-search__input", ".md-search-result__item a.md-search-result__link"
MAGNIFIER = "label.md-header__button[for=__search]"


def _slow(page: Page, name: str, seconds: float = 1.0) -> None:
    """Files of this name take their time, as over a slow network."""

    def wait(route: Route) -> None:
        time.sleep(seconds)
        route.continue_()

    page.route(f"**/{name}", wait)


def _has_theme(page: Page) -> bool:
    return bool(page.evaluate("'component$' in window"))


def _wait_for_theme(page: Page) -> None:
    """Asks from outside, as the page forbids eval."""
    for _ in range(100):
        if _has_theme(page):
            return
        page.wait_for_timeout(50)
    pytest.fail("the theme's script did not come")


@pytest.mark.parametrize("late", ["theme.js", "search-engine.js", "index.js", "search-box.js"])
def test_typed_letters_are_kept_whatever_comes_last(reader: Reader, form: Form, late: str) -> None:
    """Words typed before the scripts are there are searched for when they are."""
    page = reader.page()
    _slow(page, late)
    page.goto(form.url("red-army"))
    page.locator(BOX).click()
    page.locator(BOX).fill("كازاخستان")
    expect(page.locator(RESULTS).first).to_be_visible()
    expect(page.locator(BOX)).to_have_value("كازاخستان")


def test_the_first_tap_opens_the_search(reader: Reader, form: Form) -> None:
    """At once, with the box ready to be written in, although nothing has been loaded yet; and it stays open."""
    page = reader.page(SMALL, touch=True)
    _slow(page, "theme.js")
    page.goto(form.url("independence", "estonia"))
    page.locator(MAGNIFIER).tap()
    expect(page.locator(BOX)).to_be_focused(timeout=500)
    page.keyboard.insert_text("إستونيا")
    expect(page.locator(RESULTS).first).to_be_visible()
    page.wait_for_timeout(600)  # longer than the theme waits before it shuts what is open on a page with a fragment
    expect(page.locator(RESULTS).first).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.locator("#__search")).not_to_be_checked()


def test_the_first_tap_opens_the_menu(reader: Reader, form: Form) -> None:
    """At once, and a link to a place on the same page shuts it."""
    page = reader.page(SMALL, touch=True)
    page.goto(form.url("dissolution"))
    page.locator("label.md-header__button[for=__drawer]").tap()
    expect(page.locator("#__drawer")).to_be_checked()
    expect(page.get_by_role("link", name="استقلال الجمهوريات", exact=True).first).to_be_in_viewport()
    _wait_for_theme(page)
    page.wait_for_timeout(300)
    expect(page.locator("#__drawer")).to_be_checked()


@pytest.mark.parametrize("themed", [False, True], ids=["before", "after"])
def test_the_place_is_shown(reader: Reader, form: Form, *, themed: bool) -> None:
    """Scrolling marks the section in the contents, without the theme's script as with it."""
    page = reader.page(LARGE)
    page.goto(form.url("dissolution"))
    if themed:
        page.locator(BOX).focus()
        _wait_for_theme(page)
        page.keyboard.press("Escape")
    page.evaluate("document.getElementById('august-coup').scrollIntoView()")
    contents = page.locator(".md-sidebar--secondary [data-md-component=toc]")
    expect(contents.locator(".md-nav__link--active")).to_have_attribute("href", "#august-coup")
    assert contents.locator(".md-nav__link--passed").count() > 1
    assert _has_theme(page) is themed
    page.evaluate("scrollTo(0, 0)")
    expect(contents.locator("[href='#august-coup'].md-nav__link--active")).to_have_count(0)


def test_the_side_columns_stay_in_sight(reader: Reader, form: Form) -> None:
    """Far down a page, before the theme's script, menu and contents stand whole beside the text."""
    page = reader.page(LARGE)
    page.goto(form.url("editorial"))
    page.evaluate("scrollTo(0, 3000)")
    for side in ("primary", "secondary"):
        expect(page.locator(f".md-sidebar--{side} .md-nav__link:visible").first).to_be_in_viewport()
    assert not _has_theme(page)


def test_late_scripts_press_the_button_again(reader: Reader, form: Form) -> None:
    """A script that a page names as `later` comes at a sign of life; a button pressed meanwhile is pressed for it."""
    page = reader.page()
    seen: list[str] = []
    page.on("request", lambda request: seen.append(request.url))
    page.route("**/late.js", lambda route: route.fulfill(
        content_type="text/javascript",
        body="document.getElementById('k-late').addEventListener('click', e => e.target.textContent = 'جاء')",
    ))  # fmt: skip
    page.add_init_script(
        """addEventListener('readystatechange', () => {
          if (document.readyState !== 'interactive') return;
          document.querySelector('script[data-theme]').dataset.later = 'late.js';
          const button = document.createElement('button');
          button.id = 'k-late';
          button.textContent = 'اضغط';
          document.querySelector('article').prepend(button);
        }, true)"""
    )
    page.goto(form.url("help"))
    page.wait_for_timeout(300)
    assert not [url for url in seen if url.endswith("late.js")]
    page.locator("#k-late").evaluate("button => button.click()")
    expect(page.locator("#k-late")).to_have_text("جاء")


@pytest.mark.parametrize("form", ["web"], indirect=True)
def test_a_card_that_was_closed_stays_closed(reader: Reader, form: Form) -> None:
    """What a finger asked for comes with the first script that can show it, and not once more with the last."""
    page = reader.page(SMALL, touch=True)
    waiting: list[Route] = []
    page.route("**/cards-red-army.js", lambda route: waiting.append(route))  # noqa: PLW0108  (Playwright asks for a function)
    page.goto(form.url("red-army"))
    page.locator("a.k-fix").first.tap()
    expect(page.locator(".k-popup")).to_be_visible()
    page.touchscreen.tap(3, 120)
    expect(page.locator(".k-popup")).to_be_hidden()
    waiting.pop().continue_()
    until(page, "performance.getEntriesByType('resource').some(one => /cards-red-army/.test(one.name))")
    page.wait_for_timeout(300)
    expect(page.locator(".k-popup")).to_be_hidden()


@pytest.mark.parametrize("form", ["web"], indirect=True)
def test_the_focus_may_come_before_any_script(reader: Reader, form: Form) -> None:
    """A word that the keyboard has reached before the site's script was there shows its card when it is."""
    page = reader.page()
    _slow(page, "site.js")
    page.goto(form.url("red-army"), wait_until="commit")
    page.locator("a.k-fix").first.focus()
    assert page.locator(".k-popup").count() == 0
    expect(page.locator(".k-popup")).to_be_visible()
