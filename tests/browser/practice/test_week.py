"""A student's week on a phone with a moved clock: answers, review, another device, a file from one to the other.

On the web it is a finger that does it, in a folder it is the keyboard alone.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import jsonschema
from kurras.arabic.counting import Noun, counted
from playwright.sync_api import expect

from browser.practice.hands import Keys, Touch
from browser.practice.student import CARD, attempts, cards_left, noon
from browser.watched import SMALL, Reader, wake

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Page

    from browser.forms import Form

NAME = "ليلى"
_CARD = Noun("بطاقة", "بطاقتان", "بطاقتين", "بطاقات", "بطاقة", feminine=True)


def _hands(page: Page, form: Form) -> Keys | Touch:
    return Keys(page) if form.offline else Touch(page)


def _phone(reader: Reader, form: Form, day: int) -> Page:
    page = reader.page(SMALL, touch=not form.offline)
    page.clock.set_fixed_time(noon(day))
    return page


def _session(page: Page, form: Form, button: str, missed: int = 0) -> list[str]:
    """A whole session; the first `missed` cards are not known the first time."""
    hands = _hands(page, form)
    hands.press(page.get_by_role("button", name=button))
    expect(page.locator(CARD)).to_be_visible()
    seen: list[str] = []
    while cards_left(page):
        seen.append(hands.answer(right=len(seen) >= missed))
    return seen


def _due(count: int) -> str:
    return f"{counted(count, _CARD)} للمراجعة اليوم."


def _review(page: Page, form: Form, day: int) -> str:
    page.clock.set_fixed_time(noon(day))
    page.goto(form.url("review"))
    return page.locator(".k-due-words").inner_text()


def _saved(page: Page, form: Form, target: Path) -> Path:
    page.goto(form.url("progress"))
    with page.expect_download() as coming:
        _hands(page, form).press(page.get_by_role("button", name="احفظ التقدم في ملف"))
    assert coming.value.suggested_filename.startswith(f"kurras-soviet-dissolution-{NAME}-2027-03-0")
    coming.value.save_as(target)
    return target


def _loaded(page: Page, form: Form, file: Path) -> str:
    page.goto(form.url("progress"))
    _hands(page, form).open_file(page.locator("#k-file"), file)
    expect(page.locator(".k-said-now")).not_to_be_empty()
    return page.locator(".k-said-now").inner_text()


def _first_days(page: Page, form: Form) -> tuple[str, list[str], list[str]]:
    """Two days of review, then a name for the progress: the card that was missed, the cards of each day."""
    page.goto(form.url())
    expect(page.locator(".k-due")).to_be_hidden()
    assert _review(page, form, 1) == "لم تبدأ المراجعة بعد."
    seen = _session(page, form, "ابدأ بأول البطاقات", missed=1)
    expect(page.get_by_role("heading", name="انتهت الجلسة")).to_be_focused()
    expect(page.locator(".k-again li")).to_have_count(1)
    assert seen[0] == seen[-1], "what was missed comes once more"
    assert [one["right"] for one in attempts(page)[seen[0]]] == [False, True]
    first = list(dict.fromkeys(seen))

    assert _review(page, form, 2) == _due(len(first))
    page.goto(form.url())
    expect(page.locator(".k-due")).to_have_text(f"مراجعة اليوم: {_due(len(first))}")
    _hands(page, form).press(page.locator(".k-due a"))
    expect(page).to_have_url(form.url("review"))
    second = _session(page, form, "ابدأ المراجعة")
    assert set(first) <= set(second)
    page.goto(form.url("progress"))
    _hands(page, form).write(page.get_by_label("اسم صاحب التقدم المختار"), NAME)
    _hands(page, form).press(page.get_by_role("button", name="غيِّر اسمه"))
    expect(page.locator(".k-said-now")).to_have_text(f"صار الاسم «{NAME}»، ومعه التقدم كله.")
    return seen[0], first, second


def test_a_week_on_two_devices(reader: Reader, form: Form, project: Path, tmp_path: Path) -> None:
    """What is answered comes back on its day; a file carries it over, is merged, and adds nothing the second time."""
    page = _phone(reader, form, 1)
    missed, first, second = _first_days(page, form)
    file = _saved(page, form, tmp_path / "one.json")
    schema = json.loads((project / "schemas" / "data" / "progress.schema.json").read_text(encoding="utf-8"))
    saved = json.loads(file.read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator(schema).validate(saved)
    assert saved["settings"]["name"]["value"] == NAME

    other = _phone(reader, form, 3)
    assert f"أُضيفت إلى تقدم «{NAME}»" in _loaded(other, form, file)
    assert attempts(other, NAME) == attempts(page, NAME)
    assert _loaded(other, form, file) == "كل ما في الملف محفوظ هنا من قبل، فلم يتغيَّر شيء."
    assert attempts(other, NAME) == attempts(page, NAME)

    behind = {missed, *second} - (set(first) - {missed})  # missed on the first day, or new on the second
    assert _review(other, form, 3) == _due(len(behind))
    assert _review(other, form, 5) == _due(len(set(second)))
    _session(other, form, "ابدأ المراجعة")

    page.clock.set_fixed_time(noon(6))
    page.goto(form.url("practice-red-army"))
    wake(page)
    question = page.locator(".k-question[data-kind=choice]").first
    _hands(page, form).choose_first_right(question)
    here, there = attempts(page, NAME), attempts(other, NAME)
    assert f"أُضيفت إلى تقدم «{NAME}»" in _loaded(page, form, _saved(other, form, tmp_path / "two.json"))
    merged = attempts(page, NAME)
    assert set(merged) == set(here) | set(there)
    for name, kept in merged.items():
        assert {one["at"] for one in kept} == {one["at"] for one in (*here.get(name, []), *there.get(name, []))}
