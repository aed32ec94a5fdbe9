"""Questions from the glossary and the names: which term means this, what a term means, whom a description fits."""

from collections.abc import Iterator
from hashlib import sha256

from kurras.layers.generating.drafts import Draft, Material, Wrong, draft, shown_name
from kurras.layers.generating.options import FEWEST, MOST, far, gives_itself_away, rivals, stands_in
from kurras.study.entry import Entry, EntryKind
from kurras.study.mention import Passage

_FITS: dict[EntryKind, str] = {
    "person": "على من يصدق هذا الوصف",
    "group": "على من يصدق هذا الوصف",
    "organisation": "على أيِّ دولة أو هيئة أو جيش يصدق هذا الوصف",
    "place": "على أيِّ مكان يصدق هذا الوصف",
    "document": "على أيِّ وثيقة يصدق هذا الوصف",
    "event": "على أيِّ حدث يصدق هذا الوصف",
    "term": "أيُّ هذه المصطلحات يصدق عليه هذا التعريف",
}
_LIKE = 2.0
"""Definitions side by side are at most so many times as long as each other."""


def defined_drafts(material: Material) -> Iterator[Draft]:
    """One draft for each entry that has a sentence to show; a term is asked for, or its meaning, as its id decides."""
    for entry in material.study.entries:
        shown = entry.evidence or tuple(one for one in entry.passages if one.start < one.end)[:1]
        if shown and entry.kind == "term":
            both = (*_named(entry, shown, material), *_meaning(entry, shown, material))
            yield from both[:1] if sha256(entry.id.encode()).digest()[0] % 2 else both[-1:]
        elif shown:
            yield from _named(entry, shown, material)


def _named(entry: Entry, shown: tuple[Passage, ...], material: Material) -> Iterator[Draft]:
    """From the definition to the name, where the definition does not hold it."""
    ask = f"{_FITS[entry.kind]}: «{_bare(entry.definition)}»؟"
    right = shown_name(entry)
    said = () if entry.kind in ("person", "group", "term") else (one.sentence for one in entry.evidence)
    others = rivals(entry, material, frozenset(said))
    names = [shown_name(other) for other in others]
    if len(others) < FEWEST or stands_in((entry.name, *entry.also), ask) or gives_itself_away(right, names, ask):
        return
    wrong = tuple(Wrong(shown_name(other), other.definition, f"entry:{other.id}") for other in others[:MOST])
    kind = "term" if entry.kind == "term" else "name"
    yield draft(f"{kind}--{entry.id}", ask, (right,), wrong, shown, asks=f"entry:{entry.id}", explain=_source(entry))


def _meaning(entry: Entry, shown: tuple[Passage, ...], material: Material) -> Iterator[Draft]:
    """From the term to its definition, beside definitions of about its length."""
    right = _bare(entry.definition)
    others = [
        other
        for other in rivals(entry, material)
        if max(len(right), len(other.definition)) <= _LIKE * min(len(right), len(other.definition))
        and not stands_in((entry.name, *entry.also), other.definition)
    ]
    others.sort(key=lambda other: far(len(right), len(_bare(other.definition))))
    ask = f"ما معنى «{entry.name}»؟"
    definitions = [_bare(other.definition) for other in others]
    if len(others) < FEWEST or gives_itself_away(right, definitions, ask):
        return
    wrong = tuple(
        Wrong(words, f"هذا معنى «{other.name}».", f"entry:{other.id}")
        for words, other in zip(definitions[:MOST], others[:MOST], strict=True)
    )
    facts = f"entry:{entry.id}"
    key = f"meaning--{entry.id}"
    yield draft(key, ask, (right,), wrong, shown, asks=facts, level="understand", explain=_source(entry))


def _bare(definition: str) -> str:
    return definition.rstrip(" .")


def _source(entry: Entry) -> str:
    """What the text does not say is the editor's, and is said to be."""
    return f"في التعريف ما أضافه المحرر، ومرجعه: {_bare(entry.added.text)}." if entry.added else ""
