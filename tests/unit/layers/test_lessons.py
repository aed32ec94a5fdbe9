"""What opens and closes a topic: its evidence is checked, its objectives can be measured."""

from pathlib import Path

import pytest
from kurras.errors import ContentError
from kurras.layers.lessons import measurable, read_lessons
from kurras.models import Course, Link
from kurras.pipeline import build
from kurras.readers.course_file import CourseFile
from kurras.readers.layer_files import LayerFile, LayerFiles
from kurras.readers.validation import validate
from kurras.readers.yaml_document import read_yaml
from kurras.settings import Settings
from kurras.study.study import Study
from readings import ground

HEAD = """\
title: البحر
summary: عن البحر
audience: طلاب
editors: [محرر]
date: "2026-01-01"
licence: {name: رخصة}
attribution: [{text: مصدر}]
objectives:
- {id: all, text: وصف البحر, evidence: 1.2}
topics:
- slug: sea
  title: البحر
  summary: عن البحر
"""
SECTIONS = "  sections: [{slug: storm, title: العاصفة, opens_with: كان}]\n"
GROUND = ground("كان البحر هادئا. هبت الريح. ثم هبت الريح أيضا.", ("هادئا", "هادئًا"))
NO_COURSE = Course("", "", "", "", (), "", "", Link(""), (), (), (), (), (), ())


def lessons(tmp_path: Path, topic: str) -> Study:
    """The study of a course whose one topic says this besides."""
    (tmp_path / "course.yml").write_text(HEAD + topic + SECTIONS, encoding="utf-8")
    document = read_yaml(tmp_path / "course.yml", "course.yml")
    file = LayerFile(validate(document, CourseFile), document)
    return read_lessons(Study(), NO_COURSE, GROUND, LayerFiles({CourseFile: file}))


def test_objectives_and_summary_name_their_passages(tmp_path: Path) -> None:
    """By words or by the number of a sentence, one or a list; a sentence named twice is kept once."""
    study = lessons(
        tmp_path,
        "  focus: ما حال البحر؟\n"
        "  objectives: [{id: calm, text: وصف الهدوء, evidence: [البحر هادئًا, 1.3, 1.3]}]\n"
        "  recap: [{text: هدأ ثم هاج., evidence: ثم هبت}]\n",
    )
    lesson = study.lesson("sea")
    assert lesson.focus == "ما حال البحر؟"
    assert [GROUND.words(one) for one in lesson.objectives["calm"]] == ["البحر هادئًا", "ثم هبت الريح أيضا."]
    assert [passage.sentence for point in lesson.recap for passage in point.evidence] == ["1.3"]
    assert [passage.sentence for passage in study.lesson("").objectives["all"]] == ["1.2"]


def test_every_wrong_quotation_is_told_at_its_place(tmp_path: Path) -> None:
    """Words that only stood before a correction, words that stand twice, a number that is not there."""
    with pytest.raises(ContentError) as raised:
        lessons(
            tmp_path,
            "  objectives: [{id: calm, text: وصف الهدوء, evidence: [البحر هادئا, 7.7]}]\n"
            "  recap:\n  - {text: هاج., evidence: هبت الريح}\n",
        )
    assert [(fault.place.line, fault.problem.split(";")[0]) for fault in raised.value.faults] == [
        (14, "the words «البحر هادئا» stand in sentence 1.1 only before correction"),
        (14, "there is no sentence 7.7"),
        (16, "the words «هبت الريح» stand 2 times, in sentences 1.2, 1.3"),
    ]
    assert "or write the number: 1.2" in raised.value.faults[-1].remedy


def test_a_topic_rests_on_its_own_sentences(project: Path) -> None:
    """In the first course no topic's evidence stands on another topic's page."""
    study = build(Settings(content=project / "content_src")).study
    for lesson in study.lessons:
        passages = [one for found in lesson.objectives.values() for one in found]
        passages += [one for point in lesson.recap for one in point.evidence]
        assert passages
        assert all(lesson.topic in ("", passage.topic) for passage in passages)
        assert len(lesson.recap) == (3 if lesson.topic else 0)


@pytest.mark.parametrize(
    ("objective", "expected"),
    [
        ("تحديد متى تأسس الجيش", True),
        ("المقارنة بين الدولتين", True),
        ("معرفة أسباب الحرب", False),
        ("أن يعرف الطالب السبب", False),
        ("الفهم العميق للنص", False),
        ("الإلمام بتاريخ الجيش", False),
        ("فَهْم النص", False),
        ("تعريف التفكك", True),
    ],
)
def test_objectives_begin_with_what_can_be_seen(objective: str, expected: bool) -> None:  # noqa: FBT001  (a table)
    """Knowing and understanding cannot; whatever the hamza, the harakat or the article."""
    assert measurable(objective) is expected


def test_a_vague_objective_is_noted(tmp_path: Path) -> None:
    """With its place; it stops no build."""
    study = lessons(tmp_path, "  objectives: [{id: calm, text: معرفة البحر}]\n")
    (note,) = study.notes
    assert note.startswith("course.yml:14:33: nobody can see whether the objective «معرفة البحر» is reached")
