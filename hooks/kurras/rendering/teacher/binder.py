"""What all pages of the teacher's binder are drawn from, and the frame that they share."""

from collections.abc import Iterator
from dataclasses import dataclass

from kurras.ground import Ground, ground_of
from kurras.models import Course, Objective, Site, Topic
from kurras.rendering.isolation import isolate
from kurras.rendering.markup import text
from kurras.rendering.printed import with_printed_title
from kurras.study.questions import Question
from kurras.study.study import Study

START = "START-HERE.html"
BINDER = "ملف المعلم"
STYLE = "assets/teacher.css"
_NO_REQUESTS = "connect-src 'none'; form-action 'none'; object-src 'none'; base-uri 'none'"
"""The browser itself refuses to send anything: what a teacher opens here stays on her machine."""

Numbered = tuple[int, Question]
"""A question, and the number that it has in its topic."""


@dataclass(frozen=True, slots=True)
class Binder:
    """The course, what was drawn from it, and the number that decides the order on worksheets."""

    course: Course
    study: Study
    ground: Ground
    seed: str

    def questions(self, topic: Topic) -> tuple[Question, ...]:
        """The author's questions of a topic, in the order of its objectives: that of the practice page."""
        return tuple(question for _, group in self.groups(topic) for _, question in group)

    def groups(self, topic: Topic) -> Iterator[tuple[Objective, tuple[Numbered, ...]]]:
        """The objectives that the topic's questions test, each with its questions; numbers run through the topic."""
        number = 0
        every = [one for one in self.study.questions_of(topic.slug) if one.origin == "author"]
        for objective in (*topic.objectives, *self.course.objectives):
            own = [one for one in every if one.objective == objective.id]
            if own:
                yield objective, tuple(enumerate(own, number + 1))
                number += len(own)


def binder_of(site: Site, seed: str) -> Binder:
    """The binder of a course that is laid out."""
    return Binder(site.course, site.study, ground_of(site.course.topics), seed)


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page of the binder: its file name in the zip, its title, its HTML inside `<main>`."""

    name: str
    title: str
    body: str
    kind: str = ""
    """A class of `<body>`, where the style sheet must tell pages apart."""
    scripts: tuple[str, ...] = ()
    """Its scripts, by their names in the zip."""


def sheet_html(course: Course, sheet: Sheet) -> str:
    """The whole page: nothing in it is fetched from anywhere but the zip."""
    up = "../" * sheet.name.count("/")
    back = f'<header class="t-top"><a href="{up}{START}">{BINDER}</a></header>' if sheet.name != START else ""
    scripts = "".join(f'<script src="{up}{name}"></script>' for name in sheet.scripts)
    page = f"""<!doctype html>
<html lang="ar" dir="rtl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="{_NO_REQUESTS}">
<title>{text(sheet.title)} – {text(course.title)}</title>
<link rel="stylesheet" href="{up}{STYLE}">
</head>
<body{f' class="{sheet.kind}"' if sheet.kind else ""}>
{back}<main>
{sheet.body}
</main>{scripts}
</body>
</html>
"""
    return with_printed_title(isolate(page))
