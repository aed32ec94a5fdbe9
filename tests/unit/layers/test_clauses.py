"""What an event is called that nobody has named."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from kurras.layers.clauses import clause, title

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


TWICE = "وتوقف القتال في نوفمبر بضغط من الأمم المتحدة، وأُعيد فتح القناة في أبريل 1957."


@pytest.mark.parametrize(
    ("date", "name"),
    [
        ("نوفمبر", "وتوقف القتال في نوفمبر بضغط من الأمم المتحدة"),
        ("أبريل 1957", "وأُعيد فتح القناة في أبريل 1957"),
    ],
)
def test_two_dates_of_a_sentence_have_a_clause_each(date: str, name: str) -> None:
    """Else two events would bear one name."""
    start = TWICE.index(date)
    assert clause(TWICE, start, start + len(date), alone=False) == name


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("وفي عام 1956 أُممت", "في عام 1956 أُممت"),
        ("ثم أثبت القياس", "أثبت القياس"),
        ("وتأسست الشركة", "تأسست الشركة"),
        ("وأُعيد فتحها", "أُعيد فتحها"),
        ("واستمر العمل", "استمر العمل"),
        ("وبدأ الحفر", "بدأ الحفر"),
        ("وانضمت ليتوانيا", "انضمت ليتوانيا"),
        *((words, words) for words in ("وصل الوفد", "واصل العمل", "وافق المجلس", "وتيرة الحفر", "وتر القوس")),
        *((words, words) for words in ("والتر سكوت", "والت ديزني", "وانلي إمبراطور الصين", "وزير الري", "واحد منهم")),
        *((words, words) for words in ("فرنسا بعد الحرب", "فيضان عام 1938", "ثمانينيات القرن", "من كتب الرسالة")),
    ],
)
def test_a_title_begins_with_a_word_of_its_own(words: str, name: str) -> None:
    """A joining word goes, a first letter stays."""
    assert title(words) == name


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
