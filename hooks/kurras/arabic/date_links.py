"""How the dates of a text belong together: ranges, one date in two calendars, a year that is said once, modifiers."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise
from typing import Literal

from kurras.arabic.date_patterns import HEAD
from kurras.arabic.date_readers import Found

Pair = tuple[int, int]
Modifier = Literal[
    "early",
    "mid",
    "late",
    "start",
    "end",
    "first-half",
    "second-half",
    "q1",
    "q2",
    "q3",
    "q4",
    "since",
    "until",
    "before",
    "after",
    "by",
    "about",
]

_LEAD = rf"(?:\s?(?:من|في|ل|يوم|تاريخ|شهر|{HEAD}))*"
_RANGE_GAP = re.compile(rf"\s*(?:[-–—]|،?\s?و?(?:الي|حتي|لغايه|انتهاء ب)){_LEAD}\s*\Z")
_AND_GAP = re.compile(rf"\s*[،,]?\s?(?:و|او){_LEAD}\s*\Z|\s?[/]\s?\Z|\s*،{_LEAD}\s*\Z")
_BETWEEN = re.compile(rf"(?<!\w)[وف]?(?:ما\s)?بين\s(?:(?:يومي|شهري|القرنين|الفتره|{HEAD})\s)*\Z")
_TWIN_GAP = re.compile(
    rf"\s*(?:[/=(\-–]|،?\s?(?:\(\s?)?(?:اي|او)?\s?(?:الموافق(?:ه)?|المصادف|الموافقه|يوافق|توافق)(?:\s?ل|\sمن)?){_LEAD}\s*\Z",
)
_NEAR = 40

_MODIFIERS: tuple[tuple[Modifier, str], ...] = (
    ("early", "اوائل|بدايات|مطلع|مطالع|مستهل"),
    ("mid", "منتصف|اواسط|وسط"),
    ("late", "اواخر|نهايات|اخريات"),
    ("start", "بدايه|غره"),
    ("end", "نهايه|ختام|اخر"),
    ("first-half", "النصف الاول من"),
    ("second-half", "النصف الثاني من"),
    ("q1", "الربع الاول من"),
    ("q2", "الربع الثاني من"),
    ("q3", "الربع الثالث من"),
    ("q4", "الربع (?:الرابع|الاخير) من"),
    ("since", "منذ|اعتبارا من|ابتداء من|بدءا من|بدايه من|انطلاقا من"),
    ("until", "حتي|لغايه"),
    ("before", "قبل|قبيل"),
    ("after", "بعد|بعيد"),
    ("by", "بحلول"),
    ("about", "حوالي|نحو|قرابه|زهاء|تقريبا"),
)
_BEFORE = [
    (name, re.compile(rf"(?<!\w)[وفبل]?(?:{words})(?:\s(?:يوم|شهر|عامي?|سنتي?|القرن|عقد|فتره|في))*\s\Z"))
    for name, words in _MODIFIERS
]


def ranges_of(folded: str, found: list[Found]) -> tuple[Pair, ...]:
    """Which neighbours are the two ends of a range: «1988–1991», «من ديسمبر 2011 إلى فبراير 2012», «بين عامي … و…»."""
    return tuple((at, at + 1) for at, (one, two) in enumerate(pairwise(found)) if _is_range(folded, one, two))


def lists_of(folded: str, found: list[Found]) -> tuple[Pair, ...]:
    """Which neighbours are only named one after the other: «عامي 1997 و2002»."""
    ranges = set(ranges_of(folded, found))
    pairs = enumerate(pairwise(found))
    listed = ((at, at + 1) for at, (one, two) in pairs if _AND_GAP.match(folded[one.end : two.start]))
    return tuple(pair for pair in listed if pair not in ranges)


def _is_range(folded: str, one: Found, two: Found) -> bool:
    if one.value.calendar != two.value.calendar:
        return False
    gap = folded[one.end : two.start]
    if _RANGE_GAP.match(gap):
        return True
    between = _BETWEEN.search(folded[max(0, one.start - _NEAR) : one.start])
    return between is not None and _AND_GAP.match(gap) is not None and "/" not in gap


def twins_of(folded: str, found: list[Found]) -> tuple[Pair, ...]:
    """Which dates are the same in two calendars: «532 - 589 هـ / 1138 - 1193 م» has two pairs."""
    ranges = dict(ranges_of(folded, found))
    twins: list[Pair] = []
    for at, (one, two) in enumerate(pairwise(found)):
        if one.value.calendar == two.value.calendar or not _TWIN_GAP.match(folded[one.end : two.start]):
            continue
        if at - 1 in ranges and at + 1 in ranges:
            twins += [(at - 1, at + 1), (at, at + 2)]
        else:
            twins.append((at, at + 1))
    return tuple(twins)


def inherited(folded: str, found: list[Found]) -> list[Found]:
    """The same dates, those without a year taking it from the one that they are joined to: «8 و16 ديسمبر 1991»."""
    dated = list(found)
    for at in range(len(dated) - 2, -1, -1):
        one, two = dated[at], dated[at + 1]
        value, other = one.value, two.value
        if value.year is not None or other.year is None or value.calendar != other.calendar or other.month is None:
            continue
        is_range = _is_range(folded, one, two)
        if not is_range and not _AND_GAP.match(folded[one.end : two.start]):
            continue
        turns = (value.month or 0) > other.month
        if is_range or not turns:
            dated[at] = replace(one, value=replace(value, year=other.year - turns))
    return dated


def modifiers_before(folded: str, one: Found) -> tuple[Modifier, ...]:
    """What qualifies the date: «بحلول أواخر عام 1991» is `("late", "by")`, the nearest first."""
    modifiers: list[Modifier] = []
    start = one.start
    while True:
        before = folded[max(0, start - _NEAR) : start]
        match, name = next(
            ((match, name) for name, pattern in _BEFORE if (match := pattern.search(before))), (None, None)
        )
        if match is None or name is None or name in modifiers:
            return tuple(modifiers)
        modifiers.append(name)
        start -= len(before) - match.start()
