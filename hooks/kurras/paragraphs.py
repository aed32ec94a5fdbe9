"""Source -> paragraphs -> sentences, with nothing lost on the way.

Paragraphs are separated by blank lines. Many an exported text has none: there, when most lines end like a sentence,
each line is a paragraph. Every letter of a paragraph stands in the `original` of exactly one of its sentences.
"""

import re

from kurras.arabic.sentences import split
from kurras.arabic.typography import repair
from kurras.models import Paragraph, Repair, Sentence, Source

_BLOCK = re.compile(r"\S(?:.*\S)?(?:\n[^\S\n]*\S(?:.*\S)?)*")
_LINE = re.compile(r"\S(?:.*\S)?")
_BLANK_LINE = re.compile(r"\S[^\S\n]*\n[^\S\n]*\n\s*\S")
_SENTENCE_END = re.compile(r"[.؟!?…:][»\"”’)\]]*$")
_PERSIAN = re.compile("[پچژگ]")


def split_paragraphs(source: Source) -> tuple[Paragraph, ...]:
    """The paragraphs of the source, each with its typographic repairs done and logged; invisible ones do not count."""
    persian = _PERSIAN.search(source.text) is not None
    paragraphs: list[Paragraph] = []
    for match in _unit(source.text).finditer(source.text):
        paragraph = _paragraph(source, len(paragraphs) + 1, match.span(), persian=persian)
        if paragraph.text.strip():
            paragraphs.append(paragraph)
    return tuple(paragraphs)


def _unit(text: str) -> re.Pattern[str]:
    if _BLANK_LINE.search(text):
        return _BLOCK
    lines = _LINE.findall(text)
    ended = sum(_SENTENCE_END.search(line) is not None for line in lines)
    return _LINE if 2 * ended > len(lines) else _BLOCK


def _paragraph(source: Source, number: int, span: tuple[int, int], *, persian: bool) -> Paragraph:
    start, end = span
    repaired = repair(source.text[start:end], persian=persian)
    repairs = tuple(
        Repair(edit.rule, source.place(start + edit.start), edit.before, edit.after) for edit in repaired.edits
    )
    origins = tuple(start + origin for origin in repaired.origins)
    return Paragraph(number, start, end, repaired.text, origins, repairs)


def split_sentences(source: Source, paragraphs: tuple[Paragraph, ...]) -> tuple[Sentence, ...]:
    """All sentences of the source, in its order, numbered `paragraph.sentence`."""
    return tuple(sentence for paragraph in paragraphs for sentence in _sentences(source, paragraph))


def _sentences(source: Source, paragraph: Paragraph) -> list[Sentence]:
    spans = split(paragraph.text)
    cuts = [paragraph.start, *(paragraph.origins[start] for start, _ in spans[1:]), paragraph.end]
    return [
        Sentence(
            paragraph=paragraph.number,
            index=index,
            original=source.text[cuts[index - 1] : cuts[index]].strip(),
            text=paragraph.text[start:end],
            start=start,
            place=source.place(cuts[index - 1]),
        )
        for index, (start, end) in enumerate(spans, 1)
    ]
