"""A zip whose bytes depend on its files alone: names in order, one fixed date, one mode, one compression."""

import hashlib
import zipfile
from collections.abc import Mapping
from pathlib import Path

SUMS = "SHA256SUMS"
_DATE = (1980, 1, 1, 0, 0, 0)
_MODE = 0o644 << 16


def write_archive(target: Path, folder: str, files: Mapping[str, bytes]) -> Path:
    """Writes the files, and the list of their sums, as one folder in the zip `target`; returns its path."""
    names = sorted(files)
    sums = "".join(f"{hashlib.sha256(files[name]).hexdigest()}  {name}\n" for name in names)
    every = {**files, SUMS: sums.encode()}
    target.parent.mkdir(parents=True, exist_ok=True)
    partial = target.with_suffix(".partial")
    with zipfile.ZipFile(partial, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name in sorted(every):
            entry = zipfile.ZipInfo(f"{folder}/{name}", _DATE)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = _MODE
            entry.create_system = 3
            archive.writestr(entry, every[name])
    partial.replace(target)
    return target
