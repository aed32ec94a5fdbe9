"""Worksheets: versions differ, say the same, and give nothing away."""

import re
from pathlib import Path

import pytest
from kurras.models import Site, Topic
from kurras.pipeline import build
from kurras.rendering.teacher.binder import Binder, Sheet, binder_of
from kurras.rendering.teacher.worksheet import VERSIONS, ordered, worksheets
from kurras.settings import Settings
from kurras.study.questions import Question

PROJECT = Path(__file__).parents[4]
ITEM = re.compile(r'<li class="t-item">(.*?)</li>(?=<li class="t-item">|</ol>)', re.DOTALL)


@pytest.fixture(scope="module")
def every_kind() -> Site:
    """A tiny course with a question of every kind."""
    return build(Settings(content=PROJECT / "tests" / "sites" / "questions-of-every-kind" / "content_src"))


@pytest.fixture(scope="module")
def first() -> Site:
    """The first course."""
    return build(Settings(content=PROJECT / "content_src", course="soviet-dissolution"))


def sheets(site: Site, seed: str = "1") -> dict[str, Sheet]:
    """The worksheets by their names."""
    return {sheet.name: sheet for sheet in worksheets(binder_of(site, seed))}


def orders(binder: Binder, topic: Topic) -> list[tuple[Question, ...]]:
    """The questions of a topic in each version."""
    return [ordered(binder, topic, version) for version in VERSIONS]


def test_each_version_has_the_same_questions_in_another_order(first: Site) -> None:
    """No two neighbours have the same sheet; the seed alone decides, and another seed gives other sheets."""
    binder = binder_of(first, "1")
    for topic in first.course.topics:
        found = orders(binder, topic)
        assert len(set(found)) == len(VERSIONS)
        assert all(sorted(one.id for one in order) == sorted(q.id for q in binder.questions(topic)) for order in found)
        assert orders(binder, topic) == found
        assert orders(binder_of(first, "2"), topic) != found


def test_options_change_their_places_too(first: Site) -> None:
    """The letter of the right answer is not the same in all versions, of most questions of choice."""
    made = sheets(first)
    topic = first.course.topics[0]
    moved = 0
    chosen = [question for question in binder_of(first, "1").questions(topic) if question.kind == "choice"]
    for question in chosen:
        letters = set()
        for version in VERSIONS:
            body = made[f"worksheets/{topic.slug}-{version}-answers.html"].body
            item = next(item for item in ITEM.findall(body) if question.ask in item)
            letters.add(re.findall(r'class="t-right">.*?<b>([^<.]+)\.</b>', item)[0])
        moved += len(letters) > 1
    assert moved > len(chosen) / 2


def test_a_sheet_without_answers_tells_none(every_kind: Site, first: Site) -> None:
    """No mark of a right answer, no date of a step, no typed answer, no reason, no number of a proving sentence."""
    for site in (every_kind, first):
        for name, sheet in sheets(site).items():
            if name.startswith("worksheets/") and "-answers" not in name:
                assert not re.search(r"t-right|t-filled|صحيح\)|t-where|<strong>|مما يُنتظر", sheet.body), name
                assert not re.search(r'class="t-box">[^<]', sheet.body), name


def test_answers_are_those_of_the_question(every_kind: Site) -> None:
    """Filled in: the right options and no other, the words of a gap, the numbers of steps, the letters of pairs."""
    made = sheets(every_kind)
    for topic in every_kind.course.topics:
        for question in every_kind.study.questions_of(topic.slug):
            for version in VERSIONS:
                body = made[f"worksheets/{topic.slug}-{version}-answers.html"].body
                verdicts = {True: {"صواب"}, False: {"خطأ"}, None: set()}[question.verdict]
                if question.kind in ("choice", "several", "truth"):
                    item = next(item for item in ITEM.findall(body) if question.ask in item)
                    marked = re.findall(r'<li class="t-right">.*?<strong>(.*?)</strong>', item)
                    assert set(marked) == {*question.right, *verdicts}
                if question.kind in ("gap", "short"):
                    assert f"<strong>{question.right[0]}</strong>" in body
                for place, step in enumerate(question.steps, 1):
                    assert re.search(rf'class="t-box">{place}</span> {re.escape(step.text)}<', body)
                for pair in question.pairs:
                    letter = re.findall(rf"<b>([^<.]+)\.</b> {re.escape(pair.partner)}<", body)[0]
                    assert re.search(rf'class="t-box">{letter}</span> {re.escape(pair.text)}<', body)


def test_there_is_room_to_write(first: Site) -> None:
    """Name, class and date; two lines for a short answer; seven for the question in writing; large print is marked."""
    made = sheets(first)
    for topic in first.course.topics:
        sheet, large = (made[f"worksheets/{topic.slug}-a{form}.html"] for form in ("", "-large"))
        short = sum(question.kind == "short" for question in binder_of(first, "1").questions(topic))
        assert sheet.body.count('<span class="t-rule"></span>') == 3 + 2 * short + 7
        assert sheet.body.count("t-blank") == sum(q.kind == "gap" for q in binder_of(first, "1").questions(topic))
        assert "t-large" in large.kind.split()
        assert "t-large" not in sheet.kind.split()


def test_a_sheet_explains_what_it_asks_for(every_kind: Site, first: Site) -> None:
    """Each sign and way of answering is told where a question needs it, and nowhere else."""
    told = {"several": "كل ما يصح", "order": "رقم الموضع", "match": "حرف ما يقابله"}
    for site in (every_kind, first):
        for topic in site.course.topics:
            body = sheets(site)[f"worksheets/{topic.slug}-a.html"].body
            kinds = {question.kind for question in binder_of(site, "1").questions(topic)}
            assert {kind for kind, words in told.items() if words in body} == kinds & set(told)
