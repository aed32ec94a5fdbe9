"""A number and its noun in agreement: صفحة واحدة، صفحتان، 3 صفحات، 11 صفحة، 100 صفحة."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Noun:
    """The forms of a noun that counting needs, each with its adjective if it has one."""

    singular: str
    """After 100, 101, 102, 200: صفحة، سؤال."""
    dual: str
    """As a subject: صفحتان، سؤالان."""
    dual_oblique: str
    """As an object or after a preposition: صفحتين، سؤالين."""
    plural: str
    """After 3-10: صفحات، أسئلة."""
    accusative: str
    """After 11-99: صفحة، سؤالًا."""
    feminine: bool = False


def counted(n: int, noun: Noun, *, oblique: bool = False) -> str:
    """Count a noun: ``counted(3, PAGE)`` is «3 صفحات»; ``oblique`` after a preposition: «من صفحتين».

    The forms are the six plural categories of CLDR for ``ar`` (zero, one, two; few: n % 100 in 3-10; many: 11-99;
    other: the rest): https://www.unicode.org/cldr/charts/latest/supplemental/language_plural_rules.html#ar. One and two
    are said without a figure. None is «لا صفحات», and «0 صفحة» where oblique, since لا follows no preposition.
    A negative number raises ValueError.
    """
    if n < 0:
        message = f"cannot count {n} of anything"
        raise ValueError(message)
    few, many = 3 <= n % 100 <= 10, n % 100 >= 11  # noqa: PLR2004
    if n == 0:
        return f"0 {noun.singular}" if oblique else f"لا {noun.plural}"
    if n == 1:
        return f"{noun.singular} {'واحدة' if noun.feminine else 'واحد'}"
    if n == 2:  # noqa: PLR2004
        return noun.dual_oblique if oblique else noun.dual
    return f"{n} {noun.plural if few else noun.accusative if many else noun.singular}"


MINUTE = Noun("دقيقة", "دقيقتان", "دقيقتين", "دقائق", "دقيقة", feminine=True)
SENTENCE = Noun("جملة", "جملتان", "جملتين", "جمل", "جملة", feminine=True)
PARAGRAPH = Noun("فقرة", "فقرتان", "فقرتين", "فقرات", "فقرة", feminine=True)
TOPIC = Noun("موضوع", "موضوعان", "موضوعين", "موضوعات", "موضوعًا")
SECTION = Noun("قسم", "قسمان", "قسمين", "أقسام", "قسمًا")
CORRECTION = Noun("تصويب", "تصويبان", "تصويبين", "تصويبات", "تصويبًا")
REPAIR = Noun("تصحيح طباعي", "تصحيحان طباعيان", "تصحيحين طباعيين", "تصحيحات طباعية", "تصحيحًا طباعيًّا")
WORD = Noun("كلمة", "كلمتان", "كلمتين", "كلمات", "كلمة", feminine=True)
PERIOD = Noun("حصة", "حصتان", "حصتين", "حصص", "حصة", feminine=True)
PAGE = Noun("صفحة", "صفحتان", "صفحتين", "صفحات", "صفحة", feminine=True)
QUESTION = Noun("سؤال", "سؤالان", "سؤالين", "أسئلة", "سؤالًا")
SET = Noun("مجموعة", "مجموعتان", "مجموعتين", "مجموعات", "مجموعة", feminine=True)
EVENT = Noun("حدث", "حدثان", "حدثين", "أحداث", "حدثًا")
YEAR = Noun("عام", "عامان", "عامين", "أعوام", "عامًا")
TERM = Noun("مصطلح", "مصطلحان", "مصطلحين", "مصطلحات", "مصطلحًا")
OTHER_TERM = Noun("مصطلح آخر", "مصطلحان آخران", "مصطلحين آخرين", "مصطلحات أخرى", "مصطلحًا آخر")
NAME = Noun("علَم", "علَمان", "علَمين", "أعلام", "علَمًا")
CARD = Noun("بطاقة", "بطاقتان", "بطاقتين", "بطاقات", "بطاقة", feminine=True)
NEW_CARD = Noun("بطاقة جديدة", "بطاقتان جديدتان", "بطاقتين جديدتين", "بطاقات جديدة", "بطاقة جديدة", feminine=True)
