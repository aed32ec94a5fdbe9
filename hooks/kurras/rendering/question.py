"""A question as HTML that is whole without a script: what is asked, what may be answered, the answer in `<details>`.

The script (`practice/`) reads what it judges by from this same HTML: nothing stands on the page twice. An option's
`data-option` is `r0`, `r1` … where it is right and `w0` … where it is wrong, and `data-of` names the options that a
line of the answer speaks of; a step's `data-step` is its right place; pairs and partners share a number.
"""

import json
import re
from collections.abc import Iterable, Iterator, Mapping

from kurras.ground import Ground
from kurras.rendering.addresses import Addresses
from kurras.rendering.markup import text
from kurras.rendering.wording import LEVEL_NAMES, QUESTION_KINDS
from kurras.seeded import disordered, shuffled
from kurras.study.mention import Passage
from kurras.study.questions import GAP, Question, WrongAnswer

_GAP = '<span class="k-gap" role="img" aria-label="فراغ">………</span>'


def question_html(question: Question, number: int, ground: Ground, addresses: Addresses, here: str) -> str:
    """The question with the number that it has on the page `here`."""
    name = question.anchor
    return (
        f'<section class="k-question" id="{name}" aria-label="السؤال {number}" {_judged_by(question)}>'
        f"<h3>السؤال {number}</h3>"
        f'<p class="k-meta">{QUESTION_KINDS[question.kind]} · {LEVEL_NAMES[question.level]}</p>'
        f'<p class="k-ask">{asked_html(question, _GAP)}</p>{_answers(question)}'
        f'<details class="k-answer"><summary>الجواب والدليل</summary>{answer_html(question)}'
        f'<p class="k-label">الدليل من النص:</p>{"".join(proof(question.evidence, ground, addresses, here))}'
        "</details></section>"
    )


def _judged_by(question: Question) -> str:
    if question.kind in ("gap", "short"):
        accepted = text(json.dumps(question.right, ensure_ascii=False))
        return f'data-kind="{question.kind}" data-accept="{accepted}"'
    verdict = f' data-verdict="{str(question.verdict).lower()}"' if question.kind == "truth" else ""
    return f'data-kind="{question.kind}"{verdict}'


def asked_html(question: Question, gap: str) -> str:
    """What is asked, with `gap` where words are left out."""
    asked = text(question.ask)
    return re.sub(f"{GAP}_*", lambda _: gap, asked) if question.kind in ("gap", "choice") else asked


def _answers(question: Question) -> str:
    """What may be answered, in an order that the question's id decides."""
    match question.kind:
        case "choice" | "several":
            return _options(question)
        case "truth":
            verdicts = '<li data-verdict="true">صواب</li><li data-verdict="false">خطأ</li>'
            why = f'<p class="k-because" id="{question.anchor}-why">السبب:</p>'
            return f'<ul class="k-verdicts">{verdicts}</ul>{why}{_options(question)}'
        case "order":
            steps = disordered(tuple(enumerate(question.steps)), question.id)
            return (
                f'<ul class="k-steps">{"".join(f"<li data-step={at}>{text(one.text)}</li>" for at, one in steps)}</ul>'
            )
        case "match":
            return _pairs(question)
        case _:
            return ""


def _options(question: Question) -> str:
    right = [(f"r{at}", words) for at, words in enumerate(question.right)]
    wrong = [(f"w{at}", one.text) for at, one in enumerate(question.wrong)]
    items = (f'<li data-option="{key}">{text(words)}</li>' for key, words in shuffled((*right, *wrong), question.id))
    return f'<ul class="k-options">{"".join(items)}</ul>'


def _pairs(question: Question) -> str:
    left = shuffled(tuple(enumerate(question.pairs)), f"{question.id}/left")
    paired = [(f"{at}", one.partner) for at, one in enumerate(question.pairs)]
    right = disordered((*paired, *((f"x{at}", one.text) for at, one in enumerate(question.extra))), question.id)
    return (
        f'<ol class="k-lefts">{"".join(f"<li data-pair={at}>{text(one.text)}</li>" for at, one in left)}</ol>'
        f'<ul class="k-partners">{"".join(f"<li data-partner={key}>{text(words)}</li>" for key, words in right)}</ul>'
    )


