"""Kurras: one Arabic text in, a whole study site out.

The pure package. It imports neither mkdocs nor material; `hooks/mkdocs_hooks.py` is the one door to MkDocs, and
`python -m kurras` the second door, without it. Data flows one way, and the modules stand in this order:
`Source -> Paragraph -> Sentence -> Reading -> Topic -> Page -> Site`.
"""
