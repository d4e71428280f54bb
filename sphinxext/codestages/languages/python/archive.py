"""The probes as one file that ``python`` can run: an archive with a ``__main__``, the same bytes in every build."""

from __future__ import annotations

import io
import zipfile
from functools import cache
from pathlib import Path

from ...model.command import File

NAME = "codestages-probes.pyz"
PACKAGE = "codestages_probes"
_AT_THE_ROOT = ("__main__", "sitecustomize")
PROBES = Path(__file__).parent / "probes"


@cache
def probes() -> File:
    """What lies in ``probes/``, to be laid into the working directory."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for path in sorted(PROBES.glob("*.py")):
            name = path.name if path.stem in _AT_THE_ROOT else f"{PACKAGE}/{path.name}"
            archive.writestr(zipfile.ZipInfo(name), path.read_bytes().replace(b"\r\n", b"\n"))
    return File(NAME, buffer.getvalue())
