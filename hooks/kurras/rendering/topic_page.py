"""A topic page: what it is about, its frame, its sections, and the corrections that were made in them."""

from kurras.models import Course, Page, Section, Topic
from kurras.rendering.addresses import Addresses
from kurras.rendering.cards import SCRIPT, cards, cards_script
from kurras.rendering.citation import COPY_SCRIPT, page_citation
from kurras.rendering.date_cards import topic_strip
from kurras.rendering.frame import closer, opener
from kurras.rendering.markup import document, front_matter, heading, text
from kurras.rendering.notes import endnotes
from kurras.rendering.reading_time import written_minutes
from kurras.rendering.sentences import sentence
from kurras.study.study import Study


def topic_page(topic: Topic, course: Course, study: Study, addresses: Addresses, edit: str) -> Page:
    """The page of one topic."""
    place = f"الموضوع {course.topics.index(topic) + 1} من {len(course.topics)}"
    time = f"زمن القراءة: {written_minutes(topic.readings)}"
    later = {"later": [SCRIPT, cards_script(topic)]} if cards(topic, study) else {}
    markdown = document(
        front_matter(title=topic.title, description=topic.summary, scripts=[COPY_SCRIPT], **later),
        f'<p class="k-eyebrow" data-search-exclude>{place} · {time}</p>',
        heading(1, topic.title, "top"),
        f'<p class="k-lead">{text(topic.summary)}</p>',
        *opener(topic, study, addresses),
        topic_strip(topic, study, addresses),
        *(block for section in topic.sections for block in _section(section, study, addresses)),
        *closer(topic, course, study, addresses),
        endnotes(topic, addresses),
        page_citation(course, topic, addresses),
    )
    return Page(topic.slug, topic.title, markdown, edit)


def _section(section: Section, study: Study, addresses: Addresses) -> list[str]:
    note = (
        f'<p class="k-editor" data-search-exclude><span class="k-label">ملاحظة المحرر:</span> {text(section.note)}</p>'
    )
    return [
        heading(2, section.title, section.slug, "k-section"),
        note if section.note else "",
        *(
            f'<p class="k-text">{" ".join(sentence(reading, study, addresses) for reading in block)}</p>'
            for block in section.blocks
        ),
    ]
