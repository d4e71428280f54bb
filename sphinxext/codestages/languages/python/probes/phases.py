"""How long an interpreter takes to parse a program, to compile the tree, and to run it.

``main("phases.json", "fib.py")`` writes nanoseconds by step. Parsing and compiling end too soon to be measured once, so
they have ``TIMES`` measurements each. The run has one. If the process is killed, the run has none.
"""

from __future__ import annotations

import ast
import warnings
from time import perf_counter_ns

from . import TYPE_CHECKING
from .launch import compiled, forget_probe, hide_own_frames, run_as_main
from .product import ProductFile, json_of

if TYPE_CHECKING:
    from collections.abc import Callable

TIMES = 25


def main(path: str, program: str) -> None:
    product = ProductFile(path)
    with open(program, "rb") as file:
        text = file.read()
    forget_probe(program)
    code = None
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            code = compiled(program)
            steps = before_the_run(text, code.co_filename)
        product.write(json_of(steps))
        start = perf_counter_ns()
        try:
            run_as_main(code)
        finally:
            steps["run"] = [perf_counter_ns() - start]
            product.write(json_of(steps))
    except BaseException:
        hide_own_frames(code and code.co_filename)
        raise


def before_the_run(text: bytes, name: str) -> dict[str, list[int]]:
    tree = ast.parse(text, name)
    return {
        "parse": times(lambda: ast.parse(text, name)),
        "compile": times(lambda: compile(tree, name, "exec", dont_inherit=True)),
    }


def times(step: Callable[[], object]) -> list[int]:
    taken = []
    for _ in range(TIMES):
        start = perf_counter_ns()
        step()
        taken.append(perf_counter_ns() - start)
    return taken
