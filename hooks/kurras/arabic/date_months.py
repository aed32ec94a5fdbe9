"""Dates with the name of a month: «16 نوفمبر 1988», «8 و16 كانون الأول/ديسمبر», «شهر رمضان»."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kurras.arabic import date_guards as guards
from kurras.arabic import date_patterns as written
from kurras.arabic.date_readers import Era, Found, Writing, read_era
from kurras.arabic.date_values import Calendar, DateValue
from kurras.arabic.number_words import read_number

_AMBIGUOUS = frozenset(["ماي", "جوان", "اب", "اوت", "صفر", "محرم", "رجب", "شعبان", "شوال", "رمضان"])
"""Alone these are other words, or names, more often than months."""
_JOIN = re.compile(r"\s?[-–—]\s?\Z|\s?،?\s(?:و\s?|الي\s|حتي\s|او\s)\Z")
_EPITHET = re.compile(r"\s(?:الاسود|الاحمر|الابيض|المجيد[هة]?)(?!\w)")
"""What makes a month the name of something that happened in it: «أيلول الأسود»."""
_LAST_DAY = 31
_LATEST_HIJRI = 1600


def month_dates(writing: Writing) -> Iterator[Found]:
    """Every date with the name of a month: its days, each a date, or the month itself."""
    place = last = 0
    while match := written.MONTHS_AND_DAYS.search(writing.folded, place):
        place = max(match.end("month"), match.start() + 1)
        days = _days(match)
        year, era, end = _year(writing, match, has_day=bool(days))
        follows = last > 0 and _JOIN.match(writing.folded[last : match.start("month")]) is not None
        if not days and guards.is_name(match.string, match.start("month"), match["month"]):
            continue
        is_name = not days and _EPITHET.match(match.string, match.end("month")) is not None
        if year is None and (is_name or not (follows or _stands_alone(writing, match, days))):
            continue
        place = last = end
        yield from _dates(match, days, DateValue(year, calendar=era.calendar) if year is not None else None, end)


def _days(match: re.Match[str]) -> list[re.Match[str]]:
    if not match["days"]:
        return []
    found = list(written.DAY.finditer(match.string, *match.span("days")))
    return found if all(1 <= _day(item[0]) <= _LAST_DAY for item in found) else []


def _day(words: str) -> int:
    return int(words) if words.isdecimal() else written.DAY_ORDINALS[words]


def _year(writing: Writing, match: re.Match[str], *, has_day: bool) -> tuple[int | None, Era, int]:
    """The year after the month with its era and its end; None with the end of the month where there is none."""
    is_hijri = match["month"] in written.HIJRI
    none = (None, Era("hijri" if is_hijri else "gregorian"), _end_of_month(match))
    if not match["year_part"] or (match["era"] is None and guards.counts_something(match.string, match.end())):
        return none
    digits = match["year"] or ""
    era = read_era(match["era"])
    if era.calendar == "hijri" and written.SOLAR.match(match.string, match.end()):
        return none
    number = int(digits) if digits else read_number(match["year_words"])
    if not (match["year_head"] or match["year_words"] or era.given):
        if len(digits) < (3 if has_day else 4) or writing.counts(match.end()):
            return none
        if re.match(r"\s*[,،]", match["year_part"]) and len(digits) < 4:  # noqa: PLR2004
            return none
    if not era.given:
        calendar: Calendar = "hijri" if is_hijri and number < _LATEST_HIJRI else "gregorian"
        era = Era(calendar)
    if is_hijri != (era.calendar == "hijri") or not 0 < number < 2200:  # noqa: PLR2004
        return none
    return (1 - number if era.before else number), era, match.end()


def _end_of_month(match: re.Match[str]) -> int:
    return match.end("other") if match["other"] and _is_same(match) else match.end("month")


def _is_same(match: re.Match[str]) -> bool:
    """Whether the month in the bracket or after the slash is the same in another tradition."""
    return _number(match["month"]) == _number(match["other_month"])


def _number(month: str) -> tuple[Calendar, int]:
    if month in written.HIJRI:
        return "hijri", written.HIJRI[month]
    return "gregorian", written.GREGORIAN[month]


def _stands_alone(writing: Writing, match: re.Match[str], days: list[re.Match[str]]) -> bool:
    """Whether a month without a year is a date here."""
    month, start = match["month"], match.start("days" if days else "month")
    if guards.is_name(match.string, start, month):
        return False
    if match["word"] or match["of"]:
        return True
    if month == "اب":
        return bool(days) and writing.text[writing.origins[match.start("month")]] == "آ"
    if days:
        return month != "صفر" or not days[0][0].isdecimal()
    if month in _AMBIGUOUS:
        return False
    return guards.follows_preposition(match.string, match.start("month"))


def _dates(match: re.Match[str], days: list[re.Match[str]], year: DateValue | None, end: int) -> Iterator[Found]:
    calendar, month = _number(match["month"])
    of_year = year.year if year else None
    calendar = year.calendar if year else calendar
    is_named = match["word"] and match["word"].startswith("شهر ")
    first = match.start("word") if is_named else match.start("month")
    if match["other"] and not _is_same(match):
        yield Found(first, match.end("month"), DateValue(of_year, month, calendar=calendar))
        other_calendar, other = _number(match["other_month"])
        if other_calendar == calendar:
            yield Found(
                match.start("other_month"),
                max(end, match.end("other_month")),
                DateValue(of_year, other, calendar=calendar),
            )
        return
    if not days:
        yield Found(first, end, DateValue(of_year, month, calendar=calendar))
    for at, item in enumerate(days):
        last = end if at == len(days) - 1 else item.end()
        yield Found(item.start(), last, DateValue(of_year, month, _day(item[0]), calendar=calendar))
