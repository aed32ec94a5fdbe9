"""The order of the letters of a line. Each case is written as it is read and, beside it, as it is seen from the left.

The expected orders were read from the rules of UAX #9; tests/browser/test_share_pictures.py asks Chromium the same.
"""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from kurras.arabic.bidi import levels, visual_runs

CASES = {
    "ابج": "جبا",
    "اب cd جه": "هج cd با",
    "عام 1991 م": "م 1991 ماع",
    "بين 1988–1991 و": "و 1991–1988 نيب",  # a range: its first number at the right
    "هو 1988-1991": "1991-1988 وه",  # after Arabic a number is AN, which a hyphen does not join (W2, W4)
    "1988-1991": "1988-1991",  # at the start of a line it does: why titles write a dash
    "(CIS) اب": "با )CIS(",  # the brackets belong to the line, and are seen mirrored
    "cd (اب) ef": "ef )با( cd",
    "75–80٪ من": "نم 80٪–75",  # without a letter before it, a number keeps its sign at the right (W5)
    "و75–80٪ من": "نم ٪80–75و",  # after one it does not (W2): why `direction` isolates it
    "C++ لغة": "ةغل ++C",
    "\u2066C++\u2069 لغة": "ةغل C++",  # isolated, it is read as it is written
    "\u2067\u20661988\u2069-\u20661991\u2069\u2069 ا": "ا 1991-1988",
    "مَدّ": "\u0651د\u064eم",  # a mark goes with its letter (W1)
    "ab [cd 12": "ab [cd 12",  # after a Latin word a number belongs to it (W7)
    "في 1.5 و26/12/1991": "26/12/1991و 1.5 يف",
}


def _seen(text: str) -> str:
    pieces = []
    for run in visual_runs(levels(text), 0, len(text)):
        letters = text[run.start : run.end]
        pieces.append(letters[::-1] if run.level % 2 else letters)
    return "".join(pieces)


def _plain(text: str) -> str:
    return "".join(char for char in text if char not in "\u2066\u2067\u2068\u2069")


@pytest.mark.parametrize(("text", "seen"), CASES.items())
def test_the_order_seen(text: str, seen: str) -> None:
    """Arabic runs to the left, Latin words and numbers to the right, and neutrals with what they belong to."""
    assert _plain(_seen(text)) == seen


def test_a_line_is_ordered_by_itself() -> None:
    """The levels are those of the whole paragraph, the order is each line's own."""
    text = "اب cd ef جه"
    resolved = levels(text)

    assert [text[run.start : run.end] for run in visual_runs(resolved, 0, 5)] == ["cd", "اب "]
    assert [text[run.start : run.end] for run in visual_runs(resolved, 6, 11)] == [" جه", "ef"]


@given(st.text(alphabet="ابج abc 12 ٣٤ ()[]-+,.:/%٪\u0651\u2066\u2067\u2068\u2069", max_size=30))
def test_no_letter_is_lost(text: str) -> None:
    """Every character stands in exactly one run, whatever the signs and isolates around it."""
    runs = visual_runs(levels(text), 0, len(text))

    assert sorted(at for run in runs for at in range(run.start, run.end)) == list(range(len(text)))
