"""From matched patterns to values: what each way of writing a date says. Spans are of folded text."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from kurras.arabic import date_guards as guards
from kurras.arabic import date_patterns as written
from kurras.arabic.date_values import Calendar, DateValue
from kurras.arabic.number_words import ORDINALS, read_number

_FIRST_PLAIN_YEAR, _LAST_PLAIN_YEAR = 1000, 2199
_MODERN = range(1800, 2050)
"""Four digits in this range are a year unless they count something; others need a word that a year follows."""
_HIJRI_YEARS = range(1, 1600)
_LEAST_OF_THREE = 100
_NEAR = 24


@dataclass(frozen=True, slots=True)
class Found:
    """A date in folded text."""

    start: int
    end: int
    value: DateValue


@dataclass(frozen=True, slots=True)
class Era:
    """How a year is counted."""

    calendar: Calendar = "gregorian"
    before: bool = False
    given: bool = False
    short: bool = False
    """Only «م», which may be metres too."""


@dataclass(frozen=True, slots=True)
class Writing:
    """A text and its folded form; `unfolded(i)` is the offset in the text of the folded character `i`."""

    text: str
    folded: str
    origins: tuple[int, ...]

    def original(self, place: int) -> int:
        """The offset in the text just after the folded character before `place`."""
        return self.origins[place - 1] + 1 if place else 0

    def counts(self, end: int) -> bool:
        """Whether the number that ends here counts what follows."""
        return guards.counts_something(self.folded, end) or guards.seems_to_count(self.text, self.original(end))


_GROUPED = re.compile(r"\d[,،٬]\d{3}")

Reader = Callable[[Writing], Iterator[Found]]


def read_era(words: str | None) -> Era:
    """What «م», «هـ», «ق.م» and the like say."""
    bare = re.sub(r"[\s.]", "", words or "")
    bare = re.sub(r"\A(?:عام|سنه)ا?", "", bare)
    if not bare:
        return Era()
    before = bare.startswith("ق")
    calendar: Calendar = (
        "hijri" if "هجر" in bare or (bare.rstrip("ا").endswith("ه") and "ميلاد" not in bare) else "gregorian"
    )
    return Era(calendar, before, given=True, short=bare == "م")


def year_value(number: int, era: Era) -> DateValue:
    """The value of a year as it is counted in its era."""
    return DateValue(1 - number if era.before else number, calendar=era.calendar)


def _is_solar(writing: Writing, match: re.Match[str], era: Era) -> bool:
    return era.calendar == "hijri" and written.SOLAR.match(writing.folded, match.end()) is not None


def numeric(writing: Writing) -> Iterator[Found]:
    """12/5/1990, 1990-05-12, 10/9/1393 هـ: the day first, as Arabic writes it, unless that cannot be."""
    for match in written.NUMERIC.finditer(writing.folded):
        era = read_era(match["era"])
        year, month, day = (int(match[name] or match[f"iso_{name}"]) for name in ("year", "month", "day"))
        if month > 12 >= day:  # noqa: PLR2004
            month, day = day, month
        value = DateValue(year, month, day, calendar=era.calendar)
        if value.is_possible and not era.before and _FIRST_PLAIN_YEAR <= year <= _LAST_PLAIN_YEAR:
            yield Found(match.start(), match.end(), value)


def centuries(writing: Writing) -> Iterator[Found]:
    """«القرن التاسع عشر», «القرنين الثالث والرابع الهجريين», «الثالث الهجري / التاسع الميلادي»."""
    for pattern in (written.CENTURIES, written.CENTURY_TWIN):
        for match in pattern.finditer(writing.folded):
            items = list(written.CENTURY_ITEM.finditer(writing.folded, *match.span("items")))
            era = read_era(match["era"])
            is_one = "head" in pattern.groupindex and match["head"].endswith("قرن")
            for at, item in enumerate(items):
                end = match.end() if at == len(items) - 1 else item.end()
                start = match.start("head") if is_one and at == 0 else item.start()
                yield Found(start, end, _block(_ordinal(item[0]), 100, era))


def _ordinal(words: str) -> int:
    number = words.removeprefix("ال").strip()
    return ORDINALS.get(words) or (int(number) if number.isdecimal() else 20)


def _block(number: int, size: int, era: Era) -> DateValue:
    """The n-th century or millennium of an era."""
    first = 1 - number * size if era.before else (number - 1) * size
    return DateValue(first, span="century" if size == 100 else "millennium", calendar=era.calendar)  # noqa: PLR2004


def decades(writing: Writing) -> Iterator[Found]:
    """«الثمانينيات» (of the 20th century where none is named), «العقد الثاني من القرن العشرين»."""
    for pattern in (written.DECADE, written.NUMBERED_DECADE):
        for match in pattern.finditer(writing.folded):
            if guards.is_of_a_life(writing.folded, match.end()):
                continue
            word, era = match["decade"], read_era(match["era"])
            named = match["century"] or match.groupdict().get("shared") or "20"
            century = _block(_ordinal(named), 100, era).year or 0
            decade = written.DECADE_WORDS.get(word, 10 * (ORDINALS.get(word, 1) - 1))
            if not era.before:
                value = DateValue(century + decade, span="decade", calendar=era.calendar)
                yield Found(match.start("all"), match.end("all"), value)


def millennia(writing: Writing) -> Iterator[Found]:
    """«الألفية الثالثة», «الألف الثالث قبل الميلاد»."""
    for match in written.MILLENNIUM.finditer(writing.folded):
        era = read_era(match["era"])
        if era.given or match["kind"] == "الفيه":
            yield Found(match.start("all"), match.end("all"), _block(ORDINALS[match["ordinal"]], 1000, era))


def seasons(writing: Writing) -> Iterator[Found]:
    """«صيف 1990», «شتاء عام 1941»; the winter of 1941–1942 begins in 1941."""
    for match in written.SEASON.finditer(writing.folded):
        era, year = read_era(match["era"]), int(match["year"])
        if not era.before and _FIRST_PLAIN_YEAR <= year <= _LAST_PLAIN_YEAR:
            value = DateValue(year, written.SEASONS[match["season"]], calendar=era.calendar)
            yield Found(match.start("all"), match.end("all"), value)


def headed_years(writing: Writing) -> Iterator[Found]:
    """«عام 1989 م», «عامي 1997 و2002», «سنوات 1950 و1960»."""
    for match in written.HEADED_YEARS.finditer(writing.folded):
        era = read_era(match["era"])
        if _is_solar(writing, match, era) or guards.counts_something(writing.folded, match.end()):
            continue
        is_plural = match["head"] in written.PLURAL_HEADS
        are_decades = _are_decades(match["head"], match["years"])
        for number, found in _years(writing, match, era, is_headed=True):
            is_first = found.start == match.start("years")
            start = match.start("head") if is_first and (are_decades or not is_plural) else found.start
            yield Found(start, found.end, DateValue(number, span="decade") if are_decades else found.value)


def _are_decades(head: str, years: str) -> bool:
    """Whether «سنوات 1950 و1960» are the fifties and the sixties, and not two years or a range."""
    items = list(written.ITEM.finditer(years))
    gaps = [years[one.end() : two.start()] for one, two in pairwise(items)]
    is_range = any(written.RANGE_SEPARATOR.match(gap) for gap in gaps)
    return head in written.DECADE_HEADS and not is_range and all(int(item[0]) % 10 == 0 for item in items)


def _years(writing: Writing, match: re.Match[str], era: Era, *, is_headed: bool) -> Iterator[tuple[int, Found]]:
    """The years of a matched list; it ends at the first that cannot be one."""
    folded = writing.folded
    items = list(written.ITEM.finditer(folded, *match.span("years")))
    before = 0
    for at, item in enumerate(items):
        number, is_last = _number(item[0]), at == len(items) - 1
        gap = folded[items[at - 1].end() : item.start()] if at else ""
        if at and len(item[0]) == 2 and number > before % 100 and written.RANGE_SEPARATOR.match(gap):  # noqa: PLR2004
            number += before // 100 * 100
        if not _is_year(number, era, is_headed=is_headed and at == 0):
            return
        if at and not written.RANGE_SEPARATOR.match(gap) and writing.counts(item.end()):
            return
        end = match.end() if is_last else item.end()
        before = number
        yield number, Found(item.start(), end, year_value(number, era))


def _number(figures: str) -> int:
    """«10,000» is 10000."""
    return int(re.sub(r"\D", "", figures))


def _is_year(number: int, era: Era, *, is_headed: bool) -> bool:
    if era.given:
        return number > 0 and (era.before or number in (_HIJRI_YEARS if era.calendar == "hijri" else range(1, 2200)))
    return (_LEAST_OF_THREE if is_headed else _FIRST_PLAIN_YEAR) <= number <= _LAST_PLAIN_YEAR


def worded_years(writing: Writing) -> Iterator[Found]:
    """«عام ألف وتسعمئة وواحد وتسعين», «سنة تسع وثمانين وخمسمئة هـ»."""
    for match in written.WORDED_YEAR.finditer(writing.folded):
        era, number = read_era(match["era"]), read_number(match["words"])
        if _is_year(number, era, is_headed=True) and not guards.counts_something(writing.folded, match.end()):
            yield Found(match.start("head"), match.end(), year_value(number, era))


def ordinal_years(writing: Writing) -> Iterator[Found]:
    """«العام الثاني من الهجرة»."""
    for match in written.ORDINAL_YEAR.finditer(writing.folded):
        yield Found(match.start("head"), match.end(), year_value(ORDINALS[match["ordinal"]], read_era(match["era"])))


def twin_years(writing: Writing) -> Iterator[Found]:
    """«15 هـ (636)», «1319 هـ / 1902»."""
    for match in written.TWIN_YEAR.finditer(writing.folded):
        yield Found(*match.span("year"), DateValue(int(match["year"])))


def era_years(writing: Writing) -> Iterator[Found]:
    """«589 هـ», «1193 م», «44 ق.م», «(532 - 589 هـ»; not «1200 م» of a height."""
    for match in written.ERA_YEARS.finditer(writing.folded):
        era = read_era(match["era"])
        if _is_solar(writing, match, era) or (era.short and not _is_of_time(writing, match)):
            continue
        if _GROUPED.search(match["years"]) and not era.before:
            continue
        yield from (found for _, found in _years(writing, match, era, is_headed=True))


def _is_of_time(writing: Writing, match: re.Match[str]) -> bool:
    """Whether «م» after the numbers means the era, not metres."""
    start = match.start("years")
    highest = max(map(_number, written.ITEM.findall(match["years"])))
    if written.AFTER_BCE.search(writing.folded[max(0, start - _NEAR) : start]):
        return True
    if highest < _LEAST_OF_THREE or guards.measures(writing.folded, start):
        return False
    is_plain = highest >= _FIRST_PLAIN_YEAR and not guards.is_quantity(writing.folded, start)
    return is_plain or guards.is_introduced(writing.folded, start)


def year_ranges(writing: Writing) -> Iterator[Found]:
    """«1939–1945», «1941–45», and in brackets «(570 - 632)»."""
    for match in written.YEAR_RANGE.finditer(writing.folded):
        start = match.start("years")
        if (
            writing.counts(match.end())
            or guards.measures(writing.folded, start)
            or guards.is_quantity(writing.folded, start)
        ):
            continue
        is_bracketed = writing.folded[:start].rstrip().endswith("(")
        found = [one for _, one in _years(writing, match, Era(), is_headed=is_bracketed)]
        if len(found) == 1 and is_bracketed and len(match["years"]) <= 9:  # noqa: PLR2004  (570 - 632)
            last = list(written.ITEM.finditer(writing.folded, *match.span("years")))[-1]
            if len(last[0]) == 3:  # noqa: PLR2004
                found.append(Found(last.start(), last.end(), year_value(int(last[0]), Era())))
        if len(found) > 1:
            yield from found


def bare_years(writing: Writing) -> Iterator[Found]:
    """«1909» where nothing says that it counts or measures; an unusual year only after a word that asks for one."""
    for match in written.BARE_YEAR.finditer(writing.folded):
        start, end = match.span("year")
        year = int(match["year"])
        if not _FIRST_PLAIN_YEAR <= year <= _LAST_PLAIN_YEAR or writing.counts(end):
            continue
        if guards.measures(writing.folded, start) or guards.is_quantity(writing.folded, start):
            continue
        if year in _MODERN or guards.is_introduced(writing.folded, start):
            yield Found(start, end, DateValue(year))
