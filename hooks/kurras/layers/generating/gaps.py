"""Questions from the sentences themselves: a name or a term is left out of the text's own words."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kurras.arabic.phrases import folded_words
from kurras.layers.generating.drafts import Draft, Material, Wrong, draft, shown_name
from kurras.layers.generating.options import (
    FEWEST,
    MOST,
    echoes,
    form,
    gives_itself_away,
    rivals,
    same_letters,
    stands_in,
)
from kurras.study.entry import Entry, EntryKind
from kurras.study.mention import Passage
from kurras.study.questions import GAP

_ASKED: dict[EntryKind, str] = {
    "person": "من المقصود بالفراغ في قول النص",
    "group": "من المقصود بالفراغ في قول النص",
    "organisation": "أيُّ اسم يملأ الفراغ في قول النص",
    "place": "ما المكان المقصود بالفراغ في قول النص",
    "document": "ما الوثيقة المقصودة بالفراغ في قول النص",
    "event": "ما الحدث المقصود بالفراغ في قول النص",
    "term": "أيُّ مصطلح يملأ الفراغ في قول النص",
}
_JOINING = "بلكف"
"""Particles that a word is written on to: before a gap they keep their shape with a tatweel."""
_PARTICLES = ("و", "ف", "ب", "ل", "ك", "وب", "ول", "وك", "فب", "فل")
_LEAST_WORDS = 5
_TATWEEL = "\u0640"
_JOINED = "\u060c"
_COMMA, _STOP = re.compile(f"{_JOINED}\\s+"), re.compile(r"[.\u061f!]\s+")
_LONGEST = 180
"""A student reads some three lines, on a phone, before she thinks."""


@dataclass(frozen=True, slots=True)
class _Gap:
    """A clause of the text with a gap, and the passage that was there."""

    words: str
    passage: Passage


def gap_drafts(material: Material) -> Iterator[Draft]:
    """One draft for each entry: from the first of its sentences that makes a choice, else from the first of all."""
    for entry in material.study.entries:
        found = [one for gap in _gaps(entry, material) if (one := _of(gap, entry, material))]
        yield from sorted(found, key=lambda one: one.question.kind != "choice")[:1]


def _gaps(entry: Entry, material: Material) -> Iterator[_Gap]:
    """The clauses that name the entry once, by its own name, with enough around it to think by."""
    for passage in entry.passages:
        words = material.ground.words(passage)
        before = _particles(words, entry)
        if before is None:
            continue
        text = material.ground.standing(passage.sentence).text
        cut = f"{text[: passage.start]}{before}{GAP}{text[passage.end :]}"
        shown = _around(cut)
        if _is_sound(shown) and not stands_in((entry.name, *entry.also), shown):
            yield _Gap(shown, passage)


def _around(text: str) -> str:
    """The sentence about the gap; of a long one as many whole clauses as fit, those before the gap first."""
    parts = next(part for part in _STOP.split(text) if GAP in part)
    clauses = _COMMA.split(parts)
    low = high = next(at for at, part in enumerate(clauses) if GAP in part)
    while low > 0 and _length(clauses[low - 1 : high + 1]) <= _LONGEST:
        low -= 1
    while high < len(clauses) - 1 and _length(clauses[low : high + 2]) <= _LONGEST:
        high += 1
    return f"{_JOINED} ".join(clauses[low : high + 1]).strip(f" .{_JOINED}")


def _length(clauses: list[str]) -> int:
    return sum(len(part) + 2 for part in clauses)


def _is_sound(words: str) -> bool:
    """Whether a clause can be asked alone: neither too short nor too long, its brackets and quotation marks whole."""
    whole = all(words.count(left) == words.count(right) for left, right in ("()", "«»"))
    return whole and len(folded_words(words)) > _LEAST_WORDS and len(words) <= _LONGEST


def _particles(words: str, entry: Entry) -> str | None:
    """What is written on to the name in these words, as it stands before a gap; `None` where they are not the name."""
    names = [entry.name] if entry.kind == "term" else [entry.name, shown_name(entry), *entry.also]
    for name in names:
        if form(name) != form(shown_name(entry)):
            continue
        if same_letters(words, name):
            return ""
        for particle in _PARTICLES:
            if same_letters(words, particle + name):
                return particle + (_TATWEEL if particle[-1] in _JOINING else "")
        for conjunction in ("", "و", "ف"):
            if name.startswith("ال") and same_letters(words, f"{conjunction}لل{name[2:]}"):
                return f"{conjunction}ل{_TATWEEL}"
    return None


def _of(gap: _Gap, entry: Entry, material: Material) -> Draft | None:
    """A choice where there are options that fit; else, for a name, a gap to be filled by hand."""
    sentence = frozenset({gap.passage.sentence})
    others = [one for one in rivals(entry, material, sentence) if not stands_in((one.name, *one.also), gap.words)][
        :MOST
    ]
    right = shown_name(entry)
    goal = material.objective(gap.passage.topic, (gap.passage,))
    facts, key = f"entry:{entry.id}", f"gap--{entry.id}"
    evidence = (gap.passage,)
    names = [shown_name(other) for other in others]
    if len(others) >= FEWEST and not gives_itself_away(right, names, gap.words):
        ask = f"{_ASKED[entry.kind]}: «{gap.words}»؟"
        wrong = tuple(Wrong(shown_name(other), other.definition, f"entry:{other.id}") for other in others[:MOST])
        return draft(key, ask, (right,), wrong, evidence, asks=facts, objective=goal)
    if f"ل{_TATWEEL}{GAP}" in gap.words and right.startswith("ال"):
        return None  # filled in, «لـالحرب» is no word: the text has «للحرب»
    if entry.kind == "term" or len(others) >= FEWEST or echoes(right, gap.words) or not _can_be_typed(right):
        return None
    accepted = tuple(dict.fromkeys([right, entry.name, *entry.also]))
    return draft(key, f"{gap.words}.", accepted, (), evidence, asks=facts, kind="gap", objective=goal)


def _can_be_typed(words: str) -> bool:
    """A name with a number in it is dictation rather than an answer."""
    return not any(letter.isdigit() for letter in words)
