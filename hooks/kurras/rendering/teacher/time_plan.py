"""What happens in class, stage by stage, and how many minutes each takes: drawn from the plan of the course."""

from collections.abc import Iterator
from dataclasses import dataclass

from kurras.arabic.counting import QUESTION, counted
from kurras.models import Objective, Topic
from kurras.rendering.reading_time import minutes
from kurras.rendering.teacher.binder import Binder, Numbered
from kurras.rendering.teacher.evidence import sentence_numbers
from kurras.study.questions import QuestionKind

OPENING = 5
CLOSING = 5
TALK = 6
"""A question that a class talks about."""
TERMS = 1
"""One key term."""
SEARCH = 2
"""To find the sentences of an objective, and to read them again."""
ANSWERING: dict[QuestionKind, int] = {"several": 2, "truth": 2, "order": 2, "match": 2}
"""Minutes for a question that is answered and talked over in class; one, where its kind is not named."""
ALOUD = 2
"""Read aloud in class, with the words that are asked about, a text takes this many times as long as on its own."""


@dataclass(frozen=True, slots=True)
class Stage:
    """A part of a lesson."""

    name: str
    what: str
    minutes: int
    objective: str = ""


def stages(binder: Binder, topic: Topic) -> Iterator[Stage]:
    """The stages of a topic in their order: opening, terms, reading, each objective, discussion, closing."""
    lesson, taught = binder.study.lesson(topic.slug), binder.study.teaching.of(topic.slug)
    opening = f"يقرأ الطلاب سؤال الموضوع ويكتب كلٌّ ما يتوقعه: {lesson.focus}" if lesson.focus else topic.summary
    yield Stage("الافتتاح", opening, OPENING)
    if terms := binder.study.key_terms(topic.slug):
        names = "، ".join(term.name for term in terms)
        yield Stage("المصطلحات", f"يُعرَّف بها من المسرد: {names}.", TERMS * len(terms))
    sections = "، ثم ".join(f"«{section.title}»" for section in topic.sections)
    yield Stage("القراءة", f"يُقرأ النص جهرًا قسمًا قسمًا: {sections}.", ALOUD * minutes(topic.readings))
    yield from _objectives(binder, topic)
    for one in taught.discussion:
        yield Stage("النقاش", one.ask, TALK)
    again = "يعود كل طالب إلى ما كتبه أول الدرس فيصححه، ثم تُقرأ الخلاصة." if lesson.focus else "تُقرأ الخلاصة."
    yield Stage("الختام", again if lesson.recap else "يلخص الطلاب الموضوع في ثلاث جمل.", CLOSING)


def _objectives(binder: Binder, topic: Topic) -> Iterator[Stage]:
    tested = {objective.id: group for objective, group in binder.groups(topic)}
    own = [*topic.objectives, *(one for one in binder.course.objectives if one.id in tested)]
    for objective in own:
        yield _objective(binder, topic, objective, tested.get(objective.id, ()))


def _objective(binder: Binder, topic: Topic, objective: Objective, group: tuple[Numbered, ...]) -> Stage:
    study = binder.study
    of_topic, of_course = (study.lesson(slug).objectives.get(objective.id, ()) for slug in (topic.slug, ""))
    found = sentence_numbers(tuple(one for one in (*of_topic, *of_course) if one.topic == topic.slug))
    parts = [f"يبحث الطلاب عن الدليل ({found})"] if found else []
    if group:
        first, last = group[0][0], group[-1][0]
        two = f"السؤالان {first} و{last}" if last == first + 1 else f"الأسئلة {first}–{last}"
        where = f"السؤال {first}" if first == last else two
        parts.append(f"يجيبون عن {counted(len(group), QUESTION, oblique=True)} ({where} في المفتاح)")
    what = "، ثم ".join(parts) if parts else "يشرحه المعلم من النص"
    time = SEARCH + sum(ANSWERING.get(question.kind, 1) for _, question in group)
    return Stage("الهدف", f"{what}.", time, objective.text)


def periods(stages: Iterator[Stage], length: int) -> list[list[Stage]]:
    """The stages in class periods of that length; a stage is not cut, so one longer than a period fills its own."""
    found: list[list[Stage]] = []
    left = 0
    for stage in stages:
        if not found or stage.minutes > left:
            found.append([])
            left = length
        found[-1].append(stage)
        left -= stage.minutes
    return found
