"""The year of a date that is written without one, from the paragraph: «في 25 ديسمبر» after «سبتمبر 1991» is of 1991.

The rule, of which no step looks at today's date:

1. «من العام نفسه», «من العام التالي», «من العام السابق» count from the last year that was spoken of.
2. What comes back every year («اليوم الوطني», «ذكرى», «يُحتفل», «من كل عام») has no year.
3. Otherwise the year is that of the last date before it in the paragraph which names one to the year or finer, when
   that is one year: after a range or a list of years none is chosen. A month before the month last named is left
   without a year: after «نوفمبر 1991», «5 يناير» may be of 1992, or a look back.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from kurras.arabic.date_values import Calendar, DateValue
from kurras.arabic.dates import Dates, Mention
from kurras.arabic.letters import fold

_RELATIVE = re.compile(
    r"\s(?:من\s|في\s|ل)?(?:(?P<same>نفس|ذات)\s)?(?:ال)?(?:عام|سنه)(?:\s(?P<which>نفسها?|نفسه|ذاتها?|ذاته|التالي[هة]?|اللاحقه?|السابقه?|الماضيه?"
    r"|المقبله?|القادمه?|الجاريه?|الحاليه?))?",
)
_SHIFTS = {"نفس": 0, "ذات": 0, "التالي": 1, "اللاحق": 1, "السابق": -1}
_RECURRING = re.compile(
    r"(?<!\w)[وفبل]?(?:كل (?:عام|سنه)|سنويا|(?:ال)?ذكري|(?:ال)?عيد|[يت]حتفل|احتفال\w*"
    r"|اليوم (?:الوطني|العالمي|القومي|الدولي))(?!\w)",
)
_FINE = frozenset({"day", "month", "season", "year"})


def values_in_context(sentences: Sequence[str], found: Sequence[Dates]) -> list[tuple[DateValue, ...]]:
    """The values of the dates of a paragraph's sentences, with the years that the paragraph gives to them."""
    known: dict[Calendar, DateValue | None] = {}
    return [_values(text, dates, known) if dates.mentions else () for text, dates in zip(sentences, found, strict=True)]


def _values(text: str, dates: Dates, known: dict[Calendar, DateValue | None]) -> tuple[DateValue, ...]:
    values: list[DateValue] = []
    is_recurring = _RECURRING.search(fold(text).text) is not None
    for at, mention in enumerate(dates.mentions):
        value = _value(text, mention, known, is_recurring=is_recurring)
        values.append(value)
        if value.year is not None and value.precision in _FINE and value.is_possible:
            known[value.calendar] = None if _is_one_of_several(dates, values, at) else value
    return tuple(values)


def _is_one_of_several(dates: Dates, values: list[DateValue], at: int) -> bool:
    """Whether this date ends a range or a list whose other end is of another year."""
    pair = (at - 1, at)
    return pair in {*dates.ranges, *dates.lists} and values[at - 1].year != values[at].year


def _value(text: str, mention: Mention, known: dict[Calendar, DateValue | None], *, is_recurring: bool) -> DateValue:
    value, last = mention.value, known.get(mention.value.calendar)
    if value.year is not None or last is None or last.year is None:
        return value
    if relative := _RELATIVE.match(fold(text[mention.end : mention.end + 30]).text):
        which = relative["same"] or (relative["which"] or "").removesuffix("ها").removesuffix("ه")
        return replace(value, year=last.year + _SHIFTS[which]) if which in _SHIFTS else value
    turns_back = last.month is not None and last.precision != "season" and (value.month or 0) < last.month
    return value if is_recurring or turns_back else replace(value, year=last.year)
