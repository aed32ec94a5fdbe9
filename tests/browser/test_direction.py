"""Hard cases of mixed direction, by geometry: which part stands left of which, whatever stands around the run."""

import itertools
from collections.abc import Iterator

import pytest
from kurras.rendering.isolation import isolate
from playwright.sync_api import Browser, Page

from browser.forms import Form
from browser.watched import LARGE, SMALL, Reader

CASES: list[tuple[str, ...]] = [  # the run's parts as the eye meets them from left to right
    ("1991", "–", "1988"),
    ("1991", "-", "1988"),
    ("1991", " – ", "1988"),
    ("٪", "80", "–", "75"),
    ("٪", "80", "-", "75"),
    ("%", "80"),
    ("٪", "80"),
    ("°", "25"),
    ("11:00", "-", "10:30"),
    ("2024", "–", "2023"),
    ("-", "5"),
    ("C", "++"),
    ("C", "#"),
    (".", "NET"),
    ("Waffen", "-", "SS"),
    ("Red", " ", "Army"),
    ("CC BY-SA", " ", "4.0"),
    ("Windows", " ", "11"),
    ("5", " ", "km"),
    ("25", "°", "C"),
    ("y", " = ", "2x"),
    ("+966", " ", "11", " ", "1234567"),
    ("011", "-", "223", "-", "4567"),
    ("1991", "-", "12", "-", "26"),
    ("978", "-", "3", "-", "16", "-", "148410"),
    ("1", " ", "648", " ", "195"),
    ("https://a.example", "/", "b"),
    ("a", "@", "b.org"),
    ("START-HERE", ".", "html"),
]
READ_LEFTWARDS = CASES[:10]
"""Written first number first, so their logical order is that of the parts from right to left."""
TAME = {
    "Waffen-SS",
    "Red Army",
    "CC BY-SA 4.0",
    "Windows 11",
    "https://a.example/b",
    "a@b.org",
    "START-HERE.html",
    "y = 2x",
}
"""Latin at both ends: these stand rightly when left alone, and must still do so when isolated."""
CONTEXTS = ["{}", "{} ثم", "نحو {}.", "كان ذلك ({})، ثم", "وكالة NASA، {} فقط", "عام 1990، {}", "«{}»", "{} أو NASA"]
_EDGES = """([selector, parts]) => [...document.querySelectorAll(selector)].map(element => {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT), places = [];
  let text = '';
  while (walker.nextNode()) for (let i = 0; i < walker.currentNode.length; i++) {
    places.push([walker.currentNode, i]);
    text += walker.currentNode.data[i];
  }
  let from = text.indexOf(parts.join(''));
  return parts.map(part => {
    const range = document.createRange(), [node, at] = places[from], [last, end] = places[from + part.length - 1];
    from += part.length;
    range.setStart(node, at);
    range.setEnd(last, end + 1);
    const boxes = [...range.getClientRects()].filter(box => box.width);
    return [Math.min(...boxes.map(box => box.left)), Math.max(...boxes.map(box => box.right)),
      boxes.every(box => Math.abs(box.top - boxes[0].top) < 1)];
  });
})"""


def logical(case: tuple[str, ...]) -> tuple[str, ...]:
    """The parts in the order in which they are written and read."""
    return case[::-1] if case in READ_LEFTWARDS else case


def in_order(page: Page, selector: str, case: tuple[str, ...]) -> list[bool]:
    """For each element found: whether the run's parts stand in it as the case says, on one line, without overlap."""
    parts = logical(case)
    found = []
    for edges in page.evaluate(_EDGES, [selector, list(parts)]):
        placed = dict(zip(range(len(parts)), edges, strict=True))
        order = range(len(parts))[::-1] if parts != case else range(len(parts))
        boxes = [placed[number] for number in order if parts[number].strip()]
        ordered = all(one[1] <= next_[0] + 0.5 for one, next_ in itertools.pairwise(boxes))
        found.append(ordered and all(box[2] for box in boxes))
    return found


