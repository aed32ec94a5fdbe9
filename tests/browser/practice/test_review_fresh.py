"""What the three pages of the review show before their script comes, and how the script goes on with it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from browser.forms import Form
from browser.practice.student import CARD, answer, noon
from browser.watched import LARGE, SMALL, Reader

if TYPE_CHECKING:
    from collections.abc import Callable

    from playwright.sync_api import Page, Route

NAMES = ("review", "test", "progress")
MOUNTED = ".k-review[data-mounted]"
SHIFTS = """() => {
  window.shifts = [];
  new PerformanceObserver(list => window.shifts.push(...list.getEntries().map(one => one.value)))
    .observe({ type: 'layout-shift', buffered: true });
}"""


def _shown(page: Page) -> str:
    """All that the scripts draw on the page, as a reader is given it; the number of a test is any number."""
    found: str = page.locator(".k-review").evaluate("""review => {
      const copy = review.cloneNode(true);
      copy.querySelectorAll('.k-plain').forEach(one => one.remove());
      copy.querySelector('.k-said-now')?.replaceChildren();
      copy.querySelectorAll('[tabindex]').forEach(one => one.removeAttribute('tabindex'));
      copy.querySelectorAll('bdi').forEach(one => one.replaceWith(...one.childNodes));
      copy.normalize();
      return copy.innerHTML;
    }""")
    return found


def _alive(page: Page) -> None:
    page.keyboard.press("Shift")
    expect(page.locator(MOUNTED)).to_be_attached()


@pytest.mark.parametrize("width", [SMALL, LARGE])
@pytest.mark.parametrize("name", NAMES)
def test_the_script_draws_what_stands_there(reader: Reader, form: Form, name: str, width: int) -> None:
    """To the letter, and nothing moves: first as it is taken over, then as it is drawn anew."""
    page = reader.page(width)
    page.clock.set_fixed_time(noon(1))
    page.goto(form.url(name))
    page.evaluate(SHIFTS)
    expect(page.locator(MOUNTED)).to_have_count(0)
    fresh, height = _shown(page), page.evaluate("document.documentElement.scrollHeight")
    assert re.search("[\u0621-\u064a]{2,}", page.locator(".k-review").inner_text())
    _alive(page)
    assert _shown(page) == fresh
    if not form.offline:  # a folder's first frames may have another font
        assert page.evaluate("document.documentElement.scrollHeight") == height
        assert page.evaluate("window.shifts") == []
    if name == "progress":
        page.get_by_role("button", name="امحُ تقدم").click()
        page.get_by_role("button", name="نعم، امحُه").click()
        assert _shown(page) == fresh


def _held(page: Page) -> Callable[[], None]:
    """Lets the script of the three pages wait until what is returned is called."""
    waiting: list[Route] = []

    def wait(route: Route) -> None:
        waiting.append(route)

    page.route("**/review.js", wait)

    def go_on() -> None:
        while not waiting:  # until it is asked for
            page.wait_for_timeout(20)
        waiting.pop().continue_()

    return go_on


@pytest.mark.parametrize("form", ["web"], indirect=True)
def test_a_press_before_the_script_counts(reader: Reader, form: Form) -> None:
    """A session begins, a test begins with what was chosen, a name is added: when the script is there, not never."""
    page = reader.page(SMALL)
    go_on = _held(page)
    page.goto(form.url("review"))
    page.get_by_role("button", name="ابدأ بأول البطاقات").click()
    expect(page.locator(CARD)).to_have_count(0)
    go_on()
    expect(page.get_by_role("region", name="جلسة المراجعة")).to_be_visible()
    page.goto(form.url("test"))
    page.get_by_label("عدد الأسئلة").select_option("5")
    page.get_by_label("رقم الاختبار").fill("42")
    page.get_by_role("button", name="ابدأ الاختبار").click()
    go_on()
    expect(page.get_by_role("region", name="الاختبار رقم 42")).to_be_visible()
    expect(page.locator(CARD).locator("h3")).to_have_text("السؤال 1 من 5")
    page.goto(form.url("progress"))
    page.get_by_label("اسم طالب آخر").fill("ليلى")
    page.keyboard.press("Enter")
    go_on()
    expect(page.get_by_role("button", name="✓ ليلى")).to_be_visible()


@pytest.mark.parametrize("form", ["web"], indirect=True)
def test_a_press_that_has_begun_when_the_script_comes_counts(reader: Reader, form: Form) -> None:
    """The finger goes down before the script is there, and up after it."""
    page = reader.page()
    for name, words, then in (
        ("review", "ابدأ بأول البطاقات", page.get_by_role("region", name="جلسة المراجعة")),
        ("test", "ابدأ الاختبار", page.locator(".k-session")),
        ("progress", "امحُ تقدم", page.get_by_role("button", name="نعم، امحُه")),
    ):
        go_on = _held(page)
        page.goto(form.url(name))
        page.get_by_role("button", name=words).hover()
        page.mouse.down()
        go_on()
        expect(page.locator(MOUNTED)).to_be_attached()
        page.mouse.up()
        expect(then).to_be_visible()
        page.unroute_all()


@pytest.mark.parametrize("form", ["web"], indirect=True)
def test_the_script_leaves_the_reader_where_she_is(reader: Reader, form: Form) -> None:
    """What has the focus keeps it, an opened topic stays open, and no number comes into a field that she writes in."""
    page = reader.page(SMALL)
    go_on = _held(page)
    page.goto(form.url("review"))
    begin = page.get_by_role("button", name="ابدأ بأول البطاقات")
    begin.focus()
    go_on()
    expect(page.locator(MOUNTED)).to_be_attached()
    expect(begin).to_be_focused()
    page.goto(form.url("progress"))
    page.locator("summary").first.click()
    erase = page.get_by_role("button", name="امحُ تقدم")
    erase.focus()
    go_on()
    expect(page.locator(MOUNTED)).to_be_attached()
    expect(erase).to_be_focused()
    expect(page.locator("details.k-topic").first).to_have_attribute("open", "")
    page.goto(form.url("test"))
    number = page.get_by_label("رقم الاختبار")
    number.focus()
    go_on()
    expect(page.locator(MOUNTED)).to_be_attached()
    page.keyboard.type("42")
    expect(number).to_have_value("42")


@pytest.mark.parametrize("name", NAMES)
def test_one_who_has_begun_sees_it_at_once(reader: Reader, form: Form, name: str) -> None:
    """Without a touch; and so does one whose address asks for a certain test."""
    page = reader.page(SMALL)
    page.clock.set_fixed_time(noon(1))
    page.goto(form.url("test", "topic=red-army&level=&size=5&number=42"))
    expect(page.get_by_label("رقم الاختبار")).to_have_value("42")
    expect(page.locator(".k-found")).to_contain_text("في هذا الاختبار 5 أسئلة")
    page.get_by_role("button", name="ابدأ الاختبار").click()
    answer(page)
    page.goto(form.url(name))
    expect(page.locator(MOUNTED)).to_be_attached()
    if name != "test":
        expect(page.locator(".k-live")).not_to_contain_text("لم تبدأ المراجعة بعد")


@pytest.mark.parametrize("name", NAMES)
def test_a_script_that_does_not_come_is_told(reader: Reader, form: Form, name: str) -> None:
    """Then the page is what it is without scripts, and offers no button that does nothing."""
    page = reader.page(SMALL)
    page.route("**/review.js", lambda route: route.abort())
    page.goto(form.url(name))
    expect(page.locator(".k-plain")).to_be_hidden()
    page.keyboard.press("Shift")
    expect(page.locator(".k-plain")).to_be_visible()
    expect(page.locator(".k-review :is(button, form, input)").filter(visible=True)).to_have_count(0)
    reader.watch.troubles.clear()
