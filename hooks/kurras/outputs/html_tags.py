"""Names of HTML elements, as the readers of finished pages need them (HTML Living Standard, 13.1.2 and 15.3)."""

VOID = frozenset({"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"})
"""Elements that have no end tag."""

HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})

BLOCKS = HEADINGS | {"p", "div", "section", "blockquote", "pre", "figure", "figcaption"}
BLOCKS |= {"ul", "ol", "li", "dl", "dt", "dd", "table", "tr", "td", "th"}
"""Elements that begin a line of their own."""
