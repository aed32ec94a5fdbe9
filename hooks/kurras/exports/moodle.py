"""The questions as Moodle XML, of the question types that every Moodle has had since 2.0.

Two kinds have no type of their own there. A verdict with its reason is an "embedded answers" question (`cloze`) of
two choices, so that neither is lost; an order is a `matching` of each step and the number of its place. How Moodle
reads the embedded syntax: `question/type/multianswer/questiontype.php`, whose expressions stop at `~`, `#` and `}`
and which decodes entities once.
"""

import re
from collections.abc import Iterable
from xml.etree.ElementTree import Element

from kurras.exports import said
from kurras.exports.banks import banks
from kurras.exports.xml import child, element, written
from kurras.ground import Ground
from kurras.models import Course
from kurras.rendering.isolation import isolate
from kurras.seeded import shuffled
from kurras.study.questions import Question
from kurras.study.study import Study

_TYPES = {
    "choice": "multichoice",
    "several": "multichoice",
    "truth": "cloze",
    "gap": "shortanswer",
    "short": "shortanswer",
    "order": "matching",
    "match": "matching",
}
_SIGNS = re.compile(r"[~#{}=%\\:*&\"']")
_NAME_LENGTH = 60


def moodle_xml(course: Course, study: Study, ground: Ground) -> bytes:
    """The file; each topic, and each set generated from it, is a category of the question bank."""
    quiz = Element("quiz")
    for bank in banks(course, study):
        quiz.append(_category(course.title, *bank.titles))
        quiz.extend(_question(one, course, ground) for one in bank.questions)
    return written(quiz)


def category(*titles: str) -> str:
    """A path in the question bank; a slash in a title is doubled."""
    return "/".join(["$course$/top", *(said.plain(title).replace("/", "//") for title in titles)])


def name_of(question: Question) -> str:
    """What the question bank lists it by: its first words."""
    name = said.GAPS.sub("…", said.plain(question.ask))
    return name if len(name) <= _NAME_LENGTH else f"{name[:_NAME_LENGTH].rsplit(' ', 1)[0]} …"


def _category(*titles: str) -> Element:
    made = element("question", type="category")
    child(child(made, "category"), "text", category(*titles))
    return made


def _question(question: Question, course: Course, ground: Ground) -> Element:
    made = element("question", type=_TYPES[question.kind])
    child(child(made, "name"), "text", name_of(question))
    asked = _embedded(question) if question.kind == "truth" else said.right_to_left(f"<p>{said.asked(question)}</p>")
    child(child(made, "questiontext", format="html"), "text", asked)
    _html(made, "generalfeedback", said.after(question, ground))
    child(made, "defaultgrade", "1")
    child(made, "penalty", "0.3333333")
    child(made, "hidden", "0")
    child(made, "idnumber", f"{course.slug}-{question.id}")
    match question.kind:
        case "choice" | "several":
            _choices(made, question)
        case "gap" | "short":
            _typed(made, question)
        case "order":
            _pairs(made, ((one.text, str(at)) for at, one in enumerate(question.steps, 1)))
        case "match":
            _pairs(made, [(one.text, one.partner) for one in question.pairs], [one.text for one in question.extra])
    holder = child(made, "tags")
    for tag in said.tags(question):
        child(child(holder, "tag"), "text", tag)
    return made


def _html(parent: Element, name: str, html: str, **attributes: str) -> Element:
    made = child(parent, name, **{"format": "html", **attributes})
    child(made, "text", said.right_to_left(html) if html else "")
    return made


def _choices(made: Element, question: Question) -> None:
    """One right choice counts wholly; several share the mark, and a wrong one takes a share away."""
    share = 100 / len(question.right)
    child(made, "single", str(question.kind == "choice").lower())
    child(made, "shuffleanswers", "true")
    child(made, "answernumbering", "none")
    for one in question.right:
        _html(made, "answer", said.words(one), fraction=_percent(share))
    for wrong in question.wrong:
        fraction = "0" if question.kind == "choice" else _percent(-share)
        answer = _html(made, "answer", said.words(wrong.text), fraction=fraction)
        _html(answer, "feedback", said.words(wrong.because))


def _percent(share: float) -> str:
    """`33.33333`: Moodle knows a share only with just so many digits."""
    return f"{share:.5f}".rstrip("0").rstrip(".")


def _typed(made: Element, question: Question) -> None:
    child(made, "usecase", "0")
    judged = [(form, "100", "") for form in said.typed_forms(question)]
    judged += [(said.plain(one.text), "0", said.words(one.because)) for one in question.wrong]
    for form, fraction, because in judged:
        answer = child(made, "answer", fraction=fraction, format="moodle_auto_format")
        child(answer, "text", form.replace("*", r"\*"))  # a bare star stands for any letters
        _html(answer, "feedback", because)


def _pairs(made: Element, pairs: Iterable[tuple[str, str]], extra: Iterable[str] = ()) -> None:
    child(made, "shuffleanswers", "true")
    for asked, partner in [*pairs, *(("", one) for one in extra)]:
        pair = _html(made, "subquestion", said.words(asked) if asked else "")
        child(child(pair, "answer"), "text", said.plain(partner))


def _embedded(question: Question) -> str:
    """The statement, then a choice of verdicts and one of reasons, each worth half."""
    statement = isolate(said.words(question.ask)).replace("{", "&#123;")
    other = f"~{said.VERDICTS[not question.verdict]}#{_inside(said.words(question.otherwise))}"
    verdict = f"={said.VERDICTS[bool(question.verdict)]}{other}"
    reasons = [f"={_inside(said.words(question.right[0]))}"]
    reasons += [f"{_inside(said.words(one.text))}#{_inside(said.words(one.because))}" for one in question.wrong]
    reason = "~".join(shuffled(reasons, question.id))
    parts = f"<p>الحكم:</p><p>{{1:MCV:{verdict}}}</p><p>السبب:</p><p>{{1:MCVS:{reason}}}</p>"
    return said.wrapped(f"<p>{statement}</p>{parts}")


def _inside(html: str) -> str:
    """HTML as the embedded syntax holds it: every sign that means something there is an entity."""
    return _SIGNS.sub(lambda sign: f"&#{ord(sign[0])};", isolate(html))
