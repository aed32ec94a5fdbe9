"""What the tests of the exports share: two courses, a question of any words, HTML read as a reader sees it."""

from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

from hypothesis import strategies as st
from kurras.ground import ground_of
from kurras.models import Site
from kurras.pipeline import build
from kurras.settings import Settings
from kurras.study.questions import Pair, Question, QuestionKind, Step, WrongAnswer
from kurras.study.study import Study

PROJECT = Path(__file__).parents[2]
TINY = build(Settings(content=PROJECT / "tests" / "sites" / "questions-of-every-kind" / "content_src"))
FIRST = build(Settings(content=PROJECT / "content_src", course="soviet-dissolution", root=PROJECT))
SITES = (TINY, FIRST)
GROUND = {id(site): ground_of(site.course.topics) for site in SITES}
KINDS: tuple[QuestionKind, ...] = ("choice", "several", "truth", "gap", "order", "match", "short")

_SIGNS = "~=#{}:\\<>&\"'*%[]/->|$\n\u200f\u202b\u2066 ١1أى"
_LETTER = st.characters(exclude_categories=["Cs", "Cc", "Cn"], exclude_characters="_") | st.sampled_from(_SIGNS)
WORDS = st.text(_LETTER, min_size=1, max_size=12).filter(lambda words: words.strip())
"""Any words: no control characters (YAML has none), no underscore (three are a gap)."""
TEXTS = st.lists(WORDS, min_size=7, max_size=7)


def question(kind: QuestionKind, texts: list[str]) -> Question:
    """A question of that kind, all of whose words are these seven texts."""
    ask, one, two, three, four, five, six = texts
    base = replace(TINY.study.questions[0], kind=kind, ask=ask, right=(), wrong=())
    wrong = (WrongAnswer(two, three), WrongAnswer(four, five))
    match kind:
        case "choice" | "gap" | "short":
            return replace(base, right=(one,), wrong=wrong)
        case "several":
            return replace(base, right=(one, six), wrong=wrong)
        case "truth":
            return replace(base, right=(one,), wrong=wrong, verdict=False, otherwise=six)
        case "order":
            return replace(base, steps=(Step(one, "", two), Step(three, "", four), Step(five, "", six)))
        case "match":
            return replace(base, pairs=(Pair(one, two, three),), extra=(WrongAnswer(four, five),))


def asked(site: Site) -> list[Question]:
    """The questions in the order of the files: each topic's own, then what is generated from it, set by set."""
    study = site.study
    every = ((study.questions_of(topic.slug), study.drills_of(topic.slug)) for topic in site.course.topics)
    return [one for own, sets in every for one in (*own, *(one for drill in sets for one in drill.questions))]


def study_of(*questions: Question) -> Study:
    """A study of no more than these."""
    return Study(questions=questions)


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def handle_data(self, data: str) -> None:
        self.seen.append(data)

    def handle_starttag(self, tag: str, attrs: object) -> None:
        del attrs
        if tag in ("br", "p", "li", "blockquote"):
            self.seen.append(" ")


def read(html: str | None) -> str:
    """The words that a reader of the HTML sees."""
    reader = _Reader()
    reader.feed(html or "")
    reader.close()
    return spaced("".join(reader.seen))


def spaced(words: str) -> str:
    """The words, with one space where there is any."""
    return " ".join(words.split())
