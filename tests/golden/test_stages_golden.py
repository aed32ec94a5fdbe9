"""Golden cases of the later stages: text, corrections and plan in; the laid-out readings and the page out.

A file holds a title, then `--- text`, `--- course` (the topics as YAML), `--- corrections` (`before -> after`), and
`--- expected`: each topic, its sections, each block in one line, `[before > after]` where a correction stands, `|`
between sentences. A file in `pages` expects a topic page's Markdown instead.
"""

from pathlib import Path

import pytest
import yaml
from kurras.corrections import read_with_corrections
from kurras.models import Reading, Source, Topic
from kurras.pipeline import read_structure
from kurras.plan import find_openings, lay_out
from kurras.readers.course_file import CorrectionEntry, CorrectionsFile, CourseFile
from kurras.readers.yaml_document import Document
from kurras.rendering.addresses import Addresses
from kurras.rendering.topic_page import topic_page
from kurras.study.study import Study
from readings import course_of

HERE = Path(__file__).parent
HEAD = """
title: عنوان
summary: تعريف
audience: طلاب
editors: [محرر]
date: "2026-01-01"
licence: {name: رخصة, url: "https://example.org/"}
attribution: [{text: مصدر}]
"""


def _parts(path: Path) -> dict[str, str]:
    _, *sections = path.read_text(encoding="utf-8").split("\n--- ")
    return {name: body.removesuffix("\n") for name, body in (section.split("\n", 1) for section in sections)}


def _topics(parts: dict[str, str]) -> tuple[Topic, ...]:
    text = read_structure(Source("source.txt", parts["text"]))
    course = CourseFile.model_validate(yaml.load(HEAD + parts["course"], Loader=yaml.BaseLoader))  # noqa: S506  (text only)
    entries = [
        CorrectionEntry(before=before, after=after, kind="wording", reason="سبب")
        for before, after in (line.split(" -> ") for line in parts.get("corrections", "").splitlines())
    ]
    readings = read_with_corrections(text, CorrectionsFile(corrections=entries), None)
    return lay_out(course, readings, find_openings(text, course, Document("course.yml", None, {}, {}, ())))


def _line(reading: Reading) -> str:
    return f"{reading.sentence.number} " + "".join(
        f"[{part.correction.before} > {part.text}]" if part.correction else part.text for part in reading.segments
    )


def _outline(topics: tuple[Topic, ...]) -> str:
    lines = []
    for topic in topics:
        lines.append(f"# {topic.slug}")
        for section in topic.sections:
            lines.append(f"## {section.slug}")
            lines += [" | ".join(_line(reading) for reading in block) for block in section.blocks]
    return "\n".join(lines)


@pytest.mark.parametrize("path", sorted((HERE / "stages").glob("*.txt")), ids=lambda path: path.stem)
def test_stages(path: Path) -> None:
    """Every sentence is read as declared and stands where the plan says."""
    parts = _parts(path)
    assert _outline(_topics(parts)) == parts["expected"]


@pytest.mark.parametrize("path", sorted((HERE / "pages").glob("*.txt")), ids=lambda path: path.stem)
def test_pages(path: Path) -> None:
    """A topic becomes this Markdown."""
    parts = _parts(path)
    (topic,) = _topics(parts)
    page = topic_page(topic, course_of(topic, objectives=()), Study(), Addresses(directory_urls=True), "course.yml")
    assert page.markdown.removesuffix("\n") == parts["expected"]
