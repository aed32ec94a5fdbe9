"""Where the text speaks of each entry: its names wherever they stand, and what its author quotes.

All names of all entries are looked for in one pass over each sentence, so that the longer name wins: «الاتحاد الأوروبي»
is no mention of «الاتحاد». A word that is marked as common is found only where the author quotes it.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from kurras.arabic.phrases import folded_words, phrases
from kurras.errors import Fault, quoted
from kurras.ground import Ground
from kurras.quotation import nearest_words
from kurras.study.entry import Entry
from kurras.study.mention import Passage

_SHORT = 3
"""A single word of so many letters without its article is a common word more often than not: صور، أحد، قطر."""
_OFTEN, _SHARE = 30, 0.2
"""So is one that stands so many times, in more than this share of the sentences."""


def with_passages(
    entries: Sequence[Entry],
    listed: Sequence[tuple[Passage, ...]],
    common: Sequence[bool | None],
    ground: Ground,
    *,
    clashing: bool,
) -> tuple[list[Entry], list[str], list[Fault]]:
    """The entries with their passages, notes on words that may be common, faults for those that never occur.

    `listed` is what each entry's `mentions` name. Where names are `clashing`, one that stands in the text may have been
    found as another's, and nothing is said of it.
    """
    found = _found(entries, common, ground)
    order = {standing.number: at for at, standing in enumerate(ground.standings)}
    done: list[Entry] = []
    notes: list[str] = []
    faults: list[Fault] = []
    for entry, quotes, own, flag in zip(entries, listed, found, common, strict=True):
        apart = [passage for passage in own if not any(_touch(passage, other) for other in quotes)]
        passages = sorted([*quotes, *apart], key=lambda one: (order[one.sentence], one.start, one.end))
        done.append(replace(entry, passages=tuple(passages)))
        if not passages:
            faults += _absent(entry, ground, common=flag is True, clashing=clashing)
        if flag is None and passages and _looks_common(entry, len(own), len(order)):
            notes.append(_common_note(entry, own))
    return done, notes, faults


def _found(entries: Sequence[Entry], common: Sequence[bool | None], ground: Ground) -> list[list[Passage]]:
    names = phrases(
        (words, str(at))
        for at, (entry, flag) in enumerate(zip(entries, common, strict=True))
        if not flag
        for words in (entry.name, *entry.also)
    )
    found: list[list[Passage]] = [[] for _ in entries]
    for standing in ground.standings:
        for one in names.find(standing.text):
            found[int(one.key)].append(standing.passage(one.start, one.end))
    return found


def _touch(one: Passage, other: Passage) -> bool:
    return one.sentence == other.sentence and one.start < other.end and other.start < one.end


def _absent(entry: Entry, ground: Ground, *, common: bool, clashing: bool) -> Iterator[Fault]:
    if any(ground.doubts.about_name(name) for name in (entry.name, *entry.also)):
        return
    if common:
        problem = f"{quoted(entry.name)} is marked as a common word, and nothing says where the text means it"
        yield Fault(entry.place, problem, "quote its places under `mentions`")
        return
    own = phrases((words, entry.id) for words in (entry.name, *entry.also))
    inside = next((standing.number for standing in ground.standings for _ in own.find(standing.text)), "")
    if inside and clashing:
        return
    if inside:
        problem = f"{quoted(entry.name)} stands only inside a longer name, in sentence {inside}"
        yield Fault(entry.place, problem, "quote it under `mentions`, or leave the entry out")
        return
    near = list(_nearest(entry, ground))
    likely = f"did you mean {quoted(near[0][1])} in sentence {near[0][0]}? Add" if near else "add"
    remedy = f"{likely} what the text calls it under `also`, or quote words that speak of it under `mentions`"
    yield Fault(entry.place, f"{quoted(entry.name)} does not stand in the text", remedy)


def _nearest(entry: Entry, ground: Ground) -> Iterator[tuple[str, str]]:
    best = nearest_words(entry.name, ((standing.number, standing.text) for standing in ground.standings))
    if best:
        yield best


def _looks_common(entry: Entry, times: int, sentences: int) -> bool:
    single = [
        words[0].removeprefix("ال") for name in (entry.name, *entry.also) if len(words := folded_words(name)) == 1
    ]
    short = any(len(word) <= _SHORT and not word.isascii() for word in single)
    return short or (times >= _OFTEN and times > _SHARE * sentences)


def _common_note(entry: Entry, own: list[Passage]) -> str:
    numbers = ", ".join(dict.fromkeys(passage.sentence for passage in own[:10]))
    return (
        f"{entry.place}: {quoted(entry.name)} may be a common word too; look at sentences {numbers}"
        f"{' …' if len(own) > 10 else ''}, then write `common: false`, or `common: true` and quote its places"  # noqa: PLR2004
        " under `mentions`"
    )
