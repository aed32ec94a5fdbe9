"""The index of names: people, groups, bodies, places, documents and events, and a picture of who stands with whom."""

from kurras.arabic.alphabet import sort_key
from kurras.arabic.counting import NAME, counted
from kurras.ground import Ground
from kurras.models import Course, Page
from kurras.rendering import wording
from kurras.rendering.addresses import Addresses
from kurras.rendering.company import company_figure
from kurras.rendering.entries import STYLE, entry_html
from kurras.rendering.markup import document, front_matter, heading, text
from kurras.study.entry import Entry
from kurras.study.study import Study


def names_page(course: Course, study: Study, ground: Ground, addresses: Addresses, edit: str) -> Page:
    """The page of the names; the course has at least one."""
    names = [entry for entry in study.entries if entry.kind != "term"]
    groups = [(kind, sorted((one for one in names if one.kind == kind), key=_order)) for kind in wording.ENTRY_GROUPS]
    groups = [(kind, found) for kind, found in groups if found]
    jumps = "".join(f'<li><a href="#kind-{kind}">{wording.ENTRY_GROUPS[kind]}</a></li>' for kind, _ in groups)
    figure = company_figure(study, addresses)
    markdown = document(
        front_matter(
            title=wording.NAMES,
            description=f"من يذكره نص مساق «{course.title}» من أشخاص وهيئات وأماكن ووثائق وأحداث، ومواضعها فيه.",
            hide=["toc"],
            search={"exclude": True},
            styles=[STYLE],
        ),
        heading(1, wording.NAMES, "top"),
        f'<p class="k-lead">في هذا الدليل {counted(len(names), NAME)} من النص: تعريف كل منها في سطر، وما يثبته من '
        "الجمل، وصلاته بغيره، ومواضعه كلها.</p>",
        f'<nav class="k-letters" aria-label="أقسام الدليل" data-search-exclude><ul>{jumps}</ul></nav>',
        *(
            block
            for kind, found in groups
            for block in (
                f'<h2 id="kind-{kind}" data-search-exclude>{text(wording.ENTRY_GROUPS[kind])}</h2>',
                *(entry_html(entry, study, ground, addresses) for entry in found),
            )
        ),
        figure,
    )
    return Page("names", wording.NAMES, markdown, edit)


def _order(entry: Entry) -> tuple[object, ...]:
    return sort_key(entry.sorted_by, article=entry.article), entry.name
