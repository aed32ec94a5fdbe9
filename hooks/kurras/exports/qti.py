"""The questions as a content package of QTI 2.1: an item a question, a test with a section a bank, the manifest.

QTI has no `dir` before 2.2: what makes a page right-to-left in 2.1 is the language `ar` and a style sheet.
"""

from xml.etree.ElementTree import Element

from kurras.exports import said
from kurras.exports.archive import archive
from kurras.exports.banks import asked_in, banks
from kurras.exports.qti_item import QTI, STYLE, item
from kurras.exports.xml import child, element, written
from kurras.ground import Ground
from kurras.models import Course
from kurras.study.study import Study

_PACKAGE = "http://www.imsglobal.org/xsd/imscp_v1p1"
_STYLES = b""".k-rtl { direction: rtl; text-align: start; line-height: 1.8; }
blockquote { margin-inline: 1em 0; }
"""


def qti_package(course: Course, study: Study, ground: Ground) -> bytes:
    """The package, as a zip."""
    files = {f"items/{one.anchor}.xml": item(one, ground) for one in asked_in(course, study)}
    files |= {f"items/{STYLE}": _STYLES, "test.xml": _test(course, study), "imsmanifest.xml": _manifest(course, study)}
    return archive(files)


def _test(course: Course, study: Study) -> bytes:
    name = f"test-{course.slug}"
    root = element("assessmentTest", xmlns=QTI, identifier=name, title=said.plain(course.title))
    declared = child(root, "outcomeDeclaration", identifier="SCORE", cardinality="single", baseType="float")
    child(child(declared, "defaultValue"), "value", "0")
    part = child(root, "testPart", identifier="part", navigationMode="nonlinear", submissionMode="individual")
    child(part, "itemSessionControl", showFeedback="true", maxAttempts="0")
    for bank in banks(course, study):
        title = said.plain(" – ".join(bank.titles))
        section = child(part, "assessmentSection", identifier=f"t-{bank.key}", title=title, visible="true")
        for one in bank.questions:
            child(section, "assessmentItemRef", identifier=one.anchor, href=f"items/{one.anchor}.xml")
    total = child(child(root, "outcomeProcessing"), "setOutcomeValue", identifier="SCORE")
    child(child(total, "sum"), "testVariables", variableIdentifier="SCORE")
    return written(root)


def _manifest(course: Course, study: Study) -> bytes:
    root = element("manifest", xmlns=_PACKAGE, identifier=f"kurras-{course.slug}")
    metadata = child(root, "metadata")
    child(metadata, "schema", "QTIv2.1 Package")
    child(metadata, "schemaversion", "1.0.0")
    child(root, "organizations")
    resources = child(root, "resources")
    test = _resource(resources, "test", "imsqti_test_xmlv2p1", "test.xml")
    for one in asked_in(course, study):
        child(test, "dependency", identifierref=f"resource-{one.anchor}")
        made = _resource(resources, one.anchor, "imsqti_item_xmlv2p1", f"items/{one.anchor}.xml")
        child(made, "file", href=f"items/{STYLE}")
    return written(root)


def _resource(parent: Element, name: str, kind: str, path: str) -> Element:
    made = child(parent, "resource", identifier=f"resource-{name}", type=kind, href=path)
    child(made, "file", href=path)
    return made
