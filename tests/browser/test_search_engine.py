"""The search engine itself, in a real Chromium: words, ranking, phrases, synonyms, marks, bad input."""

import json
from pathlib import Path
from typing import Any

import pytest
from kurras.arabic.letters import fold
from kurras.outputs.search_script import engine_script
from playwright.sync_api import Browser, Page

TABLE = Path(__file__).parents[2] / "search" / "tests" / "words.json"
DOCS = [
    {"location": "union/", "title": "الاتحاد السوفيتي", "text": "دولة كبيرة. انتهت في 26 كانون الأول 1991 في موسكو."},
    {"location": "union/#states", "title": "الجمهوريّات", "text": "كانت جُمهوريَّةُ إستونيا أوّلَ من أعلن. ثم عبد الله."},
    {"location": "union/#after", "title": "ما بعد", "text": "رابطة الدول المستقلة. والقوات في شباط، والمسؤول عنها."},
    {
        "location": "army/",
        "title": "الجيش",
        "text": "تأسس الجيش الأحمر سنة 1918 في روسيا، وعبدالرحمن قائد فيه. <b>x</b> & y. ثم 1922م و1946 ودبابة T34.",
    },
]
SYNONYMS = [["كانون الأول", "ديسمبر", "دجنبر"], ["شباط", "فبراير"], ["رابطة الدول المستقلة", "CIS"]]
ASK = "query => kurrasEngine().answer(window.engine, query)"


@pytest.fixture(scope="module")
def page(browser: Browser) -> Page:
    """A blank page with the engine and a small text."""
    blank = browser.new_page()
    blank.add_script_tag(content=engine_script())
    blank.evaluate("given => { window.engine = new (kurrasEngine().Engine)(given[0], given[1]) }", [DOCS, SYNONYMS])
    return blank


def _items(page: Page, query: str) -> list[dict[str, Any]]:
    """The results, best first, without the pages that only head their group."""
    groups = page.evaluate(ASK, query)["items"]
    return sorted((item for group in groups for item in group if item["score"]), key=lambda item: -item["score"])


def _first(page: Page, query: str) -> str:
    """Where the best result leads, without its marks."""
    items = _items(page, query)
    path, _, fragment = str(items[0]["location"]).partition("#") if items else ("", "", "")
    return path.partition("?")[0] + ("#" + fragment if fragment else "")


def test_words_are_as_the_table_says(page: Page) -> None:
    """JavaScript folds and stems as Python does, on the table that the rule file makes."""
    table = json.loads(TABLE.read_text(encoding="utf-8"))
    script = "words => { const e = kurrasEngine(); return words.map(w => [w, e.fold(w), e.stem(e.fold(w))]); }"
    made = page.evaluate(script, [row[0] for row in table])
    assert made == table


def test_letters_fold_as_in_python(page: Page) -> None:
    """Every letter of the Arabic, Latin, Greek and Cyrillic blocks folds alike in both languages."""
    codes = [
        *range(0x20, 0x530),
        *range(0x600, 0x700),
        *range(0x750, 0x780),
        *range(0x8A0, 0x900),
        *range(0x1E00, 0x2000),
    ]
    letters = [chr(code) for code in codes if chr(code).isprintable()]
    made = page.evaluate(
        "letters => letters.map(letter => [letter.normalize('NFC'), kurrasEngine().fold(letter)])", letters
    )
    assert [(letter, folded) for letter, folded in made if fold(letter).text != folded] == []


