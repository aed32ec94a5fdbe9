"""The reader's own settings: chosen by mouse, touch and keyboard, kept on the device, never in the way."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Locator, Page, expect

from browser.forms import TOPICS, Form
from browser.watched import LARGE, SMALL, Reader, css, overflow, until

WIDTHS = [SMALL, LARGE]
NAMES = ["colour", "contrast", "leading", "size"]
_FORBIDDEN = "Object.defineProperty(window, 'localStorage', {get() { throw new DOMException('no', 'SecurityError'); }})"


def _button(page: Page) -> Locator:
    return page.get_by_role("button", name="إعدادات القراءة", exact=True)


def _panel(page: Page) -> Locator:
    return page.get_by_role("dialog", name="إعدادات القراءة")


def _choose(page: Page, group: str, value: str) -> None:
    page.get_by_role("group", name=group).get_by_role("radio", name=value, exact=True).check()


def _chosen(page: Page) -> dict[str, str]:
    chosen = {name: page.locator("html").get_attribute(f"data-k-{name}") for name in NAMES}
    return {name: value for name, value in chosen.items() if value}


@pytest.mark.parametrize("width", WIDTHS)
def test_what_is_chosen_is_kept(reader: Reader, form: Form, width: int) -> None:
    """Every choice shows at once, and holds after a reload and on the other pages."""
    page = reader.page(width, touch=width == SMALL)
    page.goto(form.url(TOPICS[0]))
    before = {name: css(page, ".k-text", name) for name in ("fontSize", "lineHeight", "color")}
    _button(page).click()
    _choose(page, "حجم النص", "كبير")
    _choose(page, "المسافة بين الأسطر", "واسعة")
    _choose(page, "الألوان", "ورقية")
    _choose(page, "التباين", "عالٍ")
    wanted = {"colour": "sepia", "contrast": "high", "leading": "loose", "size": "l"}
    assert _chosen(page) == wanted
    after = {name: css(page, ".k-text", name) for name in before}
    assert all(after[name] != before[name] for name in before), (before, after)
    assert float(after["fontSize"][:-2]) == pytest.approx(1.15 * float(before["fontSize"][:-2]))
    page.reload()
    assert {name: css(page, ".k-text", name) for name in before} == after
    for name in ("", TOPICS[1], "source", "help"):
        page.goto(form.url(name))
        assert _chosen(page) == wanted
    _button(page).click()
    expect(_panel(page).get_by_role("radio", name="ورقية")).to_be_checked()


_EMPTY = "Object.defineProperty(window, 'localStorage', {value: {getItem: () => null, setItem() {}}})"


def _looks(page: Page, address: str) -> int:
    """How many times the page was opened until it stays."""
    opened: list[str] = []
    page.on("framenavigated", lambda frame: opened.append(frame.url))
    page.goto(address)
    expect(page.locator("h1")).to_be_visible()
    page.wait_for_timeout(300)
    return len(opened)


@pytest.mark.parametrize("form", ["folder"], indirect=True)
def test_an_empty_storage_in_a_folder_is_asked_again(reader: Reader, form: Form) -> None:
    """A page that finds no mark of ours leaves one and looks again; a page that sees it waits for nothing."""
    page = reader.page()
    assert _looks(page, form.url()) >= 2
    assert page.evaluate("localStorage['kurras.here']") == "1"
    page.wait_for_timeout(300)  # a page of a folder that is left at once may not have written what it keeps
    looks = [_looks(reader_page, form.url("help")) for reader_page in (page, page.context.new_page())]
    assert min(looks) == 1
    page.evaluate("localStorage.clear()")
    assert _looks(page, form.url("about")) >= 2


@pytest.mark.parametrize("form", ["folder"], indirect=True)
@pytest.mark.parametrize(("scripts", "looks"), [(_EMPTY, 6), (f"{_EMPTY}; name = ''", 2), (_FORBIDDEN, 1)])
def test_a_storage_that_stays_empty_does_not_hold_the_page_up(
    reader: Reader, form: Form, scripts: str, looks: int
) -> None:
    """It stops after five, after one where the window's name is dropped, and at once where storage throws."""
    page = reader.page()
    page.add_init_script(scripts)
    assert _looks(page, form.url()) == looks


