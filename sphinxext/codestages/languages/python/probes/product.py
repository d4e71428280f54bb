"""The answer of a probe that runs a program: one file of JSON."""

from __future__ import annotations

from contextlib import suppress
from os import getpid, replace
from os.path import abspath


class ProductFile:
    """The file at ``path``. It stays the same file if the sample changes the working directory."""

    def __init__(self, path: str) -> None:
        self.path = abspath(path)
        self.process = getpid()

    def write(self, content: str) -> None:
        """Write all of ``content``, or nothing.

        Nothing is written if the sample has removed its folder, or in a process that the sample forked.
        """
        if getpid() != self.process:
            return
        new = self.path + ".new"
        with suppress(OSError):
            with open(new, "w", encoding="ascii") as file:
                file.write(content)
            replace(new, self.path)


def json_of(times: dict[str, list[int]]) -> str:
    """Return times by step as JSON.

    The module ``json`` is not used, because its import takes longer than everything else that the measuring needs.
    """
    return repr(times).replace("'", '"')
