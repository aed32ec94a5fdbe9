"""Arabic as it is set: size, measure, marks that nothing cuts, letters in lists, quotation marks, room to grow."""

import pytest
from playwright.sync_api import Page, expect

from browser.forms import PAGES, Form
from browser.watched import LARGE, SMALL, Reader, css, overflow

WIDTHS = [SMALL, LARGE]
# Marks over marks on tall letters, and marks under deep ones: more than any text will have.
MARKED = "لأُلًّا ٱلَّذِّي إِجٍّ لِّكُلٍّ ضَّعْفًّا بِحِجِّهِمٍّ"
HOLDERS = {
    "": (".k-cover h1", ".k-lead", ".k-facts li", ".k-button", ".k-card h3 a", ".k-card p", ".k-colophon p"),
    "dissolution": (".k-popup p", "h1", ".k-eyebrow", ".k-text", ".k-section", ".k-editor", ".k-objectives h2",
                    ".k-objectives li", ".k-footer__title", ".k-footer__way", ".md-header__topic .md-ellipsis",
                    ".k-settings legend", ".k-settings__title", ".k-settings label span", ".k-settings__reset"),
    "editorial": (".k-record__head a", ".k-kind", ".k-record dd", "td", "th"),
}  # fmt: skip
_INK = """(element, marked) => {
  const before = element.innerHTML;
  element.textContent = marked + ' ' + marked;
  const style = getComputedStyle(element), foot = document.createElement('span');
  foot.style.cssText = 'display:inline-block;inline-size:0;block-size:0';
  element.prepend(foot);
  const base = foot.getBoundingClientRect().bottom, canvas = document.createElement('canvas').getContext('2d');
  foot.remove();
  canvas.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  const ink = canvas.measureText(marked);
  const top = base - ink.actualBoundingBoxAscent, bottom = base + ink.actualBoundingBoxDescent;
  let cut = 0;
  for (let at = element; at && at !== document.body; at = at.parentElement) {
    const around = getComputedStyle(at), box = at.getBoundingClientRect();
    const scrolls = at.scrollHeight > at.clientHeight + 40;
    if (around.display === 'inline' || around.overflowY === 'visible' || scrolls) continue;
    cut = Math.max(cut, box.top - top, bottom - box.bottom);
  }
  const seen = {ink: bottom - top, line: parseFloat(style.lineHeight), cut};
  element.innerHTML = before;
  return seen;
}"""
_CLIPS = """() => [...document.querySelectorAll('h1, h2, h3, p, li, dd, dt, a, button, label, span, strong')]
  .filter(one => one.checkVisibility() && one.children.length === 0 && one.textContent.trim())
  .filter(one => getComputedStyle(one).overflowX !== 'visible' && getComputedStyle(one).textOverflow !== 'ellipsis')
  .filter(one => one.clientWidth > 2 && one.scrollWidth > one.clientWidth + 1)
  .map(one => one.className + ': ' + one.textContent.trim())"""


@pytest.mark.parametrize("form", ["web"], indirect=True)
@pytest.mark.parametrize("width", WIDTHS)
def test_marks_touch_nothing(reader: Reader, form: Form, width: int) -> None:
    """A line full of marks above and below keeps clear of the lines around it, and no box cuts it off."""
    page = reader.page(width)
    for name, selectors in HOLDERS.items():
        page.goto(form.url(name))
        page.evaluate("document.fonts.ready")
        for selector in selectors:
            if "k-settings" in selector and not page.locator(".k-settings").is_visible():
                page.locator(".k-reading").click()
                page.locator(".k-settings").wait_for()  # it is shown when its style has come
            if "k-popup" in selector:
                page.locator("a.k-fix").first.click()
            seen = page.locator(selector).first.evaluate(_INK, MARKED)
            assert seen["ink"] <= seen["line"] + 0.5, (selector, seen)
            assert seen["cut"] <= 0.5, (selector, seen)


