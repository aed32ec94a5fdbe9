"""Two references in Python, as a server would rank: BM25 over light10 stems, and over character 4-grams."""

import math
import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable
from typing import Any

from kurras.arabic.letters import fold

_WORD = re.compile(r"\w+")
_PREFIXES = ("وال", "بال", "كال", "فال", "لل", "ال", "و")
_SUFFIXES = ("ها", "ان", "ات", "ون", "ين", "يه", "ه", "ي")


class Bm25:
    """BM25 (k1 1.2, b .75, as Lucene's) over whatever terms a text is cut into; the title counts as text."""

    def __init__(self, docs: list[dict[str, Any]], terms: Callable[[str], Iterable[str]]) -> None:
        self._terms = terms
        bags = [Counter(terms(f"{doc['title']} {doc['text']}")) for doc in docs]
        self._lengths = [sum(bag.values()) for bag in bags]
        self._average = sum(self._lengths) / len(bags)
        self._postings: dict[str, list[tuple[int, int]]] = defaultdict(list)
        for number, bag in enumerate(bags):
            for term, count in bag.items():
                self._postings[term].append((number, count))

    def rank(self, query: str) -> list[int]:
        """The first ten documents."""
        scores: dict[int, float] = defaultdict(float)
        for term in self._terms(query):
            found = self._postings.get(term, [])
            rarity = math.log(1 + (len(self._lengths) - len(found) + 0.5) / (len(found) + 0.5))
            for doc, count in found:
                length = self._lengths[doc] / self._average
                scores[doc] += rarity * count * 2.2 / (count + 1.2 * (0.25 + 0.75 * length))
        return sorted(scores, key=lambda doc: (-scores[doc], doc))[:10]


def light10(text: str) -> list[str]:
    """Stems by Larkey's light10, after folding."""
    return [_light(word) for word in _WORD.findall(fold(text).text)]


def _light(word: str) -> str:
    for prefix in _PREFIXES:
        if word.startswith(prefix) and len(word) - len(prefix) >= (3 if prefix == "و" else 2):
            word = word[len(prefix) :]
            break
    for suffix in _SUFFIXES:
        if word.endswith(suffix) and len(word) - len(suffix) >= 2:  # noqa: PLR2004 (light10's own)
            word = word[: -len(suffix)]
    return word


def four_grams(text: str) -> list[str]:
    """The 4-letter pieces of each word, its ends marked by spaces."""
    words = [f" {word} " for word in _WORD.findall(fold(text).text)]
    return [word[at : at + 4] for word in words for at in range(max(1, len(word) - 3))]
