"""Lays the readings out in topics and sections.

Each section says by opening words where its text begins. A span runs from one opening to the next opening of any
section, in the order of the text, so that the plan covers the whole text by construction, in any order of pages.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby

from kurras.errors import ContentError, Fault, Gathering, Place, quoted
from kurras.models import Objective, Reading, Section, Topic
from kurras.quotation import Text
from kurras.readers.course_file import CourseFile, ObjectiveEntry, SectionEntry, TopicEntry
from kurras.readers.yaml_document import Document, KeyPath
from kurras.slugs import DRILL, OWN_PAGES, PRACTICE, taken_as_id


@dataclass(frozen=True, slots=True)
class _Opening:
    """Opening words: `owner` is (topic, section, how manieth of the section), `start` the sentence they open."""

    owner: tuple[int, int, int]
    place: Place
    start: int


def check_names(course: CourseFile, document: Document, taken: Mapping[str, str]) -> None:
    """Raises `ContentError` for every slug and objective id that is taken."""
    faults = [
        *_doubled((("topics", index, "slug"), topic.slug) for index, topic in enumerate(course.topics)),
        *_doubled(_objective_ids(course)),
    ]
    for index, topic in enumerate(course.topics):
        if topic.slug in OWN_PAGES.union(taken) or topic.slug.startswith((PRACTICE, DRILL)):
            owner = taken.get(topic.slug, "a page that Kurras writes itself")
            faults.append((("topics", index, "slug"), f"the address {quoted(topic.slug)} is taken by {owner}"))
        sections = [(("topics", index, "sections", at, "slug"), one.slug) for at, one in enumerate(topic.sections)]
        faults += [
            (path, f"the id {quoted(slug)} is taken on every topic page")
            for path, slug in sections
            if taken_as_id(slug)
        ]
        faults += _doubled(iter(sections))
    if faults:
        raise ContentError(Fault(document.place(*path), problem, "choose another") for path, problem in faults)


def _objective_ids(course: CourseFile) -> Iterator[tuple[KeyPath, str]]:
    for index, objective in enumerate(course.objectives):
        yield ("objectives", index, "id"), objective.id
    for at, topic in enumerate(course.topics):
        for index, objective in enumerate(topic.objectives):
            yield ("topics", at, "objectives", index, "id"), objective.id


def _doubled(names: Iterator[tuple[KeyPath, str]]) -> Iterator[tuple[KeyPath, str]]:
    seen = set()
    for path, name in names:
        if name in seen:
            yield path, f"{quoted(name)} is already given"
        seen.add(name)


def find_openings(text: Text, course: CourseFile, document: Document) -> list[_Opening]:
    """The sentence that each opening starts, in the order of the text. Raises `ContentError` with all faults.

    The rest of the error: one opening for the whole text, as nobody can say where the others would end.
    """
    gathering = Gathering()
    openings = []
    for path, owner, words in _opening_words(course):
        place = document.place(*path)
        start = gathering.attempt(_opened_sentence, text, words, place)
        if start is not None:
            openings.append(_Opening(owner, place, start))
    openings.sort(key=lambda opening: (opening.start, opening.place))
    gathering.faults += _clashes(text, openings)
    if not gathering.faults and openings[0].start > 0:
        first = text.sentences[0]
        problem = f"text before the first section: {quoted(first.text)} belongs to no section"
        remedy = f"let a section in {document.path} open with these words"
        gathering.faults.append(Fault(first.place, problem, remedy))
    if gathering.faults:
        raise ContentError(gathering.faults, [_Opening((0, 0, 0), document.place("topics"), 0)])
    return openings


def _opening_words(course: CourseFile) -> Iterator[tuple[KeyPath, tuple[int, int, int], str]]:
    for at, topic in enumerate(course.topics):
        for index, section in enumerate(topic.sections):
            for nth, words in enumerate(section.opens_with):
                yield ("topics", at, "sections", index, "opens_with", nth), (at, index, nth), words


def _opened_sentence(text: Text, words: str, place: Place) -> int:
    """The index of the one sentence that begins with the words, or that has the number."""
    numbers = [sentence.number for sentence in text.sentences]
    if words in numbers:
        return numbers.index(words)
    matches = text.find(words)
    holders = [text.sentence_of(match) for match in matches]
    opened = [holder for holder, match in zip(holders, matches, strict=True) if holder.start == match.start]
    if len(opened) == 1:
        return text.sentences.index(opened[0])
    if opened:
        where = " and ".join(f"{sentence.number} ({sentence.place})" for sentence in opened)
        problem = f"{len(opened)} sentences begin with {quoted(words)}: {where}"
        raise ContentError.of(
            place, problem, f"quote more of the words that follow, or write the number: {opened[0].number}"
        )
    if matches:
        holder = holders[0]
        problem = f"the opening words {quoted(words)} stand inside sentence {holder.number} ({holder.place})"
        remedy = f"a section begins with a whole sentence; this one begins {quoted(holder.text)}"
        raise ContentError.of(place, problem, remedy)
    problem = f"the opening words {quoted(words)} are not in the text"
    raise ContentError.of(place, problem, text.nearest(words, opening=True))


def _clashes(text: Text, openings: list[_Opening]) -> Iterator[Fault]:
    for _, same in groupby(openings, key=lambda opening: opening.start):
        first, *others = same
        sentence = text.sentences[first.start]
        for other in others:
            opened = f"sentence {sentence.number} {quoted(sentence.text)} already opens the section"
            problem = f"{opened} in line {first.place.line}"
            yield Fault(other.place, problem, "give each section its own opening words")


def lay_out(course: CourseFile, readings: tuple[Reading, ...], openings: list[_Opening]) -> tuple[Topic, ...]:
    """The topics with their sections, each sentence in exactly one of them; a section without an opening has none."""
    ends = [*(opening.start for opening in openings[1:]), len(readings)]
    spans = {opening.owner: readings[opening.start : end] for opening, end in zip(openings, ends, strict=True)}
    return tuple(_topic(topic, at, spans) for at, topic in enumerate(course.topics))


def _topic(topic: TopicEntry, at: int, spans: dict[tuple[int, int, int], tuple[Reading, ...]]) -> Topic:
    sections = tuple(_section(section, (at, index), spans) for index, section in enumerate(topic.sections))
    return Topic(topic.slug, topic.title, topic.summary, objectives(topic.objectives), sections)


def _section(
    section: SectionEntry, owner: tuple[int, int], spans: dict[tuple[int, int, int], tuple[Reading, ...]]
) -> Section:
    blocks = [
        tuple(block)
        for nth in range(len(section.opens_with))
        for _, block in groupby(spans.get((*owner, nth), ()), key=lambda reading: reading.sentence.paragraph)
    ]
    return Section(section.slug, section.title, section.note or "", tuple(blocks))


def objectives(entries: list[ObjectiveEntry]) -> tuple[Objective, ...]:
    """The objectives as the model has them."""
    return tuple(Objective(entry.id, entry.text) for entry in entries)
