"""How the course, or a page of it, is cited: in Arabic, and as an entry for programs that keep bibliographies (BibTeX).

A page is cited by what lasts: its course, edition and date, and its address on the web where that is known. A copy in a
folder names the same address; where there is none, the citation says that it is a digital copy.
"""

from collections.abc import Iterator

from kurras.models import Course, Topic
from kurras.rendering import wording
from kurras.rendering.addresses import Addresses
from kurras.rendering.markup import link, text

COPY_SCRIPT = "copy.js"
"""What puts a button under each text with `data-copy`."""
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_BIBTEX_SIGNS = str.maketrans(
    {"\\": r"\textbackslash{}", "~": r"\textasciitilde{}", "^": r"\textasciicircum{}"}
    | {sign: f"\\{sign}" for sign in "{}$&#_%"}
)


def page_citation(course: Course, topic: Topic, addresses: Addresses) -> str:
    """The end of a topic's page: how to cite it."""
    return (
        '<section class="k-cite" aria-labelledby="cite" data-search-exclude>'
        f'<h2 id="cite" data-search-exclude>الاستشهاد بهذه الصفحة</h2>{both_forms(course, addresses, topic)}</section>'
    )


def both_forms(course: Course, addresses: Addresses, topic: Topic | None = None) -> str:
    """The two forms, each of which the page's script can copy; the second is for few readers, and folded."""
    words, entry = written(course, addresses, topic), _marked(bibtex(course, addresses, topic))
    return (
        f'<blockquote class="k-citation" data-copy="انسخ الاستشهاد"><p>{words}</p></blockquote>'
        '<details class="k-bibtex"><summary>صيغة <bdi lang="en">BibTeX</bdi> لبرامج المراجع</summary>'
        f'<pre lang="en" dir="ltr" data-copy="انسخ الصيغة">{entry}</pre></details>'
    )


def written(course: Course, addresses: Addresses, topic: Topic | None = None) -> str:
    """The course, or the topic in it, as an Arabic bibliography names it."""
    url = addresses.absolute(topic.slug if topic else "index")
    part = f"«{text(topic.title)}»، في: " if topic else ""
    licence = f" الرخصة: {text(course.licence.text).removesuffix('.')}."
    where = f" متاح على: {link(url, url)}" if url else " نسخة رقمية."
    return (
        f"{text('، '.join(course.editors))} (إعداد). {part}<cite>{text(course.title)}</cite>. "
        f"الإصدار {text(course.version)}، {wording.written_date(course.date)}.{licence}{where}"
    )


def bibtex(course: Course, addresses: Addresses, topic: Topic | None = None) -> list[tuple[str, str]]:
    """The fields of the entry; the first is its type and its key.

    >>> # @misc{red-army-origins-2026, author = {{…} and {…}}, title = {{…}}, howpublished = {…}, year = {2026}, …}
    """
    year, month, _ = course.date.split("-")
    edition = f"الإصدار {course.version}"
    key = "-".join(part for part in (course.slug, topic.slug if topic else "", year) if part)
    fields = {
        "@misc": key,
        "author": " and ".join(f"{{{_escaped(name)}}}" for name in course.editors),
        "title": f"{{{_escaped(topic.title if topic else course.title)}}}",
        "howpublished": _escaped(f"في: {course.title}، {edition}" if topic else edition),
        "year": year,
        "month": _MONTHS[int(month) - 1],
        "note": _escaped(course.licence.text),
        "url": addresses.absolute(topic.slug if topic else "index"),
        "langid": "arabic",
    }
    return [(name, value) for name, value in fields.items() if value]


def _escaped(words: str) -> str:
    """Author's words in which no sign is a command of TeX."""
    return words.translate(_BIBTEX_SIGNS)


def _marked(fields: list[tuple[str, str]]) -> str:
    """The entry as HTML; its Arabic values are set apart, so that braces and names keep their order."""
    (kind, key), *rest = fields
    return "\n".join([f"{kind}{{{text(key)},", *_lines(rest), "}"])


def _lines(fields: list[tuple[str, str]]) -> Iterator[str]:
    for name, value in fields:
        if name == "month":
            yield f"  {name} = {value},"
        elif value.isascii():
            yield f"  {name} = {{{text(value)}}},"
        else:
            yield f'  {name} = {{<bdi lang="ar">{text(value)}</bdi>}},'
