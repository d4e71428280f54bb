"""The operand stack compared with other sources: saved depths, the meaning of instructions, and plain runs."""

from __future__ import annotations

import json
import subprocess
from collections import Counter
from itertools import pairwise
from pathlib import Path

import pytest

from sphinxext.codestages.execution.process import Limits, run
from sphinxext.codestages.languages.python import archive
from sphinxext.codestages.model.command import Outcome
from sphinxext.codestages.model.program import Program
from sphinxext.codestages.model.request import Request
from sphinxext.codestages.model.shapes.trace import Trace
from tests.languages.python.cases import STAGES
from tests.languages.python.interpreters import VERSIONS, interpreter, release
from tests.languages.python.machine import Moment, moments, written

HERE = Path(__file__).parent
PROGRAMS = {path: release(path.stem.removeprefix("since_").replace("_", ".")) for path in HERE.glob("programs/*.py")}
MILLION = 1_000_000
NAMESPACES = {"<module>", "Box", "Square", "Shape"}


def runs(version: str, path: Path) -> tuple[Trace, Outcome, Outcome]:
    """Return a program's trace, the outcome that it was read from, and the outcome of a run without a recorder."""
    tool = interpreter(version)
    program = Program("python", path.read_text(encoding="utf-8"), path.name)
    outcomes = []
    for stage in ("trace", "output"):
        options = (("max-steps", "200000"),) if stage == "trace" else ()
        request = Request(program=program, stage=f"python/{stage}", options=options)
        command = STAGES[stage].command
        assert command is not None
        outcomes.append((request, run(command(request, tool), tool, Limits(seconds=60))))
    reading = STAGES["trace"].parse(*outcomes[0])
    assert isinstance(reading.shape, Trace), outcomes[0][1].stderr.decode()
    return reading.shape, outcomes[0][1], outcomes[1][1]


@pytest.mark.parametrize("version", ["3.12", "3.13"])
def test_depths_are_those_that_the_interpreter_saves(version: str, tmp_path: Path) -> None:
    """The interpreter saves the depth at each line, so ``saved_depths.py`` puts each instruction on its own line."""
    tool = interpreter(version)
    probes = tmp_path / archive.NAME
    probes.write_bytes(archive.probes().content)
    programs = [str(path) for path, since in PROGRAMS.items() if release(version) >= since]
    line = [tool.path, str(HERE / "saved_depths.py"), str(probes), str(MILLION), *programs]
    answer = subprocess.run(line, capture_output=True, check=False)
    assert answer.returncode == 0, answer.stderr.decode()
    found = json.loads(answer.stdout)
    assert found["steps"] >= MILLION
    assert found["codes"] > 1000
    assert found["deepest"] > 10
    assert found["unknown"] == []
    assert found["mismatches"] == []


RUNS = [(version, path) for path in sorted(PROGRAMS) for version in VERSIONS if release(version) >= PROGRAMS[path]]


@pytest.mark.parametrize(("version", "path"), RUNS, ids=lambda part: getattr(part, "stem", part))
def test_stack_is_what_the_instructions_make_of_it(version: str, path: Path) -> None:
    trace, recorded, plain = runs(version, path)
    assert (recorded.stdout, recorded.stderr, recorded.exit_code) == (plain.stdout, plain.stderr, plain.exit_code)
    assert trace.stack is not None
    checked = checked_steps(trace)
    assert checked["LOAD"] > 10
    assert checked["STORE"] > 3
    assert checked["RETURN"] > 3
    assert checked["other"] > checked["none"] / 4


def checked_steps(trace: Trace) -> Counter[str]:
    """Compare every step whose effect is known with the next state of its frame; return the number of each check."""
    checked: Counter[str] = Counter()
    failed = {step for step, (what, _) in marks(trace).items() if what == "exception"}
    returned = {step: value for step, (what, value) in marks(trace).items() if what == "return"}
    by_frame: dict[int, list[Moment]] = {}
    for moment in moments(trace):
        by_frame.setdefault(moment.frame, []).append(moment)
    for states in by_frame.values():
        for before, after in pairwise(states):
            if before.step not in failed:
                checked[check(trace, before, after)] += 1
        last = states[-1]
        if last.instruction.name == "RETURN_VALUE" and last.step in returned:
            assert returned[last.step] == last.stack[-1]
            assert len(last.stack) == 1
            checked["RETURN"] += 1
    return checked


