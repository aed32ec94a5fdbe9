"""Questions are answered on a phone and by keyboard, on a server and from a folder, and are whole without scripts."""

import pytest
from axe_playwright_python.base import AXE_FILE_PATH
from playwright.sync_api import Locator, Page, expect

from browser.forms import PRACTICE, Form
from browser.watched import LARGE, SMALL, Reader, overflow, wake

_AXE = """() => axe.run(document.querySelector('.k-practice'), {preload: false}).then(done => done.violations.map(one =>
  one.id + ': ' + one.nodes.map(node => node.target.join(' ')).join(', ')))"""
SLACK, PAIRS = 3, 40
"""How many pixels a question may grow or shrink when its form comes."""
_SMALL_TARGETS = """() => [...document.querySelectorAll(
    '.k-practice :is(button, select, summary, .k-option, .k-field)')].filter(one => one.checkVisibility())
  .map(one => [one.className || one.tagName, one.getBoundingClientRect()])
  .filter(([_, box]) => box.height < 43.5 || box.width < 43.5).map(([name]) => name)"""


def opened(reader: Reader, form: Form, name: str = PRACTICE[0], *, width: int = SMALL, touch: bool = True) -> Page:
    """The practice page, on a phone by default."""
    page = reader.page(width, touch=touch)
    page.goto(form.url(name))
    begin(page)
    return page


def begin(page: Page) -> None:
    """The forms come at the first sign of life."""
    wake(page)
    expect(page.locator(".k-check").first).to_be_visible()


def asked(page: Page, name: str) -> Locator:
    """A question by its id."""
    return page.locator(f"#q-{name}")


def check(question: Locator) -> None:
    """Taps the button under the question."""
    question.locator(".k-check").tap()


def verdict(question: Locator) -> Locator:
    """What is said of the answer."""
    return question.locator(".k-verdict")


def test_a_wrong_choice_is_explained(reader: Reader, form: Form) -> None:
    """Marked in words, with the author's line for it; the proving sentence opens, and leads to its place."""
    page = opened(reader, form)
    question = asked(page, "what-dissolution-was")
    question.get_by_role("radio", name="غزو خارجي أنهى وجود البلاد دولةً ذات سيادة").tap()
    check(question)
    expect(verdict(question)).to_contain_text("ليس هذا هو الجواب.")
    expect(verdict(question)).to_contain_text("لا يذكر النص غزوًا من الخارج")
    expect(question.locator(".k-chosen")).to_have_text("✗ غير صحيح")
    expect(question.locator(".k-proof mark")).to_be_visible()
    expect(question.get_by_role("radio").first).to_be_disabled()
    question.get_by_role("link", name="اقرأ الجملة 2.1 في موضعها").tap()
    expect(page).to_have_url(form.url("dissolution", "s-2-1"))


def test_one_can_try_again(reader: Reader, form: Form) -> None:
    """The marks go, the answer closes, and the focus is on what was chosen."""
    page = opened(reader, form)
    question = asked(page, "what-dissolution-was")
    question.get_by_role("radio").first.check()
    check(question)
    expect(question.locator(".k-check")).to_have_text("أجب مرة أخرى")
    expect(question.locator(".k-check")).to_be_focused()
    check(question)
    expect(question.locator("details")).not_to_have_attribute("open", "")
    expect(verdict(question)).to_be_empty()
    expect(question.get_by_role("radio").first).to_be_focused()
    question.get_by_role("radio", name="انحلال داخلي أنهى وجود البلاد دولةً ذات سيادة").check()
    check(question)
    expect(verdict(question)).to_contain_text("جواب صحيح.")


def test_nothing_chosen_is_no_answer(reader: Reader, form: Form) -> None:
    """The student is told what to do, and the answer stays closed."""
    page = opened(reader, form)
    for name, words in (
        ("what-dissolution-was", "اختر جوابًا أولًا."),
        ("last-year-of-dissolution", "اكتب جوابك أولًا."),
        ("one-people", "صواب أم خطأ؟"),
        ("paths-after-the-end", "اختر لكل طرف ما يقابله."),
    ):
        check(asked(page, name))
        expect(verdict(asked(page, name))).to_contain_text(words)
        expect(asked(page, name).locator("details")).not_to_have_attribute("open", "")


def test_a_typed_answer_is_judged_as_it_is_read(reader: Reader, form: Form) -> None:
    """Enter is enough; a near miss can be mended where it stands; another month name is the same month."""
    page = opened(reader, form)
    question = asked(page, "who-took-the-codes")
    field = question.get_by_role("textbox", name="إلى من سلَّم جورباتشوف السيطرة على رموز إطلاق الأسلحة النووية؟")
    field.fill("يلتسن")
    field.press("Enter")
    expect(verdict(question)).to_contain_text("كلمة «يلتسن» ينقصها حرف.")
    expect(field).to_be_enabled()
    field.fill("بوريس إلتسين")
    field.press("Enter")
    expect(verdict(question)).to_contain_text("جواب صحيح.")
    page.goto(form.url(PRACTICE[1]))
    begin(page)
    month = asked(page, "month-of-estonia")
    month.get_by_role("textbox", name="اكتب ما في الفراغ").fill("تشرين الثاني")
    check(month)
    expect(verdict(month)).to_contain_text("جواب صحيح.")


