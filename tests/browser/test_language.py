"""Whatever is seen or spoken is Arabic, on every page and in every state of the interface."""

import re
from collections.abc import Callable, Iterator, Sequence

import pytest
from built.test_pages import ENGLISH_CONTENT, OWN_ADDRESS, foreign_names
from playwright.sync_api import Browser, Page, expect

from browser.forms import DRILLS, PAGES, Form
from browser.modes import COMPUTER, PHONE, Mode
from browser.rtl.conftest import our_site, ours

__all__ = ["foreign_names", "our_site", "ours"]  # fixtures: the names of the course, the hand-written page

_LATIN = re.compile(r"[A-Za-z]{2,}")
_NAMES = ("aria-label", "aria-description", "aria-roledescription", "aria-valuetext", "title", "alt", "placeholder")
_SHOWN = """names => {
  const words = [document.title];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const one = walker.currentNode.parentElement;
    if (!one.closest('script, style, noscript, template') && one.checkVisibility()) words.push(walker.currentNode.data);
  }
  for (const one of document.querySelectorAll('*')) {
    for (const name of names) if (one.hasAttribute(name)) words.push(one.getAttribute(name));
    for (const part of ['::before', '::after', '::marker']) {
      const content = getComputedStyle(one, part).content;
      if (content.startsWith('"')) words.push(content.replace(/url\\([^)]*\\)|attr\\([^)]*\\)/g, ''));
    }
  }
  return words;
}"""


def english(page: Page, names: Sequence[str] = ()) -> set[str]:
    """Latin words that the page shows or says, but for the names that the course itself has, and the given ones."""
    allowed = [*names, *sorted(ENGLISH_CONTENT, key=len, reverse=True)]
    found: set[str] = set()
    for shown in (*page.evaluate(_SHOWN, list(_NAMES)), *_spoken(page)):
        rest = OWN_ADDRESS.sub("", shown)
        for name in allowed:
            rest = rest.replace(name, "")
        found.update(_LATIN.findall(rest))
    return found


def _spoken(page: Page) -> Iterator[str]:
    """The names and descriptions that a screen reader is given; text as it is broken into lines was read before."""
    client = page.context.new_cdp_session(page)
    for node in client.send("Accessibility.getFullAXTree")["nodes"]:
        if node.get("role", {}).get("value") not in {"StaticText", "InlineTextBox"}:
            yield from (str(node.get(key, {}).get("value", "")) for key in ("name", "description"))


@pytest.mark.parametrize("mode", [COMPUTER, PHONE], ids=lambda mode: mode.name)
def test_pages_as_they_open(browser: Browser, web: Form, mode: Mode, foreign_names: list[str]) -> None:
    """Words, names, descriptions, generated signs, on every page and the one for a wrong address."""
    with mode.page(browser) as page:
        for name in (*PAGES, DRILLS[0], "no-such-page"):
            page.goto(web.url(name))
            assert not english(page, foreign_names if name == "names" else ()), name


def _open_search(page: Page) -> None:
    page.keyboard.press("s")
    expect(page.locator(".md-search__input")).to_be_focused()


def _find(words: str) -> Callable[[Page], None]:
    def act(page: Page) -> None:
        _open_search(page)
        page.keyboard.insert_text(words)
        page.wait_for_timeout(600)

    act.__name__ = f"search {words}"
    return act


def _card(page: Page) -> None:
    page.locator("a.k-fix").first.click()
    expect(page.locator(".k-popup")).to_be_visible()


def _settings(page: Page) -> None:
    page.locator(".k-reading").click()
    expect(page.locator("fieldset").first).to_be_visible()


def _unfold(page: Page) -> None:
    for summary in page.locator("summary:visible").all():
        summary.click()


def _copy(page: Page) -> None:
    _unfold(page)
    for button in page.locator("article button:visible").all():
        button.click()
        page.wait_for_timeout(100)


STATES: list[Callable[[Page], None]] = [
    _open_search, _find("الاتحاد"), _find("القمر"), _find("كازاخسثان"), _card, _settings, _unfold, _copy,
]  # fmt: skip


@pytest.mark.parametrize("act", STATES, ids=lambda act: act.__name__.strip("_"))
def test_what_opens(browser: Browser, web: Form, act: Callable[[Page], None]) -> None:
    """The search empty, with results, without, with a slip; a card, the settings, what unfolds, what is copied."""
    with COMPUTER.page(browser) as page:
        page.goto(web.url("dissolution"))
        act(page)
        # BibTeX is a language of its own, with English keys, and the cited address is an address.
        page.evaluate("document.querySelectorAll('pre, code').forEach(one => one.remove())")
        assert not english(page)


def test_the_menu_of_a_phone(browser: Browser, web: Form) -> None:
    """Drawn out."""
    with PHONE.page(browser) as page:
        page.goto(web.url())
        page.get_by_role("button", name="قائمة التنقل").click()
        page.wait_for_timeout(400)
        assert not english(page)


def test_a_hand_written_page(browser: Browser, ours: Form) -> None:
    """Boxes, footnotes, tabs and hints of a teacher's own page; the abbreviation is hers."""
    with COMPUTER.page(browser) as page:
        page.goto(ours.url("page"))
        page.locator("summary").click()
        page.locator("abbr button").first.focus()
        assert english(page) == {"NATO"}
