"""A zip whose bytes depend on its files alone: names in order, one fixed date, one mode, one compression."""

import hashlib
from collections.abc import Mapping
from pathlib import Path

from kurras.exports.archive import archive

SUMS = "SHA256SUMS"


def write_archive(target: Path, folder: str, files: Mapping[str, bytes]) -> Path:
    """Writes the files, and the list of their sums, as one folder in the zip `target`; returns its path."""
    names = sorted(files)
    sums = "".join(f"{hashlib.sha256(files[name]).hexdigest()}  {name}\n" for name in names)
    every = {**files, SUMS: sums.encode()}
    target.parent.mkdir(parents=True, exist_ok=True)
    partial = target.with_suffix(".partial")
    partial.write_bytes(archive({f"{folder}/{name}": content for name, content in every.items()}))
    partial.replace(target)
    return target
