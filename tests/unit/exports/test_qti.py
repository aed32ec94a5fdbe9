"""QTI 2.1: imported, answered and scored by pyslet, whose author is one of the specification's."""

import io
import logging
import warnings
import zipfile
from collections.abc import Iterator
from typing import Any
from xml.etree.ElementTree import Element, fromstring

import exported
import pytest
from exported import GROUND, SITES, TINY, asked, spaced
from hypothesis import given, settings
from hypothesis import strategies as st
from kurras.exports import said
from kurras.exports.qti import qti_package
from kurras.exports.qti_item import item
from kurras.models import Site
from kurras.study.questions import Question, QuestionKind
from qti_shapes import strangers

with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # it is older than this Python
    from pyslet.qtiv2 import core, variables
    from pyslet.qtiv2.items import QTIModalFeedback
    from pyslet.qtiv2.xml import QTIDocument
    from pyslet.xml import structures

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")
NS = "{http://www.imsglobal.org/xsd/imsqti_v2p1}"
PACKAGES = {id(site): qti_package(site.course, site.study, GROUND[id(site)]) for site in SITES}


def files(site: Site) -> dict[str, bytes]:
    """The files of the package."""
    with zipfile.ZipFile(io.BytesIO(PACKAGES[id(site)])) as packed:
        return {name: packed.read(name) for name in packed.namelist()}


def imported(file: bytes) -> Any:  # noqa: ANN401  (pyslet has no types)
    """The document as pyslet takes it; every element is one that it knows of QTI 2.1."""
    document = QTIDocument()
    document.read(src=file.decode())
    for one in document.root.find_children_depth_first(structures.Element):
        home = type(one).__module__
        assert home.startswith(("pyslet.qtiv2.", "pyslet.html401")), one.xmlname
    return document.root


def answered(root: Any, **responses: object) -> tuple[float, set[str]]:  # noqa: ANN401
    """The score of an answer and the ids of what is then said, by the item's own rules."""
    session = variables.ItemSessionState(root)
    session.begin_session()
    for name, value in responses.items():
        session[name].set_value(value)
    root.ResponseProcessing.run(session)
    return session["SCORE"].value, set(session["FEEDBACK"].value)


def rights(own: Question) -> dict[str, object]:
    """The right answer, from the model."""
    match own.kind:
        case "choice":
            return {"RESPONSE": "r0"}
        case "several":
            return {"RESPONSE": [f"r{at}" for at in range(len(own.right))]}
        case "truth":
            return {"VERDICT": str(own.verdict).lower(), "REASON": "r0"}
        case "order":
            return {"RESPONSE": [f"s{at}" for at in range(len(own.steps))]}
        case "match":
            return {"RESPONSE": [(f"p{at}", f"t{at}") for at in range(len(own.pairs))]}
        case _:
            return {"RESPONSE": own.right[0]}


def wrongs(own: Question) -> Iterator[tuple[dict[str, object], set[str]]]:
    """Wrong answers, from the model, and what is to be said to each."""
    for at, one in enumerate(own.wrong):
        match own.kind:
            case "choice":
                yield {"RESPONSE": f"w{at}"}, {f"w{at}"}
            case "several":
                yield {"RESPONSE": ["r0", f"w{at}"]}, {f"w{at}"}
            case "truth":
                yield {"VERDICT": str(own.verdict).lower(), "REASON": f"w{at}"}, {f"w{at}"}
                yield {"VERDICT": str(not own.verdict).lower(), "REASON": "r0"}, {str(not own.verdict).lower()}
            case _:
                yield {"RESPONSE": one.text}, {f"w{at}"}
    if own.kind == "order":
        yield {"RESPONSE": [f"s{at}" for at in reversed(range(len(own.steps)))]}, set()
    if own.kind == "match":
        yield {"RESPONSE": [(f"p{at}", "t0") for at in range(len(own.pairs))]}, set()


@pytest.mark.parametrize("site", SITES, ids=["tiny", "first"])
def test_a_right_answer_scores_and_a_wrong_one_is_answered(site: Site, caplog: pytest.LogCaptureFixture) -> None:
    """By the rules in each item: the mark, what is said of the mistake, and the proof to everyone."""
    written = files(site)
    with caplog.at_level(logging.WARNING):
        for own in asked(site):
            root = imported(written[f"items/q-{own.id}.xml"])
            score, told = answered(root, **rights(own))
            assert score == 1, own.id
            assert "proof" in told
            for responses, expected in wrongs(own):
                score, told = answered(root, **responses)
                assert score == 0, (own.id, responses)
                assert expected | {"proof"} <= told
            shown = {one.identifier for one in root.get_children() if isinstance(one, QTIModalFeedback)}
            assert {f"w{at}" for at in range(len(own.wrong))} | {"proof"} <= shown
    assert not caplog.records


def test_every_accepted_form_of_a_typed_answer_scores() -> None:
    """Each of the model, and what a student types for it without hamza or vowel signs."""
    own = next(one for one in TINY.study.questions if one.kind == "short")
    root = imported(item(own, GROUND[id(TINY)]))
    for form in (*own.right, "المعني"):
        assert answered(root, RESPONSE=form)[0] == 1, form
    assert answered(root, RESPONSE="شيء آخر") == (0, {"proof"})


