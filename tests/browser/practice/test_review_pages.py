"""Review, test and progress by keyboard, by screen reader, without scripts, in every look."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from browser.practice.hands import Keys
from browser.practice.student import CARD, answer, cards_left, noon
from browser.test_access import violations
from browser.watched import LARGE, SMALL, Reader, Scheme, overflow

if TYPE_CHECKING:
    from playwright.sync_api import Locator, Page

    from browser.forms import Form

NUMBER = "topic=red-army&level=&size=5&number=42"


def _form(page: Page) -> Locator:
    return page.locator(".k-choose")


def _ids(page: Page) -> list[str]:
    """The questions of the test that is shown, in turn; each is passed over."""
    expect(page.locator(CARD)).to_be_visible()
    found = []
    while cards_left(page):
        found.append(answer(page, right=False))
    return found


def test_a_session_by_keyboard(reader: Reader, form: Form) -> None:
    """Begun, answered and ended by keys alone; what is shown is spoken, and the focus goes with it."""
    page = reader.page()
    page.clock.set_fixed_time(noon(1))
    page.goto(form.url("review"))
    hands = Keys(page)
    hands.press(page.get_by_role("button", name="ابدأ بأول البطاقات"))
    expect(page.get_by_role("region", name="جلسة المراجعة")).to_be_visible()
    heads = []
    while cards_left(page):
        heads.append(page.locator(CARD).locator("h3").inner_text())
        expect(page.get_by_role("region", name=heads[-1])).to_be_visible()
        hands.answer()
    assert heads == [f"البطاقة {at} من {len(heads)}" for at in range(1, len(heads) + 1)]
    ended = page.get_by_role("heading", name="انتهت الجلسة")
    expect(ended).to_be_focused()
    expect(page.locator(".k-live")).to_match_aria_snapshot(
        f"""
        - heading "انتهت الجلسة" [level=2]
        - paragraph: /عرفت من أول مرة {len(heads)} من/
        - paragraph: /لا شيء للمراجعة اليوم/
        """
    )


def test_the_tree_of_a_card(reader: Reader, form: Form) -> None:
    """What a screen reader is given: the place in the session, the question, the field with its name, two buttons."""
    page = reader.page(SMALL)
    page.goto(form.url("review"))
    page.get_by_role("button", name="ابدأ بأول البطاقات").click()
    expect(page.locator(CARD)).to_be_visible()
    for _ in range(10):
        if page.locator(CARD).get_attribute("data-kind") == "short":
            break
        answer(page)
    expect(page.locator(CARD)).to_match_aria_snapshot(
        """
        - heading /البطاقة \\d+ من \\d+/ [level=3]
        - paragraph
        - group:
          - paragraph: /متى|ما|من|كم/
          - textbox
        - button "تحقَّق من جوابك"
        - button "لا أعرف"
        - status
        """
    )
    expect(page.locator(CARD).get_by_role("textbox")).to_have_accessible_name(re.compile("[\u0621-\u064a]{2,}"))


def test_one_number_gives_one_test(reader: Reader, form: Form) -> None:
    """On two devices the same questions in the same order, by the address or by the number; another number, others."""
    one, two = reader.page(SMALL), reader.page()
    one.goto(form.url("test", NUMBER))
    expect(one.locator(".k-found")).to_contain_text("في هذا الاختبار 5 أسئلة")
    one.get_by_role("button", name="ابدأ الاختبار").click()
    first = _ids(one)
    two.goto(form.url("test"))
    _form(two).get_by_label("الموضوع").select_option(label="تاريخ الجيش الأحمر")
    _form(two).get_by_label("عدد الأسئلة").select_option("5")
    _form(two).get_by_label("رقم الاختبار").fill("٤٢")
    two.get_by_role("button", name="ابدأ الاختبار").click()
    second = _ids(two)
    assert (len(first), first) == (5, second)
    two.get_by_role("button", name="اختبار آخر").click()
    _form(two).get_by_label("رقم الاختبار").fill("43")
    two.get_by_role("button", name="ابدأ الاختبار").click()
    assert _ids(two) != first


def test_a_result_says_what_to_read(reader: Reader, form: Form) -> None:
    """What was right, topic by topic, and the sentences of what was not."""
    page = reader.page(SMALL)
    page.goto(form.url("test", NUMBER))
    page.get_by_role("button", name="ابدأ الاختبار").click()
    expect(page.locator(CARD)).to_be_visible()
    for right in (True, False, True, False, True):
        answer(page, right=right)
    title = page.get_by_role("heading", name="نتيجة الاختبار رقم 42")
    expect(title).to_be_focused()
    expect(page.locator(".k-live > p").first).to_have_text("أصبت في 3 من 5.")
    expect(page.locator(".k-by")).to_have_text("تاريخ الجيش الأحمر: 3 من 5")
    expect(page.locator(".k-again li")).to_have_count(2)
    page.locator(".k-again a").first.click()
    expect(page).to_have_url(re.compile(re.escape(form.url("red-army")) + "#s-"))


def test_a_choice_without_questions_says_so(reader: Reader, form: Form) -> None:
    """And the test cannot be begun."""
    page = reader.page(SMALL)
    page.goto(form.url("test"))
    _form(page).get_by_label("الموضوع").select_option(label="تاريخ الجيش الأحمر")
    for level in _form(page).get_by_label("المستوى").locator("option").all():
        _form(page).get_by_label("المستوى").select_option(level.get_attribute("value"))
        if "لا أسئلة" in page.locator(".k-found").inner_text():
            expect(page.get_by_role("button", name="ابدأ الاختبار")).to_be_disabled()
    page.goto(form.url("test", "topic=nothing&level=99&size=-1&number=<b>"))
    page.reload()
    expect(_form(page).get_by_label("الموضوع")).to_have_value("")
    expect(_form(page).get_by_label("عدد الأسئلة")).to_have_value("5")


def test_without_scripts_the_cards_are_a_list(reader: Reader, form: Form) -> None:
    """The pages say what they need and lead to the questions; cards are opened one by one."""
    page = reader.page(SMALL, scripts=False)
    for name in ("review", "test", "progress"):
        page.goto(form.url(name))
        expect(page.locator(".k-plain")).to_contain_text("جافاسكربت")
        expect(page.locator(".k-plain a")).to_have_count(3)
        assert not page.locator(".k-choose, .k-parts").and_(page.locator(":visible")).count()
    page.goto(form.url("review"))
    card = page.locator(".k-flashes details").first
    card.locator("summary").click()
    expect(card.locator("p")).to_be_visible()


STATES = ["review", "card", "answered", "ended", "test", "result", "progress", "names", "erase"]


def _bring(page: Page, form: Form, state: str) -> None:
    name = {"card": "review", "answered": "review", "ended": "review", "result": "test", "names": "progress"}
    page.goto(form.url(name.get(state, "progress" if state == "erase" else state)))
    if state in ("card", "answered", "ended"):
        page.get_by_role("button", name="ابدأ بأول البطاقات").click()
        expect(page.locator(CARD)).to_be_visible()
    if state == "answered":
        while page.locator(CARD).get_attribute("data-kind") == "self":
            answer(page)
        page.get_by_role("button", name="لا أعرف").click()
    if state == "ended":
        while cards_left(page):
            answer(page)
    if state == "result":
        page.get_by_role("button", name="ابدأ الاختبار").click()
        _ids(page)
    if state == "names":
        page.get_by_label("اسم طالب آخر").fill("ليلى")
        page.get_by_role("button", name="أضف اسمًا").click()
    if state == "erase":
        page.locator(".k-erase button").click()


@pytest.mark.parametrize("form", ["web"], indirect=True)
@pytest.mark.parametrize(("width", "scheme"), [(SMALL, "light"), (LARGE, "dark")])
def test_axe_finds_nothing_in_any_state(reader: Reader, form: Form, width: int, scheme: Scheme) -> None:
    """Nor does anything stick out of the window."""
    found = []
    page = reader.page(width, scheme=scheme)
    for state in STATES:
        page.goto(form.url())
        page.evaluate("localStorage.clear()")
        _bring(page, form, state)
        found += [f"{state}: {one}" for one in violations(page)]
        assert overflow(page) <= 0, state
    assert not found, "\n".join(found)
