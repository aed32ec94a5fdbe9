"""A real Chromium, the site in both forms, and readers whose pages are watched."""

import zipfile
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from chromium import find
from playwright.sync_api import Browser, sync_playwright

from browser.forms import Form, served
from browser.watched import Reader


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """The machine's Chromium; without one the tests fail, because a skipped test proves nothing."""
    launch = find()
    if launch is None:
        pytest.fail("No Chromium was found; the browser tests need one (README.md says how to get it)", pytrace=False)
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(
            executable_path=launch.executable_path, channel=launch.channel, args=list(launch.args)
        )
        yield chromium
        chromium.close()


@pytest.fixture(scope="session")
def web(published_site: Path) -> Iterator[Form]:
    """The site on a server, under a subpath."""
    with served(published_site) as form:
        yield form


@pytest.fixture(scope="session")
def unpacked(bundle: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The bundle, unpacked where people unpack: in a folder with spaces and Arabic letters in its name."""
    folder = tmp_path_factory.mktemp("usb") / "دروس التاريخ 2026 (نسخة الطالب) #1 100%"
    with zipfile.ZipFile(bundle) as archive:
        archive.extractall(folder)
    (course,) = folder.iterdir()
    return course


@pytest.fixture(scope="session")
def folder(unpacked: Path) -> Form:
    """The site in that folder."""
    return Form((unpacked / "site").as_uri() + "/", offline=True)


@pytest.fixture(params=["web", "folder"])
def form(request: pytest.FixtureRequest) -> Form:
    """The site in each form."""
    built: Form = request.getfixturevalue(request.param)
    return built


@pytest.fixture
def reader(browser: Browser, form: Form) -> Iterator[Reader]:
    """Opens pages of the form; at the end of the test, any trouble on them fails it."""
    one = Reader(browser, urlsplit(form.base).netloc, form.offline)
    yield one
    one.close()
