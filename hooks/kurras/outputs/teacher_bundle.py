"""The teacher's zip: answer key, worksheets, lesson plan …, made from the model and from no page of the student's site.

`PARTS` is what goes in. A part is a function that takes the site's model and the seed, and gives files by their names
in the zip; what it names in `entries` is listed on the start page. Two builds of one commit give the same bytes.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from kurras.exports.folder import exports
from kurras.exports.readme import TITLE, readme
from kurras.models import Site
from kurras.outputs.archive import write_archive
from kurras.outputs.class_results import results_scripts
from kurras.outputs.search_script import SOURCES as SEARCH
from kurras.rendering.teacher.answer_key import answer_key
from kurras.rendering.teacher.binder import STYLE, Sheet, binder_of, sheet_html
from kurras.rendering.teacher.class_results import class_results
from kurras.rendering.teacher.coverage import coverage
from kurras.rendering.teacher.discussion import discussion
from kurras.rendering.teacher.lesson_plan import lesson_plan
from kurras.rendering.teacher.start_page import Entry, start_sheet
from kurras.rendering.teacher.worksheet import worksheets

ROOT = SEARCH.parent
SOURCES = ROOT / "teacher"
FONTS = ROOT / "docs" / "assets"
SEED = "1"


@dataclass(frozen=True, slots=True)
class Part:
    """Some files of the zip, and how the start page names them."""

    files: Mapping[str, bytes] = field(default_factory=dict)
    entries: tuple[Entry, ...] = ()


def _key(site: Site, seed: str) -> Part:
    if not (site.study.questions or site.study.drills):
        return Part()
    return _part(site, "كل سؤال مع جوابه والجملة التي تثبته.", answer_key(binder_of(site, seed)))


def _exports(site: Site, _: str) -> Part:
    files = exports(site.course, site.study)
    if not files:
        return Part()
    sheet = readme(site.study, files)
    what = "ملفات لمودل وأنكي ولكل نظام يقبل QTI أو GIFT، وكيف يُستورد كل منها."
    return Part(files | _pages(site, sheet), ((sheet.name, TITLE, what),))


def _worksheets(site: Site, seed: str) -> Part:
    if not site.study.questions:
        return Part()
    what = "ثلاثة نماذج لكل موضوع، بالأجوبة ومن دونها، وبخط كبير لمن يحتاج إليه."
    return _part(site, what, *worksheets(binder_of(site, seed)))


def _plan(site: Site, seed: str) -> Part:
    return _part(site, "ما يجري في كل حصة، بالهدف والدقيقة.", lesson_plan(binder_of(site, seed)))


def _discussion(site: Site, seed: str) -> Part:
    sheet = discussion(binder_of(site, seed))
    return _part(site, "أسئلة تُناقَش في الصف، وما يُنتظر سماعه.", sheet) if sheet else Part()


def _coverage(site: Site, seed: str) -> Part:
    if not site.study.questions:
        return Part()
    return _part(site, "كم سؤالًا يقيس كل هدف، وفي أي مستوى.", coverage(binder_of(site, seed)))


def _results(site: Site, seed: str) -> Part:
    if not site.study.questions:
        return Part()
    part = _part(site, "تفتح فيها ملفات تقدم طلابك، فترى من يحتاج إلى ماذا.", class_results())
    return Part({**part.files, **results_scripts(site, binder_of(site, seed))}, part.entries)


def _part(site: Site, what: str, *sheets: Sheet) -> Part:
    """Pages, of which the first one is named on the start page."""
    return Part(_pages(site, *sheets), ((sheets[0].name, sheets[0].title, what),))


PARTS: tuple[Callable[[Site, str], Part], ...] = (_plan, _discussion, _worksheets, _key, _coverage, _results, _exports)
"""In the order of the start page. To add files, add a function here."""


def write_teacher_bundle(site: Site, out: Path, seed: str = SEED) -> Path:
    """Writes `<course>-teacher.zip` into `out`; returns its path. Another `seed` orders the worksheets otherwise."""
    folder = f"{site.course.slug}-teacher"
    return write_archive(out / f"{folder}.zip", folder, teacher_files(site, seed))


def teacher_files(site: Site, seed: str = SEED) -> dict[str, bytes]:
    """Every file of the zip by its name in it, but the list of sums."""
    parts = [part(site, seed) for part in PARTS]
    entries = [entry for part in parts for entry in part.entries]
    files = _pages(site, start_sheet(site.course, entries, asks=bool(site.study.questions))) | _looks()
    for part in parts:
        files |= part.files
    return files


def _pages(site: Site, *sheets: Sheet) -> dict[str, bytes]:
    return {sheet.name: sheet_html(site.course, sheet).encode() for sheet in sheets}


def _looks() -> dict[str, bytes]:
    """The style sheet, and the fonts of the site, which are there at once: paper is not printed twice."""
    faces = (FONTS / "kurras" / "fonts.css").read_text(encoding="utf-8").replace("../fonts/", "fonts/")
    style = faces.replace("font-display: optional", "font-display: block")
    own = (SOURCES / "teacher.css").read_text(encoding="utf-8")
    fonts = sorted((FONTS / "fonts").iterdir())
    return {STYLE: (style + own).encode()} | {f"assets/fonts/{path.name}": path.read_bytes() for path in fonts}
