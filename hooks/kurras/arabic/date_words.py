"""A date as Arabic writes it out in full: «16 ديسمبر 1991», «أواخر 1991», «ثمانينيات القرن العشرين»."""

from __future__ import annotations

from kurras.arabic.date_links import Modifier
from kurras.arabic.date_values import DateValue
from kurras.arabic.rule_tables import HIJRI_MONTHS, MONTH_TRADITIONS

TRADITIONS = ("مصر والخليج", "الشام والعراق", "الجزائر وتونس", "المغرب")
"""Where each column of month names is in use, in the order of `MONTH_TRADITIONS`."""
_SEASONS = {21: "ربيع", 22: "صيف", 23: "خريف", 24: "شتاء"}
_DECADES = ("", "", "عشرينيات", "ثلاثينيات", "أربعينيات", "خمسينيات", "ستينيات", "سبعينيات", "ثمانينيات", "تسعينيات")
_UNITS = ("", "الأول", "الثاني", "الثالث", "الرابع", "الخامس", "السادس", "السابع", "الثامن", "التاسع", "العاشر")
_TENS = {2: ("العشرون", "العشرين"), 3: ("الثلاثون", "الثلاثين")}
_SAID: dict[Modifier, str] = {
    "early": "أوائل",
    "mid": "منتصف",
    "late": "أواخر",
    "start": "بداية",
    "end": "نهاية",
    "first-half": "النصف الأول من",
    "second-half": "النصف الثاني من",
    "q1": "الربع الأول من",
    "q2": "الربع الثاني من",
    "q3": "الربع الثالث من",
    "q4": "الربع الأخير من",
    "since": "منذ",
    "until": "حتى",
    "before": "قبل",
    "after": "بعد",
    "by": "بحلول",
    "about": "نحو",
}


def written(value: DateValue, modifiers: tuple[Modifier, ...] = ()) -> str:
    """The date in full, with what qualifies it before it: `written(1991, ("late", "by"))` is «بحلول أواخر عام 1991»."""
    said = [_SAID[name] for name in reversed(modifiers)]
    return " ".join([*said, _words(value, oblique=bool(said))])


def _words(value: DateValue, *, oblique: bool) -> str:
    if value.span != "year" and value.year is not None:
        return _long_span(value, value.year, oblique=oblique)
    month = _month(value) if value.month else ""
    year = _year(value) if value.year is not None else ""
    parts = [str(value.day) if value.day else "", month, f"عام {year}" if oblique and not month else year]
    return " ".join(part for part in parts if part)


def _month(value: DateValue) -> str:
    month = value.month or 0
    if month in _SEASONS:
        return _SEASONS[month]
    if not 1 <= month <= len(HIJRI_MONTHS):
        return str(month)
    return HIJRI_MONTHS[month - 1][0] if value.calendar == "hijri" else MONTH_TRADITIONS[0][month - 1]


def _year(value: DateValue) -> str:
    year = value.year or 0
    if value.calendar == "hijri":
        return f"{year} هـ" if year > 0 else f"{1 - year} ق.هـ"
    return str(year) if year > 0 else f"{1 - year} ق.م"


def _long_span(value: DateValue, first: int, *, oblique: bool) -> str:
    if value.span == "decade":
        tens = first // 10 % 10
        century = _century(first - first % 100, value, oblique=True)
        return f"{_DECADES[tens]} {century}" if tens > 1 else f"العقد {_UNITS[tens + 1]} من {century}"
    if value.span == "century":
        return _century(first, value, oblique=oblique)
    number = first // 1000 + 1 if first >= 0 else -first // 1000 + 1
    feminine = "الأولى" if number == 1 else f"{_ordinal(number, oblique=oblique)}ة"
    return f"الألفية {feminine}{_era(value, first, 'الميلادية')}"


def _century(first: int, value: DateValue, *, oblique: bool) -> str:
    number = first // 100 + 1 if first >= 0 else -first // 100 + 1
    return f"القرن {_ordinal(number, oblique=oblique)}{_era(value, first, '')}"


def _era(value: DateValue, first: int, common: str) -> str:
    """What follows the ordinal: nothing for the common era, unless it must be said."""
    if value.calendar == "hijri":
        return " الهجري"
    return " قبل الميلاد" if first < 0 else f" {common}".rstrip()


def _ordinal(number: int, *, oblique: bool) -> str:
    """«التاسع عشر», «الحادي والعشرون»: up to 39."""
    tens, unit = divmod(number, 10)
    if number <= 10:  # noqa: PLR2004
        return _UNITS[number]
    first = "الحادي" if unit == 1 else _UNITS[unit]
    if tens == 1:
        return f"{first} عشر"
    if tens not in _TENS:
        return str(number)
    return (f"{first} و" if unit else "") + _TENS[tens][oblique]


def other_months(value: DateValue) -> tuple[tuple[str, str], ...]:
    """The month's other names, each with where it is in use: («كانون الأول», «الشام والعراق»), («دجنبر», «المغرب»)."""
    if value.calendar != "gregorian" or value.month is None or not 1 <= value.month <= 12:  # noqa: PLR2004
        return ()
    first, *others = (names[value.month - 1] for names in MONTH_TRADITIONS)
    places: dict[str, list[str]] = {}
    for name, place in zip(others, TRADITIONS[1:], strict=True):
        if name != first:
            places.setdefault(name, []).append(place)
    return tuple((name, " و".join(where)) for name, where in places.items())
