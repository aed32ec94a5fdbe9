"""Is the full stop after this word a full stop? Initials, titles, eras, units, numbers of a list."""

from __future__ import annotations

import re

from kurras.arabic import letters as ar

# What may follow a word that closes a phrase (هـ. ق.م. إلخ. etc.) when the sentence goes on ...
_CONTINUATION = re.compile(
    "(?:من|إلى|حتى|على|عن|مع|في|ثم|أو|أي|بل|لكن|إلخ|الخ)(?!\\w)"
    f"|و ?[{ar.DIGITS}]|[-\u2013\u2014(,;{ar.COMMA}{ar.SEMICOLON}:]",
)
# ... and what looks so, but begins a sentence.
_BEGINNING = re.compile(
    "على الرغم|إلى جانب|من (?:ناحية|جهة|جانب|هنا|ثم|أ)|مع (?:ذلك|أن|بداية|نهاية|مرور)|عن طريق"
    f"|في (?:عام|سنة|ذلك|تلك|هذا|هذه|نفس|المقابل|الواقع|البداية|النهاية|وقت|حين|أوائل|أواخر|القرن|[{ar.DIGITS}])",
)

_ONE = f"[{ar.ARABIC_LETTERS}]{ar.TATWEEL}?"
_LETTER = re.compile(f"و?{_ONE}\\Z")
_INITIALS = re.compile(f"[وفبل]{{0,2}}{_ONE}(?:\\.{_ONE})+\\Z")
_LATIN_INITIALS = re.compile("[A-Za-z](?:\\.[A-Za-z])*\\Z")
_NEVER_INITIAL = frozenset("ءئؤةى")
_FIRST = re.compile("[1\u0661\u06f1]\\Z")
_LIST_NUMBER = re.compile(f"[{ar.DIGITS}]{{1,3}}\\Z")
# What makes the letter after it an era or a unit: 651 م, 52 ق هـ.
_ENDS_IN_NUMBER = re.compile(f"(?:[{ar.DIGITS}]\\)?|(?<!\\w)ق\\.?)\\Z")
_DATING = re.compile("قرن|سنة|عام")
_ERA = re.compile(f"(?:م|ه{ar.TATWEEL}?)\\Z")
_NUMBERED_LETTER = re.compile(f"[{ar.DIGITS}.]+({_ONE})\\Z")
_INITIAL = re.compile(f"{_ONE}\\.")

# They come before what they belong to: titles, parts of a book.
_LEADING = re.compile(
    "(?:صص|مج|تح|تر|dr|mrs?|ms|prof|st|vs|e\\.g|i\\.e|cf|nos?|vols?|pp|eds?|fig|approx|ca|gen|col)\\Z",
)
# They close what they follow: eras, companies, "and so on".
_TRAILING = re.compile(
    "(?:و?[إاأ]لخ|[قب]\\.م|ق\\.هـ?|هـ\\.ش|(?:ال)?و\\.م\\.[أا]|ش\\.م\\.[مل]|ج\\.م\\.ع|etc|al|inc|ltd|co|corp|jr|sr)\\Z",
)
# Names of Latin letters as Arabic writes them: جورج آر. مارتن, ج. كي. رولينغ.
_SPELLED = re.compile(
    "(?:[إا]يه|بي|سي|دي|[إا][فلمنس]|جي|[إا]تش|آي|جي[هم]|جاي|كيه?|أو|كيو|[آا]ر|تي|يو|في|دبليو|[إا]كس|واي|زد)\\Z",
)
# The letter after one of these is a name, and may end a sentence: فيتامين د.
_LABELLED = re.compile(
    "(?:ال)?(?:فيتامين|حرف|مجموعة|فئة|نوع|قسم|صنف|نقطة|درجة|فصيلة|جزء|فرع|خيار|طبقة|قناة|زمرة|عنصر|بند|ملحق)\\Z",
)
_SIGNS = re.compile(f"[{ar.HARAKAT}]")
_REACH = 32


def ends_sentence(text: str, stop: int, start: int, follow: str) -> bool:
    """Whether a single full stop at ``stop`` ends the sentence begun at ``start``, ``follow`` being what comes next.

    False in «ج. أ. هوبسون», «د. طه حسين», «ص. 12», "Dr. Smith", and for the number of a list, «1. »; true after
    «فيتامين د.»; for eras and the like («44 ق.م.», «إلخ.») true unless the sentence visibly goes on.
    """
    words = _SIGNS.sub("", text[max(0, stop - _REACH) : stop]).split()
    if not words or text[stop - 1 : stop].isspace():
        return True
    word, before = words[-1].lstrip("([{\u00ab\u201c\"'*_"), words[-2] if len(words) > 1 else ""
    if _LIST_NUMBER.match(word):
        is_first = before.endswith(":") and _FIRST.match(word)
        return not (is_first or _is_list_number(text, stop - len(word), start))
    if word.isascii() and word[-1:].isalpha():
        return _latin(word.lower(), follow)
    return _arabic(word, before, follow, dated=any(map(_DATING.search, words[-4:-1])))


def continues(follow: str) -> bool:
    """Whether what follows goes on with a sentence, as far as its first words tell: «من …», «ثم …», «و931»."""
    return bool(_CONTINUATION.match(follow)) and not _BEGINNING.match(follow)


def is_word(word: str) -> bool:
    """Whether this is a word and no initial: at least two Arabic letters, signs apart."""
    return len(_SIGNS.sub("", word)) > 1


def _is_list_number(text: str, place: int, start: int) -> bool:
    return place <= start or text[max(0, place - 1) : place] == "\n"


def _latin(word: str, follow: str) -> bool:
    if _LEADING.match(word) or follow[:1].islower():
        return False
    if _TRAILING.match(word):
        return not continues(follow)
    if _LATIN_INITIALS.match(word):
        return len(word) == 1 and not (follow[:1].isascii() and follow[:1].isalpha())
    return True


def _arabic(word: str, before: str, follow: str, *, dated: bool) -> bool:
    numbered = _NUMBERED_LETTER.match(word)
    letter = numbered[1] if numbered else word
    counted = numbered or _ENDS_IN_NUMBER.search(before) or (dated and _ERA.match(word))
    if _TRAILING.match(letter) or (counted and _LETTER.match(letter)):
        return not (continues(follow) or _INITIAL.match(follow))
    if _LEADING.match(word) or _INITIALS.match(word):
        return False
    if _LETTER.match(word):
        return word[-1] in _NEVER_INITIAL or bool(_LABELLED.search(before))
    # بي بي سي. ends in a letter's name, and is no initial.
    return not _SPELLED.match(word) or bool(_SPELLED.match(before))
