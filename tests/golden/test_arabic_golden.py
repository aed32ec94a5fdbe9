"""Golden cases of the Arabic layer: one prose file a case, named after what it shows.

A file holds a title, then ``--- input``, ``--- expected`` and, for typography, ``--- rules``. ``<U+200B>`` stands for a
character that cannot be seen; in expected sentences, one a line, ``⏎`` stands for a line break. Each line of dates is
a text of its own: ``words = value (modifiers)``, ``H`` before a Hijri value, `` -> `` inside a range, `` ~ `` between
the same date in two calendars, ``; `` between others, ``-`` for none.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from kurras.arabic.dates import Mention, find_dates
from kurras.arabic.sentences import split
from kurras.arabic.typography import repair

HERE = Path(__file__).parent
CODE_POINT = re.compile(r"<U\+([0-9A-F]{4})>")


def _case(path: Path) -> dict[str, str]:
    _, *sections = path.read_text(encoding="utf-8").split("\n--- ")
    named = dict(section.split("\n", 1) for section in sections)
    return {
        name: CODE_POINT.sub(lambda match: chr(int(match[1], 16)), body).removesuffix("\n")
        for name, body in named.items()
    }


def _cases(folder: str) -> list[object]:
    return [pytest.param(_case(path), id=path.stem) for path in sorted((HERE / folder).glob("*.txt"))]


@pytest.mark.parametrize("case", _cases("typography"))
def test_typography(case: dict[str, str]) -> None:
    """A paragraph is repaired as a reader expects, by the rules named, and needs no second repair."""
    repaired = repair(case["input"])

    assert repaired.text == case["expected"]
    assert sorted(edit.rule for edit in repaired.edits) == case["rules"].split()
    assert repair(repaired.text).edits == ()


@pytest.mark.parametrize("case", _cases("sentences"))
def test_sentences(case: dict[str, str]) -> None:
    """A paragraph is cut into the sentences that a reader hears."""
    text = case["input"]

    assert [text[start:end].replace("\n", "⏎") for start, end in split(text)] == case["expected"].split("\n")


@pytest.mark.parametrize("case", _cases("dates"))
def test_dates(case: dict[str, str]) -> None:
    """The dates of a line are found as a reader understands them, and nothing else is."""
    assert [_dates(line) for line in case["input"].split("\n")] == case["expected"].split("\n")


def _dates(line: str) -> str:
    found = find_dates(line)
    written = ""
    for at, mention in enumerate(found.mentions):
        pair = (at - 1, at)
        joint = " -> " if pair in found.ranges else " ~ " if pair in found.twins else "; "
        written += (joint if at else "") + _date(line, mention)
    return written or "-"


def _date(line: str, mention: Mention) -> str:
    said = [*mention.modifiers, *([] if mention.value.is_possible else ["impossible"])]
    era = "H " if mention.value.calendar == "hijri" else ""
    qualified = f" ({' '.join(said)})" if said else ""
    return f"{line[mention.start : mention.end]} = {era}{mention.value.edtf}{qualified}"
