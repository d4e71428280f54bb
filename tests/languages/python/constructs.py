"""Programs that have one of everything, by the release from which on they are Python (``since_3_8.py``)."""

from __future__ import annotations

from pathlib import Path

from tests.outcomes import CASES


def programs(folder: str, release: tuple[int, ...]) -> list[Path]:
    """The programs of ``constructs`` (to be read) or ``walks`` (to be run) that are Python to a release."""
    found = (CASES / folder).glob("since_*.py")
    since = {path: tuple(int(number) for number in path.stem.split("_")[1:]) for path in found}
    return sorted((path for path in since if release >= since[path]), key=lambda path: since[path])
