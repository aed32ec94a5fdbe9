"""The pages of generated practice: one for each topic that has drills, set by set."""

from collections.abc import Iterator
from itertools import count

from kurras.arabic.counting import QUESTION, SET, counted
from kurras.ground import Ground, ground_of
from kurras.models import Course, Page, Topic
from kurras.rendering.addresses import Addresses
from kurras.rendering.markup import document, front_matter, heading, text
from kurras.rendering.practice_page import SCRIPTS, STYLES, drill_name
from kurras.rendering.question import question_html
from kurras.study.drills import Drill
from kurras.study.study import Study


def drill_pages(course: Course, study: Study, addresses: Addresses, edit: str) -> tuple[Page, ...]:
    """A page for each topic that has drills."""
    ground = ground_of(course.topics)
    drawn = ((topic, study.drills_of(topic.slug)) for topic in course.topics)
    return tuple(_page(course, topic, drills, ground, addresses, edit) for topic, drills in drawn if drills)


def _page(  # noqa: PLR0913, PLR0917  (what a page is drawn with)
    course: Course, topic: Topic, drills: tuple[Drill, ...], ground: Ground, addresses: Addresses, edit: str
) -> Page:
    name, title = drill_name(topic.slug), f"تدريب إضافي: {topic.title}"
    how_many = counted(sum(len(drill.questions) for drill in drills), QUESTION)
    sets = counted(len(drills), SET, oblique=True)
    back = f'<a href="{addresses.link(name, topic.slug)}">{text(topic.title)}</a>'
    edition = f'data-course="{course.slug}" data-edition="{text(course.version)}"'
    drawn = "".join(_sets(drills, ground, addresses, name))
    markdown = document(
        front_matter(
            title=title,
            description=f"{how_many} في موضوع «{topic.title}» من تواريخه وأعلامه ومصطلحاته، ومع كل جواب جملته من النص.",
            hide=["toc"],
            later=SCRIPTS,
            styles=STYLES,
        ),
        heading(1, title, "top"),
        f'<p class="k-lead">{how_many} في {sets}، وُلِّدت آليًّا من تواريخ موضوع {back} وأعلامه ومصطلحاته. '
        "لا يدل سؤال على جواب سؤال آخر في مجموعته، فاجعل لكل مجموعة جلسة.</p>",
        f'<div class="k-practice" {edition} data-search-exclude><p class="k-tally"></p>{drawn}</div>',
    )
    return Page(name, title, markdown, edit)


def _sets(drills: tuple[Drill, ...], ground: Ground, addresses: Addresses, here: str) -> Iterator[str]:
    """The sets under their numbers; the numbers of questions run through the page."""
    numbers = count(1)
    for drill in drills:
        drawn = (question_html(one, next(numbers), ground, addresses, here) for one in drill.questions)
        title = f"المجموعة {drill.number}" if len(drills) > 1 else "الأسئلة"
        yield f'<h2 id="set-{drill.number}">{title}</h2>{"".join(drawn)}'
