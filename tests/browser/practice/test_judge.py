"""The judge of typed answers reads as a reader does, and says what was nearly right."""

import pytest
from playwright.sync_api import Page

JUDGE = "([given, accepted, wrong]) => kurrasPractice.judgeWords(given, accepted, wrong)"
SAME = [
    ("الإتحاد", "الاتحاد"),
    ("الاتّحـاد", "الاتحاد"),
    ("اتحاد", "الاتحاد"),
    ("  «الاتحاد».", "الاتحاد"),
    ("١٩٩١", "1991"),
    ("۱۹۹۱", "1991"),
    ("عام 1991 م", "1991"),
    ("في عام ١٩٩١", "1991"),
    ("كانون الأول", "ديسمبر"),
    ("شهر دجنبر", "ديسمبر"),
    ("٨ كانون الأول ١٩٩١", "8 ديسمبر 1991"),
    ("8/12/1991", "8 ديسمبر 1991"),
    ("1991-12-08", "8 ديسمبر 1991"),
    ("08 - 12 - 1991", "8 ديسمبر 1991"),
    ("12/1991", "ديسمبر 1991"),
    ("آذار 1990", "مارس 1990"),
    ("مسئول", "مسؤول"),
    ("ألماآتا", "ألما آتا"),
    ("الما اتا", "ألما آتا"),
    ("جمهوريه", "جمهورية"),
    ("15", "١٥"),
    ("NATO", "nato"),
    ("1875م", "1875"),
    ("عام ١٨٧٥م", "1875"),
    ("١٨٧٥ ميلادية", "1875"),
    ("8 ديسمبر 1991م", "8 ديسمبر 1991"),
]
NEAR = [
    ("جورباتشف", "جورباتشوف", "كلمة «جورباتشف» ينقصها حرف."),
    ("جورباتشووف", "جورباتشوف", "كلمة «جورباتشووف» فيها حرف زائد."),
    ("جورباتشوق", "جورباتشوف", "كلمة «جورباتشوق» فيها حرف غير صحيح."),
    ("جورابتشوف", "جورباتشوف", "كلمة «جورابتشوف» فيها حرفان تبادلا موضعيهما."),
    ("شوشكفتش", "شوشكيفيتش", "كلمة «شوشكفتش» فيها خطأ في حرفين."),
    ("الجيش السوفتي", "الجيش السوفيتي", "كلمة «السوفتي» ينقصها حرف."),
    ("السوفيتي الجيش", "الجيش السوفيتي", "الكلمات صحيحة، وترتيبها مختلف."),
    ("رابطة الدول", "رابطة الدول المستقلة", "ما كتبته صحيح، وتنقصه كلمة."),
    ("الدول", "رابطة الدول المستقلة", "ما كتبته صحيح، وتنقصه كلمتان."),
    ("الرئيس يلتسين", "يلتسين", "الجواب فيما كتبت، ومعه زيادة: «الرئيس»."),
    ("ديسمبر 1990", "ديسمبر 1991", "الشهر صحيح، والسنة غير صحيحة."),
    ("نوفمبر 1991", "ديسمبر 1991", "السنة صحيحة، والشهر غير صحيح."),
    ("1991", "ديسمبر 1991", "السنة صحيحة، وينقص الشهر."),
    ("كانون الأول", "8 ديسمبر 1991", "الشهر صحيح، وينقص اليوم، وتنقص السنة."),
    ("9/12/1991", "8 ديسمبر 1991", "الشهر صحيح، والسنة صحيحة، واليوم غير صحيح."),
    ("8 ديسمبر 1991", "ديسمبر 1991", "الشهر صحيح، والسنة صحيحة، وفي جوابك زيادة على المطلوب."),
]
OTHER = [
    ("ليتوانيا", "إستونيا"),
    ("1990", "1991"),
    ("نوفمبر 1988", "ديسمبر 1991"),
    ("الأحمر", "الأبيض"),
    ("إستونيا ليتوانيا جورجيا روسيا", "إستونيا"),
    ("نعم", "يلتسين"),
    ("16", "15"),
]


@pytest.mark.parametrize(("given", "accepted"), SAME)
def test_one_answer_in_another_spelling_is_right(engine: Page, given: str, accepted: str) -> None:
    """Letters, digits, month names, dates in figures, the article, the seat of a hamza."""
    assert engine.evaluate(JUDGE, [given, [accepted], []])["verdict"] == "right"


