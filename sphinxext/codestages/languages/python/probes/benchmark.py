"""How long an interpreter takes to have a program's bytecode: by compiling it, or as an import gets it.

``main("benchmark.json", "10", "fib.py")`` writes nanoseconds by step, as many as asked for of each.
"""

import importlib.util
import os
import warnings
from contextlib import suppress
from importlib.machinery import SourceFileLoader
from json import dump
from time import perf_counter_ns

from .launch import compiled, hide_own_frames


def main(path, times, program):
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            compiled(program)
            steps = measured(int(times), program)
    except BaseException:
        hide_own_frames(None)
        raise
    with open(path, "w", encoding="ascii") as file:
        dump(steps, file)


def measured(times, program):
    loader = SourceFileLoader("sample", os.path.abspath(program))
    cached = importlib.util.cache_from_source(loader.path)
    steps = {"compile": [], "fresh": [], "cached": []}
    with open(program, "rb") as file:
        text = file.read()
    for _ in range(times):
        steps["compile"].append(time_of(lambda: compile(text, loader.path, "exec", dont_inherit=True)))
        with suppress(OSError):
            os.unlink(cached)
        steps["fresh"].append(time_of(lambda: loader.get_code("sample")))
        if os.path.exists(cached):
            steps["cached"].append(time_of(lambda: loader.get_code("sample")))
    return steps


def time_of(step):
    start = perf_counter_ns()
    step()
    return perf_counter_ns() - start
