"""`teaching.yml`: grounded, about topics that exist, and for the teacher alone."""

from pathlib import Path

import pytest
from kurras.errors import ContentError
from kurras.layers.teaching import read_teaching
from kurras.readers.layer_files import LayerFile, LayerFiles
from kurras.readers.teaching_file import TeachingFile
from kurras.readers.validation import validate
from kurras.readers.yaml_document import read_yaml
from kurras.study.study import Study
from readings import course_of, ground, read, topic_of

SOURCE = "كان البحر هادئا. هبت الريح."
DISCUSSED = "- topic: sea\n  discussion: [{ask: لماذا؟, listen_for: رأي, evidence: %s}]\n"


def study(tmp_path: Path, topics: str) -> Study:
    """The study of a course of one topic, «sea», whose file says this."""
    (tmp_path / "teaching.yml").write_text(f"minutes: 40\ntopics:\n{topics}", encoding="utf-8")
    document = read_yaml(tmp_path / "teaching.yml", "teaching.yml")
    file = LayerFile(validate(document, TeachingFile), document)
    course = course_of(topic_of(*read(SOURCE)))
    return read_teaching(Study(), course, ground(SOURCE), LayerFiles({TeachingFile: file}))


def test_discussion_rests_on_passages(tmp_path: Path) -> None:
    """By words or by a sentence's number; a topic of which nothing is said has nothing."""
    teaching = study(tmp_path, DISCUSSED % "[البحر هادئا, 1.2]").teaching
    assert teaching.period == 40
    assert [passage.sentence for passage in teaching.of("sea").discussion[0].evidence] == ["1.1", "1.2"]
    assert teaching.of("land").discussion == ()


@pytest.mark.parametrize(
    ("topics", "fault"),
    [
        (DISCUSSED % "البحر هائج", "teaching.yml:4:57: the words «البحر هائج» are not in the text; did you mean"),
        ("- topic: seas\n", "teaching.yml:3:10: there is no topic «seas»; did you mean `sea`?"),
        (
            "- topic: sea\n- topic: sea\n",
            "teaching.yml:4:10: the topic «sea» is already there; put both entries into one",
        ),
    ],
)
def test_faults_say_where_and_what(tmp_path: Path, topics: str, fault: str) -> None:
    """Words that are not in the text, a topic that is not in the plan, one that is there twice."""
    with pytest.raises(ContentError) as raised:
        study(tmp_path, topics)
    assert fault in str(raised.value)
