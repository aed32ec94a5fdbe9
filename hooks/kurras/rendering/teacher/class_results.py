"""The page that opens students' progress files: what it says before any is opened."""

from kurras.rendering.teacher.binder import Sheet

TITLE = "نتائج الصف"
NAME = "class-results.html"
SCRIPTS = ("assets/practice-store.js", "assets/class-results.js")

_STATES = (
    ("بلغه", "آخر جواب له عن كل سؤال من أسئلة الهدف صحيح."),
    ("لم يُتمَّه", "أصاب في كل ما أجاب عنه، وبقيت أسئلة لم يجب عنها."),
    ("يحتاج إلى إعادة", "آخر جواب له عن سؤال واحد على الأقل غير صحيح."),
    ("لم يبدأ", "لم يجب عن أي سؤال من أسئلة الهدف."),
)


def class_results() -> Sheet:
    """The page; its script fills the tables."""
    meanings = "".join(f"<div><dt>{state}</dt><dd>{what}</dd></div>" for state, what in _STATES)
    body = (
        f'<h1>{TITLE}</h1><div class="t-screen"><p class="t-lead">يحفظ كل طالب تقدمه في ملف من صفحة «تقدمي» ويرسله '
        "إليك. افتح الملفات هنا كلها معًا لترى من يحتاج إلى ماذا.</p>"
        "<p>لا تخرج الملفات من جهازك، ولا تحفظ هذه الصفحة منها شيئًا: إذا أغلقتها فافتح الملفات من جديد.</p>"
        '<noscript><p class="t-bad">تحتاج هذه الصفحة إلى جافاسكربت، وهي معطلة في متصفحك.</p></noscript>'
        '<div class="t-drop"><input id="files" type="file" multiple accept=".json,application/json">'
        '<label for="files">افتح ملفات التقدم</label>'
        "<p>أو اسحبها وأفلتها في أي موضع من الصفحة.</p></div></div>"
        '<p class="t-status" role="status"></p><ul class="t-notes"></ul>'
        f'<details class="t-screen"><summary>ما معنى كل حال؟</summary><dl>{meanings}</dl></details>'
        '<div class="t-results" hidden></div>'
        '<p class="t-buttons t-screen" hidden><button type="button" class="t-print">اطبع الجداول</button> '
        '<button type="button" class="t-clear">أغلق الملفات وابدأ من جديد</button></p>'
    )
    return Sheet(NAME, TITLE, body, "t-wide", SCRIPTS)
