"""The printed page: what is on it, in which ink, inside which edges."""

import pytest
from playwright.sync_api import expect

from browser.forms import Form
from browser.watched import Reader

_INK = """element => {
  const context = document.createElement('canvas').getContext('2d');
  context.fillStyle = getComputedStyle(element).color;
  context.fillRect(0, 0, 1, 1);
  return [...context.getImageData(0, 0, 1, 1).data].slice(0, 3);
}"""
INTERFACE = (".k-popup", ".k-note__links", ".md-header", ".md-sidebar", ".md-footer__inner", ".md-top", ".k-button")


@pytest.mark.parametrize("colour", ["light", "dark", "sepia"])
def test_the_printed_page(reader: Reader, form: Form, colour: str) -> None:
    """Whatever the colours on the screen, paper has the text, the notes and the source in black, and no interface."""
    page = reader.page(reading={"colour": colour, "contrast": "high", "size": "xxl"})
    page.goto(form.url("dissolution"))
    page.locator("a.k-fix").first.click()
    expect(page.locator(".k-popup")).to_be_visible()
    page.emulate_media(media="print")
    for unprinted in INTERFACE:
        for element in page.locator(unprinted).all():
            expect(element).to_be_hidden()
    for printed in ("h1", "h2", ".k-text", ".k-notes .k-note", ".k-notes del", ".k-colophon p"):
        assert page.locator(printed).count()
        for element in page.locator(printed).all():
            expect(element).to_be_visible()
            assert element.evaluate(_INK) == [0, 0, 0], f"{printed} is not black"
    for link in page.locator("a.k-fix").all():
        mark = link.evaluate("element => getComputedStyle(element, '::after').content")
        assert link.get_attribute("data-note") in mark
