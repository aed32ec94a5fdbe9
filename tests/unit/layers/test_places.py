"""The maps of a course: what proves each claim, and what leaves as data."""

from pathlib import Path

import pytest
from kurras.errors import ContentError
from kurras.layers.places import draw_maps
from kurras.models import Course, Link
from kurras.outputs.data_files import DATA_FILES, write_data
from kurras.pipeline import build
from kurras.readers.layer_files import LayerFile, LayerFiles
from kurras.readers.places_file import PlacesFile
from kurras.readers.validation import validate
from kurras.readers.yaml_document import read_yaml
from kurras.settings import Settings
from kurras.study.places import Map
from kurras.study.study import Study
from readings import ground

GROUND = ground("أبحر المركب في 5 مارس 1991. عاد في نيسان.")
NO_COURSE = Course("", "", "", "", (), "", "", Link(""), (), (), (), (), (), ())
HEAD = """\
maps:
- slug: coast
  title: الساحل
  places: [{code: LB, name: لبنان}, {code: SY, name: سوريا}]
"""


def drawn(tmp_path: Path, rest: str) -> Map:
    """The one map of a file that says this besides its two countries."""
    (tmp_path / "places.yml").write_text(HEAD + rest, encoding="utf-8")
    document = read_yaml(tmp_path / "places.yml", "places.yml")
    file = LayerFile(validate(document, PlacesFile), document)
    atlas = draw_maps(Study(), NO_COURSE, GROUND, LayerFiles({PlacesFile: file})).atlas
    assert atlas
    (own,) = atlas.maps
    return own


def figure(groups: str) -> str:
    """A figure of these groups."""
    return f"  figures:\n  - slug: when\n    title: متى؟\n    groups:\n{groups}"


def test_the_nearest_proof_counts(tmp_path: Path) -> None:
    """The entry's own words, its own reference, its group's words, the reference of the whole map."""
    own = drawn(
        tmp_path,
        "  reference: {text: كتاب}\n"
        + figure("    - {name: أ, evidence: عاد في نيسان, places: [{place: LB, evidence: أبحر المركب}, SY]}\n"),
    )
    one, two = own.figures[0].groups[0].places
    assert [passage.sentence for passage in one.proof.evidence] == ["1.1"]
    assert [passage.sentence for passage in two.proof.evidence] == ["1.2"]
    assert (one.proof.reference, two.proof.reference) == (None, None)
    added = drawn(
        tmp_path,
        "  reference: {text: كتاب}\n"
        + figure("    - {name: أ, places: [{place: LB, reference: {text: مقالة}}, SY]}\n"),
    )
    references = [shaded.proof.reference for shaded in added.figures[0].groups[0].places]
    assert [reference and reference.text for reference in references] == ["مقالة", "كتاب"]


@pytest.mark.parametrize("date", ["1991", "1991-03", "1991-03-05"])
def test_a_date_may_be_as_fine_as_it_is_known(tmp_path: Path, date: str) -> None:
    """A year, a month or a day; what the quoted sentence gives agrees with it."""
    own = drawn(tmp_path, figure(f"    - {{name: أ, places: [{{place: LB, date: {date}, evidence: أبحر المركب}}]}}\n"))
    assert own.figures[0].groups[0].places[0].date == date


@pytest.mark.parametrize("date", ["1990", "1991-04", "1991-03-06"])
def test_a_date_against_its_own_sentence_is_a_fault(tmp_path: Path, date: str) -> None:
    """However fine it is."""
    with pytest.raises(ContentError, match="in conflict with the text, which gives 1991-03-05"):
        drawn(tmp_path, figure(f"    - {{name: أ, places: [{{place: LB, date: {date}, evidence: أبحر المركب}}]}}\n"))


def test_the_first_course_has_its_fifteen_republics(project: Path) -> None:
    """Each stands in each figure once; a third or more of the claims rest on the text."""
    atlas = build(Settings(content=project / "content_src")).study.atlas
    assert atlas
    (own,) = atlas.maps
    assert len(own.places) == 15
    for one in own.figures:
        assert sorted(shaded.place for group in one.groups for shaded in group.places) == sorted(
            place.code for place in own.places
        )
    proofs = [shaded.proof for one in own.figures for group in one.groups for shaded in group.places]
    assert all(proof.evidence or proof.reference for proof in proofs)
    assert sum(bool(proof.evidence) for proof in proofs) * 3 >= len(proofs)


def test_the_maps_leave_as_data_without_their_drawings(project: Path, tmp_path: Path) -> None:
    """Codes, names, coordinates, dates and what proves them; a course without maps leaves no file."""
    site = build(Settings(content=project / "content_src"))
    write_data(tmp_path, site)
    text = (tmp_path / "data" / "maps.json").read_text(encoding="utf-8")
    assert '"latitude":55.75' in text
    assert '"date":"1990-03-11"' in text
    assert "M0 0l" not in text
    assert len(text) < 20_000
    plain = build(Settings(content=project / "tests" / "sites" / "plain" / "content_src"))
    assert not next(entry for entry in DATA_FILES if entry.name == "maps").part(plain)