def marks(trace: Trace) -> dict[int, tuple[str, int]]:
    found, step = {}, 0
    for since, what, value in trace.marks:
        step += since
        if what != "call":
            found[step] = (what, value)
    return found


def check(trace: Trace, before: Moment, after: Moment) -> str:
    """Assert what the instruction must have done, and return the kind of check."""
    name = before.instruction.name
    variable = before.instruction.argument.partition("(")[2].removesuffix(")")
    if variable.startswith("__"):  # such names of a namespace are left out of the trace
        return "none"
    if "_FAST" in name and trace.codes[before.code].name in NAMESPACES:
        variable += " (comprehension)"
    if name in ("LOAD_FAST", "LOAD_FAST_CHECK", "LOAD_FAST_BORROW"):
        assert after.stack == (*before.stack, before.names[variable])
        return "LOAD"
    if name == "STORE_FAST" or (name == "STORE_NAME" and before.code == 0):
        check_store(trace, before, after, variable)
        return "STORE"
    if name in ("BUILD_TUPLE", "BUILD_LIST"):
        check_build(trace, before, after)
    return check_moves(trace, before, after, variable)


def check_store(trace: Trace, before: Moment, after: Moment, variable: str) -> None:
    assert after.stack == before.stack[:-1]
    if trace.values[before.stack[-1]] == "NULL":  # after a comprehension, for a name that was unbound before
        assert variable not in after.names
    else:
        assert after.names[variable] == before.stack[-1]


def check_build(trace: Trace, before: Moment, after: Moment) -> None:
    count = int(before.instruction.argument)
    items = ", ".join(written(trace, before, value) for value in before.stack[len(before.stack) - count :])
    made = written(trace, after, after.stack[-1])
    same = made in (f"[{items}]", f"({items})", f"({items},)")
    assert same or len(made) > 60 or "…" in made + items, (made, items, before)


def check_moves(trace: Trace, before: Moment, after: Moment, variable: str) -> str:
    """Assert what an instruction leaves in place, and what it puts on top; return the kind of check."""
    name, argument = before.instruction.name, before.instruction.argument
    stack, top, rest = before.stack, after.stack[-1:], after.stack[:-1]
    count = int(argument) if argument.isdecimal() else 1
    expected = {
        "POP_TOP": lambda: after.stack == stack[:-1],
        "LOAD_CONST": lambda: rest == stack and (not variable.isdecimal() or trace.values[top[0]] == variable),
        "DUP_TOP": lambda: after.stack == (*stack, stack[-1]),
        "COPY": lambda: after.stack == (*stack, stack[-count]),
        "SWAP": lambda: (after.stack[-1], after.stack[-count]) == (stack[-count], stack[-1]),
        "ROT_TWO": lambda: after.stack == (*stack[:-2], stack[-1], stack[-2]),
        "PUSH_NULL": lambda: rest == stack and trace.values[top[0]] == "NULL",
        "BUILD_TUPLE": lambda: rest == stack[: len(stack) - count],
        "BUILD_LIST": lambda: rest == stack[: len(stack) - count],
        "BINARY_OP": lambda: rest == stack[:-2],
        "COMPARE_OP": lambda: rest == stack[:-2],
        "CONTAINS_OP": lambda: rest == stack[:-2],
        "BINARY_SUBSCR": lambda: rest == stack[:-2],
        "CALL": lambda: rest == stack[: -count - 2],
        "CALL_METHOD": lambda: rest == stack[: -count - 2],
        "CALL_FUNCTION": lambda: rest == stack[: -count - 1],
    }.get(name)
    if expected is None:
        return "none"
    assert expected(), (before, after)
    return "other"


def test_checks_find_a_wrong_stack() -> None:
    """Checks the check: a stack that has one wrong entry does not pass."""
    trace, *_ = runs("3.11", HERE / "programs" / "since_3_8.py")
    stack = trace.stack
    assert stack is not None
    step = next(index for index, pushed in enumerate(stack.pushes) if pushed and index > 500)
    pushes = (*stack.pushes[:step], (*stack.pushes[step], stack.pushes[step][-1]), *stack.pushes[step + 1 :])
    wrong = type(stack)(pops=stack.pops, pushes=pushes, initial=stack.initial)
    with pytest.raises(AssertionError):
        checked_steps(Trace(**{**{name: getattr(trace, name) for name in trace.__struct_fields__}, "stack": wrong}))
