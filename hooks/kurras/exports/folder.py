"""The files of the folder `exports/` in the teacher's zip; the page that explains them is `readme.readme`."""

from kurras.exports.anki import anki_package
from kurras.exports.banks import asked_in
from kurras.exports.gift import gift
from kurras.exports.moodle import moodle_xml
from kurras.exports.qti import qti_package
from kurras.exports.readme import ANKI, GIFT, MOODLE, QTI
from kurras.ground import ground_of
from kurras.models import Course
from kurras.study.study import Study


def exports(course: Course, study: Study) -> dict[str, bytes]:
    """The files by name; of a course without questions and terms, none."""
    ground = ground_of(course.topics)
    asked = asked_in(course, study)
    files: dict[str, bytes] = {}
    if asked:
        files[MOODLE] = moodle_xml(course, study, ground)
        files[GIFT] = gift(course, study, ground)
        files[QTI] = qti_package(course, study, ground)
    if asked or any(entry.kind == "term" for entry in study.entries):
        files[ANKI] = anki_package(course, study, ground)
    return files
