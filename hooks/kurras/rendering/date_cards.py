"""What a topic page tells about its dates: a strip of its events at the top, and a card for each date in the text."""

from kurras.arabic.counting import EVENT, counted
from kurras.models import Topic
from kurras.rendering import wording
from kurras.rendering.addresses import Addresses
from kurras.rendering.markup import text
from kurras.rendering.timeline_page import NAME, years_of
from kurras.study.mention import Mention
from kurras.study.study import Study
from kurras.study.timeline import Event

_WIDTH = 300


def topic_strip(topic: Topic, study: Study, addresses: Addresses) -> str:
    """The events of the topic on a line from right to left, true to scale; nothing where it has fewer than two."""
    events = [event for event in study.events if topic.slug in event.topics]
    if len(events) < 2:  # noqa: PLR2004
        return ""
    begin, end = min(event.begin for event in events), max(event.end for event in events)
    shapes = "".join(_shape(event, begin, end) for event in events)
    url = addresses.link(topic.slug, NAME)
    words = f"{wording.TIMELINE}: {counted(len(events), EVENT)} {years_of(events)}"
    return (
        f'<p class="k-strip" data-search-exclude><a href="{url}">{words}</a>'
        f'<svg viewBox="0 0 {_WIDTH} 14" aria-hidden="true"><path d="M0 7h{_WIDTH}"/>{shapes}</svg></p>'
    )


def _shape(event: Event, begin: float, end: float) -> str:
    room = _WIDTH - 12
    right, left = (_WIDTH - 6 - (year - begin) / (end - begin) * room for year in (event.begin, event.end))
    if event.certainty == "exact":
        return f'<circle cx="{(right + left) / 2:.0f}" cy="7" r="4"/>'
    return f'<path class="k-{event.certainty}" d="M{right:.0f} 7H{left:.0f}"/>'


def date_card(link: Mention, study: Study) -> str:
    """What the card of a date says: the date in full, the event, the other names of its month."""
    event = next(event for event in study.events if event.key == link.key)
    context = " <small>(السنة من سياق الفقرة)</small>" if event.year_from_context else ""
    months = f"<p><small>{_month_names(event)}</small></p>" if event.other_months else ""
    return f"<p><b>{text(event.when)}</b>{context}</p><p>{text(event.name)}</p>{months}"


def _month_names(event: Event) -> str:
    """«كانون الأول (الشام والعراق)، دجنبر (المغرب)»."""
    return "، ".join(f"{name} ({where})" for name, where in event.other_months)
