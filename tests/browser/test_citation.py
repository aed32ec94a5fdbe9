"""Taking a citation along: by pointer and keyboard, with the clipboard and without it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from browser.watched import LARGE, SMALL, Reader, overflow, until

if TYPE_CHECKING:
    from playwright.sync_api import Page

    from browser.forms import Form

# What the page hands to the clipboard, whichever way it takes; `refused` makes both ways fail, as some browsers do.
_LISTEN = """
window.taken = [];
navigator.clipboard && Object.defineProperty(navigator.clipboard, "writeText", {
  value: (text) => window.way === "clipboard" ? (taken.push(text), Promise.resolve()) : Promise.reject(new Error("no")),
});
document.execCommand = () => {
  if (window.way === "refused") return false;
  taken.push(String(getSelection()));
  return true;
};
"""
COPIED = "نُسخ إلى الحافظة."


def _open(reader: Reader, form: Form, way: str, width: int = LARGE, page: str = "dissolution") -> Page:
    opened = reader.page(width, touch=width == SMALL)
    opened.add_init_script(f"window.way = '{way}';{_LISTEN}")
    opened.goto(form.url(page))
    return opened


@pytest.mark.parametrize("width", [SMALL, LARGE])
@pytest.mark.parametrize("way", ["clipboard", "selection"])
def test_the_citation_is_copied(reader: Reader, form: Form, way: str, width: int) -> None:
    """What is taken is what is read; a line says so aloud, and says it anew the next time."""
    page = _open(reader, form, way, width)
    button = page.get_by_role("button", name="انسخ الاستشهاد")
    status = button.locator("xpath=following-sibling::*[@role='status']")
    for times in (1, 2):
        button.tap() if width == SMALL else button.click()
        until(page, f"taken.length === {times}")
        assert status.inner_text() == COPIED
    (taken, _) = page.evaluate("taken")

    assert " ".join(taken.split()) == " ".join(page.locator(".k-citation").inner_text().split())
    assert taken.startswith("فريق كُرّاس (إعداد). «تفكك الاتحاد السوفيتي»، في: نهاية الاتحاد السوفيتي. الإصدار 1.0")
    assert ("https://kurras.example/some/course/dissolution/" in taken) != form.offline
    assert page.evaluate("String(getSelection())") == ""
    assert overflow(page) == 0


def test_where_copying_is_refused_the_text_is_selected(reader: Reader, form: Form) -> None:
    """The reader can take it with her own keys, and is told so."""
    page = _open(reader, form, "refused")
    page.get_by_role("button", name="انسخ الاستشهاد").click()
    page.get_by_text("تعذَّر النسخ، فحُدِّد النص لتنسخه بنفسك.").wait_for()

    assert page.evaluate("String(getSelection())").startswith("فريق كُرّاس (إعداد).")
    assert page.evaluate("taken") == []


def test_the_entry_is_copied_by_keyboard(reader: Reader, form: Form) -> None:
    """Tab reaches the fold, Enter opens it, Tab reaches the button; the entry is taken line by line, as it is."""
    page = _open(reader, form, "clipboard", page="about")
    page.locator("summary").focus()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "انسخ الصيغة"
    assert page.evaluate("getComputedStyle(document.activeElement).outlineStyle") != "none"
    page.keyboard.press("Enter")
    until(page, "taken.length === 1")
    (entry,) = page.evaluate("taken")

    assert entry.splitlines()[:3] == [
        "@misc{soviet-dissolution-2026,",
        "  author = {{فريق كُرّاس}},",
        "  title = {{نهاية الاتحاد السوفيتي}},",
    ]
    assert entry.endswith("\n}")


@pytest.mark.parametrize("width", [SMALL, LARGE])
def test_buttons_are_large_enough(reader: Reader, form: Form, width: int) -> None:
    """24 pixels at least, with what opens the fold (WCAG 2.5.8)."""
    page = _open(reader, form, "clipboard", width)
    page.locator("summary").click()
    for target in page.locator(".k-cite button, .k-cite summary").all():
        box = target.bounding_box()
        assert box
        assert min(box["width"], box["height"]) >= 24


def test_without_scripts_there_is_no_button(reader: Reader, form: Form) -> None:
    """The citation stands there to be read, and its fold opens."""
    page = reader.page(scripts=False)
    page.goto(form.url("dissolution"))

    assert page.locator(".k-cite button").count() == 0
    assert page.locator(".k-citation").is_visible()
    page.locator("summary").click()
    assert page.locator(".k-bibtex pre").is_visible()