_HEIGHTS = "() => [...document.querySelectorAll('.k-question')].map(one => [one.dataset.kind, one.offsetHeight])"

_EDGES = """selector => [...document.querySelectorAll(selector)].map(one => one.getBoundingClientRect())
  .map(box => [Math.round(box.left), Math.round(box.right)])"""


@pytest.mark.parametrize("form", ["web"], indirect=True)
@pytest.mark.parametrize("width", [SMALL, LARGE])
def test_nothing_moves_when_the_forms_come(reader: Reader, form: Form, width: int) -> None:
    """They come at the first sign of life, not before, into places that are kept for them; pairs alone change shape."""
    page = reader.page(width)
    page.goto(form.url(PRACTICE[1]))
    page.evaluate("document.fonts.ready")
    page.reload()  # the fonts are at hand now: one that comes too late waits for the next page
    page.evaluate("document.fonts.ready")
    before, gaps = page.evaluate(_HEIGHTS), page.evaluate(_EDGES, ".k-ask .k-gap")
    expect(page.locator(".k-check")).to_have_count(0)
    begin(page)
    for (kind, was), (_, now) in zip(before, page.evaluate(_HEIGHTS), strict=True):
        assert abs(now - was) <= (SLACK if kind != "match" else PAIRS), (kind, was, now)
    assert gaps
    assert page.evaluate(_EDGES, ".k-ask .k-field") == gaps


def test_the_first_tap_on_a_choice_counts(reader: Reader, form: Form) -> None:
    """A choice touched before the forms are there is chosen when they are; a gap gets the focus."""
    page = reader.page(SMALL, touch=True)
    page.goto(form.url(PRACTICE[0]))
    question = asked(page, "what-dissolution-was")
    question.locator("li", has_text="انحلال داخلي أنهى وجود البلاد دولةً ذات سيادة").first.tap()
    expect(question.get_by_role("radio", name="انحلال داخلي أنهى وجود البلاد دولةً ذات سيادة")).to_be_checked()
    page = reader.page(SMALL, touch=True)
    page.goto(form.url(PRACTICE[0]))
    asked(page, "last-year-of-dissolution").locator(".k-gap").evaluate("gap => gap.click()")
    expect(asked(page, "last-year-of-dissolution").get_by_role("textbox")).to_be_focused()


def test_several_answers_and_a_reason(reader: Reader, form: Form) -> None:
    """What is left is said; a right verdict with a wrong reason is half right."""
    page = opened(reader, form)
    several = asked(page, "two-inner-problems")
    several.get_by_role("checkbox", name="الركود الداخلي").tap()
    check(several)
    expect(verdict(several)).to_contain_text("بقي جواب صحيح واحد لم تختره.")
    truth = asked(page, "one-people")
    truth.get_by_role("radio", name="خطأ", exact=True).tap()
    truth.get_by_role("radio", name="لأن جمهورياته كانت على مذهب سياسي واحد").tap()
    check(truth)
    expect(verdict(truth)).to_contain_text("حكمك على العبارة صحيح، والسبب غيره.")


def test_steps_are_ordered_by_touch_and_by_keys(reader: Reader, form: Form) -> None:
    """Focus stays with the step; its new place is said; the right order is right."""
    page = opened(reader, form)
    question = asked(page, "order-of-last-days")
    right = ["استقالة جورباتشوف", "إنزال العلم", "حل الاتحاد"]
    for place, words in enumerate(right):
        item = question.locator(".k-steps li", has_text=words)
        while item.evaluate("one => [...one.parentNode.children].indexOf(one)") > place:
            button = item.get_by_role("button", name="قدِّم: ")
            if place == 0:
                button.tap()
            else:
                button.press("ArrowUp")
            expect(button).to_be_focused()
            expect(question.locator(".k-spoken")).to_contain_text(words)
    check(question)
    expect(verdict(question)).to_contain_text("جواب صحيح.")


def test_pairs_are_matched(reader: Reader, form: Form) -> None:
    """Each has a named list; what is wrong is told with its reason."""
    page = opened(reader, form, PRACTICE[1])
    question = asked(page, "leaders-of-belovezha")
    for leader, country in (("يلتسين", "روسيا"), ("كرافتشوك", "بيلاروسيا"), ("شوشكيفيتش", "كازاخستان")):
        question.get_by_role("combobox", name=f"ما يقابل: {leader}").select_option(label=country)
    check(question)
    expect(verdict(question)).to_contain_text("طابقت طرفًا واحدًا مطابقة صحيحة.")
    expect(verdict(question)).to_contain_text("كان كرافتشوك الرئيس الأوكراني.")
    expect(verdict(question)).to_contain_text("لم يكن بين الموقِّعين قائد كازاخستان.")


