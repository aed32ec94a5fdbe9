"""Reading aloud: only with an Arabic voice of the device's own, sentence by sentence, by touch and by keyboard.

Chromium here has no voice, so a stand-in speaks: it notes what is said, and a sentence ends when the test says so.
"""

import re

import pytest
from playwright.sync_api import Page, expect

from browser.forms import Form
from browser.watched import LARGE, SMALL, Reader, overflow, until

_SPEECH = """(voices => {
  const heard = window.heard = [];
  let current = null;
  const speech = new EventTarget();
  speech.getVoices = () => voices;
  speech.speak = words => { current = words; heard.push({ text: words.text, rate: words.rate, lang: words.lang }); };
  speech.cancel = () => { const cut = current; current = null; if (cut) cut.onerror({ error: 'interrupted' }); };
  window.ended = () => { const done = current; current = null; done.onend({}); };
  window.failed = () => { const done = current; current = null; done.onerror({ error: 'synthesis-failed' }); };
  Object.defineProperty(window, 'speechSynthesis', { value: speech });
  window.SpeechSynthesisUtterance = function (text) { this.text = text; };
})"""
_ARABIC = '[{ lang: "ar-SA", localService: true, default: false }]'


def opened(reader: Reader, form: Form, voices: str = _ARABIC, width: int = SMALL, *, touch: bool = False) -> Page:
    """The first topic, on a device with these voices."""
    page = reader.page(width, touch=touch)
    page.add_init_script(f"{_SPEECH}({voices});")
    page.goto(form.url("dissolution"))
    page.mouse.move(100, 100)  # the reader's first sign of life, for which reading aloud waits
    return page


def heard(page: Page) -> list[str]:
    """What was said so far."""
    said: list[str] = page.evaluate("window.heard.map(words => words.text.trim())")
    return said


@pytest.mark.parametrize(
    "voices",
    [
        "[]",
        '[{ lang: "ar-EG", localService: false }]',
        '[{ lang: "en-GB", localService: true }, { lang: "arn", localService: true }]',
    ],
)
def test_no_button_without_a_voice(reader: Reader, form: Form, voices: str) -> None:
    """No voice, one that needs a network, voices of other languages: nothing is shown and nothing is asked for."""
    page = opened(reader, form, voices)
    page.wait_for_load_state("networkidle")
    expect(page.get_by_role("button", name="استمع إلى النص")).to_have_count(0)
    expect(page.locator("script[src*=read-aloud]")).to_have_count(0)


def test_sentences_are_read_in_order_and_lit(reader: Reader, form: Form) -> None:
    """The section's heading, then its sentences as a person says them; at the last one it ends by itself."""
    page = opened(reader, form, touch=True)
    page.get_by_role("button", name="استمع إلى النص").tap()
    expect(page.locator(".k-aloud__bar")).to_be_visible()
    until(page, "window.heard.length")
    sentences = page.locator(".k-text .k-sentence")
    headings = page.locator("article h2").evaluate_all("all => all.map(one => one.textContent.trim())")
    while page.locator(".k-aloud__bar").is_visible():
        expect(page.locator(".k-spoken")).to_have_count(1)
        expect(page.locator(".k-spoken")).to_be_in_viewport()
        page.evaluate("window.ended()")
    said = heard(page)
    assert said[0] == "ما الذي حدث بين عامي 1988 و1991؟"
    assert "(1988 إلى 1991)" in said[1]
    assert len([one for one in said if one not in headings]) == sentences.count()
    expect(page.locator(".k-aloud [role=status]")).to_have_text("انتهت القراءة")
    expect(page.locator(".k-spoken")).to_have_count(0)


@pytest.mark.parametrize("width", [SMALL, LARGE])
def test_it_is_led_by_the_keyboard(reader: Reader, form: Form, width: int) -> None:
    """Hold and go on, forward and back, speed (kept), and an end that gives the focus back."""
    page = opened(reader, form, width=width)
    begin = page.get_by_role("button", name="استمع إلى النص")
    begin.focus()
    page.keyboard.press("Enter")
    hold = page.get_by_role("button", name="إيقاف مؤقت")
    expect(hold).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.get_by_role("button", name="متابعة")).to_be_focused()
    page.keyboard.press("Enter")
    page.get_by_role("button", name="التالية").press("Enter")
    page.get_by_role("button", name="السابقة").press("Enter")
    said = heard(page)
    assert said == [said[0], said[0], said[2], said[0]]
    assert said[2] != said[0]
    page.get_by_label("السرعة").select_option("بطيئة")
    assert page.evaluate("window.heard.at(-1).rate") == 0.75
    assert overflow(page) <= 0
    for control in page.locator(".k-aloud__bar :is(button, select)").all():
        box = control.bounding_box()
        assert box
        assert min(box["width"], box["height"]) >= 44
    page.keyboard.press("Escape")
    expect(begin).to_be_focused()
    expect(page.locator(".k-aloud__bar")).to_be_hidden()
    page.wait_for_timeout(300)  # a page of a folder that is left at once may not have written what it keeps
    page.reload()
    page.mouse.move(120, 120)
    page.get_by_role("button", name="استمع إلى النص").click()
    expect(page.locator(".k-aloud__bar")).to_be_visible()
    until(page, "window.heard.length")
    assert page.evaluate("window.heard[0].rate") == 0.75


def test_a_voice_that_fails_says_so(reader: Reader, form: Form) -> None:
    """In words, and the page is as before."""
    page = opened(reader, form)
    page.get_by_role("button", name="استمع إلى النص").click()
    expect(page.locator(".k-aloud__bar")).to_be_visible()
    until(page, "window.heard.length")
    page.evaluate("window.failed()")
    expect(page.locator(".k-aloud [role=status]")).to_have_text(re.compile("تعذَّرت القراءة"))
    expect(page.locator(".k-aloud__bar")).to_be_hidden()


def test_it_begins_where_the_reader_is(reader: Reader, form: Form) -> None:
    """Not at the top again, when she has scrolled half the page down."""
    page = opened(reader, form)
    button = page.get_by_role("button", name="استمع إلى النص")
    expect(button).to_be_visible()
    page.locator("#last-days").evaluate("element => element.scrollIntoView()")
    button.evaluate("element => element.click()")
    until(page, "window.heard.length")
    assert "25 ديسمبر" in " ".join(heard(page)) or heard(page)[0] == "الأيام الأخيرة وما بعد التفكك"
