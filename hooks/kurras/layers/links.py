"""Chooses which mentions become links in the text: none crosses another, one for each thing in a section.

The longer of two that overlap wins («رابطة الدول المستقلة» before «الدول المستقلة»), then the earlier kind of `_RANK`.
A mention that crosses the edge of corrected words, or covers all of them, is passed over for the next one in the
section: the corrected words must keep a link of their own, to their note.
"""

from collections.abc import Iterator
from dataclasses import replace

from kurras.ground import Ground
from kurras.models import Course, Reading
from kurras.readers.layer_files import LayerFiles
from kurras.study.mention import Mention
from kurras.study.study import Study

_RANK = ("date", "name", "term")


def choose_links(study: Study, course: Course, ground: Ground, files: LayerFiles) -> Study:  # noqa: ARG001  (a layer)
    """The study with `links` chosen among its mentions."""
    links: list[Mention] = []
    linked: set[tuple[str, str, str, str]] = set()
    mentions: dict[str, list[Mention]] = {}
    for mention in sorted(study.mentions, key=lambda one: one.passage.start):
        mentions.setdefault(mention.passage.sentence, []).append(mention)
    for standing in ground.standings:
        for mention in _apart(mentions.get(standing.number, []), standing.reading, linked):
            linked.add(_thing(mention))
            links.append(mention)
    return replace(study, links=tuple(links))


def _thing(mention: Mention) -> tuple[str, str, str, str]:
    return mention.passage.topic, mention.passage.section, mention.kind, mention.key


def _apart(mentions: list[Mention], reading: Reading, linked: set[tuple[str, str, str, str]]) -> list[Mention]:
    """Those of one sentence that stay, in its order, when the strongest are taken first."""
    taken: list[Mention] = []
    for mention in sorted(mentions, key=lambda one: (one.passage.start - one.passage.end, _RANK.index(one.kind))):
        if all(_clear(mention, other) for other in taken) and _fits(mention, taken, reading):
            taken.append(mention)
    taken.sort(key=lambda one: one.passage.start)
    return list(_first_ones(taken, linked))


def _first_ones(mentions: list[Mention], linked: set[tuple[str, str, str, str]]) -> Iterator[Mention]:
    seen = set(linked)
    for mention in mentions:
        if mention.every or _thing(mention) not in seen:
            seen.add(_thing(mention))
            yield mention


def _clear(one: Mention, other: Mention) -> bool:
    return one.passage.end <= other.passage.start or other.passage.end <= one.passage.start


def _fits(mention: Mention, taken: list[Mention], reading: Reading) -> bool:
    """Whether it lies in plain text, or in corrected words of which it and the others leave some for their own link.

    The mention of a whole sentence, which is an empty span, is no link.
    """
    start, stop = mention.passage.start, mention.passage.end
    at = 0
    for segment in reading.segments:
        end = at + len(segment.text)
        if at <= start < stop <= end:
            spans = [(start, stop), *((one.passage.start, one.passage.end) for one in taken)]
            rest = (char for place, char in enumerate(segment.text, at) if not any(a <= place < b for a, b in spans))
            return segment.correction is None or any(map(str.isalnum, rest))
        at = end
    return False
