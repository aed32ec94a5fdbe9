"""Every page looks with the pruned style sheet as it does with the theme's whole one, in each state."""

from __future__ import annotations

import re
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from kurras.outputs.weight import lean
from playwright.sync_api import expect

from browser.forms import KINDS, Form
from browser.watched import LARGE, SMALL, Reader, Scheme, until

if TYPE_CHECKING:
    from collections.abc import Callable

    from playwright.sync_api import Page, Route

_THEME = find_spec("material")
_STYLES = Path(_THEME.origin if _THEME and _THEME.origin else "").parent / "templates" / "assets" / "stylesheets"
_LOOK = """() => {
  const seen = [], numbers = new Map();
  const look = (element, part) => {
    const at = element.getBoundingClientRect();
    const style = getComputedStyle(element, part);
    if (part && style.content === 'none') return;
    const own = style.cssText;
    if (!numbers.has(own)) numbers.set(own, numbers.size);
    seen.push([element.tagName + '.' + (element.getAttribute('class') || '') + (part || ''),
      [at.x, at.y, at.width, at.height].map(Math.round).join(), numbers.get(own)]);
  };
  for (const element of document.querySelectorAll('html, body, body *')) {
    if (element.closest('script, style, svg, details:not([open]) > :not(summary)')) continue;
    look(element, null);
    look(element, '::before');
    look(element, '::after');
  }
  return {seen, styles: [...numbers.keys()]};
}"""

_OF_SITE = re.compile(r"<style data-site>.*?</style>", re.DOTALL)
_LAID_OUT_ANEW = """() => {
  const row = document.querySelector('.md-header__inner');
  row.style.paddingTop = '1px';
  row.offsetWidth;
  row.style.paddingTop = '';
}"""
"""Where Chromium 156 lays out a part of the header only, it tells 0 for the `auto` margins of its row from then on."""


def _plain(page: Page) -> None:
    """The page as it opens, with all that can be opened in it."""
    page.evaluate("document.querySelectorAll('details').forEach(one => { one.open = true; })")


def _search(page: Page) -> None:
    if not page.locator(".md-search__input").is_visible() or page.viewport_size == {"width": SMALL, "height": 740}:
        page.locator("label.md-header__button[for=__search]").click()
    page.locator(".md-search__input").fill("السوفيتي")
    expect(page.locator(".md-search-result__item mark").first).to_be_visible()


def _menu(page: Page) -> None:
    if page.viewport_size == {"width": SMALL, "height": 740}:
        page.locator("label.md-header__button[for=__drawer]").click()
    page.wait_for_timeout(600)


def _card(page: Page) -> None:
    links = page.locator("a.k-fix")
    if links.count():
        links.first.focus()
        expect(page.locator(".k-popup")).to_be_visible()


def _print(page: Page) -> None:
    page.emulate_media(media="print")


def _scrolled(page: Page) -> None:
    page.evaluate("scrollTo(0, 900)")
    until(page, "performance.getEntriesByType('resource').some(one => /place\\.js/.test(one.name))")  # it has come
    page.wait_for_timeout(300)
    page.evaluate("scrollTo(0, 700)")
    page.wait_for_timeout(300)


STATES: dict[str, Callable[[Page], None]] = {
    "plain": _plain,
    "search": _search,
    "menu": _menu,
    "card": _card,
    "print": _print,
    "scrolled": _scrolled,
}


@pytest.mark.parametrize("form", ["web"], indirect=True)
@pytest.mark.parametrize("width", [SMALL, LARGE])
@pytest.mark.parametrize("state", STATES)
def test_nothing_that_is_used_was_left_out(reader: Reader, form: Form, project: Path, state: str, width: int) -> None:
    """Each element and each mark before and after one: the same place and the same computed style."""
    reader.expect(r"\.woff2|ERR_FAILED|preload")  # without fonts, so that none comes too late for one of the two
    scheme: Scheme = "light" if width == SMALL else "dark"
    own = project / "docs" / "assets" / "kurras"
    files = [*sorted(_STYLES.glob("main.*.css")), own / "fonts.css", own / "kurras.css"]
    css = lean("\n".join(path.read_text(encoding="utf-8") for path in files), ".css")
    for name in KINDS if state == "plain" else ("dissolution",):
        pruned, whole = (_looks(reader.page(width, scheme=scheme), form.url(name), state, one) for one in ("", css))
        assert len(pruned) == len(whole) > 100
        pairs = zip(pruned, whole, strict=True)
        differing = [(one[0], _first_difference(one, other)) for one, other in pairs if one != other]
        assert not differing, (name, len(differing), differing[:5])


def _looks(page: Page, address: str, state: str, css: str) -> list[list[str]]:
    """How everything on the page looks; with `css` in place of the site's own style sheets."""
    page.route("**/*.woff2", lambda route: route.abort())
    if css:
        page.route(address, _undivided)
        page.route("**/site.css", lambda route: route.fulfill(content_type="text/css", body=css))
        page.route("**/touched.css", lambda route: route.fulfill(content_type="text/css", body=""))
    page.goto(address)
    STATES[state](page)
    page.wait_for_timeout(100 if state == "plain" else 500)
    page.evaluate("document.getAnimations().forEach(one => one.finish())")
    page.evaluate(_LAID_OUT_ANEW)
    found = page.evaluate(_LOOK)
    return [[name, place, found["styles"][style]] for name, place, style in found["seen"]]


def _undivided(route: Route) -> None:
    """The page without those of the site's rules that stand in it."""
    answer = route.fetch()
    route.fulfill(response=answer, body=_OF_SITE.sub("", answer.text()))


def _first_difference(one: list[str], other: list[str]) -> list[tuple[str, str]]:
    pairs = zip([one[1], *one[2].split(";")], [other[1], *other[2].split(";")], strict=False)
    return [pair for pair in pairs if pair[0] != pair[1]][:4]
