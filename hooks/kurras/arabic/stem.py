"""The light stem of a word, and the looser keys by which search brings words together; search/words.js is its twin.

    stem("وبالجمهوريات") == stem("جمهورية") == "جمهور"

All take a folded word (:func:`kurras.arabic.letters.fold`) and give a string to compare with, never one to show.
"""

from kurras.arabic.rule_tables import (
    PROCLITIC_KEEP,
    PROCLITICS,
    SINGLE,
    SINGLE_FROM,
    SUFFIX_KEEP,
    SUFFIX_PASSES,
    SUFFIXES,
)

_FIRST_ARABIC = "\u0600"


def without_proclitics(word: str) -> str:
    """The word without the particles written on to it: «وبالجمهوريات» gives «جمهوريات», «وطن» stays."""
    for form in PROCLITICS:
        if word.startswith(form) and len(word) - len(form) >= PROCLITIC_KEEP:
            return word[len(form) :]
    return word[1:] if len(word) >= SINGLE_FROM and word[0] in SINGLE else word


def stem(word: str) -> str:
    """Proclitics off, then suffixes off: «السوفيتي» gives «سوفيت». Latin words and numbers stay as they are."""
    if not word or word[0] < _FIRST_ARABIC:
        return word
    left = without_proclitics(word)
    for _ in range(SUFFIX_PASSES):
        left = _without_suffix(left)
    return left


def _without_suffix(word: str) -> str:
    for form in SUFFIXES:
        if word.endswith(form) and len(word) - len(form) >= SUFFIX_KEEP:
            return word[: -len(form)]
    return word
