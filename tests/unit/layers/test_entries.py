"""Glossary and names: what they claim is grounded, each name is one thing's, and every place is found."""

from pathlib import Path
from typing import Any

import pytest
from kurras.errors import ContentError
from kurras.ground import Ground
from kurras.layers.entries import read_entries
from kurras.pipeline import build_course
from kurras.readers.course_file import Strict
from kurras.readers.entry_files import GlossaryFile, NamesFile
from kurras.readers.layer_files import LayerFile, LayerFiles
from kurras.readers.validation import validate
from kurras.readers.yaml_document import read_yaml
from kurras.settings import Settings
from kurras.study.company import company_of
from kurras.study.study import Study
from readings import ground

COURSE = build_course(Settings(content=Path(__file__).parents[2] / "sites" / "plain" / "content_src"))
SEA = ground("هبت الريح على البحر. رأى البحّار السفينة، فناداها. وعاد أحدهم إلى الميناء.")
SHIP = "  - {id: ship, term: السفينة, definition: مركب كبير., evidence: رأى البحّار السفينة}\n"


def study(tmp_path: Path, own: Ground, terms: str = "", names: str = "") -> Study:
    """What the layer makes of the two files, each given as the lines under its key."""
    read: dict[type[Strict], LayerFile[Any]] = {}
    for name, key, lines, kind in (
        ("glossary.yml", "terms", terms, GlossaryFile),
        ("names.yml", "names", names, NamesFile),
    ):
        if lines:
            path = tmp_path / name
            path.write_text(f"{key}:\n{lines}", encoding="utf-8")
            document = read_yaml(path, name)
            read[kind] = LayerFile(validate(document, kind), document)
    return read_entries(Study(), COURSE, own, LayerFiles(read))


def faults(tmp_path: Path, terms: str, names: str = "") -> list[str]:
    """The messages of the faults."""
    with pytest.raises(ContentError) as caught:
        study(tmp_path, SEA, terms, names)
    return [str(fault) for fault in caught.value.faults]


def test_a_course_without_the_files_has_nothing_of_them(tmp_path: Path) -> None:
    """No entry, no mention, no synonym."""
    assert study(tmp_path, SEA) == Study()


def test_an_entry_knows_its_proof_and_its_places(tmp_path: Path) -> None:
    """Evidence is a passage; every place of its names is one; quoted words that speak of it are one too."""
    more = "  - {id: sailor, term: بحار, definition: من يعمل في البحر., evidence: '1.2', mentions: [أحدهم, '1.1']}\n"
    made = study(tmp_path, SEA, SHIP + more.replace("term: بحار", "term: البحار"))
    ship, sailor = made.entries
    assert [SEA.words(one) for one in ship.evidence] == ["رأى البحّار السفينة"]
    assert [SEA.words(one) for one in ship.passages] == ["السفينة"]
    assert [(one.sentence, SEA.words(one)) for one in sailor.passages] == [
        ("1.1", ""),
        ("1.2", "البحّار"),
        ("1.3", "أحدهم"),
    ]
    assert [mention.anchor for mention in made.mentions] == ["term-ship", "term-sailor", "term-sailor", "term-sailor"]


def test_a_common_word_is_found_only_where_it_is_quoted(tmp_path: Path) -> None:
    """And one that nobody looked at is noted, with its places."""
    own = ground("صور مدينة قديمة. هذه صور جميلة.")
    tyre = "  - {id: tyre, name: صور, kind: place, definition: مدينة., evidence: صور مدينة قديمة"
    noted = study(tmp_path, own, names=tyre + "}\n")
    assert len(noted.entries[0].passages) == 2
    assert "«صور» may be a common word too; look at sentences 1.1, 1.2" in noted.notes[0]
    checked = study(tmp_path, own, names=tyre + ", common: true, mentions: صور مدينة قديمة}\n")
    assert [one.sentence for one in checked.entries[0].passages] == ["1.1"]
    assert study(tmp_path, own, names=tyre + ", common: false}\n").notes == checked.notes == ()


def test_the_search_hears_of_other_names_only(tmp_path: Path) -> None:
    """Not of an alias that the search takes for the same, nor of one that stands inside another's name."""
    more = "  - {id: wind, term: الريح, also: [ريح, Wind, البحر], definition: هواء., evidence: '1.1'}\n"
    deep = "  - {id: deep, term: على البحر, definition: فوقه., evidence: '1.1'}\n"
    assert study(tmp_path, SEA, more + deep).synonyms == (("الريح", "Wind"),)


def test_a_relation_is_known_from_both_sides(tmp_path: Path) -> None:
    """An entry of one file may lead to one of the other."""
    name = (
        "  - {id: port, name: الميناء, kind: place, definition: مرسى., evidence: '1.3', "
        "related: [{to: ship, how: تعود السفينة إلى الميناء., evidence: '1.3'}]}\n"
    )
    made = study(tmp_path, SEA, SHIP, name)
    assert [(other.id, relation.how) for other, relation in made.relations_of("ship")] == [
        ("port", "تعود السفينة إلى الميناء.")
    ]
    assert [other.id for other, _ in made.relations_of("port")] == ["ship"]


