"""The way of Tab through every page: every control is a stop, in order, seen and marked, and none holds the reader."""

from dataclasses import dataclass

import pytest
from playwright.sync_api import Browser, Page, expect

from browser.forms import PAGES, PRACTICE, Form
from browser.modes import COMPUTER, PHONE, ZOOMED, Mode

# What can be used on the page as it stands: by pointer, and so it must be by keyboard.
_CONTROLS = """() => {
  const all = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]')];
  const named = name => document.querySelectorAll(`[name="${name}"]`);
  const stopOf = name => [...named(name)].find(one => one.checked) || named(name)[0];
  window.kControls = all.filter(one => one.tabIndex >= 0 && !one.disabled && one.type !== 'hidden'
    && one.checkVisibility({visibilityProperty: true}) && !one.closest('[inert], [hidden]')
    && !(one.type === 'radio' && one !== stopOf(one.name)));
  return window.kControls.length;
}"""
_STOP = """() => {
  const one = document.activeElement;
  if (!one || one === document.body) return null;
  const box = one.getBoundingClientRect(), style = getComputedStyle(one);
  const shown = box.width > 1 && box.height > 1 && style.opacity !== '0';
  const names = [...(one.labels || [])].filter(label => label.checkVisibility() && label.offsetWidth > 1);
  const stand = shown ? one : names.at(-1) || one;
  const mark = getComputedStyle(stand), at = stand.getBoundingClientRect();
  const lines = [...stand.getClientRects()].filter(line => line.width > 1);
  const points = lines.map(line => document.elementFromPoint(line.left + line.width / 2, line.top + line.height / 2));
  return {
    number: window.kControls.indexOf(one),
    name: (one.getAttribute('aria-label') || one.textContent || one.placeholder || one.outerHTML).trim().slice(0, 60),
    marked: mark.outlineStyle !== 'none' && parseFloat(mark.outlineWidth) >= 2,
    inside: at.right > 0 && at.left < innerWidth && at.bottom > 0 && at.top < innerHeight,
    uncovered: points.some(point => point && (stand.contains(point) || point.contains(stand))),
  };
}"""

# A stop may have called for the theme's script, which moves the menu once, a moment after it came.
_SETTLED = """() => new Promise(done => {
  const look = () => {
    if (window.kSettled || !document.querySelector('script[src*="/theme."]')) done();
    else if (!('component$' in window)) setTimeout(look, 20);
    else setTimeout(() => { window.kSettled = true; done(); }, 200);
  };
  look();
})"""


@dataclass(frozen=True)
class Stop:
    """Where Tab came to: the control's number in the page, its name, how it shows."""

    number: int
    name: str
    marked: bool
    inside: bool
    uncovered: bool


WALKS = [
    *((COMPUTER, name) for name in PAGES),
    *((mode, name) for mode in (PHONE, ZOOMED) for name in ("", "dissolution", "editorial")),
]
"""On a phone three pages stand for all: the frame is the same."""


def _walk(page: Page) -> tuple[list[Stop], int]:
    """The stops of Tab from the top to the end, and how many controls there are."""
    count = int(page.evaluate(_CONTROLS))
    stops: list[Stop] = []
    for _ in range(2 * count + 200):
        page.keyboard.press("Tab")
        page.evaluate(_SETTLED)
        found = page.evaluate(_STOP)
        if found is None:
            break
        if not found["uncovered"] and page.locator(".k-popup:visible").count():
            page.keyboard.press("Escape")  # its own card, in a low window: it goes without moving on (WCAG 2.4.11)
            found = page.evaluate(_STOP) or found
        for _ in range(20):
            if found["inside"] and found["uncovered"]:
                break
            page.wait_for_timeout(100)  # the page may still be moving, on a busy machine for long
            found = page.evaluate(_STOP) or found
        stop = Stop(**found)
        if stops and stop.number == stops[0].number:
            break
        stops.append(stop)
    return stops, count


@pytest.mark.parametrize(("mode", "name"), WALKS, ids=lambda value: getattr(value, "name", value))
def test_tab_goes_through_the_page(browser: Browser, web: Form, mode: Mode, name: str) -> None:
    """Every control once, in the order of the page; each in sight, uncovered, and with an outline (WCAG 2.1, 2.4)."""
    with mode.page(browser) as page:
        page.goto(web.url(name))
        page.mouse.move(5, 5)
        page.wait_for_timeout(600 if name in PRACTICE else 300)  # the forms come at the first sign of life
        stops, count = _walk(page)
        numbers = [
            stop.number for stop in stops if stop.number >= 0
        ]  # a link inside a card that opened is none of them
        assert len(stops) >= 10
        assert numbers == sorted(numbers), f"out of order: {[stop.name for stop in stops]}"
        missed = set(range(count)) - set(numbers)
        assert not missed, page.evaluate("all => all.map(n => kControls[n].outerHTML.slice(0, 120))", sorted(missed))
        unmarked = [stop.name for stop in stops if not stop.marked]
        assert not unmarked, f"without an outline: {unmarked}"
        unseen = {stop.name for stop in stops if not (stop.inside and stop.uncovered)}
        assert not unseen, f"out of sight or covered: {unseen}"


def test_the_menu_of_a_phone_by_keyboard(browser: Browser, web: Form) -> None:
    """The button in the header draws the menu out; its groups open, and its pages are reached, without a pointer."""
    with PHONE.page(browser) as page:
        page.goto(web.url())
        page.get_by_role("button", name="قائمة التنقل").focus()
        page.keyboard.press("Enter")
        expect(page.get_by_role("button", name="قائمة التنقل")).to_have_attribute("aria-expanded", "true")
        for _ in range(60):
            page.keyboard.press("Tab")
            if page.evaluate("document.activeElement.matches('.md-nav__toggle:not(:checked)')"):
                page.keyboard.press("Space")
            if page.evaluate("document.activeElement.href?.endsWith('/red-army/')"):
                break
        expect(page.locator("a:focus")).to_be_in_viewport()
        page.keyboard.press("Enter")
        expect(page).to_have_url(web.url("red-army"))


def test_the_search_of_a_phone_by_keyboard(browser: Browser, web: Form) -> None:
    """Its button opens the box and puts the cursor into it; Escape closes it."""
    with PHONE.page(browser) as page:
        page.goto(web.url())
        page.get_by_role("button", name="البحث").focus()
        page.keyboard.press("Enter")
        expect(page.locator(".md-search__input")).to_be_focused()
        page.keyboard.insert_text("إستونيا")
        expect(page.locator(".md-search-result__item").first).to_be_visible()
        page.keyboard.press("Escape")
        expect(page.locator(".md-search__input")).not_to_be_focused()
