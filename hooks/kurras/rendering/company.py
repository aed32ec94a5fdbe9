"""The picture of who stands with whom: a column of names, and an arc between each two that are tied.

One name a row, so that no two labels can meet at any width; arcs on the left of the column, since Arabic begins at the
right. The same ties stand under it as a list.
"""

from kurras.rendering.addresses import Addresses
from kurras.rendering.frame import numbered
from kurras.rendering.markup import text
from kurras.study.company import Company, Tie, company_of
from kurras.study.study import Study

_ROW, _WIDTH, _AXIS, _REACH = 28, 330, 112, 100
_LONGEST = 30


def company_figure(study: Study, addresses: Addresses) -> str:
    """The figure with its heading, or nothing where nobody stands with anybody."""
    company = company_of(study)
    if not company.ties:
        return ""
    listed = "".join(f"<li>{_told(company, tie, addresses)}</li>" for tie in company.ties)
    return (
        '<section class="k-company" data-search-exclude><h2 id="company">من يُذكر مع من؟</h2>'
        "<p>القوس المتصل صلة يذكرها النص، والقوس المتقطع بين اسمين يجتمعان في جملة واحدة. الدائرة شخص أو "
        "جماعة، والمربع دولة أو هيئة أو جيش. والأسماء بترتيب ورودها في النص.</p>"
        f"<figure>{_drawing(company)}"
        f"<figcaption><details><summary>الصلات في قائمة</summary><ul>{listed}</ul></details></figcaption>"
        "</figure></section>"
    )


def _drawing(company: Company) -> str:
    height = _ROW * len(company.names)
    arcs = "".join(_arc(tie, len(company.names)) for tie in company.ties)
    rows = "".join(
        _row(at, entry.name, person=entry.kind in ("person", "group")) for at, entry in enumerate(company.names)
    )
    return (
        f'<svg class="k-arcs" role="img" aria-label="أقواس تصل بين الأسماء المذكورة معًا؛ وهي في القائمة التي تليها" '
        f'viewBox="0 0 {_WIDTH} {height}" width="{_WIDTH}" height="{height}">{arcs}{rows}</svg>'
    )


def _middle(row: int) -> int:
    return row * _ROW + _ROW // 2


def _arc(tie: Tie, rows: int) -> str:
    top, bottom = _middle(tie.first), _middle(tie.second)
    wide = round(14 + (_REACH - 14) * (tie.second - tie.first) / max(1, rows - 1), 1)
    kind = "k-arc" if tie.relations else "k-arc k-arc--near"
    return f'<path class="{kind}" d="M{_AXIS} {top}A{wide:g} {(bottom - top) / 2:g} 0 0 0 {_AXIS} {bottom}"/>'


def _row(at: int, name: str, *, person: bool) -> str:
    y = _middle(at)
    mark = (
        f'<circle class="k-dot" cx="{_AXIS}" cy="{y}" r="4.5"/>'
        if person
        else f'<rect class="k-dot k-dot--body" x="{_AXIS - 4}" y="{y - 4}" width="8" height="8"/>'
    )
    return f'{mark}<text x="{_AXIS + 12}" y="{y + 5}">{text(_short(name))}</text>'


def _short(name: str) -> str:
    """The name, cut at the end of a word where it is too long for its row."""
    return name if len(name) <= _LONGEST else name[: name.rindex(" ", 0, _LONGEST)] + "…"


def _told(company: Company, tie: Tie, addresses: Addresses) -> str:
    one, other = company.names[tie.first], company.names[tie.second]
    pair = f'<a href="#{one.anchor}">{text(one.name)}</a> – <a href="#{other.anchor}">{text(other.name)}</a>'
    told = tuple(passage for relation in tie.relations for passage in relation.evidence)
    shared = tuple(passage for passage in one.passages if passage.sentence in tie.sentences)
    return (
        f"{pair}: {'بينهما صلة يذكرها النص' if told else 'يُذكران معًا'} ({numbered(told or shared, 'names', addresses)})"
    )
