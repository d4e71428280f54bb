"""Run a program as ``python fib.py`` would, undisturbed, and list the instructions it ended with (3.11 and later).

``main("specialized.json", "fib.py")`` writes the code objects as they are compiled before the run, and at its end adds
under ``warmed`` the names of the instructions as they stand in the very code objects that ran, by their offsets. A
process that ends without the interpreter's own end, or is killed, leaves only the first.
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
    """``described`` are the code objects with what is known of them, which is written at once."""

    def __init__(self, path: str, described: list[tuple[CodeType, dict[str, Any]]]) -> None:
        self.product = ProductFile(path)
        self.codes = [code for code, _ in described]
        self.descriptions = [description for _, description in described]
        self._write({"codes": self.descriptions})

    def finish(self) -> None:
        """The end of the run. A sample may have broken what is needed here: no error of ours."""
        with suppress(Exception):
            self._write({"codes": self.descriptions, "warmed": [_warmed(code) for code in self.codes]})

    def _write(self, content: dict[str, Any]) -> None:
        self.product.write(dumps(content, separators=(",", ":")))


def _warmed(code: CodeType) -> list[list[Any]]:
    return [[instruction.offset, instruction.opname] for instruction in get_instructions(code, adaptive=True)]
