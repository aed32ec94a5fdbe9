"""Which runs of an Arabic line must be isolated so that they are read in one order, whatever stands beside them.

The bidirectional algorithm (UAX #9) gives ``1988-1991``, ``80%``, ``C++`` and telephone numbers another order after an
Arabic letter than at the start of a line or after a Latin word (rules W2, W4, W5, W7). Here each is given one order:

- a Latin word or phrase, with the signs and numbers that belong to it, runs to the right: ``C++``, ``Waffen-SS``,
  ``5 km``, ``CC BY-SA 4.0``; so do addresses, file names, telephone numbers, codes, ISO dates and signed numbers;
- a range or a score is read as Arabic is, its first number at the right: ``1988–1991``, ``75–80٪``;
- a sign after its number is read after it, so it stands at the left, as ٪ does in print: ``80%``, ``25°``.

A single number is never isolated, nor is what has one order anyway (``1.5``, ``3:45``, ``26/12/1991``).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from kurras.arabic.letters import ARABIC_INDIC_DIGITS, ASCII_DIGITS, LATIN_LETTERS, PERSIAN_DIGITS

Direction = Literal["ltr", "rtl"]

# Digits of the bidi class EN; the class of the Arabic-Indic ones, AN, has one order everywhere but in groups.
_D = f"{ASCII_DIGITS}{PERSIAN_DIGITS}"
_ANY_D = f"{_D}{ARABIC_INDIC_DIGITS}"
_L = f"{LATIN_LETTERS}\u0370-\u03ff\u0400-\u052f\u1e00-\u1fff"
"""Letters that are written to the right: Latin, Greek, Cyrillic."""
_ALPHABETIC = f"{_L}{_D}\u00b2\u00b3"
_DASH = "\u2010-\u2014-"
_AFTER = "%\u066a\u2030\u00b0$\u20ac\u00a3\u00a5\u20aa"
"""Signs that are read after their number."""
_SPACE = "[ \u00a0\n]"

_NUMBER = rf"[{_D}]+(?:[.,\u066b\u066c:][{_D}]+)*"
_SIGNED = rf"(?:(?<![\w.)\]])[-+\u2212\u00b1])?{_NUMBER}"
_URL = r"(?:https?|ftp)://[^\s<>«»\"]+|www\.[^\s<>«»\"]+"
_MAIL = rf"[{_L}{_D}._+-]+@[{_L}{_D}-]+(?:\.[{_L}{_D}-]+)+"
_WORD = (
    rf"(?:(?<!\w)[.@#](?=[{_L}]))?"  # .NET, @name, #tag
    rf"(?:[{_D}]+(?:[.,][{_D}]+)*[-°µ]?)?[{_L}][{_ALPHABETIC}]*"  # Red, H2O, 3D, 25°C, 1.2-beta
    rf"(?:[-‑./\\:&+_@'’=~]{{1,2}}[{_ALPHABETIC}]+)*"  # Waffen-SS, and/or, a.b.c, x=1
    rf"(?:\([{_ALPHABETIC} ,._=-]*\)|\+\+?(?!\w)|[#*](?!\w))?"  # f(x), C++, C#
)
_INITIALS = rf"(?<![{_L}.])(?:[{_L}]\.){{2,}}"
_UNIT = (
    rf"{_NUMBER}{_SPACE}?(?:[kcmnµ]?m[²³]?|k?m/[hs]|[kmµ]?g|m?[lL]|[kKMGT]?B|[kMG]?Hz|[kM]?Wh?|k?V|dB|bits?|px|°[CF])"
    rf"(?![{_ALPHABETIC}])"
)
_PIECE = rf"(?:{_INITIALS}|{_WORD})"
_JOIN = rf"(?:[,;:]?{_SPACE}|(?<=\b[{_L}])\.{_SPACE}|{_SPACE}?[=<>×*&+/]{_SPACE}?)"
# After a Latin word: a version, a model or a small number belongs to it; a year or a range does not.
_SMALL = rf"(?:[{_D}]{{1,3}}(?:-[{_D}]+)?|[{_D}]+\.[{_D}]+|[03-9][{_D}]{{3}}|2[1-9][{_D}]{{2}})"
_TAIL = rf"{_SPACE}{_SMALL}(?![{_D}{_AFTER}]|[{_DASH}:,.][{_D}]|{_SPACE}?[–—])"
_SUM = rf"{_SPACE}?[=+×*]{_SPACE}?{_NUMBER}(?![{_ALPHABETIC}])"
_PHRASE = rf"{_PIECE}(?:{_SUM}|{_JOIN}(?:[{_D}]{{1,3}}{_SPACE})?{_PIECE})*(?:{_TAIL})?"
_PHONE = (
    rf"(?<![\w.])(?:\+|00)[{_ANY_D}](?:[ \u00a0-]?\(?[{_ANY_D}]+\)?)+"
    rf"|\(0[{_ANY_D}]{{1,3}}\)[ \u00a0-]?[{_ANY_D}]{{3,}}(?:[ -][{_ANY_D}]+)*"
    rf"|(?<![\w.])[0\u0660][{_ANY_D}]*(?:[ -][{_ANY_D}]{{2,}})+"
)
_CODE = rf"[{_D}]+(?:-[{_D}]+){{2,}}|[{_D}]{{4}}-0[{_D}](?![{_D}])"
_GROUPS = rf"(?<![{_ANY_D}.,])[{_ANY_D}]{{1,3}}(?:[ \u00a0\u202f][{_ANY_D}]{{3}})+(?![.,-]?[{_ANY_D}])"
_SUMS = rf"{_NUMBER}(?:{_SPACE}?[-+\u2212×÷*/]{_SPACE}?{_NUMBER}){{1,9}}{_SPACE}?={_SPACE}?{_NUMBER}"
_MONEY = rf"[$\u20ac\u00a3\u00a5\u20aa]{_SPACE}?{_NUMBER}"
_RANGE = rf"{_NUMBER}[{_AFTER}]?{_SPACE}?[{_DASH}]{_SPACE}?{_NUMBER}[{_AFTER}]?"

_SPANS = re.compile(
    rf"(?P<url>{_URL})|(?P<mail>{_MAIL})|(?P<quantity>{_UNIT})|(?P<latin>{_PHRASE})"
    rf"|(?P<ltr>{_PHONE}|{_CODE}|{_SUMS}|{_GROUPS}|{_MONEY})"
    rf"|(?P<range>(?<![{_D}.,:]){_RANGE})"
    rf"|(?P<sign>(?<![{_D}.,:]){_SIGNED}[{_AFTER}])"
    rf"|(?P<signed>(?<![\w.,)\]])[-+\u2212\u00b1]{_NUMBER})"
)
_CANDIDATE = re.compile(rf"[{_L}]|[{_ANY_D}][^\w\s.]|[^\w\s.][{_ANY_D}]|[{_ANY_D}]{_SPACE}[{_ANY_D}{_DASH}]")
_CLOSING = ".,،؛;:!?؟)]»”'\""
_NOT_ENGLISH = re.compile(
    r"[^\x00-\x7f’]|(?i:\b(?:der|die|das|und|von|le|les|la|du|des|de|et|el|los|las|y|di|del|della|il|da|van|het)\b)"
)
_INNER = re.compile(rf"(?:\A[-+\u2212\u00b1])?{_NUMBER}(?=[{_AFTER}-])|(?<=-){_NUMBER}")


@dataclass(frozen=True, slots=True)
class Span:
    """A run to isolate: ``text[start:end]``, its direction, its language where it is known to be another than Arabic.

    ``numbers`` are the parts of a right-to-left run that must be isolated once more, since a hyphen or a percent sign
    would be drawn to the number beside it (W4, W5).
    """

    start: int
    end: int
    direction: Direction
    language: str = ""
    numbers: tuple[tuple[int, int], ...] = ()


@lru_cache(maxsize=4096)
def spans(text: str) -> tuple[Span, ...]:
    """The runs of the text that must be isolated, in order; they never overlap.

    >>> [(text[one.start : one.end], one.direction) for text in ["بين 1988–1991 في C++."] for one in spans(text)]
    [('1988–1991', 'rtl'), ('C++', 'ltr')]
    """
    if not _CANDIDATE.search(text):
        return ()
    return tuple(_span(match) for match in _SPANS.finditer(text))


def _span(match: re.Match[str]) -> Span:
    start, end, kind = match.start(), match.end(), match.lastgroup
    if kind == "url":
        return Span(start, start + len(match[0].rstrip(_CLOSING)), "ltr")
    if kind == "latin":
        return Span(start, end, "ltr", "" if _NOT_ENGLISH.search(match[0]) else "en")
    if kind in {"range", "sign"}:
        numbers = tuple((start + one.start(), start + one.end()) for one in _INNER.finditer(match[0]))
        return Span(start, end, "rtl", "", numbers)
    return Span(start, end, "ltr")


_OPEN = {"ltr": "\u2066", "rtl": "\u2067"}
_CLOSE = "\u2069"


def isolated_text(text: str) -> str:
    """The text where no markup can stand (a page's title): the same runs between the isolates of Unicode.

    A Latin word that stands rightly as it is stays as it is: نهاية CIS needs no sign, تعلم C++ does.
    """
    found = spans(text)
    pieces, at = [], 0
    for span in found:
        pieces += [text[at : span.start], _plain(text, span)]
        at = span.end
    return "".join([*pieces, text[at:]])


def _plain(text: str, span: Span) -> str:
    words = text[span.start : span.end]
    if span.language and words[0].isalpha() and words[-1].isalpha() and not re.match(rf"\W*[{_D}]", text[span.end :]):
        return words
    pieces, at = [_OPEN[span.direction]], span.start
    for start, end in span.numbers:
        pieces += [text[at:start], _OPEN["ltr"], text[start:end], _CLOSE]
        at = end
    return "".join([*pieces, text[at : span.end], _CLOSE])
