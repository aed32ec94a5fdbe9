"""The generated questions as lines of text, for a teacher who reads them before her students do."""

from collections.abc import Iterator

from kurras.layers.generated import Listed
from kurras.rendering.wording import LEVEL_NAMES, QUESTION_KINDS


def lines_of(listed: Listed) -> Iterator[str]:
    """Its id and state, what it asks, the answers (✓ right, ✗ wrong), the sentences that prove it."""
    question = listed.question
    goal = question.objective or "-"
    yield f"{question.id}  [{listed.state}]  {question.topic}/{goal}"
    yield f"  {QUESTION_KINDS[question.kind]} · {LEVEL_NAMES[question.level]}"
    yield f"  {question.ask}"
    yield from (f"    ✓ {words}" for words in question.right)
    yield from (f"    ✗ {one.text} ← {one.because}" for one in question.wrong)
    yield from (f"  {number}: {text}" for number, text in listed.sentences)
