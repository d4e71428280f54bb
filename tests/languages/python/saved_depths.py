"""Run by CPython 3.12 or 3.13: compare the stack depths that the interpreter saves with those of the recorder.

``python saved_depths.py PROBES STEPS PROGRAM…`` prints a JSON object. At a LINE event these interpreters save the depth
of the operand stack in the frame. So every code object gets a line table in which each instruction is on a line of its
own. While the programs and modules of the standard library run, each saved depth is compared with ``depths_of``.
"""

import contextlib
import ctypes
import importlib.util
import io
import json
import sys
import types
from pathlib import Path

PROBES, STEPS = sys.argv[1], int(sys.argv[2])
sys.path.insert(0, PROBES)

from codestages_probes.layout import FRAME_IN_OBJECT, slot_count  # noqa: E402
from codestages_probes.stack_depths import depths_of  # noqa: E402

TOOL = 3
SAVED = 64
"""The offset of ``stacktop`` in the inner frame, in bytes."""


def one_line_an_instruction(code):
    """Return the code, and the code objects in it, with each code unit on the line after the unit before."""
    units = len(code.co_code) // 2
    # 0xE8: no columns, one unit; then a line delta of +1 as a signed number of variable length
    table = bytes((0xE8, 0x02)) * units
    constants = tuple(
        one_line_an_instruction(constant) if hasattr(constant, "co_code") else constant for constant in code.co_consts
    )
    return code.replace(co_linetable=table, co_consts=constants)


def all_codes(code):
    yield code
    for constant in code.co_consts:
        if hasattr(constant, "co_code"):
            yield from all_codes(constant)


class Comparison:
    def __init__(self):
        self.steps = 0
        self.mismatches = []
        self.unknown = set()
        self.codes = {}
        self.deepest = 0

    def on_line(self, code, line):
        frame = sys._getframe(1)
        known = self.codes.get(code)
        if known is None:
            return
        depths, count = known
        inner = ctypes.c_size_t.from_address(id(frame) + FRAME_IN_OBJECT).value
        saved = ctypes.c_int.from_address(inner + SAVED).value - count
        self.steps += 1
        self.deepest = max(self.deepest, saved)
        if depths.get(frame.f_lasti) != saved:
            self.mismatches.append([code.co_qualname, frame.f_lasti, depths.get(frame.f_lasti), saved])

    def watch(self, code):
        for inner in all_codes(code):
            depths = depths_of(inner)
            if not depths:
                self.unknown.add(inner.co_qualname)
                continue
            self.codes[inner] = (depths, slot_count(inner))
            sys.monitoring.set_local_events(TOOL, inner, sys.monitoring.events.LINE)


def library(name, comparison):
    """Import a fresh copy of a module of the standard library, whose code is compared."""
    spec = importlib.util.find_spec(name)
    content = Path(spec.origin).read_bytes()
    code = one_line_an_instruction(compile(content, spec.origin, "exec", dont_inherit=True))
    comparison.watch(code)
    module = importlib.util.module_from_spec(spec)
    before = sys.modules.get(name)
    sys.modules[name] = module
    try:
        exec(code, module.__dict__)
    finally:
        if before is not None:
            sys.modules[name] = before
    return module


def program(path, comparison):
    code = one_line_an_instruction(compile(Path(path).read_bytes(), path, "exec", dont_inherit=True))
    comparison.watch(code)
    return code


def work(comparison):
    """Run the programs, and common work of the modules, until there have been ``STEPS`` steps."""
    tokenizer, textwrap = library("tokenize", comparison), library("textwrap", comparison)
    difflib, fractions = library("difflib", comparison), library("fractions", comparison)
    unparser, argparse = library("ast", comparison), library("argparse", comparison)
    contexts, pprint = library("contextlib", comparison), library("pprint", comparison)
    decimal, statistics = library("_pydecimal", comparison), library("statistics", comparison)
    configuration, strings = library("configparser", comparison), library("string", comparison)
    text = Path(unparser.__file__).read_bytes()[:60_000].rpartition(b"\nclass ")[0]
    programs = [program(path, comparison) for path in sys.argv[3:]]
    while comparison.steps < STEPS:
        for compiled in programs:
            sys.modules["program"] = types.ModuleType("program")
            with contextlib.redirect_stdout(io.StringIO()):
                exec(compiled, sys.modules["program"].__dict__)
        list(tokenizer.tokenize(iter(text.splitlines(True)).__next__))
        unparser.unparse(unparser.parse(text))
        textwrap.wrap(text.decode()[:20_000], 70)
        list(difflib.unified_diff(text.decode().splitlines()[:400], text.decode().splitlines()[100:500]))
        sum((fractions.Fraction(1, n) for n in range(1, 200)), fractions.Fraction())
        parser = argparse.ArgumentParser(prog="x")
        parser.add_argument("-n", type=int, choices=range(9), help="how many")
        parser.parse_args(["-n", "3"])
        parser.format_help()
        pprint.pformat({str(n): list(range(n)) for n in range(30)})
        decimal.Decimal(2).sqrt(decimal.Context(prec=60))
        statistics.quantiles([n * n % 37 for n in range(100)], n=10)
        configuration.ConfigParser().read_string("[a]\nb = 1\n[c]\nd = %(e)s\ne = 2\n")
        strings.Template("$a ${b}").safe_substitute(a=1)
        with contexts.suppress(KeyError), contexts.ExitStack() as stack:
            stack.callback(int)
            raise KeyError


if __name__ == "__main__":
    sys.monitoring.use_tool_id(TOOL, "saved depths")
    found = Comparison()
    sys.monitoring.register_callback(TOOL, sys.monitoring.events.LINE, found.on_line)
    work(found)
    sys.monitoring.free_tool_id(TOOL)
    sys.stdout.write(
        json.dumps(
            {
                "steps": found.steps,
                "codes": len(found.codes),
                "unknown": sorted(found.unknown),
                "deepest": found.deepest,
                "mismatches": found.mismatches[:20],
            }
        )
    )
