"""WCAG 2.2 AA: axe-core on every page in every mode and state, reflow, targets, the way of the keyboard."""

import re

import pytest
from axe_playwright_python.base import AXE_FILE_PATH
from playwright.sync_api import Browser, Page, expect

from browser.forms import DRILLS, KINDS, PAGES, Form
from browser.modes import COLOURS, COMPUTER, FORCED, LARGE_TEXT, PHONE, ZOOMED, Mode
from browser.watched import overflow, wake

RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
_RUN = """options => axe.run(document, options).then(done => done.violations.map(one =>
  `${one.id}: ${one.nodes.map(node => node.target.join(' ')).join(', ')} (${one.nodes[0].any.map(c => c.message)})`))"""


def violations(page: Page, only: str = "", *, colours: bool = True) -> list[str]:
    """What axe finds wrong on the page, by all rules or by one, with the contrast of colours or without."""
    page.evaluate(AXE_FILE_PATH.read_text(encoding="utf-8") + ";0")
    run = {"type": "rule", "values": [only]} if only else {"type": "tag", "values": RULES}
    rules = {} if only else {"target-size": {"enabled": True}}
    if not colours:
        rules["color-contrast"] = {"enabled": False}
    found: list[str] = page.evaluate(_RUN, {"runOnly": run, "rules": rules, "resultTypes": ["violations"]})
    return found


@pytest.mark.parametrize("mode", [PHONE, COMPUTER, FORCED, LARGE_TEXT, ZOOMED], ids=lambda mode: mode.name)
def test_axe_finds_nothing(browser: Browser, web: Form, mode: Mode) -> None:
    """By every rule of WCAG 2.2 AA and of good practice, on every page.

    Of colours on the phone and the computer: a larger text has the same, and forced ones are the reader's own.
    """
    found = []
    with mode.page(browser) as page:
        for name in (*PAGES, DRILLS[-1]):
            page.goto(web.url(name))
            seen = violations(page, colours=mode in (PHONE, COMPUTER))
            found += [f"{name or 'home'}, {mode.name}: {one}" for one in seen]
    assert not found, "\n".join(found)


@pytest.mark.parametrize("mode", COLOURS, ids=lambda mode: mode.name)
def test_axe_finds_no_weak_contrast(browser: Browser, web: Form, mode: Mode) -> None:
    """In every choice of colours, on a page of every kind."""
    found = []
    with mode.page(browser) as page:
        for name in KINDS:
            page.goto(web.url(name))
            found += [f"{name or 'home'}, {mode.name}: {one}" for one in violations(page, "color-contrast")]
    assert not found, "\n".join(found)


def _search(page: Page) -> None:
    if page.locator("label.md-header__button[for=__search]").is_visible():
        page.locator("label.md-header__button[for=__search]").click()
    page.locator(".md-search__input").fill("الاتحاد")
    expect(page.locator(".md-search-result__item").first).to_be_visible()


def _card(page: Page) -> None:
    page.locator("a.k-fix").first.click()
    expect(page.locator(".k-popup")).to_be_visible()


def _menu(page: Page) -> None:
    page.locator("label.md-header__button[for=__drawer]").click()
    page.wait_for_timeout(300)


def _citation(page: Page) -> None:
    page.locator(".k-bibtex summary").click()
    page.get_by_role("button", name="انسخ الاستشهاد").click()
    expect(page.locator(".k-copy [role=status]").first).not_to_be_empty()


def _settings(page: Page) -> None:
    page.locator(".k-reading").click()
    expect(page.get_by_role("dialog", name="إعدادات القراءة")).to_be_visible()


def _questions(page: Page) -> None:
    """One of each kind answered, most of them wrongly: the verdicts, the marks, the answers with their sentences."""
    wake(page)
    expect(page.locator(".k-form").first).to_be_visible()
    for kind in ("choice", "several", "truth", "gap", "short", "order", "match"):
        question = page.locator(f".k-question[data-kind={kind}]").first
        for field in question.locator("ul li:first-child input, select, .k-field").all():
            tag = field.evaluate("one => one.type")
            if tag == "text":
                field.fill("كلمة أخرى")
            elif tag == "select-one":
                field.select_option(index=1)
            else:
                field.check()
        question.get_by_role("button", name="تحقَّق من جوابك").click()
        expect(question.locator(".k-verdict")).to_have_attribute("data-verdict", re.compile("right|partly|wrong"))
        expect(question.locator(".k-answer")).to_have_attribute("open", "")


STATES = [
    (_settings, PHONE),
    (_settings, COLOURS[-1]),
    (_questions, PHONE),
    (_questions, COLOURS[-1]),
    (_citation, COMPUTER),
    (_citation, PHONE),
    (_search, COMPUTER),
    (_search, PHONE),
    (_card, COMPUTER),
    (_card, PHONE),
    (_menu, PHONE),
]


@pytest.mark.parametrize(("act", "mode"), STATES, ids=[f"{act.__name__[1:]}, {mode.name}" for act, mode in STATES])
def test_axe_finds_nothing_in_what_opens(browser: Browser, web: Form, act: object, mode: Mode) -> None:
    """The search with results, a card, the menu, the settings, a copied citation, questions that were judged."""
    assert callable(act)
    with mode.page(browser) as page:
        page.goto(web.url("practice-dissolution" if act is _questions else "dissolution"))
        act(page)
        found = violations(page)
        assert not found, "\n".join(found)


@pytest.mark.parametrize("mode", [ZOOMED, LARGE_TEXT], ids=lambda mode: mode.name)
def test_nothing_is_lost_when_all_is_larger(browser: Browser, web: Form, mode: Mode) -> None:
    """At 400 % there is one column and nothing to scroll sideways, at 200 % text nothing sticks out (1.4.4, 1.4.10)."""
    with mode.page(browser) as page:
        for name in (*PAGES, DRILLS[0]):
            page.goto(web.url(name))
            assert overflow(page) <= 0, (name, mode.name)
