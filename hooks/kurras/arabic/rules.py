"""Makes, from `rules.yml`, the letter tables of both languages and the table that both are tested against.

`python -m kurras.arabic.rules` writes the files; with `--check` it names those that differ, and fails. The site's
build imports only the made tables, so it reads no YAML to fold a word.
"""

import json
import sys
from pathlib import Path
from typing import Any

import yaml

_HERE = Path(__file__).resolve().parent
_RULES = _HERE / "rules.yml"
_PROJECT = _HERE.parents[2]
_LINE = 115
_NOTE = "Made from hooks/kurras/arabic/rules.yml by `python -m kurras.arabic.rules`: edit there."


def made_files(rules: dict[str, Any], project: Path = _PROJECT) -> dict[Path, str]:
    """The files that the rules make, with what each must hold."""
    tables = _tables(rules)
    words = [[str(cell) for cell in row] for row in rules["words"]]
    return {
        project / "hooks" / "kurras" / "arabic" / "rule_tables.py": _python(tables | _months(rules)),
        project / "search" / "letters.js": _letters(tables),
        project / "search" / "rules.js": _javascript(tables),
        project / "practice" / "months.js": f"{_note()}  var MONTHS = {_quoted(_months(rules)['MONTHS'])};\n",
        project / "search" / "tests" / "words.json": _json_lines(words),
    }


def _tables(rules: dict[str, Any]) -> dict[str, object]:
    """The rules with code points spelled out: the same names and values for both languages."""
    folds = dict.fromkeys(_spelled([*rules["signs"], rules["tatweel"], *rules["invisible"]]), "")
    folds |= {**rules["letters"], **rules["case"]}
    for digits in rules["digits"]:
        folds |= {digit: str(value) for value, digit in enumerate(digits)}
    return {
        "FOLDS": folds,
        "HAMZA": rules["hamza"],
        "PROCLITICS": rules["proclitics"]["forms"],
        "PROCLITIC_KEEP": rules["proclitics"]["keep"],
        "SINGLE": rules["proclitics"]["single"],
        "SINGLE_FROM": rules["proclitics"]["from"],
        "SUFFIXES": rules["suffixes"]["forms"],
        "SUFFIX_PASSES": rules["suffixes"]["passes"],
        "SUFFIX_KEEP": rules["suffixes"]["keep"],
        "ROOT_LONGER": rules["root"]["longer"],
        "ROOT_FRONT": rules["root"]["front"],
        "ROOT_VOWELS": rules["root"]["vowels"],
        "SKELETON": rules["skeleton"],
        "SMALL_WORDS": rules["small_words"].split(),
    }


def _months(rules: dict[str, Any]) -> dict[str, object]:
    """All names of each month, for the search; the names by tradition and of the Hijri year, for dates."""
    others = rules["months"]["others"]
    traditions = [names for key, names in rules["months"].items() if key != "others"]
    rows = [[*dict.fromkeys([*of_month, *more])] for *of_month, more in zip(*traditions, others, strict=True)]
    return {"MONTHS": rows, "MONTH_TRADITIONS": traditions, "HIJRI_MONTHS": rules["hijri_months"]}


def _spelled(ranges: list[str]) -> list[str]:
    """`["064B-064C", "0670"]` gives the three characters."""
    ends = [(text.split("-")[0], text.split("-")[-1]) for text in map(str, ranges)]
    return [chr(code) for first, last in ends for code in range(int(first, 16), int(last, 16) + 1)]


def _python(tables: dict[str, object]) -> str:
    return "\n".join([f'"""{_NOTE}"""', "", *(_assignment(name, value) for name, value in tables.items())])


def _assignment(name: str, value: object) -> str:
    """One table a line or, where it is long, one entry a line, as the formatter leaves it."""
    match value:
        case dict():
            rows = "".join(f"    {json.dumps(key)}: {json.dumps(to)},\n" for key, to in value.items())
            return f"{name}: dict[str, str] = {{\n{rows}}}\n"
        case list() if value and isinstance(value[0], list):
            rows = "".join(f"    {_row(row)},\n" for row in value)
            return f"{name}: tuple[tuple[str, ...], ...] = (\n{rows})\n"
        case list() if len(line := f"{name}: tuple[str, ...] = {_row(value)}") < _LINE:
            return line + "\n"
        case list():
            rows = "".join(f"    {json.dumps(item, ensure_ascii=False)},\n" for item in value)
            return f"{name}: tuple[str, ...] = (\n{rows})\n"
        case _:
            return f"{name} = {json.dumps(value, ensure_ascii=False)}\n"


def _row(row: list[str]) -> str:
    """A tuple on one line or, where that is too long, one item a line."""
    line = f"({', '.join(_quoted(one) for one in row)}{',' if len(row) == 1 else ''})"
    items = "".join(f"        {_quoted(one)},\n" for one in row)
    return line if len(line) < _LINE else f"(\n{items}    )"


def _quoted(text: object) -> str:
    return json.dumps(text, ensure_ascii=False)


def _note() -> str:
    return f"  /* {_NOTE} */\n"


def _letters(tables: dict[str, object]) -> str:
    """Folds go as three strings: what is left out, letters, and what they become."""
    folds = tables["FOLDS"]
    assert isinstance(folds, dict)  # noqa: S101 (built above)
    one_to_one = {key: to for key, to in folds.items() if len(to) == 1}
    rest = {key: to for key, to in folds.items() if len(to) > 1}
    lines = [
        f"  var SIGNS = /[{_class([key for key, to in folds.items() if not to])}]/g;",
        f'  var FROM = "{"".join(one_to_one)}", TO = "{"".join(one_to_one.values())}";',
        f"  var LONGER = {json.dumps(rest, ensure_ascii=False)};",
    ]
    return _note() + "\n".join(lines) + "\n"


def _javascript(tables: dict[str, object]) -> str:
    lines = []
    for name, value in tables.items():
        if name == "SMALL_WORDS" and isinstance(value, list):
            lines.append(f'  var SMALL_WORDS = "{" ".join(value)}".split(" ");')
        elif name != "FOLDS":
            lines.append(f"  var {name} = {json.dumps(value, ensure_ascii=False)};")
    return _note() + "\n".join(lines) + "\n"


def _class(characters: list[str]) -> str:
    """The body of a character class, in code points."""
    codes = sorted(map(ord, characters))
    starts = [code for code in codes if code - 1 not in codes]
    ends = [code for code in codes if code + 1 not in codes]
    return "".join(
        f"\\u{first:04x}" + (f"-\\u{last:04x}" if last > first else "")
        for first, last in zip(starts, ends, strict=True)
    )


def _json_lines(rows: list[list[str]]) -> str:
    return "[\n" + ",\n".join(json.dumps(row, ensure_ascii=False) for row in rows) + "\n]\n"


def main(arguments: list[str]) -> int:
    """Writes the files, or with `--check` names those that are not as the rules say."""
    rules = yaml.safe_load(_RULES.read_text(encoding="utf-8"))
    files = made_files(rules)
    stale = [path for path, text in files.items() if not path.exists() or path.read_text(encoding="utf-8") != text]
    for path in stale:
        if "--check" in arguments:
            sys.stderr.write(f"{path.relative_to(_PROJECT)}: not as rules.yml says: python -m kurras.arabic.rules\n")
        else:
            path.write_text(files[path], encoding="utf-8", newline="\n")
    return 1 if stale and "--check" in arguments else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