@pytest.mark.parametrize("form", ["folder"], indirect=True)
def test_a_page_opened_again_is_at_the_sentence_of_its_link(reader: Reader, form: Form) -> None:
    """The sentence is seen and the tab key goes on from it; a new layout does not undo it; «back» finds the line."""
    page = reader.page(SMALL)
    assert _looks(page, form.url("independence", "s-4-5")) >= 2
    expect(page.locator("#s-4-5")).to_be_in_viewport()
    page.set_viewport_size({"width": 700, "height": 740})
    expect(page.locator("#s-4-5")).to_be_in_viewport()
    page.keyboard.press("Tab")
    assert page.locator("#s-4-5").evaluate("sentence => sentence.contains(document.activeElement)")
    page.evaluate("scrollTo(0, 1000)")
    page.wait_for_timeout(300)  # the browser keeps a place a little after it was reached
    page.goto(form.url("help"))
    page.go_back()
    until(page, "scrollY === 1000")


def test_the_keyboard_is_enough(reader: Reader, form: Form) -> None:
    """Tab reaches the button, Enter opens the panel, arrows choose, Escape closes it and gives the button back."""
    page = reader.page()
    page.goto(form.url())
    for _ in range(8):
        page.keyboard.press("Tab")
        if _button(page).evaluate("element => element === document.activeElement"):
            break
    expect(_button(page)).to_be_focused()
    expect(_button(page)).to_have_attribute("aria-expanded", "false")
    page.keyboard.press("Enter")
    expect(_panel(page)).to_be_visible()
    expect(_panel(page)).to_be_focused()
    expect(_button(page)).to_have_attribute("aria-expanded", "true")
    seen = []
    for _ in range(6):
        page.keyboard.press("Tab")
        seen.append(page.evaluate("document.activeElement.getAttribute('aria-label') || document.activeElement.name"))
    assert seen[:5] == ["إغلاق", "k-size", "k-leading", "k-colour", "k-contrast"]
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("ArrowDown")
    assert _chosen(page) == {"colour": "light"}
    page.keyboard.press("Escape")
    expect(_panel(page)).to_be_hidden()
    expect(_button(page)).to_be_focused()


def test_the_way_out(reader: Reader, form: Form) -> None:
    """The cross, the button itself, a click on the page and Tab past the last control close the panel."""
    page = reader.page()
    page.goto(form.url(TOPICS[0]))
    ways: list[Callable[[], None]] = [
        page.get_by_role("button", name="إغلاق").click,
        _button(page).click,
        page.locator("h1").click,
        lambda: page.get_by_role("button", name="استعادة").press("Tab"),
    ]
    for way in ways:
        _button(page).click()
        expect(_panel(page)).to_be_visible()
        way()
        expect(_panel(page)).to_be_hidden()
        expect(_button(page)).to_have_attribute("aria-expanded", "false")


def test_everything_back_as_it_was(reader: Reader, form: Form) -> None:
    """The reset clears every choice, says so, and nothing is kept on the device."""
    page = reader.page()
    page.goto(form.url(TOPICS[0]))
    _button(page).click()
    _choose(page, "الألوان", "داكنة")
    _choose(page, "حجم النص", "الأكبر")
    page.get_by_role("button", name="استعادة الإعدادات الأصلية").click()
    assert _chosen(page) == {}
    expect(page.get_by_role("status").filter(has_text="استُعيدت")).to_be_visible()
    expect(_panel(page).get_by_role("radio", name="معتاد", exact=True).first).to_be_checked()
    assert page.evaluate("localStorage.getItem('kurras.reading')") is None


