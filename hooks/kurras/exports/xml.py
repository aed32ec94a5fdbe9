"""Trees of XML, built and written the same way for every form that is XML."""

import re
from xml.etree.ElementTree import Element, SubElement, fromstring, indent, tostring

LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def printable(written: str) -> str:
    """The words without the few code points that no XML file may hold; line ends are line feeds."""
    return _NOT_XML.sub("", written.replace("\r\n", "\n").replace("\r", "\n"))


def element(name: str, written: str = "", /, **attributes: str) -> Element:
    """An element that holds no more than text."""
    made = Element(name, attributes)
    made.text = printable(written) or None
    return made


def child(parent: Element, name: str, written: str = "", /, **attributes: str) -> Element:
    """A new last child."""
    made = SubElement(parent, name, attributes)
    made.text = printable(written) or None
    return made


def with_markup(parent: Element, html: str) -> Element:
    """The parent, with well-formed HTML as its content."""
    content = fromstring(f"<x>{html}</x>")  # noqa: S314  (our own HTML, escaped)
    parent.text = content.text
    parent.extend(content)
    return parent


def written(root: Element, *, indented: bool = True) -> bytes:
    """The file's bytes. White space is added only where none of it is text: never in an item of mixed content."""
    if indented:
        indent(root)
    return bytes(b'<?xml version="1.0" encoding="UTF-8"?>\n' + tostring(root, encoding="utf-8") + b"\n")