@pytest.fixture(scope="module")
def page(browser: Browser) -> Iterator[Page]:
    """One page for all cases."""
    one = browser.new_page()
    yield one
    one.close()


def _document(case: tuple[str, ...], *, isolated: bool) -> str:
    words = "".join(logical(case))
    lines = [context.format(words) for context in CONTEXTS]
    body = "".join(f'<p class="x">{line}</p>' for line in lines)
    body += f'<h2><span class="x">{words}</span></h2><ul><li><a href="#" class="x">درس {words}</a></li></ul>'
    html = f'<!doctype html><html lang="ar" dir="rtl"><style>bdi[dir=rtl]{{white-space:nowrap}}</style>{body}</html>'
    return isolate(html) if isolated else html


@pytest.mark.parametrize("width", [SMALL, LARGE])
@pytest.mark.parametrize("case", CASES, ids="".join)
def test_a_run_has_one_order_everywhere(page: Page, case: tuple[str, ...], width: int) -> None:
    """At the start of a line, after Arabic, after Latin, after a number, in brackets, headings, lists and links."""
    page.set_viewport_size({"width": width, "height": 700})
    page.set_content(_document(case, isolated=True))
    assert in_order(page, ".x", case) == [True] * (len(CONTEXTS) + 2)


def test_without_isolation_they_turn_round(page: Page) -> None:
    """The cases are hard ones: left alone, each but the tame ones stands wrongly somewhere."""
    page.set_viewport_size({"width": LARGE, "height": 700})
    easy = set()
    for case in CASES:
        page.set_content(_document(case, isolated=False))
        if all(in_order(page, ".x", case)):
            easy.add("".join(case))
    assert easy == TAME


@pytest.mark.parametrize("width", [SMALL, LARGE])
def test_the_course_reads_its_ranges_in_one_order(reader: Reader, form: Form, width: int) -> None:
    """The years of sentence 2.1 and the percentage of 6.2, on their topics and, as it is written, in the source."""
    page = reader.page(width)
    places = [
        ("dissolution", "#s-2-1", ("1991", "–", "1988")),
        ("red-army", "#s-6-2", ("٪", "80", "–", "75")),
        ("red-army", "#s-6-2", ("Waffen", "-", "SS")),
        ("source", "#o-2-1", ("1991", "-", "1988")),
        ("source", "#o-6-2", ("80", "-", "75")),
        ("about", "article", ("CC BY-SA", " ", "4.0")),
    ]
    for name, selector, case in places:
        page.goto(form.url(name))
        parts = case if case[0] in {"Waffen", "CC BY-SA"} else case[::-1]
        edges = page.evaluate(_EDGES, [selector, list(parts)])[0]
        boxes = edges if parts == case else edges[::-1]
        assert all(one[1] <= after[0] + 0.5 for one, after in itertools.pairwise(boxes)), (name, case)


@pytest.mark.parametrize("width", [SMALL, LARGE])
def test_results_of_the_search_keep_the_same_order(reader: Reader, form: Form, width: int) -> None:
    """Also where a searched word is marked inside the run."""
    page = reader.page(width)
    page.goto(form.url())
    if width == SMALL:
        page.get_by_role("button", name="البحث").click()
    for asked, case in (
        ("الفيرماخت 80", ("٪", "80", "–", "75")),
        ("Waffen SS", ("Waffen", "-", "SS")),
        ("بين عامي 1988 و1991", ("1991", "–", "1988")),
    ):
        parts = case if case[0] == "Waffen" else case[::-1]
        page.locator(".md-search__input").fill(asked)
        page.wait_for_timeout(1000)  # the list is drawn anew at each answer
        excerpt = page.locator(".md-search-result__article", has_text="".join(parts)).first
        excerpt.locator("bdi").first.wait_for()
        excerpt.evaluate("element => element.id = 'k-tried'")
        edges = page.evaluate(_EDGES, ["#k-tried", list(parts)])[0]
        boxes = edges if parts == case else edges[::-1]
        assert all(one[1] <= after[0] + 0.5 for one, after in itertools.pairwise(boxes)), (asked, boxes)
