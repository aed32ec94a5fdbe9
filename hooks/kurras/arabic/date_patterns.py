"""How dates are written, as patterns over folded text (`kurras.arabic.letters.fold`): no harakat, أ is ا, ة is ه."""

from __future__ import annotations

import re
from collections.abc import Iterable

from kurras.arabic.letters import fold
from kurras.arabic.number_words import NUMBER_WORDS, ORDINALS
from kurras.arabic.rule_tables import HIJRI_MONTHS, MONTHS


def _choice(words: Iterable[str]) -> str:
    """One of the words, the longest first, so that «الثاني عشر» is not read as «الثاني»."""
    return "|".join(sorted(words, key=lambda word: (-len(word), word)))


def _numbered(rows: Iterable[Iterable[str]]) -> dict[str, int]:
    return {fold(name).text: number for number, names in enumerate(rows, 1) for name in names}


GREGORIAN = _numbered(MONTHS)
HIJRI = _numbered(HIJRI_MONTHS)
MONTH = rf"(?:{_choice([*GREGORIAN, *HIJRI])})(?![^\W\d])"
DAY_ORDINALS = {"اول": 1, "فاتح": 1} | {words: value for words, value in ORDINALS.items() if value <= 31}  # noqa: PLR2004
ORDINAL = rf"(?:{_choice(ORDINALS)})(?!\w)"
_DAY_ORDINAL = rf"(?:{_choice(DAY_ORDINALS.keys() & ORDINALS)})(?!\w)"

BEGIN = r"(?<!\w)(?:و?لل|[وفبلك]{0,2})"
"""The start of a word, with what Arabic writes onto it: «وبعام»."""
_NUMBER = r"(?<!\d)(?<!\d[.,،٫٬:/])"
_END = r"(?!\d)(?![.,،٫٬:]\d)(?![a-z])"
HEAD = r"(?:(?:ال)?(?:عام|سنه)|عامي|سنتي|(?:ال)?(?:عامين|سنتين|اعوام|سنوات|سنين)|عقدي?(?=\s\d{3}0))"
PLURAL_HEADS = frozenset(
    [
        "عامي",
        "سنتي",
        "عامين",
        "سنتين",
        "العامين",
        "السنتين",
        "اعوام",
        "الاعوام",
        "سنوات",
        "السنوات",
        "سنين",
        "السنين",
        "عقد",
        "عقدي",
    ]
)
DECADE_HEADS = frozenset(["سنوات", "السنوات", "سنين", "السنين", "عقد", "عقدي"])

ERA = (
    r"(?:\s?(?:ق\s?\.?\s?[مه](?!\w)|[مه](?!\w)|قبل\s(?:الميلاد|المسيح|الهجره)(?!\w)"
    r"|(?:ال)?(?:ميلادي|هجري)(?:ه|ا|ين|ان)?(?!\w)|لل(?:ميلاد|هجره)(?!\w)|(?:من\sالهجره|بعد\s(?:الهجره|الميلاد))(?!\w)))"
)
SOLAR = re.compile(r"\s?\.?\s?(?:ش(?!\w)|شمسي)")
"""What makes a Hijri year one of the Persian solar calendar, which is not read."""

_TO = r"\s*[-–—]\s*|\s+(?:و\s?)?(?:الي|حتي|لغايه)\s+"
_AND = r"\s*[،,]?\s+و\s?|\s+او\s+"
_YEARS = rf"\d{{1,5}}(?:(?:{_TO}|{_AND}|\s?/\s?|\s*[،,]\s+)\d{{2,4}})*"

HEADED_YEARS = re.compile(
    rf"{BEGIN}(?P<head>{HEAD})\s{{0,2}}(?P<years>{_YEARS}){_END}(?P<era>(?:\s(?:عام|سنه)ا?)?{ERA})?"
)
WORDED_YEAR = re.compile(rf"{BEGIN}(?P<head>(?:ال)?(?:عام|سنه))\s(?P<words>{NUMBER_WORDS})(?!\w)(?P<era>{ERA})?")
ORDINAL_YEAR = re.compile(rf"{BEGIN}(?P<head>ال(?:عام|سنه))\s(?P<ordinal>{ORDINAL})(?P<era>{ERA})")
ERA_YEARS = re.compile(
    rf"(?<!\w)[وفبلك]?{_NUMBER}(?P<years>(?:\d{{1,2}}[,،٬]\d{{3}}|\d{{1,5}})(?:(?:{_TO}|\s?/\s?)\d{{1,5}})?)(?!\d)"
    rf"(?P<era>(?:\s(?:عام|سنه)ا?(?=\sقبل\s(?:الميلاد|المسيح|الهجره)))?{ERA})",
)
AFTER_BCE = re.compile(rf"(?:ق\s?\.?\s?م|قبل الميلاد)(?:{_TO})\Z")
"""What stands before «14 م» when it is a year: «27 ق.م – 14 م»."""
YEAR_RANGE = re.compile(
    rf"(?<!\w)[وفبلك]?{_NUMBER}(?<!\d[-–—])(?P<years>\d{{3,4}}(?:{_TO}|\s?/\s?)\d{{2,4}}){_END}(?![-–—/]\d)",
)
TWIN_YEAR = re.compile(rf"\d\s?ه\s?[/(=]\s?(?P<year>\d{{3,4}}){_END}(?!\s?[-–—/]\s?\d|\s?{ERA})")
"""A year of the common era after the same year of the Hijra: «15 هـ (636)»."""
BARE_YEAR = re.compile(rf"(?<!\w)[وفبل]?{_NUMBER}(?<!\d[-–—])(?P<year>\d{{4}}){_END}(?![-–—/]\d)")
ITEM = re.compile(r"\d{1,2}[,،٬]\d{3}(?!\d)|\d+")
RANGE_SEPARATOR = re.compile(rf"(?:{_TO}|\s?/\s?)\Z")
TO_SEPARATOR = re.compile(rf"(?:{_TO})\Z")

