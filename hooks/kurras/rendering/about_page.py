"""The about page: where the text comes from, its licence, how to cite the course, what the site does not do."""

from kurras.models import Course, Page
from kurras.rendering import wording
from kurras.rendering.addresses import Addresses
from kurras.rendering.citation import COPY_SCRIPT, both_forms
from kurras.rendering.markup import document, front_matter, heading, item_list, link, text


def about_page(course: Course, addresses: Addresses, edit: str) -> Page:
    """The page about the course."""
    source, editorial = addresses.link("about", "source"), addresses.link("about", "editorial")
    markdown = document(
        front_matter(
            title=wording.ABOUT,
            description=f"مصدر نص مساق «{course.title}» ورخصته وكيفية الاستشهاد به.",
            search={"exclude": True},
            scripts=[COPY_SCRIPT],
        ),
        heading(1, wording.ABOUT, "top"),
        f'<p class="k-lead">{text(course.summary)}</p>',
        heading(2, "المصدر", "source"),
        item_list(link(item.url, item.text) for item in course.attribution),
        f'<p>يُعرض <a href="{source}">النص الأصلي</a> كاملًا كما ورد. وقد رُتبت جمله في الموضوعات بحسب موضوعها، وما غُيِّر '
        f'من كلماته معلن في <a href="{editorial}">سجل التحرير</a>.</p>',
        heading(2, "الرخصة", "licence"),
        f"<p>نص المساق متاح برخصة {link(course.licence.url, course.licence.text)}.</p>",
        heading(2, "كيف يُستشهد بهذا المساق", "citation"),
        f'<div class="k-cite">{both_forms(course, addresses)}</div>',
        heading(2, "الخصوصية", "privacy"),
        "<p>لا يجمع هذا الموقع أي بيانات، ولا يتصل بأي خادم غير الذي فُتح منه، "
        "ويعمل كاملًا بلا شبكة إذا فُتح من الحزمة.</p>",
    )
    return Page("about", wording.ABOUT, markdown, edit)
