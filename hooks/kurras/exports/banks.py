"""Under which headings the questions stand in every form: a topic's own, then the sets that are generated from it."""

from collections.abc import Iterator
from dataclasses import dataclass

from kurras.models import Course
from kurras.study.questions import Question
from kurras.study.study import Study

EXTRA = "تدريب إضافي"


@dataclass(frozen=True, slots=True)
class Bank:
    """Questions that stand together; `key` is its name in files, `titles` are its headings from the topic down."""

    key: str
    titles: tuple[str, ...]
    questions: tuple[Question, ...]


def banks(course: Course, study: Study) -> Iterator[Bank]:
    """Each topic's questions, then its sets one by one: only in its set does no question answer another one."""
    for topic in course.topics:
        if own := study.questions_of(topic.slug):
            yield Bank(topic.slug, (topic.title,), own)
        sets = study.drills_of(topic.slug)
        for one in sets:
            last = (f"المجموعة {one.number}",) if len(sets) > 1 else ()
            yield Bank(f"{topic.slug}.{one.number}", (topic.title, EXTRA, *last), one.questions)


def asked_in(course: Course, study: Study) -> tuple[Question, ...]:
    """All questions that the forms take, bank by bank."""
    return tuple(question for bank in banks(course, study) for question in bank.questions)
