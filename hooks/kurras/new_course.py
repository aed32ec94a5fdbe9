"""A new course folder from a text: a copy of its bytes, and a draft of `course.yml` that builds as it is.

The draft has one topic with a section for each paragraph; it is a start for the teacher to change, never published
without her having seen it: the file says so in its first lines.
"""

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from kurras.errors import ContentError, Place, quoted
from kurras.models import Sentence
from kurras.pipeline import read_structure
from kurras.quotation import Text
from kurras.readers.course_folder import CORRECTIONS_FILE, COURSE_FILE
from kurras.readers.text import read_text
from kurras.settings import Settings
from kurras.slugs import slug_problem

_HEAD = """\
# yaml-language-server: $schema=../../schemas/course.schema.json
#
# مسوَّدة كُتبت آليًّا من النص: موضوع واحد، وقسم لكل فقرة. غيِّر فيها ما شئت:
#   1. اكتب العنوان والتعريف والرخصة والمصدر.
#   2. اجعل للمساق موضوعين أو ثلاثة، واجمع أقسام كل موضوع تحته.
#   3. اكتب أهداف المساق وأهداف كل موضوع، وسؤاله (focus) وخلاصته (recap) إن شئت.
#   4. اكتب لكل قسم عنوانًا، وانقل إلى opens_with الكلمات التي يبدأ بها نصه كما هي.
# ثم ابنِ الموقع بالأمر: make site COURSE={slug}
# كل خطأ يُذكر بسطره وعموده وبما يصلحه.
"""
_USAGE = "write `make new COURSE=my-course TEXT=my-text.txt`"
_NOT_PLAIN = frozenset({".doc", ".docx", ".odt", ".pdf", ".rtf"})
_CORRECTIONS = """\
# yaml-language-server: $schema=../../schemas/corrections.schema.json
#
# ما يُقرأ في المساق على غير ما ورد في النص. احذف علامة # من الأسطر الآتية وغيِّرها، وكرِّرها لكل تصويب:
corrections:
#  - before: الكلمات كما وردت في النص
#    after: الكلمات كما تُقرأ
#    kind: spelling
#    reason: سبب التصويب
"""
_OPENING_WORDS = 6
_TITLE_WORDS = 4


def new_course(settings: Settings, name: str, text: Path, *, today: date) -> Path:
    """Makes the folder `name` with the text and a draft plan; returns it. Raises `ContentError`; overwrites nothing."""
    folder = settings.content / name
    shown = settings.shown(folder)
    if not name:
        raise ContentError.of(Place(settings.shown(settings.content)), "the new folder has no name", _USAGE)
    if problem := slug_problem(name):
        remedy = "choose a name such as `red-army`; it becomes part of the address"
        raise ContentError.of(Place(shown), f"the name {quoted(name)} {problem}", remedy)
    if folder.exists():
        raise ContentError.of(Place(shown), "the folder is already there", "choose another name")
    if not text.is_file():
        raise ContentError.of(Place(str(text)), "there is no such file", _USAGE)
    if text.suffix.lower() in _NOT_PLAIN:
        problem = f"a {text.suffix} file is not plain text"
        raise ContentError.of(Place(str(text)), problem, "save it from your word processor as plain text, UTF-8")
    source = read_text(text, str(text))
    draft = _draft(name, read_structure(source), today)
    folder.mkdir(parents=True)
    (folder / "source.txt").write_bytes(text.read_bytes())
    (folder / COURSE_FILE).write_text(draft, encoding="utf-8", newline="\n")
    (folder / CORRECTIONS_FILE).write_text(_CORRECTIONS, encoding="utf-8", newline="\n")
    return folder


def _draft(name: str, text: Text, today: date) -> str:
    firsts = [sentence for sentence in text.sentences if sentence.index == 1]
    title = _words(text.sentences[0], _TITLE_WORDS)
    sections = "\n".join(_section(sentence, opening) for sentence, opening in _openings(text, firsts))
    return (
        f"{_HEAD.format(slug=name)}\n"
        f"title: {_quote(title)}\n"
        'summary: "اكتب هنا تعريفًا بالمساق في جملتين أو ثلاث."\n'
        'audience: "اكتب هنا لمن أعددت المساق."\n'
        'editors:\n  - "اكتب هنا اسمك"\n'
        'version: "1.0"\n'
        f"date: {today.isoformat()}\n"
        "licence:\n"
        '  name: "اكتب هنا رخصة النص"\n'
        'attribution:\n  - text: "اكتب هنا من أين أخذت النص، ومن كتبه"\n'
        "objectives: []\n"
        "topics:\n"
        "  - slug: topic-1\n"
        f"    title: {_quote(title)}\n"
        '    summary: "اكتب هنا جملة عن الموضوع."\n'
        "    objectives: []\n"
        "    sections:\n"
        f"{sections}\n"
    )


def _openings(text: Text, firsts: list[Sentence]) -> Iterator[tuple[Sentence, str]]:
    """The first words of each paragraph, as many as no other place has; its number where it repeats another."""
    for sentence in firsts:
        words = sentence.text.split()
        counts = (*range(_OPENING_WORDS, len(words)), len(words))
        openings = (" ".join(words[:count]) for count in counts)
        yield sentence, next((opening for opening in openings if len(text.find(opening)) == 1), sentence.number)


def _section(sentence: Sentence, opening: str) -> str:
    return (
        f"      - slug: part-{sentence.paragraph}\n"
        f"        title: {_quote(_words(sentence, _TITLE_WORDS))}\n"
        f"        opens_with: {_quote(opening)}"
    )


def _words(sentence: Sentence, count: int) -> str:
    words = sentence.text.split()
    return " ".join(words[:count]).rstrip("،؛.:") + ("…" if len(words) > count else "")


def _quote(words: str) -> str:
    return json.dumps(words, ensure_ascii=False)
