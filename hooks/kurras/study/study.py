"""All that the layers found, as one value that passes through them."""

from dataclasses import dataclass, field
from functools import cached_property

from kurras.study.drills import Drill
from kurras.study.entry import Entry, Relation
from kurras.study.lesson import Lesson
from kurras.study.mention import Mention
from kurras.study.places import Atlas
from kurras.study.questions import Question
from kurras.study.teaching import Teaching
from kurras.study.timeline import Event

_KEY_TERMS = 8
"""So many terms are read before a text; more are a glossary, which has its own page."""


@dataclass(frozen=True)
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
    entries: tuple[Entry, ...] = ()
    """The terms of the glossary and the names, as their authors listed them."""
    synonyms: tuple[tuple[str, ...], ...] = ()
    """Groups of names that mean the same, for the search."""
    questions: tuple[Question, ...] = ()
    """The questions, in the order of the practice pages."""
    teaching: Teaching = field(default_factory=Teaching)
    """What only the teacher reads; no page of a student's site draws it."""
    drills: tuple[Drill, ...] = ()
    """Generated practice, topic by topic."""
    notes: tuple[str, ...] = ()
    """What is no fault, but what an author should see before she publishes; a line each."""

    @cached_property
    def _links_by_sentence(self) -> dict[str, list[Mention]]:
        found: dict[str, list[Mention]] = {}
        for link in self.links:
            found.setdefault(link.passage.sentence, []).append(link)
        return found

    def links_in(self, sentence: str) -> tuple[Mention, ...]:
        """The links of one sentence, in its order."""
        return tuple(self._links_by_sentence.get(sentence, ()))

    @cached_property
    def _entries_by_id(self) -> dict[str, Entry]:
        return {entry.id: entry for entry in self.entries}

    def entry(self, key: str) -> Entry:
        """The entry of that id, which must exist."""
        return self._entries_by_id[key]

    @cached_property
    def _relations(self) -> dict[str, list[tuple[Entry, Relation]]]:
        found: dict[str, list[tuple[Entry, Relation]]] = {}
        for entry in self.entries:
            for relation in entry.relations:
                found.setdefault(entry.id, []).append((self.entry(relation.to), relation))
                found.setdefault(relation.to, []).append((entry, relation))
        return found

    def relations_of(self, key: str) -> tuple[tuple[Entry, Relation], ...]:
        """Its own relations and those that others have with it, each with the entry at the other end."""
        return tuple(self._relations.get(key, ()))

    def entries_linked_in(self, topic: str) -> tuple[Entry, ...]:
        """The terms and names that are links on a topic's page, in the order of their first link."""
        keys = [link.key for link in self.links if link.passage.topic == topic and link.kind in ("term", "name")]
        return tuple(self.entry(key) for key in dict.fromkeys(keys))

    def terms_in(self, topic: str) -> tuple[Entry, ...]:
        """All terms of the glossary that are links on a topic's page, in the order of their first link."""
        return tuple(entry for entry in self.entries_linked_in(topic) if entry.kind == "term")

    def key_terms(self, topic: str) -> tuple[Entry, ...]:
        """The terms that stand before a topic's text: those its author chose, or those the text speaks of most.

        Of two that are spoken of equally often, the one that comes first is kept; they stand in the order of the text.
        """
        if chosen := self.lesson(topic).key_terms:
            return tuple(self.entry(key) for key in chosen)
        terms = self.terms_in(topic)
        spoken = {term.id: -sum(passage.topic == topic for passage in term.passages) for term in terms}
        kept = sorted(terms, key=lambda term: spoken[term.id])[:_KEY_TERMS]
        return tuple(term for term in terms if term in kept)

    def place_named(self, name: str) -> Entry | None:
        """What the index of names says of the place that a map gives this name; `None` where it says nothing."""
        places = (entry for entry in self.entries if entry.kind == "place")
        return next((entry for entry in places if name in (entry.name, *entry.also)), None)

    def lesson(self, topic: str) -> Lesson:
        """What opens and closes the topic of that slug; of the whole course, where it is empty."""
        return next((lesson for lesson in self.lessons if lesson.topic == topic), Lesson(topic))

    def questions_of(self, topic: str) -> tuple[Question, ...]:
        """The questions of a topic's practice page."""
        return tuple(question for question in self.questions if question.topic == topic)

    @property
    def generated(self) -> tuple[Question, ...]:
        """The generated questions that students get, drill by drill."""
        return tuple(question for drill in self.drills for question in drill.questions)

    def drills_of(self, topic: str) -> tuple[Drill, ...]:
        """The drills of a topic's page."""
        return tuple(drill for drill in self.drills if drill.topic == topic)
