"""The printed page: what is on it, in which ink, inside which edges."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

import pypdfium2 as pdfium
import pytest
from playwright.sync_api import Page, expect

from browser.forms import KINDS, PAGES, Form
from browser.watched import Reader

_POINTS = 72 / 25.4
SHEETS = {"A4": (210 * _POINTS, 297 * _POINTS), "Letter": (8.5 * 72, 11 * 72)}
SIDE, HEAD = 17 * _POINTS, 20 * _POINTS
WIDE = {
    "table": "<table><thead><tr>"
    + "".join(f"<th>العمود رقم {number}</th>" for number in range(14))
    + "</tr></thead><tbody><tr>"
    + 14 * "<td>الدستورية_المستقلة_المتعاهدة</td>"
    + "</tr></tbody></table>",
    "pre": f"<pre><code>{40 * 'unbroken-code-'}</code></pre>",
    "p": f"<p>{30 * 'كلمة_طويلة_بلا_فراغ_'}</p>",
}
"""What is too wide, added to pages that have one of its kind: the rules for the others are not in a page."""

_INK = """element => {
  const context = document.createElement('canvas').getContext('2d');
  context.fillStyle = getComputedStyle(element).color;
  context.fillRect(0, 0, 1, 1);
  return [...context.getImageData(0, 0, 1, 1).data].slice(0, 3);
}"""
INTERFACE = (".k-popup", ".k-note__links", ".md-header", ".md-sidebar", ".md-footer__inner", ".md-top", ".k-button")


@dataclass(frozen=True)
class Sheet:
    """A printed page: its size, its words, and every sign with its box (left, bottom, right, top) and its size."""

    width: float
    height: float
    words: str
    signs: list[tuple[str, tuple[float, float, float, float], float]]


def _printed(page: Page, sheet: str = "A4") -> list[Sheet]:
    return list(_sheets(pdfium.PdfDocument(page.pdf(format=sheet))))


def _sheets(document: pdfium.PdfDocument) -> Iterator[Sheet]:
    for paper in document:
        text = paper.get_textpage()
        every = range(text.count_chars())
        words = text.get_text_range()
        signs = [
            (text.get_text_range(at, 1), text.get_charbox(at), pdfium.raw.FPDFText_GetFontSize(text.raw, at))
            for at in every
        ]
        width, height = paper.get_size()
        yield Sheet(width, height, words, [one for one in signs if one[0].strip()])


@pytest.mark.parametrize("form", ["web"], indirect=True)
@pytest.mark.parametrize("sheet", SHEETS)
def test_nothing_is_cut_off(reader: Reader, form: Form, sheet: str) -> None:
    """Every sign of every page stands inside the margins of its sheet, a table of fourteen columns included."""
    page = reader.page()
    width, height = SHEETS[sheet]
    added = set[str]()
    for name in PAGES if sheet == "A4" else KINDS:
        page.goto(form.url(name))
        for tag, html in WIDE.items():
            if page.locator(f"article {tag}").count():
                page.locator("article").evaluate(
                    "(article, html) => article.insertAdjacentHTML('beforeend', html)", html
                )
                added.add(tag)
        for paper in _printed(page, sheet):
            assert (paper.width, paper.height) == pytest.approx((width, height), abs=1)
            for sign, (left, bottom, right, top), _ in paper.signs:
                assert SIDE - 2 <= left <= right <= width - SIDE + 2, (name, sign)
                assert 0 < bottom <= top < height, (name, sign)
    assert added == set(WIDE)


@pytest.mark.parametrize("form", ["web"], indirect=True)
@pytest.mark.parametrize("sheet", SHEETS)
def test_sheets_are_numbered_and_named(reader: Reader, form: Form, sheet: str) -> None:
    """Each sheet has the page's title at its head, and at its foot which sheet of how many it is."""
    page = reader.page()
    page.goto(form.url("dissolution"))
    papers = _printed(page, sheet)
    assert len(papers) >= 3
    for number, paper in enumerate(papers, start=1):
        foot = "".join(sign for sign, (_, _, _, top), _ in paper.signs if top < HEAD)
        head = "".join(sign for sign, (_, bottom, _, _), _ in paper.signs if bottom > paper.height - HEAD)
        assert re.findall(r"\d+", foot) in ([str(number), str(len(papers))], [str(len(papers)), str(number)])
        assert "صفحة" in foot or "صفحة" in foot[::-1]  # a PDF holds its signs from left to right
        assert "تفكك" in head or "تفكك" in head[::-1]


@pytest.mark.parametrize("form", ["web"], indirect=True)
def test_addresses_are_printed_once(reader: Reader, form: Form) -> None:
    """A link to the web says where it leads, the first time; the page says where it stands itself."""
    page = reader.page()
    page.goto(form.url("about"))
    words = re.sub(r"\s", "", "".join(paper.words for paper in _printed(page)))
    for address in ("https://en.wikipedia.org/wiki/Red_Army", "https://creativecommons.org/licenses/by-sa/4.0/deed.ar"):
        assert words.count(address) == 1, address
    assert "https://kurras.example/some/course/about/" in words


@pytest.mark.parametrize("form", ["web"], indirect=True)
def test_no_heading_is_left_alone(reader: Reader, form: Form) -> None:
    """Wherever the sheet ends, the last line on it is never a heading: what it heads begins below it."""
    page = reader.page()
    page.goto(form.url("dissolution"))
    body = 11.5 / 0.75 * 1.15  # sizes are told in CSS pixels; larger signs are a heading's
    seen = 0
    for filler in range(0, 240, 30):
        page.locator("article").evaluate("(article, height) => { article.style.paddingTop = height + 'pt'; }", filler)
        for paper in _printed(page):
            signs = [one for one in paper.signs if HEAD < one[1][3] < paper.height - HEAD]
            lowest = min(bottom for _, (_, bottom, _, _), _ in signs)
            last = [size for _, (_, bottom, _, _), size in signs if bottom < lowest + 12]
            seen += any(size > body for *_, size in signs)
            assert min(last) <= body, f"a heading ends a sheet, with {filler} pt before it"
    assert seen > 16


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
    for printed in ("h1", "h2", ".k-text", ".k-notes .k-note", ".k-notes del", ".k-colophon p:not(.k-screen)"):
        assert page.locator(printed).count()
        for element in page.locator(printed).all():
            expect(element).to_be_visible()
            assert element.evaluate(_INK) == [0, 0, 0], f"{printed} is not black"
    for link in page.locator("a.k-fix").all():
        mark = link.evaluate("element => getComputedStyle(element, '::after').content")
        assert link.get_attribute("data-note") in mark
