"""The whole product, top to bottom: a course folder in, the pages of a site out."""

from kurras.corrections import read_with_corrections
from kurras.errors import ContentError, Fault, Gathering, Place
from kurras.ground import Doubts
from kurras.layers.generated import Listed, listed
from kurras.layers.order import study_of
from kurras.models import Course, Link, Paragraph, Reading, Repair, Site, Source, Topic
from kurras.paragraphs import split_paragraphs, split_sentences
from kurras.plan import check_names, find_openings, lay_out, objectives
from kurras.quotation import Text
from kurras.readers.course_file import CorrectionsFile, CourseFile
from kurras.readers.course_folder import CORRECTIONS_FILE, COURSE_FILE, CourseFolder, read_course_folder
from kurras.readers.generated_file import GeneratedFile
from kurras.readers.handwritten_pages import page_faults
from kurras.readers.layer_files import LAYER_FILES, LayerFiles
from kurras.rendering.addresses import Addresses
from kurras.rendering.pages import render
from kurras.settings import Settings
from kurras.slugs import DRILL, PRACTICE, WRITTEN_PAGES


def build(settings: Settings) -> Site:
    """The site of the chosen course. Raises `ContentError` with every fault of every file in one run."""
    gathering = Gathering()
    laid_out = _read(settings, gathering)
    study = gathering.attempt(study_of, *laid_out) if laid_out else None
    gathering.settle()
    assert laid_out and study  # noqa: S101, PT018  (each has settled)
    course = laid_out[0]
    addresses = Addresses(settings.directory_urls, settings.address, settings.web_directory_urls)
    folder = settings.shown(settings.content / course.slug)
    edit = {name.removesuffix(".yml"): f"{folder}/{name}" for name in (COURSE_FILE, CORRECTIONS_FILE, *LAYER_FILES)}
    edit["source"] = course.sentences[0].place.path
    return render(course, study, addresses, edit=edit)


def drafts(settings: Settings) -> tuple[Listed, ...]:
    """Every question that the build could draw from the course, and what the teacher says of each.

    Raises `ContentError` as `build` does, but for faults in `generated.yml` that only this list can help to mend.
    """
    course, files = _sound(settings)
    others = LayerFiles({kind: file for kind, file in files.read.items() if kind is not GeneratedFile})
    return listed(study_of(course, others), course, files)


def build_course(settings: Settings) -> Course:
    """The course as a model: read, repaired, cut into sentences, corrected, laid out."""
    return _sound(settings)[0]


def _sound(settings: Settings) -> tuple[Course, LayerFiles]:
    gathering = Gathering()
    laid_out = _read(settings, gathering)
    gathering.settle()
    assert laid_out  # noqa: S101  (it has settled)
    return laid_out[:2]


def _read(settings: Settings, gathering: Gathering) -> tuple[Course, LayerFiles, Doubts] | None:
    """The course and the files of its layers, whatever their own faults; `None` where there is no text.

    With them what cannot be judged: an author sees the faults of every file in one run, and none that is only the
    consequence of another.
    """
    folder = read_course_folder(settings, gathering)
    gathering.faults += [*_docs_faults(settings), *page_faults(settings, _page_names(folder))]
    text = gathering.attempt(read_structure, folder.source) if folder.source else None
    gathering.attempt(check_names, folder.course, folder.course_document, settings.taken)
    if text is None:
        return None
    corrections = folder.corrections or CorrectionsFile(corrections=[])
    readings = gathering.attempt(read_with_corrections, text, corrections, folder.corrections_document)
    found = len(gathering.faults)
    openings = gathering.attempt(find_openings, text, folder.course, folder.course_document)
    assert readings is not None and openings is not None  # noqa: S101, PT018  (both have a rest)
    course = _course(folder, folder.course, text, readings, lay_out(folder.course, readings, openings))
    undivided = len(gathering.faults) > found or CourseFile in folder.layers.broken
    applied = {one.after for one in course.corrections}
    unread = tuple(one.after for one in corrections.entries if one.after not in applied)
    return course, folder.layers, Doubts(undivided, unread if folder.corrections else None)


def _docs_faults(settings: Settings) -> list[Fault]:
    return [
        Fault(Place(settings.shown(settings.docs / f"{name}.md")), "Kurras writes this page itself", "rename yours")
        for name in settings.taken
        if name in WRITTEN_PAGES or name.startswith((PRACTICE, DRILL))
    ]


def _page_names(folder: CourseFolder) -> frozenset[str] | None:
    """Of the pages that Kurras writes, more or less: MkDocs says which of them a course goes without."""
    if CourseFile in folder.layers.broken:
        return None
    slugs = [topic.slug for topic in folder.course.topics]
    return WRITTEN_PAGES.union(slugs, (f"{kind}{slug}" for kind in (PRACTICE, DRILL) for slug in slugs))


def read_structure(source: Source) -> Text:
    """The source's paragraphs and sentences. Raises `ContentError` where it has none."""
    paragraphs = split_paragraphs(source)
    if not paragraphs:
        raise ContentError.of(source.place(0), "the text is empty", "put the Arabic text into this file")
    return Text(source, paragraphs, split_sentences(source, paragraphs))


def _course(
    folder: CourseFolder, file: CourseFile, text: Text, readings: tuple[Reading, ...], topics: tuple[Topic, ...]
) -> Course:
    notes = (segment.correction for reading in readings for segment in reading.segments)
    return Course(
        slug=folder.slug,
        title=file.title,
        summary=file.summary,
        audience=file.audience,
        editors=tuple(file.editors),
        version=file.version,
        date=file.date,
        licence=Link(file.licence.name, file.licence.url or ""),
        attribution=tuple(Link(entry.text, entry.url or "") for entry in file.attribution),
        objectives=objectives(file.objectives),
        topics=topics,
        sentences=text.sentences,
        corrections=tuple(note for note in notes if note),
        repairs=text.source.repairs + _repairs(text.paragraphs),
        also_written=tuple(tuple(names) for names in file.also_written),
        notes=tuple(folder.course_document.draft_notes()),
        contact=file.contact or "",
    )


def _repairs(paragraphs: tuple[Paragraph, ...]) -> tuple[Repair, ...]:
    return tuple(repair for paragraph in paragraphs for repair in paragraph.repairs)
