"""The events of the timeline: from the text alone, and with what an author names, merges, hides and adds."""

import json
from pathlib import Path

import pytest
from kurras.errors import ContentError
from kurras.layers.links import choose_links
from kurras.layers.timeline import draw_timeline
from kurras.models import Course, Link
from kurras.outputs.data_files import DATA_FILES
from kurras.pipeline import build
from kurras.readers.layer_files import LayerFile, LayerFiles
from kurras.readers.timeline_file import TimelineFile
from kurras.readers.validation import validate
from kurras.readers.yaml_document import read_yaml
from kurras.settings import Settings
from kurras.study.study import Study
from pydantic import TypeAdapter
from readings import ground, read, topic_of

PROJECT = Path(__file__).parents[3]
SOURCE = (
    "أُسس المرصد في مايو 1900. افتُتح في 8 يونيو. دامت الحرب (1914–1918) أربعة أعوام.\n\n"
    "مات المؤسس سنة 1319 هـ / 1902. أُغلق المرصد في 31 فبراير 1930. عاد في الثمانينيات."
)


def study_of(tmp_path: Path, file: str = "", source: str = SOURCE, *pairs: tuple[str, str]) -> Study:
    """The study of a text, with or without a `timeline.yml`."""
    files = LayerFiles()
    if file:
        (tmp_path / "timeline.yml").write_text(file, encoding="utf-8")
        document = read_yaml(tmp_path / "timeline.yml", "timeline.yml")
        files = LayerFiles({TimelineFile: LayerFile(validate(document, TimelineFile), document)})
    course = Course("", "", "", "", (), "", "", Link(""), (), (), (topic_of(*read(source, *pairs)),), (), (), ())
    own = ground(source, *pairs)
    return choose_links(draw_timeline(Study(), course, own, files), course, own, files)


def faults(tmp_path: Path, file: str) -> list[str]:
    """The faults of a `timeline.yml`."""
    with pytest.raises(ContentError) as caught:
        study_of(tmp_path, file)
    return [str(fault) for fault in caught.value.faults]


def test_a_text_alone_has_its_events(tmp_path: Path) -> None:
    """In the order of time, each called by its sentence; two calendars and two ends are one event each."""
    study = study_of(tmp_path)
    assert [(event.when, event.edtf, event.certainty) for event in study.events] == [
        ("مايو 1900", "1900-05", "exact"),
        ("8 يونيو 1900", "1900-06-08", "exact"),
        ("1902 (1319 هـ)", "1902", "vague"),
        ("1914–1918", "1914/1918", "span"),
        ("ثمانينيات القرن العشرين", "198X", "vague"),
    ]
    assert study.events[1].name == "افتُتح في 8 يونيو"
    assert study.events[1].year_from_context
    assert [event.key for event in study.events[:2]] == ["e-1900-05", "e-1900-06-08"]


def test_every_date_of_an_event_is_a_link(tmp_path: Path) -> None:
    """Both ends of the range, and both calendars."""
    words = [
        SOURCE[SOURCE.index(word) :][: len(word)]
        for word in ("مايو 1900", "8 يونيو", "1914", "1918", "سنة 1319 هـ", "1902", "الثمانينيات")
    ]
    own = ground(SOURCE)
    assert [own.words(link.passage) for link in study_of(tmp_path).links] == words


def test_a_date_that_a_correction_cuts_keeps_a_link(tmp_path: Path) -> None:
    """On the part that stands outside the corrected words."""
    source = "أُعلن قانون 11 مارس 1990 مع الجيران."
    study = study_of(tmp_path, "", source, ("1990 مع الجيران", "1990"))
    (link,) = study.links
    assert ground(source, ("1990 مع الجيران", "1990")).words(link.passage) == "11 مارس"
    assert [event.edtf for event in study.events] == ["1990-03-11"]


def test_an_impossible_date_of_the_text_is_told_with_its_place(tmp_path: Path) -> None:
    """The text is data: what is wrong in it is a note, not a fault; so is a range that runs backwards."""
    backwards = study_of(tmp_path, "", "حكم من 1991 إلى 1988.")
    assert study_of(tmp_path).notes == (
        "t.txt:3:48: the text has the date «31 فبراير 1930», which is in no calendar; it is left off the timeline",
    )
    assert backwards.events == ()
    assert backwards.notes == (
        "t.txt:1:8: the text has «1991 إلى 1988», which runs backwards; it is left off the timeline",
    )


def test_a_text_without_dates_has_no_event(tmp_path: Path) -> None:
    """Nor has one whose dates have no year."""
    assert study_of(tmp_path, "", "عمل 25 عاما، ثم استراح في 5 مايو.").events == ()


