"""Links within the site, and that nothing of it is loaded from another host."""

import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

import pytest
from builds import PUBLISHED_AT

from built.html_tree import Element, pages

_LOADING_RELS = {
    *("stylesheet", "icon", "shortcut", "apple-touch-icon", "manifest"),
    *("preload", "modulepreload", "prefetch", "preconnect", "dns-prefetch"),
}
_SCHEME_OR_HOST = re.compile(r"^(?:[a-z][a-z0-9+.-]*:|//)", re.IGNORECASE)
_CSS_ADDRESS = re.compile(r"""url\(\s*(["']?)(.*?)\1\s*\)|@import\s+["']([^"']+)["']""")
_SCRIPT_ADDRESS = re.compile(r"""(?:https?:|wss?:)//[^\s"'`)\\]*|(?<=["'`])//[a-z][^\s"'`]*""")
IN_SCRIPTS = {
    "https://clipboardjs.com/": "a licence comment",
    "http://lunrjs.com": "a licence comment",
    "http://tartarus.org/~martin/PorterStemmer/js.txt": "a licence comment",
    "http://tartarus.org/~martin": "a licence comment",
    "https://bit.ly/2s3ChXG": "words of a warning that names a manual",
    "https://unpkg.com/resize-observer-polyfill": "only for a browser older than ResizeObserver (2020)",
    "https://unpkg.com/mermaid@11/dist/mermaid.min.js": "only for a page with a mermaid diagram; there is none",
    "https://api.github.com/repos/${e}/${t}": "only with repo_url, which is not set",
    "https://api.github.com/users/${e}": "only with repo_url, which is not set",
    "https://${e}/api/v4/projects/${encodeURIComponent(t": "only with repo_url, which is not set",
}
"""Addresses in the theme's scripts that no page of ours makes them ask for, each with the reason."""

FORMS = ["built_site", "published_site", "offline_site"]


@pytest.fixture(scope="module", params=FORMS)
def form(request: pytest.FixtureRequest) -> str:
    """The name of a form of the site."""
    return str(request.param)


@pytest.fixture(scope="module")
def folder(form: str, request: pytest.FixtureRequest) -> Path:
    """Where that form was built."""
    built: Path = request.getfixturevalue(form)
    return built


@pytest.fixture(scope="module")
def site(folder: Path) -> dict[str, Element]:
    """Its pages."""
    return pages(folder)


def _addresses(page: Element) -> Iterator[str]:
    for attribute in ("href", "src", "poster", "data", "action", "cite"):
        for element in page.having(attribute):
            yield element.get(attribute)
    for element in page.having("srcset"):
        yield from (candidate.split()[0] for candidate in element.get("srcset").split(","))


def _loaded(page: Element) -> Iterator[str]:
    for attribute in ("src", "poster", "data", "background"):
        for element in page.having(attribute):
            yield element.get(attribute)
    for element in page.having("srcset"):
        yield from (candidate.split()[0] for candidate in element.get("srcset").split(","))
    for element in page.tagged("link"):
        if _LOADING_RELS & set(element.get("rel").split()):
            yield element.get("href")
    for element in page.having("xlink:href"):
        yield element.get("xlink:href")
    for element in page.tagged("use", "image"):
        yield element.get("href")
    for css in [element.text for element in page.tagged("style")] + [e.get("style") for e in page.having("style")]:
        yield from _in_css(css)


def _in_css(css: str) -> Iterator[str]:
    for match in _CSS_ADDRESS.finditer(css):
        yield match[2] or match[3] or ""


def _is_elsewhere(address: str) -> bool:
    return bool(_SCHEME_OR_HOST.match(address)) and not address.startswith("data:")


def _target(page: str, address: str, root: str) -> tuple[str, str]:
    """The file that an address on a page means, as a server or a file manager finds it, and its fragment."""
    url = urljoin(root + page, address)
    assert url.startswith(root), f"{page}: {address} leaves the site"
    split = urlsplit(url)
    path = unquote(split.path)[len(urlsplit(root).path) :]
    return path, unquote(split.fragment)


