"""GIFT: read back by pygiftparser."""

import io
import warnings
from collections import Counter
from types import ModuleType
from typing import Any

import exported
import pytest
from exported import GROUND, SITES, TINY, asked, read, spaced
from hypothesis import given, settings
from hypothesis import strategies as st
from kurras.exports import said
from kurras.exports.gift import escaped, gift
from kurras.models import Site
from kurras.study.questions import Question, QuestionKind

with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # its strings have escapes that are none
    from pygiftparser import parser, utils

_CLASSES = {"choice": "SelectSet", "several": "MultipleChoicesSet", "truth": "TrueFalseSet"}
_CLASSES |= {"order": "MatchingSet", "match": "MatchingSet"}


def parsed(file: bytes) -> list[Any]:
    """The questions that the parser finds."""
    assert isinstance(parser, ModuleType)
    return list(parser.parseFile(io.StringIO(file.decode())))


def html(words: str) -> str:
    """The words of a field that is HTML."""
    return read(utils.transformSpecials(words))


def plain(words: str) -> str:
    """The words of a field that is none. The parser leaves two backslashes, which stand for one."""
    return str(utils.transformSpecials(words)).replace("\\\\", "\\").strip()


@pytest.mark.parametrize("site", SITES, ids=["tiny", "first"])
def test_the_parser_finds_every_question(site: Site) -> None:
    """With the words, the right answers, what is said of wrong ones, and the proof, as the model has them."""
    found = parsed(gift(site.course, site.study, GROUND[id(site)]))
    assert len(found) == len(asked(site))
    for theirs, own in zip(found, asked(site), strict=True):
        assert theirs.valid
        check(theirs, own)
        assert f"الجملة {own.evidence[0].sentence}" in html(theirs.generalFeedback)


def check(theirs: Any, own: Question) -> None:  # noqa: ANN401  (the parser has no types)
    """What the parser read is what the model has."""
    assert html(theirs.text) == spaced(said.GAPS.sub(said.BLANK, own.ask) if own.kind == "gap" else own.ask)
    if own.kind in _CLASSES:
        assert type(theirs.answers).__name__ == _CLASSES[own.kind]
    wrong = [(spaced(one.text), spaced(one.because)) for one in own.wrong]
    match own.kind:
        case "truth":
            assert theirs.answers.answer == own.verdict
            assert html(theirs.answers.feedbackWrong) == spaced(own.otherwise)
            assert spaced(own.right[0]) in html(theirs.generalFeedback)
        case "order":
            assert _pairs(theirs) == [(spaced(one.text), str(at)) for at, one in enumerate(own.steps, 1)]
        case "match":
            pairs = [(spaced(one.text), _partner(one.partner)) for one in own.pairs]
            assert _pairs(theirs) == [*pairs, *(("", _partner(one.text)) for one in own.extra)]
        case "gap" | "short":
            typed = [(plain(one.answer), one.fraction, html(one.feedback)) for one in theirs.answers.answers]
            assert typed[: -len(wrong) or None] == [(form, 100, "") for form in said.typed_forms(own)]
            assert [(form, because) for form, fraction, because in typed if not fraction] == wrong
        case _:
            found = [(html(one.answer), html(one.feedback)) for one in theirs.answers.answers if one.fraction <= 0]
            assert found == wrong
            right = [html(one.answer) for one in theirs.answers.answers if one.fraction > 0]
            assert Counter(right) == Counter(map(spaced, own.right))


def _pairs(theirs: Any) -> list[tuple[str, str]]:  # noqa: ANN401
    return [(html(one.question), plain(one.answer)) for one in theirs.answers.answers]


def _partner(words: str) -> str:
    return spaced(words).replace("->", "→")


@settings(deadline=None, max_examples=80)
@given(kind=st.sampled_from(exported.KINDS), texts=exported.TEXTS)
def test_any_words_come_back(kind: QuestionKind, texts: list[str]) -> None:
    """Signs of the syntax, tags, quotes, line breaks, marks of direction: the parser reads what the author wrote."""
    if kind in ("gap", "short", "match"):  # in what is no HTML the parser takes `\\}` for the end of the question
        texts = [text.replace("}", ")") for text in texts]
    own = exported.question(kind, texts)
    (theirs,) = parsed(gift(TINY.course, exported.study_of(own), GROUND[id(TINY)]))
    check(theirs, own)


def test_every_sign_of_the_syntax_stands_behind_a_backslash() -> None:
    """And nothing else does."""
    assert escaped(r"~=#{}:\ أ") == r"\~\=\#\{\}\:\\ أ"


def test_ids_and_tags_stand_where_moodle_looks_for_them() -> None:
    """In the comment before each question."""
    file = gift(TINY.course, TINY.study, GROUND[id(TINY)]).decode()
    assert "// [id:lesson-when] [tag:اختيار من متعدد] [tag:التذكر]\n::متى بدأ الدرس؟ ::[html]" in file
