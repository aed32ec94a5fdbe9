"""Arabic words in Latin letters, for addresses: «ماذا حدث؟» gives `madha-hdth`.

Not a transliteration for readers: vowels that are not written stay unwritten. It depends on the words alone, so that a
heading keeps its address when another is put before it; an Arabic id would be five times longer when it is copied.
"""

import re

from kurras.arabic.letters import fold

_LETTERS = str.maketrans(
    dict(zip("ابتجحدرزسصضطعفقكلمنهوي", "abtjhdrzssdtafqklmnhwy", strict=True))
    | {"ث": "th", "خ": "kh", "ذ": "dh", "ش": "sh", "ظ": "z", "غ": "gh", "ؤ": "w", "ئ": "y", "ء": ""}
    | {"پ": "p", "چ": "ch", "ژ": "zh", "گ": "g", "ڤ": "v"}
)
_LENGTH = 40


def heading_slug(words: str, separator: str = "-") -> str:
    """A name of at most 40 small Latin letters, digits and separators; `section` where the words have neither."""
    latin = fold(words).text.translate(_LETTERS)
    pieces = re.findall(r"[a-z0-9]+", latin)
    slug = ""
    for piece in pieces:
        longer = f"{slug}{separator}{piece}" if slug else piece[:_LENGTH]
        if len(longer) > _LENGTH:
            break
        slug = longer
    return slug or "section"
