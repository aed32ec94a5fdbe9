"""The commands of the Makefile, run as a user runs them, on a copy of the project with this environment."""

import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.error import URLError

import pytest

PARTS = ("hooks", "practice", "teacher", "search", "overrides", "docs", "content_src", "mkdocs.yml", "Makefile")
PATIENCE = 40.0


@pytest.fixture
def copy(project: Path, tmp_path: Path) -> Path:
    """A copy of the project to edit."""
    for name in PARTS:
        source = project / name
        if source.is_dir():
            shutil.copytree(source, tmp_path / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(source, tmp_path)
    for course in (tmp_path / "content_src").iterdir():
        if course.is_dir() and course.name != "soviet-dissolution":
            shutil.rmtree(course)
    edit_choice(tmp_path / "mkdocs.yml", "")
    return tmp_path


def edit_choice(config: Path, course: str) -> None:
    """Writes which course the configuration chooses; with an empty name, none."""
    text = re.sub(r"(?m)^  kurras:.*\n", "", config.read_text(encoding="utf-8"))
    line = f"  kurras: {{course: {course}}}\n" if course else ""
    config.write_text(re.sub(r"(?m)^extra:\n", f"extra:\n{line}", text), encoding="utf-8")


def make(*words: str) -> list[str]:
    """The command line: the environment that runs the tests stands for `.venv`, and nothing is installed."""
    return ["make", "-o", ".venv/.site", f"BIN={Path(sys.executable).parent}", *words]


def environment() -> dict[str, str]:
    """The environment without a caller's course."""
    return {name: value for name, value in os.environ.items() if name not in {"COURSE", "MAKEFLAGS", "MAKELEVEL"}}


def run(copy: Path, *words: str) -> subprocess.CompletedProcess[str]:
    """One make command, to its end."""
    return subprocess.run(
        make(*words), cwd=copy, env=environment(), capture_output=True, text=True, encoding="utf-8", check=False
    )


def wait_for(condition: Callable[[], bool], what: str) -> None:
    """Waits until the condition holds; fails with what was waited for."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        if condition():
            return
        time.sleep(0.2)
    pytest.fail(f"waited {PATIENCE:.0f} s in vain for {what}")


def test_site_keeps_the_last_good_one(copy: Path) -> None:
    """A fault, and also a broken link in a page of one's own, leaves `site/` as it was and exits with an error."""
    assert run(copy, "site").returncode == 0
    before = {path: path.read_bytes() for path in (copy / "site").rglob("*") if path.is_file()}
    (copy / "docs" / "mine.md").write_text("# صفحتي\n\n[رابط مكسور](nowhere.md)\n", encoding="utf-8")
    broken = run(copy, "site")
    assert broken.returncode != 0
    assert "nowhere.md" in broken.stdout + broken.stderr
    (copy / "docs" / "mine.md").unlink()
    (copy / "content_src" / "soviet-dissolution" / "source.txt").write_text("", encoding="utf-8")
    assert run(copy, "site").returncode != 0
    assert {path: path.read_bytes() for path in (copy / "site").rglob("*") if path.is_file()} == before


def test_new_course_in_two_commands(copy: Path) -> None:
    """A text of one's own becomes a course, a site and a bundle; with two courses one must be chosen."""
    text = copy / "my text.txt"
    text.write_text("كان الجو صحوًا. خرج الأولاد يلعبون.\n\nثم نزل المطر ، فعادوا.\n", encoding="utf-8")
    made = run(copy, "new", "COURSE=rainy-day", f"TEXT={text}")
    assert made.returncode == 0, made.stderr
    assert "there are 2 course folders" in run(copy, "check").stderr
    assert "3 of 3 sentences placed" in run(copy, "check", "COURSE=rainy-day").stdout
    assert run(copy, "site", "COURSE=rainy-day").returncode == 0
    edit_choice(copy / "mkdocs.yml", "rainy-day")
    assert "3 of 3 sentences placed" in run(copy, "check").stdout
    assert run(copy, "offline").returncode == 0
    assert (copy / "dist" / "rainy-day-offline.zip").is_file()
    assert run(copy, "teacher").returncode == 0
    assert (copy / "dist" / "rainy-day-teacher.zip").is_file()


def test_help_names_every_command(copy: Path) -> None:
    """`make` alone is the help."""
    listed = run(copy, "help").stdout
    for name in (
        "site",
        "serve",
        "offline",
        "teacher",
        "check",
        "new",
        "test",
        "lint",
        "pictures",
        "fonts",
        "lock",
        "clean",
    ):
        assert f"make {name} " in listed
    assert run(copy).stdout == listed


class Server:
    """`make serve` on a free port of this machine."""

    def __init__(self, copy: Path) -> None:
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self.log = copy / "serve.log"
        with self.log.open("w") as log:
            self.process = subprocess.Popen(
                make("serve", f"ADDRESS=127.0.0.1:{self.port}"),
                cwd=copy,
                env=environment(),
                stdout=log,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )

    def page(self, path: str = "") -> str:
        """The page at a path; empty while there is none."""
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{self.port}/{path}", timeout=5) as answer:
                return str(answer.read().decode())
        except (URLError, ConnectionError, TimeoutError):
            return ""

    def shows(self, words: str, path: str = "") -> None:
        """Waits until the page has the words."""
        wait_for(lambda: words in self.page(path), f"{words} on /{path}; the log: {self.log.read_text()[-2000:]}")

    def stop(self) -> None:
        """Stops the server and what it started."""
        os.killpg(self.process.pid, signal.SIGTERM)
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            os.killpg(self.process.pid, signal.SIGKILL)
            self.process.wait(10)


@pytest.fixture
def server(copy: Path) -> Iterator[Server]:
    """The running server."""
    started = Server(copy)
    yield started
    started.stop()


def edit(path: Path, before: str, after: str) -> None:
    """Changes words of a file."""
    text = path.read_text(encoding="utf-8")
    assert before in text
    path.write_text(text.replace(before, after), encoding="utf-8")


def test_serve_notices_content_docs_templates_and_code(copy: Path, server: Server) -> None:
    """A fault is told and does not stop the server; what is mended shows."""
    course = copy / "content_src" / "soviet-dissolution" / "course.yml"
    server.shows("نهاية الاتحاد السوفيتي")
    edit(course, "title: نهاية الاتحاد السوفيتي", "title: عنوان جديد")
    server.shows("عنوان جديد")
    edit(course, "title: عنوان جديد", "titel: عنوان ثالث")
    wait_for(lambda: "did you mean `title`?" in server.log.read_text(encoding="utf-8"), "the fault in the log")
    server.shows("في المساق أخطاء")
    edit(course, "titel: عنوان ثالث", "title: عنوان ثالث")
    server.shows("عنوان ثالث")
    edit(copy / "docs" / "help.md", "# دليل الاستعمال", "# دليل القارئ")
    server.shows("دليل القارئ", "help/")
    edit(copy / "overrides" / "main.html", '{% extends "base.html" %}', '{% extends "base.html" %}{# #}')
    edit(copy / "hooks" / "kurras" / "rendering" / "wording.py", '"سجل التحرير"', '"دفتر التحرير"')
    server.shows("دفتر التحرير", "editorial/")
