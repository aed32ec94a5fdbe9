"""Finds words that an author quotes from the text, and the nearest place when they are not there.

An author copies from the source file or from the built page, so both the source's own letters and the repaired text
are searched. White space is all one; whole words only.
"""

import difflib
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from kurras.arabic.letters import fold
from kurras.errors import quoted
from kurras.models import Paragraph, Sentence, Source

_WORD = r"\w\u064B-\u065F\u0670"
_LEAST_LIKE = 0.6


@dataclass(frozen=True, slots=True)
class Match:
    """The quoted words in a paragraph: a span of its repaired text."""

    paragraph: Paragraph
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Text:
    """The whole text as the steps after the reader see it."""

    source: Source
    paragraphs: tuple[Paragraph, ...]
    sentences: tuple[Sentence, ...]

    def find(self, words: str) -> list[Match]:
        """Every place where the words stand, in the order of the text."""
        pattern = words_pattern(words)
        return [match for paragraph in self.paragraphs for match in self._find_in(paragraph, pattern)]

    def _find_in(self, paragraph: Paragraph, pattern: re.Pattern[str]) -> Iterator[Match]:
        repaired = {match.span() for match in pattern.finditer(paragraph.text)}
        original = {
            (paragraph.position(match.start()), paragraph.position(match.end()))
            for match in pattern.finditer(self.source.text, paragraph.start, paragraph.end)
        }
        for start, end in sorted(repaired | original):
            yield Match(paragraph, start, end)

    def sentence_of(self, match: Match) -> Sentence:
        """The sentence in which the match begins."""
        own = (sentence for sentence in self.sentences if sentence.paragraph == match.paragraph.number)
        return max((sentence for sentence in own if sentence.start <= match.start), key=lambda sentence: sentence.start)

    def nearest(self, words: str, sentences: Sequence[Sentence] | None = None, *, opening: bool = False) -> str:
        """What to do about words that are not there: the nearest place, as the end of a message."""
        texts = ((sentence.number, sentence.text) for sentence in sentences or self.sentences)
        best = nearest_words(words, texts, opening=opening)
        if best is None:
            return "copy the words from the text"
        sentence = next(one for one in self.sentences if one.number == best[0])
        return f"did you mean {quoted(best[1])} in sentence {best[0]} ({sentence.place})?"


def words_pattern(words: str) -> re.Pattern[str]:
    """Finds the words, whole and in their order, whatever the white space between them."""
    body = r"\s+".join(re.escape(word) for word in words.split())
    return re.compile(rf"(?<![{_WORD}])(?:{body})(?![{_WORD}])" if re.match(r"\w", words) else rf"(?:{body})")


def nearest_words(words: str, texts: Iterable[tuple[str, str]], *, opening: bool = False) -> tuple[str, str] | None:
    """Of (number, text) pairs, the number and the words of the place most like the words; `None` when none is like."""
    best = max(_candidates(words, texts, opening=opening), default=None)
    return None if best is None or best[0] < _LEAST_LIKE else best[1:]


def _candidates(words: str, texts: Iterable[tuple[str, str]], *, opening: bool) -> Iterator[tuple[float, str, str]]:
    """(likeness, number, words) of the place in each text that is most like the words."""
    wanted = fold(" ".join(words.split())).text
    matcher = difflib.SequenceMatcher(autojunk=False)
    matcher.set_seq2(wanted)
    for number, text in texts:
        folded = fold(text)
        start = 0
        if not opening:
            matcher.set_seq1(folded.text)
            block = matcher.find_longest_match()
            start = max(0, block.a - block.b)
        end = min(start + len(wanted), len(folded.text))
        matcher.set_seq1(folded.text[start:end])
        yield matcher.ratio(), number, _whole_words(text, folded.origins[start], folded.origins[end])


def _whole_words(text: str, start: int, end: int) -> str:
    """The part of the text, grown at both ends to whole words, without the sign that ends it: an author copies it."""
    first = text.rfind(" ", 0, start + 1) + 1
    last = text.find(" ", max(start, end - 1))
    return text[first : last if last >= 0 else None].rstrip(".,:;،؛؟!…")
