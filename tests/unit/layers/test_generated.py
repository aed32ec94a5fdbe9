"""Generated practice: options of one kind of which one is right, sets that tell nothing, what a teacher's file does."""

import shutil
from dataclasses import replace
from itertools import combinations, pairwise
from pathlib import Path

import pytest
from kurras.arabic.letters import fold
from kurras.ground import ground_of
from kurras.layers.generated import drafts_of
from kurras.layers.generating.drafts import Draft, Material, draft, shown_name
from kurras.layers.generating.options import form, gives_itself_away, stands_in
from kurras.layers.generating.sets import SIZE, answers, drills
from kurras.models import Site
from kurras.pipeline import build
from kurras.settings import Settings
from kurras.study.mention import Passage
from kurras.study.questions import GAP

PROJECT = Path(__file__).parents[3]
SITE = build(Settings(content=PROJECT / "content_src", course="soviet-dissolution"))
GROUND = ground_of(SITE.course.topics)
SEEDS = ("1", "2", "كتاب")
DRAFTS = {seed: drafts_of(Material(SITE.study, SITE.course, GROUND, seed)) for seed in SEEDS}
ENTRIES = {entry.id: entry for entry in SITE.study.entries}
EVENTS = {event.key.removeprefix("e-"): event for event in SITE.study.events}
BY_NAME = {event.name: event for event in SITE.study.events}


def of(kind: str) -> list[Draft]:
    """The drafts of one template under every seed."""
    return [one for seed in SEEDS for one in DRAFTS[seed] if one.question.id.startswith(f"{kind}--")]


def entry_of(words: str, kind: str) -> str:
    """The id of the entry of that kind that is shown so."""
    return next(entry.id for entry in ENTRIES.values() if entry.kind == kind and shown_name(entry) == words)


@pytest.mark.parametrize("seed", SEEDS)
def test_a_question_has_one_right_answer_that_does_not_stand_in_it(seed: str) -> None:
    """Its options are all different to a reader, its answer is nowhere in what is asked, its sentence is quoted."""
    for question in (one.question for one in DRAFTS[seed]):
        options = [*question.right, *(wrong.text for wrong in question.wrong)]
        assert question.evidence
        assert question.origin == "generated"
        if question.kind == "choice":
            assert len(question.right) == 1, question.id
            assert 2 <= len(question.wrong) <= 3, question.id
            assert len({fold(words).text for words in options}) == len(options), question.id
            assert not gives_itself_away(question.right[0], options[1:], ""), question.id
        assert not stands_in(question.right, question.ask), question.id
        assert question.ask.count(GAP) == (1 if question.id.startswith("gap--") else 0), question.id


def test_names_stand_beside_names_of_their_own_kind_and_form() -> None:
    """A republic beside republics, a town beside towns; with the article or without it, of one gender and number."""
    places = {place.name for place in SITE.study.atlas.maps[0].places} if SITE.study.atlas else set()
    for one in [*of("gap"), *of("name"), *of("term")]:
        right = ENTRIES[one.question.id.split("--")[1]]
        for wrong in one.question.wrong:
            assert entry_of(wrong.text, right.kind) != right.id
            assert form(wrong.text) == form(shown_name(right))
            assert (wrong.text in places) == (right.name in places)


def test_what_the_sentence_names_is_no_wrong_answer() -> None:
    """Nor a part of the right one, its whole, or what its definition speaks of."""
    for one in of("gap"):
        right = ENTRIES[one.question.id.split("--")[1]]
        sentence = one.question.evidence[0].sentence
        for wrong in one.question.wrong:
            other = ENTRIES[entry_of(wrong.text, right.kind)]
            assert all(passage.sentence != sentence for passage in other.passages)
            assert not stands_in([right.name], other.definition)
            assert not stands_in([other.name], right.definition)


def test_two_presidents_signed_so_their_countries_are_not_asked_apart() -> None:
    """The text says «الرئيس الروسي» in the sentence that proves the description of Ukraine: Russia fits it too."""
    for one in of("name"):
        if one.question.id == "name--ukraine":
            assert "روسيا" not in {wrong.text for wrong in one.question.wrong}


