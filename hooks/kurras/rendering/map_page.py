"""The page of the maps: each figure with its legend, its steps through time, and a table that says it all in words."""

import json
from collections.abc import Iterator
from dataclasses import dataclass

from kurras.models import Page
from kurras.rendering import wording
from kurras.rendering.addresses import Addresses
from kurras.rendering.map_drawing import figure_drawing, patterns, spots_drawing, swatch
from kurras.rendering.markup import document, front_matter, heading, link, text
from kurras.study.places import Atlas, Claim, Figure, Map, Place, Proof, Shade, Shaded
from kurras.study.reference import Reference
from kurras.study.study import Study

PAGE = "map"
_BORDERS = (
    "رُسمت من بيانات Natural Earth المفتوحة، وهي حدود اليوم كما هي قائمة على الأرض، مبسَّطة للعرض؛ وليس في رسمها حكم "
    "في نزاع على أرض."
)


def map_page(study: Study, atlas: Atlas, addresses: Addresses, edit: str) -> Page:
    """The page of all maps of a course."""
    writing = _Writing(study, addresses, _references(atlas), alone=len(atlas.maps) == 1)
    markdown = document(
        front_matter(
            title=atlas.title,
            description=atlas.summary or atlas.title,
            styles=["map.css"],
            scripts=["map.js"],
            search={"exclude": True},
        ),
        heading(1, atlas.title, "top"),
        f'<p class="k-lead">{text(atlas.summary)}</p>' if atlas.summary else "",
        patterns(),
        *(block for own in atlas.maps for block in writing.map(own)),
        *writing.sources(),
    )
    return Page(PAGE, atlas.title, markdown, edit)


def _references(atlas: Atlas) -> list[Reference]:
    """The references of all that was added, each once, in the order of the page."""
    proofs = [
        proof
        for own in atlas.maps
        for figure in own.figures
        for group in figure.groups
        for one in group.places
        for proof in (*(note.proof for note in group.notes), one.proof, *(note.proof for note in one.notes))
    ]
    proofs += [note.proof for own in atlas.maps for spot in own.spots for note in spot.notes]
    return list(dict.fromkeys(proof.reference for proof in proofs if proof.reference))


