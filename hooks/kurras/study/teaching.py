"""What only a teacher reads of a topic: what to prepare, what to talk about, what to set as homework."""

from dataclasses import dataclass

from kurras.study.mention import Passage

PERIOD = 45
"""Minutes of a lesson, where the author says nothing else."""


@dataclass(frozen=True, slots=True)
class Discussion:
    """A question that a class talks about, what to listen for, and the words of the text that it rests on."""

    ask: str
    listen_for: str
    evidence: tuple[Passage, ...]


@dataclass(frozen=True, slots=True)
class TaughtTopic:
    """How one topic is taught."""

    topic: str
    prepare: tuple[str, ...] = ()
    discussion: tuple[Discussion, ...] = ()
    homework: str = ""


@dataclass(frozen=True, slots=True)
class Teaching:
    """How the course is taught, in periods of so many minutes."""

    period: int = PERIOD
    topics: tuple[TaughtTopic, ...] = ()

    @property
    def is_talked_over(self) -> bool:
        """Whether any topic has questions to discuss."""
        return any(one.discussion for one in self.topics)

    def of(self, topic: str) -> TaughtTopic:
        """How the topic of that slug is taught."""
        return next((one for one in self.topics if one.topic == topic), TaughtTopic(topic))
