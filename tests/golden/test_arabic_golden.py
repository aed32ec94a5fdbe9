"""Golden cases of the Arabic layer: one prose file a case, named after what it shows.

A file holds a title, then ``--- input``, ``--- expected`` and, for typography, ``--- rules``. ``<U+200B>`` stands for a
character that cannot be seen; in expected sentences, one a line, ``⏎`` stands for a line break.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest
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
