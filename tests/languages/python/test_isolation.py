"""A program can replace the interpreter's own functions, and does not see the probes that run in its process."""

from __future__ import annotations

import pytest

from sphinxext.codestages.model.program import Program
from sphinxext.codestages.model.shapes.references import References
from sphinxext.codestages.model.shapes.trace import Trace
from tests.languages.python.cases import live
from tests.languages.python.interpreters import each_interpreter, interpreter

REPLACED = """\
import builtins
real = dict(vars(builtins))
def broken(*arguments, **named):
    raise SystemError("a built-in function that the program has replaced")
broken.calls = 0
replaced = {name: broken for name in real if name[0].islower() or name in ("__import__", "__build_class__")}
builtins.__dict__.update(replaced)
held = []
for number in (1, 2, 3):
    held.append([number])
    held[0] = (number, {number: held[-1]})
def double(value):
    made = [value, value]
    return made
result = double(held)
del held
builtins.__dict__.update(real)
print(result)
"""

LOOKS = """\
import sys
print([each.__name__ for each in sys.meta_path], sys.path[1:])
"""


@each_interpreter()
@pytest.mark.parametrize("stage", ["trace", "references"])
def test_functions_that_a_program_replaces_are_not_the_recorders(version: str, stage: str) -> None:
    program, tool = Program("python", REPLACED, "sample.py"), interpreter(version)
    plain = live(program, "output", tool)[1]
    result, outcome = live(program, stage, tool)
    assert (outcome.exit_code, outcome.stdout, outcome.stderr) == (0, plain.stdout, plain.stderr)
    assert isinstance(result.shape, Trace | References)
    assert "[(3, {3: [3]}), [2], [3]]" in outcome.stdout.decode()
    assert "made" in str(result.shape)
    assert not [note for note in result.notes if "missing" in note]


@each_interpreter()
@pytest.mark.parametrize("stage", ["trace", "references", "specialized", "threads", "phases"])
def test_imports_are_those_of_a_plain_run(version: str, stage: str) -> None:
    if stage == "specialized" and version in ("3.8", "3.9", "3.10"):
        pytest.skip("no specialised instructions")
    program, tool = Program("python", LOOKS, "sample.py"), interpreter(version)
    assert live(program, stage, tool)[1].stdout == live(program, "output", tool)[1].stdout
