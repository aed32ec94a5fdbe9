"""All pages of a course, and the menu that leads to them."""

from kurras.ground import ground_of
from kurras.models import Course, MenuGroup, Page, Site
from kurras.rendering import wording
from kurras.rendering.about_page import about_page
from kurras.rendering.access_page import access_page
from kurras.rendering.addresses import Addresses
from kurras.rendering.drill_page import drill_pages
from kurras.rendering.editorial_page import editorial_page
from kurras.rendering.glossary_page import glossary_page
from kurras.rendering.home_page import home_page
from kurras.rendering.map_page import map_page
from kurras.rendering.names_page import names_page
from kurras.rendering.practice_page import practice_pages
from kurras.rendering.review_pages import review_pages
from kurras.rendering.source_page import source_page
from kurras.rendering.timeline_page import timeline_page
from kurras.rendering.topic_page import topic_page
from kurras.study.study import Study


def render(course: Course, study: Study, addresses: Addresses, *, edit: dict[str, str]) -> Site:
    """The site: its pages in reading order. `edit` names the author's files: `source`, `course`, `corrections` ….

    Drills are found from the questions of their topic, and burden the menu of no page.
    """
    topics = tuple(topic_page(topic, course, study, addresses, edit["course"]) for topic in course.topics)
    tools = study_pages(course, study, addresses, edit)
    around = (
        source_page(course, addresses, edit["source"]),
        editorial_page(course, addresses, edit["corrections"]),
        about_page(course, addresses, edit["course"]),
        access_page(course, addresses, edit["course"]),
    )
    home = home_page(course, study, addresses, edit["course"])
    menu = (
        MenuGroup("", (home.name,)),
        MenuGroup(wording.TOPICS, _names(topics)),
        *([MenuGroup(wording.STUDY, _names(tools))] if tools else []),
        MenuGroup(wording.TEXT_AND_EDITING, _names(around)),
    )
    drills = drill_pages(course, study, addresses, edit["generated"])
    return Site(course, study, (home, *topics, *tools, *around, *drills), menu)


def study_pages(course: Course, study: Study, addresses: Addresses, edit: dict[str, str]) -> tuple[Page, ...]:
    """The pages of the layers that the course has data for, in the order of the menu."""
    ground = ground_of(course.topics)
    kinds = {entry.mention_kind for entry in study.entries}
    pages = [timeline_page(course, study, addresses, edit["timeline"])] if study.events else []
    if "term" in kinds:
        pages.append(glossary_page(course, study, ground, addresses, edit["glossary"]))
    if "name" in kinds:
        pages.append(names_page(course, study, ground, addresses, edit["names"]))
    if study.atlas:
        pages.append(map_page(study, study.atlas, addresses, edit["places"]))
    practice = practice_pages(course, study, addresses, edit["questions"])
    return (*pages, *practice, *review_pages(course, study, addresses, edit["questions"]))


def _names(pages: tuple[Page, ...]) -> tuple[str, ...]:
    return tuple(page.name for page in pages)
