"""The probes as one archive that ``python`` can run. Its bytes are the same in every build."""

from __future__ import annotations

import io
import zipfile
from functools import cache
from pathlib import Path

from ...model.command import File

NAME = "codestages-probes.pyz"
PACKAGE = "codestages_probes"
_AT_THE_ROOT = ("__main__", "sitecustomize")
"""Modules that the interpreter itself looks for, by these names. The others lie in ``PACKAGE``."""
PROBES = Path(__file__).parent / "probes"


@cache
def probes() -> File:
    """Return the archive of the modules in ``probes/``, as a file for the run's working directory."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for path in sorted(PROBES.glob("*.py")):
            name = path.name if path.stem in _AT_THE_ROOT else f"{PACKAGE}/{path.name}"
            # A new ZipInfo has a fixed date, and line ends are made equal: only the code changes the bytes.
            archive.writestr(zipfile.ZipInfo(name), path.read_bytes().replace(b"\r\n", b"\n"))
    return File(NAME, buffer.getvalue())
