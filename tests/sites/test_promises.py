"""What the tiny sound projects promise, read from their built pages."""

import re
from html import escape, unescape
from html.parser import HTMLParser
from pathlib import Path

import pytest
from sites.projects import SITES, make_project, run_build


class _Article(HTMLParser):
    """The text of a page's article, the tags in it, and the text of each sentence element."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.words: list[str] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.feed(html[html.index("<article") : html.index("</article>")])

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.words.append(data)

    @property
    def text(self) -> str:
        return " ".join("".join(self.words).split())


@pytest.fixture
def built(tmp_path: Path, request: pytest.FixtureRequest) -> Path:
    """The site folder of the tiny project that the test names."""
    project = make_project(SITES / request.param, tmp_path)
    done = run_build(project)
    assert done.returncode == 0, done.stdout + done.stderr
    return project / "site"


def article(page: Path) -> _Article:
    """The page's article."""
    return _Article(page.read_text(encoding="utf-8"))


def sentences(page: Path) -> dict[str, str]:
    """Each sentence element's text by its number, for pages without markup in them."""
    html = page.read_text(encoding="utf-8")
    found = re.findall(r'<span class="k-sentence"[^>]*data-sentence="([\d.]+)">(.*?)</span>', html, re.DOTALL)
    return {number: " ".join(re.sub("<[^>]+>", "", text).split()) for number, text in found}


@pytest.mark.parametrize("built", ["markup-in-text"], indirect=True)
def test_markup_is_text(built: Path) -> None:
    """HTML, Markdown and Jinja from an author stand on the page as they were written, and none of it is an element."""
    lesson, questions, record = (built / name / "index.html" for name in ("lesson", "questions", "editorial"))
    assert "بدأ الدرس <script>alert(1)</script> صباحًا." in article(lesson).text
    assert "قرأ **المعلم** {{ config.site_name }} و{% raw %} [القصة](javascript:alert(1))" in article(lesson).text
    assert "البداية *أولًا* `x` <i>ي</i> {#other} [رابط](y)" in article(lesson).text
    assert "# سأل الطلاب عن & معنى <img src=x onerror=alert(1)> القصة." in article(questions).text
    assert 'أجاب <b onclick="x()">المعلم</b> `عن` كل سؤال {#id .class}.' in article(questions).text
    assert 'سبب فيه <script>alert(2)</script> و"علامات"' in article(record).text
    assert "درس <b>القراءة</b> {{ config }}" in article(built / "index.html").text
    for page in built.rglob("index.html"):
        tags = article(page).tags
        code = set() if page.parent.name == "help" else {"code"}  # our own page names keys
        assert not [tag for tag, _ in tags if tag in {"script", "b", "i", "img", "em", "strong"} | code], page
        assert not [name for _, attrs in tags for name in attrs if name.startswith("on")], page
        assert not [url for _, attrs in tags if (url := attrs.get("href")) and "javascript:" in url], page
        html = page.read_text(encoding="utf-8")
        bare = re.sub(r"=\"[^\"]*\"|='[^']*'", "", html)  # inside a quoted value a sign is only a sign
        assert not re.search(r"<(?:script>alert|b>|img src=x)", bare), page
        assert "{{ config }}" in html, page
    head = lesson.read_text(encoding="utf-8").split("</head>")[0]
    shown = head.replace("\u2066", "").replace("\u2069", "")
    title = '<title>الدرس "الأول" &lt;script>alert(3)&lt;/script> · درس &lt;b>القراءة&lt;/b>'
    assert title in shown
    assert 'كيف "بدأ" <b>الدرس</b> & ما بعده.' in unescape(head)
    assert ("h2", "start") in [(tag, attrs.get("id")) for tag, attrs in article(lesson).tags]


@pytest.mark.parametrize("built", ["markup-in-entries"], indirect=True)
def test_markup_in_entries_is_text(built: Path) -> None:
    """In definitions, names, aliases and references, on their pages and in the cards of the topics."""
    glossary, names, lesson = (built / name / "index.html" for name in ("glossary", "names", "lesson"))
    definition = "حكاية <script>alert(1)</script> تُقرأ & تُروى، *لا* تُمثَّل."
    assert definition in article(glossary).text
    cards = (built / "assets" / "kurras" / "cards-lesson.js").read_text(encoding="utf-8")
    assert escape(definition, quote=False) in re.sub("</?bdi[^>]*>", "", cards)
    assert "<script" not in cards
    assert "قصة <b>قصيرة</b>" in article(glossary).text
    assert "معجم <i>الأدب</i>" in article(glossary).text
    assert "الطلاب <em>" in article(names).text
    assert "{{ من }} يتعلم [هنا](https://example.org)." in article(names).text
    for page in (glossary, names, lesson):
        assert not [tag for tag, _ in article(page).tags if tag in {"script", "i", "em"}], page


