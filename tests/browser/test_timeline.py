"""The timeline in Chromium: nothing collides, the tools work by keyboard, and all is there without a script."""

import pytest
from playwright.sync_api import Locator, Page, expect

from browser.forms import Form
from browser.watched import LARGE, SMALL, Reader, overflow

WIDTHS = [SMALL, LARGE]
EVENTS = 17


def _drawing(page: Page) -> Locator:
    return page.locator(".k-time:visible")


def _boxes(page: Page, selector: str) -> list[dict[str, float]]:
    found: list[dict[str, float]] = (
        _drawing(page)
        .locator(selector)
        .evaluate_all(
            "all => all.map(one => one.getBoundingClientRect()).filter(box => box.height > 0)"
            ".map(box => ({left: box.left, right: box.right, top: box.top, bottom: box.bottom}))"
        )
    )
    return found


def _meet(one: dict[str, float], other: dict[str, float]) -> bool:
    is_beside = one["right"] <= other["left"] + 1 or other["right"] <= one["left"] + 1
    return not is_beside and one["top"] < other["bottom"] - 1 and other["top"] < one["bottom"] - 1


@pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "no scripts"])
@pytest.mark.parametrize("width", WIDTHS)
def test_no_label_collides_or_leaves_the_drawing(reader: Reader, form: Form, width: int, scripts: bool) -> None:  # noqa: FBT001  (a parameter)
    """Labels, years and breaks stand apart, all inside the drawing; the page does not scroll sideways."""
    page = reader.page(width, scripts=scripts)
    page.goto(form.url("timeline"))
    labels = _boxes(page, "a")
    texts = [*labels, *_boxes(page, ".k-year"), *_boxes(page, ".k-skip")]
    frame = _drawing(page).bounding_box()
    assert frame
    assert len(labels) == EVENTS
    for at, one in enumerate(texts):
        assert not any(_meet(one, other) for other in texts[at + 1 :]), one
        assert one["left"] >= frame["x"] - 1
        assert one["right"] <= frame["x"] + frame["width"] + 1
    shapes = [*_boxes(page, ".k-moment"), *_boxes(page, ".k-span"), *_boxes(page, ".k-vague")]
    assert not any(_meet(shape, label) for shape in shapes for label in labels)
    assert overflow(page) <= 0


def test_letters_are_large_enough_on_a_phone(reader: Reader, form: Form) -> None:
    """The drawing is not shrunk: its smallest words are 11 CSS pixels high at least."""
    page = reader.page(SMALL)
    page.goto(form.url("timeline"))
    ratio = _drawing(page).evaluate("svg => svg.getBoundingClientRect().width / svg.viewBox.baseVal.width")
    assert ratio * 12 >= 11


def test_the_script_lays_out_as_the_build_does(reader: Reader, form: Form) -> None:
    """Starting the script moves nothing by more than half a unit."""
    read = """svg => [...svg.querySelectorAll('[transform]')].map(
      one => +/ ([-0-9.]+)/.exec(one.getAttribute('transform'))[1])"""
    still, moving = reader.page(LARGE, scripts=False), reader.page(LARGE)
    places = []
    for page in (still, moving):
        page.goto(form.url("timeline"))
        places.append(page.locator(".k-time--wide").evaluate(read))
    assert len(places[0]) > EVENTS
    assert places[0] == pytest.approx(places[1], abs=0.5)


def test_a_topic_is_chosen_by_keyboard(reader: Reader, form: Form) -> None:
    """The drawing and the list hold its events alone; how many is said; all come back."""
    page = reader.page()
    page.goto(form.url("timeline"))
    choice = page.get_by_label("الموضوع:")
    choice.focus()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    expect(choice.locator("option:checked")).to_have_text("استقلال الجمهوريات")
    expect(page.get_by_role("status")).to_have_text("6 أحداث")
    expect(page.locator(".k-events > li:visible")).to_have_count(6)
    assert len(_boxes(page, "a")) == 6
    page.keyboard.press("Home")
    expect(page.locator(".k-events > li:visible")).to_have_count(EVENTS)


@pytest.mark.parametrize("width", WIDTHS)
def test_zoom_stretches_the_axis_and_labels_stay_apart(reader: Reader, form: Form, width: int) -> None:
    """By Tab and Enter; the days of December come apart, and at either end the button is off."""
    page = reader.page(width)
    page.goto(form.url("timeline"))
    nearer, farther = (page.get_by_role("button", name=name, exact=True) for name in ("تكبير", "تصغير"))
    expect(farther).to_be_disabled()
    before = _spread(page)
    nearer.focus()
    for _ in range(3):
        page.keyboard.press("Enter")
    expect(nearer).to_be_disabled()
    assert _spread(page) > 6 * before
    labels = _boxes(page, "a")
    assert not any(_meet(one, other) for at, one in enumerate(labels) for other in labels[at + 1 :])
    farther.focus()
    for _ in range(3):
        page.keyboard.press("Enter")
    assert _spread(page) == pytest.approx(before, abs=1)


def _spread(page: Page) -> float:
    """The distance between the first and the last day of December 1991."""
    first, last = (
        float(
            _drawing(page)
            .locator(f"[data-key=e-1991-12-{day}] circle")
            .evaluate("one => one.getBoundingClientRect().top")
        )
        for day in ("08", "26")
    )
    return last - first


def test_every_event_leads_to_its_sentence_and_back(reader: Reader, form: Form) -> None:
    """From the list to the sentence; from the date in it to the event."""
    page = reader.page()
    page.goto(form.url("timeline"))
    page.locator("#e-1991-12-16 a").last.click()
    expect(page).to_have_url(form.url("independence", "s-4-5"))
    link = page.locator("#s-4-5 a.k-link--date")
    expect(link).to_have_text("16 ديسمبر")
    assert link.evaluate("one => one.href") == form.url("timeline", "e-1991-12-16")


def test_each_topic_page_has_its_small_timeline(reader: Reader, form: Form) -> None:
    """A line that says how many events, and leads to the timeline."""
    page = reader.page(SMALL)
    for topic, words in (("dissolution", "بين عامي 1988 و1991"), ("red-army", "بين عامي 1918 و1991")):
        page.goto(form.url(topic))
        strip = page.locator(".k-strip")
        expect(strip.locator("a")).to_contain_text(words)
        assert strip.locator("a").evaluate("one => one.href") == form.url("timeline")
        assert strip.locator("svg").evaluate("svg => svg.getBoundingClientRect().width") > 200


def test_paper_has_the_list(reader: Reader, form: Form) -> None:
    """Every event with its time, its name and where it stands; no tools and no drawing."""
    page = reader.page()
    page.goto(form.url("timeline"))
    page.emulate_media(media="print")
    expect(page.locator(".k-timeline")).to_be_hidden()
    expect(page.locator(".k-events > li:visible")).to_have_count(EVENTS)
    time, name = (page.locator(f".k-events > li {part}").first.bounding_box() for part in (".k-when", ".k-name"))
    assert time
    assert name
    assert time["x"] >= name["x"] + name["width"]
    expect(page.locator("article details")).to_be_hidden()
