"""What a teacher reads first: which file is for which system, how it is taken in, what is other than on the site."""

from collections.abc import Collection, Iterator

from kurras.arabic.counting import QUESTION, counted
from kurras.exports.banks import EXTRA
from kurras.exports.said import GENERATED
from kurras.rendering.markup import text
from kurras.rendering.teacher.binder import Sheet
from kurras.study.questions import QuestionKind
from kurras.study.study import Study

FOLDER = "exports/"
MOODLE, GIFT = f"{FOLDER}questions-moodle.xml", f"{FOLDER}questions-gift.txt"
QTI, ANKI = f"{FOLDER}questions-qti21.zip", f"{FOLDER}cards.apkg"
README = f"{FOLDER}READ-ME.html"
TITLE = "الأسئلة والبطاقات في أنظمة أخرى"

_LETTERS = (
    "يقارن النظام الجواب المكتوب بالصيغ المقبولة حرفًا حرفًا. مع كل صيغة في الملف ما يكثر من صورها: بلا تشكيل، "
    "وبلا همزة، وبالأرقام المشرقية؛ فأضف إليها ما تراه."
)
_ORDER = "سؤال الترتيب صار مطابقة: يختار الطالب لكل خطوة رقم موضعها."
_SEVERAL = "السؤال الذي له أكثر من جواب صحيح تُقسم درجته على أجوبته، ويُنقص منها كل اختيار خاطئ."
_SYSTEMS = {
    MOODLE: (
        "مودل (Moodle)",
        "من المقرر: بنك الأسئلة، ثم «استيراد»، ثم «صيغة Moodle XML». لكل موضوع تصنيف باسمه.",
    ),
    QTI: (
        "الأنظمة التي تقبل QTI 2.1",
        "استورد الحزمة كما هي، من غير فك ضغطها. فيها سؤال في كل ملف، واختبار فيه قسم لكل موضوع ولكل مجموعة.",
    ),
    GIFT: (
        "الأنظمة التي تقبل GIFT",
        "استورده نصًّا بترميز UTF-8. وإن كان نظامك مودل فالملف الأول أوفى.",
    ),
    ANKI: (
        "بطاقات أنكي (Anki)",
        "انقر الملف مرتين، أو اختر «استيراد» من قائمة «ملف». إن استوردت نسخة أحدث بقي تقدم الطالب محفوظًا.",
    ),
}
_CHANGES: dict[str, dict[QuestionKind, str]] = {
    MOODLE: {
        "several": _SEVERAL,
        "truth": "سؤال الصواب والخطأ صار من نوع «الإجابات المضمنة»: حكم ثم سبب، ولكل منهما نصف الدرجة.",
        "order": _ORDER,
        "short": _LETTERS,
    },
    QTI: {
        "short": _LETTERS,
    },
    GIFT: {
        "several": _SEVERAL,
        "truth": "لا يُسأل الطالب عن سبب حكمه بالصواب أو الخطأ، بل يُعرض عليه السبب بعد الجواب.",
        "order": _ORDER,
        "match": "ما يُقال عن كل طرفين يُعرض كله بعد الجواب.",
        "short": _LETTERS,
    },
    ANKI: {
        "choice": "لا يُصحَّح فيها جواب: يجيب الطالب في نفسه، ثم يكشف الجواب ويحكم على تذكره.",
    },
}
_TERMS_ONLY = "في هذا المجلد بطاقات من مصطلحات المسرد."


def changes(name: str, kinds: frozenset[QuestionKind]) -> tuple[str, ...]:
    """What is other in a file than on the site, of the kinds of questions that the course has."""
    said = _CHANGES[name]
    asked = kinds | ({"short"} if "gap" in kinds else set()) | ({"choice"} if kinds else set())
    return tuple(words for kind, words in said.items() if kind in asked)


def readme(study: Study, names: Collection[str]) -> Sheet:
    """The page, of the files of these names."""
    asked = study.questions + study.generated
    kinds = frozenset(one.kind for one in asked)
    count = counted(len(asked), QUESTION) if asked else ""
    parts = "".join(_system(name, kinds) for name in _SYSTEMS if name in names)
    lead = f'<h1>{TITLE}</h1>\n<p class="t-lead">{_what(count)}</p>\n{_extra(study)}'
    return Sheet(README, TITLE, lead + parts)


def _what(count: str) -> str:
    if not count:
        return _TERMS_ONLY
    return f"في هذا المجلد {count} بصيغ مختلفة. مع كل سؤال ما يُقال بعد الجواب، والجملة التي تثبته من النص."


def _extra(study: Study) -> str:
    if not study.drills:
        return ""
    return (
        f"<p>منها {counted(len(study.generated), QUESTION)} وُلِّدت آليًّا من النص، مكانها «{EXTRA}» ووسمها «{GENERATED}». "
        "وهي في مجموعات: لا يدل سؤال على جواب سؤال آخر في مجموعته، وقد يدل عليه سؤال في مجموعة أخرى، "
        "فاجعل كل اختبار من مجموعة واحدة.</p>\n"
    )


def _system(name: str, kinds: frozenset[QuestionKind]) -> str:
    title, how = _SYSTEMS[name]
    file = name.removeprefix(FOLDER)
    where = f'<p>الملف: <a href="{file}"><code>{file}</code></a></p>'
    return f"<h2>{text(title)}</h2>\n{where}\n<p>{text(how)}</p>\n{''.join(_changed(name, kinds))}"


def _changed(name: str, kinds: frozenset[QuestionKind]) -> Iterator[str]:
    listed = changes(name, kinds)
    if listed:
        items = "".join(f"<li>{text(words)}</li>" for words in listed)
        yield f"<p>ما يختلف فيه عن الموقع:</p>\n<ul>{items}</ul>\n"
