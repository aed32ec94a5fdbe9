"""The reader of text files."""

from pathlib import Path

import pytest
from kurras.errors import ContentError
from kurras.readers.text import read_text


def faults(tmp_path: Path, raw: bytes) -> list[str]:
    """The messages for a file of these bytes."""
    path = tmp_path / "t.txt"
    path.write_bytes(raw)
    with pytest.raises(ContentError) as caught:
        read_text(path, "t.txt")
    return [str(fault) for fault in caught.value.faults]


def test_plain_utf8_is_read_as_it_is(tmp_path: Path) -> None:
    """Not a letter changes, and nothing is logged."""
    path = tmp_path / "t.txt"
    path.write_text("كان  يا ما كان\n\tوانتهى", encoding="utf-8")
    source = read_text(path, "t.txt")
    assert (source.text, source.repairs) == ("كان  يا ما كان\n\tوانتهى", ())


@pytest.mark.parametrize("ends", ["\r\n", "\r"])
def test_line_ends_and_bom_are_handled_and_logged(tmp_path: Path, ends: str) -> None:
    """Windows and old Macintosh line ends become one line feed; both repairs are in the log."""
    path = tmp_path / "t.txt"
    path.write_bytes(b"\xef\xbb\xbf" + f"أول{ends}ثان".encode())
    source = read_text(path, "t.txt")
    assert source.text == "أول\nثان"
    assert [repair.rule for repair in source.repairs] == ["byte-order-mark", "line-ends"]


def test_a_byte_that_is_not_utf8_has_its_line_and_column(tmp_path: Path) -> None:
    """Columns count characters, not bytes, also after a byte order mark and Windows line ends."""
    raw = b"\xef\xbb\xbf" + "سطر\r\nكلمة ".encode() + b"\xff"
    assert faults(tmp_path, raw)[0].startswith("t.txt:2:6: the file is not UTF-8 (byte 0xFF)")


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be"])
def test_utf16_is_named(tmp_path: Path, encoding: str) -> None:
    """With and without a mark; one message, not one for each byte."""
    (message,) = faults(tmp_path, "نص عربي قصير فيه كلمات".encode(encoding))
    assert "UTF-16" in message


def test_every_control_character_is_told(tmp_path: Path) -> None:
    """A NUL byte and others, each at its place."""
    found = faults(tmp_path, "نص طويل نوعًا ما\x00 ثم\n\x07".encode())
    assert [line.split(";")[0] for line in found] == [
        "t.txt:1:17: a NUL byte",
        "t.txt:2:1: the control character U+0007",
    ]
