"""Sentence ends of Arabic Wikipedia paragraphs: ours beside a plain regular expression.

Run ``python bench/bench_sentences.py [DATA]``; DATA is the folder that holds ``sentences_arcd.jsonl`` (default: the
environment's ``KURRAS_DATA``, then ``../shared/data`` beside the repository). The file is not committed.

Two measures. "all": every labelled end; an end of text without a mark is no decision, and not counted. "inner": without
the ends of texts, which any splitter finds. Ends labelled optional count neither way.
"""

from __future__ import annotations

import json
import os
import re
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "hooks"))

from kurras.arabic.sentences import split  # noqa: E402

Splitter = Callable[[str], set[int]]

NAIVE = re.compile("[.!?\u061f\u2026]+(?=\\s|$)")
MARKED = re.compile("[.!?\u061f\u2026][\\s)\\]\u00bb\u201d\"'*]*$")


@dataclass(frozen=True, slots=True)
class Score:
    """Counts of ends found rightly, found wrongly and missed."""

    hits: int
    wrong: int
    missed: int

    def __str__(self) -> str:
        """Precision, recall and F1, then the counts."""
        precision, recall = self.hits / max(1, self.hits + self.wrong), self.hits / max(1, self.hits + self.missed)
        f1 = 2 * self.hits / max(1, 2 * self.hits + self.wrong + self.missed)
        return f"P {precision:.4f}  R {recall:.4f}  F1 {f1:.4f}  ({self.wrong} wrong, {self.missed} missed)"


def ours(text: str) -> set[int]:
    """Find ends by :func:`kurras.arabic.sentences.split`."""
    return {end for _, end in split(text)}


def naive(text: str) -> set[int]:
    """Find ends by a regular expression: a run of marks before white space."""
    return {match.end() for match in NAIVE.finditer(text)} | {len(text.rstrip())}


def score(rows: list[dict[str, object]], splitter: Splitter, *, inner: bool) -> Score:
    """Compare a splitter with the labels of all rows."""
    hits = wrong = missed = 0
    for row in rows:
        text, ends, optional = str(row["text"]), _numbers(row["ends"]), _numbers(row["optional"])
        ignored = set(optional)
        if inner or not MARKED.search(text):
            ignored.add(len(text.rstrip()))
        found, right = splitter(text) - ignored, set(ends) - ignored
        hits, wrong, missed = hits + len(found & right), wrong + len(found - right), missed + len(right - found)
    return Score(hits, wrong, missed)


def main(arguments: list[str]) -> int:
    """Print the table; 2 when the data is not there."""
    folder = Path(arguments[0] if arguments else os.environ.get("KURRAS_DATA", ROOT.parent / "shared" / "data"))
    source = folder / "sentences_arcd.jsonl"
    if not source.is_file():
        sys.stderr.write(f"{source}: not found; give the folder of the public data as the argument or in KURRAS_DATA\n")
        return 2
    rows = [json.loads(line) for line in source.read_text(encoding="utf-8").splitlines()]
    for inner in (False, True):
        for name, splitter in (("ours", ours), ("naive", naive)):
            sys.stdout.write(f"{'inner' if inner else 'all':6} {name:6} {score(rows, splitter, inner=inner)}\n")
    return 0


def _numbers(value: object) -> list[int]:
    return [number for number in value if isinstance(number, int)] if isinstance(value, list) else []


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
