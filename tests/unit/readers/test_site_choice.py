"""Which course the site's configuration chooses."""

from pathlib import Path

import pytest
from kurras.readers.site_choice import chosen_course


@pytest.mark.parametrize(
    ("text", "course"),
    [
        ("extra:\n  kurras: {course: coffee}\n", "coffee"),
        ("site_url: !ENV [X, '']\nextra:\n  generator: false\n  kurras:\n    course: 'red-army'\n", "red-army"),
        ("extra:\n  generator: false\n", ""),
        ("extra: [kurras]\n", ""),
        ("x: !!python/object/apply:os.system [echo]\n", ""),
        ("a: [\n", ""),
        ("", ""),
    ],
)
def test_the_choice_of_the_configuration(tmp_path: Path, text: str, course: str) -> None:
    """Tags are passed over, and anything else that is not the choice is no choice."""
    (tmp_path / "mkdocs.yml").write_text(text, encoding="utf-8")
    assert chosen_course(tmp_path / "mkdocs.yml") == course


def test_without_a_configuration_nothing_is_chosen(tmp_path: Path) -> None:
    """The command line works in any folder."""
    assert chosen_course(tmp_path / "mkdocs.yml") == ""
