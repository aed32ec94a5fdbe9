"""Worksheets for paper: versions whose order a seed decides, with and without answers, and in large print."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain

from kurras.models import Topic
from kurras.rendering.markup import text
from kurras.rendering.question import asked_html
from kurras.rendering.teacher.binder import Binder, Sheet
from kurras.rendering.teacher.evidence import sentence_numbers
from kurras.rendering.teacher.worksheet_answers import RULE, answers_html
from kurras.seeded import shuffled
from kurras.study.questions import Question, QuestionKind

TITLE = "أوراق العمل"
NAME = "worksheets.html"
VERSIONS = {"a": "أ", "b": "ب", "c": "ج"}
"""The letter of each version in file names, and on paper."""
_BLANK = '<span class="t-blank" role="img" aria-label="فراغ"></span>'
_WRITTEN_LINES = 7
_HOW: tuple[tuple[frozenset[QuestionKind], str], ...] = (
    (frozenset({"choice", "truth"}), "حيث الدائرة ○ اختر جوابًا واحدًا."),
    (frozenset({"several"}), "حيث المربع □ اختر كل ما يصح."),
    (frozenset({"order"}), "في الترتيب اكتب في كل مربع رقم الموضع."),
    (frozenset({"match"}), "في المطابقة اكتب في المربع حرف ما يقابله."),
)
"""What a student is told, where the sheet has questions of these kinds."""


@dataclass(frozen=True, slots=True)
class _Form:
    """One printed form of a topic's questions."""

    version: str
    answers: bool = False
    large: bool = False

    def name(self, topic: Topic) -> str:
        """`worksheets/red-army-a-answers.html`."""
        ending = "-answers" if self.answers else "-large" if self.large else ""
        return f"worksheets/{topic.slug}-{self.version}{ending}.html"

    @property
    def heading(self) -> str:
        """What stands on the paper itself: a sheet in large print is no other sheet."""
        return f"{'أجوبة ' if self.answers else ''}النموذج {VERSIONS[self.version]}"

    @property
    def words(self) -> str:
        """«أجوبة النموذج أ», «النموذج أ بخط كبير»."""
        return f"{self.heading} بخط كبير" if self.large else self.heading


def worksheets(binder: Binder) -> Iterator[Sheet]:
    """Every form of every topic that has questions; the first sheet lists them."""
    topics = [topic for topic in binder.course.topics if binder.questions(topic)]
    yield _list(binder, topics)
    for topic in topics:
        for form in chain.from_iterable(_forms()):
            yield _sheet(binder, topic, form)


def _forms() -> Iterator[tuple[_Form, ...]]:
    for version in VERSIONS:
        yield _Form(version), _Form(version, large=True), _Form(version, answers=True)


def _list(binder: Binder, topics: list[Topic]) -> Sheet:
    body = (
        f'<h1>{TITLE}</h1><p class="t-lead">ثلاثة نماذج لكل موضوع: الأسئلة نفسها، ويختلف ترتيبها وترتيب خياراتها. افتح '
        "النموذج واطبعه على ورق A4 أو Letter.</p>"
        f'<p class="t-meta">رقم الترتيب: {text(binder.seed)}. يعطي الرقم نفسه الأوراق نفسها دائمًا؛ ولترتيب آخر نفِّذ '
        f"الأمر make teacher SEED=2 أو غيره.</p>{''.join(_listed(topic) for topic in topics)}"
    )
    return Sheet(NAME, TITLE, body)


def _listed(topic: Topic) -> str:
    rows = "".join(f"<tr>{''.join(_cell(topic, form) for form in forms)}</tr>" for forms in _forms())
    head = '<tr><th scope="col">الورقة</th><th scope="col">بخط كبير</th><th scope="col">الأجوبة</th></tr>'
    return f"<h2>{text(topic.title)}</h2><table><thead>{head}</thead><tbody>{rows}</tbody></table>"


def _cell(topic: Topic, form: _Form) -> str:
    return f'<td><a href="{form.name(topic)}">{form.words}</a></td>'


def ordered(binder: Binder, topic: Topic, version: str) -> tuple[Question, ...]:
    """The topic's questions in the order of a version."""
    return shuffled(binder.questions(topic), f"{binder.seed}/{version}/{topic.slug}")


def _sheet(binder: Binder, topic: Topic, form: _Form) -> Sheet:
    title = f"{topic.title}: {form.words}"
    numbers = {question.id: number for number, question in enumerate(binder.questions(topic), 1)}
    items = "".join(
        _item(binder, question, form, numbers[question.id]) for question in ordered(binder, topic, form.version)
    )
    head = "" if form.answers else f'{_who()}<p class="t-how">{_how(binder.questions(topic))}</p>'
    body = (
        f'<p class="t-meta">{text(binder.course.title)}</p><h1>{text(topic.title)}: {form.heading}</h1>{head}'
        f'<ol class="t-items">{items}</ol>{_writing(binder, topic, form)}'
    )
    return Sheet(form.name(topic), title, body, "t-sheet t-large" if form.large else "t-sheet")


def _how(questions: tuple[Question, ...]) -> str:
    kinds = {question.kind for question in questions}
    return " ".join(["أجب من ذاكرتك أولًا.", *(words for asked, words in _HOW if asked & kinds)])


def _who() -> str:
    lines = "".join(f"<p>{label}: {RULE}</p>" for label in ("الاسم", "الصف", "التاريخ"))
    return f'<div class="t-who">{lines}</div>'


def _item(binder: Binder, question: Question, form: _Form, number: int) -> str:
    seed = f"{binder.seed}/{form.version}/{question.id}"
    blank = f"<strong>{text(question.right[0])}</strong>" if form.answers and question.kind == "gap" else _BLANK
    where = (
        f'<p class="t-where">السؤال {number} في مفتاح الإجابات؛ دليله {sentence_numbers(question.evidence)}.</p>'
        if form.answers
        else ""
    )
    lead = "صواب أم خطأ؟ " if question.kind == "truth" else ""
    return (
        f'<li class="t-item"><p class="t-ask">{lead}{asked_html(question, blank)}</p>'
        f"{answers_html(question, seed, answers=form.answers)}{where}</li>"
    )


def _writing(binder: Binder, topic: Topic, form: _Form) -> str:
    """The topic's own question, to be answered in writing; its summary is what an answer may hold."""
    lesson = binder.study.lesson(topic.slug)
    if not lesson.focus:
        return ""
    head = f'<section class="t-item"><h2>سؤال للكتابة</h2><p class="t-ask">{text(lesson.focus)}</p>'
    if not form.answers:
        return f"{head}{RULE * _WRITTEN_LINES}</section>"
    points = "".join(f"<li>{text(one.text)} [{sentence_numbers(one.evidence)}]</li>" for one in lesson.recap)
    return f"{head}{f'<p>مما يُنتظر في الجواب:</p><ul>{points}</ul>' if points else ''}</section>"