@pytest.mark.parametrize(
    ("query", "place"),
    [
        ("الإتحاد", "union/"),
        ("وبالجمهوريه", "union/#states"),
        ("جُمْهُورِيّة", "union/#states"),
        ("استونيا", "union/#states"),
        ("١٩١٨", "army/"),
        ("۱۹۱۸", "army/"),
        ("1946", "army/"),
        ("و1946", "army/"),
        ("1922", "army/"),
        ("١٩٢٢م", "army/"),
        ("t34", "army/"),
        ("ديسمبر", "union/"),
        ("دجنبر 1991", "union/"),
        ("فبراير", "union/#after"),
        ("cis", "union/#after"),
        ("عبدالله", "union/#states"),
        ("عبد الرحمن", "army/"),
        ("المسئول", "union/#after"),
        ("متى انتهى الاتحاد السوفيتي؟", "union/"),
        ("استوني", "union/#states"),
        ("الجيس الاحمر", "army/"),
        ("الجيش «الأحمر»", "army/"),
        ("«الجيش الأحمر»", "army/"),
    ],
)
def test_what_comes_first(page: Page, query: str, place: str) -> None:
    """Spellings, clitics, digits, months, abbreviations, names in two parts, slips and beginnings lead to the place."""
    assert _first(page, query) == place


def test_quoted_words_must_stand_together(page: Page) -> None:
    """A phrase in quotation marks is found as it stands; where it stands nowhere, the answer says so."""
    assert [item["location"].split("?")[0] for item in _items(page, '"الجيش الأحمر"')] == ["army/"]
    assert page.evaluate(ASK, '"الأحمر الجيش"')["closest"] is True


def test_marks_are_the_words_of_the_text(page: Page) -> None:
    """The inflected words are marked, with their harakat."""
    assert "<mark>جُمهوريَّةُ</mark>" in _items(page, "الجمهوريات")[0]["text"]


def test_html_of_the_text_is_shown_as_text(page: Page) -> None:
    """What looks like markup in a text is escaped."""
    assert "&lt;b&gt;x&lt;/b&gt; &amp; y" in _items(page, "y")[0]["text"].replace("<mark>", "").replace("</mark>", "")


@pytest.mark.parametrize("query", ["القمر", "بيتهوفن", "برشلونة", "كيمياء", "زرافة", "beethoven", "2047"])
def test_words_of_other_fields_give_nothing(page: Page, query: str) -> None:
    """A word that stands there in no form has no result."""
    assert page.evaluate(ASK, query)["items"] == []


def test_a_slip_is_called_closest(page: Page) -> None:
    """A result that rests on a guess is said to."""
    assert page.evaluate(ASK, "استونبا")["closest"] is True
    assert page.evaluate(ASK, "إستونيا")["closest"] is False


@pytest.mark.parametrize(
    ("typed", "wanted"), [("الات", "الاتحاد"), ("وبالجمهو", "وبالجمهوريات"), ("إستو", "إستونيا"), ("روس", "روسيا")]
)
def test_suggestions(page: Page, typed: str, wanted: str) -> None:
    """The word being typed goes on as the text writes it; what was typed stays."""
    suggested = page.evaluate(ASK, typed)["suggest"]
    assert any(fold(one).text == fold(wanted).text for one in suggested), suggested
    assert all(one.startswith(typed) for one in suggested)


BAD = [
    "",
    "   ",
    "؟!،.",
    "()[]{}*+?.^$|\\",
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "\ud800",
    "ا\udc00ب",
]
BAD += [
    "😀",
    "👩‍👩‍👧",
    "ا" * 10_000,
    "كلمة " * 2_000,
    "abc الاتحاد xyz 1991",
    "\u202eالاتحاد\u202c",
    "«",
    '"" «»',
    "الاتحاد&h=<b>",
]


@pytest.mark.parametrize("query", BAD, ids=range(len(BAD)))
def test_bad_input(page: Page, query: str) -> None:
    """Whatever is typed is answered, in good time, and its markup never comes back."""
    timed = (
        f"() => {{ const t = performance.now(), a = ({ASK})({json.dumps(query)}); return [a, performance.now() - t]; }}"
    )
    found, milliseconds = page.evaluate(timed)
    assert milliseconds < 1000
    assert "<script" not in json.dumps(found["items"])
    assert "<img" not in json.dumps(found["items"])


def test_no_texts_at_all(page: Page) -> None:
    """An engine over nothing answers with nothing."""
    found = page.evaluate("() => kurrasEngine().answer(new (kurrasEngine().Engine)([], []), 'الاتحاد')")
    assert found["items"] == []
