"""The layers, in the order in which they run."""

from collections.abc import Callable

from kurras.errors import Gathering
from kurras.ground import NO_DOUBTS, Doubts, Ground, ground_of
from kurras.layers.entries import read_entries
from kurras.layers.generated import generate
from kurras.layers.key_terms import choose_key_terms
from kurras.layers.lessons import read_lessons
from kurras.layers.links import choose_links
from kurras.layers.places import draw_maps
from kurras.layers.questions import draw_questions
from kurras.layers.teaching import read_teaching
from kurras.layers.timeline import draw_timeline
from kurras.models import Course
from kurras.readers.layer_files import LayerFiles
from kurras.study.study import Study

Layer = Callable[[Study, Course, Ground, LayerFiles], Study]

LAYERS: tuple[Layer, ...] = (
    read_lessons,
    draw_timeline,
    read_entries,
    choose_key_terms,
    draw_maps,
    draw_questions,
    read_teaching,
    generate,
    choose_links,
)
"""A layer may use what the ones before it found; the choice of links is the last."""


def study_of(course: Course, files: LayerFiles, doubts: Doubts = NO_DOUBTS) -> Study:
    """What all layers draw from the course. Raises `ContentError` with the faults of every layer in one run."""
    gathering = Gathering()
    ground = ground_of(course.topics, doubts)
    study = Study()
    for layer in LAYERS:
        if layer is generate and (gathering.faults or files.broken or doubts != NO_DOUBTS):
            continue  # it draws from all of them: of an id in its file nothing can be said before they are sound
        study = gathering.attempt(layer, study, course, ground, files) or study
    gathering.settle()
    return study