@pytest.mark.parametrize("form", ["web"], indirect=True)
def test_size_and_measure(reader: Reader, form: Form) -> None:
    """The text is 17 to 18 px, its lines wide enough for their height, and on a desk 55 to 75 letters long."""
    page = reader.page()
    page.goto(form.url("red-army"))
    page.evaluate("document.fonts.ready")
    size = float(css(page, ".k-text", "fontSize")[:-2])
    assert 17 <= size <= 18
    assert float(css(page, ".k-text", "lineHeight")[:-2]) / size >= 1.8
    lengths = page.evaluate("""() => [...document.querySelectorAll('.k-text')].flatMap(text => {
      const lines = new Map(), walk = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
      while (walk.nextNode()) for (let at = 0; at < walk.currentNode.length; at++) {
        const range = new Range();
        range.setStart(walk.currentNode, at);
        range.setEnd(walk.currentNode, at + 1);
        const line = Math.round(range.getBoundingClientRect().bottom / 8);
        lines.set(line, (lines.get(line) || 0) + 1);
      }
      return [...lines.values()].slice(0, -1);
    })""")
    full = [length for length in lengths if length > 30]
    assert len(full) > 8
    assert 55 <= sum(full) / len(full) <= 75


@pytest.mark.parametrize("form", ["web"], indirect=True)
def test_headings_are_opaque_and_joined(reader: Reader, form: Form) -> None:
    """No space between letters, and no colour that shows through itself where two letters join."""
    page = reader.page()
    page.goto(form.url("dissolution"))
    for selector in ("h1", "h2", ".md-nav__title", ".md-header__title", ".k-text"):
        assert css(page, selector, "letterSpacing") in {"normal", "0px"}
        assert css(page, selector, "color").startswith("rgb("), selector
        assert css(page, selector, "opacity") == "1"


@pytest.mark.parametrize("form", ["web"], indirect=True)
def test_lists_in_lists_count_by_letters(reader: Reader, form: Form) -> None:
    """The second level goes أ ب ج د هـ و, as what the browser tells a screen reader shows; the third counts."""
    page = reader.page()
    page.goto(form.url("help"))
    items = "<li>بند</li>"
    page.locator("article").evaluate(
        "(article, html) => article.insertAdjacentHTML('beforeend', html)",
        f"<ol><li>أول<ol>{6 * items}<li>سابع<ol>{items}</ol></li></ol></li></ol>",
    )
    client = page.context.new_cdp_session(page)
    nodes = client.send("Accessibility.getFullAXTree")["nodes"]
    markers = [node["name"]["value"].strip(". ") for node in nodes if node["role"]["value"] == "ListMarker"]
    assert markers[-9:] == ["1", "أ", "ب", "ج", "د", "هـ", "و", "ز", "1"]


@pytest.mark.parametrize("form", ["web"], indirect=True)
def test_quotations_have_arabic_marks(reader: Reader, form: Form) -> None:
    """`<q>` is drawn with «», and with “” inside them."""
    page = reader.page()
    page.goto(form.url("help"))
    assert css(page, "h1", "quotes") == '"«" "»" "“" "”"'


@pytest.mark.parametrize("form", ["web"], indirect=True)
def test_text_at_twice_its_size(reader: Reader, form: Form) -> None:
    """With the browser's text at 200 %, nothing sticks out of the window and no word is cut off, on any page."""
    page = reader.page()
    for name in PAGES:
        page.goto(form.url(name))
        page.add_style_tag(content="html { font-size: 250% !important }")  # the theme's own is 125 %
        assert overflow(page) <= 0, name or "home"
        assert page.evaluate(_CLIPS) == [], name or "home"


@pytest.mark.parametrize("form", ["web"], indirect=True)
@pytest.mark.parametrize("size", ["", "xxl"])
def test_the_page_at_four_times_its_size(reader: Reader, form: Form, size: str) -> None:
    """At a zoom of 400 %, which leaves 320 px, one scrolls down only, even with the reader's largest text."""
    page = reader.page(320, reading={"size": size} if size else None)
    page.set_viewport_size({"width": 320, "height": 256})
    for name in PAGES:
        page.goto(form.url(name))
        assert overflow(page) <= 0, name or "home"
        assert page.evaluate(_CLIPS) == [], name or "home"
        _button_in_sight(page)


def _button_in_sight(page: Page) -> None:
    button = page.locator(".k-reading")
    expect(button).to_be_in_viewport(ratio=1)
