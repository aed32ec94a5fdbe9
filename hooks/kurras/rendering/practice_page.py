"""The practice pages: one for each topic that has questions, in the order of its objectives."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import count

from kurras.arabic.counting import QUESTION, counted
from kurras.ground import Ground, ground_of
from kurras.models import Course, Page, Topic
from kurras.rendering.addresses import Addresses
from kurras.rendering.markup import document, front_matter, heading, text
from kurras.rendering.question import question_html
from kurras.slugs import DRILL, PRACTICE
from kurras.study.questions import Question
from kurras.study.study import Study

SCRIPTS = ["practice-store.js", "practice.js"]
"""What a page with questions loads at the first sign of life; `outputs.practice_files` writes them."""
STYLES = ["practice.css"]


@dataclass(frozen=True, slots=True)
class _Practice:
    """What all practice pages of a course are drawn with."""

    course: Course
    study: Study
    ground: Ground
    addresses: Addresses
    edit: str


def practice_pages(course: Course, study: Study, addresses: Addresses, edit: str) -> tuple[Page, ...]:
    """A page for each topic that has questions."""
    practice = _Practice(course, study, ground_of(course.topics), addresses, edit)
    drawn = ((topic, study.questions_of(topic.slug)) for topic in course.topics)
    return tuple(_page(practice, topic, questions) for topic, questions in drawn if questions)


def practice_name(topic: str) -> str:
    """The page's name: `practice-red-army`."""
    return PRACTICE + topic


def practice_link(here: str, topic: Topic, study: Study, addresses: Addresses) -> str:
    """«أسئلة هذا الموضوع (16 سؤالًا)» as a link; nothing where there are none."""
    number = len(study.questions_of(topic.slug))
    if not number:
        return drill_link(here, topic, study, addresses)
    url = addresses.link(here, practice_name(topic.slug))
    return f'<a class="k-to-practice" href="{url}">أسئلة هذا الموضوع ({counted(number, QUESTION)})</a>'


def drill_name(topic: str) -> str:
    """The page with the topic's generated practice: `drill-red-army`."""
    return DRILL + topic


def drill_link(here: str, topic: Topic, study: Study, addresses: Addresses) -> str:
    """«تدريب إضافي (40 سؤالًا)» as a link; nothing where there is none."""
    number = sum(len(drill.questions) for drill in study.drills_of(topic.slug))
    url = addresses.link(here, drill_name(topic.slug))
    return f'<a class="k-to-practice" href="{url}">تدريب إضافي ({counted(number, QUESTION)})</a>' if number else ""


def _page(practice: _Practice, topic: Topic, questions: tuple[Question, ...]) -> Page:
    name, title = practice_name(topic.slug), f"أسئلة: {topic.title}"
    back = f'<a href="{practice.addresses.link(name, topic.slug)}">{text(topic.title)}</a>'
    how_many = counted(len(questions), QUESTION)
    course = practice.course
    edition = f'data-course="{course.slug}" data-edition="{text(course.version)}"'
    groups = "".join(_groups(practice, topic, questions))
    markdown = document(
        front_matter(
            title=title,
            description=f"{how_many} في موضوع «{topic.title}»، ومع كل جواب الجملة التي تثبته.",
            hide=["toc"],
            later=SCRIPTS,
            styles=STYLES,
        ),
        heading(1, title, "top"),
        f'<p class="k-lead">{how_many} في موضوع {back}. أجب من ذاكرتك أولًا، ثم اقرأ الجملة التي تثبت الجواب.</p>',
        f"<p>{drill_link(name, topic, practice.study, practice.addresses)}</p>" if practice.study.drills else "",
        f'<div class="k-practice" {edition} data-search-exclude><p class="k-tally"></p>{groups}</div>',
    )
    return Page(name, title, markdown, practice.edit)


def _groups(practice: _Practice, topic: Topic, questions: tuple[Question, ...]) -> Iterator[str]:
    """The questions under the objectives that they test; numbers run through the page."""
    numbers = count(1)
    for objective in (*topic.objectives, *practice.course.objectives):
        own = [one for one in questions if one.objective == objective.id]
        drawn = (
            question_html(one, next(numbers), practice.ground, practice.addresses, practice_name(topic.slug))
            for one in own
        )
        if own:
            yield f'<h2 id="o-{objective.id}">{text(objective.text)}</h2>{"".join(drawn)}'
