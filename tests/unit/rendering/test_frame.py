"""What stands around a topic's text, as the student reads it."""

import re
from dataclasses import replace

from kurras.errors import Place
from kurras.models import Course, Link, Objective, Topic
from kurras.rendering.addresses import Addresses
from kurras.rendering.frame import closer, opener
from kurras.study.entry import Entry
from kurras.study.lesson import Lesson, Recap
from kurras.study.mention import Mention, Passage
from kurras.study.study import Study

ADDRESSES = Addresses(directory_urls=True)
FIRST = Topic("sea", "البحر", "عن البحر.", (Objective("calm", "وصف <الهدوء>"),), ())
LAST = Topic("harbour", "الميناء", "عن الميناء.", (), ())
COURSE = Course("", "", "", "", (), "", "", Link(""), (), (Objective("all", "وصف"),), (FIRST, LAST), (), (), ())


def passage(number: str, topic: str = "sea") -> Passage:
    """Some words of that sentence."""
    return Passage(number, 0, 3, topic, "storm")


def study(**lesson: object) -> Study:
    """What the layers know of the first topic, and a question of the last."""
    return Study(lessons=(replace(Lesson("sea"), **lesson), Lesson("harbour", "إلى أين عاد المركب؟")))  # type: ignore[arg-type]


def test_an_objective_leads_to_its_sentences() -> None:
    """One, two, three: the noun agrees; a sentence that is named twice stands once; all words are escaped."""
    for numbers, expected in (
        (["1.1"], '(الجملة <a href="#s-1-1">1.1</a>)'),
        (["1.1", "1.1", "2.3"], '(الجملتان <a href="#s-1-1">1.1</a> و<a href="#s-2-3">2.3</a>)'),
        (["1.1", "1.2", "1.3"], '(الجمل <a href="#s-1-1">1.1</a> و<a href="#s-1-2">1.2</a> و<a href="#s-1-3">1.3</a>)'),
    ):
        html = "".join(opener(FIRST, study(objectives={"calm": tuple(map(passage, numbers))}), ADDRESSES))
        assert f'<li>وصف &lt;الهدوء&gt; <span class="k-where">{expected}</span></li>' in html


def test_the_question_is_asked_before_the_text_and_again_after_it() -> None:
    """Its second standing leads back to the first."""
    own = study(focus="ما حال البحر؟", recap=(Recap("هدأ ثم هاج.", (passage("1.2"),)),))
    assert 'id="focus" data-search-exclude><span class="k-label">سؤال الموضوع:</span> ما حال البحر؟</p>' in "".join(
        opener(FIRST, own, ADDRESSES)
    )
    html = "".join(closer(FIRST, COURSE, own, ADDRESSES))
    assert '<li>هدأ ثم هاج. <span class="k-where">(الجملة <a href="#s-1-2">1.2</a>)</span></li>' in html
    assert '<a href="#focus">سؤال الموضوع</a>: ما حال البحر؟' in html


def test_a_topic_ends_with_the_way_on() -> None:
    """To the next topic with its question; from the last one to the objectives of the course."""
    own = study()
    assert '<a href="../harbour/">الميناء</a>. إلى أين عاد المركب؟' in "".join(closer(FIRST, COURSE, own, ADDRESSES))
    assert '<a href="../#objectives">أهداف المساق</a>' in "".join(closer(LAST, COURSE, own, ADDRESSES))


def test_a_topic_without_a_frame_has_none() -> None:
    """No empty headings, and from the last topic of a course without objectives no way on."""
    bare = replace(COURSE, objectives=(), topics=(LAST,))
    assert not "".join([*opener(LAST, Study(), ADDRESSES), *closer(LAST, bare, Study(), ADDRESSES)])


def test_key_terms_stand_before_the_text() -> None:
    """Those that the topic links to the glossary, each a link to its entry; a name is no term."""
    term = Entry("wave", "term", "الموج", "تعريف.", (), (), None, (), Place("glossary.yml"))
    name = replace(term, id="captain", kind="person", name="الربان")
    links = tuple(Mention(passage("1.1"), one.mention_kind, one.id, one.page, one.anchor) for one in (name, term))
    html = "".join(opener(FIRST, Study(entries=(term, name), links=links), ADDRESSES))
    assert html.endswith('مصطلحات الموضوع:</span> <a href="../glossary/#term-wave">الموج</a></p>')


def test_the_rest_of_the_terms_is_counted_beside_the_key_terms() -> None:
    """Three others in the plural, one by its word; the link leads to the glossary."""
    keys = [str(at) for at in range(4)]
    terms = [Entry(key, "term", f"م{key}", "تعريف.", (), (), None, (), Place("glossary.yml")) for key in keys]
    links = tuple(Mention(passage("1.1"), "term", one.id, one.page, one.anchor) for one in terms)
    for chosen, expected in ((("0",), "و3 مصطلحات أخرى في المسرد"), (("0", "1", "2"), "ومصطلح آخر واحد في المسرد")):
        own = replace(study(key_terms=chosen), entries=tuple(terms), links=links)
        html = "".join(opener(FIRST, own, ADDRESSES))
        assert expected in re.sub("<[^>]*>", "", html)
        assert f'<a href="../glossary/#top">{expected[1:]}</a></p>' in html
