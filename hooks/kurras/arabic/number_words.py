"""Numbers in words, as dates write them: «الحادي والعشرين», «ألف وتسعمئة وواحد وتسعين». All in folded letters."""

from __future__ import annotations

import re

from kurras.arabic.letters import fold

_ORDINAL_UNITS = {
    "الأول": 1,
    "الأولى": 1,
    "الحادي": 1,
    "الحادية": 1,
    "الثاني": 2,
    "الثانية": 2,
    "الثالث": 3,
    "الرابع": 4,
    "الخامس": 5,
    "السادس": 6,
    "السابع": 7,
    "الثامن": 8,
    "التاسع": 9,
    "العاشر": 10,
}
_FEMININE_FROM, _TEN_ITSELF = 3, 10
_ORDINAL_TENS = {"العشرون": 20, "العشرين": 20, "الثلاثون": 30, "الثلاثين": 30}
_UNITS = {
    1: ("واحد", "واحدة", "إحدى", "أحد"),
    2: ("اثنان", "اثنين", "اثنتان", "اثنتين", "اثنا", "اثني", "اثنتا", "اثنتي"),
    3: ("ثلاث", "ثلاثة"),
    4: ("أربع", "أربعة"),
    5: ("خمس", "خمسة"),
    6: ("ست", "ستة"),
    7: ("سبع", "سبعة"),
    8: ("ثمان", "ثماني", "ثمانية"),
    9: ("تسع", "تسعة"),
}
_TEN = ("عشر", "عشرة")
_TENS = ("عشر", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثمان", "تسع")
_HUNDRED = ("مئة", "مائة")
_THOUSAND, _TWO_THOUSAND = ("ألف", "آلاف"), ("ألفان", "ألفين")


def _folded(word: str) -> str:
    return fold(word).text


def _ordinals() -> dict[str, int]:
    units = {_folded(word): value for word, value in _ORDINAL_UNITS.items()}
    units |= {f"{word}ه": value for word, value in units.items() if value >= _FEMININE_FROM}
    teens = {
        f"{word} {ten}": 10 + value
        for word, value in units.items()
        if value < _TEN_ITSELF
        for ten in map(_folded, _TEN)
    }
    tens = {_folded(word): value for word, value in _ORDINAL_TENS.items()}
    above = {
        f"{word} و{ten}": base + value
        for word, value in units.items()
        if value < _TEN_ITSELF
        for ten, base in tens.items()
    }
    return units | teens | tens | above


ORDINALS: dict[str, int] = _ordinals()
"""«الحادي والعشرين» and all others up to «التاسع والثلاثين», folded."""


def _cardinals() -> dict[str, int]:
    words = {_folded(word): value for value, words in _UNITS.items() for word in words}
    words |= {_folded(word): 10 for word in _TEN}
    words |= {_folded(stem) + end: 10 * (at + 2) for at, stem in enumerate(_TENS) for end in ("ون", "ين")}
    hundreds = [_folded(word) for word in _HUNDRED]
    words |= dict.fromkeys(hundreds, 100)
    words |= {form.removesuffix("ه") + end: 200 for form in hundreds for end in ("تان", "تين")}
    words |= {
        _folded(stems[0]) + form: 100 * value
        for value, stems in _UNITS.items()
        if value >= _FEMININE_FROM
        for form in hundreds
    }
    words |= {"ثماني" + form: 800 for form in hundreds}
    words |= {_folded(word): 2000 for word in _TWO_THOUSAND}
    return words | {_folded(word): 1000 for word in _THOUSAND}


_CARDINALS = _cardinals()
_TOKEN = "|".join(sorted(_CARDINALS, key=len, reverse=True))
_STEP = re.compile(rf"(و ?)?({_TOKEN})(?!\w)")
_HUNDREDS = frozenset(map(_folded, _HUNDRED))
_THOUSANDS = frozenset(map(_folded, _THOUSAND))
NUMBER_WORDS = rf"(?:{_TOKEN})(?: (?:و ?)?(?:{_TOKEN})(?!\w))*"
"""A pattern of a run of number words, folded."""


def read_number(words: str) -> int:
    """The value of a folded run of number words: `read_number("الف وتسعمئه وواحد وتسعين")` is 1991.

    What و joins is added, «ستة وعشرين وألف» is 1026; without it a thousand multiplies, «ثلاثة آلاف» is 3000.
    """
    total = last = 0
    for match in _STEP.finditer(words):
        joined, token = match.groups()
        value = _CARDINALS[token]
        if token in _HUNDREDS and not joined and 1 < last < 10:  # noqa: PLR2004  (ثلاث مئة)
            value, total = last * 100, total - last
        elif token in _THOUSANDS and not joined and total:
            value, total = total * 1000, 0
        total, last = total + value, value
    return total