def test_a_wrong_date_is_never_also_right() -> None:
    """It lies outside the event's time, and outside every other time that the text gives the event."""
    for one in of("when"):
        event = EVENTS[one.question.id.split("--")[1]]
        assert one.question.right == (event.when,)
        for wrong in one.question.wrong:
            assert wrong.text not in event.when
            assert event.when not in wrong.text
    for one in of("what"):
        event = EVENTS[one.question.id.split("--")[1]]
        for wrong in one.question.wrong:
            other = BY_NAME[wrong.text]
            assert other.end <= event.begin or event.end <= other.begin
            assert ("قبل" in wrong.because) == (other.end <= event.begin)


def test_dates_are_asked_as_finely_as_they_are_known() -> None:
    """A day beside days, a month beside months, a year beside years."""
    asked = {"day": "في أيِّ يوم", "month": "في أيِّ شهر", "year": "في أيِّ عام"}
    for one in of("when"):
        event = EVENTS[one.question.id.split("--")[1]]
        assert one.question.ask.startswith(asked[event.precision])
        lengths = {len(wrong.text.split()) for wrong in one.question.wrong}
        assert lengths == {len(event.when.split())}


def test_what_came_first_is_over_before_the_others_begin() -> None:
    """And no two of the others overlap, so that there is one order."""
    for one in of("first"):
        right, *others = [BY_NAME[words] for words in (*one.question.right, *(two.text for two in one.question.wrong))]
        assert all(right.end <= other.begin for other in others)
        assert all(before.end <= after.begin for before, after in pairwise(sorted(others, key=lambda two: two.begin)))
        assert len(one.question.evidence) == 3


def test_an_event_whose_name_tells_its_time_is_not_asked_for() -> None:
    """«ثورات عام 1989» would answer itself; a time that the text does not give has no evidence."""
    asked = {one.question.id.split("--")[1] for one in of("when")}
    assert "1991-12-26" not in asked
    assert "1990-01" not in asked


def test_particles_stay_before_the_gap() -> None:
    """«للقوات المسلحة» is «لـ» and the gap; و stands alone.

    A gap to be filled by hand would then read «لـالحرب»: another sentence is asked.
    """
    asks = {one.question.id: one.question.ask for one in DRAFTS["1"]}
    assert "المكون الرئيسي لـ___ السوفيتية" in asks["gap--armed-forces"]
    assert "لـ___" not in asks["gap--cold-war"]
    assert "و___ رئيس مجلس السوفيت الأعلى" in asks["gap--shushkevich"]


def test_one_seed_gives_the_same_questions_another_one_others() -> None:
    """Ids do not depend on it: what a teacher kept stays kept."""
    again = drafts_of(Material(SITE.study, SITE.course, GROUND, "1"))
    assert again == DRAFTS["1"]
    assert {one.question.id for one in DRAFTS["1"]} == {one.question.id for one in DRAFTS["2"]}
    assert DRAFTS["1"] != DRAFTS["2"]
    order = [
        [one.id for one in drills(DRAFTS[seed], Material(SITE.study, SITE.course, GROUND, seed))[0].questions]
        for seed in ("1", "2")
    ]
    assert order[0] != order[1]


def test_an_entry_more_moves_no_option_but_its_own() -> None:
    """Of the options of any question at most one changes, when a republic is added."""
    georgia = ENTRIES["georgia"]
    more = replace(georgia, id="armenia", name="أرمينيا", also=(), definition="جمهورية جبلية.", relations=())
    study = replace(SITE.study, entries=(*SITE.study.entries, more))
    after = {one.question.id: one.question for one in drafts_of(Material(study, SITE.course, GROUND, "1"))}
    for one in DRAFTS["1"]:
        before = {wrong.text for wrong in one.question.wrong}
        assert len(before - {wrong.text for wrong in after[one.question.id].wrong}) <= 1, one.question.id


@pytest.mark.parametrize("seed", SEEDS)
def test_no_question_of_a_set_answers_another(seed: str) -> None:
    """Neither by its words nor by the sentence that proves it; each is in one set, and sets are short."""
    material = Material(SITE.study, SITE.course, GROUND, seed)
    by_id = {one.question.id: one for one in DRAFTS[seed]}
    made = drills(DRAFTS[seed], material)
    assert sorted(one.id for drill in made for one in drill.questions) == sorted(by_id)
    for drill in made:
        assert 1 <= len(drill.questions) <= SIZE
        for one, other in combinations(drill.questions, 2):
            assert not answers(by_id[one.id], by_id[other.id])
            assert not {at.sentence for at in one.evidence} & {at.sentence for at in other.evidence}


