"""Which runs of a line are isolated, and which way each is read."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from kurras.arabic.direction import isolated_text, spans

ALPHABET = "ابج دل و،؛.()«»-–%٪+$°/:=@#019٠٩۵ACaxé\n"


def runs(text: str) -> list[tuple[str, str]]:
    """The isolated runs with their directions."""
    return [(text[one.start : one.end], one.direction) for one in spans(text)]


def languages(text: str) -> list[str]:
    """The languages of the isolated runs."""
    return [one.language for one in spans(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("بين عامي 1988–1991 تفكك", ["1988–1991"]),
        ("1988-1991 سنوات", ["1988-1991"]),
        ("من 75–80٪ من الخسائر", ["75–80٪"]),
        ("75%-80%", ["75%-80%"]),
        ("الأعوام 1988 – 1991", ["1988 – 1991"]),
        ("من الساعة 10:30-11:00", ["10:30-11:00"]),
        ("فاز 2-1", ["2-1"]),
        ("نسبة 80% منها", ["80%"]),
        ("زاوية 25° فقط", ["25°"]),
        ("بمبلغ 80$ فقط", ["80$"]),
        ("ارتفع +5% أمس", ["+5%"]),
    ],
)
def test_ranges_and_signs_after_numbers_are_read_leftwards(text: str, expected: list[str]) -> None:
    """First number first, and a percent or degree sign after its number, as in the line around them."""
    assert runs(text) == [(run, "rtl") for run in expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("تعلم C++ وC# و .NET", ["C++", "C#", ".NET"]),
        ("اتفاقية Waffen-SS ثم (CIS)", ["Waffen-SS", "CIS"]),
        ("عنوانه Dissolution of the Soviet Union، وهو", ["Dissolution of the Soviet Union"]),
        ("رخصة CC BY-SA 4.0.", ["CC BY-SA 4.0"]),
        ("على Windows 11 وBoeing 737-800", ["Windows 11", "Boeing 737-800"]),
        ("معيار ISO 8601 منها", ["ISO 8601"]),
        ("طولها 5 km ووزنها 1.5kg", ["5 km", "1.5kg"]),
        ("حرارته 25°C اليوم", ["25°C"]),
        ("وباء COVID-19 وH2O", ["COVID-19", "H2O"]),
        ("قال J. R. Smith في U.S. كذا", ["J. R. Smith", "U.S."]),
        ("الدالة y = 2x + 1 وf(x)", ["y = 2x + 1", "f(x)"]),
        ("جمعنا 2+3=5 فكان", ["2+3=5"]),
        ("هاتف +966 11 123 4567.", ["+966 11 123 4567"]),
        ("هاتف (011) 123 4567", ["(011) 123 4567"]),
        ("هاتف 011-123-4567 وهاتف ٠١١ ١٢٣ ٤٥٦٧", ["011-123-4567", "٠١١ ١٢٣ ٤٥٦٧"]),
        ("يوم 1991-12-26 وشهر 2010-05", ["1991-12-26", "2010-05"]),
        ("رقمه 978-3-16-148410-0", ["978-3-16-148410-0"]),
        ("درجة -5 و±3", ["-5"]),
        ("سكانها 1 648 195 نسمة", ["1 648 195"]),
        ("ثمنه $80 اليوم", ["$80"]),
        ("انظر https://example.com/a?b=1&c=2. ثم", ["https://example.com/a?b=1&c=2"]),
        ("راسل a.b@example.org، ثم", ["a.b@example.org"]),
        ("الملف START-HERE.html ثم C:\\Users\\x", ["START-HERE.html", "C:\\Users\\x"]),
        ("Москва وΕλλάδα", ["Москва", "Ελλάδα"]),
    ],
)
def test_what_is_written_rightwards(text: str, expected: list[str]) -> None:
    """Latin words with their signs and numbers, quantities, addresses, telephone numbers, codes, ISO dates."""
    assert runs(text) == [(run, "ltr") for run in expected]


@pytest.mark.parametrize(
    "text",
    [
        "عام 1991 انتهى",
        "1,648,195 نسمة",
        "الساعة 3:45",
        "يوم 26/12/1991",
        "الجملة 2.3",
        "١٩٨٨-١٩٩١",
        "٨٠٪",
        "",
        "نص.",
        "18+ سنة",
    ],
)
def test_what_has_one_order_anyway(text: str) -> None:
    """A single number, a decimal, a time, a date with slashes, and Arabic-Indic ranges need nothing."""
    assert runs(text) == []


def test_a_range_after_a_latin_word_is_a_run_of_its_own() -> None:
    """Otherwise the word would draw the numbers into its own direction (W7); so would a year after a name."""
    assert runs("وكالة NASA 1988–1991") == [("NASA", "ltr"), ("1988–1991", "rtl")]
    assert runs("وكالة NASA 1991، ثم") == [("NASA", "ltr")]


def test_the_language_is_said_where_it_is_known() -> None:
    """English letters and no word of another language; a name with other letters, an address or a unit has none."""
    assert languages("Red Army و C++") == ["en", "en"]
    assert languages("Das Kapital و München و Москва و a@b.org و 5 km") == ["", "", "", "", ""]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("تعلم C++", "تعلم \u2066C++\u2069"),
        ("رابطة CIS", "رابطة CIS"),
        ("وكالة NASA 1988–1991", "وكالة \u2066NASA\u2069 \u20671988–1991\u2069"),
        ("1988-1991", "\u2067\u20661988\u2069-\u20661991\u2069\u2069"),
        ("لا شيء", "لا شيء"),
    ],
)
def test_plain_text_gets_isolates_only_where_it_needs_them(text: str, expected: str) -> None:
    """A title in the browser's tab cannot hold markup."""
    assert isolated_text(text) == expected


@given(st.text(alphabet=ALPHABET, max_size=60))
def test_runs_are_in_order_and_apart(text: str) -> None:
    """Runs never overlap nor are empty; their inner numbers lie in them; no run begins or ends in a space."""
    at = 0
    for span in spans(text):
        assert at <= span.start < span.end <= len(text)
        assert text[span.start : span.end].strip() == text[span.start : span.end]
        inner = span.start
        for start, end in span.numbers:
            assert inner <= start < end <= span.end
            inner = end
        at = span.end


@given(st.text(alphabet=ALPHABET, max_size=60))
def test_isolates_add_no_letter(text: str) -> None:
    """Without them the text is what it was, and every one that opens closes."""
    isolated = isolated_text(text)
    assert isolated.translate({0x2066: None, 0x2067: None, 0x2069: None}) == text
    assert sum(map(isolated.count, "\u2066\u2067")) == isolated.count("\u2069")


@pytest.mark.parametrize("piece", ["1+", "a(", "a.", "1-", "0 1", "(0", "+1 ", "a = ", "A.", "1 000 ", "a, "])
def test_long_chains_take_no_time(piece: str) -> None:
    """A text of 20,000 pieces that never become a run is read in one go."""
    text = piece * 20_000
    assert all(one.end <= len(text) for one in spans(text))
