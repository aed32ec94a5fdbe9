"""The glossary: its terms in the order of an Arabic dictionary, under their letters."""

from itertools import groupby

from kurras.arabic.alphabet import LETTERS, initial, letter_name, sort_key
from kurras.arabic.counting import TERM, counted
from kurras.ground import Ground
from kurras.models import Course, Page
from kurras.rendering import wording
from kurras.rendering.addresses import Addresses
from kurras.rendering.entries import STYLE, entry_html
from kurras.rendering.markup import document, front_matter, heading
from kurras.study.entry import Entry
from kurras.study.study import Study


def glossary_page(course: Course, study: Study, ground: Ground, addresses: Addresses, edit: str) -> Page:
    """The page of the terms; the course has at least one."""
    terms = sorted((entry for entry in study.entries if entry.kind == "term"), key=_order)
    groups = [(letter, list(found)) for letter, found in groupby(terms, key=_letter)]
    jumps = "".join(f'<li><a href="#{_anchor(letter)}">{letter}</a></li>' for letter, _ in groups)
    markdown = document(
        front_matter(
            title=wording.GLOSSARY,
            description=f"مصطلحات مساق «{course.title}» وتعريفاتها ومواضعها في النص.",
            hide=["toc"],
            search={"exclude": True},
            styles=[STYLE],
        ),
        heading(1, wording.GLOSSARY, "top"),
        f'<p class="k-lead">في هذا المسرد {counted(len(terms), TERM)} من النص، مرتبة ترتيب المعجم من غير نظر إلى '
        "أل التعريف. مع كل تعريف ما يثبته من الجمل، أو مرجعه إن كان المحرر قد أضافه من خارج النص، "
        "ثم مواضع المصطلح كلها.</p>",
        f'<nav class="k-letters" aria-label="حروف المسرد" data-search-exclude><ul>{jumps}</ul></nav>',
        *(
            block
            for letter, found in groups
            for block in (
                f'<h2 id="{_anchor(letter)}" data-search-exclude>{letter_name(letter)}</h2>',
                *(entry_html(entry, study, ground, addresses) for entry in found),
            )
        ),
    )
    return Page("glossary", wording.GLOSSARY, markdown, edit)


def _order(entry: Entry) -> tuple[object, ...]:
    return sort_key(entry.sorted_by, article=entry.article), entry.name


def _letter(entry: Entry) -> str:
    return initial(entry.sorted_by, article=entry.article)


def _anchor(letter: str) -> str:
    return f"letter-{LETTERS.find(letter) + 1}"
