"""The key terms of a topic: those its author chose, checked; or those the topic speaks of most."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from kurras.errors import ContentError, Place
from kurras.ground import Ground
from kurras.layers.key_terms import choose_key_terms
from kurras.models import Course, Link
from kurras.readers.course_file import CourseFile, Strict
from kurras.readers.entry_files import GlossaryFile
from kurras.readers.layer_files import LayerFile, LayerFiles
from kurras.readers.validation import validate
from kurras.readers.yaml_document import read_yaml
from kurras.study.entry import Entry
from kurras.study.lesson import Lesson
from kurras.study.mention import Mention, Passage
from kurras.study.study import Study

COURSE = Course("", "", "", "", (), "", "", Link(""), (), (), (), (), (), ())
HEAD = """\
title: البحر
summary: عن البحر
audience: طلاب
editors: [محرر]
date: "2026-01-01"
licence: {name: رخصة}
attribution: [{text: مصدر}]
topics:
- {slug: sea, title: البحر, summary: عن البحر, sections: [{slug: one, title: قسم, opens_with: كان}], key_terms: [KEYS]}
"""
GLOSSARY = """\
terms:
- {id: wave, term: الموج, definition: تعريف., evidence: '1.1'}
- {id: sail, term: الشراع, definition: تعريف., evidence: '1.1'}
- {id: quay, term: الرصيف, definition: تعريف., evidence: '1.1'}
"""


def entry(key: str, topic: str = "sea", spoken: int = 1) -> Entry:
    """A term that the topic speaks of so many times."""
    passages = tuple(Passage(f"1.{nth}", 0, 3, topic, "one") for nth in range(spoken))
    return Entry(key, "term", key, "تعريف.", (), (), None, (), Place("glossary.yml"), passages=passages)


def chosen(tmp_path: Path, keys: str, study: Study) -> Study:
    """The study of a course whose one topic chooses these."""
    read: dict[type[Strict], LayerFile[Any]] = {}
    texts = (("course.yml", HEAD.replace("KEYS", keys), CourseFile), ("glossary.yml", GLOSSARY, GlossaryFile))
    for name, text, kind in texts:
        (tmp_path / name).write_text(text, encoding="utf-8")
        document = read_yaml(tmp_path / name, name)
        read[kind] = LayerFile(validate(document, kind), document)
    return choose_key_terms(study, COURSE, Ground(()), LayerFiles(read))


STUDY = Study(lessons=(Lesson(""), Lesson("sea")), entries=(entry("wave"), entry("sail"), entry("quay", "harbour")))


def test_an_author_chooses_the_terms_and_their_order(tmp_path: Path) -> None:
    """As she wrote them; the course as a whole has none."""
    made = chosen(tmp_path, "sail, wave", STUDY)
    assert [term.id for term in made.key_terms("sea")] == ["sail", "wave"]
    assert made.lesson("").key_terms == ()


def test_what_cannot_be_a_key_term_is_a_fault_where_it_is_written(tmp_path: Path) -> None:
    """An id that is mistyped or unknown, one written twice, a term of another topic: all in one run."""
    with pytest.raises(ContentError) as caught:
        chosen(tmp_path, "wawe, captain, sail, sail, quay", STUDY)
    start = HEAD.splitlines()[8].index("KEYS") + 1
    wanted = "the id of a term of glossary.yml"
    assert [str(fault) for fault in caught.value.faults] == [
        f"course.yml:9:{start}: there is no term of the id «wawe» in glossary.yml; did you mean wave?",
        f"course.yml:9:{start + 6}: there is no term of the id «captain» in glossary.yml; write {wanted}",
        f"course.yml:9:{start + 21}: the term «sail» is chosen already; delete it",
        f"course.yml:9:{start + 27}: the topic «sea» does not speak of «الرصيف»; choose one of: wave, sail",
    ]


def test_a_broken_glossary_makes_no_second_fault_of_the_choice(tmp_path: Path) -> None:
    """Where the glossary's own faults left no entries, nothing can be said of what a topic speaks of."""
    assert chosen(tmp_path, "quay", replace(STUDY, entries=())).lesson("sea").key_terms == ("quay",)


def test_without_a_choice_the_eight_most_spoken_of_stand_in_the_order_of_the_text() -> None:
    """Of ten terms the two that are spoken of once and come last are left out; another topic's talk does not count."""
    often = [2, 1, 2, 2, 1, 2, 2, 2, 2, 1]
    terms = [entry(f"t{at}", spoken=times) for at, times in enumerate(often)]
    terms[9] = replace(terms[9], passages=(*terms[9].passages, *entry("t9", "harbour", 5).passages))
    links = tuple(Mention(one.passages[0], "term", one.id, one.page, one.anchor) for one in terms)
    made = Study(entries=tuple(terms), links=links)
    assert [term.id for term in made.key_terms("sea")] == ["t0", "t1", "t2", "t3", "t5", "t6", "t7", "t8"]
