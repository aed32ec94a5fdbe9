"""The order of an Arabic dictionary: the article does not count, and a hamza is sorted by the letter that carries it.

«الجمود» stands under ج, «أعراق» and «إصلاح» under ا, «مؤتمر» as if «موتمر». Names are compared word by word, so that
«دولة الاتحاد» comes before «دولي». Latin names and numbers come after all Arabic ones.
"""

import re

from kurras.arabic.letters import fold

LETTERS = "ابتثجحخدذرزسشصضطظعغفقكلمنهوي"
_NAMES = [
    "الألف",
    "الباء",
    "التاء",
    "الثاء",
    "الجيم",
    "الحاء",
    "الخاء",
    "الدال",
    "الذال",
    "الراء",
    "الزاي",
    "السين",
    "الشين",
    "الصاد",
    "الضاد",
    "الطاء",
    "الظاء",
    "العين",
    "الغين",
    "الفاء",
    "القاف",
    "الكاف",
    "اللام",
    "الميم",
    "النون",
    "الهاء",
    "الواو",
    "الياء",
]

_RANK = {letter: at for at, letter in enumerate(LETTERS)}
_CARRIERS = str.maketrans({"ؤ": "و", "ئ": "ي", "ء": "ا"})
_ARTICLE = re.compile(r"^ال(?=\w{2})")
_WORD = re.compile(r"[^\W_]+")

Key = tuple[tuple[tuple[int, str], ...], ...]


def sort_key(name: str, *, article: bool = True) -> Key:
    """What to sort a name by; `article` says that an «ال» at its beginning is the article («التزام» has none)."""
    words = _WORD.findall(_bare(name, article=article))
    return tuple(tuple((_RANK.get(letter, len(LETTERS)), letter) for letter in word) for word in words)


def initial(name: str, *, article: bool = True) -> str:
    """The letter under which the name stands: «الأمين العام» under ا; a Latin name or a number under `#`."""
    words = _WORD.findall(_bare(name, article=article))
    return words[0][0] if words and words[0][0] in _RANK else "#"


def letter_name(letter: str) -> str:
    """«ج» as «حرف الجيم»."""
    return f"حرف {_NAMES[_RANK[letter]]}" if letter in _RANK else "غير الحروف العربية"


def _bare(name: str, *, article: bool) -> str:
    text = _ARTICLE.sub("", name.strip()) if article else name
    return fold(text).text.translate(_CARRIERS)
