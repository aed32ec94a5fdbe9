"""The scripts of the page of class results, which reads progress files with the code of the student's own page."""

import json

import minify

from kurras.arabic.direction import isolated_text
from kurras.models import Site
from kurras.outputs.practice_files import SOURCES as PRACTICE
from kurras.outputs.practice_files import store_script
from kurras.outputs.review_files import FOLDER, index_of
from kurras.rendering.review_cards import cards
from kurras.rendering.teacher.binder import Binder
from kurras.rendering.teacher.class_results import SCRIPTS
from kurras.study.questions import GAP

OWN = PRACTICE.parent / "teacher"
SHARED = ("index", "words", "students", "files")
"""Of the student's review: what a file must be, and what is said of one that is not."""
PARTS = ("standing", "tables", "results")


def results_scripts(site: Site, binder: Binder) -> dict[str, bytes]:
    """The two scripts by their names in the zip."""
    deck = cards(site.course, site.study)
    head = f"window.kurrasIndex={_json(index_of(site.course, deck))};window.kurrasAsks={_json(_asks(binder))};\n"
    files = [*(FOLDER / f"{part}.js" for part in SHARED), *(OWN / f"{part}.js" for part in PARTS)]
    body = "\n".join(path.read_text(encoding="utf-8") for path in files)
    script = str(minify.string("application/javascript", f'(function () {{\n"use strict";\n{body}\n}})();'))
    return {name: text.encode() for name, text in zip(SCRIPTS, (store_script(), f"{head}{script}\n"), strict=True)}


def _asks(binder: Binder) -> dict[str, tuple[int, str]]:
    """Of each question its number in the key, 0 where it has none, and what it asks."""
    numbers = {
        question.id: number
        for topic in binder.course.topics
        for _, group in binder.groups(topic)
        for number, question in group
    }
    return {
        question.anchor: (numbers.get(question.id, 0), isolated_text(question.ask.replace(GAP, "………")))
        for question in binder.study.questions
    }


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).replace("</", "<\\/")
