"""An entry of the glossary or of the names as HTML: what it is, what proves it, where the text speaks of it."""

from itertools import groupby

from kurras.arabic.phrases import folded_words
from kurras.ground import Ground
from kurras.rendering import wording
from kurras.rendering.addresses import Addresses
from kurras.rendering.frame import sources
from kurras.rendering.map_page import PAGE as MAP
from kurras.rendering.markup import link, text
from kurras.study.entry import Entry
from kurras.study.mention import Passage
from kurras.study.study import Study

STYLE = "entries.css"
"""The style file of the pages of entries."""

_AROUND = 45
"""How many characters of a sentence are shown before and after the words that speak of the entry."""


def entry_html(entry: Entry, study: Study, ground: Ground, addresses: Addresses, *, kind: str = "") -> str:
    """The whole entry, on one line; `kind` is HTML that stands beside its name."""
    spelt = other_names(entry)
    also = f'<p><span class="k-label">أسماء وصيغ أخرى:</span> {"، ".join(map(text, spelt))}</p>' if spelt else ""
    return (
        f'<div class="k-entry"><h3 id="{entry.anchor}">{text(entry.name)}</h3>{kind}'
        f"<p>{text(entry.definition)}{sources(entry.evidence, entry.page, addresses)}</p>"
        f"{added(entry)}{also}{_related(entry, study, addresses)}{_on_map(entry, study, addresses)}"
        f"{_places(entry, ground, addresses)}</div>"
    )


def other_names(entry: Entry) -> tuple[str, ...]:
    """The aliases that a reader would not guess: not «سيادة» beside «السيادة», not a part of the name itself."""
    own = " ".join(word.removeprefix("ال") for word in folded_words(entry.name))
    return tuple(
        name for name in entry.also if " ".join(word.removeprefix("ال") for word in folded_words(name)) not in own
    )


def added(entry: Entry) -> str:
    """The mark of what the editor added from outside the text, with its reference."""
    if entry.added is None:
        return ""
    what = f"{wording.ADDED} مما ليس في النص" if entry.evidence else wording.ADDED
    return f'<p class="k-added"><span class="k-kind">{what}</span> {link(entry.added.url, entry.added.text)}</p>'


def _related(entry: Entry, study: Study, addresses: Addresses) -> str:
    """Its relations and those of others with it: plain ones as a line of links, those with a sentence as a list."""
    told, plain = [], []
    for other, relation in study.relations_of(entry.id):
        url = addresses.link(entry.page, other.page, other.anchor)
        anchor = f'<a href="{url}">{text(other.name)}</a>'
        if relation.how:
            told.append(f"<li>{anchor}: {text(relation.how)}{sources(relation.evidence, entry.page, addresses)}</li>")
        elif anchor not in plain:
            plain.append(anchor)
    line = f'<p><span class="k-label">انظر أيضًا:</span> {"، ".join(plain)}</p>' if plain else ""
    listed = f'<p class="k-label">الصلات:</p><ul class="k-ties">{"".join(told)}</ul>' if told else ""
    return listed + line


def _on_map(entry: Entry, study: Study, addresses: Addresses) -> str:
    """The way from a place to the map that shows it."""
    names = (entry.name, *entry.also)
    part = study.atlas.part_with(names) if study.atlas and entry.kind == "place" else ""
    url = addresses.link(entry.page, MAP, part)
    return f'<p><a href="{url}">{text(entry.name)} على الخريطة</a></p>' if part else ""


def _places(entry: Entry, ground: Ground, addresses: Addresses) -> str:
    """Every sentence that speaks of it: its number, a link, and the words around. Search has the sentences already."""
    items = "".join(
        _place(list(passages), ground, entry.page, addresses)
        for _, passages in groupby(entry.passages, key=lambda one: one.sentence)
    )
    return f'<div data-search-exclude><p class="k-label">في النص:</p><ul class="k-passages">{items}</ul></div>'


def _place(passages: list[Passage], ground: Ground, here: str, addresses: Addresses) -> str:
    first = next((one for one in passages if one.start < one.end), passages[0])
    url = addresses.link(here, first.topic, first.anchor)
    return (
        f'<li><a class="k-number" href="{url}" aria-label="الجملة {first.sentence}">{first.sentence}</a> '
        f"{context(ground.standing(first.sentence).text, first.start, first.end)}</li>"
    )


def context(sentence: str, start: int, end: int) -> str:
    """The words of a span, marked, with whole words around them: «… في أغسطس 1991، حاول **الشيوعيون المتشددون** …»."""
    left = max(0, start - _AROUND)
    if left:
        left = sentence.find(" ", left, start) + 1 or start
    right = min(len(sentence), end + _AROUND)
    if right < len(sentence):
        right = max(sentence.rfind(" ", end, right), end)
    before, after = ("… " if left else ""), (" …" if right < len(sentence) else "")
    marked = f"<b>{text(sentence[start:end])}</b>" if start < end else ""
    return f"{before}{text(sentence[left:start])}{marked}{text(sentence[end:right].rstrip(' ،؛'))}{after}"
