"""Questions and cards in the forms that other learning systems import: Moodle XML, GIFT, QTI 2.1, Anki.

Each is a pure function from the course and what was drawn from it to the bytes of a file, the same in every build.
`folder.exports` has them all, with a page for the teacher that says which file is for which system.
"""
