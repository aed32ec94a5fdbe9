"""The rules of typographic repair, one small function each, and their order.

A rule takes a text and yields ``(start, end, after)`` in order of place. All expressions are linear: a run is matched
possessively and only from its first character.
"""

from __future__ import annotations

import re
import sys
import unicodedata
from typing import TYPE_CHECKING

from kurras.arabic import letters as ar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

Replacement = tuple[int, int, str]

_LETTER = f"[{ar.ARABIC_LETTERS}]"
_SIGN = f"[{ar.HARAKAT}]"
_WRITTEN = f"[{ar.ARABIC_LETTERS}{ar.HARAKAT}]"
_ENDING = f"{ar.ARABIC_LETTERS}{ar.HARAKAT}{ar.DIGITS}{ar.TATWEEL}{ar.CLOSING}{ar.PERCENT}%"


def _presentation_forms() -> dict[str, str]:
    """Presentation form to letters, without the word ligatures (FDF0-FDFF) and what would decompose to a space."""
    codes = (*range(0xFB50, 0xFDF0), *range(0xFE70, 0xFEFD))
    pairs = ((chr(code), unicodedata.normalize("NFKC", chr(code))) for code in codes)
    return {form: plain for form, plain in pairs if plain != form and " " not in plain}


def _combining_marks() -> str:
    """Write the body of a character class: every combining mark of the basic plane, in ranges."""
    marks = [code for code in range(0x300, 0xFFFF) if unicodedata.combining(chr(code))]
    firsts = [code for code, before in zip(marks, [0, *marks], strict=False) if code != before + 1]
    lasts = [code for code, after in zip(marks, [*marks[1:], sys.maxunicode], strict=True) if code != after - 1]
    return "".join(f"{chr(first)}-{chr(last)}" for first, last in zip(firsts, lasts, strict=True))


_MARKS = _combining_marks()
_FORMS = _presentation_forms()

