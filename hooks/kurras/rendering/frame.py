"""What stands around a topic's text: before it its question and objectives, after it the summary and the way on."""

from kurras.arabic.counting import OTHER_TERM, counted
from kurras.models import Course, Objective, Topic
from kurras.rendering import wording
from kurras.rendering.addresses import Addresses
from kurras.rendering.map_page import PAGE as MAP
from kurras.rendering.markup import heading, item_list, link, text
from kurras.rendering.practice_page import practice_link
from kurras.study.entry import PAGES
from kurras.study.lesson import Lesson
from kurras.study.mention import Passage
from kurras.study.study import Study


def opener(topic: Topic, study: Study, addresses: Addresses) -> list[str]:
    """The question of the topic, its objectives with the sentences that they rest on, and its key terms."""
    lesson = study.lesson(topic.slug)
    focus = f'<p class="k-focus" id="focus" data-search-exclude><span class="k-label">{wording.FOCUS}:</span> '
    return [
        f"{focus}{text(lesson.focus)}</p>" if lesson.focus else "",
        _objectives(topic, lesson, addresses),
        _terms(topic, study, addresses),
    ]


def _terms(topic: Topic, study: Study, addresses: Addresses) -> str:
    """The key terms of the topic, each a link to the glossary, and how many more of its terms stand there."""
    terms = study.key_terms(topic.slug)
    if not terms:
        return ""
    links = [link(addresses.link(topic.slug, one.page, one.anchor), one.name) for one in terms]
    rest = len(set(study.terms_in(topic.slug)) - set(terms))
    more = link(addresses.link(topic.slug, PAGES["term"], "top"), f"{counted(rest, OTHER_TERM)} في المسرد")
    label = f'<span class="k-label">{wording.TERMS}:</span>'
    listed = "، ".join(links) + (f"، و{more}" if rest else "")
    return f'<p class="k-terms" id="key-terms" data-search-exclude>{label} {listed}</p>'


def _objectives(topic: Topic, lesson: Lesson, addresses: Addresses) -> str:
    if not topic.objectives:
        return ""
    title = f'<h2 id="objectives" data-search-exclude>{wording.OBJECTIVES}</h2>'
    listed = objective_list(topic.objectives, lesson, topic.slug, addresses)
    return f'<div class="k-objectives" data-search-exclude>{title}<p>بعد قراءة هذا الموضوع تستطيع:</p>{listed}</div>'


def objective_list(objectives: tuple[Objective, ...], lesson: Lesson, here: str, addresses: Addresses) -> str:
    """The objectives as a list, each with links to its sentences."""
    return item_list(
        f"{text(objective.text)}{sources(lesson.objectives.get(objective.id, ()), here, addresses)}"
        for objective in objectives
    )


def closer(topic: Topic, course: Course, study: Study, addresses: Addresses) -> list[str]:
    """The summary, each sentence with a link to what proves it, and what comes next."""
    lesson = study.lesson(topic.slug)
    parts = []
    if lesson.recap:
        points = item_list(
            f"{text(point.text)}{sources(point.evidence, topic.slug, addresses)}" for point in lesson.recap
        )
        again = f'<p>أجب الآن بكلماتك عن <a href="#focus">{wording.FOCUS}</a>: {text(lesson.focus)}</p>'
        parts = [
            _unsearched(wording.RECAP, "recap"),
            f'<div class="k-recap" data-search-exclude>{points}{again if lesson.focus else ""}</div>',
        ]
    if questions := practice_link(topic.slug, topic, study, addresses):
        parts.append(f'<p class="k-next" data-search-exclude>اختبر فهمك: {questions}</p>')
    onward = [*_next(topic, course, study, addresses), *_on_map(topic, study, addresses)]
    return [*parts, *([_unsearched(wording.NEXT, "next"), *onward] if onward else [])]


def _unsearched(words: str, anchor: str) -> str:
    return heading(2, words, anchor).removesuffix("}") + " data-search-exclude}"


def _next(topic: Topic, course: Course, study: Study, addresses: Addresses) -> list[str]:
    """The next topic and the question that it answers; after the last one, back to the objectives of the course."""
    following = course.topics[course.topics.index(topic) + 1 :]
    if following:
        there = following[0]
        question = study.lesson(there.slug).focus
        words = text(question) if question else text(there.summary)
        url = addresses.link(topic.slug, there.slug)
        return [_onward(f'الموضوع التالي: <a href="{url}">{text(there.title)}</a>. {words}')]
    if course.objectives:
        url = addresses.link(topic.slug, "index", "objectives")
        return [_onward(f'بهذا تنتهي موضوعات المساق. عُد إلى <a href="{url}">أهداف المساق</a>، وانظر أيها بلغت.')]
    return []


def _on_map(topic: Topic, study: Study, addresses: Addresses) -> list[str]:
    """The maps whose claims rest on this topic."""
    maps = study.atlas.maps if study.atlas else ()
    links = [
        f'<a href="{addresses.link(topic.slug, MAP, anchor)}">{text(title)}</a>'
        for own in maps
        for anchor, title, topics in own.parts
        if topic.slug in topics
    ]
    return [_onward(f"على الخريطة: {' · '.join(links)}")] if links else []


def _onward(line: str) -> str:
    return f'<p class="k-next" data-search-exclude>{line}</p>'


def sources(passages: tuple[Passage, ...], here: str, addresses: Addresses) -> str:
    """` (الجملتان 2.1 و2.4)`, each number a link to its sentence; nothing, where there is none."""
    found = numbered(passages, here, addresses)
    return f' <span class="k-where">({found})</span>' if found else ""


def numbered(passages: tuple[Passage, ...], here: str, addresses: Addresses) -> str:
    """`الجملتان 2.1 و2.4`, each number a link to its sentence, in the order of the text."""
    ordered = sorted(passages, key=lambda one: [int(part) for part in one.sentence.split(".")])
    anchors = {passage.sentence: addresses.link(here, passage.topic, passage.anchor) for passage in ordered}
    links = [f'<a href="{url}">{number}</a>' for number, url in anchors.items()]
    return f"{wording.SENTENCES_NAMED[min(len(links), 3) - 1]} {' و'.join(links)}" if links else ""
