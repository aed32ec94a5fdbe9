"""Values of dates: EDTF there and back, extent, possibility."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from kurras.arabic.date_values import DateValue, read_edtf


@pytest.mark.parametrize(
    ("edtf", "precision", "begin", "end"),
    [
        ("1991", "year", 1991.0, 1992.0),
        ("198X", "decade", 1980.0, 1990.0),
        ("19XX", "century", 1900.0, 2000.0),
        ("1XXX", "millennium", 1000.0, 2000.0),
        ("-0043", "year", -43.0, -42.0),
        ("-04XX", "century", -499.0, -399.0),
        ("-2XXX", "millennium", -2999.0, -1999.0),
        ("Y-12000", "year", -12000.0, -11999.0),
        ("1991-12", "month", 1991 + 334 / 365, 1992.0),
        ("1992-03-01", "day", 1992 + 60 / 366, 1992 + 61 / 366),
        ("1990-22", "season", 1990 + 151 / 365, 1990 + 243 / 365),
        ("1990-24", "season", 1990 + 334 / 365, 1991 + 59 / 365),
    ],
)
def test_a_value_is_read_and_has_its_extent(edtf: str, precision: str, begin: float, end: float) -> None:
    """EDTF says how fine a date is, and from where to where it reaches."""
    value = read_edtf(edtf)
    assert value is not None
    assert (value.edtf, value.precision) == (edtf, precision)
    assert value.bounds is not None
    assert list(value.bounds) == pytest.approx([begin, end])


@given(
    st.builds(
        DateValue,
        year=st.integers(-9999, 9999),
        month=st.integers(1, 12),
        day=st.one_of(st.none(), st.integers(1, 31)),
    )
)
def test_what_is_written_is_read_again(value: DateValue) -> None:
    """A value is the same after it was written."""
    assert read_edtf(value.edtf) == value


@pytest.mark.parametrize(
    "text", ["", "1991-1", "25-12-1991", "198X-05", "اليوم", "1991-12-25T10:00", "XXXX", "19XX-22"]
)
def test_what_is_no_value_is_not_read(text: str) -> None:
    """Only the forms that the grammar writes."""
    assert read_edtf(text) is None


@pytest.mark.parametrize(
    ("edtf", "possible"),
    [
        ("1991-02-31", False),
        ("1900-02-29", False),
        ("2000-02-29", True),
        ("XXXX-02-29", True),
        ("1991-13-01", False),
        ("1991-04-31", False),
        ("1991-12-31", True),
        ("1990-22", True),
        ("1990-22-01", False),
        ("1990-25", False),
    ],
)
def test_days_that_no_calendar_has_say_so(edtf: str, possible: bool) -> None:  # noqa: FBT001  (expected value)
    """31 فبراير is read, so that it can be reported, and has no extent."""
    value = read_edtf(edtf)
    assert value is not None
    assert value.is_possible is possible
    assert possible or value.bounds is None


def test_a_hijri_value_is_never_turned_into_a_gregorian_day() -> None:
    """Its extent is for drawing: the year 1420 reaches over parts of 1999 and 2000; a month has at most 30 days."""
    bounds = DateValue(1420, calendar="hijri").bounds
    assert bounds is not None
    assert 1999 < bounds[0] < 1999.4
    assert 2000 < bounds[1] < 2000.4
    assert not DateValue(1420, 4, 31, calendar="hijri").is_possible
