"""The timeline: an event for each time that the text speaks of, named, merged, hidden or added to in `timeline.yml`."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from kurras.arabic.date_words import other_months
from kurras.errors import Gathering
from kurras.ground import Ground
from kurras.layers.clauses import clause, title
from kurras.layers.spoken_dates import Spoken, faulty_dates, spoken_dates
from kurras.layers.timeline_entries import Named, named_events
from kurras.models import Course
from kurras.readers.course_file import CourseFile
from kurras.readers.layer_files import LayerFiles
from kurras.readers.timeline_file import TimelineFile
from kurras.study.mention import Mention, Passage
from kurras.study.reference import Reference
from kurras.study.study import Study
from kurras.study.timeline import Event

PAGE = "timeline"
_GAP, _HELD = "………", "\ue000"
"""A gap as it is shown, and what holds its place while a clause is cut."""


@dataclass(frozen=True, slots=True)
class _Dated:
    """An event with the dates in the text that link to it."""

    event: Event
    spoken: tuple[Spoken, ...]


def draw_timeline(study: Study, course: Course, ground: Ground, files: LayerFiles) -> Study:
    """The study with the events in the order of time, and a mention for each date in the text that has a year."""
    told = spoken_dates(ground)
    spoken = tuple(one for one in told if one.span.bounds)
    gathering = Gathering()
    topics = None if CourseFile in files.broken else tuple(topic.slug for topic in course.topics)
    named, taken = named_events(files.of(TimelineFile), spoken, topics, ground, gathering)
    gathering.settle()
    dated = [_dated(one) for one in named]
    dated += [_of_text(one, spoken, ground) for one in spoken if one not in taken]
    keyed = list(_with_keys(sorted(dated, key=lambda one: (one.event.begin, one.event.end))))
    mentions = tuple(mention for one in keyed for mention in _mentions(one, ground))
    notes = tuple(faulty_dates(ground, told))
    return replace(
        study,
        events=tuple(one.event for one in keyed),
        mentions=(*study.mentions, *mentions),
        notes=(*study.notes, *notes),
    )


def _of_text(spoken: Spoken, others: tuple[Spoken, ...], ground: Ground) -> _Dated:
    """The event of a date that nobody has named: it is called by the words around it."""
    start, end = spoken.passage.start, spoken.passage.end
    text = ground.standing(spoken.passage.sentence).reading.text
    alone = sum(one.passage.sentence == spoken.passage.sentence for one in others) == 1
    name = title(clause(text, start, end, alone=alone))
    gapped = clause(f"{text[:start]}{_HELD}{text[end:]}", start, start + 1, alone=alone).replace(_HELD, _GAP)
    dated = _dated(Named(name, spoken.span, (spoken,)))
    return replace(dated, event=replace(dated.event, gapped=gapped))


def _dated(named: Named) -> _Dated:
    span, bounds = named.span, named.span.bounds
    assert bounds  # noqa: S101  (what has no place in time was left out, or is a fault)
    passages = tuple(sorted({*(one.passage for one in named.spoken), *named.undated}, key=_order))
    topics = tuple(dict.fromkeys(passage.topic for passage in passages)) or (named.topic,) * bool(named.topic)
    event = Event(
        key="",
        name=named.name,
        when=span.words,
        edtf=span.edtf,
        calendar=span.first.calendar,
        precision=span.first.precision,
        modifiers=span.modifiers,
        begin=bounds[0],
        end=bounds[1],
        certainty=span.certainty,
        passages=passages,
        topics=topics,
        other_months=other_months(span.first) if span.is_one else (),
        year_from_context=any(one.year_from_context for one in named.spoken),
        reference=Reference(named.reference.text, named.reference.url or "") if named.reference else None,
        note=named.note,
    )
    return _Dated(event, named.spoken)


def _order(passage: Passage) -> tuple[int, int, int]:
    paragraph, index = map(int, passage.sentence.split("."))
    return paragraph, index, passage.start


def _with_keys(dated: list[_Dated]) -> Iterator[_Dated]:
    """Each with an id made of its time: `e-1991-12-16`, `e-1988-1991-2`, `e-h-583`."""
    seen: dict[str, int] = {}
    for one in dated:
        sign = {"-": "bc-"}.get(one.event.edtf[:1], "")
        era = "h-" if one.event.calendar == "hijri" else sign
        key = f"e-{era}{re.sub('[^0-9a-z]+', '-', one.event.edtf.lower()).strip('-')}"
        seen[key] = seen.get(key, 0) + 1
        numbered = key if seen[key] == 1 else f"{key}-n{seen[key]}"
        yield replace(one, event=replace(one.event, key=numbered))


def _mentions(dated: _Dated, ground: Ground) -> Iterator[Mention]:
    key = dated.event.key
    for spoken in dated.spoken:
        for passage in spoken.passages:
            yield Mention(_in_one_segment(passage, ground), "date", key, PAGE, key, every=True)


def _in_one_segment(passage: Passage, ground: Ground) -> Passage:
    """The passage, or the most of it that no correction's edge crosses: a link cannot be half of a corrected word."""
    parts, at = [], 0
    for segment in ground.standing(passage.sentence).reading.segments:
        low, high = max(at, passage.start), min(at + len(segment.text), passage.end)
        parts.append((high - low, low, high))
        at += len(segment.text)
    _, low, high = max(parts)
    words = ground.words(replace(passage, start=low, end=high))
    return replace(passage, start=low + len(words) - len(words.lstrip()), end=high - len(words) + len(words.rstrip()))
