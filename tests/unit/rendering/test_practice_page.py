"""The practice pages of the tiny course with a question of every kind."""

import re
from dataclasses import replace
from pathlib import Path

from kurras.ground import ground_of
from kurras.pipeline import build
from kurras.rendering.addresses import Addresses
from kurras.rendering.question import question_html
from kurras.settings import Settings
from kurras.study.questions import WrongAnswer

SITES = Path(__file__).parents[2] / "sites"
SITE = build(Settings(content=SITES / "questions-of-every-kind" / "content_src"))
PAGES = {page.name: page.markdown for page in SITE.pages}


def section(markdown: str, question: str) -> str:
    """The HTML of one question."""
    found = re.search(rf'<section class="k-question" id="q-{question}".*?</section>', markdown, re.DOTALL)
    assert found
    return found[0]


def test_each_topic_with_questions_has_a_page_in_the_menu() -> None:
    """After the topics, under the study tools."""
    (tools,) = [group for group in SITE.menu if group.title == "أدوات الدراسة"]
    assert tools.pages[:2] == ("practice-lesson", "practice-questions")
    assert "أسئلة: الدرس" in PAGES["practice-lesson"]


def test_pages_lead_to_their_questions() -> None:
    """The home page and the topic say how many there are, in agreement."""
    assert '<a class="k-to-practice" href="practice-questions/">أسئلة هذا الموضوع (3 أسئلة)</a>' in PAGES["index"]
    assert '<a class="k-to-practice" href="../practice-lesson/">أسئلة هذا الموضوع (4 أسئلة)</a>' in PAGES["lesson"]


def test_the_answer_waits_in_details_with_its_proof() -> None:
    """The quoted words are marked in their sentence, which is linked; what is wrong is explained."""
    html = section(PAGES["practice-lesson"], "when")
    before, answer = html.split('<details class="k-answer">')
    assert "صباحًا" in before
    assert "<mark>بدأ الدرس صباحًا</mark>." in answer
    assert '<a href="../lesson/#s-1-1">اقرأ الجملة 1.1 في موضعها</a>' in answer
    assert "المساء آخر النهار." in answer


def test_a_reason_is_said_once() -> None:
    """With all the answers that it is said of; the judge finds it under each of their keys."""
    wrong = tuple(WrongAnswer(answer, because) for answer, because in (("أ", "س"), ("ب", "ص"), ("ج", "س")))
    asked = replace(SITE.study.questions_of("questions")[0], kind="short", wrong=wrong, right=("د",))
    html = question_html(asked, 1, ground_of(SITE.course.topics), Addresses(directory_urls=True), "practice-questions")
    assert re.findall(r'<li data-of="([^"]*)">(.*?)</li>', html) == [
        ("w0 w2", '<span class="k-not">أ</span> أو <span class="k-not">ج</span>: <span class="k-said">س</span>'),
        ("w1", '<span class="k-not">ب</span>: <span class="k-said">ص</span>'),
    ]


def test_a_gap_does_not_hold_its_answer() -> None:
    """It is read as a gap; the filled sentence stands in the answer."""
    html = section(PAGES["practice-lesson"], "who-read")
    asked, answer = html.split('<details class="k-answer">')
    assert 'aria-label="فراغ"' in asked
    assert "المعلم" not in re.sub("<[^>]*>", "", asked)
    assert "قرأ <strong>المعلم</strong> القصة كلها." in answer


def test_steps_are_not_given_in_order() -> None:
    """But the answer has them so."""
    html = section(PAGES["practice-lesson"], "order")
    asked, answer = html.split('<details class="k-answer">')
    assert sorted(re.findall(r"data-step=(\d)", asked)) == ["0", "1", "2"] != re.findall(r"data-step=(\d)", asked)
    assert re.findall(r'data-of="(\d)"', answer) == ["0", "1", "2"]


def test_authors_signs_are_text() -> None:
    """Markup and quotes in an answer are shown as they are written."""
    html = section(PAGES["practice-questions"], "who-spoke")
    assert "المدير &lt;b&gt;" in html
    assert "لا يذكر النص &quot;المدير&quot; &amp; لا غيره." in html


def test_questions_are_numbered_through_the_page_under_their_objectives() -> None:
    """The topic's objectives come before those of the course."""
    page = PAGES["practice-lesson"]
    assert re.findall(r"السؤال (\d+)</h3>", page) == ["1", "2", "3", "4"]
    assert re.findall(r'<h2 id="o-(\w+)"', page) == ["beginning", "whole"]
