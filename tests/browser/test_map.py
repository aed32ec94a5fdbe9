"""The map: labels that never meet, steps through time, the same in words for who sees or runs nothing."""

from __future__ import annotations

import gzip
import re
from pathlib import Path

import pytest
from playwright.sync_api import expect

from browser.forms import Form
from browser.watched import LARGE, SMALL, Reader, overflow

_BOXES = """map => [...map.querySelectorAll('text, .k-narrow circle')]
    .filter(one => one.getBoundingClientRect().width)
    .map(one => { const box = one.getBoundingClientRect();
        return [one.textContent, box.left, box.top, box.right, box.bottom] })"""
_SHOWN = """map => [...map.querySelectorAll('.k-map > g[id] > use[data-place]')]
    .filter(one => one.style.display !== 'none')
    .map(one => one.dataset.place)"""


@pytest.mark.parametrize("width", [SMALL, LARGE])
def test_labels_never_meet(reader: Reader, form: Form, width: int) -> None:
    """On each figure: names on a wide page, numbers on a phone, all readable (11 px at least) and inside the map."""
    page = reader.page(width)
    page.goto(form.url("map"))
    maps = page.locator("svg.k-map")
    assert maps.count() == 3
    for at in range(maps.count()):
        boxes = [(text, box) for text, *box in maps.nth(at).evaluate(_BOXES)]
        labels = [box for text, box in boxes if text]
        assert len(labels) == (15 if at < 2 else 5)
        _apart(labels)
        _apart([box for text, box in boxes if not text])
        frame = maps.nth(at).bounding_box()
        assert frame
        for left, top, right, bottom in labels:
            assert left >= frame["x"], "a label runs over the left edge"
            assert right <= frame["x"] + frame["width"]
            assert top >= frame["y"] - 4  # the line's height is more than its letters'
            assert bottom <= frame["y"] + frame["height"] + 4
        sizes = maps.nth(at).evaluate(
            """map => [...map.querySelectorAll('text')].filter(one => one.getBoundingClientRect().width)
                .map(one => parseFloat(getComputedStyle(one).fontSize) * map.getBoundingClientRect().width / 1000)"""
        )
        assert min(sizes) >= 10.5


def _apart(boxes: list[list[float]]) -> None:
    """No two overlap by letters: a line of text is higher than its letters by a third."""
    for at, (left, top, right, bottom) in enumerate(boxes):
        slack = (bottom - top) / 6
        for other_left, other_top, other_right, other_bottom in boxes[at + 1 :]:
            across = min(right, other_right) - max(left, other_left)
            down = min(bottom, other_bottom) - max(top, other_top) - 2 * slack
            assert across <= 0 or down <= 0, (boxes[at], other_left, other_top)


def test_time_is_gone_through_by_keyboard(reader: Reader, form: Form) -> None:
    """From all countries back to the first, and on; each step is shown, and said in Arabic."""
    page = reader.page(SMALL)
    page.goto(form.url("map"))
    steps, drawing = page.locator(".k-steps"), page.locator("svg.k-map").first
    expect(steps).to_have_count(1)  # the other figure has no dates
    said, slider = steps.locator("output"), steps.get_by_role("slider", name="تاريخ الإعلان")
    assert len(drawing.evaluate(_SHOWN)) == 15
    slider.focus()
    page.keyboard.press("Home")
    expect(said).to_have_text("11 مارس 1990: ليتوانيا (1 من 15)")
    expect(slider).to_have_attribute("aria-valuetext", "11 مارس 1990: ليتوانيا (1 من 15)")
    assert drawing.evaluate(_SHOWN) == ["LT"]
    before = steps.get_by_role("button", name="السابق")
    expect(before).to_have_attribute("aria-disabled", "true")
    steps.get_by_role("button", name="التالي").focus()
    page.keyboard.press("Enter")
    expect(said).to_have_text("9 أبريل 1991: جورجيا (2 من 15)")
    assert drawing.evaluate(_SHOWN) == ["LT", "GE"]
    for _ in range(7):
        page.keyboard.press("Space")
    expect(said).to_have_text("31 أغسطس 1991: قيرغيزستان وأوزبكستان (10 من 15)")
    before.click()
    expect(said).to_have_text("30 أغسطس 1991: أذربيجان (8 من 15)")


