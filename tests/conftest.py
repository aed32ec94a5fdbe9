"""What all tests share: the project, and the real course built once in each of its forms."""

from pathlib import Path

import pytest
from builds import PUBLISHED_AT, build_bundle, build_site
from hypothesis import settings

settings.register_profile("kurras", deadline=None)  # how busy a machine is must fail no test
settings.load_profile("kurras")


@pytest.fixture(scope="session")
def project() -> Path:
    """The root of the project."""
    return Path(__file__).resolve().parents[1]


@pytest.fixture(scope="session")
def built_site(project: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of the real course, as `make site` builds it."""
    return build_site(project, tmp_path_factory.mktemp("web") / "site")


@pytest.fixture(scope="session")
def published_site(project: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same, built for an address under a subpath, as it is published."""
    return build_site(project, tmp_path_factory.mktemp("published") / "site", SITE_URL=PUBLISHED_AT)


@pytest.fixture(scope="session")
def offline_site(project: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site in the form that is opened from a folder."""
    return build_site(project, tmp_path_factory.mktemp("offline") / "site", KURRAS_OFFLINE="1")


@pytest.fixture(scope="session")
def bundle(project: Path, offline_site: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The offline bundle, a zip."""
    return build_bundle(project, offline_site, tmp_path_factory.mktemp("bundle"))
