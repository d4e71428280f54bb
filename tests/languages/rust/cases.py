"""Reads the recorded cases of Rust: every outcome, with the request that it answers."""

from __future__ import annotations

import msgspec
import pytest

from sphinxext.codestages.languages.rust import LANGUAGE
from sphinxext.codestages.model.artifact import Reading
from sphinxext.codestages.model.command import Outcome, Tool
from sphinxext.codestages.model.program import Program
from sphinxext.codestages.model.request import Request
from sphinxext.codestages.model.shapes.listing import Listing
from tests.outcomes import CASES, read_outcome

STAGES = {stage.name.partition("/")[2]: stage for stage in LANGUAGE.stages}
UNPRETTY = ("-Zunpretty", *(f"-Zunpretty={form}" for form in ("ast-tree", "expanded", "hir", "hir,typed")))
FLAGS = ("-Zmir-include-spans", "-Znll-facts", *UNPRETTY, "-Zunpretty=thir-flat")
HOST = "host: x86_64-unknown-linux-gnu"
STABLE = Tool(name="rustc", path="rustc", version="1.95.0", fingerprint=HOST, flags=FLAGS)
NIGHTLY = Tool(name="rustc", path="rustc", version="1.97.0-nightly", fingerprint=HOST, flags=FLAGS)
OLD = Tool(name="rustc", path="rustc", version="1.63.0", fingerprint=HOST, flags=UNPRETTY)

_EMITTED = {"mir": "program.mir", "llvm-ir": "program.ll", "asm": "program.s"}
_SHARED = {"thir": "analysis"}
FAILING = ("borrow_error", "lex_error", "syntax_error")


def recorded(stage: str) -> list[str]:
    """Return the cases (``fib/1.95.0``) that have a recorded outcome of ``stage``."""
    folder = _SHARED.get(stage, stage)
    pattern = f"*/*/emit/{_EMITTED[stage]}" if stage in _EMITTED else f"*/*/{folder}/outcome.json"
    found = (path.parent.parent for path in (CASES / "rust").glob(pattern))
    return sorted(f"{path.parent.name}/{path.name}" for path in found)


def each_recording(stage: str) -> pytest.MarkDecorator:
    cases = recorded(stage)
    assert cases, f"nothing is recorded for {stage}"
    return pytest.mark.parametrize("case", cases)


def program_of(case: str) -> Program:
    path = CASES / "rust" / case.partition("/")[0] / "program.rs"
    return Program("rust", path.read_text(encoding="utf-8"), path.name)


def request_of(case: str, stage: str) -> Request:
    return Request(program=program_of(case), stage=f"rust/{stage}")


def outcome_of(case: str, stage: str) -> Outcome:
    """Return the recorded outcome; that of a run of the program has the compiler's outcome as ``before``."""
    folder = "emit" if stage in _EMITTED else _SHARED.get(stage, stage)
    outcome = read_outcome(CASES / "rust" / case / folder, "rustc")
    if stage != "output":
        return outcome
    return msgspec.structs.replace(outcome, before=read_outcome(CASES / "rust" / case / "emit", "rustc"))


def reading(case: str, stage: str) -> Reading:
    return STAGES[stage].parse(request_of(case, stage), outcome_of(case, stage))


def unfolded(stage: str, read: Reading) -> Listing:
    """Return the listing with all of its lines, as a view shows them."""
    assert isinstance(read.shape, Listing)
    return read.shape.unfolded(STAGES[stage].unfold)


def program(text: str, filename: str = "sample.rs") -> Program:
    return Program("rust", text, filename)
