"""The promise "nothing lost, nothing invented", proven from the built HTML and the author's text alone."""

import re
from collections import Counter
from pathlib import Path

import pytest

from built.html_tree import Element, pages, squeezed

SOURCE = "content_src/soviet-dissolution/source.txt"
READINGS = Path(__file__).with_name("readings.txt")


@pytest.fixture(scope="module", params=["built_site", "offline_site"])
def site(request: pytest.FixtureRequest) -> dict[str, Element]:
    """The pages of the real course, as a web site and as a folder."""
    folder: Path = request.getfixturevalue(request.param)
    return pages(folder)


@pytest.fixture(scope="module")
def originals(site: dict[str, Element]) -> dict[str, str]:
    """Each sentence of the source by its number, from the page that shows the source, in its order."""
    found = [(element.get("data-original"), element.text) for page in site.values() for element in _originals(page)]
    assert len(dict(found)) == len(found), "a sentence stands twice on the page of the source"
    return dict(found)


def _originals(page: Element) -> list[Element]:
    return page.having("data-original")


def _placed(site: dict[str, Element]) -> list[tuple[Element, Element]]:
    return [(page, sentence) for page in site.values() for sentence in page.having("data-sentence")]


def _without_repairs(text: str) -> str:
    """What the typographic repairs may not touch: all but white space, dashes, and a stop before a comma."""
    return re.sub(r"[\s\-–]", "", text).replace(".،", "،")


def test_every_sentence_of_the_source_is_shown_in_order(originals: dict[str, str], project: Path) -> None:
    """The page of the source holds the whole file: no letter more, none less, in the order of the file."""
    source = (project / SOURCE).read_text(encoding="utf-8")

    assert squeezed(" ".join(originals.values())) == squeezed(source)


def test_sentences_are_numbered_by_paragraph(originals: dict[str, str], project: Path) -> None:
    """A sentence's number is its paragraph's and its own within it, both counted from one without a gap."""
    paragraphs = (project / SOURCE).read_text(encoding="utf-8").split("\n\n")
    numbers = [tuple(map(int, number.split("."))) for number in originals]
    counts = Counter(paragraph for paragraph, _ in numbers)

    assert numbers == [(paragraph, place) for paragraph in counts for place in range(1, counts[paragraph] + 1)]
    assert list(counts) == list(range(1, len(paragraphs) + 1))
    for number, paragraph in enumerate(paragraphs, 1):
        own = [text for key, text in originals.items() if key.split(".")[0] == str(number)]
        assert squeezed(" ".join(own)) == squeezed(paragraph)


def test_every_sentence_stands_on_one_topic_page_once(site: dict[str, Element], originals: dict[str, str]) -> None:
    """Over all pages, each number of the source is there exactly once, under the id that others link to."""
    placed = [sentence for _, sentence in _placed(site)]

    assert Counter(sentence.get("data-sentence") for sentence in placed) == Counter(originals.keys())
    for sentence in placed:
        assert sentence.get("id") == "s-" + sentence.get("data-sentence").replace(".", "-")


def test_text_blocks_hold_sentences_and_nothing_else(site: dict[str, Element]) -> None:
    """Nothing is invented between sentences: a block of the text is its sentences and white space."""
    blocks = [block for page in site.values() for block in page.with_class("k-text")]

    assert blocks
    for block in blocks:
        between = [
            child if isinstance(child, str) else child.text
            for child in block.children
            if isinstance(child, str) or "data-sentence" not in child.attributes
        ]
        assert not "".join(between).strip()
    inside = sum(len(block.having("data-sentence")) for block in blocks)
    assert inside == len(_placed(site)), "a sentence stands outside the blocks of the text"


def test_taking_the_corrections_back_gives_the_source(site: dict[str, Element], originals: dict[str, str]) -> None:
    """With each corrected place put back to what its note says stood there, the sentence is that of the source."""
    for page, sentence in _placed(site):
        taken_back = "".join(_taken_back(page, child) for child in sentence.children)
        original = originals[sentence.get("data-sentence")]
        assert _without_repairs(taken_back) == _without_repairs(original)


def _taken_back(page: Element, part: Element | str) -> str:
    if isinstance(part, str):
        return part
    whole = part.get("data-correction") or "k-fix" in part.get("class").split()
    return _before(page, part) if whole else part.text


def _before(page: Element, words: Element) -> str:
    """What stood in place of the corrected words: of a link to the note, or of what holds it and other links."""
    (link,) = words.with_class("k-fix") if words.get("data-correction") else [words]
    assert link.tag == "a"
    assert link.get("href") == f"#c-{link.get('data-note')}"
    assert words.get("data-correction") in {"", link.get("data-note")}
    (before,) = page.by_id(f"c-{link.get('data-note')}").with_class("k-before")
    assert before.text != words.text, "a correction that changes nothing"
    return before.text


def _corrected(sentence: Element) -> list[Element]:
    """Of each correction in the sentence, all its words."""
    held = sentence.having("data-correction")
    inside = {id(link) for words in held for link in words.with_class("k-fix")}
    return [*held, *(link for link in sentence.with_class("k-fix") if id(link) not in inside)]


def test_every_correction_has_one_place_and_is_listed(site: dict[str, Element]) -> None:
    """The editorial page lists exactly the corrections in the text: number, sentence, before and after."""
    in_text = [
        (words.with_class("k-fix")[0].get("data-note"), sentence.get("data-sentence"), _before(page, words), words.text)
        for page, sentence in _placed(site)
        for words in _corrected(sentence)
    ]
    listed = []
    for name, page in site.items():
        if name in {"editorial.html", "editorial/index.html"}:
            for entry in (item for record in page.with_class("k-record") for item in record.tagged("li")):
                ((place,), (before,), (after,)) = (entry.tagged(tag) for tag in ("a", "del", "ins"))
                number = entry.get("id").removeprefix("c-")
                listed.append((number, place.text.removeprefix("الجملة "), before.text, after.text))

    assert sorted(listed) == sorted(in_text)
    assert [int(number) for number, *_ in listed] == list(range(1, len(listed) + 1))


def test_each_sentence_reads_as_checked_by_hand(site: dict[str, Element]) -> None:
    """Each sentence is the one that a reader wrote down from the source and the declared corrections."""
    lines = READINGS.read_text(encoding="utf-8").splitlines()
    expected = dict(line.split(" ", 1) for line in lines)
    read = {sentence.get("data-sentence"): sentence.text for _, sentence in _placed(site)}

    assert len(expected) == len(lines)
    assert read == expected
