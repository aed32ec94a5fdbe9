"""`python -m kurras …`: the second door, without MkDocs.

Exit codes: 0 done; 1 faults in the course, each on a line of its own; 2 a wrong command.
"""

import argparse
import os
import sys
from collections import Counter
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import get_args

from kurras.errors import ContentError
from kurras.layers.generated import State
from kurras.new_course import new_course
from kurras.outputs.bundle import write_bundle
from kurras.outputs.generated_list import lines_of
from kurras.outputs.materialise import materialise
from kurras.outputs.teacher_bundle import SEED, write_teacher_bundle
from kurras.pipeline import build, build_course, drafts
from kurras.readers.site_choice import chosen_course
from kurras.schemas import stale_schemas, write_schemas
from kurras.settings import Settings


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs one command; returns the exit code."""
    options = _parser().parse_args(arguments)
    content = Path(options.content)
    course = options.course or chosen_course(content.parent / "mkdocs.yml")
    settings = Settings(content=content, course=course, docs=content.parent / "docs")
    try:
        code: int = options.run(options, settings)
    except ContentError as error:
        print(error, file=sys.stderr)
        print(error.headline, file=sys.stderr)
        return 1
    except OSError as error:
        print(f"{error.filename}: {error.strerror}; check that the folder may be written to", file=sys.stderr)
        return 1
    return code


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m kurras", description=__doc__.splitlines()[0])
    parser.add_argument("--content", default="content_src", help="folder of the course folders (content_src)")
    parser.add_argument(
        "--course", default=os.environ.get("KURRAS_COURSE"), help="which course, if not the one that mkdocs.yml chooses"
    )
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    check = commands.add_parser("check", help="check the course and say what stands in it")
    check.set_defaults(run=_check)
    new = commands.add_parser("new", help="make a new course folder from a text")
    new.add_argument("name", help="name of the folder, for example red-army")
    new.add_argument("text", type=Path, help="the file that holds the Arabic text")
    new.set_defaults(run=_new)
    pages = commands.add_parser("materialise", help="write the pages as Markdown files")
    pages.add_argument("out", type=Path)
    pages.set_defaults(run=_materialise)
    generated = commands.add_parser("generated", help="list the questions that the build draws from the text, to read")
    generated.add_argument("--only", choices=get_args(State), help="only those of which the file says so")
    generated.set_defaults(run=_generated)
    bundle = commands.add_parser("bundle", help="write the offline bundle from a finished site folder")
    bundle.add_argument("site", type=Path)
    bundle.add_argument("out", type=Path)
    bundle.set_defaults(run=_bundle)
    teacher = commands.add_parser("teacher", help="write the teacher's zip: answer key, worksheets, lesson plan")
    teacher.add_argument("--seed", default=SEED, help="another order of the worksheets (1)")
    teacher.add_argument("out", type=Path)
    teacher.set_defaults(run=_teacher)
    schema = commands.add_parser("schema", help="write the JSON Schemas of the author's files, or check them")
    schema.add_argument("--check", action="store_true", help="only say whether they are up to date")
    schema.add_argument("folder", type=Path)
    schema.set_defaults(run=_schema)
    return parser


def _check(_: argparse.Namespace, settings: Settings) -> int:
    site = build(settings)
    course = site.course
    for repair in course.repairs:
        print(f"{repair.place}: {repair.rule}: «{_visible(repair.before)}» -> «{_visible(repair.after)}»")
    for note in (*course.notes, *site.study.notes):
        print(note)
    placed = sum(len(topic.readings) for topic in course.topics)
    print(f"{course.title}: {placed} of {len(course.sentences)} sentences placed, {_many(len(course.topics), 'topic')}")
    kinds = Counter(note.kind for note in course.corrections)
    listed = ", ".join(f"{kind} {count}" for kind, count in sorted(kinds.items()))
    print(f"{_many(len(course.corrections), 'correction')}{f' ({listed})' if listed else ''}")
    print(_many(len(course.repairs), "typographic repair"))
    return 0


def _many(count: int, noun: str) -> str:
    """`1 topic`, `3 topics`."""
    return f"{count} {noun}{'' if count == 1 else 's'}"


def _visible(words: str) -> str:
    """Spaces and line ends as signs that can be seen in a log."""
    return words.replace("\r\n", "⏎").replace("\n", "⏎").replace(" ", "␣").replace("\ufeff", "BOM")


def _new(options: argparse.Namespace, settings: Settings) -> int:
    folder = new_course(settings, options.name, options.text, today=datetime.now(tz=UTC).date())
    print(f"{folder} is made; now change {folder / 'course.yml'}, then build: make site COURSE={options.name}")
    return 0


def _materialise(options: argparse.Namespace, settings: Settings) -> int:
    print(f"{len(materialise(build(settings), options.out))} files in {options.out}")
    return 0


def _generated(options: argparse.Namespace, settings: Settings) -> int:
    found = drafts(settings)
    for one in found:
        if options.only in (None, one.state):
            print("\n".join(lines_of(one)), end="\n\n")
    counts = Counter(one.state for one in found)
    print(", ".join(f"{counts[state]} {state}" for state in get_args(State)))
    return 0


def _bundle(options: argparse.Namespace, settings: Settings) -> int:
    if not (options.site / "index.html").is_file():
        print(f"{options.site}: no finished site here; run `make offline`", file=sys.stderr)
        return 2
    target = write_bundle(build_course(settings), options.site, options.out)
    print(f"{target} ({target.stat().st_size / 1024:.0f} KiB)")
    return 0


def _teacher(options: argparse.Namespace, settings: Settings) -> int:
    target = write_teacher_bundle(build(settings), options.out, options.seed)
    print(f"{target} ({target.stat().st_size / 1024:.0f} KiB)")
    return 0


def _schema(options: argparse.Namespace, _: Settings) -> int:
    if not options.check:
        write_schemas(options.folder)
        return 0
    stale = stale_schemas(options.folder)
    for name in stale:
        print(f"{options.folder / name}: differs from the types; run `python -m kurras schema {options.folder}`")
    return 1 if stale else 0


if __name__ == "__main__":
    sys.exit(main())
