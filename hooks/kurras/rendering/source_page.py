"""The original text, letter for letter, numbered; each sentence leads to where the course reads it."""

import re
from collections.abc import Iterable
from itertools import groupby

from kurras.arabic.letters import INVISIBLES
from kurras.models import Course, Page, Sentence
from kurras.rendering import wording
from kurras.rendering.addresses import Addresses
from kurras.rendering.markup import document, front_matter, heading, text

_INVISIBLE = re.compile(f"[{INVISIBLES}]")


def source_page(course: Course, addresses: Addresses, edit: str) -> Page:
    """The page of the source text; it stays out of the search, which finds the same sentences on their topic pages."""
    home = {reading.sentence.number: topic.slug for topic in course.topics for reading in topic.readings}
    record = addresses.link("source", "editorial")
    paragraphs = groupby(course.sentences, key=lambda sentence: sentence.paragraph)
    markdown = document(
        front_matter(
            title=wording.SOURCE,
            description=f"النص الكامل لمساق «{course.title}» كما ورد في مصدره، مرقَّم الجمل.",
            search={"exclude": True},
        ),
        heading(1, wording.SOURCE, "top"),
        '<p class="k-lead">هذا هو النص كما ورد في مصدره، بحروفه وأخطائه، لم يُغيَّر فيه شيء. رقم الجملة رابط إلى '
        f'موضعها في الموضوعات، وما غُيِّر هناك مذكور في <a href="{record}">سجل التحرير</a>.</p>',
        *(
            block
            for number, sentences in paragraphs
            for block in (
                heading(2, f"الفقرة {number}", f"p-{number}"),
                _paragraph(sentences, home, addresses),
            )
        ),
    )
    return Page("source", wording.SOURCE, markdown, edit)


def _paragraph(sentences: Iterable[Sentence], home: dict[str, str], addresses: Addresses) -> str:
    inner = " ".join(_original(sentence, home[sentence.number], addresses) for sentence in sentences)
    return f'<p class="k-original">{inner}</p>'


def _original(sentence: Sentence, home: str, addresses: Addresses) -> str:
    url = addresses.link("source", home, sentence.anchor)
    return (
        f'<a class="k-number" href="{url}" aria-label="الجملة {sentence.number} في موضوعها">{sentence.number}</a> '
        f'<span class="k-sentence" id="o{sentence.anchor[1:]}" data-original="{sentence.number}">'
        f"{_INVISIBLE.sub(_shown, text(sentence.original))}</span>"
    )


def _shown(match: re.Match[str]) -> str:
    """An invisible character by its name, so that it cannot turn the order of the page round."""
    return f'<span class="k-invisible">U+{ord(match[0]):04X}</span>'
