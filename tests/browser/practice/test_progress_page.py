"""The page «تقدمي»: files that are not what they should be, several students on one device, a storage that fails."""

from __future__ import annotations

import json
import re
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from browser.practice.student import attempts
from browser.watched import SMALL, Reader, wake

if TYPE_CHECKING:
    from playwright.sync_api import Page

    from browser.forms import Form

COURSE = "soviet-dissolution"
KEY = f"kurras-progress:{COURSE}:1.0:"
ONE = {"at": 1_770_000_000_000, "right": True, "score": 1, "by": "review"}
_LARGE = 1_000_000
SCRIPT = "<img src=x onerror=alert(1)>"


def _record(
    course: str = COURSE, name: str = "", version: int = 1, items: dict[str, object] | None = None
) -> dict[str, object]:
    kept = items or {"q-causes": {"attempts": [ONE]}}
    settings = {"name": {"value": name, "at": 5}} if name else {}
    return {"format": "kurras-progress", "version": version, "course": course, "edition": "1.0"} | {
        "items": kept,
        "settings": settings,
    }


def _open(reader: Reader, form: Form, **kept: object) -> Page:
    """The page on a phone whose storage holds these records, by student."""
    page = reader.page(SMALL, touch=True)
    page.goto(form.url("progress"))
    for student, record in kept.items():
        value = record if isinstance(record, str) else json.dumps(record)
        page.evaluate(
            "([key, name, value]) => localStorage.setItem(key + encodeURIComponent(name), value)",
            [KEY, student.strip("_"), value],
        )
    page.reload()
    return page


def _load(page: Page, text: str | bytes, name: str = "ملف.json") -> str:
    body = text if isinstance(text, bytes) else text.encode()
    if len(body) < _LARGE:
        page.locator("#k-file").set_input_files({"name": name, "mimeType": "application/json", "buffer": body})
    else:  # by its path: so many bytes take their time on the way into the browser
        with TemporaryDirectory() as folder:
            path = Path(folder) / name
            path.write_bytes(body)
            page.locator("#k-file").set_input_files(path)
    expect(page.locator(".k-said-now")).not_to_be_empty()
    return page.locator(".k-said-now").inner_text()


def _storage(page: Page) -> dict[str, str]:
    found: dict[str, str] = page.evaluate("({...localStorage})")
    return {key: value for key, value in found.items() if key.startswith("kurras-progress")}


GOOD = json.dumps(_record())
BAD: dict[str, tuple[str | bytes, str]] = {
    "empty": ("", "الملف فارغ"),
    "cut off": (GOOD[:-20], "الملف تالف أو مقطوع، فلا يُقرأ"),
    "binary": (b"\x00\xff\xfe\x89PNG" * 50, "الملف تالف أو مقطوع، فلا يُقرأ"),
    "other JSON": ('{"answers": []}', "ليس هذا ملف تقدم محفوظًا من صفحة «تقدمي»"),
    "a list": ("[1, 2]", "ليس هذا ملف تقدم محفوظًا من صفحة «تقدمي»"),
    "null": ("null", "ليس هذا ملف تقدم محفوظًا من صفحة «تقدمي»"),
    "other course": (json.dumps(_record("red-sea")), "هذا الملف من مساق آخر اسمه المختصر «red-sea»"),
    "later version": (
        json.dumps(_record(version=2)),
        "كُتب هذا الملف بإصدار أحدث من هذه الصفحة، فحدِّث نسختك من المساق ثم افتحه",
    ),
    "unsound answers": (
        json.dumps(_record(items={"q-causes": {"attempts": [{"at": "yesterday", "right": 1}]}})),
        "لا إجابة سليمة في هذا الملف",
    ),
    "ten megabytes": (b'{"format": "' + b"x" * 10_000_000, "الملف أكبر من أن يكون ملف تقدم"),
}


def test_a_bad_file_changes_nothing(reader: Reader, form: Form) -> None:
    """It is named, what is wrong with it is said in Arabic, and what is kept stays to the byte.

    Of a file of which only some answers are damaged, the others are taken, and those left out are counted.
    """
    page = _open(reader, form, _=_record(name=""))
    before = _storage(page)
    assert before
    for text, problem in BAD.values():
        assert _load(page, text) == f"«ملف.json»: {problem}. لم يتغيَّر شيء."
        assert _storage(page) == before
    mixed = [ONE | {"at": 1_770_000_000_001}, {"at": 5}, "x"]
    assert _load(page, json.dumps(_record(items={"q-coup": {"attempts": mixed}}))) == (
        "أُضيفت إلى تقدم «بلا اسم» إجابة واحدة من الملف. ولم تُقرأ منه إجابتان تالفتان."
    )


