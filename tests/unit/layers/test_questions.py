"""What becomes of questions.yml: whose answers, which spellings, what stands first (the faults are in tests/sites)."""

from pathlib import Path

from kurras.models import Site
from kurras.pipeline import build
from kurras.settings import Settings

PROJECT = Path(__file__).parents[3]
SITES = PROJECT / "tests" / "sites"
COURSE = build(Settings(content=PROJECT / "content_src", course="soviet-dissolution"))
QUESTIONS = {question.id: question for question in COURSE.study.questions}


def site(questions: str, tmp_path: Path) -> Site:
    """The site of the tiny course with these questions and one for each objective."""
    folder = tmp_path / "lesson"
    folder.mkdir()
    plain = SITES / "plain" / "content_src" / "lesson"
    for name in ("course.yml", "source.txt"):
        folder.joinpath(name).write_text((plain / name).read_text(encoding="utf-8"), encoding="utf-8")
    course = folder / "course.yml"
    goal = "objectives:\n  - {id: goal, text: الوصف}\ntopics:"
    course.write_text(course.read_text(encoding="utf-8").replace("topics:", goal, 1), encoding="utf-8")
    folder.joinpath("questions.yml").write_text(questions, encoding="utf-8")
    return build(Settings(content=tmp_path))


QUESTION = """questions:
  - id: one
    kind: {kind}
    objective: goal
    level: remember
    ask: {ask}
    right: {right}
    evidence: بدأ الدرس صباحًا
{more}"""


def test_a_question_of_the_whole_course_stands_with_its_first_evidence() -> None:
    """And one of a topic's objective on that topic's page."""
    assert QUESTIONS["order-of-december"].topic == "dissolution"
    assert QUESTIONS["order-of-years"].topic == "independence"
    assert QUESTIONS["share-of-losses"].topic == "red-army"


def test_declared_spellings_are_accepted() -> None:
    """Inside a longer answer too; the author's own form stays the first, which is shown."""
    assert QUESTIONS["last-official-name"].right[0] == "الجيش السوفيتي"
    assert "الجيش السوفياتي" in QUESTIONS["last-official-name"].right
    assert "Kazakhstan" in QUESTIONS["last-to-leave"].right
    assert "بوريس إلتسين" in QUESTIONS["who-took-the-codes"].right
    assert not [form for form in QUESTIONS["who-took-the-codes"].right if "بوريس Yeltsin" in form]


def test_options_are_not_respelled() -> None:
    """A choice has the words that the author wrote, once."""
    assert QUESTIONS["first-sovereignty"].right == ("إستونيا",)


def test_steps_stand_in_the_order_of_their_dates(tmp_path: Path) -> None:
    """However the author lists them."""
    more = """    items:
      - {text: ج, when: 1992, because: سبب}
      - {text: أ, when: 1991-02, because: سبب}
      - {text: ب, when: 1991-02-30, because: سبب}
""".replace("1991-02-30", "1991-03-01")
    text = QUESTION.format(kind="order", ask="رتِّب.", right="x", more=more).replace("    right: x\n", "")
    (question,) = site(text, tmp_path).study.questions
    assert [step.text for step in question.steps] == ["أ", "ب", "ج"]


def test_a_gap_is_proved_whatever_is_written_on_to_the_word(tmp_path: Path) -> None:
    """«صباح» is not in «صباحًا», «درس» is in «الدرس» only with its article; harakat do not matter."""
    text = QUESTION.format(kind="gap", ask="بدأ الدرس ___.", right="صباحا", more="")
    assert site(text, tmp_path).study.questions[0].right == ("صباحا",)


def test_the_number_of_a_sentence_is_evidence_too(tmp_path: Path) -> None:
    """The whole sentence proves it, as in the other files; a teacher need not copy a long one."""
    text = QUESTION.format(kind="gap", ask="بدأ الدرس ___.", right="صباحا", more="")
    text = text.replace("evidence: بدأ الدرس صباحًا", "evidence: 1.1")
    (question,) = site(text, tmp_path).study.questions
    assert [passage.sentence for passage in question.evidence] == ["1.1"]


def test_a_right_answer_that_its_length_gives_away_is_noted(tmp_path: Path) -> None:
    """It is no fault, but a line for the author."""
    more = "    wrong:\n      - {text: ظهرًا, because: سبب}\n      - {text: مساءً, because: سبب}\n"
    text = QUESTION.format(kind="choice", ask="متى؟", right="في أول صباح ذلك اليوم", more=more)
    (note,) = site(text, tmp_path).study.notes
    assert note.startswith(str(tmp_path / "lesson" / "questions.yml") + ":7:12: ")
    assert "much longer" in note


def test_no_answer_of_the_first_course_is_given_away_by_its_length() -> None:
    """No such note for it; and the right option is the longest one in fewer than half of its choices."""
    assert not [note for note in COURSE.study.notes if "much longer" in note]
    choices = [one for one in QUESTIONS.values() if one.kind in ("choice", "truth")]
    longest = [one for one in choices if len(one.right[0]) > max(len(wrong.text) for wrong in one.wrong)]
    assert len(longest) * 2 < len(choices)


def test_the_first_course_asks_about_every_objective_at_several_levels() -> None:
    """More than half of the questions ask for more than remembering, and every kind is among them."""
    objectives = {one.id for one in COURSE.course.objectives}
    objectives |= {one.id for topic in COURSE.course.topics for one in topic.objectives}
    assert {question.objective for question in QUESTIONS.values()} == objectives
    beyond = [question for question in QUESTIONS.values() if question.level != "remember"]
    assert len(beyond) * 2 > len(QUESTIONS)
    assert len({question.kind for question in QUESTIONS.values()}) == 7
