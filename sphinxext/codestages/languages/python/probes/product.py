"""What a probe has to say of a program that it runs: one file of JSON."""

from __future__ import annotations

from contextlib import suppress
from os import getpid, replace
from os.path import abspath


class ProductFile:
    """The file at ``path``, and at no other after the sample has changed the working directory."""

    def __init__(self, path: str) -> None:
        self.path = abspath(path)
        self.process = getpid()

    def write(self, content: str) -> None:
        """All or nothing; nothing also where the sample has removed its folder, and of what it forked."""
        if getpid() != self.process:
            return
        new = self.path + ".new"
        with suppress(OSError):
            with open(new, "w", encoding="ascii") as file:
                file.write(content)
            replace(new, self.path)


def json_of(times: dict[str, list[int]]) -> str:
    """Times by step, without the module ``json``: its import takes longer than all that measuring them needs."""
    return repr(times).replace("'", '"')
