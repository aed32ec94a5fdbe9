"""The answer key: every question with its answer, the sentence that proves it, and what is said of wrong answers."""

from collections.abc import Iterator
from itertools import count

from kurras.models import Topic
from kurras.rendering.markup import text
from kurras.rendering.practice_page import drill_name
from kurras.rendering.question import answer_html, asked_html
from kurras.rendering.teacher.binder import Binder, Numbered, Sheet
from kurras.rendering.teacher.evidence import quoted_sentences
from kurras.rendering.wording import LEVEL_NAMES, QUESTION_KINDS

TITLE = "مفتاح الإجابات"
NAME = "answer-key.html"
_GAP = '<span class="t-gap">………</span>'


def answer_key(binder: Binder) -> Sheet:
    """The key of all topics on one page; the numbers are those of the topics' own question pages."""
    topics = "".join(_topic(binder, topic) for topic in binder.course.topics if binder.questions(topic))
    drawn = [topic for topic in binder.course.topics if binder.study.drills_of(topic.slug)]
    answers = "".join(_extra(binder, topic) for topic in drawn)
    extra = f'<div class="t-extra">{answers}</div>' if drawn else ""
    body = (
        f'<h1>{TITLE}</h1><p class="t-lead">لكل سؤال جوابه، والجملة التي تثبته ورقمها في النص الأصلي، وما يُقال لمن '
        f"أجاب بغيره. الأرقام هي أرقام الأسئلة في صفحة كل موضوع.{_where(drawn)}</p>{topics}"
        f"{extra}"
    )
    return Sheet(NAME, TITLE, body, "t-key")


def _topic(binder: Binder, topic: Topic) -> str:
    return f'<section><h2 id="{topic.slug}">{text(topic.title)}</h2>{"".join(_groups(binder, topic))}</section>'


def _groups(binder: Binder, topic: Topic) -> Iterator[str]:
    for objective, group in binder.groups(topic):
        yield f"<h3>{text(objective.text)}</h3>{''.join(_question(binder, one) for one in group)}"


def _where(drawn: list[Topic]) -> str:
    """That the generated questions have their answers too, and where: after those of all topics."""
    if not drawn:
        return ""
    return f' وفي آخر المفتاح أجوبة <a href="#{drill_name(drawn[0].slug)}">التدريب الإضافي</a>، بأرقام صفحاته.'


def _extra(binder: Binder, topic: Topic) -> str:
    """The answers of a topic's generated questions, set by set, under the numbers of their own page."""
    numbers = count(1)
    sets = "".join(
        f"<h3>المجموعة {drill.number}</h3>{''.join(_question(binder, (next(numbers), one)) for one in drill.questions)}"
        for drill in binder.study.drills_of(topic.slug)
    )
    return f'<section><h2 id="{drill_name(topic.slug)}">تدريب إضافي: {text(topic.title)}</h2>{sets}</section>'


def _question(binder: Binder, numbered: Numbered) -> str:
    number, question = numbered
    evidence = "".join(quoted_sentences(question.evidence, binder.ground))
    return (
        f'<article class="t-question"><h4>السؤال {number}</h4>'
        f'<p class="t-meta">{QUESTION_KINDS[question.kind]} · {LEVEL_NAMES[question.level]}</p>'
        f'<p class="t-ask">{asked_html(question, _GAP)}</p>{answer_html(question)}'
        f'<p class="k-label">الدليل من النص:</p>{evidence}</article>'
    )
