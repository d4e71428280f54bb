"""Run a program as ``python fib.py`` would, unwatched, and list the instructions that it ends with (3.11 and later).

``main("specialized.json", "fib.py")`` writes the code objects as they are compiled, before the run. At the end of the
run it adds ``warmed``: the names of the instructions, by offset, in the same code objects that have run. If the process
is killed, or ends without the interpreter's regular end, the file has only the first part.
"""

from __future__ import annotations

import atexit
import sys
import warnings
from contextlib import suppress
from dis import get_instructions
from json import dumps

from . import TYPE_CHECKING
from .code_objects import describe_codes
from .launch import compiled, forget_probe, hide_own_frames, run_as_main
from .product import ProductFile
from .source import Source

if TYPE_CHECKING:
    from types import CodeType
    from typing import Any

assert sys.version_info >= (3, 11)


def main(path: str, program: str) -> None:
    forget_probe(program)
    code = None
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            code = compiled(program)
            described = list(describe_codes(code, Source(program)))
        report = Report(path, described)
        atexit.register(report.finish)  # the first to be registered is the last to be called
        run_as_main(code)
    except BaseException:
        hide_own_frames(code and code.co_filename)
        raise


class Report:
    """Writes the code objects and their descriptions (``described``), and at the end the instructions that ran."""

    def __init__(self, path: str, described: list[tuple[CodeType, dict[str, Any]]]) -> None:
        self.product = ProductFile(path)
        self.codes = [code for code, _ in described]
        self.descriptions = [description for _, description in described]
        self._write({"codes": self.descriptions})

    def finish(self) -> None:
        """Add the instructions as they are at the end of the run.

        If this fails, the sample has broken something that it needs. That is not an error of ours.
        """
        with suppress(Exception):
            self._write({"codes": self.descriptions, "warmed": [_warmed(code) for code in self.codes]})

    def _write(self, content: dict[str, Any]) -> None:
        self.product.write(dumps(content, separators=(",", ":")))


def _warmed(code: CodeType) -> list[list[Any]]:
    return [[instruction.offset, instruction.opname] for instruction in get_instructions(code, adaptive=True)]
