"""The one door to MkDocs: its events in the order of a build, each a short call into the pure package.

No state stands in this module, because `mkdocs serve` keeps it between builds: what a build knows is in its config.
"""

import os
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from kurras.arabic.romanised import heading_slug
from kurras.errors import ContentError
from kurras.models import Page, Site
from kurras.outputs.card_files import write_cards
from kurras.outputs.crawlers import write_robots
from kurras.outputs.data_files import write_data
from kurras.outputs.practice_files import write_practice
from kurras.outputs.proof import differences
from kurras.outputs.review_files import write_review
from kurras.outputs.search_files import write_search
from kurras.outputs.search_index import page_documents
from kurras.outputs.share_picture import write_share_pictures
from kurras.outputs.weight import Joined, inline_mark, joined, lean_page, lighten
from kurras.pipeline import build
from kurras.progress import Progress
from kurras.rendering import handwritten, wording
from kurras.rendering.addresses import Addresses
from kurras.rendering.fault_page import fault_site
from kurras.rendering.isolation import isolate
from kurras.rendering.menu import window
from kurras.rendering.printed import with_printed_addresses, with_printed_title
from kurras.rendering.shared_head import SharedPage, shared_head
from kurras.rendering.tables import framed_tables
from kurras.rendering.theme_html import mend_theme_html
from kurras.settings import Settings
from markupsafe import Markup, escape
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.plugins import event_priority, get_plugin_logger
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.nav import Link, Navigation, Section
from mkdocs.structure.pages import Page as MkDocsPage

log = get_plugin_logger("kurras")

_SITE = "kurras_site"
_OFFLINE = "kurras_offline"
_PROGRESS = "kurras_progress"
_SEARCH = "kurras_search"
_ADDRESSES = "kurras_addresses"
_JOINED = "kurras_joined"
_MARK = "kurras_mark"


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Chooses the form: a folder that is opened by double-click has no server to find `topic/index.html`."""
    config.extra[_SEARCH] = []
    config.extra[_OFFLINE] = os.environ.get("KURRAS_OFFLINE", "").lower() in {"1", "true", "yes"}
    address, directories = config.site_url or "", config.use_directory_urls
    if config.extra[_OFFLINE]:
        config.use_directory_urls = False
        config.site_url = ""  # a copy in a folder is not what stands at that address
    config.extra[_ADDRESSES] = Addresses(config.use_directory_urls, address, directories)
    for extension in ("toc", "pymdownx.tabbed"):  # a heading without an id of its own, a tab
        config.mdx_configs.setdefault(extension, {})["slugify"] = heading_slug
    styles, config.extra_css = joined(config.extra_css)
    scripts, config.extra_javascript = joined(config.extra_javascript)
    config.extra[_JOINED] = Joined(styles, scripts)
    mark = inline_mark(Path(config.docs_dir) / config.theme["logo"])
    if mark and not config.extra[_OFFLINE]:  # in a folder one file serves all pages
        config.extra[_MARK] = config.theme["favicon"] = mark
    return config


def on_pre_build(config: MkDocsConfig) -> None:
    """Runs the whole pipeline before MkDocs clears the old site, so that a fault leaves the last good one standing.

    In the preview a fault is shown in the browser instead: MkDocs would leave every request waiting until it is mended.
    """
    try:
        site = build(_settings(config))
    except ContentError as error:
        if os.environ.get("KURRAS_PREVIEW"):
            log.info("%s\n%s", error.headline, error)
            config.extra[_SITE] = fault_site(error)
            return
        raise PluginError(f"{error.headline}\n{error}") from None  # noqa: EM102, TRY003  (the author's own lines)
    config.extra[_SITE] = site
    config.site_name = escape(site.course.title)  # the theme writes these as they are
    config.site_description = escape(site.course.summary)
    for note in (*site.course.notes, *site.study.notes):
        log.info("%s", note)
    log.info(
        "%s: %d of %d sentences placed; corrections: %d; typographic repairs: %d",
        site.course.slug,
        sum(len(topic.readings) for topic in site.course.topics),
        len(site.course.sentences),
        len(site.course.corrections),
        len(site.course.repairs),
    )


def _settings(config: MkDocsConfig) -> Settings:
    root = Path(config.config_file_path).parent
    options = config.extra.get("kurras") or {}
    return Settings(
        content=root / "content_src",
        course=os.environ.get("KURRAS_COURSE") or options.get("course") or "",
        docs=Path(config.docs_dir),
        directory_urls=config.use_directory_urls,
        address=config.extra[_ADDRESSES].site,
        web_directory_urls=config.extra[_ADDRESSES].web_directory_urls,
        root=root,
    )


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Adds the generated pages and the menu; hand-written pages of `docs/` follow them in the menu."""
    site: Site = config.extra[_SITE]
    if not site.course.topics:  # the page that lists faults stands alone: what the others link to is not there
        for file in files.documentation_pages():
            files.remove(file)
    handwritten = [file.src_uri for file in files.documentation_pages()]
    listed = {name for group in site.menu for name in group.pages}
    for page in site.pages:
        files.append(_file(page, config, listed=page.name in listed))
    config.extra[_PROGRESS] = Progress(len(handwritten) + len(site.pages))
    config.nav = _menu(site)
    if handwritten:
        config.nav.append({"صفحات أخرى": handwritten})
    return files


def _file(page: Page, config: MkDocsConfig, *, listed: bool) -> File:
    inclusion = InclusionLevel.INCLUDED if listed else InclusionLevel.NOT_IN_NAV
    file = File.generated(config, page.src_uri, content=page.markdown, inclusion=inclusion)
    file.edit_uri = f"../{page.edit}"
    return file


