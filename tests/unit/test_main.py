"""The second door: commands, exit codes, where messages go."""

from pathlib import Path

import pytest
from kurras.__main__ import main

PROJECT = Path(__file__).parents[2]
CONTENT = str(PROJECT / "content_src")


def test_check_says_what_stands_in_the_course(capsys: pytest.CaptureFixture[str]) -> None:
    """Each repair with its place, then the counts."""
    assert main(["--content", CONTENT, "--course", "soviet-dissolution", "check"]) == 0
    out = capsys.readouterr().out
    assert "source.txt:3:32: range-dash" in out
    assert "30 of 30 sentences placed, 3 topics" in out
    assert "49 typographic repairs" in out


def test_faults_go_to_standard_error_with_exit_code_1(capsys: pytest.CaptureFixture[str]) -> None:
    """One line each, and the headline last."""
    sites = PROJECT / "tests" / "sites"
    assert main(["--content", str(sites / "slug-taken" / "content_src"), "check"]) == 1
    err = capsys.readouterr().err.splitlines()
    assert len(err) == 5
    assert err[-1] == "4 faults in the course; nothing was written"


def test_new_then_check(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The two commands that a teacher begins with."""
    text = tmp_path / "t.txt"
    text.write_text("كان يا ما كان.\n\nثم انتهى.", encoding="utf-8")
    assert main(["--content", str(tmp_path / "content_src"), "new", "tale", str(text)]) == 0
    assert "make site COURSE=tale" in capsys.readouterr().out
    assert main(["--content", str(tmp_path / "content_src"), "check"]) == 0


def test_materialise_and_bundle(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Pages as files; a folder without a site gives exit code 2 and says what to do."""
    course = ["--content", CONTENT, "--course", "soviet-dissolution"]
    assert main([*course, "materialise", str(tmp_path / "pages")]) == 0
    assert (tmp_path / "pages" / "index.md").is_file()
    assert main([*course, "bundle", str(tmp_path), str(tmp_path / "dist")]) == 2
    assert "make offline" in capsys.readouterr().err


def test_schema_check(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Writes, then finds nothing to say; a changed file is named."""
    assert main(["schema", str(tmp_path)]) == 0
    assert main(["schema", "--check", str(tmp_path)]) == 0
    (tmp_path / "course.schema.json").write_text("{}", encoding="utf-8")
    assert main(["schema", "--check", str(tmp_path)]) == 1
    assert "course.schema.json" in capsys.readouterr().out
