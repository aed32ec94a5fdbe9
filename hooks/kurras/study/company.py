"""Who stands with whom: people, groups, organisations that a relation ties, or that the text names in one sentence."""

from dataclasses import dataclass
from itertools import combinations

from kurras.study.entry import Entry, Relation
from kurras.study.study import Study

_KINDS = frozenset({"person", "group", "organisation"})
_CROWD = 4
"""A sentence that names more than so many only lists them: it says nothing of any two."""
_MOST = 40
"""A picture of more names than this cannot be read; those with most ties are shown."""


@dataclass(frozen=True, slots=True)
class Tie:
    """Two entries (by their place among the company's names), what is said of them, and the sentences they share."""

    first: int
    second: int
    relations: tuple[Relation, ...]
    sentences: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Company:
    """The names in the order in which the text first speaks of them, and their ties in the same order."""

    names: tuple[Entry, ...]
    ties: tuple[Tie, ...]


def company_of(study: Study) -> Company:
    """The company of a course; empty, where nobody stands with anybody."""
    members = [entry for entry in study.entries if entry.kind in _KINDS and entry.passages]
    shared = _shared(members)
    told = _told(members)
    pairs = set(shared) | set(told)
    degree = {entry.id: sum(entry.id in pair for pair in pairs) for entry in members}
    chosen = sorted((one for one in members if degree[one.id]), key=lambda one: -degree[one.id])[:_MOST]
    place = _first_places(members)
    names = tuple(sorted(chosen, key=lambda one: place[one.id]))
    at = {entry.id: index for index, entry in enumerate(names)}
    ties = [
        Tie(min(at[one], at[other]), max(at[one], at[other]), told.get((one, other), ()), shared.get((one, other), ()))
        for one, other in pairs
        if one in at and other in at
    ]
    return Company(names, tuple(sorted(ties, key=lambda tie: (tie.first, tie.second))))


def _first_places(members: list[Entry]) -> dict[str, tuple[int, int, int]]:
    """Where the text of the source first speaks of each: paragraph, sentence, character."""
    return {
        entry.id: min((*map(int, passage.sentence.split(".")), passage.start) for passage in entry.passages)  # type: ignore[misc]
        for entry in members
    }


def _shared(members: list[Entry]) -> dict[tuple[str, str], tuple[str, ...]]:
    """Of each two that a sentence names, those sentences."""
    present: dict[str, list[str]] = {}
    for entry in members:
        for sentence in dict.fromkeys(passage.sentence for passage in entry.passages):
            present.setdefault(sentence, []).append(entry.id)
    found: dict[tuple[str, str], tuple[str, ...]] = {}
    for sentence, ids in present.items():
        for pair in combinations(sorted(ids), 2) if len(ids) <= _CROWD else ():
            found[pair] = (*found.get(pair, ()), sentence)
    return found


def _told(members: list[Entry]) -> dict[tuple[str, str], tuple[Relation, ...]]:
    """Of each two that a relation ties, the relations."""
    ids = {entry.id for entry in members}
    found: dict[tuple[str, str], tuple[Relation, ...]] = {}
    for entry in members:
        for relation in entry.relations:
            if relation.to in ids:
                one, other = sorted((entry.id, relation.to))
                found[one, other] = (*found.get((one, other), ()), relation)
    return found
