"""Run a program as ``python fib.py`` would, undisturbed, and list the instructions it ended with (3.11 and later).

``main("specialized.json", "fib.py")`` writes the code objects as they are compiled before the run, and at its end adds
under ``warmed`` the names of the instructions as they stand in the very code objects that ran, by their offsets. A
process that ends without the interpreter's own end, or is killed, leaves only the first.
"""

import atexit
import builtins
import os
import warnings
from contextlib import suppress
from dis import get_instructions
from json import dumps

from .codes import describe_codes
from .launch import compiled, forget_probe, hide_own_frames, run_as_main
from .source import Source

__builtins__ = dict(vars(builtins))  # the sample may do with the real ones what it likes


def main(path, program):
    forget_probe(program)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            code = compiled(program)
            described = list(describe_codes(code, Source(program)))
        report = Report(os.path.abspath(path), described)
        report.write({"codes": report.descriptions})
        atexit.register(report.finish)  # the first to be registered is the last to be called
        run_as_main(code)
    except BaseException:
        hide_own_frames(code.co_filename if "code" in locals() else None)
        raise


class Report:
    """The probe's answer: ``described`` are the code objects with what is known of them."""

    def __init__(self, path, described):
        self.path = path
        self.process = os.getpid()
        self.codes = [code for code, _ in described]
        self.descriptions = [description for _, description in described]

    def finish(self):
        """The end of the run, but not of what it forked. A sample may have broken what is needed here: no error of ours."""
        if os.getpid() == self.process:
            with suppress(Exception):
                self.write({"codes": self.descriptions, "warmed": [_warmed(code) for code in self.codes]})

    def write(self, answer, rename=os.replace, opened=open):
        """All or nothing; nothing also where the sample has removed its folder."""
        new = self.path + ".new"
        try:
            with opened(new, "w", encoding="ascii") as file:
                file.write(dumps(answer, separators=(",", ":")))
            rename(new, self.path)
        except OSError:
            pass


def _warmed(code):
    return [[each.offset, each.opname] for each in get_instructions(code, adaptive=True)]
