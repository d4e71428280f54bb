"""Record conformance files: ``python -m tests.replay.record traces recursion``; without a name, all of a kind.

Runs the program of a file, if it has one, and writes the states by the definition of the columns. Review the result.
"""

from __future__ import annotations

import sys

import msgspec

from sphinxext.codestages.model.program import Program
from tests.languages.python.cases import live
from tests.languages.python.interpreters import interpreter

from .cases import Case, load, names, save
from .definition import references_states, trace_states

STAGES = {"traces": "trace", "references": "references"}
STATES = {"traces": trace_states, "references": references_states}


def record(kind: str, name: str) -> None:
    case = load(kind, name)
    if case.program:
        case.shape = _recorded(kind, case)
    case.states = STATES[kind](case.shape)
    save(kind, name, case)


def _recorded(kind: str, case: Case) -> dict[str, object]:
    program = Program("python", "\n".join(case.program) + "\n", "sample.py")
    reading, _ = live(program, STAGES[kind], interpreter(case.python), **case.options)
    shape: dict[str, object] = msgspec.to_builtins(reading.shape)
    return shape


def main() -> None:
    kind, *chosen = sys.argv[1:]
    for name in chosen or names(kind):
        record(kind, name)


if __name__ == "__main__":
    main()