@pytest.mark.parametrize("built", ["bidi-controls"], indirect=True)
def test_bidi_controls_are_taken_out_and_told(built: Path) -> None:
    """The text is read without them; the page of the original names each; the editorial record counts them."""
    assert sentences(built / "lesson" / "index.html")["1.2"] == "قرأ المعلم القصة كلها."
    original = article(built / "source" / "index.html").text
    assert all(f"U+{code}" in original for code in ("202E", "2067", "200F"))
    assert "حذف محرف خفي" in article(built / "editorial" / "index.html").text
    for page in built.rglob("*.html"):
        assert not re.search("[\u202a-\u202e\u2066-\u2069\u200e\u200f]", page.read_text(encoding="utf-8")), page


@pytest.mark.parametrize("built", ["bom-and-crlf"], indirect=True)
def test_bom_and_windows_line_ends(built: Path) -> None:
    """The sentences are those of the plain file, and both repairs are counted."""
    assert sentences(built / "lesson" / "index.html") == {"1.1": "بدأ الدرس صباحًا.", "1.2": "قرأ المعلم القصة كلها."}
    record = article(built / "editorial" / "index.html").text
    assert "حذف علامة ترتيب البايتات" in record
    assert "توحيد نهايات الأسطر" in record


@pytest.mark.parametrize("built", ["any-order"], indirect=True)
def test_pages_take_the_text_in_any_order(built: Path) -> None:
    """Each sentence stands once; a section's spans stand in the order in which the course file lists them."""
    assert list(sentences(built / "second" / "index.html")) == ["2.2", "1.1"]
    assert list(sentences(built / "first" / "index.html")) == ["2.1", "1.2"]


@pytest.mark.parametrize("built", ["no-blank-lines"], indirect=True)
def test_lines_are_paragraphs_where_there_are_no_blank_lines(built: Path) -> None:
    """Sentence numbers count the lines as paragraphs."""
    assert list(sentences(built / "lesson" / "index.html")) == ["1.1", "1.2"]
    assert list(sentences(built / "questions" / "index.html")) == ["2.1", "3.1"]


@pytest.mark.parametrize("built", ["line-break-in-paragraph"], indirect=True)
def test_a_line_break_is_a_space(built: Path) -> None:
    """The sentence reads on over the line's end."""
    assert sentences(built / "lesson" / "index.html")["1.2"] == "قرأ المعلم القصة كلها."


@pytest.mark.parametrize("built", ["digits-as-written"], indirect=True)
def test_scalars_stay_as_written(built: Path) -> None:
    """YAML's own reading (an integer, 2.1, true) never reaches a page."""
    about = article(built / "about" / "index.html").text
    assert "yes (إعداد). 1984. الإصدار 2.10" in about


@pytest.mark.parametrize("built", ["correction-in-named-sentence"], indirect=True)
def test_a_named_sentence_settles_where(built: Path) -> None:
    """Only the named sentence is corrected."""
    assert sentences(built / "lesson" / "index.html")["1.2"] == "قرأ المعلم القصة كلها."
    assert sentences(built / "questions" / "index.html")["2.2"] == "أجاب الأستاذ عن أي سؤال."


def test_a_paragraph_of_a_million_characters(tmp_path: Path) -> None:
    """It builds, with every sentence in its place."""
    project = make_project(SITES / "plain", tmp_path)
    middle = "وقال الكاتب إن الكلمة رقم كذا طويلة جدًّا ، ثم سكت. " * 20_000
    text = "بدأ الدرس صباحًا. " + middle + "\n\nسأل الطلاب عن معناها.\n"
    (project / "content_src" / "lesson" / "source.txt").write_text(text, encoding="utf-8")
    done = run_build(project)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "20002 of 20002 sentences placed" in done.stdout + done.stderr
    assert len(sentences(project / "site" / "lesson" / "index.html")) == 20_001


def test_a_sentence_of_a_million_characters(tmp_path: Path) -> None:
    """Words without any stop are one sentence."""
    project = make_project(SITES / "plain", tmp_path)
    text = "بدأ الدرس " + "كلمة " * 200_000 + "\n\nسأل الطلاب عن معناها.\n"
    (project / "content_src" / "lesson" / "source.txt").write_text(text, encoding="utf-8")
    done = run_build(project)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "2 of 2 sentences placed" in done.stdout + done.stderr


def test_a_link_that_leads_out_of_the_course_folder_is_refused(tmp_path: Path) -> None:
    """A text that is a link to a file elsewhere is a fault, not a way to publish that file."""
    project = make_project(SITES / "plain", tmp_path)
    secret = tmp_path / "secret.txt"
    secret.write_text("سر لا يُنشر.", encoding="utf-8")
    source = project / "content_src" / "lesson" / "source.txt"
    source.unlink()
    source.symlink_to(secret)
    done = run_build(project)
    assert done.returncode == 1
    assert "content_src/lesson/source.txt:1:1: this is a link that leads out of its folder" in done.stdout + done.stderr


def test_the_environment_chooses_the_course(tmp_path: Path) -> None:
    """`KURRAS_COURSE` chooses between two course folders."""
    project = make_project(SITES / "two-courses", tmp_path)
    done = run_build(project, KURRAS_COURSE="other")
    assert done.returncode == 0, done.stderr
    assert "other: 4 of 4 sentences placed" in done.stderr + done.stdout
