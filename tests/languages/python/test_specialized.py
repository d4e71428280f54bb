"""Bytecode after a run, compared with what the interpreter itself says without any code of ours."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest

from sphinxext.codestages.execution.process import Limits, run
from sphinxext.codestages.languages.python.specialized import STAGE
from sphinxext.codestages.model.artifact import Reading
from sphinxext.codestages.model.command import Outcome, Tool
from sphinxext.codestages.model.errors import CodestagesError
from sphinxext.codestages.model.program import Program
from sphinxext.codestages.model.request import Request
from sphinxext.codestages.model.shapes.listing import Listing
from tests.languages.python.interpreters import RUNNING, each_interpreter, interpreter, release

HOT = """\
import sys

class Point:
    def __init__(self, x):
        self.x = x

def add(a, b):
    return a + b

def total(n, start=0):
    for i in range(n):
        start = add(start, i)
        if start > 10_000: start = 0
    return start

def words(items):
    return [each.upper() for each in items if each in ("a", "b")]

def cold():
    return add(1, 2)

p = Point(3)
for k in range(100):
    p.x += len("ab") + total(k) * 1.5
    a, b = words(["a", "b"])
    last = {"a": k}["a"]
print(p.x, sys.argv, __name__, "ü")
"""
REFERENCE = """
import dis, json, runpy, sys, types
source = open(sys.argv[1], encoding="utf-8").read()
module = compile(source, sys.argv[1], "exec")
exec(module, {"__name__": "__main__"})
codes, pending = [], [module]
while pending:
    code = pending.pop()
    names = [[row.opname for row in dis.get_instructions(code, adaptive=warm)] for warm in (False, True)]
    codes.append([code.co_name, *names])
    pending += [each for each in reversed(code.co_consts) if isinstance(each, types.CodeType)]
