"""What review, test and progress page show to one of whom nothing is kept yet.

It stands in the pages, so that they are whole before their script comes (at the reader's first sign of life, or at once
for one who has begun). The words and numbers are those of `practice/review/`, whose script goes on with what is there:
`tests/browser/practice/test_review_fresh.py` compares the two.
"""

from collections.abc import Iterable, Iterator, Sequence

from kurras.arabic.counting import CARD, MINUTE, NEW_CARD, QUESTION, counted
from kurras.models import Course
from kurras.rendering.addresses import Addresses
from kurras.rendering.markup import item_list, text
from kurras.rendering.practice_page import practice_name
from kurras.rendering.review_cards import Card

_SECONDS = {"term": 20, "date": 25, "several": 45, "truth": 45, "order": 60, "match": 60}
_OTHERWISE, _SESSION, _FRESH = 30, 600, 10
_OTHERS = (("term-", "المصطلحات"), ("date-", "التواريخ"))


def first_session(deck: Sequence[Card], here: str, progress: str, addresses: Addresses) -> str:
    """The day's review: how many cards the first session has, and the button that begins it."""
    first = list[Card]()
    for card in deck[:_FRESH]:
        if not first or _seconds((*first, card)) <= _SESSION:
            first.append(card)
    return (
        '<p class="k-due-words">لم تبدأ المراجعة بعد.</p>'
        f'<p class="k-meta">في الجلسة {counted(len(first), NEW_CARD)}، {_minutes(first)}.</p>'
        f"{_button('ابدأ بأول البطاقات')}"
        f'<p class="k-meta">التقدم المحفوظ: بلا اسم. <a href="{addresses.link(here, progress)}">تقدمي</a></p>'
    )


def first_test(deck: Sequence[Card], size: int) -> str:
    """What the form of the test says of `size` questions from all of them."""
    questions = [card for card in deck if card.level][:size]
    return f"في هذا الاختبار {counted(len(questions), QUESTION)}، {_minutes(questions)}."


def no_progress(course: Course, deck: Sequence[Card], here: str, review: str, addresses: Addresses) -> str:
    """Every card is new: topic by topic and objective by objective."""
    return (
        f'<p><a href="{addresses.link(here, review)}">مراجعة اليوم</a>: لم تبدأ المراجعة بعد.</p>'
        "<p>لم تُحفظ إجابة بعد. أجب عن أسئلة موضوع، أو ابدأ المراجعة، ثم عد إلى هنا.</p>"
        f"{''.join(_topics(course, deck, here, addresses))}"
    )


def no_student() -> str:
    """The names on this device: nobody's."""
    nobody = _button("✓ بلا اسم", more=' aria-pressed="true"')
    return f'<ul class="k-students"><li>{nobody}</li></ul>'


def nothing_to_erase() -> str:
    """The button that asks before it erases."""
    return f'<div class="k-row k-erase">{_button("امحُ تقدم «بلا اسم»", kind=" k-danger")}</div>'


def _topics(course: Course, deck: Sequence[Card], here: str, addresses: Addresses) -> Iterator[str]:
    every = (*(one for topic in course.topics for one in topic.objectives), *course.objectives)
    for topic in course.topics:
        own = [card for card in deck if card.topic == topic.slug]
        page = addresses.link(here, practice_name(topic.slug))
        parts = [
            (f'<a href="{page}#o-{one.id}">{text(one.text)}</a>', [card for card in own if card.objective == one.id])
            for one in every
        ]
        parts += [(f"<span>{words}</span>", [card for card in own if card.id.startswith(k)]) for k, words in _OTHERS]
        if own:
            items = item_list((f"{words}{_measure(some)}" for words, some in parts if some), "k-by")
            yield f'<details class="k-topic"><summary>{text(topic.title)}{_measure(own)}</summary>{items}</details>'


def _measure(cards: Sequence[Card]) -> str:
    bar = f'<span class="k-bar-new" style="flex-grow:{len(cards)}"></span>'
    words = f"{counted(len(cards), CARD)} · جديدة: {len(cards)}"
    return f'<span class="k-measure"><span class="k-bar" aria-hidden="true">{bar}</span>{words}</span>'


def _minutes(cards: Iterable[Card]) -> str:
    return f"نحو {counted(max(1, int(_seconds(cards) / 60 + 0.5)), MINUTE, oblique=True)}"


def _seconds(cards: Iterable[Card]) -> int:
    return sum(_SECONDS.get(card.kind, _OTHERWISE) for card in cards)


def _button(words: str, more: str = "", kind: str = "") -> str:
    return f'<button type="button" class="k-check{kind}"{more}>{words}</button>'
