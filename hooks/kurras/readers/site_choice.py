"""Which course `mkdocs.yml` chooses, read without MkDocs: `extra: {kurras: {course: red-army}}`."""

from pathlib import Path

import yaml


def chosen_course(config: Path) -> str:
    """The name of the course folder; empty where the file is missing, or chooses none.

    Only plain scalars and mappings are looked at: no tag of the file (`!ENV`, `!!python/…`) is ever constructed.
    """
    try:
        node = yaml.compose(config.read_text(encoding="utf-8"), Loader=yaml.SafeLoader)
    except (OSError, UnicodeDecodeError, yaml.YAMLError):
        return ""
    for key in ("extra", "kurras", "course"):
        pairs = node.value if isinstance(node, yaml.MappingNode) else []
        node = next((value for name, value in pairs if name.value == key), None)
    return str(node.value) if isinstance(node, yaml.ScalarNode) else ""