def test_a_name_of_a_file_is_text(reader: Reader, form: Form) -> None:
    """Markup in it is shown as it is written."""
    page = _open(reader, form)
    assert _load(page, "", f"{SCRIPT}.json").startswith(f"«{SCRIPT}.json»")
    expect(page.locator(".k-review img")).to_have_count(0)


def test_a_script_in_a_students_name_is_text(reader: Reader, form: Form) -> None:
    """A file brings it, the page shows it, nothing of it runs."""
    page = _open(reader, form)
    assert SCRIPT in _load(page, json.dumps(_record(name=SCRIPT)))
    expect(page.locator(".k-students [aria-pressed=true]")).to_have_text(f"✓ {SCRIPT}")
    expect(page.locator(".k-review img")).to_have_count(0)


def test_anothers_file_is_not_mixed_in_unasked(reader: Reader, form: Form) -> None:
    """The student says whose it is; either way nothing is lost."""
    page = _open(reader, form, ليلى=_record(name="ليلى"))
    page.get_by_role("button", name="ليلى", exact=True).tap()
    expect(page.locator(".k-students [aria-pressed=true]")).to_have_text("✓ ليلى")
    file = json.dumps(_record(name="سلمى", items={"q-coup": {"attempts": [ONE]}}))
    page.locator("#k-file").set_input_files({"name": "a.json", "mimeType": "application/json", "buffer": file.encode()})
    asked = page.locator(".k-whose")
    expect(asked).to_contain_text("في هذا الملف تقدم «سلمى»، والتقدم هنا الآن باسم «ليلى». إلى أيهما يُضاف؟")
    expect(asked.get_by_role("button", name="إلى تقدم «سلمى»")).to_be_focused()
    asked.get_by_role("button", name="لا تضفه").tap()
    assert list(attempts(page, "ليلى")) == ["q-causes"]
    assert not attempts(page, "سلمى")
    page.locator("#k-file").set_input_files({"name": "a.json", "mimeType": "application/json", "buffer": file.encode()})
    asked.get_by_role("button", name="إلى تقدم «سلمى»").tap()
    expect(page.locator(".k-said-now")).to_have_text("أُضيفت إلى تقدم «سلمى» إجابة واحدة من الملف.")
    assert (list(attempts(page, "ليلى")), list(attempts(page, "سلمى"))) == (["q-causes"], ["q-coup"])


def test_students_of_one_device(reader: Reader, form: Form) -> None:
    """Added, chosen, renamed, and never two of one name; the practice pages keep answers for the one who is chosen."""
    page = _open(reader, form)
    said = page.get_by_role("status").and_(page.locator(".k-said-now"))
    expect(said).to_have_count(1)  # empty, and in the tree already: what comes into it is read out
    expect(page.locator("summary .k-measure").first).to_have_text(re.compile(r"^(\d+) بطاقة · جديدة: \1$"))
    for name, kept in {"ليلى": "ليلى", "  سلمى\u202e  بنت\tأحمد ": "سلمى بنت أحمد"}.items():
        page.get_by_label("اسم طالب آخر").fill(name)
        page.get_by_role("button", name="أضف اسمًا").tap()
        expect(said).to_have_text(f"أُضيف «{kept}»، ويُحفظ التقدم الآن بهذا الاسم.")
    page.get_by_label("اسم طالب آخر").fill("ليلى")
    page.get_by_role("button", name="أضف اسمًا").tap()
    expect(said).to_contain_text("الاسم «ليلى» موجود على هذا الجهاز.")
    field = page.get_by_label("اسم طالب آخر")  # what is wrong with a name is said at its field, which keeps it
    expect(field).to_be_focused()
    expect(field).to_have_value("ليلى")
    expect(field).to_have_attribute("aria-invalid", "true")
    expect(field).to_have_accessible_description(re.compile("الاسم «ليلى» موجود"))
    page.get_by_role("button", name="ليلى", exact=True).tap()
    page.goto(form.url("practice-red-army"))
    wake(page)
    question = page.locator(".k-question[data-kind=choice]").first
    question.locator("[data-option^=r] input").check()
    question.get_by_role("button", name="تحقَّق من جوابك").tap()
    assert (len(attempts(page, "ليلى")), len(attempts(page, "سلمى بنت أحمد"))) == (1, 0)
    page.goto(form.url("progress"))
    page.get_by_label("اسم صاحب التقدم المختار").fill("ليلى خالد")
    page.get_by_role("button", name="غيِّر اسمه").tap()
    expect(said).to_have_text("صار الاسم «ليلى خالد»، ومعه التقدم كله.")
    assert (len(attempts(page, "ليلى خالد")), len(attempts(page, "ليلى"))) == (1, 0)
    page.get_by_role("button", name="غيِّر اسمه").tap()
    expect(said).to_have_text("اكتب اسمًا أولًا.")


