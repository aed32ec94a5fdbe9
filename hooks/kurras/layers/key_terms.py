"""The key terms of each topic, as `course.yml` chooses them: terms of the glossary that the topic itself speaks of."""

import difflib
from collections.abc import Iterator
from dataclasses import replace

from kurras.errors import ContentError, Fault, Place, quoted
from kurras.ground import NO_DOUBTS, Ground
from kurras.models import Course
from kurras.readers.course_file import CourseFile, TopicEntry
from kurras.readers.entry_files import GlossaryFile
from kurras.readers.layer_files import LayerFile, LayerFiles
from kurras.study.study import Study


def choose_key_terms(study: Study, course: Course, ground: Ground, files: LayerFiles) -> Study:  # noqa: ARG001  (a layer)
    """The study with the key terms of each topic in its lesson."""
    file = files.of(CourseFile)
    if file is None:
        return study
    judged = study if ground.doubts == NO_DOUBTS else replace(study, entries=())  # who knows what a topic speaks of
    faults = [fault for at, topic in enumerate(file.file.topics) for fault in _faults(judged, topic, at, file, files)]
    if faults:
        raise ContentError(faults)
    chosen = {topic.slug: tuple(topic.key_terms) for topic in file.file.topics}
    lessons = (replace(lesson, key_terms=chosen.get(lesson.topic, ())) for lesson in study.lessons)
    return replace(study, lessons=tuple(lessons))


def _faults(
    study: Study, topic: TopicEntry, at: int, file: LayerFile[CourseFile], files: LayerFiles
) -> Iterator[Fault]:
    glossary = files.of(GlossaryFile)
    known = {term.id: term.term for term in glossary.file.terms} if glossary else {}
    here = [entry.id for entry in study.entries if any(one.topic == topic.slug for one in entry.passages)]
    for nth, key in enumerate(topic.key_terms):
        place = file.place("topics", at, "key_terms", nth)
        if key in topic.key_terms[:nth]:
            yield Fault(place, f"the term {quoted(key)} is chosen already", "delete it")
        elif key not in known and GlossaryFile in files.broken:
            continue  # it may stand there
        elif key not in known:
            yield _unknown(key, known, place)
        elif study.entries and key not in here:
            problem = f"the topic {quoted(topic.slug)} does not speak of {quoted(known[key])}"
            others = ", ".join(one for one in here if one in known)
            yield Fault(place, problem, f"choose one of: {others}" if others else "delete it")


def _unknown(key: str, known: dict[str, str], place: Place) -> Fault:
    """An id may have been mistyped, or the term written where its id was wanted."""
    close = difflib.get_close_matches(key, known, n=1)
    remedy = f"did you mean {close[0]}?" if close else "write the id of a term of glossary.yml"
    return Fault(place, f"there is no term of the id {quoted(key)} in glossary.yml", remedy)
