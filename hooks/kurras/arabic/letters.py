"""The named characters of Arabic writing, and folding: the form under which two spellings of a word are one.

Every constant is the *body* of a regular-expression character class, so that modules write ``f"[{ARABIC_LETTERS}]"``.
The ranges follow the Unicode 15 charts of the Arabic blocks (0600-06FF, 0750-077F, 08A0-08FF).
"""

from __future__ import annotations

from dataclasses import dataclass

from kurras.arabic.rule_tables import FOLDS

TATWEEL = "\u0640"
COMMA = "\u060c"
SEMICOLON = "\u061b"
QUESTION = "\u061f"
PERCENT = "\u066a"
EN_DASH = "\u2013"

ARABIC_LETTERS = (
    "\u0620-\u063f\u0641-\u064a\u066e\u066f\u0671-\u06d3\u06d5\u06ee\u06ef\u06fa-\u06fc\u06ff\u0750-\u077f\u08a0-\u08c9"
)
"""Letters that make words, Persian and other extensions included; no tatweel, no digit, no presentation form."""

_SIGN_RANGES = (
    (0x0610, 0x061A),
    (0x064B, 0x065F),
    (0x0670, 0x0670),
    (0x06D6, 0x06DC),
    (0x06DF, 0x06E8),
    (0x06EA, 0x06ED),
    (0x08CA, 0x08E1),
    (0x08E3, 0x08FF),
)
HARAKAT = "".join(f"{chr(first)}-{chr(last)}" for first, last in _SIGN_RANGES)
"""Vowel signs, tanwin, shadda, the dagger alef and the signs of recitation."""

PERSIAN_ONLY = "\u067e\u0686\u0698\u06af"
"""The four letters that Persian adds to the Arabic alphabet: their presence says that a text writes names in them."""

BIDI_CONTROLS = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
"""Marks, embeddings, overrides and isolates of UAX #9."""

INVISIBLES = f"\ufeff\u200b{BIDI_CONTROLS}"
"""What no reader sees: byte-order mark, zero-width space, bidi controls. (ZWJ and ZWNJ shape letters: not here.)"""

LATIN_LETTERS = "A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f"
ASCII_DIGITS = "0-9"
ARABIC_INDIC_DIGITS = "\u0660-\u0669"
PERSIAN_DIGITS = "\u06f0-\u06f9"
DIGITS = f"{ASCII_DIGITS}{ARABIC_INDIC_DIGITS}{PERSIAN_DIGITS}"

OPENING = "(\\[\u00ab\u201c"
"""Marks that open: round and square bracket, guillemet, double quotation mark."""
CLOSING = ")\\]\u00bb\u201d"
"""Marks that close, in the order of :data:`OPENING`."""


@dataclass(frozen=True, slots=True)
class Folded:
    """A folded text and the way back: ``origins[i]`` is where character ``i`` of ``text`` stood in the given text.

    ``origins`` has one item more than ``text``; the last is the length of the given text. It never decreases.
    """

    text: str
    origins: tuple[int, ...]


class _Folds(dict[str, str]):
    """The folded form of every character that was met, so that a long text asks for each but once."""

    def __missing__(self, character: str) -> str:
        lower = character.lower()
        self[character] = folded = FOLDS.get(lower, lower)
        return folded


_FOLDS = _Folds(FOLDS)


def fold(text: str) -> Folded:
    """Fold spelling variants together: «الإتِّحـاد ١٩٩١» and «الاتحاد 1991» give the same text.

    Harakat, tatweel and joiners go; أ إ آ ٱ become ا, ى becomes ي, ة becomes ه, the Persian ک ی become ك ي;
    Arabic-Indic and Persian digits become ASCII; Latin becomes lower-case (`rules.yml` lists all). The text is taken
    to be in NFC, as :func:`kurras.arabic.typography.repair` leaves it.
    """
    pieces = [_FOLDS[character] for character in text]
    origins = [index for index, piece in enumerate(pieces) for _ in piece]
    return Folded("".join(pieces), (*origins, len(text)))