def test_an_author_names_merges_hides_and_adds(tmp_path: Path) -> None:
    """Named events are called so; two quotes are one event; what is hidden is gone; what is added has its reference."""
    study = study_of(
        tmp_path,
        "events:\n"
        "- {name: فتح الأبواب, evidence: [افتُتح في 8 يونيو, مايو 1900], date: 1900-06-08, note: بحضور الناس}\n"
        "- {name: زلزال, date: 1905/1906, topic: sea, reference: {text: كتاب الزلازل, url: https://example.org/}}\n"
        "hidden: دامت الحرب (1914–1918)\n",
    )
    opened = next(event for event in study.events if event.name == "فتح الأبواب")
    assert (opened.edtf, opened.note) == ("1900-06-08", "بحضور الناس")
    assert "1914/1918" not in {event.edtf for event in study.events}
    added = next(event for event in study.events if event.is_added)
    assert added.reference
    assert (added.topics, added.reference.text) == (("sea",), "كتاب الزلازل")


FAULTS = [
    case.split("\n", 1) for case in (Path(__file__).parent / "timeline_faults.txt").read_text("utf-8").split("\n\n")
]


@pytest.mark.parametrize(("entry", "fault"), FAULTS)
def test_what_the_text_does_not_bear_out_is_a_fault(tmp_path: Path, entry: str, fault: str) -> None:
    """Each with its place, what is wrong and what to do (`timeline_faults.txt`: entries in a line, then the fault)."""
    entries = "".join(f"- {{{one}}}\n" for one in entry.split(" | "))
    assert faults(tmp_path, f"events:\n{entries}") == [fault.strip()]


def test_all_faults_are_told_in_one_run(tmp_path: Path) -> None:
    """Of events and of what is hidden."""
    file = "events:\n- {name: ا, date: 1902}\n- {name: ب, evidence: غير موجود أبدا}\nhidden: [أربعة أعوام]\n"
    found = faults(tmp_path, file)
    assert [fault.split(": ")[0] for fault in found] == ["timeline.yml:2:3", "timeline.yml:3:23", "timeline.yml:4:10"]


def test_the_first_course_has_its_dates_named() -> None:
    """Its 17 mentions make 17 events with what the editor dates; none is left with its sentence for a name."""
    settings = Settings(
        content=PROJECT / "content_src",
        course="soviet-dissolution",
        docs=PROJECT / "docs",
        directory_urls=True,
        address="",
        root=PROJECT,
    )
    site = build(settings)
    assert " ".join(event.edtf for event in site.study.events) == (
        "1918-01 1922 1946-02 1988/1991 1988-11-16 1989 1990-01 199X 1990-03-11 1991 1991-08 1991-09 1991-12-08 "
        "1991-12-16 1991-12-21 1991-12-25 1991-12-26"
    )
    assert max(len(event.name) for event in site.study.events) < 60
    dates = [link for link in site.study.links if link.kind == "date"]
    assert len(dates) == 16  # two more are inside longer names that are links: «ثورات عام 1989», «قانون 11 مارس»
    data = next(entry for entry in DATA_FILES if entry.name == "timeline")
    rows = json.loads(TypeAdapter(data.kind).dump_json(data.part(site)))
    assert rows[0]["when"] == "يناير 1918"


def test_a_hijri_day_without_a_year_is_no_event(tmp_path: Path) -> None:
    """There is no time that it could stand at; the text builds as any other."""
    study = study_of(tmp_path, source="يصوم الناس في 9 رمضان. أُسس المرصد في مايو 1900.")
    assert [event.edtf for event in study.events] == ["1900-05"]


def test_what_nobody_named_has_a_gap_where_its_date_was(tmp_path: Path) -> None:
    """All of its date and nothing else; an event with a name has none."""
    study = study_of(tmp_path, "events:\n- name: افتتاح المرصد\n  evidence: افتُتح في 8 يونيو\n")
    assert [event.gapped for event in study.events] == [
        "أُسس المرصد في ………",
        "",
        "مات المؤسس ………",
        "دامت الحرب (………) أربعة أعوام",
        "عاد في ………",
    ]


def test_a_name_that_tells_the_time(tmp_path: Path) -> None:
    """A month's name is enough; the number of a day may be anything."""
    names = ("أحداث مايو", "افتتاح المرصد", "السنوات الثماني")
    file = "events:\n" + "".join(
        f"- {{name: {name}, evidence: {words}}}\n"
        for name, words in zip(names, ("مايو 1900", "8 يونيو", "الثمانينيات"), strict=True)
    )
    told = {event.name: event.tells_time for event in study_of(tmp_path, file).events}
    assert [told[name] for name in names] == [True, False, False]