def test_an_objective_is_named_only_where_the_question_touches_its_evidence() -> None:
    """Kazakhstan stands beside «آخر دولة غادرت الاتحاد»; a term of the glossary serves no objective by itself."""
    goals = {one.question.id: one.question.objective for one in DRAFTS["1"]}
    assert goals["gap--kazakhstan"] == "last-to-leave"
    assert goals["when--1988-11-16"] == "first-declarations"
    assert goals["first--1991-08"] == "order-events"
    assert {goals[key] for key in goals if key.startswith(("term--", "meaning--"))} == {""}


def test_answers_are_found_by_hand_made_drafts() -> None:
    """Two on one fact, one that tells what the other asks, two on one sentence; and two that have nothing in common."""

    def made(asks: str, sentence: str, tells: str = "") -> Draft:
        passage = Passage(sentence, 0, 1, "t", "s")
        own = draft("gap--x", "?", ("r",), (), (passage,), asks=asks)
        return replace(own, tells=frozenset({tells}))

    assert answers(made("entry:a", "1.1"), made("entry:a", "1.2"))
    assert answers(made("entry:a", "1.1"), made("entry:b", "1.2", "entry:a"))
    assert answers(made("entry:a", "1.1", "entry:b"), made("entry:b", "1.2"))
    assert answers(made("entry:a", "1.1"), made("entry:b", "1.1"))
    assert not answers(made("entry:a", "1.1", "entry:c"), made("entry:b", "1.2", "entry:d"))


def course(tmp_path: Path, generated: str | None) -> Site:
    """The first course with another `generated.yml`, or without one."""
    folder = tmp_path / "content" / "soviet-dissolution"
    shutil.copytree(PROJECT / "content_src" / "soviet-dissolution", folder)
    (folder / "generated.yml").unlink()
    if generated is not None:
        (folder / "generated.yml").write_text(generated, encoding="utf-8")
    return build(Settings(content=tmp_path / "content"))


def test_without_a_file_all_are_shown(tmp_path: Path) -> None:
    """A course that has dates and names has practice at once."""
    site = course(tmp_path, None)
    assert {one.id for one in site.study.generated} == {one.question.id for one in DRAFTS["1"]}
    assert not [note for note in site.study.notes if "generated" in note]


def test_struck_ones_go_and_the_others_stay_as_they_were(tmp_path: Path) -> None:
    """Options are not drawn from questions: nothing else changes."""
    site = course(tmp_path, "strike:\n  - {id: gap--estonia, because: للتجربة}\n")
    own = {one.question.id: one.question for one in DRAFTS["1"]}
    assert {one.id for one in site.study.generated} == own.keys() - {"gap--estonia"}
    assert all(one == own[one.id] for one in site.study.generated)


def test_with_a_list_of_kept_ones_nothing_unread_is_shown(tmp_path: Path) -> None:
    """What the list does not name is told to the author."""
    site = course(tmp_path, "keep: [gap--estonia, gap--kazakhstan]\nstrike:\n  - {id: gap--coup, because: للتجربة}\n")
    assert sorted(one.id for one in site.study.generated) == ["gap--estonia", "gap--kazakhstan"]
    (note,) = [note for note in site.study.notes if "neither kept nor struck" in note]
    assert "generated.yml:1:7: " in note
    assert "gap--moscow" in note
    assert "gap--coup" not in note


def test_a_course_without_data_has_none() -> None:
    """And no page, no link, no file for it."""
    site = build(Settings(content=PROJECT / "tests" / "sites" / "plain" / "content_src"))
    assert site.study.drills == ()
    assert not [page for page in site.pages if page.name.startswith("drill-") or "تدريب إضافي" in page.markdown]


def test_all_of_the_first_course_are_read() -> None:
    """At least sixty are kept, and none is left unread."""
    assert len(SITE.study.generated) >= 60
    assert not [note for note in SITE.study.notes if "neither kept nor struck" in note]
