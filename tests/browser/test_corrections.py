"""A corrected place shows what stood there and why: by pointer, keyboard, touch, and without scripts."""

import pytest
from playwright.sync_api import Locator, Page, expect

from browser.forms import TOPICS, Form
from browser.watched import LARGE, SMALL, Reader, overflow

WIDTHS = [SMALL, LARGE]


def _card(page: Page) -> Locator:
    return page.locator(".k-popup")


def _shows(page: Page, link: Locator) -> None:
    """The card is open, inside the window, and says what the link's note says: the original and the reason."""
    card = _card(page)
    expect(card).to_be_visible()
    number = link.get_attribute("data-note")
    note = page.locator(f"#c-{number}-note")
    before, reason = note.locator("del").inner_text(), note.locator("p").nth(1).inner_text()
    assert before
    assert reason.startswith("السبب")
    expect(card.locator("del")).to_have_text(before)
    expect(card.locator("p").nth(1)).to_have_text(reason)
    box, words = card.bounding_box(), link.bounding_box()
    size = page.viewport_size
    assert box
    assert words
    assert size
    assert box["x"] >= 0
    assert box["x"] + box["width"] <= size["width"], f"the card of correction {number} sticks out"
    assert box["y"] >= 0
    assert box["y"] + box["height"] <= size["height"], f"the card of correction {number} is cut off"
    covered = box["y"] < words["y"] + words["height"] - 1 and words["y"] + 1 < box["y"] + box["height"]
    assert not covered, f"the card of correction {number} hides its own words"
    assert overflow(page) <= 0


@pytest.mark.parametrize("width", WIDTHS)
def test_hovering_any_correction_shows_its_card(reader: Reader, form: Form, width: int) -> None:
    """The pointer over corrected words shows the card, whole within the window, for every correction of every page."""
    page = reader.page(width)
    seen = 0
    for topic in TOPICS:
        page.goto(form.url(topic))
        for link in page.locator("a.k-fix").all():
            link.hover()
            _shows(page, link)
            seen += 1
            page.keyboard.press("Escape")
            expect(_card(page)).to_be_hidden()
    assert seen == 25


@pytest.mark.parametrize("width", WIDTHS)
def test_tab_shows_one_card_after_the_other(reader: Reader, form: Form, width: int) -> None:
    """Tab reaches every correction of a page in the order of the text and shows its card, and never two."""
    page = reader.page(width)
    page.goto(form.url("red-army"))
    page.locator(".k-lead").click()
    reached: list[str | None] = []
    links = page.locator("a.k-fix")
    for _ in range(page.locator("article a").count() + 9):
        page.keyboard.press("Tab")
        link = page.locator("a.k-fix:focus")
        if link.count():
            _shows(page, link)
            assert _card(page).count() == 1
            reached.append(link.get_attribute("data-note"))
    assert reached == [link.get_attribute("data-note") for link in links.all()]


@pytest.mark.parametrize("width", WIDTHS)
def test_tapping_any_correction_shows_its_card(reader: Reader, form: Form, width: int) -> None:
    """On a touch screen a tap shows the card and stays on the page; a tap elsewhere closes it."""
    page = reader.page(width, touch=True)
    for topic in TOPICS if width == SMALL else TOPICS[1:2]:
        page.goto(form.url(topic))
        for link in page.locator("a.k-fix").all():
            link.tap()
            _shows(page, link)
            page.touchscreen.tap(3, 120)
            expect(_card(page)).to_be_hidden()
        expect(page).to_have_url(form.url(topic))


def test_a_second_tap_closes(reader: Reader, form: Form) -> None:
    """The words themselves close what they opened."""
    page = reader.page(SMALL, touch=True)
    page.goto(form.url("independence"))
    link = page.locator("a.k-fix").first
    link.tap()
    expect(_card(page)).to_be_visible()
    link.tap()
    expect(_card(page)).to_be_hidden()


def test_escape_closes_and_keeps_the_place(reader: Reader, form: Form) -> None:
    """Escape closes the card and leaves the keyboard where it was."""
    page = reader.page()
    page.goto(form.url("dissolution"))
    link = page.locator("a.k-fix").first
    link.focus()
    expect(_card(page)).to_be_visible()
    page.keyboard.press("Escape")
    expect(_card(page)).to_be_hidden()
    expect(link).to_be_focused()


def test_a_click_pins_and_a_click_elsewhere_closes(reader: Reader, form: Form) -> None:
    """After a click the card stays when the pointer leaves; a click on other text closes it."""
    page = reader.page()
    page.goto(form.url("dissolution"))
    page.locator("a.k-fix").first.click()
    page.mouse.move(5, 400)
    page.wait_for_timeout(400)  # longer than the time after which an unpinned card closes
    expect(_card(page)).to_be_visible()
    page.locator(".k-lead").click()
    expect(_card(page)).to_be_hidden()


def test_the_pointer_may_move_into_the_card(reader: Reader, form: Form) -> None:
    """A reader can go from the words to the card, rest there and use its link; away from both, the card closes."""
    page = reader.page()
    page.goto(form.url("dissolution"))
    links = page.locator("a.k-fix").all()
    link = next(one for one in links if one.evaluate("element => element.getClientRects().length") == 1)
    number = link.get_attribute("data-note")
    link.hover()
    box, words = _card(page).bounding_box(), link.bounding_box()
    assert box
    assert words
    page.mouse.move(words["x"] + words["width"] / 2, box["y"] + 20, steps=10)
    page.wait_for_timeout(400)  # longer than the time after which a card that was left closes
    expect(_card(page)).to_be_visible()
    page.mouse.move(5, 5)
    expect(_card(page)).to_be_hidden()
    link.hover()
    _card(page).get_by_role("link", name="سجل التحرير").click()
    expect(page).to_have_url(form.url("editorial", f"c-{number}"))
    expect(page.locator("h1")).to_have_text("سجل التحرير")
    expect(page.locator("li:target")).to_be_in_viewport()


def test_the_card_repeats_no_id(reader: Reader, form: Form) -> None:
    """While a card is open, no id is on the page twice and no link to itself is offered."""
    page = reader.page()
    page.goto(form.url("dissolution"))
    page.locator("a.k-fix").first.hover()
    expect(_card(page)).to_be_visible()
    ids = page.evaluate("[...document.querySelectorAll('[id]')].map(element => element.id)")
    assert len(ids) == len(set(ids))
    expect(_card(page).get_by_role("link")).to_have_text(["سجل التحرير"])


@pytest.mark.parametrize("width", WIDTHS)
def test_without_scripts_the_words_lead_to_the_note_and_back(reader: Reader, form: Form, width: int) -> None:
    """Where scripts do not run, a correction is a link to its note at the end of the page, and the note leads back."""
    page = reader.page(width, scripts=False)
    page.goto(form.url("independence"))
    link = page.locator("a.k-fix").last
    number = link.get_attribute("data-note")
    link.click()
    assert page.url == form.url("independence", f"c-{number}")
    expect(page.locator(f"#c-{number}-note")).to_be_in_viewport()
    page.locator(f"#c-{number}").get_by_role("link", name="العودة إلى الموضع").click()
    assert page.url == form.url("independence", f"r-{number}")
    expect(link).to_be_in_viewport()
    expect(_card(page)).to_have_count(0)
