"""The words by which an event is called that nobody has named: its sentence, or the clause that holds its date."""

import re

_LONGEST = 90
_LONGEST_FROM_START = 115
_SHORTEST = 24
_SHORTEST_OF_MANY = 12
_CUT = re.compile(r"\s*[،؛:]\s+|\s+[–—]\s+")
_PARTICLES = "في|بعد|قبل|منذ|عند|عندما|لما|خلال|مع|من|إلى|على|حتى|بين|قد|لم|لا"
_VERBS = "كان|كانت|بدأ|بدأت|بلغ|بلغت|عاد|عادت|حصل|حصلت|قام|قامت|صار|صارت"
_LETTERS = r"[أإآ]|ت(?!ير|ائر)\S{3}|ا(?:ست|ن[تضقهسطخ]|[^ل\s]ت\S)"
_JOINED = re.compile(rf"^(?:ثم\s+|[وف](?=(?:{_PARTICLES}|{_VERBS})\s)|و(?={_LETTERS}))")
"""What joins a clause to the one before; not where «و» may be a letter of the word itself: «وصل»، «واصل»، «وتيرة»."""
_OUTER = " \u060c\u061b.:؟!…"


def clause(text: str, start: int, end: int, *, alone: bool = True) -> str:
    """The part of a sentence around the words from `start` to `end`, cut at a mark and never inside a word.

    A sentence of up to 90 characters stays whole; a clause that says hardly more than the date takes in the next one.
    Where the date is not the sentence's only one (`alone`), the clause is its own, as far as marks divide it.
    """
    if alone and len(text) <= _LONGEST:
        return text.strip(_OUTER)
    cuts = [0, *(cut.end() for cut in _CUT.finditer(text) if not start <= cut.start() < end), len(text)]
    low = max(index for index, cut in enumerate(cuts) if cut <= start)
    high = min(index for index, cut in enumerate(cuts) if cut >= end)
    if alone and cuts[high] <= _LONGEST_FROM_START:
        low = 0
    shortest = _SHORTEST if alone else _SHORTEST_OF_MANY
    while _said(text, cuts[low], cuts[high], start, end) < shortest and (low > 0 or high < len(cuts) - 1):
        low, high = (low, high + 1) if high < len(cuts) - 1 else (low - 1, high)
    if alone and cuts[high] <= _LONGEST_FROM_START:
        return text[: cuts[high]].strip(_OUTER)
    return _shortened(text[cuts[low] : cuts[high]], start - cuts[low], end - cuts[low])


def title(words: str) -> str:
    """A clause without the word that joins it to the one before: «وفي عام 1956» is «في عام 1956», «ثم خرج» is «خرج»."""
    return _JOINED.sub("", words)


def _said(text: str, low: int, high: int, start: int, end: int) -> int:
    """How much is said besides the date."""
    return len(text[low:start].strip(_OUTER)) + len(text[end:high].strip(_OUTER))


def _shortened(words: str, start: int, end: int) -> str:
    """Up to 90 characters that hold the date, whole words, with … where something is left out."""
    if len(words.strip(_OUTER)) <= _LONGEST:
        return words.strip(_OUTER)
    low = 0 if end <= _LONGEST else words.rfind(" ", 0, max(1, start - _LONGEST // 2)) + 1
    limit = max(end, low + _LONGEST)
    high = words.rfind(" ", end, limit) if limit < len(words) else len(words)
    high = high if high >= end else min((at for at in (words.find(" ", end), len(words)) if at >= end), default=end)
    cut = words[low:high].strip(_OUTER)
    if cut.count("(") > cut.count(")") and low + cut.rfind("(") >= end:
        cut = cut[: cut.rfind("(")].strip(_OUTER)
    return ("… " if low else "") + cut + (" …" if high < len(words.rstrip(_OUTER)) else "")
