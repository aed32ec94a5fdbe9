"""The home page: what the course is, its objectives, its topics as cards."""

from kurras.arabic.counting import SECTION, SENTENCE, TOPIC, counted
from kurras.models import Course, Page, Topic
from kurras.rendering import wording
from kurras.rendering.addresses import Addresses
from kurras.rendering.frame import objective_list
from kurras.rendering.markup import document, front_matter, heading, item_list, text
from kurras.rendering.practice_page import practice_link
from kurras.rendering.reading_time import written_minutes
from kurras.rendering.review_pages import FIRST_SCRIPT, due_line
from kurras.study.study import Study

MANY = 60
"""Above so many topics a card is its title alone, so that the page stays light."""


def home_page(course: Course, study: Study, addresses: Addresses, edit: str) -> Page:
    """The page that a student opens first; it stays out of the search, which finds what it leads to."""
    brief = len(course.topics) > MANY
    facts = [
        f"لمن: {text(course.audience)}",
        f"{counted(len(course.topics), TOPIC)} · {counted(len(course.sentences), SENTENCE)}",
        f"زمن القراءة: {written_minutes(*(topic.readings for topic in course.topics))}",
    ]
    markdown = document(
        front_matter(
            title=course.title,
            description=course.summary,
            hide=["toc"],
            search={"exclude": True},
            scripts=[FIRST_SCRIPT] if study.questions else [],
        ),
        '<div class="k-cover" markdown="1"><div class="k-cover__label" markdown="1">',
        heading(1, course.title, "top"),
        f'<p class="k-lead">{text(course.summary)}</p>',
        item_list(facts, "k-facts"),
        f'<p><a class="k-button" href="{addresses.link("index", course.topics[0].slug)}">ابدأ القراءة</a></p>',
        due_line(study, course, addresses),
        "</div></div>",
        *_objectives(course, study, addresses),
        heading(2, wording.TOPICS, "topics"),
        f'<ol class="k-cards">{"".join(_card(topic, study, addresses, brief=brief) for topic in course.topics)}</ol>',
    )
    return Page("index", wording.HOME, markdown, edit)


def _objectives(course: Course, study: Study, addresses: Addresses) -> list[str]:
    if not course.objectives:
        return []
    listed = objective_list(course.objectives, study.lesson(""), "index", addresses)
    return [heading(2, wording.OBJECTIVES, "objectives"), f"<p>بعد إتمام هذا المساق تستطيع:</p>{listed}"]


def _card(topic: Topic, study: Study, addresses: Addresses, *, brief: bool) -> str:
    url = addresses.link("index", topic.slug)
    if brief:
        return f'<li class="k-card"><h3><a href="{url}">{text(topic.title)}</a></h3></li>'
    size = f"{written_minutes(topic.readings)} · {counted(len(topic.sections), SECTION)}"
    questions = practice_link("index", topic, study, addresses)
    return (
        f'<li class="k-card"><h3><a href="{url}">{text(topic.title)}</a></h3>'
        f'<p>{text(topic.summary)}</p><p class="k-meta">{size}</p>{f"<p>{questions}</p>" if questions else ""}</li>'
    )
