"""The plan: any plan covers any text exactly once."""

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st
from kurras.corrections import read_with_corrections
from kurras.models import Source
from kurras.pipeline import read_structure
from kurras.plan import find_openings, lay_out
from kurras.readers.course_file import CorrectionsFile, CourseFile
from kurras.readers.yaml_document import Document

HEAD = {
    "title": "عنوان",
    "summary": "تعريف",
    "audience": "طلاب",
    "editors": ["محرر"],
    "date": "2026-01-01",
    "licence": {"name": "رخصة", "url": "https://example.org/"},
    "attribution": [{"text": "مصدر"}],
}


@st.composite
def plans(draw: st.DrawFn) -> tuple[str, list[list[list[str]]]]:
    """A text, and topics with sections with opening words: the first sentence opens one, others may."""
    sizes = draw(st.lists(st.integers(1, 5), min_size=1, max_size=5))
    names = [f"الجملة {paragraph}س{index}" for paragraph, size in enumerate(sizes) for index in range(size)]
    rows = iter(names)
    text = "\n\n".join(" ".join(f"{next(rows)} هنا." for _ in range(size)) for size in sizes)
    opening = draw(st.permutations([names[0], *draw(st.lists(st.sampled_from(names[1:] or [names[0]]), unique=True))]))
    chosen = list(dict.fromkeys(opening))
    topics: list[list[list[str]]] = []
    for words in chosen:
        where = draw(st.sampled_from(["topic", "section", "span"]))
        if where == "topic" or not topics:
            topics.append([[words]])
        elif where == "section":
            topics[-1].append([words])
        else:
            topics[-1][-1].append(words)
    return text, topics


@given(plans())
def test_any_plan_covers_any_text_exactly_once(plan: tuple[str, list[list[list[str]]]]) -> None:
    """Every sentence stands in one section; within a span the order of the text is kept."""
    words, topics = plan
    text = read_structure(Source("t.txt", words))
    entries = [
        {
            "slug": f"t-{at}",
            "title": "موضوع",
            "summary": "تعريف",
            "sections": [
                {"slug": f"part-{index}", "title": "قسم", "opens_with": spans} for index, spans in enumerate(sections)
            ],
        }
        for at, sections in enumerate(topics)
    ]
    course = CourseFile.model_validate({**HEAD, "topics": entries})
    document = Document("c.yml", None, {}, {}, ())
    readings = read_with_corrections(text, CorrectionsFile(corrections=[]), None)
    laid = lay_out(course, readings, find_openings(text, course, document))
    placed = [reading.sentence.number for topic in laid for reading in topic.readings]
    assert sorted(placed) == sorted(sentence.number for sentence in text.sentences)
    for topic, sections in zip(laid, topics, strict=True):
        for section, spans in zip(topic.sections, sections, strict=True):
            first = section.blocks[0][0].sentence.text
            assert first.startswith(spans[0])
            assert all(len({one.sentence.paragraph for one in block}) == 1 for block in section.blocks)


def test_the_first_course_is_laid_out_as_its_plan_says() -> None:
    """S12, S13 and S16 share a section; the caption stands last; 13, 7 and 8… sentences as COURSE lists them."""
    from kurras.pipeline import build_course  # noqa: PLC0415
    from kurras.settings import Settings  # noqa: PLC0415

    content = Path(__file__).parents[2] / "content_src"
    course = build_course(Settings(content=content, course="soviet-dissolution"))
    numbers = {topic.slug: [one.sentence.number for one in topic.readings] for topic in course.topics}
    assert numbers == {
        "dissolution": [
            "2.1",
            "2.2",
            "2.3",
            "2.4",
            "2.5",
            "2.6",
            "2.7",
            "2.8",
            "4.1",
            "4.2",
            "4.7",
            "4.8",
            "4.9",
            "4.10",
        ],
        "independence": ["3.1", "3.2", "3.3", "3.4", "4.3", "4.4", "4.5", "4.6"],
        "red-army": ["5.1", "5.2", "5.3", "6.1", "6.2", "5.4", "5.5", "1.1"],
    }
