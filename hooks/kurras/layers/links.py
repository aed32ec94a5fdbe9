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
    mentions = sorted(study.mentions, key=lambda one: one.passage.start)
    for standing in ground.standings:
        own = [one for one in mentions if one.passage.sentence == standing.number]
        free = [one for one in own if _fits(one, standing.reading)]
        for mention in _apart(free, linked):
            linked.add(_thing(mention))
            links.append(mention)
    return replace(study, links=tuple(links))


def _thing(mention: Mention) -> tuple[str, str, str, str]:
    return mention.passage.topic, mention.passage.section, mention.kind, mention.key


def _apart(mentions: list[Mention], linked: set[tuple[str, str, str, str]]) -> list[Mention]:
    """Those of one sentence that stay, in its order, when the strongest are taken first."""
    taken: list[Mention] = []
    for mention in sorted(mentions, key=lambda one: (one.passage.start - one.passage.end, _RANK.index(one.kind))):
        clear = all(_clear(mention, other) for other in taken)
        if clear:
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


def _fits(mention: Mention, reading: Reading) -> bool:
    """Whether the mention lies in plain text, or inside corrected words and leaves some of them for their own link."""
    at = 0
    for segment in reading.segments:
        end = at + len(segment.text)
        if at <= mention.passage.start and mention.passage.end <= end:
            rest = segment.text[: mention.passage.start - at] + segment.text[mention.passage.end - at :]
            return segment.correction is None or any(map(str.isalnum, rest))
        at = end
    return False
