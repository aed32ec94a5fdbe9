"""The questions and the terms of the glossary as notes of Anki, by genanki.

Ids are made from the course's name, so that a newer file renews the notes that a student has and keeps her progress.
genanki writes a file and no bytes, stamps the hour on its zip, and takes the time of day for the ids of cards: it is
given a fixed time, and its zip is packed anew.
"""

import io
import tempfile
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

import genanki

from kurras.exports import said
from kurras.exports.archive import archive
from kurras.exports.banks import EXTRA, Bank, banks
from kurras.ground import Ground
from kurras.models import Course
from kurras.rendering.markup import text
from kurras.seeded import disordered, shuffled
from kurras.study.questions import Question
from kurras.study.study import Study

_MADE = 1_700_000_000.0
"""The moment of which the file says that it was made."""
FIELDS = ("المعرِّف", "السؤال", "الجواب")
_MODEL = 1_607_392_319
_SIDES = {
    "name": "بطاقة",
    "qfmt": f"{{{{{FIELDS[1]}}}}}",
    "afmt": f"{{{{FrontSide}}}}<hr id=answer>{{{{{FIELDS[2]}}}}}",
}
_STYLES = """.card { direction: rtl; text-align: right; font-size: 20px; line-height: 1.8; max-width: 40em;
  margin: 0 auto; padding: .75em; }
blockquote { border-right: 3px solid; margin: 0; padding-right: .75em; }
"""


@dataclass(frozen=True, slots=True)
class _Card:
    """A note to be: its id in the course, its two sides, what it is found by."""

    key: str
    asked: str
    answer: str
    tags: tuple[str, ...]


def anki_package(course: Course, study: Study, ground: Ground) -> bytes:
    """The `.apkg`: decks of the author's questions, of the generated ones and of terms, under a deck of the course."""
    model = genanki.Model(_MODEL, "كُرّاس", fields=[{"name": name} for name in FIELDS], templates=[_SIDES], css=_STYLES)
    every = tuple(banks(course, study))
    cards = {
        "الأسئلة": _questions([bank for bank in every if EXTRA not in bank.titles[1:]], ground),
        EXTRA: _questions([bank for bank in every if EXTRA in bank.titles[1:]], ground),
        "المسرد": _terms(study, ground),
    }
    decks = [_deck(course, name, [_note(model, course, card) for card in own]) for name, own in cards.items()]
    return _packed(genanki.Package([deck for deck in decks if deck.notes]))


def _deck(course: Course, name: str, notes: list[genanki.Note]) -> genanki.Deck:
    number = int.from_bytes(sha256(f"{course.slug}/{name}".encode()).digest()[:6], "big")
    deck = genanki.Deck(number, f"{said.plain(course.title).replace('::', ':')}::{name}")
    for note in notes:
        deck.add_note(note)
    return deck


def _note(model: genanki.Model, course: Course, card: _Card) -> genanki.Note:
    name = f"{course.slug}-{card.key}"
    fields = [text(name), said.right_to_left(card.asked), said.right_to_left(card.answer)]
    labels = [tag.replace("،", "").replace(" ", "_") for tag in card.tags]
    return genanki.Note(model=model, fields=fields, guid=genanki.guid_for("kurras", name), tags=labels)


def _questions(own: list[Bank], ground: Ground) -> Iterator[_Card]:
    for bank in own:
        for one in bank.questions:
            asked = f"<p>{said.asked(one)}</p>{_offered(one)}"
            labels = (*said.tags(one), said.plain(bank.titles[0]))
            yield _Card(one.anchor, asked, said.answer(one, ground), labels)


def _offered(question: Question) -> str:
    """What may be answered, in an order that tells nothing."""
    match question.kind:
        case "choice" | "several" | "truth":
            options = shuffled((*question.right, *(one.text for one in question.wrong)), question.id)
            verdict = f"<p>{' أم '.join(said.VERDICTS.values())}؟ ولماذا؟</p>" if question.kind == "truth" else ""
            return verdict + said.listed(map(said.words, options))
        case "order":
            return said.listed(said.words(one.text) for one in disordered(question.steps, question.id))
        case "match":
            partners = (*(one.partner for one in question.pairs), *(one.text for one in question.extra))
            lefts = said.listed(said.words(one.text) for one in question.pairs)
            return lefts + "<p>مع:</p>" + said.listed(map(said.words, disordered(partners, question.id)))
        case _:
            return ""


def _terms(study: Study, ground: Ground) -> Iterator[_Card]:
    for entry in study.entries:
        if entry.kind == "term":
            shown = entry.evidence or tuple(one for one in entry.passages if one.start < one.end)[:1]
            answer = f"<p>{said.words(entry.definition)}</p>{said.proof(shown, ground)}"
            yield _Card(entry.anchor, f"<p>ما تعريف «{said.words(entry.name)}»؟</p>", answer, ("المسرد",))


def _packed(package: genanki.Package) -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "cards.apkg"
        package.write_to_file(path, timestamp=_MADE)
        with zipfile.ZipFile(io.BytesIO(path.read_bytes())) as made:
            return archive({name: made.read(name) for name in made.namelist()})
