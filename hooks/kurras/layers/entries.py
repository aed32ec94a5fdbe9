"""The glossary and the names, from `glossary.yml` and `names.yml`: what each is, what proves it, where it is spoken of.

Both files are one list of entries: an id, a name or an alias belongs to one entry only, and a relation may lead from
one file into the other.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from kurras.arabic.phrases import folded_words
from kurras.arabic.stem import stem
from kurras.errors import ContentError, Gathering, quoted
from kurras.ground import Ground
from kurras.layers.entry_mentions import with_passages
from kurras.layers.entry_names import name_faults
from kurras.models import Course
from kurras.readers.entry_files import GlossaryFile, NameEntry, NamesFile, TermEntry
from kurras.readers.layer_files import LayerFile, LayerFiles
from kurras.readers.yaml_document import KeyPath
from kurras.study.entry import Entry, EntryKind, Relation
from kurras.study.mention import Mention, Passage
from kurras.study.reference import Reference
from kurras.study.study import Study


@dataclass(frozen=True, slots=True)
class Written:
    """An entry of an author's file, and its path there."""

    file: LayerFile[GlossaryFile] | LayerFile[NamesFile]
    entry: TermEntry | NameEntry
    path: KeyPath


def read_entries(study: Study, course: Course, ground: Ground, files: LayerFiles) -> Study:  # noqa: ARG001  (a layer)
    """The study with the entries of both files, their mentions, and their names for the search."""
    written = list(_written(files))
    gathering = Gathering()
    whole = not files.broken & {GlossaryFile, NamesFile}
    clashes = name_faults([(one.file, one.entry, one.path) for one in written], whole=whole)
    gathering.faults += clashes
    entries = [_entry(one, ground, gathering) for one in written]
    listed = [
        _passages(one, one.entry.mentions, ground, gathering, *one.path, "mentions", whole=False) for one in written
    ]
    found, notes, faults = with_passages(
        entries, listed, [one.entry.common for one in written], ground, clashing=bool(clashes)
    )
    gathering.faults += faults
    gathering.settle()
    return replace(
        study,
        entries=(*study.entries, *found),
        mentions=(*study.mentions, *(mention for entry in found for mention in _mentions(entry))),
        synonyms=(*study.synonyms, *_synonyms(found)),
        notes=(*study.notes, *notes),
    )


def _written(files: LayerFiles) -> Iterator[Written]:
    if glossary := files.of(GlossaryFile):
        for at, term in enumerate(glossary.file.terms):
            yield Written(glossary, term, ("terms", at))
    if names := files.of(NamesFile):
        for at, name in enumerate(names.file.names):
            yield Written(names, name, ("names", at))


def _entry(one: Written, ground: Ground, gathering: Gathering) -> Entry:
    entry, path = one.entry, one.path
    if not entry.evidence and not entry.added:
        problem = f"nothing says what the definition of {quoted(_name(entry))} rests on"
        remedy = "quote words of the text under `evidence`, or name where you took it from under `added`"
        gathering.faults += ContentError.of(one.file.place(*path, "definition"), problem, remedy).faults
    return Entry(
        id=entry.id,
        kind=_kind(entry),
        name=_name(entry),
        definition=entry.definition,
        also=tuple(entry.also),
        evidence=_passages(one, entry.evidence, ground, gathering, *path, "evidence"),
        added=Reference(entry.added.text, entry.added.url or "") if entry.added else None,
        relations=tuple(_relations(one, ground, gathering)),
        place=one.file.place(*path),
        sort_as=entry.sort_as or "",
    )


def _name(entry: TermEntry | NameEntry) -> str:
    return entry.term if isinstance(entry, TermEntry) else entry.name


def _kind(entry: TermEntry | NameEntry) -> EntryKind:
    return "term" if isinstance(entry, TermEntry) else entry.kind


def _relations(one: Written, ground: Ground, gathering: Gathering) -> Iterator[Relation]:
    if isinstance(one.entry, TermEntry):
        yield from (Relation(other, "", ()) for other in one.entry.related)
        return
    for at, related in enumerate(one.entry.related):
        path = (*one.path, "related", at, "evidence")
        yield Relation(related.to, related.how, _passages(one, related.evidence, ground, gathering, *path))


def _passages(
    one: Written,
    quotes: list[str] | None,
    ground: Ground,
    gathering: Gathering,
    *path: str | int,
    whole: bool = True,
) -> tuple[Passage, ...]:
    """What the quotes at `path` name; the number of a sentence is all its words, or none of them where not `whole`."""
    found = []
    for nth, words in enumerate(quotes or ()):
        passage = gathering.attempt(ground.named, words, one.file.place(*path, nth))
        if passage and not whole and words == passage.sentence:
            passage = replace(passage, start=0, end=0)
        found += [passage] if passage else []
    return tuple(dict.fromkeys(found))


def _mentions(entry: Entry) -> Iterator[Mention]:
    for passage in entry.passages:
        yield Mention(passage, entry.mention_kind, entry.id, entry.page, entry.anchor)


def _synonyms(entries: list[Entry]) -> Iterator[tuple[str, ...]]:
    """For the search, the names of each thing.

    Left out is an alias that stands inside another's name, as «الاتحاد» does, and one that the search takes for the
    same anyhow, as «الإصلاحات» beside «إصلاح».
    """
    inside: dict[tuple[str, ...], set[str]] = {}
    for entry in entries:
        for name in (entry.name, *entry.also):
            for part in _parts(folded_words(name)):
                inside.setdefault(part, set()).add(entry.id)
    for entry in entries:
        own = [name for name in entry.also if len(inside[folded_words(name)]) == 1]
        stems = {tuple(map(stem, folded_words(name))): name for name in (*reversed(own), entry.name)}
        if len(stems) > 1:
            yield tuple(name for name in (entry.name, *own) if name in stems.values())


def _parts(words: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    for start in range(len(words)):
        for end in range(start + 1, len(words) + 1):
            yield words[start:end]
