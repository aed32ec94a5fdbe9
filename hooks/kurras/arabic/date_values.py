"""The value of a date: EDTF, its extent in time, whether it can be at all.

Gregorian values are written in the Extended Date/Time Format (ISO 8601-2, https://www.loc.gov/standards/datetime/):
«16 نوفمبر 1988» is `1988-11-16`, «الثمانينيات» `198X`, «القرن العشرين» `19XX`, «44 ق.م» `-0043`, «صيف 1990» `1990-22`,
«25 ديسمبر» without a year `XXXX-12-25`. Hijri values have the same shape under a calendar of their own. No day of one
calendar is ever turned into a day of the other: the tables that do so miss by a day on attested pairs.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

Calendar = Literal["gregorian", "hijri"]
Precision = Literal["day", "month", "season", "year", "decade", "century", "millennium"]

_SPANS = {"decade": 10, "century": 100, "millennium": 1000}
_DAYS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_HIJRI_DAYS = 30
_HIJRI_YEAR = 354.36707 / 365.2425
_HIJRA = 622.5394
"""1 Muharram 1, 16 July 622 of the Julian calendar (19 July Gregorian), as a year and its part."""
# The codes of ISO 8601-2 for parts of a year: the month in which each begins, and how many months it lasts.
_PARTS = {
    **dict(zip((21, 22, 23, 24), ((3, 3), (6, 3), (9, 3), (12, 3)), strict=True)),
    **dict(zip((33, 34, 35, 36), ((1, 3), (4, 3), (7, 3), (10, 3)), strict=True)),
    **dict(zip((40, 41), ((1, 6), (7, 6)), strict=True)),
}
_LONGEST_YEAR = 9999
_LITERAL = re.compile(
    r"(?P<year>-?\d{4}|Y-?\d{5,6}|-?\d{3}X|-?\d{2}XX|-?\dXXX|XXXX)(?:-(?P<month>\d\d)(?:-(?P<day>\d\d))?)?\Z",
)


@dataclass(frozen=True, slots=True)
class DateValue:
    """A date as far as it is given; years are astronomical: 1 BCE is 0, 44 BCE is -43.

    For a decade, a century or a millennium `year` is the first that its digits cover: 1980, 1900, -499. `month` is
    1-12, or a code of ISO 8601-2 for a part of a year: 21-24 seasons, 33-36 quarters, 40-41 halves.
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    span: Literal["year", "decade", "century", "millennium"] = "year"
    calendar: Calendar = "gregorian"

    @property
    def precision(self) -> Precision:
        """How fine the value is."""
        if self.day is not None:
            return "day"
        if self.month is None:
            return self.span
        return "season" if self.month in _PARTS else "month"

    @property
    def edtf(self) -> str:
        """The value in the Extended Date/Time Format; for the Hijri calendar in the same shape."""
        numbers = [f"{number:02d}" for number in (self.month, self.day) if number is not None]
        return "-".join([self._edtf_year(), *numbers])

    def _edtf_year(self) -> str:
        if self.year is None:
            return "XXXX"
        size = _SPANS.get(self.span, 1)
        sign, digits = "-" if self.year < 0 else "", abs(self.year) // size
        if size == 1 and digits > _LONGEST_YEAR:
            return f"Y{sign}{digits}"
        masked = len(str(size)) - 1
        return f"{sign}{digits:0{4 - masked}d}{'X' * masked}"

    @property
    def is_possible(self) -> bool:
        """Whether the calendar has such a day; 29 February without a year may be."""
        if self.month is None:
            return True
        if self.month in _PARTS:
            return self.day is None
        if not 1 <= self.month <= len(_DAYS):
            return False
        return self.day is None or 1 <= self.day <= self._last_day(self.month)

    def _last_day(self, month: int) -> int:
        if self.calendar == "hijri":
            return _HIJRI_DAYS
        return _DAYS[month - 1] + (month == 2 and (self.year is None or _is_leap(self.year)))  # noqa: PLR2004

    @property
    def bounds(self) -> tuple[float, float] | None:
        """Where the value begins and ends, in Gregorian years and their parts: 1991 is (1991.0, 1992.0).

        For the Hijri calendar the bounds are true to within a few days, for drawing only. None without a year.
        """
        if self.year is None or not self.is_possible:
            return None
        if self.calendar == "hijri":
            return self._hijri_bounds(self.year)
        if self.month is None:
            return float(self.year), float(self.year + _SPANS.get(self.span, 1))
        first, months = _PARTS.get(self.month, (self.month, 1))
        begin = self.year + _day_of_year(self.year, first, self.day or 1)
        if self.day is not None:
            return begin, begin + 1 / _year_length(self.year)
        last = first + months - 1
        last_year, last_month = self.year + (last - 1) // 12, (last - 1) % 12 + 1
        after = last_year + _day_of_year(last_year, last_month + 1, 1) if last_month < len(_DAYS) else last_year + 1.0
        return begin, after

    def _hijri_bounds(self, year: int) -> tuple[float, float]:
        size, begin = _SPANS.get(self.span, 1) * 1.0, float(year)
        if self.month is not None:
            begin, size = begin + (self.month - 1) / 12, 1 / 12
            if self.day is not None:
                begin, size = begin + (self.day - 1) / 354, 1 / 354
        first = _HIJRA + (begin - 1) * _HIJRI_YEAR
        return first, first + size * _HIJRI_YEAR


def read_edtf(text: str) -> DateValue | None:
    """The value of `1991-12-25`, `1991-12`, `1991`, `198X`, `19XX`, `1990-22`; None where it is not of this form.

    A day that no calendar has, `1991-02-31`, is read; it says of itself that it is not possible.
    """
    match = _LITERAL.match(text)
    if not match:
        return None
    year = match["year"]
    month, day = (int(match[part]) if match[part] else None for part in ("month", "day"))
    if year == "XXXX":
        return DateValue(None, month, day) if month else None
    masked = year.count("X")
    if masked and month:
        return None
    digits = year.removeprefix("Y").rstrip("X")
    first = int(digits) * 10**masked
    if digits == "-" + "0" * (len(digits) - 1) and masked:
        first = -(10**masked) + 1
    elif first < 0 and masked:
        first -= 10**masked - 1
    spans: tuple[Literal["year", "decade", "century", "millennium"], ...] = ("year", "decade", "century", "millennium")
    return DateValue(first, month, day, spans[masked])


def _is_leap(year: int) -> bool:
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def _year_length(year: int) -> int:
    return 365 + _is_leap(year)


def _day_of_year(year: int, month: int, day: int) -> float:
    """The part of the year that has passed when the day begins."""
    leap = int(_is_leap(year) and month > 2)  # noqa: PLR2004
    return (sum(_DAYS[: month - 1]) + leap + day - 1) / _year_length(year)
