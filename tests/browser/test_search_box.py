"""The search box over our engine: what is loaded and when, the four messages, counts, faults, marks, suggestions."""

import json
import shutil
from pathlib import Path
from urllib.parse import unquote

import pytest
from kurras.outputs.search_script import engine_script
from playwright.sync_api import Browser, Page, expect

from browser.forms import Form, served
from browser.watched import SMALL, Reader

BOX, META = ".md-search__input", ".md-search-result__meta"
LINKS = ".md-search-result__item a.md-search-result__link"


def _ask(page: Page, words: str) -> None:
    page.locator(BOX).click()
    page.locator(BOX).fill(words)


def test_nothing_is_loaded_before_the_box_is_touched(reader: Reader, form: Form) -> None:
    """Neither engine nor index nor worker; all three after one touch."""
    page = reader.page()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(form.url())
    page.wait_for_timeout(300)
    assert not [url for url in asked if "search-engine" in url or "/search/" in url or url.startswith("blob:")]
    _ask(page, "جورباتشوف")
    expect(page.locator(LINKS).first).to_be_visible()
    assert [url for url in asked if url.endswith(("search-engine.js", "/search/index.js"))]


def test_the_four_messages(browser: Browser) -> None:
    """0 sets up and is answered by 1; 2 asks and is answered by 3, with groups of items: the theme's own protocol."""
    page = browser.new_page()
    page.add_script_tag(content=engine_script())
    said = page.evaluate(
        """() => {
          const said = [], scope = {postMessage: message => said.push(message)};
          kurrasEngine().serve(scope);
          const docs = [{location: "a/", title: "باكو", text: ""},
            {location: "a/#b", title: "قسم", text: "مدينة باكو."}];
          scope.onmessage({data: {type: 2, data: "قبل الأوان"}});
          scope.onmessage({data: {type: 0, data: {config: {}, docs, options: {}}}});
          scope.onmessage({data: {type: 2, data: "بباكو"}});
          return said;
        }"""
    )
    assert said[0] == {"type": 1}
    assert [message["type"] for message in said] == [1, 3]
    assert set(said[1]["data"]) == {"items", "pages", "suggest", "closest", "count"}
    (group,) = said[1]["data"]["items"]
    assert all(set(item) == {"location", "title", "text", "score", "terms"} for item in group)
    assert unquote(group[1]["location"]) == "a/?h=باكو#b"
    assert group[1]["text"] == "مدينة <mark>باكو</mark>."
    assert group[1]["terms"] == {"بباكو": True}
    page.close()


@pytest.mark.parametrize(
    ("count", "words"),
    [(1, "نتيجة واحدة"), (2, "نتيجتان"), (3, "3 نتائج"), (10, "10 نتائج"), (11, "11 نتيجة"), (100, "100 نتيجة"),
     (103, "103 نتائج")],
)  # fmt: skip
def test_the_count_is_right_arabic(reader: Reader, form: Form, count: int, words: str) -> None:
    """One, two, few and many have forms of their own."""
    page = reader.page()
    page.goto(form.url())
    data = {"items": [], "suggest": [], "closest": False, "count": count}
    page.evaluate(
        """data => {
          const source = `self.kurrasEngine = function () { return { serve: scope => {
            scope.onmessage = ({data: message}) =>
              scope.postMessage(message.type ? {type: 3, data: ${JSON.stringify(data)}} : {type: 1});
          } } }`;
          new Function(source).call(self);
          self.kurrasSearchData = {version: 1, docs: []};
        }""",
        data,
    )
    _ask(page, "كلمة")
    expect(page.locator(META)).to_have_text(words)


def test_a_result_opens_at_its_sentence_and_is_marked(reader: Reader, form: Form) -> None:
    """A word asked for in another spelling is marked on the page it leads to, and its sentence is in sight."""
    page = reader.page()
    page.goto(form.url())
    _ask(page, "وكازاخستانَ")
    page.locator(LINKS, has_text="أسبوعان حاسمان").first.click()
    expect(page.locator("#s-4-5 mark")).to_have_text("كازاخستان")
    expect(page.locator("#s-4-5")).to_be_in_viewport()


