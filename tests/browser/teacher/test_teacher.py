"""The teacher's zip in a real browser, from a folder with no network: class results, every page, paper."""

from __future__ import annotations

import json
import zipfile
from typing import TYPE_CHECKING

import pypdfium2 as pdfium
import pytest
from kurras.outputs.teacher_bundle import write_teacher_bundle
from kurras.pipeline import build
from kurras.settings import Settings
from playwright.sync_api import Browser, FilePayload, Page, expect

from browser.test_access import violations
from browser.watched import SMALL, Reader, overflow

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

COURSE = "soviet-dissolution"
SCRIPT = "<img src=x onerror=alert(1)>"
WHAT, WHEN = "q-what-dissolution-was", "q-last-year-of-dissolution"
LENGTH, GAINED = "q-length-of-dissolution", "q-what-republics-gained"
"""All four questions of the objective «تعريف تفكك الاتحاد السوفيتي، وتحديد المدة التي استغرقها»."""
OBJECTIVE = "تعريف تفكك الاتحاد السوفيتي، وتحديد المدة التي استغرقها"
MARCH = 1_803_000_000_000


@pytest.fixture(scope="module")
def root(project: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The zip, unpacked in a folder with spaces and Arabic letters in its name."""
    site = build(Settings(content=project / "content_src", course=COURSE))
    target = write_teacher_bundle(site, tmp_path_factory.mktemp("teacher"))
    with zipfile.ZipFile(target) as archive:
        archive.extractall(target.parent / "ملف المعلم #1 100%")
    return target.parent / "ملف المعلم #1 100%" / f"{COURSE}-teacher"


@pytest.fixture
def desk(browser: Browser) -> Iterator[Reader]:
    """Opens pages with no network; a request, a warning or a fault of a script fails the test."""
    one = Reader(browser, "", offline=True)
    one.expect(r"teacher\.css|preload")  # axe asks for the style sheet, and the page refuses
    yield one
    one.close()


def file(name: str, answers: dict[str, bool], *, at: int = MARCH, course: str = COURSE, edition: str = "1.0") -> bytes:
    """A progress file: by question, whether the answer was right."""
    items = {
        key: {"attempts": [{"at": at + place, "right": right, "score": int(right), "by": "practice"}]}
        for place, (key, right) in enumerate(answers.items())
    }
    settings = {"name": {"value": name, "at": at}} if name else {}
    head = {"format": "kurras-progress", "version": 1, "course": course, "edition": edition}
    return json.dumps({**head, "items": items, "settings": settings}).encode()


def payload(name: str, content: bytes) -> FilePayload:
    """A file as it is chosen in the browser."""
    return {"name": name, "mimeType": "application/json", "buffer": content}


def cells(page: Page, table: str, row: str) -> list[str]:
    """The words of the cells of the row whose head begins so."""
    found = page.get_by_role("table", name=table).get_by_role("row").filter(has_text=row)
    return [" ".join(words.split()) for words in found.locator("td").all_inner_texts()]


def column(page: Page, table: str) -> list[str]:
    """The heads of the rows, in the order in which they stand."""
    return page.get_by_role("table", name=table).locator("tbody th").all_inner_texts()


def test_a_class_is_read(desk: Reader, root: Path, tmp_path: Path) -> None:
    """Good files are in the tables, each bad one has its line, and a table is sorted by keyboard."""
    page = desk.page()
    page.on("dialog", lambda _: desk.watch.note("a script in a file ran"))
    page.goto((root / "class-results.html").as_uri())
    every = dict.fromkeys((WHAT, WHEN, LENGTH, GAINED), True)
    phone = file("ليلى", {WHEN: False}, at=MARCH - 10**9)
    huge = tmp_path / "ضخم.json"
    huge.write_bytes(b'{"format": "' + b"x" * 10_000_000)
    page.locator("#files").set_input_files(
        [
            payload("ليلى.json", file("ليلى", every)),
            payload("سامي.json", file("سامي", {WHAT: True, WHEN: False})),
            payload("هاتف ليلى.json", phone.replace(b"]}}", b', 1, {"at": 0}, []]}}')),
            payload("مقطوع.json", file("هدى", every)[:-30]),
            payload("غريب.json", file("هدى", every, course="red-sea")),
            payload("صورة.png", b"\x89PNG\xff\xfe"),
            payload("نص.json", file(SCRIPT, {WHAT: True}, edition="0.9")),
            payload("kurras-3.json", file("", {"q-none": True})),
        ]
    )
    expect(page.locator(".t-status")).to_have_text("قُرئ: 5 ملفات؛ لم يُقرأ: 3 ملفات؛ في الجداول: 4 طلاب.")
    page.locator("#files").set_input_files(huge)
    expect(page.locator(".t-status")).to_have_text("لم يُقرأ: ملف واحد؛ في الجداول: 4 طلاب.")
    notes = page.locator(".t-notes").inner_text()
    for line in (
        "«هاتف ليلى.json»: لم تُقرأ منه 3 إجابات تالفة، فحُسب ما سواها.",
        "«هاتف ليلى.json»: ضُم إلى ملف آخر باسم «ليلى»",
        "«مقطوع.json» – لم يُقرأ: الملف تالف أو مقطوع، فلا يُقرأ.",
        "«غريب.json» – لم يُقرأ: هذا الملف من مساق آخر اسمه المختصر «red-sea».",
        "«صورة.png» – لم يُقرأ: الملف تالف أو مقطوع، فلا يُقرأ.",
        "«نص.json»: أجاب صاحب هذا الملف عن الإصدار 0.9 من المساق",
        "«kurras-3.json»: لا إجابة فيه عن سؤال من أسئلة هذا الإصدار.",
        "«ضخم.json» – لم يُقرأ: الملف أكبر من أن يكون ملف تقدم.",
    ):
        assert line in notes
    assert cells(page, "من يحتاج إلى ماذا", OBJECTIVE) == ["1: سامي", "1: بلا اسم: kurras-3", f"1: {SCRIPT}", "1: ليلى"]
    assert cells(page, "الطلاب", "سامي")[1:3] == ["1 من 2 (50٪)", OBJECTIVE]
    assert cells(page, "الطلاب", "ليلى")[1:3] == ["4 من 4 (100٪)", "–"]
    assert cells(page, "الأسئلة", "امتد تفكك الاتحاد السوفيتي من عام 1988")[1:] == ["1 من 2 (50٪)", "1: سامي"]
    assert page.locator(".t-results img").count() == 0
    assert OBJECTIVE in column(page, "من يحتاج إلى ماذا")[0]
    _sorted_by_keyboard(page)
    assert not violations(page)
    page.set_viewport_size({"width": SMALL, "height": 740})
    assert not overflow(page)
    page.get_by_role("button", name="أغلق الملفات وابدأ من جديد").click()
    expect(page.locator(".t-results")).to_be_hidden()
    assert page.evaluate("Object.keys(localStorage)") == []


def _sorted_by_keyboard(page: Page) -> None:
    """The button in a column's head turns the order round, and says so."""
    head = page.get_by_role("columnheader", name="الطالب")
    assert head.get_attribute("aria-sort") == "ascending"
    order = column(page, "الطلاب")
    assert [name for name in order if name in ("سامي", "ليلى")] == ["سامي", "ليلى"]
    head.get_by_role("button").focus()
    page.keyboard.press("Enter")
    assert head.get_attribute("aria-sort") == "descending"
    assert column(page, "الطلاب") == order[::-1]


def test_files_can_be_dropped(desk: Reader, root: Path) -> None:
    """Anywhere on the page; the browser does not leave it for the file."""
    page = desk.page()
    page.goto((root / "class-results.html").as_uri())
    page.evaluate(
        """text => { const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([text], 'a.json', {type: 'application/json'}));
        for (const kind of ['dragover', 'drop'])
          document.body.dispatchEvent(new DragEvent(kind, {dataTransfer, bubbles: true, cancelable: true})); }""",
        file("ليلى", {WHAT: True}).decode(),
    )
    expect(page.locator(".t-status")).to_have_text("قُرئ: ملف واحد؛ في الجداول: طالب واحد.")


def test_every_page_can_be_used_and_printed(desk: Reader, root: Path) -> None:
    """By axe in light and dark, at 360 pixels, and on A4: each page is named and numbered, and nothing is cut off."""
    names = ["START-HERE", "lesson-plan", "discussion", "worksheets", "coverage", "worksheets/dissolution-a"]
    names += ["worksheets/independence-c-large", "worksheets/red-army-b-answers", "answer-key", "class-results"]
    dark = desk.page(SMALL, scheme="dark")
    for name in names[-3:]:
        dark.goto((root / f"{name}.html").as_uri())
        assert not violations(dark, "color-contrast"), name
    page = desk.page(SMALL)
    for name in names:
        page.goto((root / f"{name}.html").as_uri())
        assert not violations(page), name
        assert not overflow(page), name
    for name in names:
        page.goto((root / f"{name}.html").as_uri())
        papers = pdfium.PdfDocument(page.pdf(format="A4"))
        for paper in papers:
            text = paper.get_textpage()
            boxes = [text.get_charbox(at) for at in range(text.count_chars()) if text.get_text_range(at, 1).strip()]
            assert min(left for left, *_ in boxes) > 40, name
            assert max(right for *_, right, _ in boxes) < paper.get_width() - 40, name
            assert str(len(papers)) in text.get_text_range()
