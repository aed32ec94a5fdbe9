"""The hands of a student: a finger on the glass, or keys alone, by which every control is come to by Tab."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from browser.practice.student import CARD, ONWARD
from browser.practice.student import answer as touched

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Locator, Page

_HAS_FOCUS = "one => one === document.activeElement"


def tab_to(page: Page, wanted: Locator, most: int = 60) -> None:
    """Tab until the control has the focus."""
    for _ in range(most):
        if wanted.evaluate(_HAS_FOCUS):
            return
        page.keyboard.press("Tab")
    pytest.fail(f"Tab does not reach {wanted}", pytrace=False)


def fill_in(page: Page, card: Locator, kind: str) -> None:
    """Gives the right answer, which the page holds for its judge, from the heading of the card on."""
    if kind in ("gap", "short"):
        tab_to(page, card.locator(".k-field"))
        page.keyboard.insert_text(json.loads(str(card.get_attribute("data-accept")))[0])
    elif kind == "match":
        for item in card.locator(".k-lefts li").all():
            _pick(page, item.locator("select"), str(item.get_attribute("data-pair")))
    elif kind == "order":
        _put_in_order(page, card)
    elif kind == "several":
        for box in card.locator("[data-option^=r] input").all():
            tab_to(page, box)
            page.keyboard.press("Space")
    else:
        if kind == "truth":
            _choose(page, card.locator(f"input[value='{card.get_attribute('data-verdict')}']"))
        _choose(page, card.locator("[data-option^=r] input"))


def _choose(page: Page, radio: Locator) -> None:
    """Tab comes to the first of a group, the arrow goes on to the wanted one and chooses it."""
    first = radio.locator("xpath=ancestor::ul").locator("input").first
    tab_to(page, first)
    page.keyboard.press("Space")
    for _ in range(8):
        if radio.is_checked():
            return
        page.keyboard.press("ArrowDown")
    pytest.fail("the arrows do not reach the choice", pytrace=False)


def _pick(page: Page, select: Locator, value: str) -> None:
    tab_to(page, select)
    for _ in range(8):
        if select.input_value() == value:
            return
        page.keyboard.press("ArrowDown")
    pytest.fail(f"the arrows do not reach {value}", pytrace=False)


def _put_in_order(page: Page, card: Locator) -> None:
    """The first step up to its place, then the second: Tab goes down the list and never back."""
    steps = card.locator("[data-step]")
    for place in range(steps.count()):
        card.locator("h3").focus()
        tab_to(page, card.locator(f"[data-step='{place}'] .k-move").first)
        while steps.nth(place).get_attribute("data-step") != str(place):
            page.keyboard.press("ArrowUp")


def answer(page: Page, *, right: bool = True) -> str:
    """Answers the card that is shown, goes on to the next one, and gives the card's id."""
    card = page.locator(CARD)
    name, kind = str(card.get_attribute("id")), str(card.get_attribute("data-kind"))
    expect(card.locator("h3")).to_be_focused()
    if kind == "self":
        tab_to(page, card.get_by_role("button", name="أظهر الجواب"))
        page.keyboard.press("Enter")
        expect(card.locator(".k-right")).to_be_focused()
        grades = card.get_by_role("group", name="هل تذكَّرت الجواب قبل أن تراه؟")
        tab_to(page, grades.get_by_role("button", name="نعم، تذكَّرته" if right else "لا، لم أتذكره"))
        page.keyboard.press("Enter")
        return name
    if right:
        fill_in(page, card, kind)
    tab_to(page, card.get_by_role("button", name="تحقَّق من جوابك" if right else "لا أعرف"))
    page.keyboard.press("Enter")
    said = "جواب صحيح." if right else "لا بأس."
    expect(card.get_by_role("status").filter(has_text=said)).to_be_visible()
    expect(card.locator(ONWARD)).to_be_focused()
    page.keyboard.press("Enter")
    return name


@dataclass(frozen=True)
class Keys:
    """The hands of a student who has only the keyboard."""

    page: Page

    def press(self, control: Locator) -> None:
        """Presses a button or follows a link."""
        tab_to(self.page, control)
        self.page.keyboard.press("Enter")

    def write(self, field: Locator, words: str) -> None:
        """Writes into a field in place of what stands there."""
        tab_to(self.page, field)
        self.page.keyboard.press("ControlOrMeta+a")
        self.page.keyboard.insert_text(words)

    def open_file(self, control: Locator, file: Path) -> None:
        """Opens the browser's own window for files, and chooses one there."""
        with self.page.expect_file_chooser() as coming:  # before the way there: the browser takes a moment to heed it
            tab_to(self.page, control)
            self.page.keyboard.press("Space")
        coming.value.set_files(file)

    def choose_first_right(self, question: Locator) -> None:
        """Answers a question of a practice page; Enter in the choice checks it, and the focus is not lost."""
        tab_to(self.page, question.locator("input").first, most=200)
        _choose(self.page, question.locator("[data-option^=r] input"))
        self.page.keyboard.press("Enter")
        expect(question.get_by_role("button", name="أجب مرة أخرى")).to_be_focused()

    def answer(self, *, right: bool = True) -> str:
        """Answers a card of a session."""
        return answer(self.page, right=right)


@dataclass(frozen=True)
class Touch:
    """The hands of a student with a finger on the glass."""

    page: Page

    def press(self, control: Locator) -> None:
        """Taps a button or a link."""
        control.tap()

    def write(self, field: Locator, words: str) -> None:
        """Writes into a field in place of what stands there."""
        field.fill(words)

    def open_file(self, control: Locator, file: Path) -> None:
        """Chooses a file."""
        control.set_input_files(file)

    def choose_first_right(self, question: Locator) -> None:
        """Answers a question of a practice page."""
        question.locator("[data-option^=r] input").check()
        question.get_by_role("button", name="تحقَّق من جوابك").tap()

    def answer(self, *, right: bool = True) -> str:
        """Answers a card of a session."""
        return touched(self.page, right=right)
