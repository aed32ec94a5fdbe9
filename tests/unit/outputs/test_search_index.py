"""What search reads of a finished page."""

import json

from kurras.outputs.search_index import index_script, page_documents

PAGE = """
<h1 id="top">التفكك</h1><p>مقدمة<br>الصفحة &amp; غيرها</p>
<div data-search-exclude="data-search-exclude"><h2 id="objectives">الأهداف</h2><p>لا تُفهرس</p></div>
<h2 id="roots">جذور <bdi>1991</bdi></h2>
<p class="k-text"><span class="k-sentence" id="s-2-1">جملة <a href="#c-1">أولى</a>.</span>
<span class="k-sentence" id="s-2-2">جملة ثانية.</span></p><script>var x;</script>
"""


def test_sections_and_sentences() -> None:
    """The page first, then each heading with an id; sentences keep anchor and length; what is excluded stays out."""
    page, roots = page_documents(PAGE, "dissolution/", "التفكك")

    assert page == {"location": "dissolution/", "title": "التفكك", "text": "مقدمة الصفحة & غيرها "}
    assert roots == {
        "location": "dissolution/#roots",
        "title": "جذور 1991",
        "text": "جملة أولى. جملة ثانية. ",
        "sentences": [["s-2-1", 11], ["s-2-2", 12]],
    }


def test_lengths_are_those_of_javascript() -> None:
    """A sign beyond the first plane counts two, as in a JavaScript string."""
    (page,) = page_documents('<p><span class="k-sentence" id="s-1-1">😀</span></p>', "a/", "أ")

    assert page["sentences"] == [["s-1-1", 3]]


def test_unclosed_and_stray_tags() -> None:
    """HTML that is not in order is read to its end."""
    (page,) = page_documents("</b><ul><li>واحد<li>اثنان</ul></p>نهاية", "a/", "أ")

    assert page["text"] == "واحد اثنان نهاية "


def test_the_signs_of_a_footnote_are_no_words() -> None:
    """Neither the number, which would stick to the word before it, nor the arrow that leads back."""
    note = '<li id="fn:1"><p>نصها&#160;<a class="footnote-backref" href="#fnref:1">↩</a></p></li>'
    text = '<p>الدرس<sup id="fnref:1"><a class="footnote-ref" href="#fn:1">1</a></sup>.</p>'
    (page,) = page_documents(f'{text}<div class="footnote"><ol>{note}</ol></div>', "a/", "أ")

    assert page["text"] == "الدرس. نصها "


def test_the_script_is_readable_and_safe() -> None:
    """Arabic as Arabic; no text can end the script; only synonyms whose words stand there, the months among them."""
    docs: list[dict[str, object]] = [{"location": "", "title": "أ", "text": "في ديسمبر </script> CIS"}]
    text = index_script(docs, [["رابطة الدول المستقلة", "CIS"], ["حلف", "NATO"]])
    data = json.loads(text.removeprefix("kurrasIndex(").removesuffix(");\n"))

    assert "ديسمبر" in text
    assert "</script" not in text
    assert data["docs"] == docs
    assert data["synonyms"] == [["رابطة الدول المستقلة", "CIS"], ["ديسمبر", "كانون الأول", "دجنبر"]]
