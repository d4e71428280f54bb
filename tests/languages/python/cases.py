"""Reads the recorded cases of Python: every outcome, with the request that it answers."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator

import pytest

from sphinxext.codestages.execution.process import Limits, run
from sphinxext.codestages.languages.python import LANGUAGE
from sphinxext.codestages.model.artifact import Reading
from sphinxext.codestages.model.command import Outcome, Tool
from sphinxext.codestages.model.program import Program
from sphinxext.codestages.model.request import Request
from sphinxext.codestages.model.shapes.trace import Trace
from tests.languages.python.machine import moments, written
from tests.outcomes import CASES, read_outcome

STAGES = {stage.name.partition("/")[2]: stage for stage in LANGUAGE.stages}
STATIC = ("tokens", "ast", "symtable", "bytecode")
PYTHON = Tool(name="python", path=sys.executable, version="{}.{}.{}".format(*sys.version_info[:3]), fingerprint="this")
"""The interpreter that runs the tests."""

FAILING = "syntax_error"
"""The case that does not compile."""
RAISING = ("exception", "generators")
"""The cases that raise exceptions when they run."""
RECORDED = sorted(path for path in (CASES / "python").glob("*/*") if path.is_dir())


def each_recording(*without: str) -> pytest.MarkDecorator:
    """Parametrise a test with ``case`` (``fib/3.11.7``)."""
    chosen = [f"{path.parent.name}/{path.name}" for path in RECORDED if path.parent.name not in without]
    return pytest.mark.parametrize("case", chosen)


def each_case(*without: str) -> pytest.MarkDecorator:
    """Parametrise a test with ``case`` (``fib``)."""
    return pytest.mark.parametrize("case", sorted({path.parent.name for path in RECORDED} - {*without}))


def program_of(case: str) -> Program:
    path = CASES / "python" / case.partition("/")[0] / "program.py"
    return Program("python", path.read_text(encoding="utf-8"), path.name)


def recorded(case: str, stage: str) -> tuple[Request, Outcome]:
    """Return the request for ``stage`` of ``case`` (``fib/3.11.7``), and its recorded outcome."""
    folder = CASES / "python" / case / ("static" if stage in STATIC else stage)
    return Request(program=program_of(case), stage=f"python/{stage}"), read_outcome(folder, "python")


def reading(case: str, stage: str) -> Reading:
    return STAGES[stage].parse(*recorded(case, stage))


def live(program: Program, stage: str, tool: Tool = PYTHON, **options: str) -> tuple[Reading, Outcome]:
    """Run ``stage`` of ``program``, by default with the interpreter that runs the tests.

    Options are keywords: ``max_steps`` is ``max-steps``.
    """
    chosen = tuple(sorted((name.replace("_", "-"), value) for name, value in options.items()))
    request = Request(program=program, stage=f"python/{stage}", options=chosen)
    command = STAGES[stage].command
    assert command is not None
    outcome = run(command(request, tool), tool, Limits(seconds=60))
    return STAGES[stage].parse(request, outcome), outcome


def states(trace: Trace) -> Iterator[tuple[int, str, int, dict[str, str]]]:
    """Yield frame, code, offset and names of each step, with values as text; a cell is replaced by its content."""
    for moment in moments(trace):
        names = {name: written(trace, moment, value) for name, value in moment.names.items()}
        held = {name: re.sub(r"^<cell: (.*)>$", r"\1", text, flags=re.DOTALL) for name, text in names.items()}
        bound = {name: text for name, text in held.items() if text != "empty"}
        yield moment.frame, trace.codes[moment.code].name, moment.instruction.offset, bound
