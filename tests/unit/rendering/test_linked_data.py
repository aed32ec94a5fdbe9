"""The linked data of schema.org."""

import json
from dataclasses import replace
from typing import Any

from kurras.models import Link, Topic
from kurras.rendering.addresses import Addresses
from kurras.rendering.linked_data import linked_data
from readings import course_of, read, topic_of

WEB = Addresses(directory_urls=True, site="https://a.example/b/")
NOWHERE = Addresses(directory_urls=True)
SEA = topic_of(*read("كان البحر هادئًا. ثم هبت الريح."))


def _data(script: str) -> dict[str, Any]:
    data: dict[str, Any] = json.loads(
        script.removeprefix('<script type="application/ld+json">').removesuffix("</script>")
    )
    return data


def test_the_home_page_is_the_course_with_its_parts() -> None:
    """Title, objectives, reading time, source and licence of the course; each topic by its address."""
    data = _data(linked_data(course_of(SEA), "index", WEB))

    assert data["@type"] == ["Course", "LearningResource"]
    assert (data["@id"], data["name"], data["timeRequired"]) == ("https://a.example/b/", "البحار", "PT1M")
    assert (data["teaches"], data["inLanguage"], data["datePublished"]) == (["وصف البحار"], "ar", "2026-01-31")
    assert data["isBasedOn"] == [
        {"@type": "CreativeWork", "name": "كتاب", "url": "https://book.example/"},
        {"@type": "CreativeWork", "name": "مخطوط"},
    ]
    assert data["hasPart"] == [
        {"@type": "LearningResource", "@id": "https://a.example/b/sea/", "name": "البحر", "position": 1}
    ]


def test_a_topic_is_a_part_of_the_course() -> None:
    """Under the very address by which the course names it."""
    data = _data(linked_data(course_of(SEA), "sea", WEB))

    assert (data["@type"], data["@id"]) == ("LearningResource", "https://a.example/b/sea/")
    assert data["isPartOf"] == {"@type": "Course", "@id": "https://a.example/b/", "name": "البحار"}
    assert (data["editor"], data["version"], data["license"]) == (["سعاد حداد"], "1.2", "https://licence.example/")


def test_without_an_address_each_page_is_named_from_where_it_is_read() -> None:
    """A browser or a crawler completes a relative name by the page's own address."""
    home, topic = (_data(linked_data(course_of(SEA), name, NOWHERE)) for name in ("index", "sea"))

    assert (home["@id"], home["hasPart"][0]["@id"]) == ("./", "sea/")
    assert (topic["@id"], topic["isPartOf"]["@id"]) == ("./", "../")


def test_nothing_empty_is_said() -> None:
    """A topic without objectives does not claim to teach nothing; a licence without an address is named."""
    data = _data(linked_data(course_of(SEA, licence=Link("كل الحقوق محفوظة")), "sea", WEB))

    assert "teaches" not in data
    assert data["license"] == "كل الحقوق محفوظة"


def test_words_cannot_end_the_script() -> None:
    """Every `<` of an author is written as an escape of JSON, and comes back as it was."""
    sly: Topic = replace(SEA, title="</script><!-- <script>", summary='& \u2028 " \\')
    script = linked_data(course_of(sly), "sea", WEB)

    assert script.count("<") == 2
    assert (_data(script)["name"], _data(script)["description"]) == (sly.title, sly.summary)


def test_other_pages_have_none() -> None:
    """The source, the record and the help are not learning material of their own."""
    assert linked_data(course_of(SEA), "about", WEB) == ""
