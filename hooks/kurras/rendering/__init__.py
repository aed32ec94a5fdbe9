"""From the model to the Markdown of each page; strings only.

Headings are Markdown, so that MkDocs builds the contents list and the search sections from them. Everything that comes
from an author stands escaped in blocks of HTML, which Markdown passes on untouched: no text is ever run as markup.
"""
