"""What a student fills in on the test and the progress page; it is seen where scripts run, since it needs one."""

from kurras.models import Course
from kurras.rendering.markup import text
from kurras.rendering.review_cards import cards
from kurras.rendering.review_fresh import first_test, no_student, nothing_to_erase
from kurras.rendering.wording import LEVEL_NAMES
from kurras.study.study import Study

_CHOSEN = "10"
_SIZES = (("5", "5"), (_CHOSEN, _CHOSEN), ("20", "20"), ("999", "كل ما يوافق الاختيار"))


def test_form(course: Course, study: Study) -> str:
    """The choice of a test: topics and levels that have questions, the size, the number that decides the questions."""
    topics = [(topic.slug, topic.title) for topic in course.topics if study.questions_of(topic.slug)]
    asked = {question.level for question in study.questions}
    levels = [(str(at), LEVEL_NAMES[level]) for at, level in enumerate(LEVEL_NAMES) if level in asked]
    return (
        '<form class="k-choose" novalidate autocomplete="off">'
        f"{_select('topic', 'الموضوع', (('', 'كل الموضوعات'), *topics))}"
        f"{_select('level', 'المستوى', (('', 'كل المستويات'), *levels))}"
        f"{_select('size', 'عدد الأسئلة', _SIZES, chosen=_CHOSEN)}"
        '<label class="k-pick"><span>رقم الاختبار</span><input class="k-field" name="number" type="text" '
        'inputmode="numeric" maxlength="6" autocomplete="off" aria-describedby="k-seed"></label>'
        '<p class="k-meta" id="k-seed">الرقم نفسه، بالاختيار نفسه، يعطي الأسئلة نفسها على كل جهاز.</p>'
        f'<p class="k-found" role="status">{first_test(cards(course, study), int(_CHOSEN))}</p>'
        '<button type="submit" class="k-check">ابدأ الاختبار</button></form>'
    )


def _select(name: str, words: str, options: tuple[tuple[str, str], ...], chosen: str = "") -> str:
    items = "".join(
        f'<option value="{value}"{" selected" if value == chosen else ""}>{text(shown)}</option>'
        for value, shown in options
    )
    return f'<label class="k-pick"><span>{words}</span><select name="{name}">{items}</select></label>'


def progress_parts() -> str:
    """The file of progress, the names on this device, erasing, and where it is said what came of it."""
    return (
        '<div class="k-parts"><h2 id="file">ملف التقدم</h2>'
        "<p>احفظ تقدمك في ملف لتنقله إلى جهاز آخر أو لتعطيه معلمك. وإذا فتحت ملفًا أُضيف ما فيه إلى ما هنا، "
        "ولا يُمحى شيء.</p>"
        '<div class="k-row"><button type="button" class="k-check k-save">احفظ التقدم في ملف</button>'
        '<input type="file" id="k-file" class="k-spoken" accept=".json,application/json">'
        '<label class="k-check k-open" for="k-file">افتح ملفًا محفوظًا</label></div><div class="k-row k-whose"></div>'
        '<h2 id="students">من يدرس على هذا الجهاز</h2>'
        '<p class="k-meta">لكل اسم تقدم مستقل. ولا يخرج الاسم من الجهاز إلا في ملف تحفظه أنت.</p>'
        f"{no_student()}{_name('rename', 'اسم صاحب التقدم المختار', 'غيِّر اسمه')}"
        f"{_name('add', 'اسم طالب آخر', 'أضف اسمًا')}"
        f'<h2 id="erase">محو التقدم</h2>{nothing_to_erase()}</div>'
        '<p class="k-said-now" id="k-said" role="status"></p>'
    )


def _name(form: str, words: str, act: str) -> str:
    return (
        f'<form name="{form}" class="k-row" novalidate><label class="k-pick"><span>{words}</span>'
        f'<input class="k-field" type="text" maxlength="80" autocomplete="off"></label>'
        f'<button type="submit" class="k-check">{act}</button></form>'
    )
