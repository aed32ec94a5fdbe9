"""The editorial record: every declared correction, and the count of the typographic repairs."""

from collections import Counter

from kurras.arabic.counting import CORRECTION, REPAIR, counted
from kurras.models import Correction, Course, Page
from kurras.rendering import wording
from kurras.rendering.addresses import Addresses
from kurras.rendering.markup import document, front_matter, heading, text


def editorial_page(course: Course, addresses: Addresses, edit: str) -> Page:
    """The page where a reader checks what was changed in the text, and why."""
    home = {reading.sentence.number: topic.slug for topic in course.topics for reading in topic.readings}
    markdown = document(
        front_matter(
            title=wording.EDITORIAL,
            description=f"كل ما غُيِّر في نص مساق «{course.title}»: قبل التغيير وبعده، ونوعه وسببه.",
            search={"exclude": True},
        ),
        heading(1, wording.EDITORIAL, "top"),
        '<p class="k-lead">كل تغيير أُجري في كلمات النص معلن هنا: ما كان في الأصل، وما صار إليه، وسببه؛ أما التصحيحات '
        "الطباعية فمعدودة بأنواعها في آخر الصفحة، وتظهر كلمات الأصل هنا بعدها. وقد تخالف الجملُ في الموضوعات ترتيبَها في "
        f'الأصل، ويدل على موضعها رقمُها في <a href="{addresses.link("editorial", "source")}">النص الأصلي</a>، '
        "وهو باقٍ كما هو لمن أراد المقابلة.</p>",
        heading(2, "التصويبات", "declared"),
        *_corrections(course, home, addresses),
        heading(2, "التصحيحات الطباعية", "repairs"),
        *_repairs(course),
    )
    return Page("editorial", wording.EDITORIAL, markdown, edit)


def _corrections(course: Course, home: dict[str, str], addresses: Addresses) -> list[str]:
    if not course.corrections:
        return ["<p>لم يُصوَّب شيء في هذا النص.</p>"]
    items = "".join(_correction(one, home[one.sentence.number], addresses) for one in course.corrections)
    return [
        f"<p>في هذا النص {counted(len(course.corrections), CORRECTION)}.</p>",
        f'<ol class="k-record">{items}</ol>',
    ]


def _correction(note: Correction, home: str, addresses: Addresses) -> str:
    url = addresses.link("editorial", home, f"r-{note.number}")
    return (
        f'<li id="c-{note.number}" value="{note.number}"><p class="k-record__head">'
        f'<a href="{url}">الجملة {note.sentence.number}</a> <span class="k-kind">{wording.KINDS[note.kind]}</span></p>'
        f'<dl><dt>في الأصل</dt><dd><del class="k-before">{text(note.before)}</del></dd>'
        f'<dt>في المساق</dt><dd><ins class="k-after">{text(note.after)}</ins></dd>'
        f"<dt>السبب</dt><dd>{text(note.reason)}</dd></dl></li>"
    )


def _repairs(course: Course) -> list[str]:
    """A table of the repairs by rule; they touch spaces and signs, never a word, so they are counted, not listed."""
    if not course.repairs:
        return ["<p>لم يُصحَّح شيء في طباعة هذا النص.</p>"]
    counts = Counter(repair.rule for repair in course.repairs)
    rows = "".join(f"<tr><td>{wording.REPAIRS[rule]}</td><td>{count}</td></tr>" for rule, count in counts.most_common())
    return [
        (
            f"<p>أُجري في النص {counted(len(course.repairs), REPAIR)} في مسافاته وعلاماته ورسم حروفه، "
            "ولم تتبدل بها كلمة.</p>"
        ),
        f"<table><thead><tr><th>التصحيح</th><th>العدد</th></tr></thead><tbody>{rows}</tbody></table>",
    ]