@pytest.mark.parametrize("form", ["web"], indirect=True)
def test_other_tabs_follow(reader: Reader, form: Form) -> None:
    """A choice made in one tab shows in the others."""
    page = reader.page()
    page.goto(form.url())
    other = page.context.new_page()
    other.goto(form.url(TOPICS[0]))
    _button(page).click()
    _choose(page, "الألوان", "ورقية")
    expect(other.locator("html")).to_have_attribute("data-k-colour", "sepia")


def test_a_device_that_forbids_to_keep(reader: Reader, form: Form) -> None:
    """Where storage throws, the page is whole and a choice holds on the page."""
    page = reader.page()
    page.context.add_init_script(_FORBIDDEN)
    reader.expect("SecurityError")  # the theme's own script reads storage unguarded
    page.goto(form.url(TOPICS[0]))
    _button(page).click()
    _choose(page, "الألوان", "داكنة")
    assert _chosen(page) == {"colour": "dark"}
    expect(page.locator(".k-text").first).to_be_visible()


@pytest.mark.parametrize("kept", ["", "{", "null", '"x"', '{"colour":"<b>"}', '{"size":"99"}'])
def test_what_is_kept_may_be_spoiled(reader: Reader, form: Form, kept: str) -> None:
    """Something else under our name in storage changes nothing."""
    page = reader.page()
    page.context.add_init_script(f"localStorage['kurras.reading'] = {kept!r}")
    page.goto(form.url())
    assert css(page, "body", "backgroundColor") == "rgb(255, 253, 247)"
    assert css(page, ".k-lead", "fontSize") == "19.6px"


@pytest.mark.parametrize("width", WIDTHS)
def test_without_scripts_there_is_no_button(reader: Reader, form: Form, width: int) -> None:
    """A control that could do nothing is not shown."""
    page = reader.page(width, scripts=False)
    page.goto(form.url())
    expect(page.locator(".k-reading")).to_be_hidden()
    expect(page.locator("h1")).to_be_visible()


@pytest.mark.parametrize("form", ["web"], indirect=True)
def test_nothing_flashes_and_nothing_jumps(reader: Reader, form: Form) -> None:
    """The chosen look stands before the body is there, and no part of the page moves after it was drawn."""
    page = reader.page(SMALL, reading={"colour": "sepia", "size": "xl"})
    page.context.add_init_script("""
        new MutationObserver((_, watch) => {
          if (!document.body) return;
          window.early = document.documentElement.dataset.kColour;
          watch.disconnect();
        }).observe(document, {childList: true, subtree: true});
        window.shifts = 0;
        new PerformanceObserver(list => list.getEntries().forEach(one => { window.shifts += one.value; }))
          .observe({type: 'layout-shift', buffered: true});
    """)
    page.goto(form.url(TOPICS[0]))
    assert page.evaluate("window.early") == "sepia"
    page.reload()  # the fonts are at hand now: what still moves is ours
    page.evaluate("document.fonts.ready")
    page.wait_for_timeout(300)
    assert page.evaluate("window.shifts") == 0


@pytest.mark.parametrize("width", [320, SMALL, LARGE])
def test_the_panel_fits(reader: Reader, form: Form, width: int) -> None:
    """Open, the panel lies inside the window, leaves text to see, and its targets are 24 px at least."""
    page = reader.page(width, reading={"size": "xxl"})
    page.goto(form.url(TOPICS[0]))
    _button(page).click()
    box = _panel(page).bounding_box()
    size = page.viewport_size
    assert box
    assert size
    assert box["x"] >= 0
    assert box["x"] + box["width"] <= size["width"]
    assert box["y"] >= 0
    assert box["y"] + box["height"] <= size["height"]
    assert box["width"] * box["height"] < 0.65 * size["width"] * size["height"]
    assert overflow(page) <= 0
    for target in _panel(page).locator("label, button").all():
        at = target.bounding_box()
        assert at
        assert min(at["width"], at["height"]) >= 24