@pytest.mark.parametrize(("given", "accepted", "say"), NEAR)
def test_a_near_miss_is_told_what_was_right(engine: Page, given: str, accepted: str, say: str) -> None:
    """Without giving the answer away."""
    assert engine.evaluate(JUDGE, [given, [accepted], []]) == {"verdict": "near", "say": say}


@pytest.mark.parametrize(("given", "accepted"), OTHER)
def test_another_answer_is_wrong(engine: Page, given: str, accepted: str) -> None:
    """Another year, another name, a list of guesses: nothing in it is nearly right."""
    assert engine.evaluate(JUDGE, [given, [accepted], []])["verdict"] == "wrong"


def test_a_foreseen_mistake_gets_the_authors_words(engine: Page) -> None:
    """Whatever its spelling; before it could be taken for a near miss."""
    wrong = [{"text": "نوفمبر 1991", "because": "هذا شهر آخر."}]
    found = engine.evaluate(JUDGE, ["تشرين الثاني ١٩٩١", ["ديسمبر 1991"], wrong])
    assert found == {"verdict": "wrong", "say": "هذا شهر آخر."}


@pytest.mark.parametrize("given", ["", "   ", "؟!", "\u0640\u064b"])
def test_an_empty_answer_is_not_judged(engine: Page, given: str) -> None:
    """Nor is one of signs alone."""
    assert engine.evaluate(JUDGE, [given, ["الاتحاد"], []])["verdict"] == "empty"


def test_words_of_the_language_are_no_trouble(engine: Page) -> None:
    """Names that JavaScript's objects know are answers like any other."""
    for word in ("constructor", "__proto__", "toString"):
        assert engine.evaluate(JUDGE, [word, ["الاتحاد"], []])["verdict"] == "wrong"
        assert engine.evaluate(JUDGE, [word, [word], []])["verdict"] == "right"


def test_several_answers_are_weighed(engine: Page) -> None:
    """What is left is counted in agreement; wrong ones take from the score, never below nothing."""
    judge = "([chosen, count]) => kurrasPractice.judgeSeveral(chosen, count)"
    assert engine.evaluate(judge, [["r0", "r1"], 2])["verdict"] == "right"
    part = engine.evaluate(judge, [["r0"], 3])
    assert (part["verdict"], part["say"]) == ("partly", "بقي جوابان صحيحان لم تخترهما.")
    mixed = engine.evaluate(judge, [["r0", "w0"], 2])
    assert (mixed["verdict"], mixed["score"], mixed["of"]) == ("partly", 0, ["w0"])
    assert engine.evaluate(judge, [["w0", "w1"], 2])["score"] == 0


def test_a_verdict_needs_its_reason(engine: Page) -> None:
    """The right verdict for a wrong reason is half of the answer."""
    judge = "([verdict, reason]) => kurrasPractice.judgeTruth(verdict, reason, 'false')"
    assert engine.evaluate(judge, ["false", "r0"])["verdict"] == "right"
    assert engine.evaluate(judge, ["false", "w0"])["verdict"] == "partly"
    assert engine.evaluate(judge, ["true", "r0"])["of"] == ["verdict"]
    assert engine.evaluate(judge, ["false", None])["verdict"] == "empty"


def test_orders_and_pairs_say_how_far_they_are_right(engine: Page) -> None:
    """What stands right is counted, what does not is named."""
    order = engine.evaluate("places => kurrasPractice.judgeOrder(places)", [0, 2, 1, 3])
    assert (order["verdict"], order["score"], order["of"]) == ("partly", 0.5, ["1", "2"])
    assert order["say"] == "في موضعه الصحيح حدثان من 4."
    match = engine.evaluate("given => kurrasPractice.judgeMatch(given)", ["0", "x0", "1"])
    assert (match["verdict"], match["of"]) == ("partly", ["1", "x0", "2"])
    assert engine.evaluate("given => kurrasPractice.judgeMatch(given)", ["0", "", "2"])["verdict"] == "empty"


def test_numbers_agree_with_their_nouns(engine: Page) -> None:
    """As in `arabic/counting.py`: one, two, 3-10, 11-99, 100."""
    forms = ["سؤال واحد", "سؤالان", "# أسئلة", "# سؤالًا", "# سؤال"]
    count = "([n, forms]) => kurrasPractice.counted(n, forms)"
    said = [engine.evaluate(count, [n, forms]) for n in (1, 2, 3, 10, 11, 99, 100, 103, 111)]
    assert said == ["سؤال واحد", "سؤالان", "3 أسئلة", "10 أسئلة", "11 سؤالًا", "99 سؤالًا", "100 سؤال", "103 أسئلة",
                    "111 سؤالًا"]  # fmt: skip
