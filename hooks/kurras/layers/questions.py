"""The questions of `questions.yml`: each one sound, tied to an objective, and proved by words of the text."""

import difflib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from kurras.errors import ContentError, Fault, Gathering, quoted
from kurras.ground import NUMBER, Ground
from kurras.layers.question_checks import form_faults, gap_faults, notes
from kurras.models import Course, Objective
from kurras.quotation import words_pattern
from kurras.readers.course_file import CourseFile
from kurras.readers.layer_files import LayerFile, LayerFiles
from kurras.readers.questions_file import VERDICTS, QuestionEntry, QuestionsFile
from kurras.study.mention import Passage
from kurras.study.questions import Pair, Question, Step, WrongAnswer
from kurras.study.study import Study


@dataclass(frozen=True, slots=True)
class _Home:
    """An objective, and the slug of its topic; an objective of the whole course has none."""

    objective: Objective
    topic: str


def draw_questions(study: Study, course: Course, ground: Ground, files: LayerFiles) -> Study:
    """The study with the author's questions. Raises `ContentError` with all their faults."""
    read = files.of(QuestionsFile)
    if read is None:
        return study
    homes = _homes(course)
    gathering = Gathering()
    gathering.faults += _doubled_ids(read)
    if CourseFile in files.broken:  # whatever a question names may stand there
        homes = {one.objective: _Home(Objective(one.objective, ""), "") for one in read.file.questions} | homes
    gathering.faults += _untested(read, homes)
    questions = [gathering.attempt(_question, read, at, homes, ground) for at in range(len(read.file.questions))]
    gathering.settle()
    names = (*course.also_written, *study.synonyms)
    return replace(
        study,
        questions=(*study.questions, *(_spelled(one, names) for one in questions if one)),
        notes=(*study.notes, *notes(read)),
    )


def _homes(course: Course) -> dict[str, _Home]:
    own = {objective.id: _Home(objective, "") for objective in course.objectives}
    return own | {one.id: _Home(one, topic.slug) for topic in course.topics for one in topic.objectives}


def _doubled_ids(read: LayerFile[QuestionsFile]) -> Iterator[Fault]:
    seen: set[str] = set()
    for at, entry in enumerate(read.file.questions):
        if entry.id in seen:
            place = read.place("questions", at, "id")
            yield Fault(place, f"the id {quoted(entry.id)} is already given", "choose another")
        seen.add(entry.id)


def _untested(read: LayerFile[QuestionsFile], homes: Mapping[str, _Home]) -> Iterator[Fault]:
    tested = {_meant(entry.objective, homes) for entry in read.file.questions}
    for key, home in homes.items():
        if key not in tested:
            problem = f"no question tests the objective `{key}`, {quoted(home.objective.text)}"
            yield Fault(read.place("questions"), problem, f"add a question with `objective: {key}`")


def _meant(key: str, homes: Mapping[str, _Home]) -> str:
    """The objective of that id, or the one that it was most likely to be; nothing where none is like it."""
    return key if key in homes else next(iter(difflib.get_close_matches(key, homes, n=1)), "")


def _question(read: LayerFile[QuestionsFile], at: int, homes: Mapping[str, _Home], ground: Ground) -> Question:
    """One question as the model has it. Raises `ContentError` with all that is wrong with it."""
    entry = read.file.questions[at]
    gathering = Gathering()
    gathering.faults += form_faults(entry, lambda *path: read.place("questions", at, *path))
    found = [gathering.attempt(_evidence, read, at, nth, ground) for nth in range(len(entry.evidence))]
    evidence = tuple(passage for passage in found if passage)
    home = gathering.attempt(_home, read, at, homes)
    if home:
        gathering.faults += [] if ground.doubts.topics else _strangers(read, at, evidence, home)
    if all(found) and entry.kind == "gap":
        gathering.faults += gap_faults(entry, evidence, ground, lambda *path: read.place("questions", at, *path))
    gathering.settle()
    if not (home and all(found)):
        raise ContentError([])
    return _made(entry, home.topic or evidence[0].topic, evidence)


def _spelled(question: Question, groups: tuple[tuple[str, ...], ...]) -> Question:
    """A question with a typed answer takes every spelling that the course declares."""
    if question.kind not in ("gap", "short"):
        return question
    return replace(question, right=_accepted(question.right, groups))


def _accepted(forms: tuple[str, ...], groups: tuple[tuple[str, ...], ...]) -> tuple[str, ...]:
    """What is accepted of a typed answer: the author's forms, then each with the other spellings of its names."""
    other = [
        words_pattern(name).sub(to.replace("\\", r"\\"), form)
        for form in forms
        for group in groups
        for name in group
        if words_pattern(name).search(form)
        for to in group
        if form == name or not to.isascii()  # «بوريس Yeltsin» is nobody's spelling
    ]
    return tuple(dict.fromkeys([*forms, *other]))


def _evidence(read: LayerFile[QuestionsFile], at: int, nth: int, ground: Ground) -> Passage:
    entry = read.file.questions[at]
    words, place = entry.evidence[nth], read.place("questions", at, "evidence", nth)
    if NUMBER.fullmatch(words) and not entry.sentence:
        return ground.named(words, place)
    return ground.evidence(words, place, entry.sentence)


def _home(read: LayerFile[QuestionsFile], at: int, homes: Mapping[str, _Home]) -> _Home:
    key = read.file.questions[at].objective
    if key in homes:
        return homes[key]
    meant = _meant(key, homes)
    remedy = f"did you mean `{meant}`?" if meant else f"use one of course.yml: {', '.join(homes)}"
    raise ContentError.of(read.place("questions", at, "objective"), f"there is no objective {quoted(key)}", remedy)


def _strangers(read: LayerFile[QuestionsFile], at: int, evidence: tuple[Passage, ...], home: _Home) -> Iterator[Fault]:
    """Evidence from another topic than the one whose objective the question claims to test."""
    for nth, passage in enumerate(evidence):
        if home.topic and passage.topic != home.topic:
            problem = f"the evidence stands in sentence {passage.sentence} of the topic `{passage.topic}`, "
            problem += f"but the objective `{home.objective.id}` belongs to `{home.topic}`"
            remedy = "quote a sentence of that topic, or name another objective"
            yield Fault(read.place("questions", at, "evidence", nth), problem, remedy)


def _made(entry: QuestionEntry, topic: str, evidence: tuple[Passage, ...]) -> Question:
    steps = [Step(one.text, one.when or "", one.because) for one in entry.items]
    return Question(
        id=entry.id,
        kind=entry.kind,
        objective=entry.objective,
        level=entry.level,
        topic=topic,
        ask=entry.ask,
        evidence=evidence,
        right=tuple(entry.right or ()),
        wrong=tuple(WrongAnswer(one.text, one.because) for one in entry.wrong),
        verdict=VERDICTS[entry.verdict] if entry.verdict else None,
        otherwise=entry.otherwise or "",
        steps=tuple(sorted(steps, key=lambda step: step.when)),
        pairs=tuple(Pair(one.text, one.partner, one.because) for one in entry.pairs),
        extra=tuple(WrongAnswer(one.text, one.because) for one in entry.extra),
        explain=entry.explain or "",
    )
