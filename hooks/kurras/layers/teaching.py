"""What a teacher reads besides, from `teaching.yml`: its topics exist, its questions rest on words of the text."""

import difflib
from collections.abc import Iterator
from dataclasses import replace

from kurras.errors import Fault, Gathering, quoted
from kurras.ground import Ground
from kurras.models import Course
from kurras.readers.course_file import CourseFile
from kurras.readers.layer_files import LayerFile, LayerFiles
from kurras.readers.teaching_file import TeachingFile
from kurras.study.mention import Passage
from kurras.study.study import Study
from kurras.study.teaching import Discussion, TaughtTopic, Teaching


def read_teaching(study: Study, course: Course, ground: Ground, files: LayerFiles) -> Study:
    """The study with what its teacher reads. Raises `ContentError` with every fault of the file."""
    file = files.of(TeachingFile)
    if file is None:
        return study
    gathering = Gathering()
    if CourseFile not in files.broken:
        gathering.faults += _strangers(file, [topic.slug for topic in course.topics])
    topics = tuple(_topic(file, at, ground, gathering) for at in range(len(file.file.topics)))
    gathering.settle()
    return replace(study, teaching=Teaching(file.file.minutes, topics))


def _strangers(file: LayerFile[TeachingFile], slugs: list[str]) -> Iterator[Fault]:
    seen: set[str] = set()
    for at, entry in enumerate(file.file.topics):
        place = file.place("topics", at, "topic")
        if entry.topic not in slugs:
            close = difflib.get_close_matches(entry.topic, slugs, n=1)
            remedy = f"did you mean `{close[0]}`?" if close else f"use one of course.yml: {', '.join(slugs)}"
            yield Fault(place, f"there is no topic {quoted(entry.topic)}", remedy)
        if entry.topic in seen:
            yield Fault(place, f"the topic {quoted(entry.topic)} is already there", "put both entries into one")
        seen.add(entry.topic)


def _topic(file: LayerFile[TeachingFile], at: int, ground: Ground, gathering: Gathering) -> TaughtTopic:
    entry = file.file.topics[at]
    discussion = []
    for nth, one in enumerate(entry.discussion):
        found: list[Passage | None] = [
            gathering.attempt(ground.named, words, file.place("topics", at, "discussion", nth, "evidence", place))
            for place, words in enumerate(one.evidence)
        ]
        discussion.append(Discussion(one.ask, one.listen_for, tuple(passage for passage in found if passage)))
    return TaughtTopic(entry.topic, tuple(entry.prepare), tuple(discussion), entry.homework or "")
