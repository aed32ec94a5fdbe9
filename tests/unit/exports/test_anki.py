"""The notes of Anki, imported by Anki itself."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from unicodedata import normalize

import exported
import pytest
from anki.collection import Collection, ImportAnkiPackageOptions, ImportAnkiPackageRequest
from exported import FIRST, GROUND, SITES, TINY, asked, read, spaced
from hypothesis import HealthCheck, given, settings
from kurras.exports.anki import anki_package
from kurras.models import Site
from kurras.study.questions import Question
from kurras.study.study import Study


@pytest.fixture
def collection(tmp_path: Path) -> Iterator[Collection]:
    """A student's empty collection."""
    opened = Collection(str(tmp_path / "collection.anki2"))
    yield opened
    opened.close()


def take_in(collection: Collection, site: Site, study: Study | None = None) -> int:
    """Imports the file of a study; the number of notes that were new."""
    path = Path(collection.path).with_name("cards.apkg")
    path.write_bytes(anki_package(site.course, study or site.study, GROUND[id(site)]))
    options = ImportAnkiPackageOptions(merge_notetypes=True)
    log = collection.import_anki_package(ImportAnkiPackageRequest(package_path=str(path), options=options)).log
    return len(log.new)


def notes(collection: Collection) -> dict[str, tuple[str, str]]:
    """The two sides of each note, as a reader sees them, by its id."""
    found = (collection.get_note(key).values() for key in collection.find_notes(""))
    return {key: (read(front), read(back)) for key, front, back in found}


def reasons(own: Question) -> list[str]:
    """All that is said of its answers."""
    steps = [one.because for one in own.steps] + [one.because for one in own.pairs]
    return [one.because for one in (*own.wrong, *own.extra)] + steps


@pytest.mark.parametrize("site", SITES, ids=["tiny", "first"])
def test_anki_takes_every_question_and_term(site: Site, collection: Collection) -> None:
    """A card for each; the answer, what is said of mistakes and the proof are on its back."""
    terms = [entry for entry in site.study.entries if entry.kind == "term"]
    assert take_in(collection, site) == len(asked(site)) + len(terms) == collection.card_count()
    found = notes(collection)
    for own in asked(site):
        front, back = found[f"{site.course.slug}-q-{own.id}"]
        told = [*reasons(own), own.explain, own.otherwise]
        assert all(spaced(words) in back for words in (*told, f"الجملة {own.evidence[0].sentence}"))
        offered = [*own.right, *(one.text for one in own.wrong)] if own.kind in ("choice", "several", "truth") else []
        assert all(spaced(words) in front for words in offered)
        assert spaced(own.right[0] if own.right else own.explain) in back
    for term in terms:
        front, back = found[f"{site.course.slug}-{term.anchor}"]
        assert term.name in front
        assert spaced(term.definition) in back


def test_decks_and_direction(collection: Collection) -> None:
    """One deck of questions, one of generated ones, one of terms under the course's; cards are right-to-left."""
    take_in(collection, FIRST)
    names = {deck.name for deck in collection.decks.all_names_and_ids()}
    title = FIRST.course.title
    assert {title, f"{title}::الأسئلة", f"{title}::تدريب إضافي", f"{title}::المسرد"} <= names
    extra = collection.find_notes(f'"deck:{title}::تدريب إضافي"')
    assert len(extra) == len(collection.find_notes("tag:مولَّد")) == len(FIRST.study.generated)
    card = collection.get_note(collection.find_notes("")[0]).cards()[0]
    assert "direction: rtl" in card.question()
    assert '<div dir="rtl" lang="ar">' in card.answer()


def test_a_newer_file_renews_the_notes_that_a_student_has(collection: Collection) -> None:
    """It adds none that she had, so her progress stays."""
    take_in(collection, TINY)
    assert take_in(collection, TINY) == 0
    assert collection.note_count() == len(TINY.study.questions)


@settings(deadline=None, max_examples=6, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(texts=exported.TEXTS)
def test_any_words_come_back(texts: list[str], tmp_path: Path) -> None:
    """Tags, quotes, line breaks, marks of direction: a reader sees what the author wrote."""
    texts = [normalize("NFC", text).replace("\u0338", "/") for text in texts]  # as Anki does; it would join with a tag
    asked = [replace(exported.question(kind, texts), id=kind) for kind in exported.KINDS]
    folder = tmp_path / str(len(list(tmp_path.iterdir())))
    folder.mkdir()
    collection = Collection(str(folder / "collection.anki2"))
    take_in(collection, TINY, exported.study_of(*asked))
    found = notes(collection)
    collection.close()
    for own in asked:
        front, back = found[f"lesson-q-{own.id}"]
        assert front.startswith(spaced(own.ask))
        told = [*own.right, *reasons(own)]
        assert all(spaced(words) in back for words in told)
