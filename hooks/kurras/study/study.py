"""All that the layers found, as one value that passes through them."""

from dataclasses import dataclass

from kurras.study.lesson import Lesson
from kurras.study.mention import Mention
from kurras.study.places import Atlas
from kurras.study.questions import Question
from kurras.study.timeline import Event


@dataclass(frozen=True, slots=True)
class Study:
    """What the layers add to a course; each layer fills its own fields and leaves the others as they are."""

    mentions: tuple[Mention, ...] = ()
    """Every mention of every layer, overlapping ones too: what an index of places is made from."""
    links: tuple[Mention, ...] = ()
    """The mentions that are links in the text: none overlaps another, in the order of the text."""
    lessons: tuple[Lesson, ...] = ()
    """What opens and closes each topic, and the course itself."""
    events: tuple[Event, ...] = ()
    """The events of the timeline, in the order of time."""
    atlas: Atlas | None = None
    """The maps."""
    synonyms: tuple[tuple[str, ...], ...] = ()
    """Groups of names that mean the same, for the search."""
    questions: tuple[Question, ...] = ()
    """The questions, in the order of the practice pages."""
    notes: tuple[str, ...] = ()
    """What is no fault, but what an author should see before she publishes; a line each."""

    def links_in(self, sentence: str) -> tuple[Mention, ...]:
        """The links of one sentence, in its order."""
        return tuple(link for link in self.links if link.passage.sentence == sentence)

    def lesson(self, topic: str) -> Lesson:
        """What opens and closes the topic of that slug; of the whole course, where it is empty."""
        return next((lesson for lesson in self.lessons if lesson.topic == topic), Lesson(topic))

    def questions_of(self, topic: str) -> tuple[Question, ...]:
        """The questions of a topic's practice page."""
        return tuple(question for question in self.questions if question.topic == topic)
