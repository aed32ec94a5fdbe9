"""Which mentions become links, and how they stand in the HTML of a sentence."""

from pathlib import Path

from kurras.ground import Ground
from kurras.layers.links import choose_links
from kurras.outputs.proof import differences
from kurras.pipeline import build_course
from kurras.readers.layer_files import LayerFiles
from kurras.rendering.addresses import Addresses
from kurras.rendering.sentences import sentence
from kurras.settings import Settings
from kurras.study.mention import Mention, MentionKind
from kurras.study.study import Study
from readings import ground, read, topic_of

COURSE = build_course(Settings(content=Path(__file__).parents[2] / "sites" / "plain" / "content_src"))
ADDRESSES = Addresses(directory_urls=True)


def chosen(own: Ground, *wanted: tuple[str, MentionKind, str]) -> Study:
    """The links chosen among every mention of these words: (words, kind, key)."""
    mentions = tuple(
        Mention(passage, kind, key, "glossary", f"term-{key}")
        for words, kind, key in wanted
        for passage in own.find(words)
    )
    return choose_links(Study(mentions=mentions), COURSE, own, LayerFiles())


def words(own: Ground, study: Study) -> list[tuple[str, str]]:
    """(sentence number, words) of each link."""
    return [(link.passage.sentence, own.words(link.passage)) for link in study.links]


def test_the_first_mention_in_a_section_is_linked() -> None:
    """Later ones are not."""
    own = ground("هذا بحر واسع. وهذا بحر آخر.")
    assert words(own, chosen(own, ("بحر", "term", "sea"))) == [("1.1", "بحر")]


def test_the_longer_of_two_wins() -> None:
    """«الدول المستقلة» inside «رابطة الدول المستقلة» is no link; where it stands alone it is."""
    own = ground("هذه رابطة الدول المستقلة. وهذه الدول المستقلة.")
    study = chosen(own, ("الدول المستقلة", "term", "states"), ("رابطة الدول المستقلة", "name", "cis"))
    assert words(own, study) == [("1.1", "رابطة الدول المستقلة"), ("1.2", "الدول المستقلة")]


def test_a_link_inside_corrected_words_leaves_the_note_its_own_link() -> None:
    """The note's link has the longest of the other words; nothing is doubled or lost."""
    source, pair = "وقع الاتفاق الرئيس سعيد أمس.", ("الرئيس سعيد", "وسعيد رئيس المجلس")
    own = ground(source, pair)
    study = chosen(own, ("رئيس المجلس", "name", "head"))
    html = sentence(read(source, pair)[0], study, ADDRESSES)
    assert '<a class="k-fix" id="r-1"' in html
    assert html.count('id="r-1"') == 1
    assert '<span class="k-fixed"><a class="k-link k-link--name" href="../glossary/#term-head"' in html
    assert differences(topic_of(*read(source, pair)), html) == []


def test_a_mention_across_the_edge_of_a_correction_gives_way() -> None:
    """Also one that would cover all the corrected words; the next mention in the section is taken."""
    source, pair = "أبحر المركب الكبيره غربا. غرق المركب الكبير.", ("الكبيره", "الكبير")
    own = ground(source, pair)
    assert words(own, chosen(own, ("المركب الكبير", "term", "ship"))) == [("1.2", "المركب الكبير")]
    assert words(own, chosen(own, ("الكبير", "term", "big"))) == [("1.2", "الكبير")]
