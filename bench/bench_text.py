"""Dates and sentences of Arabic Wikipedia paragraphs: what we find beside dateparser and pysbd, in the same run.

Run ``python bench/bench_text.py [DATA]``; DATA is the folder that holds ``dates_arcd.jsonl`` and
``sentences_arcd.jsonl`` (default: the environment's ``KURRAS_DATA``, then ``../shared/data`` beside the repository).
They are not committed.

Dates: "exact" counts a date whose words and value are as labelled; "value" one that overlaps the label and agrees with
it as far as the label goes, which is all that can be asked of a peer that answers in days. Optional labels do not
count.

Sentences: "all" counts every labelled end; an end of text without a mark is no decision, and not counted. "inner"
leaves out the ends of texts, which any splitter finds. Ends labelled optional count neither way.
"""

from __future__ import annotations

import json
import os
import re
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from dateparser.search import search_dates
from pysbd import Segmenter

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "hooks"))

from kurras.arabic.date_values import DateValue  # noqa: E402
from kurras.arabic.dates import find_dates  # noqa: E402
from kurras.arabic.sentences import split  # noqa: E402

Splitter = Callable[[str], set[int]]

NAIVE = re.compile("[.!?\u061f\u2026]+(?=\\s|$)")
MARKED = re.compile("[.!?\u061f\u2026][\\s)\\]\u00bb\u201d\"'*]*$")


@dataclass(frozen=True, slots=True)
class Score:
    """Counts of what was found rightly, found wrongly and missed."""

    hits: int
    wrong: int
    missed: int

    def __str__(self) -> str:
        """Precision, recall and F1, then the counts."""
        precision, recall = self.hits / max(1, self.hits + self.wrong), self.hits / max(1, self.hits + self.missed)
        f1 = 2 * self.hits / max(1, 2 * self.hits + self.wrong + self.missed)
        return f"P {precision:.4f}  R {recall:.4f}  F1 {f1:.4f}  ({self.wrong} wrong, {self.missed} missed)"


@dataclass(frozen=True, slots=True)
class Label:
    """A date in a text: its span and its value, as `1991-12`, or of a peer a day."""

    start: int
    end: int
    value: str
    optional: bool = False

    def overlaps(self, other: Label) -> bool:
        """Whether the two share a character."""
        return self.start < other.end and other.start < self.end


Finder = Callable[[str], list[Label]]


def our_dates(text: str) -> list[Label]:
    """Find dates by :func:`kurras.arabic.dates.find_dates`."""
    return [Label(one.start, one.end, _written(one.value)) for one in find_dates(text).mentions]


def _written(value: DateValue) -> str:
    """The value as the labels write it: H before Hijri, -- for no year."""
    return ("H" if value.calendar == "hijri" else "") + value.edtf.replace("XXXX-", "--")


def dateparser_dates(text: str) -> list[Label]:
    """Find dates by dateparser, in their order in the text."""
    found, at = [], 0
    for words, day in search_dates(text, languages=["ar"]) or []:
        start = text.find(words, at)
        at = start + len(words)
        found.append(Label(start, at, day.strftime("%Y-%m-%d")))
    return found


def exact(label: Label, found: Label) -> bool:
    """Whether words and value are the label's."""
    return (label.start, label.end, label.value) == (found.start, found.end, found.value)


def agrees(label: Label, found: Label) -> bool:
    """Whether the value is the label's as far as that goes: the day 1991-12-25 agrees with 1991-12 and with 199X."""
    if not label.overlaps(found) or found.value == label.value:
        return label.overlaps(found)
    if label.value.startswith("--"):
        return found.value[4:] == label.value[1:]
    return label.value[0].isdecimal() and found.value.startswith(label.value.replace("X", ""))


