"""Finds known phrases in running text, with the particles that Arabic writes on to their first word.

«وبالبلاشفة» holds «البلاشفة», «للجيش الأحمر» holds «الجيش الأحمر». Spelling is folded (`letters`), words are whole,
and of the phrases that begin at one word the longest is found. Before the first word may stand و or ف, then ب, ل or ك;
«ركودًا» is «ركود» with an ending; the article is never added or taken away: «ركود» is not «الركود». One pass over the
text looks each word up by its few bare forms, so that thousands of phrases cost no more than one.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise

from kurras.arabic.letters import Folded, fold

_WORD = re.compile(r"[^\W_]+")
_GAP = re.compile(r"[\s\-\u2010\u2011]*")
_CONJUNCTIONS = ("و", "ف")
_PREPOSITIONS = ("ب", "ل", "ك")
_ARTICLE = "ال"
_TANWIN = "\u064b"
_LEAST = 2
"""A word with its particles off has two letters at least."""


@dataclass(frozen=True, slots=True)
class Found:
    """A phrase in a text: the span of its words there, with their particles, and the key that it was listed under."""

    start: int
    end: int
    key: str


@dataclass(frozen=True, slots=True)
class Phrases:
    """Phrases to look for: by the first folded word of each, the words that follow it, and its key."""

    by_first: Mapping[str, tuple[tuple[tuple[str, ...], str], ...]]

    def find(self, text: str) -> Iterator[Found]:
        """The phrases in the text, in its order; none overlaps another."""
        if not self.by_first:
            return
        folded = fold(text)
        spans = [match.span() for match in _WORD.finditer(folded.text)]
        words = list(_words(text, folded, spans))
        joined = [_GAP.fullmatch(folded.text, before[1], after[0]) is not None for before, after in pairwise(spans)]
        at = 0
        while at < len(words):
            best = self._longest(words, joined, at)
            if best is None:
                at += 1
                continue
            length, key = best
            yield Found(folded.origins[spans[at][0]], folded.origins[spans[at + length - 1][1]], key)
            at += length

    def _longest(self, words: list[str], joined: list[bool], at: int) -> tuple[int, str] | None:
        """(number of words, key) of the longest phrase that begins at a word; the barest reading of it comes last."""
        best: tuple[int, str] | None = None
        for form in bare_forms(words[at]):
            for rest, key in self.by_first.get(form, ()):
                end = at + 1 + len(rest)
                whole = tuple(words[at + 1 : end]) == rest and all(joined[at : end - 1])
                if whole and (best is None or end - at > best[0]):
                    best = (end - at, key)
        return best


def phrases(listed: Iterable[tuple[str, str]]) -> Phrases:
    """The phrases of (words, key) pairs; of two that fold alike the first counts."""
    by_first: dict[str, dict[tuple[str, ...], str]] = {}
    for text, key in listed:
        first, *rest = folded_words(text) or ("",)
        by_first.setdefault(first, {}).setdefault(tuple(rest), key)
    return Phrases({first: tuple(rests.items()) for first, rests in by_first.items() if first})


def folded_words(text: str) -> tuple[str, ...]:
    """The words of a text as they are compared: «الاتّحاد السوفياتي» gives `("الاتحاد", "السوفياتي")`."""
    folded = fold(text)
    return tuple(_words(text, folded, [match.span() for match in _WORD.finditer(folded.text)]))


def _words(text: str, folded: Folded, spans: list[tuple[int, int]]) -> Iterator[str]:
    """The folded words, without the alef that only carries a tanwin: «ركودًا» is «ركود»."""
    for start, end in spans:
        word = folded.text[start:end]
        written = text[folded.origins[end - 1] - 1 : folded.origins[end]]
        yield word[:-1] if word[-1] == "ا" and _TANWIN in written and len(word) > _LEAST else word


def bare_forms(word: str) -> Iterator[str]:
    """What a folded word may be when particles are taken off: «وللجيش» gives itself, «للجيش», «الجيش» …."""
    yield word
    for conjunction in ("", *_CONJUNCTIONS):
        if not word.startswith(conjunction):
            continue
        rest = word[len(conjunction) :]
        if conjunction and len(rest) >= _LEAST:
            yield rest
        if rest.startswith("لل"):
            yield _ARTICLE + rest[2:]
            yield _ARTICLE + rest[1:]  # «للغة» is «ل» and «اللغة»
        if rest.startswith(_PREPOSITIONS) and len(rest) > _LEAST:
            yield rest[1:]
