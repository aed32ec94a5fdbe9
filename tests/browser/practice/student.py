"""A student at work: answers whatever card is shown, as a hand on a phone or on a keyboard would."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import TYPE_CHECKING
from urllib.parse import quote

from playwright.sync_api import expect

if TYPE_CHECKING:
    from playwright.sync_api import Locator, Page

CARD = ".k-session .k-question"
ONWARD = ".k-onward"


def noon(day: int, *, month: int = 3) -> datetime:
    """Noon of a day of the spring of 2027."""
    return datetime(2027, month, day, 12, tzinfo=UTC)


def answer(page: Page, *, right: bool = True) -> str:
    """Answers the card that is shown, goes on to the next one, and gives the card's id."""
    card = page.locator(CARD)
    name = str(card.get_attribute("id"))
    kind = card.get_attribute("data-kind")
    if kind == "self":
        card.get_by_role("button", name="أظهر الجواب").click()
        card.get_by_role("button", name="نعم، تذكَّرته" if right else "لا، لم أتذكره").click()
        return name
    if right:
        fill_in(card, str(kind))
        card.get_by_role("button", name="تحقَّق من جوابك").click()
        expect(card.locator(".k-verdict")).to_have_attribute("data-verdict", "right")
    else:
        card.get_by_role("button", name="لا أعرف").click()
    card.locator(ONWARD).click()
    return name


def fill_in(card: Locator, kind: str) -> None:
    """Gives the right answer, which the page holds for its judge."""
    if kind in ("gap", "short"):
        card.locator(".k-field").fill(json.loads(str(card.get_attribute("data-accept")))[0])
    elif kind == "match":
        for item in card.locator(".k-lefts li").all():
            item.locator("select").select_option(item.get_attribute("data-pair"))
    elif kind == "order":
        _put_in_order(card)
    else:
        if kind == "truth":
            card.locator(f"input[value='{card.get_attribute('data-verdict')}']").check()
        for choice in card.locator("[data-option^=r] input").all():
            choice.check()


def _put_in_order(card: Locator) -> None:
    count = card.locator("[data-step]").count()
    for place in range(count):
        for _ in range(count):
            at = card.locator(f"[data-step='{place}']").evaluate("li => [...li.parentNode.children].indexOf(li)")
            if at == place:
                break
            card.locator(f"[data-step='{place}'] .k-move").first.click()


def cards_left(page: Page) -> bool:
    """Whether the session still shows a card."""
    return page.locator(CARD).count() > 0


def attempts(page: Page, student: str = "") -> dict[str, list[dict[str, object]]]:
    """What the device keeps for a student, by card."""
    read = "key => (JSON.parse(localStorage.getItem(key) || 'null') || {items: {}}).items"
    items = page.evaluate(read, f"kurras-progress:soviet-dissolution:1.0:{quote(student)}")
    return {card: item["attempts"] for card, item in items.items()}
