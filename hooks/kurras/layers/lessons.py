"""The frame of each topic, from `course.yml`: a focus question, what its objectives rest on, a grounded summary.

All of it is optional. What is quoted must stand in the topic itself: its page is what the student has before her.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from kurras.arabic.letters import fold
from kurras.errors import ContentError, Gathering, Place, quoted
from kurras.ground import Ground
from kurras.models import Course
from kurras.readers.course_file import CourseFile, ObjectiveEntry, TopicEntry
from kurras.readers.layer_files import LayerFile, LayerFiles
from kurras.readers.yaml_document import KeyPath
from kurras.study.lesson import Lesson, Recap
from kurras.study.mention import Passage
from kurras.study.study import Study

_VAGUE = (
    *("معرفة", "فهم", "إدراك", "استيعاب", "إلمام", "تعرف", "تذوق", "وعي"),
    *("يعرف", "يفهم", "يدرك", "يستوعب", "يلم", "يتعرف", "يعي", "أعرف", "أفهم"),
)
_UNSEEN = frozenset(fold(word).text for word in _VAGUE)
"""What nobody sees a student do: an objective that begins so cannot be tested (Bloom's verbs can)."""


@dataclass(frozen=True, slots=True)
class _Quoting:
    """Finds the evidence that one topic's entries quote; of the whole course, where `topic` is empty."""

    ground: Ground
    file: LayerFile[CourseFile]
    gathering: Gathering
    topic: str

    def passages(self, quotes: list[str] | None, *path: str | int) -> tuple[Passage, ...]:
        """What the quotes at `path` name, in their order; those with a fault are left out, and gathered."""
        found = (
            self.gathering.attempt(self._passage, words, self.file.place(*path, nth))
            for nth, words in enumerate(quotes or ())
        )
        return tuple(dict.fromkeys(passage for passage in found if passage))

    def _passage(self, words: str, place: Place) -> Passage:
        passage = self.ground.named(words, place)
        if self.topic and passage.topic != self.topic and not self.ground.doubts.topics:
            problem = f"{quoted(words)} stands in the topic {quoted(passage.topic)}, not in {quoted(self.topic)}"
            raise ContentError.of(place, problem, "quote words of this topic, or move the entry to that one")
        return passage


def read_lessons(study: Study, course: Course, ground: Ground, files: LayerFiles) -> Study:  # noqa: ARG001  (a layer)
    """The study with a lesson for the course and for each topic, and a note for each objective nobody can measure."""
    file = files.of(CourseFile)
    if file is None:
        return study
    gathering = Gathering()
    whole = _Quoting(ground, file, gathering, "")
    lessons = [Lesson("", "", _objectives(whole, file.file.objectives, ("objectives",)))]
    for at, topic in enumerate(file.file.topics):
        lessons.append(_lesson(_Quoting(ground, file, gathering, topic.slug), topic, ("topics", at)))
    gathering.settle()
    return replace(study, lessons=tuple(lessons), notes=(*study.notes, *_notes(file)))


def _lesson(quoting: _Quoting, topic: TopicEntry, path: KeyPath) -> Lesson:
    recap = (
        Recap(entry.text, quoting.passages(entry.evidence, *path, "recap", index, "evidence"))
        for index, entry in enumerate(topic.recap)
    )
    objectives = _objectives(quoting, topic.objectives, (*path, "objectives"))
    return Lesson(topic.slug, topic.focus or "", objectives, tuple(recap))


def _objectives(quoting: _Quoting, entries: list[ObjectiveEntry], path: KeyPath) -> dict[str, tuple[Passage, ...]]:
    return {
        entry.id: quoting.passages(entry.evidence, *path, index, "evidence")
        for index, entry in enumerate(entries)
        if entry.evidence
    }


def _notes(file: LayerFile[CourseFile]) -> Iterator[str]:
    groups: list[tuple[list[ObjectiveEntry], KeyPath]] = [(file.file.objectives, ("objectives",))]
    groups += [(topic.objectives, ("topics", at, "objectives")) for at, topic in enumerate(file.file.topics)]
    for entries, path in groups:
        for index, entry in enumerate(entries):
            if not measurable(entry.text):
                place = file.place(*path, index, "text")
                yield (
                    f"{place}: nobody can see whether the objective {quoted(entry.text)} is reached; "
                    "begin it with something that a student does: ذكر، ترتيب، شرح، مقارنة، تعليل"
                )


def measurable(objective: str) -> bool:
    """Whether it begins with something that can be seen done: «تحديد…», not «معرفة…», «أن يفهم…», «الإلمام ب…»."""
    words = [word for word in fold(objective).text.split() if word != "ان"]
    first = words[0].removeprefix("ال") if words else ""
    return first.strip("،:.") not in _UNSEEN
