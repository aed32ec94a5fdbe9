"""Generated practice: questions drawn from dates, names and terms, as far as the teacher lets them stand."""

import difflib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Literal

from kurras.errors import ContentError, Fault, Place, quoted
from kurras.ground import Ground, ground_of
from kurras.layers.generating.dated import dated_drafts
from kurras.layers.generating.defined import defined_drafts
from kurras.layers.generating.drafts import Draft, Material
from kurras.layers.generating.gaps import gap_drafts
from kurras.layers.generating.sets import drills
from kurras.models import Course
from kurras.readers.generated_file import GeneratedFile
from kurras.readers.layer_files import LayerFile, LayerFiles
from kurras.study.questions import Question
from kurras.study.study import Study

LIST = "make generated"


@dataclass(frozen=True, slots=True)
class _Named:
    """An id that the teacher's file names."""

    id: str
    place: Place


State = Literal["shown", "kept", "struck", "unread"]
"""What the teacher's file says of a question; `shown`: it keeps no list, so perhaps nobody has read it."""


@dataclass(frozen=True, slots=True)
class Listed:
    """A question for a teacher to read; `state` is what her file says of it, `sentences` are what proves it."""

    question: Question
    state: State
    sentences: tuple[tuple[str, str], ...]


def listed(study: Study, course: Course, files: LayerFiles) -> tuple[Listed, ...]:
    """All sound drafts in the order of the topics, by kind within each."""
    read = files.of(GeneratedFile)
    file = read.file if read else GeneratedFile()
    ground = ground_of(course.topics)
    order = [topic.slug for topic in course.topics]
    found = [one.question for one in drafts_of(Material(study, course, ground, file.seed))]
    found.sort(key=lambda one: order.index(one.topic))
    return tuple(Listed(one, _state(one.id, file), _sentences(one, ground)) for one in found)


def _state(key: str, file: GeneratedFile) -> State:
    if key in {one.id for one in file.strike}:
        return "struck"
    if file.keep is None:
        return "shown"
    return "kept" if key in file.keep else "unread"


def _sentences(question: Question, ground: Ground) -> tuple[tuple[str, str], ...]:
    numbers = dict.fromkeys(passage.sentence for passage in question.evidence)
    return tuple((number, ground.standing(number).text) for number in numbers)


def generate(study: Study, course: Course, ground: Ground, files: LayerFiles) -> Study:
    """The study with its drills. Raises `ContentError` where the teacher's file names what there is not."""
    read = files.of(GeneratedFile)
    material = Material(study, course, ground, read.file.seed if read else GeneratedFile().seed)
    drafts = drafts_of(material)
    if read is None:
        return replace(study, drills=drills(drafts, material))
    faults = list(_faults(read, {one.question.id for one in drafts}))
    if faults:
        raise ContentError(faults)
    kept = [one for one in drafts if _state(one.question.id, read.file) in {"kept", "shown"}]
    return replace(study, drills=drills(kept, material), notes=(*study.notes, *_notes(read, drafts)))


def drafts_of(material: Material) -> list[Draft]:
    """All sound drafts: gaps, names and terms by their definitions, dates. Each also tells the dates that it says."""
    drafts = [*gap_drafts(material), *defined_drafts(material), *dated_drafts(material)]
    return [replace(one, tells=one.tells | _dates_told(one, material)) for one in drafts]


def _dates_told(draft: Draft, material: Material) -> frozenset[str]:
    question = draft.question
    said = " ".join([question.ask, question.explain, *(one.because for one in question.wrong)])
    own = {f"date:{event.key}" for event in material.study.events if event.when in said}
    return frozenset(own - draft.asks)


def _named(read: LayerFile[GeneratedFile]) -> Iterator[_Named]:
    for at, key in enumerate(read.file.keep or ()):
        yield _Named(key, read.place("keep", at))
    for at, entry in enumerate(read.file.strike):
        yield _Named(entry.id, read.place("strike", at, "id"))


def _faults(read: LayerFile[GeneratedFile], ids: set[str]) -> Iterator[Fault]:
    seen: dict[str, Place] = {}
    for one in _named(read):
        if one.id in seen:
            problem = f"the question {quoted(one.id)} is named already in line {seen[one.id].line}"
            yield Fault(one.place, problem, "keep it or strike it, once")
        elif one.id not in ids:
            close = difflib.get_close_matches(one.id, sorted(ids), n=1)
            remedy = f"did you mean `{close[0]}`?" if close else f"delete the line; `{LIST}` lists those there are"
            yield Fault(one.place, f"no generated question has the id {quoted(one.id)}", remedy)
        seen.setdefault(one.id, one.place)


def _notes(read: LayerFile[GeneratedFile], drafts: list[Draft]) -> Iterator[str]:
    """Those that nobody has read yet, where the file says which ones were."""
    if read.file.keep is None:
        return
    known = {one.id for one in _named(read)}
    unread = [one.question.id for one in drafts if one.question.id not in known]
    if unread:
        yield (
            f"{read.place('keep')}: {len(unread)} generated questions are neither kept nor struck, and are not shown: "
            f"{', '.join(unread)}; read them with `{LIST}`"
        )