def score_dates(
    rows: list[dict[str, Any]], finder: Finder, match: Callable[[Label, Label], bool], *, listed: bool = False
) -> Score:
    """Compare a finder with the labels of all rows; `listed` prints each date that was missed or is wrong."""
    hits = wrong = missed = 0
    for row in rows:
        labels = [Label(one["start"], one["end"], one["value"], one["optional"]) for one in row["dates"]]
        found = finder(row["text"])
        for label in labels:
            right = next((one for one in found if match(label, one)), None)
            if right:
                found.remove(right)
            hits += right is not None and not label.optional
            missed += right is None and not label.optional
            if listed and not right and not label.optional:
                print(f"  missed in {row['id']}: {row['text'][label.start : label.end]} {label.value}")
        for one in found:
            if not any(label.optional and label.overlaps(one) for label in labels):
                wrong += 1
                if listed:
                    print(f"  wrong in {row['id']}: {row['text'][one.start : one.end]} {one.value}")
    return Score(hits, wrong, missed)


def score_ranges(rows: list[dict[str, Any]]) -> Score:
    """Compare our ranges with the labelled ones, by where their ends begin."""
    hits = wrong = missed = 0
    for row in rows:
        dates = find_dates(row["text"])
        found = {tuple(dates.mentions[end].start for end in pair) for pair in dates.ranges}
        right = {tuple(row["dates"][end]["start"] for end in pair) for pair in row["ranges"]}
        hits, wrong, missed = hits + len(found & right), wrong + len(found - right), missed + len(right - found)
    return Score(hits, wrong, missed)


def ours(text: str) -> set[int]:
    """Find ends by :func:`kurras.arabic.sentences.split`."""
    return {end for _, end in split(text)}


def naive(text: str) -> set[int]:
    """Find ends by a regular expression: a run of marks before white space."""
    return {match.end() for match in NAIVE.finditer(text)} | {len(text.rstrip())}


def pysbd_ends(text: str) -> set[int]:
    """Find ends by pysbd's Arabic rules."""
    pieces = Segmenter(language="ar", clean=False, char_span=True).segment(text)
    return {piece.start + len(piece.sent.rstrip()) for piece in pieces}


def score(rows: list[dict[str, Any]], splitter: Splitter, *, inner: bool) -> Score:
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
    """Print the tables; 2 when the data is not there."""
    folder = Path(arguments[0] if arguments else os.environ.get("KURRAS_DATA", ROOT.parent / "shared" / "data"))
    tables = []
    for name in ("dates_arcd.jsonl", "sentences_arcd.jsonl"):
        source = folder / name
        if not source.is_file():
            sys.stderr.write(f"{source}: not found; give the folder of the data as the argument or in KURRAS_DATA\n")
            return 2
        tables.append([json.loads(line) for line in source.read_text(encoding="utf-8").splitlines()])
    dates, sentences = tables
    print("dates")
    print(f"exact  ours       {score_dates(dates, our_dates, exact, listed=True)}")
    print(f"value  ours       {score_dates(dates, our_dates, agrees)}")
    print(f"value  dateparser {score_dates(dates, dateparser_dates, agrees)}")
    print(f"ranges ours       {score_ranges(dates)}")
    print("sentences")
    for inner in (False, True):
        for name, splitter in (("ours", ours), ("pattern", naive), ("pysbd", pysbd_ends)):
            print(f"{'inner' if inner else 'all':6} {name:10} {score(sentences, splitter, inner=inner)}")
    _list_ends(sentences)
    return 0


def _list_ends(rows: list[dict[str, Any]]) -> None:
    """Print each sentence end of ours that is wrong, and each that was missed."""
    for row in rows:
        text, ends = row["text"], set(row["ends"])
        found = ours(text)
        ignored = {*row["optional"], len(text.rstrip())}
        for kind, places in (("wrong", found - ends), ("missed", ends - found)):
            for place in sorted(places - ignored):
                print(f"  {kind} in {row['id']}: …{text[max(0, place - 30) : place]}|{text[place : place + 20]}…")


def _numbers(value: object) -> list[int]:
    return [number for number in value if isinstance(number, int)] if isinstance(value, list) else []


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
