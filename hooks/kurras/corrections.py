"""Applies the declared corrections: each must fit exactly one place, inside one sentence, and no two may overlap."""

from collections import defaultdict
from dataclasses import dataclass, replace
from itertools import pairwise

from kurras.errors import ContentError, Fault, Gathering, Place, quoted
from kurras.models import Correction, Reading, Segment, Sentence
from kurras.quotation import Match, Text
from kurras.readers.course_file import CorrectionEntry, CorrectionsFile
from kurras.readers.yaml_document import Document


@dataclass(frozen=True, slots=True)
class _Placed:
    correction: Correction
    place: Place

    @property
    def span(self) -> tuple[int, int]:
        return self.correction.start, self.correction.start + len(self.correction.before)


def read_with_corrections(text: Text, entries: CorrectionsFile, document: Document | None) -> tuple[Reading, ...]:
    """Every sentence as the course reads it. Raises `ContentError` with all corrections that do not fit.

    The rest of the error: every sentence as the corrections that do fit have it read.
    """
    gathering = Gathering()
    placed = []
    for index, entry in enumerate(entries.entries):
        if not (entry.before and entry.after):
            continue  # its form has a fault already
        place, number = (
            document.place("corrections", index, key) if document else Place("") for key in ("before", "sentence")
        )
        if entry.sentence and entry.sentence not in {sentence.number for sentence in text.sentences}:
            gathering.faults.append(_no_sentence(text, entry, number))
            continue
        found = gathering.attempt(_place_correction, text, entry, place)
        if found:
            placed.append(_Placed(found, place))
    by_sentence = defaultdict(list)
    for item in placed:
        by_sentence[item.correction.sentence.number].append(item)
    for items in by_sentence.values():
        items.sort(key=lambda item: item.span)
        gathering.faults += _overlaps(items)
    corrections = {number: _apart(items) for number, items in by_sentence.items()}
    readings = _readings(text.sentences, corrections)
    if gathering.faults:
        raise ContentError(gathering.faults, readings)
    return readings


def _no_sentence(text: Text, entry: CorrectionEntry, place: Place) -> Fault:
    remedy = f"the last one is {text.sentences[-1].number}; the numbers stand on the page of the original text"
    return Fault(place, f"there is no sentence {entry.sentence}", remedy)


def _place_correction(text: Text, entry: CorrectionEntry, place: Place) -> Correction:
    words = quoted(entry.before)
    if entry.before == entry.after:
        raise ContentError.of(place, f"the correction of {words} changes nothing", "let `before` and `after` differ")
    sentences = [sentence for sentence in text.sentences if entry.sentence in (None, sentence.number)]
    numbers = {sentence.number for sentence in sentences}
    matches = [match for match in text.find(entry.before) if text.sentence_of(match).number in numbers]
    if not matches:
        where = f"sentence {entry.sentence}" if entry.sentence else "the text"
        raise ContentError.of(place, f"the words {words} are not in {where}", text.nearest(entry.before, sentences))
    if len(matches) > 1:
        raise ContentError([_found_often(text, entry, matches, place)])
    return _correction(text, entry, matches[0], place)


def _found_often(text: Text, entry: CorrectionEntry, matches: list[Match], place: Place) -> Fault:
    where = [text.sentence_of(match).number for match in matches]
    remedy = "quote more of the words around them"
    if len(set(where)) > 1:
        remedy += f", or add `sentence: {where[0]}`"
    problem = f"the words {quoted(entry.before)} stand {len(matches)} times, in sentences {', '.join(where)}"
    return Fault(place, problem, remedy)


def _correction(text: Text, entry: CorrectionEntry, match: Match, place: Place) -> Correction:
    sentence = text.sentence_of(match)
    start, end = match.start - sentence.start, match.end - sentence.start
    if end > len(sentence.text):
        problem = f"the words {quoted(entry.before)} run over the end of sentence {sentence.number}"
        raise ContentError.of(place, problem, "write one correction for each sentence")
    return Correction(0, sentence, start, sentence.text[start:end], entry.after, entry.kind, entry.reason)


def _overlaps(items: list[_Placed]) -> list[Fault]:
    return [
        Fault(
            second.place,
            f"the correction of {quoted(second.correction.before)} overlaps the one of "
            f"{quoted(first.correction.before)} in line {first.place.line}",
            "make one correction of the two",
        )
        for first, second in pairwise(items)
        if second.span[0] < first.span[1]
    ]


def _apart(items: list[_Placed]) -> list[Correction]:
    """The corrections of one sentence, without those that overlap one before them."""
    kept: list[_Placed] = []
    for item in items:
        if not kept or item.span[0] >= kept[-1].span[1]:
            kept.append(item)
    return [item.correction for item in kept]


def _readings(sentences: tuple[Sentence, ...], corrections: dict[str, list[Correction]]) -> tuple[Reading, ...]:
    """Numbers the corrections in the order of the text, and cuts each sentence into its segments."""
    readings = []
    count = 0
    for sentence in sentences:
        own = corrections.get(sentence.number, [])
        numbered = [replace(correction, number=count + index) for index, correction in enumerate(own, 1)]
        count += len(own)
        readings.append(Reading(sentence, _segments(sentence, numbered)))
    return tuple(readings)


def _segments(sentence: Sentence, corrections: list[Correction]) -> tuple[Segment, ...]:
    segments = []
    at = 0
    for correction in corrections:
        segments += [Segment(sentence.text[at : correction.start]), Segment(correction.after, correction)]
        at = correction.start + len(correction.before)
    return tuple(segment for segment in [*segments, Segment(sentence.text[at:])] if segment.text)