def test_a_whole_question_by_keyboard(reader: Reader, form: Form) -> None:
    """Arrows choose, Tab reaches the button, Enter checks, and the verdict is a status that is read out."""
    page = opened(reader, form, width=LARGE, touch=False)
    question = asked(page, "what-republics-gained")
    question.get_by_role("radio").first.focus()
    page.keyboard.press("Space")
    for _ in range(4):
        if question.get_by_role("radio", name="السيادة الكاملة").is_checked():
            break
        page.keyboard.press("ArrowDown")
    page.keyboard.press("Tab")
    expect(question.locator(".k-check")).to_be_focused()
    page.keyboard.press("Enter")
    status = question.get_by_role("status").filter(has_text="جواب صحيح.")
    expect(status).to_be_visible()
    group = question.get_by_role("radiogroup", name="ما الذي حصلت عليه الجمهوريات المكوِّنة للاتحاد بتفككه؟")
    expect(group.get_by_role("radio")).to_have_count(4)


def test_answers_are_kept(reader: Reader, form: Form) -> None:
    """After a reload the page says how many were right; the wrong ones are kept too."""
    page = opened(reader, form)
    for name, words in (("last-year-of-dissolution", "١٩٩١"), ("number-of-republics", "3")):
        asked(page, name).get_by_role("textbox").fill(words)
        check(asked(page, name))
    page.reload()
    begin(page)
    expect(page.locator(".k-tally")).to_contain_text("أصبت حتى الآن في سؤال واحد من أسئلة هذه الصفحة.")
    items = page.evaluate("kurrasStore.open('soviet-dissolution', '1.0', '').record.items")
    assert {key: [one["right"] for one in item["attempts"]] for key, item in items.items()} == {
        "q-last-year-of-dissolution": [True],
        "q-number-of-republics": [False],
    }


@pytest.mark.parametrize("name", PRACTICE)
def test_without_scripts_every_question_is_whole(reader: Reader, form: Form, name: str) -> None:
    """What is asked and what may be answered stand there, and the answer opens with its proof."""
    page = reader.page(SMALL, scripts=False)
    page.goto(form.url(name))
    questions = page.locator(".k-question")
    assert questions.count() >= 10
    expect(page.locator(".k-practice :is(form, button, input)")).to_have_count(0)
    for number in range(questions.count()):
        question = questions.nth(number)
        expect(question.locator(".k-ask")).to_be_visible()
        expect(question.locator(".k-proof").first).to_be_hidden()
        question.locator("summary").click()
        for proof in question.locator(".k-proof").all():
            expect(proof.locator("mark").first).to_be_visible()
            expect(proof.get_by_role("link")).to_have_count(1)
    assert overflow(page) <= 0


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_in_any_state(reader: Reader, form: Form, scheme: str) -> None:
    """Unanswered, empty, near, wrong and right; and every target is 44 pixels."""
    page = reader.page(SMALL, touch=True, scheme="dark" if scheme == "dark" else "light")
    page.goto(form.url(PRACTICE[0]))
    page.add_script_tag(path=str(AXE_FILE_PATH))
    assert page.evaluate(_AXE) == []
    begin(page)
    assert page.evaluate(_AXE) == []
    assert page.evaluate(_SMALL_TARGETS) == []
    check(asked(page, "paths-after-the-end"))
    asked(page, "who-took-the-codes").get_by_role("textbox").fill("يلتسن")
    for name in ("what-dissolution-was", "one-people", "two-inner-problems"):
        for choice in asked(page, name).locator("fieldset ul").all():
            choice.get_by_role("radio").or_(choice.get_by_role("checkbox")).first.check()
    for question in page.locator(".k-question").all():
        check(question)
    assert page.evaluate(_AXE) == []
    assert page.evaluate(_SMALL_TARGETS) == []
    assert overflow(page) <= 0


@pytest.mark.parametrize("form", ["web"], indirect=True)
def test_paper_has_room_and_no_answers(reader: Reader, form: Form) -> None:
    """Closed answers and buttons do not print; the questions do, and what a menu offers stands open."""
    page = opened(reader, form, width=LARGE, touch=False)
    page.emulate_media(media="print")
    for question in page.locator(".k-question").all():
        expect(question.locator(".k-ask")).to_be_visible()
        expect(question.locator("details")).to_be_hidden()
        expect(question.locator(".k-check")).to_be_hidden()
    expect(page.locator(".k-partners").first).to_be_visible()
    expect(page.locator(".k-lefts select").first).to_be_hidden()


@pytest.mark.parametrize("form", ["web"], indirect=True)
def test_the_search_does_not_tell_answers(reader: Reader, form: Form) -> None:
    """The pages are found by their titles; nothing of a question stands in the index."""
    page = reader.page()
    index = page.request.get(form.base + "search/index.js").text()
    assert "أسئلة: استقلال الجمهوريات" in index
    assert "بمَ يختلف إعلان إستونيا" not in index
    assert "لم تكن رابطة الدول المستقلة قد أُنشئت" not in index