def _menu(site: Site) -> list[object]:
    titles = {page.name: escape(page.title) for page in site.pages}
    groups = [(group.title, [{titles[name]: f"{name}.md"} for name in group.pages]) for group in site.menu]
    return [entry for title, entries in groups for entry in ([{escape(title): entries}] if title else entries)]


def on_page_markdown(markdown: str, page: MkDocsPage, config: MkDocsConfig, files: Files) -> str:  # noqa: ARG001
    """Escapes title and description, which the theme writes into elements and attributes as they are."""
    page.meta.update({key: escape(page.meta[key]) for key in ("title", "description") if key in page.meta})
    return markdown


def on_page_content(html: str, page: MkDocsPage, config: MkDocsConfig, files: Files) -> str:  # noqa: ARG001
    """Isolates runs of other direction; proves that each sentence stands there once; gathers what search reads."""
    html = isolate(framed_tables(handwritten.arabic_titles(html)))
    if handwritten.is_used(html):
        page.meta["styles"] = [*page.meta.get("styles", []), handwritten.STYLE]
        page.meta["scripts"] = [*page.meta.get("scripts", []), *handwritten.SCRIPTS]
    site: Site = config.extra[_SITE]
    for topic in site.course.topics:
        if page.file.src_uri == f"{topic.slug}.md" and (found := differences(topic, html)):
            message = f"{page.file.src_uri}: {'; '.join(found)}. This is a bug in Kurras: please report it"
            raise PluginError(message)
    title = _plain(page.title)
    if not (page.meta.get("search") or {}).get("exclude"):
        location = "" if page.is_homepage else page.file.url
        config.extra[_SEARCH] += page_documents(html, location, title)
    if site.course.topics and not config.extra[_OFFLINE]:
        description = _plain(page.meta.get("description") or config.site_description)
        own_title = _plain(page.meta.get("title") or title)  # the menu calls the home page by its place
        shared = SharedPage(page.file.src_uri.removesuffix(".md"), own_title, description, page.canonical_url or "")
        page.meta["head"] = shared_head(site.course, shared, config.extra[_ADDRESSES])
        page.update_date = site.course.date  # MkDocs would say the day of the build
    return html


def _plain(words: object) -> str:
    return words.unescape() if isinstance(words, Markup) else str(words)


def on_page_context(context: dict[str, Any], page: MkDocsPage, config: MkDocsConfig, nav: Navigation) -> dict[str, Any]:  # noqa: ARG001
    """Gives the page a menu of its neighbours; "previous" and "next" still follow the whole order."""
    return {**context, "nav": _near(nav, page)}


def on_template_context(context: dict[str, Any], template_name: str, config: MkDocsConfig) -> dict[str, Any]:  # noqa: ARG001
    """The same for the page that answers a wrong address."""
    return {**context, "nav": _near(context["nav"], None)}


def _near(nav: Navigation, page: MkDocsPage | None) -> SimpleNamespace:
    """The menu with only a window on the topics, where they are many, and a link to the list of them all."""
    items = list(nav.items)
    for place, item in enumerate(items):
        if isinstance(item, Section) and item.title == escape(wording.TOPICS):
            children = item.children
            shown = window(len(children), children.index(page) if page in children else None)
            if len(shown) < len(children):
                every = Link(wording.ALL_TOPICS, f"{(nav.homepage and nav.homepage.url) or './'}#topics")
                items[place] = Section(item.title, [*(children[at] for at in shown), every])
                items[place].active = item.active
    return SimpleNamespace(items=items, homepage=nav.homepage, pages=nav.pages)


def on_post_page(output: str, page: MkDocsPage, config: MkDocsConfig) -> str:  # noqa: ARG001
    """Mends what the theme wrote, adds what paper needs, and says how far a long build is."""
    if line := config.extra[_PROGRESS].step():
        log.info("pages written: %s", line)
    return lean_page(with_printed_title(with_printed_addresses(isolate(mend_theme_html(output)))))


def on_post_template(output_content: str, template_name: str, config: MkDocsConfig) -> str:
    """The same for the page that answers a wrong address; no map of a site whose own address is unknown."""
    if template_name == "sitemap.xml" and not config.site_url:
        return ""
    return lean_page(isolate(mend_theme_html(output_content))) if template_name.endswith(".html") else output_content


@event_priority(-50)
def on_post_build(config: MkDocsConfig) -> None:
    """After the search plugin (0) has written its index, which ours takes the place of."""
    site: Site = config.extra[_SITE]
    write_search(Path(config.site_dir), config.extra[_SEARCH], (*site.course.also_written, *site.study.synonyms))
    write_data(Path(config.site_dir), site)
    write_cards(Path(config.site_dir), site)
    if site.study.questions or site.study.drills:
        write_practice(Path(config.site_dir))
    if site.study.questions:
        write_review(Path(config.site_dir), site, config.extra[_ADDRESSES])
    if not config.extra[_OFFLINE]:
        write_robots(Path(config.site_dir), config.site_url or "")
    if site.course.topics and config.site_url and not os.environ.get("KURRAS_PREVIEW"):
        root = Path(config.config_file_path).parent
        mark = Path(config.docs_dir) / config.theme["logo"]
        write_share_pictures(site.course, Path(config.site_dir), mark, root / ".cache" / "pictures")
    lighten(Path(config.site_dir), config.extra[_JOINED], offline=config.extra[_OFFLINE])
