"""The notes of the declared corrections, at the end of a topic page and in the editorial record."""

from kurras.models import Correction, Topic
from kurras.rendering import wording
from kurras.rendering.addresses import Addresses
from kurras.rendering.markup import heading, text


def endnotes(topic: Topic, addresses: Addresses) -> str:
    """All corrections of a page as a list; the card beside a corrected word shows the same note."""
    notes = [
        segment.correction
        for reading in topic.readings
        for segment in reading.segments
        if segment.correction is not None
    ]
    if not notes:
        return ""
    items = "".join(_endnote(note, topic.slug, addresses) for note in sorted(notes, key=lambda note: note.number))
    title = heading(2, "تصويبات هذه الصفحة", "corrections").removesuffix("}") + " data-search-exclude}"
    return (
        f'{title}\n\n<section role="doc-endnotes" aria-labelledby="corrections" data-search-exclude>'
        f'<ol class="k-notes">{items}</ol></section>'
    )


def _endnote(note: Correction, here: str, addresses: Addresses) -> str:
    record = addresses.link(here, "editorial", f"c-{note.number}")
    return (
        f'<li id="c-{note.number}" value="{note.number}">'
        f'<div class="k-note" id="c-{note.number}-note">{explained(note)}</div>'
        f'<p class="k-note__links"><a href="#r-{note.number}" role="doc-backlink">العودة إلى الموضع</a> · '
        f'<a href="{record}">{wording.EDITORIAL}</a></p></li>'
    )


def explained(note: Correction) -> str:
    """What stood in the source, what kind of mistake it is, and why it is read differently."""
    return (
        f'<p><span class="k-label">في الأصل:</span> <del class="k-before">{text(note.before)}</del></p>'
        f'<p><span class="k-label">السبب ({wording.KINDS[note.kind]}):</span> {text(note.reason)}</p>'
    )
