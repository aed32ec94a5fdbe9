"""The pipeline on the first course: what the whole product says of it."""

import shutil
from collections import Counter
from pathlib import Path

import pytest
from kurras.errors import ContentError
from kurras.models import Site
from kurras.pipeline import build
from kurras.settings import Settings

PROJECT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def site() -> Site:
    """The first course."""
    return build(Settings(content=PROJECT / "content_src", course="soviet-dissolution", root=PROJECT))


def test_the_source_is_untouched(site: Site) -> None:
    """30 sentences in 6 paragraphs; the originals are the letters of the file."""
    counts = Counter(sentence.paragraph for sentence in site.course.sentences)
    assert counts == {1: 1, 2: 8, 3: 4, 4: 10, 5: 5, 6: 2}
    source = (PROJECT / "content_src" / "soviet-dissolution" / "source.txt").read_text(encoding="utf-8")
    assert "".join("".join(one.original.split()) for one in site.course.sentences) == "".join(source.split())


def test_typography_is_repaired_by_the_safe_list_only(site: Site) -> None:
    """The 49 edits that a close reading of the text found."""
    assert Counter(repair.rule for repair in site.course.repairs) == {
        "space-before-mark": 44,
        "range-dash": 2,
        "space-inside-brackets": 1,
        "stop-before-comma": 1,
        "space-before-percent": 1,
    }


def test_names_that_are_one_thing_reach_the_search(site: Site) -> None:
    """Each group has two names or more."""
    assert ("رابطة الدول المستقلة", "CIS", "Commonwealth of Independent States") in site.study.synonyms
    assert min(map(len, (*site.course.also_written, *site.study.synonyms))) >= 2


def test_pages_and_menu(site: Site) -> None:
    """Home, topics, what the layers draw, the text, the record, about; each in the menu once; drills are not in it."""
    names = [page.name for page in site.pages]
    topics = ["dissolution", "independence", "red-army"]
    tools = ["timeline", "glossary", "names", "map", *(f"practice-{topic}" for topic in topics)]
    tools += ["review", "test", "progress"]
    around = ["source", "editorial", "about", "accessibility"]
    listed = ["index", *topics, *tools, *around]
    assert names == [*listed, *(f"drill-{topic}" for topic in topics)]
    assert [name for group in site.menu for name in group.pages] == listed


def test_each_page_names_the_file_that_an_author_edits(site: Site) -> None:
    """The link to edit a page leads into content_src."""
    for page in site.pages:
        assert (PROJECT / page.edit).is_file(), page


def test_two_builds_are_equal(site: Site) -> None:
    """Nothing depends on the time, on the order of sets or on an earlier build."""
    assert build(Settings(content=PROJECT / "content_src", course="soviet-dissolution", root=PROJECT)) == site


def test_a_file_that_cannot_be_read_hides_no_fault_of_another(tmp_path: Path) -> None:
    """All faults of all files come in one run; what may stand in the broken file is not called missing."""
    shutil.copytree(PROJECT / "tests" / "sites" / "plain" / "content_src", tmp_path / "content_src")
    course = tmp_path / "content_src" / "lesson"
    (course / "glossary.yml").write_text(
        "terms:\n- {id: story, term: القصة, definition: حكاية., evidnce: '1.2'}\n", "utf-8"
    )
    (course / "names.yml").write_text(
        "names:\n- {id: pupils, name: الطلاب, kind: group, definition: من يتعلم., evidence: سأل الطلبة,\n"
        "   related: [{to: story, how: سألوا عنها., evidence: '2.1'}]}\n",
        "utf-8",
    )
    (course / "teaching.yml").write_text("topics:\n- {topic: lessons}\n", "utf-8")
    (course / "generated.yml").write_text("keep: [term--story]\n", "utf-8")
    (course / "notes.yml").write_text("a: b\n", "utf-8")
    (course / "timeline.yml").mkdir()
    with pytest.raises(ContentError) as caught:
        build(Settings(content=tmp_path / "content_src", root=tmp_path))
    told = [(Path(one.place.path).name, one.place.line, one.problem) for one in caught.value.faults]
    assert [(name, line) for name, line, _ in told] == [
        ("glossary.yml", 2),
        ("names.yml", 2),
        ("notes.yml", 1),
        ("teaching.yml", 2),
        ("timeline.yml", 1),
    ]
    assert told[1][2] == "the words «سأل الطلبة» are not in the text"
    assert told[4][2] == "this is a folder"