INVISIBLE = re.compile(f"[{ar.INVISIBLES}]+")
PRESENTATION = re.compile(f"[{''.join(_FORMS)}]+")
# A cluster of more than 30 marks is no writing (UAX #15, stream-safe text), and sorting it is not linear.
CLUSTER = re.compile(rf"[^{_MARKS}\s][{_MARKS}]{{1,30}}(?![{_MARKS}])")
PERSIAN_LETTER = re.compile(
    f"\u06a9(?={_SIGN}{{0,4}}{_LETTER})|(?<={_WRITTEN})\u06a9|\u06cc(?={_SIGN}{{0,4}}{_LETTER})",
)
PERSIAN_TEXT = re.compile(f"[{ar.PERSIAN_ONLY}]")
KASHIDA = re.compile(f"(?<={_WRITTEN}){ar.TATWEEL}++(?={_LETTER})")
LAST_KASHIDA = re.compile(f"(?<={_WRITTEN}){ar.TATWEEL}++(?![\\w{ar.HARAKAT}])")
# The letters of the word that a last tatweel ends: it stays after a proclitic (لـ، بـ، والـ), in هـ, in abbreviations.
KEEPS_KASHIDA = re.compile(
    "[\u0648\u0641]?(?:[\u0628\u0643]?\u0627\u0644|\u0644\u0644|[\u0628\u0643\u0644\u0633\u0647])?",
)
LAST_WORD = re.compile(f"{_WRITTEN}++\\Z")
ASCII_MARK = re.compile(f"(?:(?<={_WRITTEN})|(?<={_WRITTEN} ))[,;?](?=\\s?{_LETTER})")
STOP_BEFORE_COMMA = re.compile(
    f"(?<={_WRITTEN}{_WRITTEN})(?<!\u0625\u0644\u062e)(?<!\u0627\u0644\u062e)\\.[ ]*+(?={ar.COMMA})",
)
# Not after an opening mark, a colon or another comma, where something is missing and the space shows it.
SPACE_BEFORE_ARABIC_MARK = re.compile(
    f'(?<=[^\\s:{ar.COMMA}{ar.SEMICOLON}{ar.OPENING}])(?<!\\s")(?<!^")[ ]++(?=[{ar.COMMA}{ar.SEMICOLON}{ar.QUESTION}])',
)
# Not in ".NET", "...", ":)" or "3 : 2": what follows must be a space, the end or a closing mark.
SPACE_BEFORE_ASCII_MARK = re.compile(
    f'(?<=[{_ENDING}"])(?<!\\s")(?<!^")[ ]++'
    f"(?=[.!](?:\\s|\\Z|[{ar.CLOSING}])|:(?:\\s(?![{ar.DIGITS}])|\\Z|[\u00ab\u201c]))"
    f"|(?<=[{ar.LATIN_LETTERS}])[ ]++(?=[.!:][ ]{_LETTER}|[.!]\\Z)",
)
SPACE_AFTER_OPENING = re.compile(f"(?<=[{ar.OPENING}])(?<![:;]\\()[ ]++(?=[^\\s{ar.CLOSING}])")
SPACE_BEFORE_CLOSING = re.compile(f"(?<=[^\\s:;{ar.OPENING}])[ ]++(?=[{ar.CLOSING}])")
DOUBLE_SPACE = re.compile("(?<=\\S)[ ]{2,}+(?=\\S)")
# Before a number only after a word: 1،648،195 is one number.
COMMA_WITHOUT_SPACE = re.compile(
    f"{ar.COMMA}(?=[{ar.ARABIC_LETTERS}{ar.LATIN_LETTERS}{ar.OPENING}])|(?<={_WRITTEN}){ar.COMMA}(?=[{ar.DIGITS}])",
)
SPACE_BEFORE_PERCENT = re.compile(f"(?<=[{ar.DIGITS}])[ ]++(?={ar.PERCENT})")
RANGE = re.compile(
    "|".join(
        f"(?<![{ar.LATIN_LETTERS}{ar.DIGITS}_./:,+#\u060c\u066b\u066c\u2010-\u2015-])([{digits}]{{1,4}})-([{digits}]{{1,4}})"
        f"(?![{ar.LATIN_LETTERS}{ar.DIGITS}_/\u2010-\u2015-]|[.,:\u060c\u066b\u066c][{ar.DIGITS}])"
        f"|(?<=[{ar.OPENING}])([{digits}]{{4}})[ ]-[ ]([{digits}]{{4}})(?=[ ]?(?:م|هـ)?[{ar.CLOSING}])"
        for digits in (ar.ASCII_DIGITS, ar.ARABIC_INDIC_DIGITS, ar.PERSIAN_DIGITS)
    ),
)
LAST_YEAR = 2199
"""A pair of four-digit numbers is a range of years up to here, and may be a telephone number beyond."""
# Words (and Latin names) after which two numbers are one code: law 65-99, telephone, Boeing 737-800.
CODE_NOUN = re.compile(
    f"(?:[{ar.LATIN_LETTERS}]|رقم|هاتف|فاكس|جوال|قانون|طراز|بوين[غج]|[إا]يرباص):?[ ]{{1,2}}\\Z",
)


def _each(pattern: re.Pattern[str], after: str) -> Callable[[str], Iterator[Replacement]]:
    """Make a rule that puts ``after`` in the place of whatever ``pattern`` finds."""

    def rule(text: str) -> Iterator[Replacement]:
        return ((*match.span(), after) for match in pattern.finditer(text))

    return rule


def _presentation(text: str) -> Iterator[Replacement]:
    """Write presentation forms as letters: the form U+FEFC is لا."""
    for match in PRESENTATION.finditer(text):
        yield *match.span(), "".join(map(_FORMS.__getitem__, match[0]))


def _composed(text: str) -> Iterator[Replacement]:
    """Compose a letter and its marks, NFC: ا followed by U+0653 is آ."""
    for match in CLUSTER.finditer(text):
        composed = unicodedata.normalize("NFC", match[0])
        if composed != match[0]:
            yield *match.span(), composed


def _persian_letters(text: str) -> Iterator[Replacement]:
    """ک and ی inside a word become ك and ي, unless the text writes Persian letters too; final ی is left."""
    if PERSIAN_TEXT.search(text):
        return
    for match in PERSIAN_LETTER.finditer(text):
        yield *match.span(), "\u0643" if match[0] == "\u06a9" else "\u064a"


