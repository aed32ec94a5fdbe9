"""The plan of the lessons: stages of a topic, packed into class periods."""

from pathlib import Path

import pytest
from kurras.models import Site
from kurras.pipeline import build
from kurras.rendering.teacher.binder import binder_of
from kurras.rendering.teacher.coverage import coverage, squares
from kurras.rendering.teacher.discussion import discussion
from kurras.rendering.teacher.lesson_plan import lesson_plan
from kurras.rendering.teacher.time_plan import Stage, periods, stages
from kurras.settings import Settings

PROJECT = Path(__file__).parents[4]


@pytest.fixture(scope="module")
def first() -> Site:
    """The first course."""
    return build(Settings(content=PROJECT / "content_src", course="soviet-dissolution"))


@pytest.fixture(scope="module")
def bare() -> Site:
    """A course with nothing but its text and its topics."""
    return build(Settings(content=PROJECT / "tests" / "sites" / "any-order" / "content_src"))


@pytest.mark.parametrize(
    ("minutes", "packed"),
    [
        ([], []),
        ([45], [[45]]),
        ([20, 20, 10], [[20, 20], [10]]),
        ([60, 5], [[60], [5]]),
        ([5, 60, 5], [[5], [60], [5]]),
    ],
)
def test_a_period_holds_what_fits(minutes: list[int], packed: list[list[int]]) -> None:
    """In order, no stage cut; one longer than a period stands alone."""
    made = periods((Stage("", "", one) for one in minutes), 45)
    assert [[stage.minutes for stage in part] for part in made] == packed


def test_every_objective_has_its_stage(first: Site) -> None:
    """Each objective of a topic once, in order, with its questions; opening first, closing last."""
    binder = binder_of(first, "1")
    for topic in first.course.topics:
        own = list(stages(binder, topic))
        assert (own[0].name, own[-1].name) == ("الافتتاح", "الختام")
        told = [stage.objective for stage in own if stage.objective]
        assert told[: len(topic.objectives)] == [objective.text for objective in topic.objectives]
        assert len(set(told)) == len(told)
        talked = [stage.what for stage in own if stage.name == "النقاش"]
        assert talked == [one.ask for one in first.study.teaching.of(topic.slug).discussion]


def test_a_course_without_anything_else_has_a_plan(bare: Site) -> None:
    """Opening, reading and closing at least; no discussion where nobody wrote one."""
    binder = binder_of(bare, "1")
    names = [stage.name for stage in stages(binder, bare.course.topics[0])]
    assert names[0] == "الافتتاح"
    assert "القراءة" in names
    assert names[-1] == "الختام"
    assert "الحصة الأولى" in lesson_plan(binder).body
    assert discussion(binder) is None


def test_every_question_is_a_square(first: Site) -> None:
    """The table counts each question once; the level that none asks for is named."""
    body = coverage(binder_of(first, "1")).body
    cells, sums = body.split("<tfoot>")
    every = [one for one in first.study.questions if one.origin == "author"]
    assert cells.count("<rect") == sums.count("<rect") == len(every)
    unused = {"الإبداع": "create", "التقويم": "evaluate"}
    for name, level in unused.items():
        assert (f": {name}" in body) == (level not in {question.level for question in every})


def test_squares_stand_in_rows_of_six() -> None:
    """Seven of them take two rows."""
    assert 'viewBox="0 0 72 24"' in squares(7)
    assert squares(7).count("<rect") == 7