_DAY = rf"(?:\d{{1,2}}(?!\d)|{_DAY_ORDINAL}|(?:اول|فاتح)(?=\s(?:شهر\s)?{MONTH}))"
_DAYS = rf"{_DAY}(?:(?:{_TO}|{_AND}|\s?/\s?|\s*[،,]\s*){_DAY}){{0,3}}"
_YEAR_PART = (
    rf"\s*[،,/]?\s*(?:(?P<year_head>(?:من\s)?ل?(?:ال)?(?:عام|سنه)\s?)|من\s|ل)?"
    rf"(?:(?P<year>\d{{1,4}})(?!\d)(?![.,٫٬:]\d)(?!/\d)|(?P<year_words>(?<=(?:عام|سنه)\s){NUMBER_WORDS})(?!\w))(?P<era>{ERA})?"
)
MONTHS_AND_DAYS = re.compile(
    rf"{BEGIN}(?:{_NUMBER}(?P<days>{_DAYS})\s*(?:(?:من|ل)\s?|/\s?)?(?P<of>شهر\s)?|(?P<word>شهر(?:ي|ا)?\s))?"
    rf"(?P<month>(?<![^\W\d]){MONTH}|(?<=\s[وفبل]){MONTH}|(?<=\A[وفبل]){MONTH})"
    rf"(?P<other>\s?(?P<sign>[/(])\s?(?P<other_month>{MONTH})(?:\s?\))?)?(?P<year_part>{_YEAR_PART})?",
)
DAY = re.compile(rf"\d{{1,2}}|{_DAY_ORDINAL}|(?:اول|فاتح)(?!\w)")
NUMERIC = re.compile(
    rf"(?<![\d/.\-])(?:(?P<day>\d{{1,2}})(?P<sign>[/.\-])(?P<month>\d{{1,2}})(?P=sign)(?P<year>\d{{4}})"
    rf"|(?P<iso_year>\d{{4}})(?P<iso_sign>[/\-])(?P<iso_month>\d{{1,2}})(?P=iso_sign)(?P<iso_day>\d{{1,2}}))"
    rf"(?!\d)(?![/.\-]\d)(?P<era>{ERA})?",
)

_TENS = {"عشرين": 20, "ثلاثين": 30, "اربعين": 40, "خمسين": 50, "ستين": 60, "سبعين": 70, "ثمانين": 80, "تسعين": 90}
DECADE_WORDS = {tens + end: value for tens, value in _TENS.items() for end in ("ات", "يات")}
_CENTURY_OF = rf"(?P<century>{ORDINAL}|\d{{1,2}}(?!\d)|الماضي|المنصرم|الفائت)(?P<era>{ERA})?"
_TENS_WORD = rf"(?:ال)?(?:{_choice(DECADE_WORDS)})(?!\w)"
DECADE = re.compile(
    rf"{BEGIN}(?P<all>(?:ال)?(?P<decade>{_choice(DECADE_WORDS)})(?!\w)(?:\s(?:من\s)?القرن\s{_CENTURY_OF}"
    rf"|(?=(?:\s?،?\s?و\s?{_TENS_WORD})+\s(?:من\s)?القرن\s(?P<shared>{ORDINAL})))?)",
)
NUMBERED_DECADE = re.compile(rf"{BEGIN}(?P<all>العقد\s(?P<decade>{ORDINAL})\s(?:من\s)?القرن\s{_CENTURY_OF})")
_CENTURY = rf"(?:{ORDINAL}|(?:ال\s?)?\d{{1,2}}(?!\d))"
CENTURIES = re.compile(
    rf"{BEGIN}(?P<head>(?:ال)?قرن(?:ين|ان|ي)?|القرون)\s(?P<items>{_CENTURY}"
    rf"(?:(?:{_TO}|{_AND}|\s?/\s?|\s*[،,]\s*){_CENTURY})*)(?P<era>{ERA})?",
)
CENTURY_ITEM = re.compile(rf"{ORDINAL}|(?:ال\s?)?\d{{1,2}}")
CENTURY_TWIN = re.compile(rf"(?<=[/(\-–])\s?(?P<items>{ORDINAL})(?P<era>\sال(?:ميلادي|هجري)(?!\w))")
MILLENNIUM = re.compile(rf"{BEGIN}(?P<all>ال(?P<kind>الفيه|الف)\s(?P<ordinal>{ORDINAL})(?P<era>{ERA})?)")

SEASONS = {"ربيع": 21, "صيف": 22, "خريف": 23, "شتاء": 24}
SEASON = re.compile(
    rf"{BEGIN}(?P<all>(?P<season>{_choice(SEASONS)})\s(?:(?:ال|ل)?(?:عام|سنه)\s)?(?P<year>\d{{4}})"
    rf"(?:\s?[-–/]\s?(?P<next>\d{{2,4}}))?(?!\d)(?P<era>{ERA})?)",
)
