"""The two sites, built once a session and served, and a page in each."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from browser.forms import Form, served
from browser.rtl.pair import build_ours, build_stock


@pytest.fixture(scope="session")
def stock_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The theme as it comes."""
    return build_stock(tmp_path_factory.mktemp("pair") / "stock")


@pytest.fixture(scope="session")
def our_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Ours."""
    return build_ours(tmp_path_factory.mktemp("pair") / "ours")


@pytest.fixture(scope="session")
def stock(stock_site: Path) -> Iterator[Form]:
    """The stock site on a server."""
    with served(stock_site) as form:
        yield form


@pytest.fixture(scope="session")
def ours(our_site: Path) -> Iterator[Form]:
    """Our site on a server."""
    with served(our_site) as form:
        yield form


@pytest.fixture(autouse=True)
def _closed(browser: Browser) -> Iterator[None]:
    """Closes what a test opened: pages that stay open slow every test after it."""
    before = set(browser.contexts)
    yield
    for context in set(browser.contexts) - before:
        context.close()


def open_page(browser: Browser, address: str, width: int, *, touch: bool = False) -> Page:
    """A page in a context of its own; what it asks of other hosts is refused, as it would be with no network."""
    context = browser.new_context(
        viewport={"width": width, "height": 740}, has_touch=touch, is_mobile=touch, reduced_motion="reduce"
    )
    context.set_default_timeout(5000)
    context.route(lambda url: not url.startswith(("http://127.0.0.1", "data:", "blob:")), lambda route: route.abort())
    page = context.new_page()
    page.goto(address)
    return page
