"""Programs that have one of each construct, named by the first release that compiles them (``since_3_8.py``)."""

from __future__ import annotations

from pathlib import Path

from tests.outcomes import CASES


def programs(folder: str, release: tuple[int, ...]) -> list[Path]:
    """Return the programs in ``constructs`` (to be compiled) or ``walks`` (to be run) that a release can compile."""
    found = (CASES / folder).glob("since_*.py")
    since = {path: tuple(int(number) for number in path.stem.split("_")[1:]) for path in found}
    return sorted((path for path in since if release >= since[path]), key=lambda path: since[path])
