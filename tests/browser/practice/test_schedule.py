"""The schedule of the review: local days, and clocks that are moved."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import pytest
from kurras.outputs.practice_files import store_script
from kurras.outputs.review_files import review_script

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser, Page

ZONES = ["Asia/Riyadh", "Africa/Cairo", "Asia/Beirut", "America/New_York", "Pacific/Kiritimati"]
STATE = "([attempts, now]) => kurrasReview.stateOf(attempts, now)"


@pytest.fixture(params=ZONES)
def calendar(browser: Browser, request: pytest.FixtureRequest) -> Iterator[tuple[Page, ZoneInfo]]:
    """A blank page with the schedule, in a time zone."""
    context = browser.new_context(timezone_id=request.param)
    page = context.new_page()
    page.add_script_tag(content=store_script())
    page.add_script_tag(content=review_script())
    yield page, ZoneInfo(request.param)
    context.close()


def _at(zone: ZoneInfo, day: int, hour: int = 18, minute: int = 0) -> int:
    """A moment of the days from 1 March 2026 on, by the clock on the wall."""
    date = datetime(2026, 3, 1, hour, minute) + timedelta(days=day)  # noqa: DTZ001  (the zone is put on below)
    return int(date.replace(tzinfo=zone).timestamp() * 1000)


def _state(page: Page, attempts: list[tuple[int, bool]], now: int) -> dict[str, int]:
    found: dict[str, int] = page.evaluate(STATE, [[{"at": at, "right": right} for at, right in attempts], now])
    return found


def _due_in(page: Page, zone: ZoneInfo, attempts: list[tuple[int, bool]], day: int) -> int:
    """In how many days of the calendar, from `day`, the card is due."""
    now = _at(zone, day)
    return _state(page, attempts, now)["due"] - int(page.evaluate("now => kurrasReview.dayOf(now)", now))


def test_a_known_card_comes_after_1_3_7_16_and_35_days(calendar: tuple[Page, ZoneInfo]) -> None:
    """The days are the calendar's, also over the changes of clocks that lie in March, April, October and November."""
    page, zone = calendar
    for start in range(0, 280, 20):
        answered, day = [], start
        for step in (1, 3, 7, 16, 35):
            answered.append((_at(zone, day, 23, 50), True))
            assert _due_in(page, zone, answered, day) == step
            day += step
        answered.append((_at(zone, day, 0, 10), True))
        assert _state(page, answered, _at(zone, day)) | {"due": None, "last": None} == {
            "stage": 6,
            "due": None,
            "last": None,
            "right": True,
        }


def test_a_missed_card_begins_again(calendar: tuple[Page, ZoneInfo]) -> None:
    """It comes the next day, and after that as a new one."""
    page, zone = calendar
    answered = [(_at(zone, 0), True), (_at(zone, 1), True), (_at(zone, 4), False)]
    assert _due_in(page, zone, answered, 4) == 1
    answered.append((_at(zone, 5), True))
    assert _due_in(page, zone, answered, 5) == 1
    answered.append((_at(zone, 6), True))
    assert _due_in(page, zone, answered, 6) == 3


def test_the_first_answer_of_a_day_counts(calendar: tuple[Page, ZoneInfo]) -> None:
    """What was read a minute ago is no proof; what is known before its day changes nothing."""
    page, zone = calendar
    twice = [(_at(zone, 0, 9), False), (_at(zone, 0, 10), True)]
    assert _state(page, twice, _at(zone, 0))["stage"] == 0
    crammed = [(_at(zone, 0, 9), True), (_at(zone, 0, 10), True), (_at(zone, 0, 11), True)]
    assert _due_in(page, zone, crammed, 0) == 1
    early = [(_at(zone, 0), True), (_at(zone, 1), True), (_at(zone, 2), True), (_at(zone, 3), True)]
    assert _due_in(page, zone, early, 3) == 1


def test_a_clock_that_ran_ahead_hides_no_card(calendar: tuple[Page, ZoneInfo]) -> None:
    """Answers from days to come wait for their day; until then the card is asked as if they were not there."""
    page, zone = calendar
    assert _due_in(page, zone, [(_at(zone, 4000), True)], 10) == 0
    mixed = [(_at(zone, 8), True), (_at(zone, 4000), True)]
    assert _due_in(page, zone, mixed, 9) == 0
    mixed.insert(1, (_at(zone, 9), True))
    assert _due_in(page, zone, mixed, 9) == 3


def test_late_is_no_fault(calendar: tuple[Page, ZoneInfo]) -> None:
    """After a summer away the card goes on where it was."""
    page, zone = calendar
    answered = [(_at(zone, 0), True), (_at(zone, 1), True), (_at(zone, 100), True)]
    assert _due_in(page, zone, answered, 100) == 7


def test_an_hour_that_comes_twice_is_one_day(browser: Browser) -> None:
    """In the night of 1 November 2026 New York's clocks go from 2:00 back to 1:00."""
    context = browser.new_context(timezone_id="America/New_York")
    page = context.new_page()
    page.add_script_tag(content=review_script())
    zone = ZoneInfo("America/New_York")
    first = datetime(2026, 11, 1, 1, 30, tzinfo=zone)
    moments = [int(one.timestamp() * 1000) for one in (first, first.replace(fold=1))]
    days = page.evaluate("moments => moments.map(kurrasReview.dayOf)", moments)
    context.close()
    assert moments[1] - moments[0] == 3_600_000
    assert days[0] == days[1]
