"""Where the sentences of an Arabic paragraph begin and end.

Full stop, ؟, !, ? and the ellipsis end a sentence, with the closing marks and [1] after them, with a space after them
or without: «ديموقراطي.الاقتصاد» is two. The comma ،, the semicolon ؛, the colon and a line break never do.
"""

from __future__ import annotations

import re

from kurras.arabic import letters as ar
from kurras.arabic.abbreviations import continues, ends_sentence, is_word
from kurras.arabic.enclosures import Pair, pairs

Span = tuple[int, int]

_STOPS = ".!?\u2026\u06d4" + ar.QUESTION
_STOP = re.compile(f"[{_STOPS}]++(?:[ ]{{1,2}}[{_STOPS}]++(?!\\w))*+")
# «"» and the like close here; whether a straight mark opens the next sentence is for the pairs to say.
_TAIL = re.compile(f"(?:[)\\]}}\u00bb\u201d\u2019*]|\\[[{ar.DIGITS}]{{1,3}}\\])++")
_SPACE = re.compile("\\s*+")
_GOES_ON = re.compile(f"[{ar.COMMA}{ar.SEMICOLON},;:)\\]}}\u00bb\u201d]")
_WORD = re.compile(f"[{ar.ARABIC_LETTERS}{ar.HARAKAT}{ar.TATWEEL}]{{1,24}}")
_LAST_WORD = re.compile(f"[{ar.ARABIC_LETTERS}{ar.HARAKAT}{ar.TATWEEL}{ar.LATIN_LETTERS}{ar.DIGITS}]{{1,24}}\\Z")
_CLOSED_OR_SPACE = re.compile(f'[\\s"{ar.CLOSING}]')
_ADDRESS = re.compile("(?:://|www\\.)\\S*+\\Z")
_OPENING_QUOTES = "\u00ab\u201c"
_REPORTING = re.compile(
    "[وف]?(?:قال|قالت|قالوا|سأل|سألت|سأله|سألها|أجاب|أجابت|أجابه|رد|ردت|صاح|صاحت|هتف|كتب|يقول|تقول|يسأل|تساءل|تساءلت|أضاف|تابع)"
    "(?!\\w)|فـ?[ء-ي]",
)
_SHORT_QUOTE = 60
"""A quotation of up to this many characters is a title or a remark, and is not cut."""
_LONG_BRACKET = 400
"""Brackets that hold more than this are taken for unpaired."""


def split(text: str) -> list[Span]:
    """Cut a paragraph into its sentences, ``(start, end)``, in order, apart, without outer space.

    What lies outside them is white space only: «وصل في 651 م. وبدأ عهد جديد.» gives two spans, «قال د. طه حسين.» one.
    Takes repaired text (:mod:`kurras.arabic.typography`); time is linear.
    """
    spans: list[Span] = []
    enclosures = _Enclosures(pairs(text))
    start = _after_space(text, 0)
    place = start
    while run := _STOP.search(text, place):
        place = end = _tail_end(text, run.end(), enclosures)
        enclosures.reach(run.start(), end)
        if _is_end(text, run, end, start, enclosures):
            spans.append((start, end))
            place = start = _after_space(text, end)
    if start < len(text):
        spans.append((start, len(text.rstrip())))
    return spans


class _Enclosures:
    """The pairs around a place that only moves forward."""

    __slots__ = ("_next", "_pairs", "around", "closed", "ends")

    def __init__(self, found: list[Pair]) -> None:
        self._pairs = found
        self._next = 0
        self.ends = {pair.end for pair in found}
        self.around: list[Pair] = []
        self.closed: list[Pair] = []

    def reach(self, stop: int, end: int) -> None:
        """Move to the mark at ``stop`` whose tail ends at ``end``, and part what it closes from what stays around."""
        while self._next < len(self._pairs) and self._pairs[self._next].start < stop:
            self.around.append(self._pairs[self._next])
            while self.around and self.around[-1].end < stop:
                self.around.pop()
            self._next += 1
        live = [pair for pair in self.around if pair.end >= stop]
        self.closed = [pair for pair in live if pair.end < end]
        self.around = [pair for pair in live if pair.end >= end]


def _after_space(text: str, place: int) -> int:
    space = _SPACE.match(text, place)
    return space.end() if space else place


def _tail_end(text: str, place: int, enclosures: _Enclosures) -> int:
    """Find the end of the closing marks after a stop, with a straight mark that closes a pair, even after a space."""
    while True:
        tail = _TAIL.match(text, place)
        if tail:
            place = tail.end()
        elif place in enclosures.ends and text[place] == '"':
            place += 1
        elif place + 1 in enclosures.ends and text[place : place + 2] == ' "':
            place += 2
        else:
            return place


def _is_end(text: str, run: re.Match[str], end: int, start: int, enclosures: _Enclosures) -> bool:
    """Whether the stop ``run``, whose closing marks end at ``end``, ends the sentence begun at ``start``."""
    place = _after_space(text, end)
    follow = text[place : place + 24]
    if not follow or run.start() == start:
        return not follow
    if _GOES_ON.match(follow) or any(_is_whole(pair) for pair in enclosures.around):
        return False
    if place == end and not _is_glued_end(text, run, end):
        return False
    if enclosures.closed:
        return _ends_closed(run[0], follow, enclosures.closed[0], start)
    if run[0] == ".":
        return ends_sentence(text, run.start(), start, follow)
    return not (run[0].startswith(("..", "\u2026")) and continues(follow))


def _is_whole(pair: Pair) -> bool:
    """Whether nothing inside this pair ends a sentence."""
    return pair.size <= (_SHORT_QUOTE if pair.is_quote else _LONG_BRACKET)


def _is_glued_end(text: str, run: re.Match[str], end: int) -> bool:
    """Whether a stop with no space after it stands between two words: «ديموقراطي.الاقتصاد», not «ق.م» nor "a.b"."""
    after = _WORD.match(text, end + (text[end] in _OPENING_QUOTES))
    if not after or not is_word(after[0]) or run[0].startswith(("..", "\u2026")):
        return False
    if _ADDRESS.search(text[max(0, run.start() - 80) : run.start()]):
        return False
    if run[0] != "." or _CLOSED_OR_SPACE.match(text, run.start() - 1):
        return True
    before = _LAST_WORD.search(text[max(0, run.start() - 24) : run.start()])
    return before is not None and (is_word(before[0]) or before[0].isdecimal())


def _ends_closed(stop: str, follow: str, pair: Pair, start: int) -> bool:
    """Whether a stop just inside a closed pair ends the sentence too.

    It does when the pair is the whole sentence; «(أين هم؟) كلف» goes on; «قال: "لن أذهب." وخرج» is cut, and a question
    or a cry only when it is speech: «برنامج "من سيربح المليون؟" على» goes on.
    """
    if continues(follow):
        return False
    is_cry = stop != "."
    if pair.start == start:
        return not (pair.is_quote and is_cry and _REPORTING.match(follow))
    if not pair.is_quote:
        return False
    return not is_cry or (pair.is_speech and not _REPORTING.match(follow))
