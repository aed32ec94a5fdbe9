"""The questions as GIFT, the text form that Moodle and others read: https://docs.moodle.org/en/GIFT_format.

It has no question of two parts: a verdict is asked for, and its reason told afterwards. An order is a matching of each
step and the number of its place.
"""

import re
from collections.abc import Iterable, Iterator

from kurras.exports import said
from kurras.exports.banks import banks
from kurras.exports.moodle import category, name_of
from kurras.ground import Ground
from kurras.models import Course
from kurras.study.questions import Question
from kurras.study.study import Study

_BRACES = re.compile(r"[\\{}]")
_SIGNS = re.compile(r"[\\~=#{}:]")


def gift(course: Course, study: Study, ground: Ground) -> bytes:
    """The file; each topic, and each set generated from it, is a category of the question bank."""
    blocks = []
    for bank in banks(course, study):
        blocks.append(f"$CATEGORY: {category(course.title, *bank.titles)}")
        blocks += [_question(one, course, ground) for one in bank.questions]
    return ("\n\n".join(blocks) + "\n").encode()


def escaped(written: str) -> str:
    r"""Each sign of the syntax behind a backslash: `1:2` is written as `1\:2`."""
    return _SIGNS.sub(r"\\\g<0>", written)


def _question(question: Question, course: Course, ground: Ground) -> str:
    tags = "".join(f" [tag:{tag}]" for tag in said.tags(question))
    after = f"####{_html(_afterwards(question, ground))}"
    lines = [
        f"// [id:{course.slug}-{question.id}]{tags}",
        f"::{escaped(name_of(question))} ::[html]{_html(f'<p>{said.asked(question)}</p>')} {{",
        *_answers(question),
        after,
        "}",
    ]
    return "\n".join(lines)


def _html(html: str) -> str:
    """Backslashes and braces of the author's are entities: not every reader knows them behind a backslash."""
    return escaped(_BRACES.sub(lambda sign: f"&#{ord(sign[0])};", said.right_to_left(html)))


def _afterwards(question: Question, ground: Ground) -> str:
    reason = said.right(question) if question.kind == "truth" else ""
    return reason + said.after(question, ground)


def _answers(question: Question) -> Iterator[str]:
    match question.kind:
        case "choice" | "several":
            yield from _choices(question)
        case "truth":
            sign = "T" if question.verdict else "F"
            yield f"{sign}#{_html(said.words(question.otherwise))}"
        case "gap" | "short":
            for form in said.typed_forms(question):
                yield f"={'%100%' if form.startswith('%') else ''}{escaped(form)}"  # else `%5%` were a weight
            for one in question.wrong:
                yield f"=%0%{escaped(said.plain(one.text))}#{_html(said.words(one.because))}"
        case "order":
            yield from _pairs((one.text, str(at)) for at, one in enumerate(question.steps, 1))
        case "match":
            yield from _pairs((one.text, one.partner) for one in question.pairs)
            yield from (f"= -> {_partner(one.text)}" for one in question.extra)


def _choices(question: Question) -> Iterator[str]:
    share = f"{100 / len(question.right):.5f}".rstrip("0").rstrip(".")
    several = question.kind == "several"
    for one in question.right:
        yield f"{f'~%{share}%' if several else '='}{_html(said.words(one))}"
    for wrong in question.wrong:
        weight = f"~%-{share}%" if several else "~"
        yield f"{weight}{_html(said.words(wrong.text))}#{_html(said.words(wrong.because))}"


def _pairs(pairs: Iterable[tuple[str, str]]) -> Iterator[str]:
    for asked, partner in pairs:
        yield f"={_html(said.words(asked))} -> {_partner(partner)}"


def _partner(written: str) -> str:
    """It is no HTML, and an arrow in it would part it once more."""
    return escaped(said.plain(written).replace("->", "→"))
