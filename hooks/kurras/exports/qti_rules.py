"""What an item of QTI 2.1 declares, and how its answer is judged."""

from collections.abc import Iterable, Iterator
from xml.etree.ElementTree import Element

from kurras.exports import said
from kurras.exports.xml import child, element
from kurras.study.questions import Question


def declared(name: str, cardinality: str, kind: str, right: Iterable[str], accepted: Iterable[str] = ()) -> Element:
    """A response and its right value; `accepted` are the forms of a typed one, each worth the whole mark."""
    made = element("responseDeclaration", identifier=name, cardinality=cardinality, baseType=kind)
    correct = child(made, "correctResponse")
    for value in right:
        child(correct, "value", value)
    forms = list(dict.fromkeys(accepted))
    if forms:
        mapping = child(made, "mapping", lowerBound="0", upperBound="1", defaultValue="0")
        for form in forms:
            child(mapping, "mapEntry", mapKey=form, mappedValue="1", caseSensitive="false")
    return made


def outcome(name: str, cardinality: str, kind: str, default: str = "") -> Element:
    """An outcome, with its value before anything is answered."""
    made = element("outcomeDeclaration", identifier=name, cardinality=cardinality, baseType=kind)
    if default:
        child(child(made, "defaultValue"), "value", default)
    return made


def processing(question: Question) -> Element:
    """The whole mark or none; a typed answer is looked up among the accepted forms."""
    made = element("responseProcessing")
    if question.kind in ("gap", "short"):
        child(_set(made, "SCORE"), "mapResponse", identifier="RESPONSE")
        made.extend(_foreseen(question))
    else:
        names = ("VERDICT", "REASON") if question.kind == "truth" else ("RESPONSE",)
        made.append(_all_right(names))
        chosen = names if question.kind in ("choice", "several", "truth") else ()
        _tell(made, *(element("variable", identifier=name) for name in chosen), _value("identifier", "proof"))
    return made


def _all_right(names: tuple[str, ...]) -> Element:
    condition = element("responseCondition")
    when = child(condition, "responseIf")
    where = child(when, "and") if len(names) > 1 else when
    for name in names:
        test = child(where, "match")
        child(test, "variable", identifier=name)
        child(test, "correct", identifier=name)
    _set(when, "SCORE").append(_value("float", "1"))
    _set(child(condition, "responseElse"), "SCORE").append(_value("float", "0"))
    return condition


def _foreseen(question: Question) -> Iterator[Element]:
    """A mistake that was foreseen is answered by what is said of it."""
    condition = element("responseCondition")
    for at, one in enumerate(question.wrong):
        branch = child(condition, "responseElseIf" if at else "responseIf")
        test = child(branch, "stringMatch", caseSensitive="false")
        child(test, "variable", identifier="RESPONSE")
        test.append(_value("string", said.plain(one.text)))
        _tell(branch, _value("identifier", f"w{at}"), _value("identifier", "proof"))
    _tell(child(condition, "responseElse") if question.wrong else condition, _value("identifier", "proof"))
    yield condition if question.wrong else condition[0]


def _tell(parent: Element, *values: Element) -> None:
    child(_set(parent, "FEEDBACK"), "multiple").extend(values)


def _set(parent: Element, name: str) -> Element:
    return child(parent, "setOutcomeValue", identifier=name)


def _value(kind: str, value: str) -> Element:
    return element("baseValue", value, baseType=kind)
