"""The pages of the daily review, of the mixed test, of a student's progress; readable without a script too.

What a script acts on stands in them for one who has not begun (`rendering.review_fresh`); it is seen where scripts run.
"""

from dataclasses import dataclass

from kurras.arabic.counting import QUESTION, counted
from kurras.models import Course, Page
from kurras.rendering import wording
from kurras.rendering.addresses import Addresses
from kurras.rendering.markup import document, front_matter, heading, item_list, text
from kurras.rendering.practice_page import practice_link, practice_name
from kurras.rendering.review_cards import Fact, cards, facts
from kurras.rendering.review_forms import progress_parts, test_form
from kurras.rendering.review_fresh import first_session, no_progress
from kurras.study.study import Study

REVIEW, TEST, PROGRESS = "review", "test", "progress"
SCRIPTS = ["practice-store.js", "review.js"]
"""What these pages load for one who has begun, and at the first sign of life for others; `outputs.review_files` writes
the second. A session fetches the judge and the cards."""
STYLES = ["practice.css", "review.css"]
FIRST_SCRIPT = "review-first.js"
"""Knows whether one has begun, on these pages and on the home page."""
STUDENT = "kurras-progress-student"
"""The key of the name that was chosen on this device, in whatever course (`practice/store.js`)."""


def review_pages(course: Course, study: Study, addresses: Addresses, edit: str) -> tuple[Page, ...]:
    """The three pages, where the course has a question."""
    if not study.questions:
        return ()
    drawn = (_review(course, study, addresses), _test(course, study, addresses), _progress(course, study, addresses))
    return tuple(_page(words, course, addresses, edit) for words in drawn)


def due_line(study: Study, course: Course, addresses: Addresses) -> str:
    """Where a script writes on the home page how much is due, for one who has begun; empty until then."""
    if not study.questions:
        return ""
    load = " ".join(f"assets/kurras/{name}" for name in SCRIPTS)
    return (
        f'<p class="k-due" hidden data-kept="{_kept(course)}" '
        f'data-review="{addresses.link("index", REVIEW)}" data-load="{load}"></p>'
    )


def _kept(course: Course) -> str:
    """How the keys of all that is kept of the course begin."""
    return f"kurras-progress:{course.slug}:"


@dataclass(frozen=True, slots=True)
class _Words:
    """What differs between the pages; `plain` and `links` are seen where no script runs, `fresh` where one does."""

    name: str
    title: str
    lead: str
    plain: str
    links: list[str]
    before: str = ""
    fresh: str = ""
    after: str = ""
    blocks: tuple[str, ...] = ()


def _review(course: Course, study: Study, addresses: Addresses) -> _Words:
    asked = facts(study)
    return _Words(
        REVIEW,
        wording.REVIEW,
        "ما تجيب عنه يعود إليك بعد يوم، ثم بعد 3 أيام، ثم 7، ثم 16، ثم 35، ما دمت تصيب؛ وما تخطئ فيه يبدأ من جديد. "
        "الجلسة نحو عشر دقائق، ولك أن تقف متى شئت.",
        "تختار هذه الصفحة بطاقات اليوم ببرنامج صغير (جافاسكربت) يعمل في متصفحك، ولا يعمل الآن. "
        "فراجع من البطاقات التي في أسفل الصفحة، ومن الأسئلة:",
        _practice_links(course, study, addresses, REVIEW),
        fresh=first_session(cards(course, study), REVIEW, PROGRESS, addresses),
        blocks=(heading(2, _cards_title(asked), "cards"), _listed(asked, addresses)) if asked else (),
    )


def _cards_title(asked: tuple[Fact, ...]) -> str:
    """«بطاقات المصطلحات والتواريخ», or of the one kind that there is; questions have their own pages."""
    kinds = {fact.kind for fact in asked}
    names = ((wording.TERM_CARD, "المصطلحات"), (wording.DATE_CARD, "التواريخ"))
    return f"بطاقات {' و'.join(name for kind, name in names if kind in kinds)}"


def _listed(every: tuple[Fact, ...], addresses: Addresses) -> str:
    """The cards to be read one by one, without a script too: what is asked, and the answer when it is opened."""
    items = (
        f"<details><summary>{text(fact.ask)}</summary><p>{text(fact.right)} "
        f'<a href="{addresses.link(REVIEW, fact.evidence[0].topic, fact.evidence[0].anchor)}">'
        f"الجملة {fact.evidence[0].sentence}</a></p></details>"
        for fact in every
    )
    return f"<div data-search-exclude>{item_list(items, 'k-flashes')}</div>"


def _test(course: Course, study: Study, addresses: Addresses) -> _Words:
    return _Words(
        TEST,
        wording.TEST,
        f"اختر الموضوع والمستوى وعدد الأسئلة، من {counted(len(study.questions), QUESTION, oblique=True)}. "
        "في آخر الاختبار تعرف ما أصبت فيه وما تقرؤه من جديد. لا وقت محدَّد.",
        "يختار الأسئلةَ ويجمع النتيجةَ برنامج صغير (جافاسكربت) يعمل في متصفحك، ولا يعمل الآن. "
        "الأسئلة كلها، ومع كل منها جوابه، في هذه الصفحات:",
        _practice_links(course, study, addresses, TEST),
        before=test_form(course, study),
    )


def _progress(course: Course, study: Study, addresses: Addresses) -> _Words:
    return _Words(
        PROGRESS,
        wording.PROGRESS,
        "ما رسخ وما يحتاج إلى إعادة، هدفًا هدفًا. البطاقة سؤال أو مصطلح أو تاريخ، والجديدة ما لم تجب عنه بعد. "
        "لا يخرج شيء من هذا الجهاز إلا في ملف تحفظه أنت.",
        "يُحفظ تقدمك في متصفحك وحده، ويعرضه هنا برنامج صغير (جافاسكربت) لا يعمل الآن. "
        "ولك أن تقرأ الموضوعات وتجيب عن الأسئلة من غيره:",
        _practice_links(course, study, addresses, PROGRESS),
        fresh=no_progress(course, cards(course, study), PROGRESS, REVIEW, addresses),
        after=progress_parts(),
    )


def _practice_links(course: Course, study: Study, addresses: Addresses, here: str) -> list[str]:
    links = ((topic, practice_link(here, topic, study, addresses)) for topic in course.topics)
    return [f"{text(topic.title)}: {link}" for topic, link in links if link]


def _page(words: _Words, course: Course, addresses: Addresses, edit: str) -> Page:
    practice = addresses.link(words.name, practice_name("TOPIC"))
    review, progress = (addresses.link(words.name, there) for there in (REVIEW, PROGRESS))
    links = f'data-practice="{practice}" data-review="{review}" data-progress="{progress}"'
    markdown = document(
        front_matter(
            title=words.title,
            description=f"{words.title} في مساق «{course.title}».",
            hide=["toc"],
            search={"exclude": True},
            scripts=[FIRST_SCRIPT],
            later=SCRIPTS,
            styles=STYLES,
        ),
        heading(1, words.title, "top"),
        f'<p class="k-lead">{words.lead}</p>',
        f'<div class="k-review" data-page="{words.name}" data-kept="{_kept(course)} {STUDENT}" {links}>'
        f'<div class="k-plain"><p>{words.plain}</p>{item_list(words.links)}</div>'
        f'{words.before}<div class="k-live">{words.fresh}</div>{words.after}</div>',
        *words.blocks,
    )
    return Page(words.name, words.title, markdown, edit)
