"""The cards that a student reviews: the questions, the dates of the timeline, the terms of the glossary.

A card is drawn in the shape of a question (`kurras.rendering.question`), so that one script shows them all. A date
that is known exactly is asked for as a short answer, which is judged; of the others the student says how it went.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass

from kurras.ground import Ground
from kurras.models import Course
from kurras.rendering import wording
from kurras.rendering.addresses import Addresses
from kurras.rendering.markup import text
from kurras.rendering.question import proof, question_html
from kurras.seeded import shuffled
from kurras.study.mention import Passage
from kurras.study.questions import Question
from kurras.study.study import Study
from kurras.study.timeline import Event


@dataclass(frozen=True, slots=True)
class Fact:
    """What a card asks of something that is no question: a date, a term."""

    id: str
    kind: str
    """What the student reads above it: «تاريخ»، «مصطلح»."""
    topic: str
    ask: str
    right: str
    evidence: tuple[Passage, ...]
    is_judged: bool = False


@dataclass(frozen=True, slots=True)
class Card:
    """A card: its key in a student's record, what it is about, what it asks."""

    id: str
    kind: str
    topic: str
    objective: str
    level: str
    asks: Question | Fact
    number: int
    """Of a question among those of its topic, from 1; 0 for what is none."""


def facts(study: Study) -> tuple[Fact, ...]:
    """The terms as the glossary has them, then the dates that can be asked for, in the order of time."""
    return (*_terms(study), *_dates(study))


def _terms(study: Study) -> Iterator[Fact]:
    for entry in study.entries:
        shown = entry.evidence or tuple(one for one in entry.passages if one.start < one.end)[:1]
        if entry.kind == "term" and shown:
            ask = f"ما تعريف «{entry.name}»؟"
            yield Fact(entry.anchor, wording.TERM_CARD, shown[0].topic, ask, entry.definition, shown)


def _dates(study: Study) -> Iterator[Fact]:
    """A date that the event's own name tells is left out; where nobody named it, the text is asked with a gap."""
    for event in study.events:
        if event.passages and (event.gapped or not event.tells_time):
            ask = (
                f"أيُّ تاريخ حُذف من قول النص: «{event.gapped}»؟" if event.gapped else f"متى وقع هذا الحدث: {event.name}؟"
            )
            yield Fact(
                f"date-{event.key}",
                wording.DATE_CARD,
                event.passages[0].topic,
                ask,
                event.when,
                event.passages,
                is_judged=_is_plain(event),
            )


def _is_plain(event: Event) -> bool:
    """Whether the whole answer is a date that can be typed."""
    return event.certainty == "exact" and event.calendar == "gregorian" and not event.modifiers


def cards(course: Course, study: Study) -> tuple[Card, ...]:
    """All cards, topic by topic; within one, kinds are mixed by a seed."""
    asked = facts(study)
    return tuple(
        card
        for topic in course.topics
        for card in shuffled(
            (
                *_questions(study, topic.slug),
                *(_of_fact(fact) for fact in asked if fact.topic == topic.slug),
            ),
            topic.slug,
        )
    )


def _questions(study: Study, topic: str) -> Iterator[Card]:
    for number, one in enumerate(study.questions_of(topic), 1):
        yield Card(one.anchor, one.kind, topic, one.objective, one.level, one, number)


def _of_fact(fact: Fact) -> Card:
    return Card(fact.id, "date" if fact.is_judged else "term", fact.topic, "", "", fact, 0)


def card_html(card: Card, ground: Ground, addresses: Addresses, here: str) -> str:
    """What is shown of a card; its links are those of page `here`."""
    if isinstance(card.asks, Fact):
        return _fact_html(card.asks, ground, addresses, here)
    return question_html(card.asks, card.number, ground, addresses, here)


def _fact_html(fact: Fact, ground: Ground, addresses: Addresses, here: str) -> str:
    accepted = text(json.dumps([fact.right], ensure_ascii=False))
    judged = f'data-kind="short" data-accept="{accepted}"' if fact.is_judged else 'data-kind="self"'
    return (
        f'<section class="k-question" id="{fact.id}" aria-label="{fact.kind}" {judged}>'
        f'<h3>{fact.kind}</h3><p class="k-meta">{fact.kind}</p>'
        f'<p class="k-ask">{text(fact.ask)}</p>'
        '<details class="k-answer"><summary>الجواب والدليل</summary>'
        f'<p class="k-right"><span class="k-label">الجواب:</span> {text(fact.right)}</p>'
        f'<p class="k-label">الدليل من النص:</p>{"".join(proof(fact.evidence, ground, addresses, here))}'
        "</details></section>"
    )
