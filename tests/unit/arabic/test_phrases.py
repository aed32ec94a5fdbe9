"""Known phrases in running text: particles, spelling, whole words, the longest first."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from kurras.arabic.phrases import bare_forms, folded_words, phrases


def found(text: str, *names: str) -> list[str]:
    """The words of the text in which one of the names was found."""
    return [text[one.start : one.end] for one in phrases((name, name) for name in names).find(text)]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("وبالبلاشفة", "البلاشفة"),
        ("فللجيش الأحمر", "الجيش الأحمر"),
        ("كالجيش الأحمر", "الجيش الأحمر"),
        ("لجمهورية روسيا", "جمهورية روسيا"),
        ("للغة العربية", "اللغة العربية"),
        ("للينين", "لينين"),
        ("الإتّحـاد السوفياتى", "الاتحاد السوفياتي"),
        ("ركودًا", "ركود"),
        ("استسلامًا غير مشروط", "استسلام غير مشروط"),
        ("Waffen-SS", "waffen ss"),
        ("١٩٨٩", "1989"),
    ],
)
def test_a_name_is_found_as_people_write_it(text: str, name: str) -> None:
    """With what is written on to its first word, and whatever the spelling of hamza, signs and digits."""
    assert found(f"قرأنا عن {text} أمس", name) == [text]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("الركود", "ركود"),
        ("البحرية", "البحر"),
        ("الجيش، الأحمر", "الجيش الأحمر"),
        ("عركود", "ركود"),
        ("سلبيا", "ليبيا"),
        ("واو", "و"),
        ("ركودا", "ركود"),
    ],
)
def test_what_only_looks_alike_is_not_found(text: str, name: str) -> None:
    """The article, a suffix, a comma between two words, a letter that is no particle, an alef without its tanwin."""
    assert found(text, name) == []


def test_the_longest_name_wins_and_none_overlaps() -> None:
    """«الاتحاد» is not found inside «الاتحاد الأوروبي», and is where it stands alone."""
    text = "غادرت الاتحاد ثم دخلت الاتحاد الأوروبي"
    assert found(text, "الاتحاد", "الاتحاد الأوروبي") == ["الاتحاد", "الاتحاد الأوروبي"]


def test_a_name_as_it_is_written_comes_before_one_without_its_particle() -> None:
    """«بلاد» is «بلاد» and not «ب» and «لاد»."""
    (one,) = phrases([("لاد", "b"), ("بلاد", "a")]).find("بلاد")
    assert one.key == "a"


def test_a_thousand_names_cost_no_more_than_one() -> None:
    """Each word is looked up by at most nine forms, however many names there are."""
    assert all(len(list(bare_forms(word))) <= 9 for word in folded_words("وللل فلل كلبل لل وبب قال والاتحاد"))


@given(st.lists(st.sampled_from(["الجيش", "الأحمر", "وبالجيش", "ركودًا", "ـ", "ّ", "،", "ab", "١"]), max_size=12))
def test_what_is_found_is_whole_words_in_order(words: list[str]) -> None:
    """No match begins or ends inside a word, and none touches the one before."""
    text = " ".join(words)
    end = 0
    for one in phrases([("الجيش الأحمر", "a"), ("الجيش", "b"), ("ركود", "c")]).find(text):
        assert end <= one.start < one.end <= len(text)
        assert not text[max(0, one.start - 1)].isalpha() or one.start == 0
        assert not text[one.end : one.end + 1].isalpha()
        end = one.end
