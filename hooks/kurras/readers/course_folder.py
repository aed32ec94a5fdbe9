"""Finds the course folder, and reads the text, the course file, and the optional files in it."""

import difflib
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from kurras.errors import ContentError, Fault, Gathering, Place, quoted
from kurras.models import Source
from kurras.readers.course_file import UNREAD, UNREAD_CORRECTION, CorrectionsFile, CourseFile
from kurras.readers.layer_files import LAYER_FILES, LayerFile, LayerFiles
from kurras.readers.text import read_text
from kurras.readers.validation import partly, validate
from kurras.readers.yaml_document import Document, read_yaml
from kurras.settings import Settings
from kurras.slugs import slug_problem

COURSE_FILE = "course.yml"
CORRECTIONS_FILE = "corrections.yml"
_FILES = (COURSE_FILE, CORRECTIONS_FILE, *LAYER_FILES)


@dataclass(frozen=True, slots=True)
class CourseFolder:
    """What a course folder holds; the faults are in the gathering.

    A course file with a fault is what is sound in it, and is one of the broken; so are the corrections, where anything
    is sound in them. Other parts with a fault are `None`.
    """

    slug: str
    source: Source | None
    course: CourseFile
    course_document: Document
    corrections: CorrectionsFile | None
    corrections_document: Document | None
    layers: LayerFiles


def read_course_folder(settings: Settings, gathering: Gathering) -> CourseFolder:
    """Everything in the folder. Raises `ContentError` where there is no folder to read."""
    folder = find_course_folder(settings)
    gathering.faults += _unread_files(folder, settings)
    source = gathering.attempt(_read_source, folder, settings)
    course_document = gathering.attempt(_read_document, folder, COURSE_FILE, settings)
    course = gathering.attempt(validate, course_document, CourseFile) if course_document else None
    broken = frozenset() if course else frozenset({CourseFile})
    course = course or partly(course_document.data if course_document else None, UNREAD)
    course_document = course_document or Document(COURSE_FILE, None, {}, {}, ())
    corrections: CorrectionsFile | None = CorrectionsFile(corrections=[])
    corrections_document = None
    if os.path.lexists(folder / CORRECTIONS_FILE):
        corrections_document = gathering.attempt(_read_document, folder, CORRECTIONS_FILE, settings)
        corrections = _corrections(corrections_document, gathering) if corrections_document else None
    layers = _read_layers(folder, settings, gathering)
    layers = LayerFiles({**layers.read, CourseFile: LayerFile(course, course_document)}, layers.broken | broken)
    return CourseFolder(folder.name, source, course, course_document, corrections, corrections_document, layers)


def _corrections(document: Document, gathering: Gathering) -> CorrectionsFile | None:
    """The file; of one with faults what is sound in it, entry by entry."""
    if file := gathering.attempt(validate, document, CorrectionsFile):
        return file
    written = document.data.get("corrections") if isinstance(document.data, dict) else None
    if not isinstance(written, list):
        return None
    return CorrectionsFile.model_construct(corrections=[partly(entry, UNREAD_CORRECTION) for entry in written])


def _read_layers(folder: Path, settings: Settings, gathering: Gathering) -> LayerFiles:
    there = {name: kind for name, kind in LAYER_FILES.items() if os.path.lexists(folder / name)}
    read = {}
    for name, kind in there.items():
        if (document := gathering.attempt(_read_document, folder, name, settings)) and (
            file := gathering.attempt(validate, document, kind)
        ):
            read[kind] = LayerFile(file, document)
    return LayerFiles(read, frozenset(there.values()) - read.keys())


def find_course_folder(settings: Settings) -> Path:
    """The folder named in the settings, or the only one there is. Raises `ContentError`."""
    content = settings.content
    folders = sorted(path for path in content.glob("[!.]*") if path.is_dir())
    place = Place(settings.shown(content))
    if not folders:
        remedy = "make one with `make new COURSE=my-course TEXT=my-text.txt`"
        raise ContentError.of(place, "there is no course folder", remedy)
    names = [folder.name for folder in folders]
    if not settings.course and len(folders) > 1:
        problem = f"there are {len(folders)} course folders: {', '.join(names)}"
        remedy = (
            f"say which one to build, for example `make site COURSE={names[0]}`, or keep the choice in mkdocs.yml: "
        )
        remedy += f"`kurras: {{course: {names[0]}}}` under `extra:`"
        raise ContentError.of(place, problem, remedy)
    name = settings.course or names[0]
    if name not in names:
        close = difflib.get_close_matches(name, names, n=1)
        remedy = f"did you mean {close[0]}?" if close else f"choose one of: {', '.join(names)}"
        raise ContentError.of(place, f"there is no course folder {quoted(name)}", remedy)
    if problem := slug_problem(name):
        remedy = "rename the folder, for example `red-army`"
        raise ContentError.of(Place(settings.shown(content / name)), f"the folder's name {problem}", remedy)
    return _inside(content / name, content, settings)


def _unread_files(folder: Path, settings: Settings) -> Iterator[Fault]:
    """Files that an author means to be read, and that would be passed over without a word."""
    for path in sorted(folder.iterdir()):
        name = path.name.lower().removesuffix(".txt")
        if path.name in _FILES or not name.endswith((".yml", ".yaml")):
            continue
        close = difflib.get_close_matches(name, _FILES, n=1)
        remedy = f"rename it to {close[0]}" if close else f"the files that are read are {', '.join(_FILES)}"
        yield Fault(Place(settings.shown(path)), f"no file of the name {quoted(path.name)} is read", remedy)


def _is_text(path: Path) -> bool:
    return path.suffix.lower() == ".txt" and not path.stem.lower().endswith((".yml", ".yaml"))


def _read_source(folder: Path, settings: Settings) -> Source:
    texts = sorted(item for item in folder.iterdir() if _is_text(item))
    place = Place(settings.shown(folder))
    if not texts:
        problem = "there is no text: the folder holds no .txt file"
        raise ContentError.of(place, problem, "put the Arabic text there as source.txt, saved as UTF-8")
    if len(texts) > 1:
        problem = f"there are {len(texts)} .txt files: {', '.join(item.name for item in texts)}"
        raise ContentError.of(place, problem, "keep one; a course has one text")
    return read_text(_file(texts[0], folder, settings), settings.shown(texts[0]))


def _read_document(folder: Path, name: str, settings: Settings) -> Document:
    path = folder / name
    if not os.path.lexists(path):
        problem = f"there is no {name}, which says the title, the topics and where each section begins"
        remedy = "copy one from another course folder and change it, or make a folder with `make new`"
        raise ContentError.of(Place(settings.shown(folder)), problem, remedy)
    return read_yaml(_file(path, folder, settings), settings.shown(path))


def _inside(path: Path, folder: Path, settings: Settings) -> Path:
    """The path, when it does not lead out of its folder through a link."""
    if not path.resolve().is_relative_to(folder.resolve()):
        problem = "this is a link that leads out of its folder"
        raise ContentError.of(Place(settings.shown(path)), problem, "put the file itself there")
    return path


def _file(path: Path, folder: Path, settings: Settings) -> Path:
    """The path of a file that can be read."""
    if not _inside(path, folder, settings).is_file():
        what = "a folder" if path.is_dir() else "a link that leads nowhere" if path.is_symlink() else "not a file"
        raise ContentError.of(Place(settings.shown(path)), f"this is {what}", "put the file itself there")
    return path
