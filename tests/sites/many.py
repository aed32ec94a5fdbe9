"""Makes courses of any number of topics, so that what grows with them can be weighed."""

import shutil
from pathlib import Path

from sites.projects import PROJECT

# Numbers in words of a kind, so that no two sections begin alike and titles differ in more than a digit.
_UNITS = ("الأول", "الثاني", "الثالث", "الرابع", "الخامس", "السادس", "السابع", "الثامن", "التاسع", "العاشر")
_HEAD = """title: مساق كبير
summary: مساق مصنوع لقياس ما يكبر مع عدد الموضوعات.
audience: طلاب التاريخ
editors: [معلم الصف]
date: 2026-01-31
licence:
  name: المشاع الإبداعي
  url: https://creativecommons.org/licenses/by/4.0/deed.ar
attribution:
  - text: نص كُتب للقياس
topics:
"""


def _name(number: int) -> str:
    return f"{_UNITS[number % 10]} من الباب {number // 10 + 1}"


def make_course(folder: Path, topics: int) -> Path:
    """A whole project in `folder` whose course has so many topics, each of one section and three sentences."""
    for name in ("hooks", "overrides", "practice", "search"):
        (folder / name).symlink_to(PROJECT / name)
    shutil.copy(PROJECT / "mkdocs.yml", folder)
    shutil.copytree(PROJECT / "docs", folder / "docs")
    course = folder / "content_src" / "many"
    course.mkdir(parents=True)
    (course / "source.txt").write_text("\n\n".join(map(_paragraph, range(topics))) + "\n", encoding="utf-8")
    (course / "course.yml").write_text(_HEAD + "".join(map(_topic, range(topics))), encoding="utf-8")
    return folder


def _paragraph(number: int) -> str:
    return (
        f"يبدأ الدرس {_name(number)} بسؤال عن أسباب ما جرى. ثم يعرض ما وقع في السنة رقم {1000 + number} عرضًا موجزًا. "
        f"وينتهي الدرس {_name(number)} بما ترتب على ذلك كله."
    )


def _topic(number: int) -> str:
    return f"""
  - slug: topic-{number}
    title: الدرس {_name(number)}
    summary: ما جرى في السنة رقم {1000 + number} وما ترتب عليه.
    sections:
      - title: ما جرى وأسبابه
        slug: section-{number}
        opens_with: يبدأ الدرس {_name(number)} بسؤال
"""
