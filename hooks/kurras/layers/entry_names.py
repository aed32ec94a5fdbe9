"""One name for one thing: no id, name or alias stands for two entries, and every relation leads to an entry."""

import difflib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from kurras.arabic.phrases import folded_words
from kurras.errors import Fault, Place, quoted
from kurras.readers.entry_files import GlossaryFile, NameEntry, NamesFile, TermEntry
from kurras.readers.layer_files import LayerFile
from kurras.readers.yaml_document import KeyPath

WrittenEntry = tuple[LayerFile[GlossaryFile] | LayerFile[NamesFile], TermEntry | NameEntry, KeyPath]
"""An entry, the file where it stands, and its path there."""


@dataclass(frozen=True, slots=True)
class _Given:
    """A name as it was given: by which entry, whether as an alias, and where."""

    owner: int
    words: str
    alias: bool
    place: Place


@dataclass(slots=True)
class _Register:
    """All names so far, by their folded words."""

    given: dict[tuple[str, ...], _Given] = field(default_factory=dict)
    faults: list[Fault] = field(default_factory=list)
    clashes: list[tuple[_Given, _Given]] = field(default_factory=list)

    def add(self, new: _Given) -> None:
        key = folded_words(new.words)
        first = self.given.setdefault(key, new)
        if not key:
            self.faults.append(Fault(new.place, f"{quoted(new.words)} has no word in it", "write a name"))
        elif first.owner != new.owner:
            self.clashes.append((first, new))
        elif first is not new:
            problem = f"{quoted(new.words)} is read as {quoted(first.words)} already, which the same entry gives"
            self.faults.append(Fault(new.place, problem, "delete it"))


def name_faults(written: Sequence[WrittenEntry], *, whole: bool) -> list[Fault]:
    """The faults in ids, names, aliases and relations of all entries of both files.

    Where one of them could not be read (not `whole`), an id that is not here may stand there.
    """
    register = _Register()
    for owner, (file, entry, path) in enumerate(written):
        key = "term" if isinstance(entry, TermEntry) else "name"
        register.add(_Given(owner, _words(entry), alias=False, place=file.place(*path, key)))
    for owner, (file, entry, path) in enumerate(written):
        for at, words in enumerate(entry.also):
            register.add(_Given(owner, words, alias=True, place=file.place(*path, "also", at)))
    names = [_words(entry) for _, entry, _ in written]
    return [*register.faults, *_clash_faults(register.clashes, names), *_id_faults(written, whole=whole)]


def _words(entry: TermEntry | NameEntry) -> str:
    return entry.term if isinstance(entry, TermEntry) else entry.name


def _clash_faults(clashes: list[tuple[_Given, _Given]], names: list[str]) -> Iterator[Fault]:
    """A name given to two entries; where two are each an alias of the other, that loop is told once for each."""
    aliased = {(new.owner, first.owner) for first, new in clashes if new.alias and not first.alias}
    for first, new in clashes:
        own, other = quoted(names[new.owner]), quoted(names[first.owner])
        where = f"({first.place})"
        if not new.alias:
            problem = f"{quoted(new.words)} is defined a second time; first {where}"
            yield Fault(new.place, problem, "keep one of the two entries")
        elif not first.alias and (first.owner, new.owner) in aliased:
            problem = f"{own} and {other} {where} each have the other as an alias"
            yield Fault(new.place, problem, "make one entry of the two")
        else:
            what = "an alias of" if first.alias else "the name of"
            problem = f"{quoted(new.words)} is already {what} {other} {where}"
            yield Fault(new.place, problem, "leave it to one of the two, or write a longer name")


def _id_faults(written: Sequence[WrittenEntry], *, whole: bool) -> Iterator[Fault]:
    first: dict[str, Place] = {}
    for file, entry, path in written:
        place = file.place(*path, "id")
        if entry.id in first:
            problem = f"the id {quoted(entry.id)} is already given ({first[entry.id]})"
            yield Fault(place, problem, "give another; where both are one thing, keep one entry")
        first.setdefault(entry.id, place)
    for file, entry, path in written:
        for to, place in _relations(file, entry, path):
            if to == entry.id:
                yield Fault(place, f"{quoted(to)} is this entry itself", "name another, or delete the line")
            elif to not in first and whole:
                close = difflib.get_close_matches(to, first, n=1)
                remedy = f"did you mean {close[0]}?" if close else "write an id of glossary.yml or names.yml"
                yield Fault(place, f"there is no entry of the id {quoted(to)}", remedy)


def _relations(
    file: LayerFile[GlossaryFile] | LayerFile[NamesFile], entry: TermEntry | NameEntry, path: KeyPath
) -> Iterator[tuple[str, Place]]:
    """The ids that an entry is related to, and where each is written."""
    if isinstance(entry, TermEntry):
        yield from ((to, file.place(*path, "related", at)) for at, to in enumerate(entry.related))
    else:
        yield from ((one.to, file.place(*path, "related", at, "to")) for at, one in enumerate(entry.related))
