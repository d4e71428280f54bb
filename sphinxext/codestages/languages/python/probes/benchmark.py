"""How long it takes to get a program's bytecode: by compiling the text, or in the way an import does.

``main("benchmark.json", "10", "fib.py")`` writes a JSON object: for each step, a list of 10 times in nanoseconds.
"""

from __future__ import annotations

import importlib.util
import os
import warnings
from contextlib import suppress
from importlib.machinery import SourceFileLoader
from time import perf_counter_ns

from . import TYPE_CHECKING
from .launch import compiled, hide_own_frames
from .product import ProductFile, json_of

if TYPE_CHECKING:
    from collections.abc import Callable


def main(path: str, times: str, program: str) -> None:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            compiled(program)
            steps = measured(int(times), program)
    except BaseException:
        hide_own_frames(None)
        raise
    ProductFile(path).write(json_of(steps))


def measured(times: int, program: str) -> dict[str, list[int]]:
    """Return the times of each step, in ns.

    The steps are ``compile``, and the work of an import without (``fresh``) and with (``cached``) cached bytecode.
    """
    loader = SourceFileLoader("sample", os.path.abspath(program))
    cached = importlib.util.cache_from_source(loader.path)
    steps: dict[str, list[int]] = {"compile": [], "fresh": [], "cached": []}
    with open(program, "rb") as file:
        text = file.read()
    for _ in range(times):
        steps["compile"].append(time_of(lambda: compile(text, loader.path, "exec", dont_inherit=True)))
        with suppress(OSError):
            os.unlink(cached)
        steps["fresh"].append(time_of(lambda: loader.get_code("sample")))  # this writes the cache
        if os.path.exists(cached):
            steps["cached"].append(time_of(lambda: loader.get_code("sample")))
    return steps


def time_of(step: Callable[[], object]) -> int:
    start = perf_counter_ns()
    step()
    return perf_counter_ns() - start