def answer_html(question: Question) -> str:
    """The right answer, and what is said of the others."""
    return "".join(_answer(question))


def _answer(question: Question) -> Iterator[str]:
    yield _right(question)
    if question.explain:
        yield f'<p class="k-explain">{text(question.explain)}</p>'
    said = [(f"w{at}", one) for at, one in enumerate(question.wrong)]
    said += [(f"x{at}", one) for at, one in enumerate(question.extra)]
    if question.otherwise:
        other = "لمن حكم بأنها خاطئة" if question.verdict else "لمن حكم بأنها صحيحة"
        said.insert(0, ("verdict", WrongAnswer(other, question.otherwise)))
    if said:
        lines = "".join(_said(because, answers) for because, answers in _by_reason(said).items())
        rest = "غيرها" if question.kind == "several" else "غيره"
        yield f'<p class="k-label">لماذا لا يصح {rest}:</p><ul class="k-why">{lines}</ul>'


def _by_reason(said: Iterable[tuple[str, WrongAnswer]]) -> dict[str, dict[str, str]]:
    """What is said, once, with the answers to which it is said by their keys."""
    groups = dict[str, dict[str, str]]()
    for key, one in said:
        groups.setdefault(one.because, {})[key] = one.text
    return groups


def _said(because: str, answers: Mapping[str, str]) -> str:
    wrong = " أو ".join(f'<span class="k-not">{text(answer)}</span>' for answer in answers.values())
    return f'<li data-of="{" ".join(answers)}">{wrong}: <span class="k-said">{text(because)}</span></li>'


def _right(question: Question) -> str:
    match question.kind:
        case "truth":
            verdict = "العبارة صحيحة" if question.verdict else "العبارة خاطئة"
            return f'<p class="k-right"><span class="k-label">{verdict}</span> {text(question.right[0])}.</p>'
        case "gap":
            filled = f"<strong>{text(question.right[0])}</strong>"
            return f'<p class="k-right">{asked_html(question, filled)}</p>'
        case "order":
            steps = (
                f'<li data-of="{at}">{text(one.text)}. <span class="k-said">{text(one.because)}</span></li>'
                for at, one in enumerate(question.steps)
            )
            return f'<p class="k-label">الترتيب الصحيح:</p><ol class="k-right">{"".join(steps)}</ol>'
        case "match":
            pairs = (
                f'<li data-of="{at}"><strong>{text(one.text)}</strong>: {text(one.partner)}. '
                f'<span class="k-said">{text(one.because)}</span></li>'
                for at, one in enumerate(question.pairs)
            )
            return f'<p class="k-label">المطابقة الصحيحة:</p><ul class="k-right">{"".join(pairs)}</ul>'
        case "several":
            items = "".join(f"<li>{text(words)}</li>" for words in question.right)
            return f'<p class="k-label">الأجوبة الصحيحة:</p><ul class="k-right">{items}</ul>'
        case _:
            return f'<p class="k-right"><span class="k-label">الجواب:</span> {text(question.right[0])}</p>'


def proof(evidence: tuple[Passage, ...], ground: Ground, addresses: Addresses, here: str) -> Iterator[str]:
    """Each proving sentence once, the quoted words in it marked, with the way to it."""
    for number in dict.fromkeys(passage.sentence for passage in evidence):
        own = [passage for passage in evidence if passage.sentence == number]
        url = addresses.link(here, own[0].topic, own[0].anchor)
        yield (
            f'<blockquote class="k-proof"><p>{marked(own, ground)}</p>'
            f'<p><a href="{url}">اقرأ الجملة {number} في موضعها</a></p></blockquote>'
        )


def marked(passages: list[Passage], ground: Ground) -> str:
    """The sentence of the passages, with their words marked in it."""
    words = ground.standing(passages[0].sentence).reading.text
    pieces, at = [], 0
    for passage in sorted(passages, key=lambda one: one.start):
        start = max(at, passage.start)
        pieces += [text(words[at:start]), f"<mark>{text(words[start : passage.end])}</mark>"]
        at = max(at, passage.end)
    return "".join([*pieces, text(words[at:])])
