"""The page to double-click: what the binder holds, and where to begin."""

from collections.abc import Sequence

from kurras.models import Course
from kurras.rendering.markup import text
from kurras.rendering.teacher.binder import BINDER, START, Sheet
from kurras.rendering.wording import written_date

Entry = tuple[str, str, str]
"""A part of the binder: its file, its name, what it is for."""

_NO_QUESTIONS = (
    "لا أسئلة في هذا المساق بعد، فلا مفتاح إجابات هنا ولا أوراق عمل ولا نتائج. أضف ملف questions.yml إلى "
    "مجلد المساق، ثم نفِّذ الأمر make teacher من جديد."
)


def start_sheet(course: Course, entries: Sequence[Entry], *, asks: bool) -> Sheet:
    """The start page; `asks` says whether the course has questions."""
    items = "".join(f'<li><a href="{file}">{text(name)}</a><p>{text(what)}</p></li>' for file, name, what in entries)
    body = (
        f'<h1>{BINDER}: {text(course.title)}</h1><p class="t-lead">{text(course.summary)}</p>'
        f'<p class="t-meta">الإصدار {text(course.version)}، {written_date(course.date)} · {text(course.audience)}</p>'
        f'<ul class="t-contents">{items}</ul>{"" if asks else f"<p>{_NO_QUESTIONS}</p>"}'
        '<p class="t-note">هذا الملف لك لا لطلابك، ففيه الأجوبة. ما يُعطى الطلاب هو الموقع أو حزمته، ولا شيء من هذا '
        "فيهما. لا تتصل صفحات هذا الملف بالشبكة. وإن ظهرت الصفحات بلا تنسيق فاستخرج ملفات الحزمة أولًا: انقر الملف "
        "المضغوط بالزر الأيمن واختر «استخراج الكل».</p>"
    )
    return Sheet(START, BINDER, body, "t-start")