def test_closest_matches_are_called_so(reader: Reader, form: Form) -> None:
    """A slip of the finger gives results that say what they are."""
    page = reader.page()
    page.goto(form.url())
    _ask(page, "كازاخسثان")
    expect(page.locator(META)).to_contain_text("أقرب ما فيه")
    _ask(page, "القمر")
    expect(page.locator(META)).to_have_text("لا توجد نتائج")
    expect(page.locator(LINKS)).to_have_count(0)


def test_a_suggestion_is_taken_leftwards(reader: Reader, form: Form) -> None:
    """The rest of a word stands behind it as it is typed; the key that goes on in a line to the left takes it."""
    page = reader.page()
    page.goto(form.url())
    _ask(page, "وبالكازاخ")
    expect(page.locator(".md-search__suggest")).to_have_text("وبالكازاخستان")
    page.keyboard.press("ArrowLeft")
    expect(page.locator(BOX)).to_have_value("وبالكازاخستان")


def test_by_touch(reader: Reader, form: Form) -> None:
    """On a phone: the magnifier, a word, a tap on a result."""
    page = reader.page(SMALL, touch=True)
    page.goto(form.url())
    page.locator("label.md-header__button[for=__search]").tap()
    page.locator(BOX).fill("استونيا")
    page.locator(LINKS, has_text="أول إعلان سيادة").first.tap()
    expect(page.locator("article mark").first).to_have_text("إستونيا")


@pytest.mark.parametrize("query", ["<img src=x onerror=document.title='x'>", "()[]{}*+?", "😀", "ا" * 10_000, "؟؟؟"])
def test_bad_input(reader: Reader, form: Form, query: str) -> None:
    """No query breaks the page or runs in it; the box still answers afterwards."""
    page = reader.page()
    page.goto(form.url())
    title = page.title()
    _ask(page, query)
    expect(page.locator(META)).to_have_text("لا توجد نتائج")
    assert page.title() == title
    _ask(page, "جورباتشوف")
    expect(page.locator(LINKS).first).to_be_visible()


FAULTS = {"missing": "تعذَّر تحميل البحث", "cut": "ناقص أو تالف", "other version": "من إصدار آخر"}


@pytest.mark.parametrize("fault", FAULTS)
@pytest.mark.parametrize("how", ["http", "file"])
def test_a_faulty_index(browser: Browser, offline_site: Path, tmp_path: Path, fault: str, how: str) -> None:
    """A missing, cut off or foreign index is named in the box, in Arabic; the page stays whole."""
    site = tmp_path / "site"
    shutil.copytree(offline_site, site)
    index = site / "search" / "index.js"
    text = index.read_text(encoding="utf-8")
    index.write_text(text[: len(text) // 2] if fault == "cut" else text.replace('"version":1', '"version":0'), "utf-8")
    if fault == "missing":
        index.unlink()
    with served(site) as form:
        page = browser.new_page()
        page.goto(form.url() if how == "http" else (site / "index.html").as_uri())
        _ask(page, "جورباتشوف")
        expect(page.locator(META)).to_contain_text(FAULTS[fault])
        expect(page.locator("h1").first).to_be_visible()
        page.close()


def test_one_ranking_everywhere(browser: Browser, web: Form, folder: Form) -> None:
    """The same results in the same order on a server and from a folder."""
    found = []
    for form in (web, folder):
        page = browser.new_page()
        page.goto(form.url())
        _ask(page, "متى استقلت الجمهوريات السوفياتية؟")
        expect(page.locator(LINKS).first).to_be_visible()
        found.append(page.locator(LINKS).all_text_contents())
        page.close()
    assert found[0] == found[1], json.dumps(found, ensure_ascii=False)