@pytest.mark.parametrize("site", SITES, ids=["tiny", "first"])
def test_every_file_has_the_shape_of_the_specification(site: Site) -> None:
    """Only elements and attributes that it names, children in its order, text where it may be, references that meet."""
    for name, file in files(site).items():
        if name.endswith(".xml") and name != "imsmanifest.xml":
            root = fromstring(file)  # noqa: S314  (our own file)
            assert not list(strangers(root)), name
            ids = [str(one.get("identifier")) for one in root.iter() if one.tag in _DECLARED]
            assert len(ids) == len(set(ids)), name
            assert {one.get("responseIdentifier") for one in root.iter()} - {None} <= set(ids), name


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (b"<itemBody", b"<itemBody lang='ar'"),
        (b"blockquote>", b"q>"),
        (b'<itemBody class="k-rtl">', b"<itemBody>text"),
        (b'maxChoices="1"', b""),
    ],
)
def test_another_shape_is_seen(before: bytes, after: bytes) -> None:
    """The table of shapes refuses what the specification does."""
    good = files(TINY)["items/q-when.xml"]
    assert before in good
    assert list(strangers(fromstring(good.replace(before, after))))  # noqa: S314


def test_what_is_no_qti_is_refused() -> None:
    """The reader of these tests sees an element that there is none of, and text where there may be none."""
    good = files(TINY)["items/q-when.xml"]
    with pytest.raises(AssertionError):
        imported(good.replace(b"strong>", b"blink>"))
    with pytest.raises((core.QTIValidityError, structures.XMLValidityError)):
        imported(good.replace(b'<itemBody class="k-rtl">', b"<itemBody>text"))


@pytest.mark.parametrize("site", SITES, ids=["tiny", "first"])
def test_test_and_manifest_name_every_file_once(site: Site) -> None:
    """Under ids that are unique; the sections are the topics that have questions, and the generated sets."""
    written = files(site)
    test = fromstring(written["test.xml"])  # noqa: S314  (our own file)
    references = [one.get("href") for one in test.iter(f"{NS}assessmentItemRef")]
    assert references == [f"items/q-{one.id}.xml" for one in asked(site)]
    titles = [str(one.get("title")) for one in test.iter(f"{NS}assessmentSection")]
    own = [title for title in titles if "تدريب إضافي" not in title]
    assert own == [topic.title for topic in site.course.topics if site.study.questions_of(topic.slug)]
    assert len(titles) == len(set(titles)) == len(own) + len(site.study.drills)
    manifest = fromstring(written["imsmanifest.xml"])  # noqa: S314
    named = {str(one.get("href")) for one in manifest.iter() if one.tag.endswith("}file")}
    assert named == set(written) - {"imsmanifest.xml"}
    ids = [str(one.get("identifier")) for one in manifest.iter() if one.tag.endswith("}resource")]
    assert len(ids) == len(set(ids)) == len(references) + 1


@settings(deadline=None, max_examples=80)
@given(kind=st.sampled_from(exported.KINDS), texts=exported.TEXTS)
def test_any_words_come_back(kind: QuestionKind, texts: list[str]) -> None:
    """Tags, quotes, line breaks, marks of direction: the file holds what the author wrote."""
    own = exported.question(kind, texts)
    root = fromstring(item(own, GROUND[id(TINY)]))  # noqa: S314
    shown = {one.get("identifier"): _text(one) for one in root.iter() if one.tag in _NAMED}
    said_of = {f"w{at}": spaced(one.because) for at, one in enumerate(own.wrong)}
    expected = dict(said_of)
    if kind not in ("gap", "short"):
        options = {f"r{at}": spaced(one) for at, one in enumerate(own.right)}
        options |= {f"w{at}": spaced(one.text) for at, one in enumerate(own.wrong)}
        options |= {f"s{at}": spaced(one.text) for at, one in enumerate(own.steps)}
        options |= {f"p{at}": spaced(one.text) for at, one in enumerate(own.pairs)}
        options |= {f"t{at}": spaced(one.partner) for at, one in enumerate(own.pairs)}
        options |= {f"x{at}": spaced(one.text) for at, one in enumerate(own.extra)}
        found = {one.get("identifier"): _text(one) for one in root.iter() if one.tag in _OPTIONS}
        assert {key: words for key, words in found.items() if key not in ("true", "false")} == options
    else:
        keys = [one.get("mapKey") for one in root.iter(f"{NS}mapEntry")]
        assert keys == list(said.typed_forms(own))
        assert [one.text for one in root.iter(f"{NS}baseValue") if one.get("baseType") == "string"] == [
            spaced(one.text) for one in own.wrong
        ]
    assert {key: words for key, words in shown.items() if key in expected} == expected
    assert spaced(own.ask) in _text(next(root.iter(f"{NS}itemBody")))


_DECLARED = {f"{NS}responseDeclaration", f"{NS}outcomeDeclaration", f"{NS}simpleChoice", f"{NS}simpleAssociableChoice"}
_OPTIONS = {f"{NS}simpleChoice", f"{NS}simpleAssociableChoice"}
_NAMED = {f"{NS}modalFeedback"}


def _text(one: Element) -> str:
    pieces = []
    for node in one.iter():
        pieces += [" " if node.tag == f"{NS}br" else "", node.text or "", node.tail or "" if node is not one else ""]
    return spaced("".join(pieces)) if not any(len(node) for node in one) else spaced(_nested(one))


def _nested(one: Element) -> str:
    inner = "".join(_nested(child) + (child.tail or "") for child in one)
    return (" " if one.tag.endswith(("}br", "}p", "}prompt")) else "") + (one.text or "") + inner
