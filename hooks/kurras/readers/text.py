"""Reads an author's text file: UTF-8, with or without a byte order mark, with any line ends.

Everything that cannot be read faithfully is a fault with its place; nothing is replaced or dropped silently.
"""

import re
from pathlib import Path

from kurras.errors import ContentError, Fault, Place
from kurras.models import Repair, Source

_UTF16_MARKS = (b"\xff\xfe", b"\xfe\xff")
_UTF16_HALVES = (0x00, 0x06)
"""The high bytes of ASCII and of Arabic letters in UTF-16: where they make up a quarter of a file, it is no UTF-8."""
_BOM = b"\xef\xbb\xbf"
_LINE_END = re.compile("\r\n?")
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]")
_SAVE_AS = "save the file as UTF-8 (in Notepad: Save As, Encoding: UTF-8)"


def read_text(path: Path, shown: str) -> Source:
    """The decoded file. Raises `ContentError` with every fault of its bytes."""
    raw = path.read_bytes()
    if raw.startswith(_UTF16_MARKS) or 4 * sum(raw.count(half) for half in _UTF16_HALVES) > len(raw):
        raise ContentError.of(Place(shown), "the file is UTF-16, not UTF-8", _SAVE_AS)
    body = raw.removeprefix(_BOM)
    text = _decode(body, shown)
    repairs = []
    if len(body) != len(raw):
        repairs.append(Repair("byte-order-mark", Place(shown), "\ufeff", ""))
    if "\r" in text:
        repairs.append(Repair("line-ends", Place(shown), "\r\n", "\n"))
        text = _LINE_END.sub("\n", text)
    source = Source(shown, text, tuple(repairs))
    if faults := list(_control_faults(source)):
        raise ContentError(faults)
    return source


def _decode(body: bytes, shown: str) -> str:
    try:
        return body.decode("utf-8")
    except UnicodeDecodeError as error:
        before = body[: error.start].decode("utf-8")
        place = Source(shown, _LINE_END.sub("\n", before)).place(len(_LINE_END.sub("\n", before)))
        byte = body[error.start]
        raise ContentError.of(place, f"the file is not UTF-8 (byte 0x{byte:02X})", _SAVE_AS) from None


def _control_faults(source: Source) -> list[Fault]:
    names = {"\x00": "a NUL byte"}
    return [
        Fault(
            source.place(match.start()),
            names.get(match[0], f"the control character U+{ord(match[0]):04X}"),
            "delete it; a text file holds letters, spaces and line ends only",
        )
        for match in _CONTROL.finditer(source.text)
    ]
