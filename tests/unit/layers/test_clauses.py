"""What an event is called that nobody has named."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from kurras.layers.clauses import clause

BRACKET = "اتحاد الجمهوريات الاشتراكية السوفياتية كلها في ذلك العهد البعيد"
WORDS = st.lists(
    st.sampled_from(["كتب", "الرسالة،", "إلى", "المدينة؛", "(وفيها", "أهله)", "ثم", "خرج."]), min_size=1, max_size=60
)


@pytest.mark.parametrize(
    ("text", "date", "name"),
    [
        ("تأسس الجيش في يناير 1918.", "يناير 1918", "تأسس الجيش في يناير 1918"),
        (
            "في 25 ديسمبر، استقال الرئيس وسلم صلاحياته، بما في ذلك السيطرة على رموز الأسلحة النووية، إلى خلفه.",
            "25 ديسمبر",
            "في 25 ديسمبر، استقال الرئيس وسلم صلاحياته",
        ),
        (
            "وانضمت الجمهوريات كلها، باستثناء اثنتين، إلى الرابطة في 21 ديسمبر، ووقعت على البروتوكول المعد في المدينة.",
            "21 ديسمبر",
            "وانضمت الجمهوريات كلها، باستثناء اثنتين، إلى الرابطة في 21 ديسمبر",
        ),
        (
            f"كان التفكك (1988–1991) عملية انحلال داخلي في الاتحاد الكبير المعروف ({BRACKET}).",
            "1988–1991",
            "كان التفكك (1988–1991) عملية انحلال داخلي في الاتحاد الكبير المعروف …",
        ),
    ],
)
def test_a_sentence_is_cut_where_a_reader_pauses(text: str, date: str, name: str) -> None:
    """The clause with the date, with what it would not be understood without."""
    start = text.index(date)
    assert clause(text, start, start + len(date)) == name


@given(WORDS, st.data())
def test_no_word_is_cut_and_the_date_is_in_it(words: list[str], data: st.DataObject) -> None:
    """Whatever the sentence: whole words of it, in their order, the date's among them."""
    text = " ".join(words)
    at = data.draw(st.integers(0, len(words) - 1))
    start = len(" ".join(words[:at])) + (at > 0)
    name = clause(text, start, start + len(words[at]))
    inner = name.removeprefix("… ").removesuffix(" …")
    assert f" {inner} " in f" {text} " or any(f" {inner}{mark}" in f" {text}" for mark in "،؛.)")
    assert words[at].strip("،؛.()") in inner