def _tatweel(text: str) -> Iterator[Replacement]:
    """Tatweel between two letters, or after a word of three letters, goes: العـــربية is العربية."""
    found = [match.span() for match in KASHIDA.finditer(text)]
    found += [match.span() for match in LAST_KASHIDA.finditer(text) if _is_ornament(text, match.start())]
    return ((start, end, "") for start, end in sorted(found))


def _is_ornament(text: str, start: int) -> bool:
    word = LAST_WORD.search(text[max(0, start - 8) : start])
    letters = re.sub(_SIGN, "", word[0]) if word else ""
    return len(letters) > 2 and not KEEPS_KASHIDA.fullmatch(letters)  # noqa: PLR2004


def _ascii_marks(text: str) -> Iterator[Replacement]:
    """Comma, semicolon and question mark between Arabic letters take their Arabic form."""
    arabic = {",": ar.COMMA, ";": ar.SEMICOLON, "?": ar.QUESTION}
    return ((*match.span(), arabic[match[0]]) for match in ASCII_MARK.finditer(text))


def _spaces_before_marks(text: str) -> Iterator[Replacement]:
    """No space before ، ؛ ؟, nor before a full stop, exclamation mark or colon that ends something."""
    found = [match.span() for match in SPACE_BEFORE_ARABIC_MARK.finditer(text)]
    found += [match.span() for match in SPACE_BEFORE_ASCII_MARK.finditer(text)]
    return ((start, end, "") for start, end in sorted(found))


def _spaces_inside_brackets(text: str) -> Iterator[Replacement]:
    """No space after an opening mark nor before a closing one: «( CIS)» is «(CIS)»; «[ ]» stays."""
    found = {match.span() for match in SPACE_AFTER_OPENING.finditer(text)}
    found |= {match.span() for match in SPACE_BEFORE_CLOSING.finditer(text)}
    return ((start, end, "") for start, end in sorted(found))


def _double_spaces(text: str) -> Iterator[Replacement]:
    """One space between words; columns of Latin words are left alone."""
    for match in DOUBLE_SPACE.finditer(text):
        start, end = match.span()
        if not re.fullmatch(f"[{ar.LATIN_LETTERS}]{{2}}", text[start - 1] + text[end]):
            yield start, end, " "


def _spaces_after_commas(text: str) -> Iterator[Replacement]:
    """Put a space after the Arabic comma: «باكو،أذربيجان» is «باكو، أذربيجان»."""
    return ((match.end(), match.end(), " ") for match in COMMA_WITHOUT_SPACE.finditer(text))


def _range_dashes(text: str) -> Iterator[Replacement]:
    """Two ascending numbers are joined by an en dash: 1988-1991 is 1988–1991; codes, dates and telephones stay.

    Spaces round the hyphen go where the two are years in brackets and nothing else is: elsewhere it may be a dash.
    """
    for match in RANGE.finditer(text):
        first, last = filter(None, match.groups())
        if _ascends(first, last) and not CODE_NOUN.search(text[max(0, match.start() - 10) : match.start()]):
            yield match.start() + len(first), match.end() - len(last), ar.EN_DASH


def _ascends(first: str, last: str) -> bool:
    """Whether two numbers make a range: 75, 80 and 1988, 1991, not 05, 07 nor 555, 1234 nor 2222, 3333."""
    low, high = int(first), int(last)
    padded = len(str(low)) < len(first) or len(str(high)) < len(last)
    longer = len(first) != len(last)
    return low < high <= LAST_YEAR and not padded and not (longer and high > 999)  # noqa: PLR2004


RULES: tuple[tuple[str, Callable[[str], Iterator[Replacement]]], ...] = (
    ("invisible", _each(INVISIBLE, "")),
    ("presentation-form", _presentation),
    ("nfc", _composed),
    ("persian-letter", _persian_letters),
    ("tatweel", _tatweel),
    ("ascii-punctuation", _ascii_marks),
    ("stop-before-comma", _each(STOP_BEFORE_COMMA, "")),
    ("space-before-mark", _spaces_before_marks),
    ("space-inside-brackets", _spaces_inside_brackets),
    ("double-space", _double_spaces),
    ("space-after-comma", _spaces_after_commas),
    ("space-before-percent", _each(SPACE_BEFORE_PERCENT, "")),
    ("range-dash", _range_dashes),
)
"""Letters first, since marks are judged by the letters beside them; then spaces; then numbers."""
