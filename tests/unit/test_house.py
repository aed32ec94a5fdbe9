"""The house: what the core may not know, and a sense of proportion."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

PROJECT = Path(__file__).parents[2]
HOOKS = PROJECT / "hooks"
MODULES = sorted((HOOKS / "kurras").rglob("*.py"))


def test_the_core_loads_neither_mkdocs_nor_material() -> None:
    """Importing every module of the package leaves both unloaded."""
    names = [".".join(path.relative_to(HOOKS).with_suffix("").parts) for path in MODULES if path.stem != "__main__"]
    code = f"import sys, importlib; [importlib.import_module(name) for name in {names!r}];"
    code += "sys.exit(', '.join({'mkdocs', 'material', 'jinja2'} & set(sys.modules)) or None)"
    done = subprocess.run([sys.executable, "-c", code], cwd=HOOKS, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


def test_exactly_two_names_live_in_hooks() -> None:
    """A file there could shadow the standard library."""
    assert sorted(path.name for path in HOOKS.iterdir() if path.name != "__pycache__") == ["kurras", "mkdocs_hooks.py"]


@pytest.mark.parametrize("path", [*MODULES, HOOKS / "mkdocs_hooks.py"], ids=lambda path: path.stem)
def test_files_and_functions_stay_small(path: Path) -> None:
    """No file over 300 lines, no function over 50."""
    text = path.read_text(encoding="utf-8")
    assert text.count("\n") <= 300
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.FunctionDef):
            assert (node.end_lineno or 0) - node.lineno < 50, node.name


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.stem)
def test_public_names_say_what_they_promise(path: Path) -> None:
    """Every module, public class and public function has a docstring."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    assert ast.get_docstring(tree), path
    classes = [node for node in tree.body if isinstance(node, ast.ClassDef) and not node.name.startswith("_")]
    for node in [*tree.body, *(part for owner in classes for part in owner.body)]:
        if isinstance(node, ast.FunctionDef | ast.ClassDef) and not node.name.startswith("_"):
            assert ast.get_docstring(node), node.name
