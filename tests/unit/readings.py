"""Readings of a few sentences, with declared corrections, laid out as one topic: for the tests of the layers."""

from dataclasses import replace
from typing import Any

from kurras.corrections import read_with_corrections
from kurras.ground import Ground, ground_of
from kurras.models import Course, Link, Objective, Reading, Section, Source, Topic
from kurras.pipeline import read_structure
from kurras.readers.course_file import CorrectionEntry, CorrectionsFile


def read(source: str, *pairs: tuple[str, str]) -> tuple[Reading, ...]:
    """The readings of the source after corrections of these words."""
    entries = [CorrectionEntry(before=before, after=after, kind="grammar", reason="سبب") for before, after in pairs]
    return read_with_corrections(read_structure(Source("t.txt", source)), CorrectionsFile(corrections=entries), None)


def topic_of(*readings: Reading) -> Topic:
    """A topic whose one section holds the readings."""
    return Topic("sea", "البحر", "عن البحر.", (), (Section("storm", "العاصفة", "", (readings,)),))


def ground(source: str, *pairs: tuple[str, str]) -> Ground:
    """The ground of a course of that text."""
    return ground_of([topic_of(*read(source, *pairs))])


def course_of(*topics: Topic, **changes: Any) -> Course:  # noqa: ANN401  (any field of a course)
    """A course of these topics, with a licence, a source, an objective and an editor."""
    course = Course(
        slug="seas",
        title="البحار",
        summary="مساق عن البحار.",
        audience="طلاب",
        editors=("سعاد حداد",),
        version="1.2",
        date="2026-01-31",
        licence=Link("رخصة", "https://licence.example/"),
        attribution=(Link("كتاب", "https://book.example/"), Link("مخطوط")),
        objectives=(Objective("tell", "وصف البحار"),),
        topics=topics,
        sentences=(),
        corrections=(),
        repairs=(),
    )
    return replace(course, **changes)
