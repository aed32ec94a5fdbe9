"""Moodle XML: read back by a parser of Moodle's form, by one of XML and one of HTML, none of them ours."""

import re
from collections import Counter
from html import unescape
from xml.etree.ElementTree import Element, fromstring

import exported
import pytest
from exported import GROUND, SITES, TINY, asked, read, spaced
from hypothesis import given, settings
from hypothesis import strategies as st
from kurras.exports import said
from kurras.exports.moodle import category, moodle_xml
from kurras.models import Site
from kurras.study.questions import Question, QuestionKind
from moodle_xml_parser.parser import parse_bytes

_TYPE = {"choice": "multichoice", "several": "multichoice", "truth": "cloze", "gap": "shortanswer"} | {
    "short": "shortanswer",
    "order": "matching",
    "match": "matching",
}
# How Moodle's questiontype.php of multianswer reads `{1:MCV:=…#…~…}`.
_ALTERNATIVE = re.compile(r"~?(=)?(.+?(?<!\\)(?<!&)(?<!&amp;)(?=[~#}]|$))(?:#(.*?(?<!\\)(?=[~}]|$)))?", re.DOTALL)
_PART = re.compile(r"\{1:(MCVS?):(.*?(?<!\\))\}", re.DOTALL)


def written(site: Site) -> bytes:
    """The site's file."""
    return moodle_xml(site.course, site.study, GROUND[id(site)])


def questions(file: bytes) -> dict[str, Element]:
    """The questions by their number in the bank."""
    found = fromstring(file).iterfind("question[idnumber]")  # noqa: S314  (our own file)
    return {one.findtext("idnumber", ""): one for one in found}


def parts(question: Element) -> dict[str, list[tuple[bool, str, str]]]:
    """The embedded choices, as Moodle reads them: is it right, its text, what is said of it."""
    found = _PART.findall(question.findtext("questiontext/text", ""))
    return {
        kind: [
            (bool(right), read(unescape(answer)), read(unescape(because)))
            for right, answer, because in _ALTERNATIVE.findall(body)
        ]
        for kind, body in found
    }


@pytest.mark.parametrize("site", SITES, ids=["tiny", "first"])
def test_every_question_is_there_once_under_an_id_that_stays(site: Site) -> None:
    """With the type that stands for its kind."""
    read_back = {key: one.get("type") for key, one in questions(written(site)).items()}
    assert read_back == {f"{site.course.slug}-{one.id}": _TYPE[one.kind] for one in asked(site)}


@pytest.mark.parametrize("site", SITES, ids=["tiny", "first"])
def test_a_parser_of_moodles_form_finds_the_same_choices(site: Site) -> None:
    """Their number, which are right and with what share, what is said of the wrong ones."""
    found = parse_bytes(written(site))
    model = [one for one in asked(site) if one.kind in ("choice", "several")]
    assert len(found["multichoice"]) == len(model)
    for theirs, own in zip(found["multichoice"], model, strict=True):
        assert theirs.single == (own.kind == "choice")
        right = [read(one.answer) for one in theirs.options if one.score_fraction > 0]
        assert Counter(right) == Counter(map(spaced, own.right))
        assert sum(max(0, one.score_fraction) for one in theirs.options) == pytest.approx(100, abs=0.001)
        wrong = {(one.answer, one.feedback) for one in theirs.options if one.score_fraction <= 0}
        assert len(wrong) == len(own.wrong)
        assert own.evidence[0].sentence in theirs.general_feedback


@pytest.mark.parametrize("site", SITES, ids=["tiny", "first"])
def test_a_verdict_and_its_reason_are_both_asked_for(site: Site) -> None:
    """Another parser finds two gaps, each with one right choice; Moodle's own expressions find what the model has."""
    model = [one for one in site.study.questions if one.kind == "truth"]
    assert model
    found = parse_bytes(written(site))["cloze"]
    assert [[gap.sub_type for gap in one.gaps] for one in found] == [["MCV", "MCVS"]] * len(model)
    assert all(sum(one.score == 100 for one in gap.options) == 1 for cloze in found for gap in cloze.gaps)
    for own in model:
        check_verdict(own, parts(questions(written(site))[f"{site.course.slug}-{own.id}"]))


def check_verdict(own: Question, found: dict[str, list[tuple[bool, str, str]]]) -> None:
    """The parts of a question of verdict and reason are those of the model."""
    verdicts = [(True, "صواب" if own.verdict else "خطأ", ""), (False, "خطأ" if own.verdict else "صواب")]
    assert found["MCV"] == [verdicts[0], (*verdicts[1], spaced(own.otherwise))]
    reasons = [(True, spaced(own.right[0]), "")]
    reasons += [(False, spaced(one.text), spaced(one.because)) for one in own.wrong]
    assert Counter(found["MCVS"]) == Counter(reasons)


def test_an_order_becomes_a_matching_of_places() -> None:
    """Each step has the number of its place as its partner."""
    order = questions(written(TINY))["lesson-order"]
    assert pairs(order) == [("القراءة", "1"), ("السؤال", "2"), ("الجواب", "3")]
    assert "القراءة أولًا" in read(order.findtext("generalfeedback/text"))


def test_a_partner_that_belongs_to_nothing_has_no_question() -> None:
    """Which is Moodle's way to offer one more answer."""
    assert pairs(questions(written(TINY))["lesson-doers"])[-1] == ("", "اللوح")


def pairs(question: Element) -> list[tuple[str, str]]:
    """What is asked and its partner."""
    found = question.iterfind("subquestion")
    return [(read(one.findtext("text")), one.findtext("answer/text", "")) for one in found]


@settings(deadline=None, max_examples=80)
@given(kind=st.sampled_from(exported.KINDS), texts=exported.TEXTS)
def test_any_words_come_back(kind: QuestionKind, texts: list[str]) -> None:
    """Signs of the syntax, tags, quotes, line breaks, marks of direction: a reader sees what the author wrote."""
    own = exported.question(kind, texts)
    file = moodle_xml(TINY.course, exported.study_of(own), GROUND[id(TINY)])
    (found,) = questions(file).values()
    asked = read(found.findtext("questiontext/text"))
    answers = [(read(one.findtext("text")), read(one.findtext("feedback/text"))) for one in found.iterfind("answer")]
    wrong = [(spaced(one.text), spaced(one.because)) for one in own.wrong]
    match kind:
        case "truth":
            check_verdict(own, parts(found))
        case "order":
            assert pairs(found) == [(spaced(one.text), str(at)) for at, one in enumerate(own.steps, 1)]
        case "match":
            expected = [
                *((spaced(one.text), spaced(one.partner)) for one in own.pairs),
                ("", spaced(own.extra[0].text)),
            ]
            assert pairs(found) == expected
        case "gap" | "short":
            typed = [one.findtext("text", "").replace(r"\*", "*") for one in found.iterfind("answer")]
            assert typed == [*said.typed_forms(own), *(spaced(one.text) for one in own.wrong)]
            assert typed[0] == spaced(own.right[0])
            assert [because for _, because in answers if because] == [because for _, because in wrong]
        case _:
            assert answers == [*((spaced(one), "") for one in own.right), *wrong]
    assert asked.startswith(spaced(own.ask))


def test_a_slash_in_a_title_makes_no_category() -> None:
    """It is doubled, as Moodle asks."""
    assert category("أ/ب") == "$course$/top/أ//ب"
