"""The course's readings as the ground of every claim: finds quoted words in them, and says where they stand.

A layer's evidence is quoted from the text as the student reads it, after the corrections. White space is all one;
whole words only.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from kurras.arabic.letters import fold
from kurras.errors import ContentError, Place, quoted
from kurras.models import Reading, Topic
from kurras.quotation import nearest_words, words_pattern
from kurras.study.mention import Passage

_WORD = re.compile(r"[^\W_]+")
NUMBER = re.compile(r"\d+\.\d+")
_NUMBERS = "the numbers stand on the page of the original text"
_LONG = 3
"""So many letters has a word that says something."""
_EXAMPLE = "copy the words from the page of their topic"


@dataclass(frozen=True, slots=True)
class Standing:
    """A reading, and the topic and section where it stands."""

    reading: Reading
    topic: str
    section: str
    text: str
    """The reading's text."""

    @property
    def number(self) -> str:
        """The sentence's number, `"2.3"`."""
        return self.reading.sentence.number

    def passage(self, start: int, end: int) -> Passage:
        """A span of the reading's text."""
        return Passage(self.number, start, end, self.topic, self.section)


@dataclass(frozen=True, slots=True)
class Doubts:
    """What cannot be judged of a course, because of faults that are told where they stand."""

    topics: bool = False
    """In which topic a sentence stands."""
    readings: tuple[str, ...] | None = ()
    """What the corrections with a fault would have the course read; `None` where nobody can say."""

    def about(self, words: str) -> bool:
        """Whether words quoted from the text may come, in part or whole, from a correction with a fault."""
        if self.readings is None:
            return True
        return any(_overlap(_words(words), _words(reading)) for reading in self.readings)

    def about_name(self, name: str) -> bool:
        """Whether such a correction may speak of a name, in whatever form."""
        if self.readings is None:
            return True
        spoken = {word for reading in self.readings for word in _words(reading)}
        return any(word in spoken for word in _words(name) if len(word) >= _LONG)


def _words(text: str) -> list[str]:
    return _WORD.findall(fold(text).text)


def _overlap(one: list[str], other: list[str]) -> bool:
    """Whether one list begins, ends or lies in the other, wholly or with some of its words."""
    shifts = range(1 - len(one), len(other))
    return any(one[max(0, -by) : len(other) - by] == other[max(0, by) : by + len(one)] for by in shifts)


NO_DOUBTS = Doubts()


@dataclass(frozen=True)
class Ground:
    """Every sentence of the course as it is read, in the order of the pages."""

    standings: tuple[Standing, ...]
    doubts: Doubts = NO_DOUBTS

    def standing(self, number: str) -> Standing:
        """The sentence of that number, which must exist."""
        return self._by_number[number]

    @cached_property
    def _by_number(self) -> dict[str, Standing]:
        return {standing.number: standing for standing in self.standings}

    @cached_property
    def _by_word(self) -> dict[str, list[Standing]]:
        """The sentences in which a whole word stands: thousands of quotes are looked for in few sentences each."""
        found: dict[str, list[Standing]] = {}
        for standing in self.standings:
            for word in dict.fromkeys(_WORD.findall(standing.text)):
                found.setdefault(word, []).append(standing)
        return found

    def _standings_of(self, words: str) -> Iterable[Standing]:
        """The sentences in which the words may stand: those of their rarest word, or all of them."""
        inner = _WORD.findall(words) if words[:1].isalnum() else []
        if not inner:
            return self.standings
        found: list[list[Standing]] = [self._by_word.get(word, []) for word in inner]
        return min(found, key=len)

    def words(self, passage: Passage) -> str:
        """The words of a passage."""
        return self.standing(passage.sentence).reading.text[passage.start : passage.end]

    def find(self, words: str) -> list[Passage]:
        """Every place where the words stand, in the order of the pages."""
        pattern = words_pattern(words)
        return [
            standing.passage(*match.span())
            for standing in self._standings_of(words)
            for match in pattern.finditer(standing.text)
        ]

    def named(self, words: str, place: Place) -> Passage:
        """The passage that an author names in a list: the one place of these words, or the whole sentence «2.3».

        Raises `ContentError` at `place`, as `evidence` does.
        """
        if not NUMBER.fullmatch(words):
            return self.evidence(words, place, numbered=True)
        if standing := self._by_number.get(words):
            return standing.passage(0, len(standing.text))
        raise ContentError.of(place, f"there is no sentence {words}", _NUMBERS)

    def evidence(self, words: str, place: Place, sentence: str | None = None, *, numbered: bool = False) -> Passage:
        """The one place where the words stand (in the sentence of that number, where it is given).

        Raises `ContentError` at `place`, where the author wrote them: they are not in the text, or only in what a
        correction replaced, or stand more than once. `numbered` says that a number may be written in their place.
        """
        if sentence and sentence not in self._by_number:
            raise ContentError.of(place, f"there is no sentence {sentence}", _NUMBERS)
        found = [passage for passage in self.find(words) if sentence in (None, passage.sentence)]
        if not found:
            raise self._missing(words, place, sentence)
        if len(found) > 1:
            numbers = [passage.sentence for passage in found]
            problem = f"the words {quoted(words)} stand {len(found)} times, in sentences {', '.join(numbers)}"
            number = f"write the number: {numbers[0]}" if numbered else f"add `sentence: {numbers[0]}`"
            more = f", or {number}" if len(set(numbers)) > 1 else ""
            raise ContentError.of(place, problem, f"quote more of the words around them{more}")
        return found[0]

    def _missing(self, words: str, place: Place, sentence: str | None) -> ContentError:
        if self.doubts.about(words):
            return ContentError([])
        own = [standing for standing in self.standings if sentence in (None, standing.number)]
        pattern = words_pattern(words)
        for reading in (standing.reading for standing in own):
            if pattern.search(reading.sentence.text) or pattern.search(reading.sentence.original):
                problem = (
                    f"the words {quoted(words)} stand in sentence {reading.sentence.number} only before correction"
                )
                return ContentError.of(
                    place, problem, f"quote what the course reads there: {quoted(reading.text, 200)}"
                )
        where = f"sentence {sentence}" if sentence else "the text"
        best = nearest_words(words, ((standing.number, standing.text) for standing in own))
        remedy = _EXAMPLE if best is None else f"did you mean {quoted(best[1])} in sentence {best[0]}?"
        return ContentError.of(place, f"the words {quoted(words)} are not in {where}", remedy)


def ground_of(topics: Iterable[Topic], doubts: Doubts = NO_DOUBTS) -> Ground:
    """The ground of a course that is laid out."""
    return Ground(tuple(_standings(topics)), doubts)


def _standings(topics: Iterable[Topic]) -> Iterator[Standing]:
    for topic in topics:
        for section in topic.sections:
            for block in section.blocks:
                for reading in block:
                    yield Standing(reading, topic.slug, section.slug, reading.text)
