"""The way from the source to its place, the page for a wrong address, and the page that is opened first."""

import re
import shutil
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from browser.forms import SUBPATH, Form
from browser.watched import LARGE, SMALL, Reader, css

WIDTHS = [SMALL, LARGE]
NUMBERS = {"1.1": "red-army", "2.1": "dissolution", "4.5": "independence"}


@pytest.mark.parametrize("width", WIDTHS)
def test_a_number_leads_from_the_source_to_the_place(reader: Reader, form: Form, width: int) -> None:
    """On the page of the source, a sentence's number opens its topic at that sentence, in view and highlighted."""
    page = reader.page(width)
    for number, topic in NUMBERS.items():
        page.goto(form.url("source"))
        page.get_by_role("link", name=f"الجملة {number} في موضوعها", exact=True).click()
        anchor = "s-" + number.replace(".", "-")
        expect(page).to_have_url(form.url(topic, anchor))
        sentence = page.locator(f"#{anchor}")
        expect(sentence).to_have_attribute("data-sentence", number)
        expect(sentence).to_be_in_viewport()
        box, header = sentence.bounding_box(), page.locator(".md-header").bounding_box()
        assert box
        assert header
        assert box["y"] >= header["y"] + header["height"], f"the header covers sentence {number}"
        highlighted = css(page, f"#{anchor}", "backgroundColor")
        others = {css(page, f"#{other}", "backgroundColor") for other in _other_sentences(page, anchor)}
        assert highlighted not in others


def _other_sentences(page: Page, anchor: str) -> list[str]:
    ids: list[str] = page.evaluate("[...document.querySelectorAll('[data-sentence]')].map(element => element.id)")
    return [one for one in ids if one != anchor]


@pytest.mark.parametrize("form", ["web"], indirect=True)
@pytest.mark.parametrize("address", ["no-such-page/", "no/such/page.html", "dissolution/nothing"])
def test_a_wrong_address_is_answered_in_arabic(reader: Reader, form: Form, address: str) -> None:
    """However deep the wrong address, the answer is a whole page in Arabic, and leads home."""
    reader.expect(re.escape(form.base + address))
    reader.expect("Failed to load resource.*404")
    page = reader.page()
    answer = page.goto(form.base + address)
    assert answer
    assert answer.status == 404
    expect(page.locator("h1")).to_have_text("الصفحة غير موجودة")
    assert css(page, "h1", "fontFamily").startswith('"Kurras Head"')
    page.get_by_role("link", name="ارجع إلى الصفحة الرئيسة").click()
    expect(page.locator("h1")).to_have_text("نهاية الاتحاد السوفيتي")
    assert page.url.removesuffix(".") == form.url()
    assert SUBPATH in page.url


@pytest.mark.parametrize("form", ["folder"], indirect=True)
@pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "no-scripts"])
def test_the_page_to_double_click(reader: Reader, form: Form, unpacked: Path, *, scripts: bool) -> None:
    """START-HERE.html goes on to the course by itself; without scripts its one link does."""
    page = reader.page(scripts=scripts)
    page.goto((unpacked / "START-HERE.html").as_uri())
    if not scripts:
        page.get_by_role("link", name="افتح المساق").click()
    expect(page).to_have_url(form.url())
    expect(page.locator("h1")).to_have_text("نهاية الاتحاد السوفيتي")


@pytest.mark.parametrize("form", ["folder"], indirect=True)
def test_a_bundle_that_was_not_unpacked(reader: Reader, unpacked: Path, tmp_path: Path) -> None:
    """Opened inside the zip, where only the first page arrives, it stays and says in Arabic how to unpack."""
    reader.expect("unpacked.js|ERR_FILE_NOT_FOUND")
    shutil.copy(unpacked / "START-HERE.html", tmp_path)
    page = reader.page(SMALL)
    page.goto((tmp_path / "START-HERE.html").as_uri())
    hint = page.get_by_text("استخراج الكل")
    expect(hint).to_be_visible()
    expect(hint).to_contain_text("START-HERE.html")
    expect(page).to_have_url((tmp_path / "START-HERE.html").as_uri())
    expect(page.locator("html")).to_have_attribute("dir", "rtl")