def test_links_and_anchors_resolve(form: str, folder: Path, site: dict[str, Element]) -> None:
    """Every address within the site leads to a file of it, and every fragment to an id on that page."""
    root = PUBLISHED_AT if form == "published_site" else "https://nowhere.example/"
    checked = 0
    for name, page in site.items():
        for address in _addresses(page):
            if _is_elsewhere(address) or address.startswith("data:"):
                continue
            path, fragment = _target(name, address, root)
            if form != "offline_site" or name == "404.html":
                path = path + "index.html" if path.endswith("/") or not path else path
            assert (folder / path).is_file(), f"{name}: {address} leads nowhere"
            if fragment:
                assert fragment in {element.get("id") for element in site[path].having("id")}, f"{name}: {address}"
            checked += 1
    assert checked > 100


def test_links_are_relative(site: dict[str, Element]) -> None:
    """The site works under any subpath: only the page for a wrong address, served anywhere, may begin at the root."""
    for name, page in site.items():
        if name != "404.html":
            assert not [address for address in _addresses(page) if address.startswith("/")], name


def test_folder_links_name_files(form: str, site: dict[str, Element]) -> None:
    """A browser shows a list of files for a folder, so in the offline form each link ends in a file's name."""
    if form == "offline_site":
        for name, page in site.items():
            if name != "404.html":
                bare = [one for one in _addresses(page) if not _is_elsewhere(one) and urlsplit(one).path.endswith("/")]
                assert not bare, name
                assert not [one for one in _addresses(page) if urlsplit(one).path in {".", ".."}], name


def test_addresses_are_ascii(folder: Path, site: dict[str, Element]) -> None:
    """An address can be copied into a message as it is; no name needs percent signs."""
    assert all(path.relative_to(folder).as_posix().isascii() for path in folder.rglob("*"))
    for name, page in site.items():
        own = [one for one in _addresses(page) if not _is_elsewhere(one) and not one.startswith("data:")]
        assert all(address.isascii() and "%" not in address for address in own), name


def test_links_to_other_sites_are_links_only(site: dict[str, Element]) -> None:
    """The other hosts that the pages name are those of the sources and the licence, and all are `<a>` or canonical."""
    hosts = set()
    for page in site.values():
        for element in page.having("href"):
            if _is_elsewhere(element.get("href")):
                assert element.tag == "a" or element.get("rel") == "canonical"
                hosts.add(urlsplit(element.get("href")).hostname)
    assert hosts <= {"en.wikipedia.org", "creativecommons.org", urlsplit(PUBLISHED_AT).hostname}


def test_pages_load_nothing_from_another_host(site: dict[str, Element]) -> None:
    """No image, style, script, frame or hint in a page names a host, nor does a page send itself elsewhere."""
    for name, page in site.items():
        assert not [address for address in _loaded(page) if _is_elsewhere(address)], name
        assert not page.tagged("iframe", "frame", "object", "embed", "base"), name
        assert not [meta for meta in page.tagged("meta") if meta.get("http-equiv").lower() == "refresh"], name
        for script in page.tagged("script"):
            if script.get("type") == "application/ld+json":
                continue  # data about the page; no program
            own = script.text.replace(PUBLISHED_AT, "")
            assert not _SCRIPT_ADDRESS.findall(own), name


def test_styles_load_nothing_from_another_host(folder: Path) -> None:
    """Fonts and images of the styles are files of the site, and they are there."""
    for path in folder.rglob("*.css"):
        for address in _in_css(path.read_text(encoding="utf-8")):
            if address.startswith(("data:", "#")):
                continue
            assert not _is_elsewhere(address), f"{path.name}: {address}"
            assert (path.parent / urlsplit(address).path).is_file(), f"{path.name}: {address}"


def test_pictures_load_nothing_from_another_host(folder: Path) -> None:
    """A drawing refers to nothing but the names of its own language."""
    for path in folder.rglob("*.svg"):
        text = re.sub(r'xmlns(?::\w+)?="[^"]*"', "", path.read_text(encoding="utf-8"))
        assert not _SCRIPT_ADDRESS.findall(text), path.name


def test_scripts_name_only_known_addresses(folder: Path) -> None:
    """An address in a script is one of those whose reason is written above; ours have none at all."""
    for path in folder.rglob("*.js"):
        if path.parent.name == "search":
            continue  # the index: the pages' own words
        found = set(_SCRIPT_ADDRESS.findall(path.read_text(encoding="utf-8")))
        own = "kurras" in path.parts
        assert found <= (set() if own else IN_SCRIPTS.keys()), (path.name, found - IN_SCRIPTS.keys())
