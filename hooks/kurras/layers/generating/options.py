"""Wrong options: of the same kind and form as the right one, of about its length, and never right as well."""

import re
from collections.abc import Iterable, Sequence

from kurras.arabic.letters import fold
from kurras.arabic.phrases import bare_forms, folded_words
from kurras.arabic.stem import stem
from kurras.layers.generating.drafts import Material, shown_name
from kurras.study.entry import Entry
from kurras.study.questions import GAP

MOST, FEWEST = 3, 2
_MUCH = 1.6
"""An option so many times as long as every other one, or as short, is seen before it is read."""
_ENDINGS = (("ات", "plural"), ("ون", "people"), ("ين", "people"), ("ة", "feminine"))
_LITTLE = frozenset(folded_words("من في على إلى عن مع ما"))
"""Words that say nothing of an answer."""


_APART = 2.0
_SHORT = 6
"""Options that differ by no more letters than these are alike, however short."""
_MANY = "جمع "
"""How the definition of a plural begins: «جمع عرق»."""


def form(words: str) -> tuple[bool, str]:
    """Whether it has the article, and the gender or number that its first word shows: they must agree in a sentence."""
    first = words.split(maxsplit=1)[0]
    return first.startswith("ال"), next((name for end, name in _ENDINGS if first.endswith(end)), "")


def rivals(entry: Entry, material: Material, beside: frozenset[str] = frozenset()) -> list[Entry]:
    """Entries that may stand beside this one as wrong options, the best first.

    None is spoken of in the sentences `beside`, in which it could be right too; none is a part or the whole of the
    right one, or says nearly the same: what one definition needs the other for is left out.
    """
    own = shown_name(entry)
    spoken = [_stems(material.ground.standing(number).text) for number in beside]
    apart = material.near[entry.id] | (frozenset() if entry.kind == "person" else material.related[entry.id])
    fitting = [
        other
        for other in material.study.entries
        if other.id != entry.id
        and other.kind == entry.kind
        and other.id not in apart
        and other.passages
        and form(shown_name(other)) == form(own)
        and other.definition.startswith(_MANY) == entry.definition.startswith(_MANY)
        and not _unlike(len(shown_name(other)), len(own))
        and _sort(other, material) == _sort(entry, material)
        and not any(one.sentence in beside for one in other.passages)
        and not any(_stems(shown_name(other)) <= stems for stems in spoken)
    ]
    topics = {one.topic for one in entry.passages}

    def rank(other: Entry) -> tuple[bool, bool, bool, bytes]:
        name = shown_name(other)
        return (
            far(len(name), len(own)),
            name.split()[0] != own.split()[0],
            not topics & {one.topic for one in other.passages},
            material.chance(entry.id, other.id),
        )

    return sorted(fitting, key=rank)


def _sort(entry: Entry, material: Material) -> str:
    """Of a place whether the maps have it as a country or as a point: a town is no republic."""
    if entry.kind != "place" or material.study.atlas is None:
        return ""
    names = {entry.name, *entry.also}
    for own in material.study.atlas.maps:
        if names & {place.name for place in own.places}:
            return "country"
        if names & {spot.name for spot in own.spots}:
            return "point"
    return "other"


def far(one: int, other: int) -> bool:
    """Whether one of two lengths is seen to be the greater."""
    return max(one, other) > _MUCH * min(one, other)


def _unlike(one: int, other: int) -> bool:
    return max(one, other) > _APART * min(one, other) and abs(one - other) > _SHORT


def gives_itself_away(right: str, wrong: Sequence[str], ask: str) -> bool:
    """Whether the right option can be told without knowing: by its length, or by a word of it in what is asked.

    `wrong` are all that may stand beside it, those of its length first: then no seed makes a sound question unsound.
    """
    lengths = [len(words) for words in wrong[:MOST]]
    if len(right) > _MUCH * max(lengths) or _MUCH * len(right) < min(lengths):
        return True
    return echoes(right, ask, set.intersection(*(_stems(words) for words in wrong)))


def echoes(right: str, ask: str, shared: Iterable[str] = ()) -> bool:
    """Whether what is asked holds a word of the answer, but for the stems that all options share."""
    return bool((_stems(right) - set(shared)) & _stems(ask.replace(GAP, " ")))


def _stems(words: str) -> set[str]:
    return {stem(word) for word in folded_words(words) if word not in _LITTLE}


def stands_in(names: Iterable[str], words: str) -> bool:
    """Whether one of the names is among the words, with or without particles."""
    text = [set(bare_forms(word)) for word in folded_words(words)]
    for name in names:
        own = folded_words(name)
        for start in range(len(text) - len(own) + 1):
            if own and all(part in text[start + at] for at, part in enumerate(own)):
                return True
    return False


def same_letters(one: str, other: str) -> bool:
    """Whether two spellings are one, but for marks: «ركودًا» is not «ركود»."""
    return re.sub(r"\s+", " ", fold(one).text).strip() == re.sub(r"\s+", " ", fold(other).text).strip()
