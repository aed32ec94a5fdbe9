"""What can be wrong with a question in itself, whatever its evidence: each fault with its place."""

import re
from collections.abc import Callable, Iterable, Iterator

from kurras.arabic.letters import fold
from kurras.errors import Fault, Place, quoted
from kurras.ground import Ground
from kurras.readers.layer_files import LayerFile
from kurras.readers.questions_file import (
    ALLOWED,
    NEEDED,
    PairEntry,
    QuestionEntry,
    QuestionsFile,
    StepEntry,
    WrongEntry,
)
from kurras.study.mention import Passage
from kurras.study.questions import GAP

PlaceOf = Callable[..., Place]
"""The place of a value of one question, by its path."""

_Written = tuple[str, tuple[str | int, ...]]
_OWN_KEYS = ("right", "wrong", "verdict", "otherwise", "items", "pairs", "extra")
_FEWEST = {"items": 3, "pairs": 3}
_MOST = 9
_MUCH_LONGER = 1.6
_PROCLITICS = "[وفبلك]{0,2}"


def form_faults(entry: QuestionEntry, place: PlaceOf) -> Iterator[Fault]:
    """Keys that its kind lacks or cannot have; answers that are doubled, too few or too many; a lost gap."""
    yield from _key_faults(entry, place)
    yield from _count_faults(entry, place)
    yield from _doubled(entry, place)
    yield from _order_faults(entry, place)
    gaps = len(re.findall(f"{GAP}_*", entry.ask))
    if entry.kind == "gap" and gaps != 1:
        problem = f"a `gap` question has one gap, not {gaps}" if gaps else f"the sentence has no gap `{GAP}`"
        yield Fault(place("ask"), problem, f"write `{GAP}` once, where the words are left out")


def _key_faults(entry: QuestionEntry, place: PlaceOf) -> Iterator[Fault]:
    needed, allowed = NEEDED[entry.kind], ALLOWED.get(entry.kind, ())
    for key in needed:
        if not getattr(entry, key):
            yield Fault(place(), f"a `{entry.kind}` question needs the key `{key}`", f"add `{key}: …`")
    for key in _OWN_KEYS:
        if getattr(entry, key) and key not in (*needed, *allowed):
            kinds = [kind for kind in NEEDED if key in (*NEEDED[kind], *ALLOWED.get(kind, ()))]
            problem = f"the key `{key}` has no meaning in a `{entry.kind}` question"
            yield Fault(place(key), problem, f"delete it, or change the kind to {' or '.join(kinds)}")


def _count_faults(entry: QuestionEntry, place: PlaceOf) -> Iterator[Fault]:
    right = len(entry.right or ())
    if entry.kind in ("choice", "truth") and right > 1:
        remedy = "keep one" + ("; for several right answers write `kind: several`" if entry.kind == "choice" else "")
        yield Fault(place("right"), f"a `{entry.kind}` question has {right} right answers", remedy)
    if entry.kind == "several" and right == 1:
        yield Fault(place("right"), "a `several` question has one right answer", "add another, or write `kind: choice`")
    for key, fewest in _FEWEST.items():
        count = len(getattr(entry, key))
        if key in NEEDED[entry.kind] and 0 < count < fewest:
            yield Fault(place(key), f"`{key}` has {count} entries", f"write {fewest} at least; fewer can be guessed")
    if entry.kind == "choice" and len(entry.wrong) == 1:
        yield Fault(place("wrong"), "a `choice` question has one wrong answer", "write two at least")
    for key in ("wrong", "items", "pairs"):
        if key in NEEDED[entry.kind] and len(getattr(entry, key)) > _MOST:
            yield Fault(place(key), f"`{key}` has more than {_MOST} entries", "keep the best of them")


def _doubled(entry: QuestionEntry, place: PlaceOf) -> Iterator[Fault]:
    """Answers that are one answer to a reader, whatever their spelling."""
    right: list[_Written] = [(text, ("right", at)) for at, text in enumerate(entry.right or ())]
    yield from _repeated([*right, *_texts(entry.wrong, "wrong")], place, "this answer")
    yield from _repeated(_texts(entry.items, "items"), place, "this entry")
    yield from _repeated(_texts(entry.pairs, "pairs"), place, "this entry")
    partners: list[_Written] = [(one.partner, ("pairs", at, "partner")) for at, one in enumerate(entry.pairs)]
    yield from _repeated([*partners, *_texts(entry.extra, "extra")], place, "this partner")


def _texts(entries: Iterable[StepEntry | PairEntry | WrongEntry], key: str) -> list[_Written]:
    return [(one.text, (key, at, "text")) for at, one in enumerate(entries)]


def _repeated(written: list[_Written], place: PlaceOf, what: str) -> Iterator[Fault]:
    seen: dict[str, Place] = {}
    for text, path in written:
        plain = plain_form(text)
        if plain in seen:
            problem = f"{what}, {quoted(text)}, is already given in line {seen[plain].line}"
            yield Fault(place(*path), problem, "write another: to a reader the two are one")
        seen.setdefault(plain, place(*path))


def plain_form(text: str) -> str:
    """The words of an answer without their marks: «الإتحاد.» and «الاتحاد» are one."""
    return " ".join(re.findall(r"\w+", fold(text).text))


def _order_faults(entry: QuestionEntry, place: PlaceOf) -> Iterator[Fault]:
    dated = [(one.when, at) for at, one in enumerate(entry.items) if one.when]
    if not dated:
        return
    for at, one in enumerate(entry.items):
        if not one.when:
            yield Fault(place("items", at), "this entry has no date, though others have", "add `when: …`")
    for (first, earlier), (second, later) in zip(sorted(dated), sorted(dated)[1:], strict=False):
        if second.startswith(first):
            line = place("items", earlier, "when").line
            problem = f"the date {second} is not after the date {first} of line {line}"
            problem = f"the date {second} is also that of line {line}" if first == second else problem
            yield Fault(place("items", later, "when"), problem, "leave one of the two out: their order has no answer")


def gap_faults(entry: QuestionEntry, evidence: tuple[Passage, ...], ground: Ground, place: PlaceOf) -> Iterator[Fault]:
    """The answer of a gap, when it stands in none of the sentences that are to prove it."""
    if not entry.right or ground.doubts.about(entry.right[0]):
        return
    words = re.escape(plain_form(entry.right[0]))
    pattern = re.compile(rf"(?<!\w){_PROCLITICS}{words}(?!\w)")
    texts = {passage.sentence: ground.standing(passage.sentence).reading.text for passage in evidence}
    if not any(pattern.search(plain_form(text)) for text in texts.values()):
        problem = f"the answer {quoted(entry.right[0])} is not in the evidence's sentence {', '.join(texts)}"
        yield Fault(place("right", 0), problem, "write it as it stands there, or quote the sentence that holds it")


def notes(read: LayerFile[QuestionsFile]) -> Iterator[str]:
    """Where the right answer can be guessed by its length alone."""
    for at, entry in enumerate(read.file.questions):
        if entry.kind in ("choice", "truth") and entry.right and entry.wrong:
            longest = max(len(one.text) for one in entry.wrong)
            if len(entry.right[0]) > _MUCH_LONGER * longest:
                place = read.place("questions", at, "right")
                yield f"{place}: the right answer is much longer than the wrong ones, which gives it away"