Edit = tuple[str, str, str]
"""A file of the first course, words in it, and what they become."""

OF_THE_LAYERS: tuple[Edit, ...] = (
    ("glossary.yml", "عملية انحلال داخلي في الاتحاد السوفيتي", "عملية انحلال خرافي في الاتحاد السوفيتي"),
    ("names.yml", "evidence: أول رئيس للاتحاد الروسي", "evidence: آخر رئيس للاتحاد الخرافي"),
    ("questions.yml", "evidence: عملية انحلال داخلي في الاتحاد السوفيتي", "evidence: عملية خرافية تمامًا"),
    ("teaching.yml", "- دولة شديدة المركزية", "- دولة شديدة الخرافة"),
    ("timeline.yml", "تأسس الجيش في يناير 1918", "تأسس الجيش في فبراير 1917"),
)


def _told(tmp_path: Path, *edits: Edit) -> list[tuple[str, int, str]]:
    """The file, the line and the problem of each fault of the first course with these edits."""
    name = "soviet-dissolution"
    shutil.copytree(PROJECT / "content_src" / name, tmp_path / name)
    for file, old, new in edits:
        path = tmp_path / name / file
        text = path.read_text(encoding="utf-8")
        assert old in text
        path.write_text(text.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(ContentError) as caught:
        build(Settings(content=tmp_path, root=tmp_path))
    return [(Path(one.place.path).name, one.place.line, one.problem) for one in caught.value.faults]


@pytest.mark.parametrize(
    ("edit", "problem"),
    [
        (("course.yml", "editors:", "contact: x\neditors:"), "`contact` must be an e-mail address or a page's address"),
        (("course.yml", "    focus:", "    fokus:"), "the key «fokus» is not known here"),
        (("course.yml", "objectives:", "objectivs:"), "the key «objectivs» is not known here"),
        (("course.yml", "summary:", "\tsummary:"), "not valid YAML"),
        (("course.yml", "opens_with: ", "opens_with: خرافة "), "the opening words «خرافة "),
        (("corrections.yml", "before: ", "before: خرافة "), "the words «خرافة "),
    ],
    ids=lambda value: "" if isinstance(value, str) else f"{value[0]}-{value[1].strip(' :')}",
)
def test_a_fault_of_the_plan_hides_none_of_the_layers(tmp_path: Path, edit: Edit, problem: str) -> None:
    """They come in the same run, each once, and nothing is told that is only a consequence."""
    own = _told(tmp_path / "alone", edit)
    assert [(file, words.startswith(problem)) for file, _, words in own] == [(edit[0], True)]
    told = _told(tmp_path / "both", edit, *OF_THE_LAYERS)
    others = [(file, words) for file, _, words in told if (file, words) != (own[0][0], own[0][2])]
    assert [file for file, _ in others] == [file for file, _, _ in OF_THE_LAYERS]
    assert all(words.endswith("are not in the text") for _, words in others)


def test_a_correction_with_a_fault_has_no_consequences(tmp_path: Path) -> None:
    """What quotes its words, or rests on its date, is not called missing; nothing is, where nobody can say."""
    text = (PROJECT / "content_src" / "soviet-dissolution" / "corrections.yml").read_text(encoding="utf-8")
    befores = [line for line in text.splitlines() if line.startswith("  - before: ")]
    for at in (0, 5, 13, 15, 18, 21, 22):  # those whose words other files quote
        edit = ("corrections.yml", befores[at], befores[at].replace("before: ", "before: خرافة "))
        assert [file for file, _, _ in _told(tmp_path / str(at), edit)] == ["corrections.yml"]
    for nth, new in enumerate(("\tkind:", "    knd:")):
        told = _told(tmp_path / f"shape-{nth}", ("corrections.yml", "    kind:", new))
        assert {file for file, _, _ in told} == {"corrections.yml"}
    told = _told(tmp_path / "both", ("corrections.yml", "    kind:", "    knd:"), *OF_THE_LAYERS)
    assert {file for file, _, _ in told} == {"corrections.yml", *(file for file, _, _ in OF_THE_LAYERS)}