def test_erasing_asks_first(reader: Reader, form: Form) -> None:
    """The way back has the focus, Escape takes it, and only the chosen student's record goes."""
    page = _open(reader, form, ليلى=_record(name="ليلى"), سلمى=_record(name="سلمى"))
    page.get_by_role("button", name="ليلى", exact=True).tap()
    erase = page.get_by_role("button", name="امحُ تقدم «ليلى»")
    erase.tap()
    expect(page.get_by_role("alert")).to_contain_text("سيُمحى من هذا الجهاز تقدم «ليلى» كله: إجابة واحدة.")
    expect(page.get_by_role("button", name="لا، أبقِه")).to_be_focused()
    page.keyboard.press("Escape")
    expect(page.locator(".k-said-now")).to_have_text("لم يُمحَ شيء.")
    expect(erase).to_be_focused()
    assert attempts(page, "ليلى")
    erase.tap()
    page.get_by_role("button", name="نعم، امحُه").tap()
    expect(page.locator(".k-said-now")).to_have_text("مُحي تقدم «ليلى» من هذا الجهاز.")
    assert not attempts(page, "ليلى")
    assert attempts(page, "سلمى")


def test_a_damaged_record_is_told_and_kept(reader: Reader, form: Form) -> None:
    """It stands aside under its own key, and a new record begins."""
    page = _open(reader, form, _='{"format": "kurras-pro')
    expect(page.get_by_role("alert")).to_contain_text("وُجد في الجهاز تقدم تالف، فوُضع جانبًا ولم يُمحَ")
    assert _storage(page)[f"{KEY}:damaged"] == '{"format": "kurras-pro'


def test_a_record_of_a_later_version_stays(reader: Reader, form: Form) -> None:
    """Nothing is written over it, not by a file either."""
    page = _open(reader, form, _=_record(version=7))
    expect(page.get_by_role("alert")).to_contain_text("حُفظ تقدمك هنا بإصدار أحدث من هذه الصفحة")
    before = _storage(page)
    assert "لن يُغيَّر منه شيء" in _load(page, GOOD)
    assert _storage(page)[KEY] == before[KEY]


@pytest.mark.parametrize("name", ["review", "test", "progress"])
def test_without_a_storage_the_pages_say_so(reader: Reader, form: Form, name: str) -> None:
    """And work as long as they are open."""
    page = reader.page(SMALL)
    page.add_init_script(
        "Object.defineProperty(window, 'localStorage', {get() { throw new DOMException('no', 'SecurityError'); }})"
    )
    page.goto(form.url(name))
    expect(page.get_by_role("alert")).to_contain_text("لا يسمح هذا المتصفح بالحفظ في الجهاز")


def test_a_full_storage_is_told(reader: Reader, form: Form) -> None:
    """What is kept stays; the file's answers are not claimed to be saved."""
    page = _open(reader, form, _=_record())
    before = _storage(page)[KEY]
    page.evaluate("() => { Storage.prototype.setItem = () => { throw new DOMException('', 'QuotaExceededError'); } }")
    theirs = json.dumps(_record(items={"q-coup": {"attempts": [ONE]}}))
    assert _load(page, theirs) == "امتلأت مساحة التخزين في هذا المتصفح، فلم يُضف ما في الملف، ولم يتغيَّر شيء."
    assert _storage(page)[KEY] == before
