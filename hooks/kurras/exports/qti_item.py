"""One question as an item of QTI 2.1, of which every kind of question has an interaction of its own.

Elements stand in the order of the specification's `assessmentItem`. Each kind of question is a `_Form`: what is
declared, what is shown, how the outcome SCORE comes about. FEEDBACK holds the ids of what is said afterwards: those
of the chosen answers, and `proof`, which is said to everyone.
"""

from collections.abc import Iterable, Iterator
from xml.etree.ElementTree import Element

from kurras.exports import said
from kurras.exports.moodle import name_of
from kurras.exports.qti_rules import declared, outcome, processing
from kurras.exports.xml import LANGUAGE, child, element, with_markup, written
from kurras.ground import Ground
from kurras.seeded import disordered, shuffled
from kurras.study.questions import Question

QTI = "http://www.imsglobal.org/xsd/imsqti_v2p1"
STYLE = "rtl.css"
RIGHT_TO_LEFT = "k-rtl"
_WIDTH = "30"
_VERDICTS = {True: "true", False: "false"}
"""The ids of the two choices of a verdict."""


def item(question: Question, ground: Ground) -> bytes:
    """The item's file."""
    attributes = {"xmlns": QTI, "identifier": question.anchor, "title": name_of(question), LANGUAGE: "ar"}
    root = Element("assessmentItem", {**attributes, "adaptive": "false", "timeDependent": "false"})
    root.extend(_declarations(question))
    root.append(outcome("SCORE", "single", "float", default="0"))
    root.append(outcome("FEEDBACK", "multiple", "identifier"))
    root.append(element("stylesheet", href=STYLE, type="text/css"))
    root.append(_body(question))
    root.append(processing(question))
    root.extend(_feedback(question, ground))
    return written(root, indented=False)


def _declarations(question: Question) -> Iterator[Element]:
    match question.kind:
        case "choice" | "several":
            cardinality = "single" if question.kind == "choice" else "multiple"
            yield declared("RESPONSE", cardinality, "identifier", [f"r{at}" for at in range(len(question.right))])
        case "truth":
            yield declared("VERDICT", "single", "identifier", [_VERDICTS[bool(question.verdict)]])
            yield declared("REASON", "single", "identifier", ["r0"])
        case "order":
            yield declared("RESPONSE", "ordered", "identifier", [f"s{at}" for at in range(len(question.steps))])
        case "match":
            pairs = [f"p{at} t{at}" for at in range(len(question.pairs))]
            yield declared("RESPONSE", "multiple", "directedPair", pairs)
        case _:
            forms = said.typed_forms(question)
            yield declared("RESPONSE", "single", "string", [forms[0]], accepted=forms)


def _body(question: Question) -> Element:
    body = element("itemBody", **{"class": RIGHT_TO_LEFT})
    match question.kind:
        case "choice" | "several":
            most = "1" if question.kind == "choice" else "0"
            body.append(_choice("RESPONSE", said.asked(question), _options(question), most=most))
        case "truth":
            with_markup(child(body, "p"), said.asked(question))
            verdicts = ((_VERDICTS[one], name) for one, name in said.VERDICTS.items())
            body.append(_choice("VERDICT", "الحكم:", verdicts))
            body.append(_choice("REASON", "السبب:", _options(question)))
        case "order":
            steps = [(f"s{at}", said.words(one.text)) for at, one in enumerate(question.steps)]
            body.append(_ordering(said.asked(question), disordered(steps, question.id)))
        case "match":
            body.append(_matching(question))
        case _:
            body.extend(_typed(question))
    return body


def _options(question: Question) -> tuple[tuple[str, str], ...]:
    right = [(f"r{at}", said.words(one)) for at, one in enumerate(question.right)]
    wrong = [(f"w{at}", said.words(one.text)) for at, one in enumerate(question.wrong)]
    return shuffled((*right, *wrong), question.id)


def _choice(response: str, prompt: str, options: Iterable[tuple[str, str]], most: str = "1") -> Element:
    made = element("choiceInteraction", responseIdentifier=response, shuffle="false", maxChoices=most)
    return _with_options(made, prompt, options)


def _ordering(prompt: str, options: Iterable[tuple[str, str]]) -> Element:
    return _with_options(element("orderInteraction", responseIdentifier="RESPONSE", shuffle="false"), prompt, options)


def _with_options(made: Element, prompt: str, options: Iterable[tuple[str, str]]) -> Element:
    with_markup(child(made, "prompt"), prompt)
    for key, html in options:
        with_markup(child(made, "simpleChoice", identifier=key), html)
    return made


def _matching(question: Question) -> Element:
    count = str(len(question.pairs))
    made = element("matchInteraction", responseIdentifier="RESPONSE", shuffle="false", maxAssociations=count)
    with_markup(child(made, "prompt"), said.asked(question))
    lefts = [(f"p{at}", said.words(one.text)) for at, one in enumerate(question.pairs)]
    partners = [(f"t{at}", said.words(one.partner)) for at, one in enumerate(question.pairs)]
    partners += [(f"x{at}", said.words(one.text)) for at, one in enumerate(question.extra)]
    for options in (lefts, disordered(partners, question.id)):
        row = child(made, "simpleMatchSet")
        for key, html in options:
            with_markup(child(row, "simpleAssociableChoice", identifier=key, matchMax="1"), html)
    return made


def _typed(question: Question) -> Iterator[Element]:
    """A gap is where the words are left out; a short answer has a line of its own."""
    field = element("textEntryInteraction", responseIdentifier="RESPONSE", expectedLength=_WIDTH)
    asked = element("p")
    if question.kind != "gap":
        yield with_markup(asked, said.asked(question))
        asked = element("p")
        asked.append(field)
        yield asked
        return
    before, _, rest = said.asked(question).partition(said.BLANK)
    with_markup(asked, before)
    asked.append(field)
    tail = with_markup(element("x"), rest)
    field.tail = tail.text
    asked.extend(tail)
    yield asked


def _feedback(question: Question, ground: Ground) -> Iterator[Element]:
    for at, one in enumerate(question.wrong):
        yield _said(f"w{at}", f"<p>{said.words(one.because)}</p>")
    if question.kind == "truth":
        yield _said(_VERDICTS[not question.verdict], f"<p>{said.words(question.otherwise)}</p>")
    yield _said("proof", said.after(question, ground))


def _said(key: str, html: str) -> Element:
    """It has no language of its own: what stands in it has."""
    made = element("modalFeedback", outcomeIdentifier="FEEDBACK", identifier=key, showHide="show")
    inner = child(made, "div", **{"class": RIGHT_TO_LEFT, LANGUAGE: "ar"})
    with_markup(inner, html)
    return made
