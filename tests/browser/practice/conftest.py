"""A blank page with the scripts of the questions, for what needs no site."""

from collections.abc import Iterator

import pytest
from kurras.outputs.practice_files import practice_script, store_script
from playwright.sync_api import Browser, Page


@pytest.fixture
def engine(browser: Browser) -> Iterator[Page]:
    """`kurrasStore` and `kurrasPractice`, with a storage of their own."""
    context = browser.new_context()
    page = context.new_page()
    page.route("http://kurras.test/*", lambda route: route.fulfill(body="<!doctype html>", content_type="text/html"))
    page.goto("http://kurras.test/")
    page.add_script_tag(content=store_script())
    page.add_script_tag(content=practice_script())
    yield page
    context.close()
