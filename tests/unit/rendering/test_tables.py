"""Frames of tables."""

from kurras.rendering.tables import framed_tables


def test_each_table_has_a_frame_that_the_keyboard_reaches() -> None:
    """One frame a table, with a name; other markup, and a table that has a class and so a frame of its own, stays."""
    table = "<table><thead><tr><th>أ</th></tr></thead></table>"
    framed = framed_tables(f"<p>ن</p>\n{table}\n{table}")
    assert framed.count('<div class="k-scroll" role="group" aria-label="جدول" tabindex="0"><table>') == 2
    assert framed.count("</table></div>") == 2
    assert framed_tables('<table class="x"></table>') == '<table class="x"></table>'