@dataclass(frozen=True, slots=True)
class _Writing:
    study: Study
    addresses: Addresses
    references: list[Reference]
    alone: bool
    """Whether there is one map only, which then needs no heading of its own."""

    def map(self, own: Map) -> Iterator[str]:
        """The figures of a map."""
        if not self.alone:
            yield heading(2, own.title, own.slug)
        level = 2 if self.alone else 3
        for at, figure in enumerate(own.figures):
            yield heading(level, figure.title, figure.slug)
            yield f"<p>{text(figure.text)}</p>" if figure.text else ""
            drawing = figure_drawing(own, figure, first=at == 0)
            yield f'<figure class="k-figure">{drawing}{_steps(own, figure)}{_legend(figure)}</figure>'
            yield self._table(own, figure)
        if own.spots:
            yield heading(level, own.spots_title, own.points_anchor)
            yield f'<figure class="k-figure">{spots_drawing(own, first=not own.figures)}</figure>'
            yield self._spots(own)
        yield f'<p class="k-editor"><span class="k-label">الحدود:</span> {_BORDERS}{_also(own.borders)}</p>'

    def _table(self, own: Map, figure: Figure) -> str:
        names = {place.code: place for place in own.places}
        dated = any(one.date for group in figure.groups for one in group.places)
        heads = [own.places_are, *([figure.dates_are] if dated else []), "السند والملاحظات"]
        cells = "".join(f'<th scope="col">{text(head)}</th>' for head in heads)
        rows = "".join(
            f"<tbody>{self._head(at, group, len(heads) + 1)}"
            f"{''.join(self._row(one, names[one.place], dated=dated) for one in group.places)}</tbody>"
            for at, group in enumerate(figure.groups, 1)
        )
        return (
            f'<table class="k-places k-places--figure"><caption>{text(figure.title)}</caption><thead><tr>'
            f'<th scope="col">الرقم</th>{cells}</tr></thead>{rows}</table>'
        )

    def _head(self, at: int, group: Shade, columns: int) -> str:
        notes = "".join(f"<p>{self._claim(note)}</p>" for note in group.notes)
        return f'<tr><th scope="rowgroup" colspan="{columns}">{swatch(at)} {text(group.name)}{notes}</th></tr>'

    def _row(self, one: Shaded, place: Place, *, dated: bool) -> str:
        time = f'<time datetime="{one.date}">{wording.written_date(one.date)}</time>' if one.date else ""
        said = [self._proof(one.proof), *(self._claim(note) for note in one.notes)]
        when = f"<td>{time}</td>" if dated else ""
        return (
            f'<tr><td>{place.number}</td><th scope="row">{self._name(place.name)}</th>{when}'
            f"<td>{'<br>'.join(said)}</td></tr>"
        )

    def _name(self, name: str) -> str:
        """A place's name, which leads to what the index of names says of it."""
        entry = self.study.place_named(name)
        return link(self.addresses.link(PAGE, entry.page, entry.anchor) if entry else "", name)

    def _spots(self, own: Map) -> str:
        said = {spot.name: "<br>".join(self._claim(note) for note in spot.notes) for spot in own.spots}
        rows = "".join(
            f'<tr><th scope="row">{self._name(name)}</th><td>{notes}</td></tr>' for name, notes in said.items()
        )
        return (
            f'<table class="k-places"><caption>{text(own.spots_title)}</caption><thead><tr><th scope="col">الموضع</th>'
            f'<th scope="col">ما يقال عنه</th></tr></thead><tbody>{rows}</tbody></table>'
        )

    def _claim(self, note: Claim) -> str:
        return f"{text(note.text)} {self._proof(note.proof)}"

    def _proof(self, proof: Proof) -> str:
        """Links to the sentences; for what the editor added, a link to where she took it."""
        sentences = {one.sentence: self.addresses.link(PAGE, one.topic, one.anchor) for one in proof.evidence}
        links = [f'<a href="{url}">{number}</a>' for number, url in sentences.items()]
        said = [f"{wording.SENTENCES_NAMED[min(len(links), 3) - 1]} {' و'.join(links)}"] if links else []
        if proof.reference:
            said.append(f'<a href="#ref-{self.references.index(proof.reference) + 1}">{wording.ADDED}</a>')
        return f'<span class="k-where">({" · ".join(said)})</span>'

    def sources(self) -> Iterator[str]:
        """What the editor added, and where she took it."""
        if self.references:
            items = "".join(
                f'<li id="ref-{at}">{link(one.url, one.text)}</li>' for at, one in enumerate(self.references, 1)
            )
            yield heading(2, "مراجع ما أضافه المحرر", "references")
            yield f"<p>ما وُصف في هذه الصفحة بأنه «{wording.ADDED}» ليس في النص، وهذا مأخذه:</p><ol>{items}</ol>"


def _also(words: str) -> str:
    return f" {text(words)}" if words else ""


def _legend(figure: Figure) -> str:
    items = "".join(f"<li>{swatch(at)} {text(group.name)}</li>" for at, group in enumerate(figure.groups, 1))
    return f'<figcaption><ul class="k-legend">{items}</ul></figcaption>'


def _steps(own: Map, figure: Figure) -> str:
    """The steps of the figure's time, for the script that goes through them; nothing where there are not two dates."""
    names = {place.code: place.name for place in own.places}
    dated = sorted((one.date, one.place) for group in figure.groups for one in group.places if one.date)
    dates = sorted({date for date, _ in dated})
    if len(dates) < 2:  # noqa: PLR2004  (a step needs two)
        return ""
    steps, said = [], ""
    for date in dates:
        own_codes = [code for day, code in dated if day == date]
        count = sum(day <= date for day, _ in dated)
        said = f"{wording.written_date(date)}: {' و'.join(names[code] for code in own_codes)} ({count} من {len(dated)})"
        steps.append([own_codes, said])
    data = text(json.dumps(steps, ensure_ascii=False, separators=(",", ":")))
    return (
        f'<div class="k-steps" data-steps="{data}" hidden><button type="button">السابق</button>'
        f'<input type="range" min="1" max="{len(steps)}" value="{len(steps)}" aria-label="{text(figure.dates_are)}">'
        f'<button type="button">التالي</button><output aria-live="polite">{text(said)}</output></div>'
    )
