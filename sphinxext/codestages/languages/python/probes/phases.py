"""How long an interpreter takes over a program: to parse it, to compile the tree, and to run it.

``main("phases.json", "fib.py")`` writes nanoseconds by step: of many times for what comes before the run, which is over
too soon to be measured once, and of the one run. A process that is killed leaves only the former.
"""

import ast
import warnings
from time import perf_counter_ns

from .product import ProductFile
from .launch import compiled, forget_probe, hide_own_frames, run_as_main

TIMES = 25


def main(path, program):
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
        product.write(steps)
        start = perf_counter_ns()
        try:
            run_as_main(code)
        finally:
            steps["run"] = [perf_counter_ns() - start]
            product.write(steps)
    except BaseException:
        hide_own_frames(code and code.co_filename)
        raise


def before_the_run(text, name):
    tree = ast.parse(text, name)
    return {
        "parse": times(lambda: ast.parse(text, name)),
        "compile": times(lambda: compile(tree, name, "exec", dont_inherit=True)),
    }


def times(step):
    taken = []
    for _ in range(TIMES):
        start = perf_counter_ns()
        step()
        taken.append(perf_counter_ns() - start)
    return taken