def test_what_is_hidden_is_hidden_in_its_pattern_too(reader: Reader, form: Form) -> None:
    """A country that is not yet there has neither colour nor pattern; its outline stays."""
    page = reader.page(LARGE)
    page.goto(form.url("map"))
    page.locator(".k-steps input").fill("1")
    shapes = page.locator("svg.k-map").first.locator('use[href="#republics-KZ"]')
    shown = shapes.evaluate_all("all => all.map(one => getComputedStyle(one).display)")
    assert shown == ["inline", "none", "none"]


def test_all_is_there_without_scripts(reader: Reader, form: Form) -> None:
    """The map with all its colours, and the table; no control that does nothing."""
    page = reader.page(SMALL, scripts=False)
    page.goto(form.url("map"))
    expect(page.locator(".k-steps")).to_be_hidden()
    expect(page.get_by_role("img", name=re.compile("^خريطة «متى أعلنت"))).to_be_visible()
    expect(page.get_by_role("row", name=re.compile("ليتوانيا.*11 مارس 1990.*الجملة 3.3"))).to_be_visible()


def test_each_claim_leads_to_its_sentence(reader: Reader, form: Form) -> None:
    """From the table to the sentence that proves it; what was added leads to its reference."""
    page = reader.page(LARGE)
    page.goto(form.url("map"))
    row = page.get_by_role("row", name=re.compile("كازاخستان")).first
    row.get_by_role("link", name="4.5").click()
    expect(page).to_have_url(form.url("independence", "s-4-5"))
    expect(page.locator("#s-4-5")).to_be_in_viewport()
    page.go_back()
    page.get_by_role("row", name=re.compile("مولدوفا")).first.get_by_role("link", name="أضافه المحرر").first.click()
    expect(page.locator("#ref-1")).to_be_in_viewport()


def test_groups_differ_by_more_than_colour(reader: Reader, form: Form) -> None:
    """Each group of a figure has its own pattern or none, its own lightness, and a name in the legend."""
    page = reader.page(LARGE)
    page.goto(form.url("map"))
    for figure in page.locator("figure.k-figure").all()[:2]:
        assert figure.locator(".k-legend li").count() == figure.locator("svg.k-map > g[id]").count() == 4
        fills = figure.locator("use[fill]").evaluate_all("all => all.map(one => one.getAttribute('fill'))")
        assert len(set(fills)) == 3  # and the first has no pattern


def test_the_page_fits_a_phone(reader: Reader, form: Form) -> None:
    """Nothing runs over the edge at 320 px, where a page of 1280 px is enlarged four times."""
    page = reader.page(320)
    page.goto(form.url("map"))
    assert overflow(page) <= 0


def test_the_map_is_light(built_site: Path, project: Path) -> None:
    """All drawings of the page in 8 KB, its script in 1 KB, its styles in 2."""
    html = (built_site / "map" / "index.html").read_text(encoding="utf-8")
    drawings = "".join(re.findall(r'<svg class="k-map".*?</svg>', html, re.DOTALL))
    assert len(gzip.compress(drawings.encode(), 9)) <= 8192
    assets = project / "docs" / "assets" / "kurras"
    assert len(gzip.compress((assets / "map.js").read_bytes(), 9)) <= 1024
    assert len(gzip.compress((assets / "map.css").read_bytes(), 9)) <= 2048


def test_a_place_leads_from_the_index_of_names_to_the_map_and_back(reader: Reader, form: Form) -> None:
    """The entry of a republic offers the map; its row there leads to the entry."""
    page = reader.page(LARGE)
    page.goto(form.url("names", "name-georgia"))
    page.get_by_role("link", name="جورجيا على الخريطة").click()
    expect(page).to_have_url(form.url("map", "independence-dates"))
    page.get_by_role("row", name=re.compile("جورجيا")).first.get_by_role("link", name="جورجيا").click()
    expect(page).to_have_url(form.url("names", "name-georgia"))
