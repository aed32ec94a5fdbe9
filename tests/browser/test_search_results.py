"""Results of the first course: words of other fields give none, and results can be kept to one page."""

import re
from pathlib import Path

import pytest
from kurras.outputs.search_script import engine_script
from playwright.sync_api import Browser, Page, expect

from browser.forms import Form
from browser.watched import LARGE, SMALL, Reader

BOX, META = ".md-search__input", ".md-search-result__meta"
PAGES = ".k-pages button"
ITEMS = ".md-search-result__item"
OTHER_FIELDS = """
غواصة طائرة صاروخ سفينة جبال بحيرة معادلة خلية جراحة لقاح ديناصور أهرام فرعون بطليموس سقراط أفلاطون
خوارزمي لوغاريتم شطرنج تنس ملاكمة القمر بيتهوفن برشلونة الفيزياء كرة دجاج موسيقى بيانو حاسوب إنترنت
هاتف سرطان فيروس كيمياء هيدروجين نيوتن مثلث جبر هندسة شكسبير رواية قصيدة فيلم سينما طماطم زيتون
قهوة شاي أسد فيل زرافة حوت دلفين المريخ زحل مجرة بركان زلزال إعصار الأمازون البرازيل الأرجنتين
أستراليا كنغر تسونامي بوذا يوغا
""".split()  # noqa: SIM905  (a list of quoted words would be a page long)


@pytest.fixture(scope="module")
def course(browser: Browser, published_site: Path) -> Page:
    """A blank page with the engine and the first course's own index."""
    blank = browser.new_page()
    blank.add_script_tag(content=engine_script())
    index = (published_site / "search" / "index.js").read_text(encoding="utf-8")
    blank.add_script_tag(content="window.kurrasIndex = data => { window.data = data }")
    blank.add_script_tag(content=index)
    blank.evaluate("() => { window.engine = new (kurrasEngine().Engine)(data.docs, data.synonyms) }")
    return blank


def test_words_of_other_fields_give_nothing_or_say_so(course: Page) -> None:
    """None is shown as if it matched; nine of ten give no result at all."""
    assert len(OTHER_FIELDS) >= 50
    answers = {
        word: course.evaluate("word => kurrasEngine().answer(window.engine, word)", word) for word in OTHER_FIELDS
    }
    assert [word for word, found in answers.items() if found["count"] and not found["closest"]] == []
    assert len([word for word, found in answers.items() if found["count"]]) <= len(OTHER_FIELDS) / 10


@pytest.mark.parametrize(
    ("query", "place"),
    [
        ("Gorbachev", "dissolution/"),
        ("CIS", "independence/#s-4-4"),
        ("قازاقستان", "independence/#s-4-5"),
        ("Belovezha Accords", "independence/#s-4-4"),
        ("NATO", "dissolution/#s-4-10"),
    ],
)
def test_other_spellings_and_languages_are_found(course: Page, query: str, place: str) -> None:
    """The names that `course.yml` says are one thing are one thing for the search."""
    answer = course.evaluate("word => kurrasEngine().answer(window.engine, word)", query)
    items = [item for group in answer["items"] for item in group]
    best = max(items, key=lambda item: item["score"])
    assert re.sub(r"\?h=[^#]*", "", best["location"]).startswith(place)
    assert not answer["closest"]


def _swap(html: str, pattern: str, part: str) -> str:
    """The page with `part`, to the letter, wherever the pattern stands, which it must."""
    pieces = re.split(pattern, html)
    assert len(pieces) > 1, pattern
    return part.join(pieces)


def test_one_file_ranks_as_the_folder_does(reader: Reader, unpacked: Path, tmp_path: Path) -> None:
    """With engine, index and box inside the page and nothing beside it, the same results come in the same order."""
    site = next(unpacked.rglob("index.html")).parent
    html = (site / "index.html").read_text(encoding="utf-8")
    engine = (site / "assets" / "kurras" / "search-engine.js").read_text(encoding="utf-8")
    index = (site / "search" / "index.js").read_text(encoding="utf-8")
    inlined = f"<script>{engine}\nself.kurrasIndex = data => {{ self.kurrasSearchData = data }};\n{index}</script>"
    box = (site / "assets" / "kurras" / "search-box.js").read_text(encoding="utf-8")
    theme = (site / "assets" / "javascripts" / "theme.js").read_text(encoding="utf-8")
    own = (site / "assets" / "kurras" / "site.js").read_text(encoding="utf-8")
    html = _swap(html, r"<link[^>]*>|<img[^>]*>", "")
    html = _swap(html, r'<script src="assets/kurras/site.js"[^>]*></script>', f"<script>{own}</script>")
    html = _swap(html, r'<script src="assets/kurras/(?:folder|first|review-first).js"[^>]*></script>', "")
    html = _swap(html, "</body>", f"{inlined}<script>{box}</script><script>{theme}</script></body>")
    (tmp_path / "one.html").write_text(html, encoding="utf-8")
    found = []
    for address in ((site / "index.html").as_uri(), (tmp_path / "one.html").as_uri()):
        page = reader.page()
        page.goto(address)
        page.locator(BOX).focus()
        expect(page.locator(META)).to_have_text("اكتب ما تبحث عنه", timeout=20_000)  # ready before the first letter
        page.locator(BOX).fill("السوفيتي")
        expect(page.locator(PAGES)).to_have_count(6)  # all, three topics, questions, drills
        found.append(page.locator(f"{ITEMS} a").evaluate_all("links => links.map(link => link.innerText)"))
    assert found[0] == found[1]
    assert len(found[0]) > 3


@pytest.mark.parametrize("size", [SMALL, LARGE], ids=["360", "1280"])
def test_results_can_be_kept_to_one_page(reader: Reader, form: Form, size: int) -> None:
    """A button for each page with its number of results; pressed, only that page's are shown; «الكل» shows all."""
    page = reader.page(size)
    page.goto(form.url())
    if size == SMALL:
        page.locator("label.md-header__button[for=__search]").click()
    page.locator(BOX).fill("السوفيتي")
    expect(page.locator(PAGES).first).to_have_attribute("aria-pressed", "true")
    every = page.locator(ITEMS).count()
    assert every > 1
    one = page.locator(PAGES, has_text="تاريخ الجيش الأحمر")
    one.click()
    expect(page.locator(ITEMS)).to_have_count(1)
    expect(page.locator(ITEMS)).to_contain_text("تاريخ الجيش الأحمر")
    expect(one).to_have_attribute("aria-pressed", "true")
    expect(page.locator(META)).to_contain_text("نتائج")
    page.locator(PAGES, has_text="الكل").click()
    expect(page.locator(ITEMS)).to_have_count(every)


def test_the_buttons_are_reached_by_keyboard(reader: Reader, form: Form) -> None:
    """Tab goes on from the box to them, Enter and space press them, Shift+Tab goes back; the box stays open."""
    page = reader.page(LARGE)
    page.goto(form.url())
    page.locator(BOX).focus()
    page.locator(BOX).fill("السوفيتي")
    expect(page.locator(PAGES).first).to_be_visible()
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    expect(page.locator(PAGES).nth(1)).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator(PAGES).nth(1)).to_have_attribute("aria-pressed", "true")
    expect(page.locator(ITEMS)).to_have_count(1)
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("Space")
    expect(page.locator(PAGES).first).to_have_attribute("aria-pressed", "true")
    page.keyboard.press("Shift+Tab")
    expect(page.locator(BOX)).to_be_focused()