json.dump(codes, sys.stderr)
"""


def specialized(text: str, version: str = RUNNING, seconds: float = 20) -> tuple[Reading, Outcome]:
    tool = interpreter(version)
    request = Request(program=Program("python", text, "sample.py"), stage=STAGE.name)
    assert STAGE.command
    outcome = run(STAGE.command(request, tool), tool, Limits(seconds=seconds))
    return STAGE.parse(request, outcome), outcome


def listing(reading: Reading) -> Listing:
    assert isinstance(reading.shape, Listing)
    return reading.shape


def columns(shape: Listing) -> list[list[tuple[str, str]]]:
    """Return, for each function, the name of every instruction as compiled and after the run."""
    found = []
    for group in shape.groups:
        lines = shape.lines[group.first + 1 : group.first + group.count]
        names = [line.text.split() for line in lines]
        found.append([(words[0], words[-1] if is_name(words[-1]) else words[0]) for words in names])
    return found


def is_name(word: str) -> bool:
    return word.isidentifier() and word.isupper()


@each_interpreter(since="3.11")
def test_both_columns_are_those_of_the_interpreter(version: str, tmp_path: Path) -> None:
    (tmp_path / "sample.py").write_text(HOT, encoding="utf-8")
    line = [interpreter(version).path, "-s", "-X", "utf8", "-c", REFERENCE, "sample.py"]
    answer = subprocess.run(line, capture_output=True, check=True, cwd=tmp_path)
    expected = [list(zip(cold, warm, strict=True)) for _, cold, warm in json.loads(answer.stderr)]
    reading, _ = specialized(HOT, version)
    assert reading.diagnostics == ()
    assert columns(listing(reading)) == expected
    changed = {warm for rows in expected for cold, warm in rows if cold != warm}
    assert {"BINARY_OP_ADD_INT", "STORE_ATTR_INSTANCE_VALUE"} <= changed


@each_interpreter(since="3.11")
def test_headers_count_what_changed(version: str) -> None:
    shape = listing(specialized(HOT, version)[0])
    headers = {group.name: shape.lines[group.first].text for group in shape.groups}
    assert headers["cold"].startswith("cold(): 0 of ")
    assert headers["add"].startswith("add(a, b): ") and "0 of" not in headers["add"]
    assert ("joined with the next one" in headers["add"]) == (release(version) < (3, 13))
    assert all(group.span for group in shape.groups)


@each_interpreter(since="3.11")
def test_program_runs_as_it_would_alone(version: str) -> None:
    text = "import sys, os\nprint(sys.argv, __name__, __file__[-9:], sorted(vars()), sys.path[0] == os.getcwd())"
    _, outcome = specialized(text, version)
    assert b"['sample.py'] __main__ sample.py" in outcome.stdout
    assert b"codestages" not in outcome.stdout
    deep = "def f(n):\n    try: return f(n + 1)\n    except RecursionError: return n\nprint(f(0))"
    tool = interpreter(version)
    alone = subprocess.run([tool.path, "-c", deep], capture_output=True, check=True)
    assert specialized(deep, version)[1].stdout == alone.stdout


def test_program_that_fails_shows_what_it_became_until_then() -> None:
    reading, outcome = specialized(HOT + "1 / 0\n")
    assert [diagnostic.code for diagnostic in reading.diagnostics] == ["ZeroDivisionError"]
    assert reading.diagnostics[0].labels[0].span.line == HOT.count("\n") + 1
    assert "BINARY_OP_ADD_INT" in "".join(line.text for line in listing(reading).lines)
    assert b"codestages_probes" not in outcome.stderr


@pytest.mark.parametrize(
    "ending",
    ["sys.exit()", "raise SystemExit(0)", "import threading; threading.Thread(target=add, args=(1, 2)).start()"],
)
def test_program_that_ends_itself_properly_is_read(ending: str) -> None:
    reading, _ = specialized(HOT + ending)
    assert reading.diagnostics == ()
    assert "BINARY_OP_ADD_INT" in "".join(line.text for line in listing(reading).lines)


@pytest.mark.parametrize("ending", ["import os; os._exit(0)", "import atexit; atexit._clear()"])
def test_program_that_leaves_no_record_is_shown_cold_and_says_so(ending: str) -> None:
    reading, _ = specialized(HOT + ending)
    assert [diagnostic.code for diagnostic in reading.diagnostics] == ["no-recording"]
    assert "shown as compiled" in reading.notes[0]
    assert "specialised" not in "".join(line.text for line in listing(reading).lines)


def test_program_that_removes_its_folder_says_so() -> None:
    reading, _ = specialized("import shutil, os; shutil.rmtree(os.getcwd())")
    assert reading.shape is None
    assert [diagnostic.code for diagnostic in reading.diagnostics] == ["no-recording"]


def test_endless_program_is_shown_cold() -> None:
    reading, outcome = specialized("while True: pass", seconds=1)
    assert outcome.stopped == "timeout"
    assert "shown as compiled" in reading.notes[0]
    assert listing(reading).lines


def test_forked_process_does_not_answer_for_its_parent() -> None:
    text = "import os\ndef f(n): return n + n\nif os.fork(): os.wait(); [f(n) for n in range(99)]\n"
    reading, _ = specialized(text)
    assert "BINARY_OP_ADD_INT" in "".join(line.text for line in listing(reading).lines)


@pytest.mark.parametrize(
    "text",
    [
        "import builtins, json; builtins.open = json.dumps = None; vars(builtins).clear()",
        "import dis; dis.get_instructions = None",
        "__import__('sys').modules.clear()",
    ],
)
def test_program_that_breaks_what_it_finds_does_not_break_the_reading(text: str) -> None:
    reading, outcome = specialized(text)
    assert listing(reading).lines, outcome.stderr


def test_syntax_error_is_a_diagnostic() -> None:
    reading, _ = specialized("if")
    assert [diagnostic.code for diagnostic in reading.diagnostics] == ["SyntaxError"]
    assert reading.shape is None


@each_interpreter()
def test_older_versions_are_refused_in_words(version: str) -> None:
    tool = Tool(name="python", path="python", version=f"{version}.1", fingerprint="")
    request = Request(program=Program("python", "", "sample.py"), stage=STAGE.name)
    assert STAGE.command
    if release(version) < (3, 11):
        with pytest.raises(CodestagesError, match=r"needs Python 3\.11"):
            STAGE.command(request, tool)
    else:
        assert STAGE.command(request, tool).products
