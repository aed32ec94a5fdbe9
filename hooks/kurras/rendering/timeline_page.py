"""The page of the timeline: the drawing, what its shapes mean, and all events as a list that links to the text."""

import json
import math
import re
from collections.abc import Sequence

from kurras.arabic.counting import EVENT, counted
from kurras.arabic.date_values import DateValue
from kurras.arabic.date_words import TRADITIONS, written
from kurras.arabic.rule_tables import MONTH_TRADITIONS
from kurras.models import Course, Page
from kurras.rendering import wording
from kurras.rendering.addresses import Addresses
from kurras.rendering.markup import document, front_matter, heading, link, text
from kurras.rendering.time_drawing import drawing, shapes
from kurras.study.study import Study
from kurras.study.timeline import Event

NAME = "timeline"
_NARROW, _WIDE = 328, 680
_PLAIN = re.compile(r"\d{4}(-\d\d){0,2}\Z")


def timeline_page(course: Course, study: Study, addresses: Addresses, edit: str) -> Page:
    """The page; there is one where the course has an event."""
    events = study.events
    summary = f"{counted(len(events), EVENT)} بترتيب وقوعها، {years_of(events)}."
    markdown = document(
        front_matter(
            title=wording.TIMELINE,
            description=f"أحداث مساق «{course.title}» بترتيب وقوعها.",
            hide=["toc"],
            styles=["timeline.css"],
            scripts=["timeline.js"],
        ),
        heading(1, wording.TIMELINE, "top"),
        f'<p class="k-lead">{summary}</p>',
        _drawings(course, events, addresses),
        heading(2, "الأحداث في قائمة", "list"),
        _list(course, events, addresses),
        _months() if any(event.other_months for event in events) else "",
    )
    return Page(NAME, wording.TIMELINE, markdown, edit)


def _drawings(course: Course, events: tuple[Event, ...], addresses: Addresses) -> str:
    topics = {topic.slug: topic.title for topic in course.topics if any(topic.slug in one.topics for one in events)}
    legend = "".join(
        f'<li><svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">{_sample(kind)}</svg> {words}</li>'
        for kind, words in shapes(events)
    )
    note = (
        "الزمن من أعلى إلى أسفل. كل سنة فيها حدث مرسومة بمقياس ثابت في داخلها، "
        "وما خلا من السنين اختُصر بخط متعرج كُتب بجانبه عددها."
    )
    forms = json.dumps([EVENT.singular, EVENT.dual, EVENT.plural, EVENT.accusative], ensure_ascii=False)
    return (
        f'<div class="k-timeline" data-search-exclude data-topics="{text(json.dumps(topics, ensure_ascii=False))}"'
        f' data-noun="{text(forms)}">'
        f'<ul class="k-legend">{legend}</ul><p class="k-meta">{note}</p>'
        f"{drawing(events, _NARROW, 'k-time--narrow', addresses, NAME)}"
        f"{drawing(events, _WIDE, 'k-time--wide', addresses, NAME)}</div>"
    )


def _sample(kind: str) -> str:
    if kind.startswith("k-moment"):
        return f'<circle class="{kind}" cx="8" cy="8" r="5"/>'
    return f'<path class="{kind}" d="M8 1v14"/>'


def _list(course: Course, events: tuple[Event, ...], addresses: Addresses) -> str:
    titles = {topic.slug: topic.title for topic in course.topics}
    items = "".join(
        f'<li id="{event.key}" data-topics="{" ".join(event.topics)}"><p class="k-when">{_time(event)}</p>'
        f'<p class="k-name">{text(event.name)}</p>{_more(event)}{_where(event, titles, addresses)}</li>'
        for event in events
    )
    return f'<ol class="k-events" data-search-exclude>{items}</ol>'


def _time(event: Event) -> str:
    """The time, machine-readable where HTML knows its form, and how sure it is in words."""
    words = text(event.when)
    is_plain = event.calendar == "gregorian" and not event.modifiers and _PLAIN.match(event.edtf)
    chips = ["تاريخ غير محدَّد بدقة"] if event.certainty == "vague" else []
    chips += ["أضافه المحرر"] if event.is_added else []
    chips += ["التاريخ من المحرر"] if event.reference and not event.is_added else []
    marks = "".join(f' <span class="k-kind">{chip}</span>' for chip in chips)
    return (f'<time datetime="{event.edtf}">{words}</time>' if is_plain else words) + marks


def _more(event: Event) -> str:
    parts = []
    if event.note:
        parts.append(text(event.note))
    if event.reference:
        parts.append(f"المرجع: {link(event.reference.url, event.reference.text)}")
    return "".join(f'<p class="k-meta">{part}</p>' for part in parts)


def years_of(events: Sequence[Event]) -> str:
    """«بين عامي 1918 و1991»: the years in which the first and the last of them begin."""
    first, last = (DateValue(math.floor(event.begin)) for event in (events[0], events[-1]))
    return f"في عام {written(first)}" if first == last else f"بين عامي {written(first)} و{written(last)}"


def _months() -> str:
    """The months as the four traditions name them, on demand."""
    head = "".join(f'<th scope="col">{where}</th>' for where in TRADITIONS)
    rows = "".join(
        f'<tr><th scope="row">{names[0]}</th>{"".join(f"<td>{name}</td>" for name in names[1:])}</tr>'
        for names in zip(*MONTH_TRADITIONS, strict=True)
    )
    return (
        "<details data-search-exclude><summary>أسماء الشهور في البلاد العربية</summary>"
        f"<table><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table></details>"
    )


def _where(event: Event, titles: dict[str, str], addresses: Addresses) -> str:
    links = [
        f'<a href="{addresses.link(NAME, passage.topic, passage.anchor)}">{text(titles[passage.topic])}،'
        f" الجملة {passage.sentence}</a>"
        for passage in {passage.sentence: passage for passage in event.passages}.values()
    ]
    return f'<p class="k-meta">في النص: {" · ".join(links)}</p>' if links else ""
