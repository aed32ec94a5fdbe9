"""The pages of review, test and progress, of the tiny course with a question of every kind and of the first course."""

import re
from dataclasses import replace
from pathlib import Path

from kurras.arabic.counting import QUESTION, counted
from kurras.ground import ground_of
from kurras.pipeline import build
from kurras.rendering.addresses import Addresses
from kurras.rendering.review_cards import card_html, cards, facts
from kurras.settings import Settings
from kurras.study.study import Study

PROJECT = Path(__file__).parents[3]
TINY = build(Settings(content=PROJECT / "tests" / "sites" / "questions-of-every-kind" / "content_src"))
FIRST = build(Settings(content=PROJECT / "content_src", course="soviet-dissolution", root=PROJECT))
PAGES = {page.name: page.markdown for page in TINY.pages}


def test_they_are_study_tools_after_the_questions() -> None:
    """In the menu, in the order in which a student needs them."""
    (tools,) = [group for group in TINY.menu if group.title == "أدوات الدراسة"]
    assert tools.pages[-3:] == ("review", "test", "progress")


def test_a_course_without_questions_has_none_of_them() -> None:
    """Nor a line on its home page, nor its script."""
    site = build(Settings(content=PROJECT / "tests" / "sites" / "any-order" / "content_src"))
    assert not {"review", "test", "progress"} & {page.name for page in site.pages}
    assert "k-due" not in site.pages[0].markdown


def test_each_says_what_it_is_without_a_script() -> None:
    """And leads to all questions, in agreement with their number."""
    for name in ("review", "test", "progress"):
        plain = re.search(r'<div class="k-plain">(.*?)</div>', PAGES[name])
        assert plain, name
        assert "جافاسكربت" in plain[1]
        assert '<a class="k-to-practice" href="../practice-lesson/">أسئلة هذا الموضوع (4 أسئلة)</a>' in plain[1]


def test_the_form_of_a_test_offers_what_there_is() -> None:
    """Only topics and levels that have a question, and how many these are."""
    form = re.search(r'<form class="k-choose" novalidate[^>]*>.*?</form>', PAGES["test"])
    assert form
    asked = {question.level for question in TINY.study.questions}
    topics = re.search(r'<select name="topic">(.*?)</select>', form[0])
    levels = re.search(r'<select name="level">(.*?)</select>', form[0])
    assert topics
    assert levels
    assert re.findall(r'value="([\w-]*)"', topics[1]) == ["", "lesson", "questions"]
    assert len(re.findall(r"<option", levels[1])) == len(asked) + 1
    (said,) = re.findall(r'<p class="k-found" role="status">في هذا الاختبار (.*?)، نحو', form[0])
    assert said == counted(len(TINY.study.questions), QUESTION)


def test_every_question_is_a_card_once() -> None:
    """Under the id that its record has, with its topic, objective and level."""
    deck = cards(TINY.course, TINY.study)
    kept = {one.id: (one.topic, one.objective, one.level) for one in deck if one.id.startswith("q-")}
    assert kept == {one.anchor: (one.topic, one.objective, one.level) for one in TINY.study.questions}
    assert len({one.id for one in deck}) == len(deck)


def test_a_date_is_not_told_by_the_name_of_its_event() -> None:
    """«انقلاب أغسطس 1991» would answer its own question; every other dated event of the text is asked for."""
    asked = {fact.id for fact in facts(FIRST.study)}
    for event in FIRST.study.events:
        years = set(re.findall(r"\d{3,}", event.when))
        tells = any(year in event.name for year in years)
        assert (f"date-{event.key}" in asked) == (bool(event.passages) and not tells), event.name


def test_the_date_of_what_nobody_named_is_asked_for_with_a_gap() -> None:
    """Its clause, which says when it was, does not answer; an event with a name is asked by its name."""
    named = next(event for event in FIRST.study.events if event.passages and not event.tells_time)
    unnamed = replace(named, name=f"وتوقف القتال في {named.when}", gapped="وتوقف القتال في ………")
    assert [fact.ask for event in (named, unnamed) for fact in facts(Study(events=(event,)))] == [
        f"متى وقع هذا الحدث: {named.name}؟",
        "أيُّ تاريخ حُذف من قول النص: «وتوقف القتال في ………»؟",
    ]


def test_every_card_has_its_proof() -> None:
    """A sentence of the text, with the way to it; terms, dates and questions alike."""
    deck, ground = cards(FIRST.course, FIRST.study), ground_of(FIRST.course.topics)
    assert {one.id.partition("-")[0] for one in deck} == {"q", "date", "term"}
    for one in deck:
        html = card_html(one, ground, Addresses(directory_urls=True), "review")
        assert '<blockquote class="k-proof">' in html, one.id
        assert re.search(r'<a href="\.\./[\w-]+/#s-\d+-\d+">اقرأ الجملة', html), one.id


def test_only_a_plain_date_is_judged() -> None:
    """«بحلول أواخر عام 1991» cannot be typed so that a machine may judge it: the student judges herself."""
    for fact in facts(FIRST.study):
        if fact.is_judged:
            assert re.fullmatch(r"(\d{1,2} )?([^\W\d]+ )?\d{4}", fact.right), fact.right
