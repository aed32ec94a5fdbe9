"""What every form says of a question, as HTML that is also well-formed XML: what is asked, what is said afterwards.

A form that takes HTML wraps it by `right_to_left`; QTI 2.1, which knows neither `dir` nor `bdi`, takes it as it is.
"""

import re
from collections.abc import Iterable, Iterator

from kurras.arabic.letters import fold
from kurras.arabic.rule_tables import FOLDS
from kurras.exports.xml import printable
from kurras.ground import Ground
from kurras.rendering.isolation import isolate
from kurras.rendering.markup import text
from kurras.rendering.question import marked
from kurras.rendering.wording import LEVEL_NAMES, QUESTION_KINDS
from kurras.study.mention import Passage
from kurras.study.questions import GAP, Question

GAPS = re.compile(f"{GAP}_*")
BLANK = "________"
GENERATED = "مولَّد"
VERDICTS = {True: "صواب", False: "خطأ"}
_ARABIC_DIGITS = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
_HAMZAS = str.maketrans("أإآ", "ااا")
_SIGNLESS = {ord(letter): None for letter, folded in FOLDS.items() if not folded}


def words(written: str) -> str:
    """An author's words as HTML; a line break stays one."""
    return "<br/>".join(text(line) for line in printable(written).split("\n"))


def plain(written: str) -> str:
    """An author's words for a field that takes no HTML, on one line."""
    return " ".join(printable(written).split())


def right_to_left(html: str) -> str:
    """HTML that is read from right to left wherever it is put, its Latin runs isolated."""
    return wrapped(isolate(html))


def wrapped(html: str) -> str:
    """HTML whose Latin runs are isolated already."""
    return f'<div dir="rtl" lang="ar">{html}</div>'


def asked(question: Question) -> str:
    """What is asked; a gap is a line to write on."""
    return GAPS.sub(BLANK, words(question.ask)) if question.kind == "gap" else words(question.ask)


def typed_forms(question: Question) -> tuple[str, ...]:
    """What a typed answer may be where letters are compared one by one.

    Each form also without vowel signs, without the hamza of an alef, as the search folds it, in eastern digits.
    """
    forms = [plain(form) for form in question.right]
    signless = [form.translate(_SIGNLESS) for form in forms]
    other = [
        *signless,
        *(form.translate(_HAMZAS) for form in signless),
        *(fold(form).text for form in forms),
        *(form.translate(_ARABIC_DIGITS) for form in forms),
    ]
    return tuple(dict.fromkeys([*forms, *(form for form in other if form.strip())]))


def tags(question: Question) -> tuple[str, ...]:
    """What a teacher looks for it by: its kind, its level, whether it was generated."""
    own = (QUESTION_KINDS[question.kind], LEVEL_NAMES[question.level])
    return (*own, GENERATED) if question.origin == "generated" else own


def after(question: Question, ground: Ground) -> str:
    """What is said to everybody who has answered: why it is so, and the sentences that prove it."""
    return "".join([*_explained(question), proof(question.evidence, ground)])


def answer(question: Question, ground: Ground) -> str:
    """The whole answer, for a card that judges nothing: what is right, why nothing else is, the proof."""
    return "".join([right(question), *_wrong(question), after(question, ground)])


def right(question: Question) -> str:
    """What is right; of steps and pairs `after` says it."""
    shown = [words(one) for one in question.right]
    match question.kind:
        case "order" | "match":
            return ""
        case "truth":
            return f"<p><strong>{VERDICTS[bool(question.verdict)]}</strong>: {shown[0]}</p>"
        case "several":
            return listed(f"<strong>{one}</strong>" for one in shown)
        case _:
            return f"<p><strong>{shown[0]}</strong></p>"


def _wrong(question: Question) -> Iterator[str]:
    said = [f"{words(one.text)}: {words(one.because)}" for one in question.wrong]
    if question.otherwise:
        other = "لمن حكم بأنها خاطئة" if question.verdict else "لمن حكم بأنها صحيحة"
        said.insert(0, f"{other}: {words(question.otherwise)}")
    if said:
        rest = "غيرها" if question.kind == "several" else "غيره"
        yield f"<p>لماذا لا يصح {rest}:</p>{listed(said)}"


def _explained(question: Question) -> Iterator[str]:
    if question.explain:
        yield f"<p>{words(question.explain)}</p>"
    if question.steps:
        steps = (f"<strong>{words(one.text)}</strong>: {words(one.because)}" for one in question.steps)
        yield f"<p>الترتيب الصحيح:</p>{listed(steps, 'ol')}"
    if question.pairs:
        pairs = (
            f"<strong>{words(one.text)}</strong> — {words(one.partner)}: {words(one.because)}" for one in question.pairs
        )
        yield f"<p>المطابقة الصحيحة:</p>{listed(pairs)}"
    if question.extra:
        extra = (f"{words(one.text)}: {words(one.because)}" for one in question.extra)
        yield f"<p>ما لا يقابله شيء:</p>{listed(extra)}"


def listed(items: Iterable[str], kind: str = "ul") -> str:
    """A list of HTML items."""
    return f"<{kind}>{''.join(f'<li>{item}</li>' for item in items)}</{kind}>"


def proof(evidence: tuple[Passage, ...], ground: Ground) -> str:
    """Each proving sentence once, the quoted words in it strong, with its number in the course."""
    quotes = []
    for number in dict.fromkeys(passage.sentence for passage in evidence):
        own = [passage for passage in evidence if passage.sentence == number]
        quoted = printable(marked(own, ground)).replace("mark>", "strong>")  # QTI has no `mark`
        quotes.append(f"<blockquote><p>«{quoted}» (الجملة {number})</p></blockquote>")
    return f"<p>الدليل من النص:</p>{''.join(quotes)}" if quotes else ""
