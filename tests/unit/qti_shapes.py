"""The elements of QTI 2.1 that the exports use, as its information model has them: attributes, and children in order.

No package carries the schema (`imsqti_v2p1.xsd`): this table is our own reading of the information model of items and
tests, and no more than what the exports use. A `?` ends an attribute that may be left out.
"""

import re
from collections.abc import Iterator
from xml.etree.ElementTree import Element

_INLINE = "(strong|br|textEntryInteraction)*"
_FLOW = "(p|ul|ol|blockquote|div|strong|br)*"
_VALUE = "(variable|correct|baseValue|multiple|mapResponse|match|and|stringMatch|sum|testVariables)"
_RULE = "(setOutcomeValue|responseCondition)"
_COMMON = "class? {http://www.w3.org/XML/1998/namespace}lang?"

SHAPES: dict[str, tuple[str, str]] = {
    "assessmentItem": (
        "identifier title adaptive timeDependent {http://www.w3.org/XML/1998/namespace}lang?",
        "(responseDeclaration)*(outcomeDeclaration)*(stylesheet)*(itemBody)?(responseProcessing)?(modalFeedback)*",
    ),
    "responseDeclaration": ("identifier cardinality baseType?", "(correctResponse)?(mapping)?"),
    "outcomeDeclaration": ("identifier cardinality baseType?", "(defaultValue)?"),
    "defaultValue": ("", "(value)+"),
    "correctResponse": ("", "(value)+"),
    "value": ("", ""),
    "mapping": ("lowerBound? upperBound? defaultValue", "(mapEntry)+"),
    "mapEntry": ("mapKey mappedValue caseSensitive?", ""),
    "stylesheet": ("href type", ""),
    "itemBody": (_COMMON, "(p|choiceInteraction|orderInteraction|matchInteraction)*"),
    "p": (_COMMON, _INLINE),
    "prompt": (_COMMON, "(strong|br)*"),
    "choiceInteraction": ("responseIdentifier shuffle maxChoices", "(prompt)?(simpleChoice)+"),
    "orderInteraction": ("responseIdentifier shuffle", "(prompt)?(simpleChoice)+"),
    "matchInteraction": ("responseIdentifier shuffle maxAssociations", "(prompt)?(simpleMatchSet){2}"),
    "simpleMatchSet": ("", "(simpleAssociableChoice)*"),
    "simpleChoice": ("identifier", _FLOW),
    "simpleAssociableChoice": ("identifier matchMax", _FLOW),
    "textEntryInteraction": ("responseIdentifier expectedLength?", ""),
    "responseProcessing": ("", f"{_RULE}*"),
    "responseCondition": ("", "(responseIf)(responseElseIf)*(responseElse)?"),
    "responseIf": ("", f"{_VALUE}{_RULE}*"),
    "responseElseIf": ("", f"{_VALUE}{_RULE}*"),
    "responseElse": ("", f"{_RULE}*"),
    "setOutcomeValue": ("identifier", _VALUE),
    "and": ("", f"{_VALUE}+"),
    "match": ("", f"{_VALUE}{{2}}"),
    "stringMatch": ("caseSensitive", f"{_VALUE}{{2}}"),
    "multiple": ("", f"{_VALUE}*"),
    "sum": ("", f"{_VALUE}+"),
    "variable": ("identifier", ""),
    "correct": ("identifier", ""),
    "mapResponse": ("identifier", ""),
    "testVariables": ("variableIdentifier", ""),
    "baseValue": ("baseType", ""),
    "modalFeedback": ("outcomeIdentifier showHide identifier", _FLOW),
    "div": (_COMMON, _FLOW),
    "blockquote": (_COMMON, "(p|ul|ol|div)*"),
    "ul": (_COMMON, "(li)*"),
    "ol": (_COMMON, "(li)*"),
    "li": (_COMMON, _FLOW),
    "strong": (_COMMON, "(br)*"),
    "br": ("", ""),
    "assessmentTest": ("identifier title", "(outcomeDeclaration)*(testPart)+(outcomeProcessing)?"),
    "testPart": ("identifier navigationMode submissionMode", "(itemSessionControl)?(assessmentSection)+"),
    "itemSessionControl": ("showFeedback? maxAttempts?", ""),
    "assessmentSection": ("identifier title visible", "(assessmentItemRef)*"),
    "assessmentItemRef": ("identifier href", ""),
    "outcomeProcessing": ("", "(setOutcomeValue)*"),
}
_WITH_TEXT = set("p prompt simpleChoice simpleAssociableChoice strong li value baseValue modalFeedback div".split())  # noqa: SIM905


def strangers(root: Element) -> Iterator[str]:
    """What in a file is not as the table has it."""
    for one in root.iter():
        name = _local(one)
        if name not in SHAPES:
            yield f"no element {name}"
            continue
        attributes, children = SHAPES[name]
        needed = {key for key in attributes.split() if not key.endswith("?")}
        known = {key.removesuffix("?") for key in attributes.split()}
        if not needed <= set(one.attrib) <= known:
            yield f"attributes of {name}: {sorted(one.attrib)}"
        found = "".join(f"<{_local(child)}>" for child in one)
        if not re.fullmatch(re.sub(r"[A-Za-z]+", lambda word: f"<{word[0]}>", children), found):
            yield f"children of {name}: {found}"
        if name not in _WITH_TEXT and "".join([one.text or "", *(child.tail or "" for child in one)]).strip():
            yield f"text in {name}"


def _local(one: Element) -> str:
    return one.tag.rpartition("}")[2]
