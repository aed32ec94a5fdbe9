"""The course and its topics as linked data of schema.org, which catalogues and search engines read.

Properties: https://schema.org/LearningResource, https://schema.org/Course. A name of an editor is given as it is
written: whether it is a person's or a group's is not known here.
"""

import json

from kurras.models import Course, Link, Objective, Topic
from kurras.rendering.addresses import Addresses
from kurras.rendering.reading_time import minutes

Value = str | int | bool | list["Value"] | dict[str, "Value"]


def linked_data(course: Course, page: str, addresses: Addresses) -> str:
    """The `<script>` of the home page or of a topic's page; empty for other pages."""
    topic = next((topic for topic in course.topics if topic.slug == page), None)
    if topic:
        return _script({**_topic(topic, course, addresses), **_edition(course)})
    if page == "index" and course.topics:
        return _script({**_course(course, addresses), **_edition(course)})
    return ""


def _script(data: dict[str, Value]) -> str:
    """JSON in which no sign can end the element or open a comment in it."""
    filled = {key: value for key, value in data.items() if value not in ("", [])}
    written = json.dumps({"@context": "https://schema.org", **filled}, ensure_ascii=False, separators=(",", ":"))
    return f'<script type="application/ld+json">{written.replace("<", chr(92) + "u003c")}</script>'


def _course(course: Course, addresses: Addresses) -> dict[str, Value]:
    parts: list[Value] = [
        {"@type": "LearningResource", "@id": _id("index", topic.slug, addresses), "name": topic.title, "position": at}
        for at, topic in enumerate(course.topics, 1)
    ]
    return {
        "@type": ["Course", "LearningResource"],
        "@id": _id("index", "index", addresses),
        "name": course.title,
        "description": course.summary,
        "audience": {"@type": "EducationalAudience", "educationalRole": "student", "audienceType": course.audience},
        "teaches": _teaches(course.objectives),
        "timeRequired": f"PT{sum(minutes(topic.readings) for topic in course.topics)}M",
        "isBasedOn": [_work(item) for item in course.attribution],
        "hasPart": parts,
    }


def _topic(topic: Topic, course: Course, addresses: Addresses) -> dict[str, Value]:
    whole: dict[str, Value] = {"@type": "Course", "@id": _id(topic.slug, "index", addresses), "name": course.title}
    return {
        "@type": "LearningResource",
        "@id": _id(topic.slug, topic.slug, addresses),
        "name": topic.title,
        "description": topic.summary,
        "teaches": _teaches(topic.objectives),
        "timeRequired": f"PT{minutes(topic.readings)}M",
        "position": course.topics.index(topic) + 1,
        "isPartOf": whole,
    }


def _edition(course: Course) -> dict[str, Value]:
    """What the whole and its parts have in common."""
    return {
        "inLanguage": "ar",
        "isAccessibleForFree": True,
        "editor": list[Value](course.editors),
        "version": course.version,
        "datePublished": course.date,
        "license": course.licence.url or course.licence.text,
    }


def _teaches(objectives: tuple[Objective, ...]) -> list[Value]:
    return [objective.text for objective in objectives]


def _work(item: Link) -> Value:
    return {"@type": "CreativeWork", "name": item.text, **({"url": item.url} if item.url else {})}


def _id(here: str, there: str, addresses: Addresses) -> str:
    """The page's whole address; where the site's own is unknown, its address seen from `here`."""
    if url := addresses.absolute(there):
        return url
    return "./" if here == there else addresses.link(here, there)
