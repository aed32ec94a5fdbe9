"""The order of an Arabic dictionary."""

from kurras.arabic.alphabet import initial, sort_key


def test_the_article_and_the_hamza_do_not_count() -> None:
    """ا with all its hamzas first, then ب …; a Latin name comes last."""
    names = ["CIS", "الجمود السياسي", "أعراق", "نفوذ", "الإطاحة", "إصلاح", "مؤتمر", "موت", "انقلاب", "البرلمان"]
    expected = ["إصلاح", "الإطاحة", "أعراق", "انقلاب", "البرلمان", "الجمود السياسي", "موت", "مؤتمر", "نفوذ", "CIS"]
    assert sorted(names, key=sort_key) == expected


def test_words_are_compared_one_by_one() -> None:
    """A shorter first word comes first, whatever follows it."""
    assert sorted(["دولي", "دولة الاتحاد", "دولة"], key=sort_key) == ["دولة", "دولة الاتحاد", "دولي"]


def test_each_name_has_its_letter() -> None:
    """Without the article, unless the word's own letters only look like it."""
    assert [initial(name) for name in ("الأمين العام", "ألمانيا", "الكتلة", "الت", "Wehrmacht", "1989")] == list(
        "ااكا##"
    )
    assert (initial("التزام"), initial("التزام", article=False)) == ("ت", "ا")