@pytest.mark.parametrize(
    ("terms", "names", "expected"),
    [
        (
            SHIP.replace(", evidence: رأى البحّار السفينة", ""),
            "",
            "nothing says what the definition of «السفينة» rests on",
        ),
        (SHIP.replace("السفينة, def", "خيط, def"), "", "«خيط» does not stand in the text; add what the text"),
        (
            SHIP.replace("السفينة, def", "الميناو, def"),
            "",
            "does not stand in the text; did you mean «الميناء» in sente",
        ),
        (
            SHIP.replace("}", ", common: true}"),
            "",
            "is marked as a common word, and nothing says where the text means it",
        ),
        (
            SHIP + "  - {id: tall, term: البحار السفينة, definition: قول., evidence: '1.2'}\n",
            "",
            "«السفينة» stands only inside a longer name, in sentence 1.2; quote it under `mentions`",
        ),
        (SHIP.replace("}", ", common: نعم}"), "", "`common` must be true or false, not «نعم»"),
        (SHIP.replace("}", ", also: [السّفينه]}"), "", "«السّفينه» is read as «السفينة» already"),
        (SHIP.replace("}", ", also: ['!']}"), "", "has no letter in it"),
        (SHIP.replace("}", ", also: ['ـ']}"), "", "has no word in it"),
        (SHIP.replace("}", ", related: [harbour]}"), "", "there is no entry of the id «harbour»; write an id of"),
        (SHIP.replace("}", ", related: [ship]}"), "", "«ship» is this entry itself"),
        (
            SHIP.replace("رأى البحّار السفينة}", "رأى الملاح السفينة}"),
            "",
            "the words «رأى الملاح السفينة» are not in the te",
        ),
        (
            SHIP + SHIP.replace("id: ship", "id: boat"),
            "",
            "«السفينة» is defined a second time; first (glossary.yml:2:22)",
        ),
        (SHIP + SHIP.replace("السفينة, def", "الريح, def"), "", "the id «ship» is already given (glossary.yml:2:10)"),
        (
            SHIP,
            "  - {id: sea, name: البحر, kind: place, definition: ماء., evidence: '1.1', also: [السفينة]}\n",
            "names.yml:2:83: «السفينة» is already the name of «السفينة» (glossary.yml:2:22)",
        ),
        (
            SHIP,
            "  - {id: ship, name: البحر, kind: place, definition: ماء., evidence: '1.1'}\n",
            "names.yml:2:10: the id «ship» is already given (glossary.yml:2:10)",
        ),
        (
            SHIP.replace("}", ", also: [البحر]}")
            + "  - {id: sea, term: البحر, also: [السفينة], definition: ماء., evidence: '1.1'}\n",
            "",
            "«البحر» and «السفينة» (glossary.yml:2:22) each have the other as an alias; make one entry of the two",
        ),
    ],
)
def test_faults(tmp_path: Path, terms: str, names: str, expected: str) -> None:
    """Each is told at its place, with what to do."""
    assert any(expected in message for message in faults(tmp_path, terms, names)), faults(tmp_path, terms, names)


def test_faults_of_both_files_are_told_in_one_run(tmp_path: Path) -> None:
    """A missing proof in one does not hide an unknown relation in the other."""
    name = (
        "  - {id: port, name: الميناء, kind: place, definition: مرسى., evidence: قطار, "
        "related: [{to: shp, how: صلة., evidence: '1.3'}]}\n"
    )
    found = faults(tmp_path, SHIP.replace(", evidence: رأى البحّار السفينة", ""), name)
    assert [message.split(":")[0] for message in found] == ["glossary.yml", "names.yml", "names.yml"]
    assert "did you mean ship?" in found[2]


def test_who_stands_with_whom(tmp_path: Path) -> None:
    """A relation, or one sentence that names few; a sentence that names many says nothing of any two."""
    people = "سعيد وليلى وهند وبدر وفهد"
    own = ground(f"حضر {people}. زار سعيد ليلى. كتب بدر إلى فهد.")
    ids = dict(zip(("سعيد", "ليلى", "هند", "بدر", "فهد"), "abcde", strict=True))
    lines = "".join(
        f"  - {{id: {key}, name: {name}, kind: person, definition: شخص., evidence: '1.1'}}\n"
        for name, key in ids.items()
    )
    lines = lines.replace(
        "{id: b, name: ليلى,", "{id: b, name: ليلى, related: [{to: c, how: هند أخت ليلى., evidence: '1.1'}],"
    )
    company = company_of(study(tmp_path, own, names=lines))
    assert [entry.name for entry in company.names] == ["سعيد", "ليلى", "هند", "بدر", "فهد"]
    assert [(one.first, one.second, len(one.relations), one.sentences) for one in company.ties] == [
        (0, 1, 0, ("1.2",)),
        (1, 2, 1, ()),
        (3, 4, 0, ("1.3",)),
    ]


def test_five_thousand_terms_are_found_in_one_pass(tmp_path: Path) -> None:
    """Each with its own place, among as many words of text."""
    letters = "بتثجحخدذرز"
    names = [f"ق{''.join(letters[int(digit)] for digit in f'{number:04}')}" for number in range(5000)]
    own = ground("\n\n".join(f"هذا {' '.join(names[at : at + 100])}." for at in range(0, 5000, 100)))
    lines = "".join(
        f"  - {{id: t{at}, term: {name}, definition: تعريف., evidence: {name}}}\n" for at, name in enumerate(names)
    )
    made = study(tmp_path, own, lines)
    assert [own.words(entry.passages[0]) for entry in made.entries] == names
    assert len(made.mentions) == 5000
