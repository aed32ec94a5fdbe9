"""What the preview shows while the course has faults: the messages themselves, in place of the site."""

from kurras.errors import ContentError
from kurras.models import Course, Link, MenuGroup, Page, Site
from kurras.rendering.markup import document, front_matter, heading, text
from kurras.study.study import Study

TITLE = "في المساق أخطاء"


def fault_site(error: ContentError) -> Site:
    """A site of one page, which lists every fault; it is replaced as soon as the course is sound again."""
    items = "".join(f'<li dir="ltr"><bdi>{text(str(fault))}</bdi></li>' for fault in error.faults)
    markdown = document(
        front_matter(title=TITLE, description=TITLE, hide=["toc", "navigation"], search={"exclude": True}),
        heading(1, TITLE, "top"),
        "<p>أصلح ما يأتي واحفظ الملف، فتعود صفحات المساق. في أول كل سطر اسم الملف، ثم رقم السطر، ثم رقم العمود.</p>",
        f'<ol class="k-faults">{items}</ol>',
    )
    nothing = Course("", TITLE, TITLE, "", (), "", "", Link(""), (), (), (), (), (), ())
    return Site(nothing, Study(), (Page("index", TITLE, markdown, ""),), (MenuGroup("", ("index",)),))
