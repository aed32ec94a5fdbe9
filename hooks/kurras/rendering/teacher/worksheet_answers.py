"""What stands below a question on paper: boxes to mark, lines to write on; or the same, filled in."""

from collections.abc import Sequence

from kurras.rendering.markup import text
from kurras.seeded import disordered, shuffled
from kurras.study.questions import Question

LETTERS = tuple(one.replace("ه", "هـ") for one in "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ")
"""The letters of a list, in their old order; one of them stands alone as «هـ»."""
RULE = '<span class="t-rule"></span>'
"""A line to write on."""
_LINES = 2


def answers_html(question: Question, seed: str, *, answers: bool) -> str:
    """The part of the question where its answer goes; `seed` decides every order in it."""
    match question.kind:
        case "choice" | "several":
            return _options(question, seed, answers=answers)
        case "truth":
            verdicts = [("صواب", question.verdict is True), ("خطأ", question.verdict is False)]
            said = _list(verdicts, "t-round", answers=answers, letters=False)
            return f'<div class="t-verdicts">{said}</div><p>السبب:</p>{_options(question, seed, answers=answers)}'
        case "order":
            return _steps(question, seed, answers=answers)
        case "match":
            return _pairs(question, seed, answers=answers)
        case "short":
            return f"<p><strong>{text(question.right[0])}</strong></p>" if answers else RULE * _LINES
        case _:
            return ""


def _options(question: Question, seed: str, *, answers: bool) -> str:
    own = [*((words, True) for words in question.right), *((one.text, False) for one in question.wrong)]
    shape = "t-square" if question.kind == "several" else "t-round"
    return _list(shuffled(own, seed), shape, answers=answers)


def _list(options: Sequence[tuple[str, bool]], shape: str, *, answers: bool, letters: bool = True) -> str:
    items = []
    for at, (words, right) in enumerate(options):
        letter = f"<b>{LETTERS[at % len(LETTERS)]}.</b> " if letters else ""
        if answers and right:
            items.append(
                f'<li class="t-right"><span class="{shape} t-filled"></span>{letter}<strong>{text(words)}</strong>'
                ' <span class="t-tick">(صحيح)</span></li>'
            )
        else:
            items.append(f'<li><span class="{shape}"></span>{letter}{text(words)}</li>')
    return f'<ul class="t-options">{"".join(items)}</ul>'


def _steps(question: Question, seed: str, *, answers: bool) -> str:
    steps = disordered(tuple(enumerate(question.steps, 1)), seed)
    items = (f"<li>{_box(str(place) if answers else '')} {text(one.text)}</li>" for place, one in steps)
    return f'<ul class="t-options">{"".join(items)}</ul>'


def _pairs(question: Question, seed: str, *, answers: bool) -> str:
    left = shuffled(tuple(enumerate(question.pairs)), f"{seed}/left")
    partners = [
        *((at, one.partner) for at, one in enumerate(question.pairs)),
        *((-1, one.text) for one in question.extra),
    ]
    right = disordered(partners, seed)
    letters = {at: LETTERS[nth % len(LETTERS)] for nth, (at, _) in enumerate(right)}
    own = (f"<li>{_box(letters[at] if answers else '')} {text(one.text)}</li>" for at, one in left)
    others = (f"<li><b>{LETTERS[nth % len(LETTERS)]}.</b> {text(words)}</li>" for nth, (_, words) in enumerate(right))
    return (
        f'<div class="t-match"><ul class="t-options">{"".join(own)}</ul>'
        f'<ul class="t-options">{"".join(others)}</ul></div>'
    )


def _box(words: str) -> str:
    return f'<span class="t-box">{words}</span>'
