"""Runs: output, failures, and traces that agree with what really happened."""

from __future__ import annotations

import io
import json
import mmap
import re
import zipfile
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sphinxext.codestages.execution.process import Limits, run
from sphinxext.codestages.languages.python import archive
from sphinxext.codestages.languages.python.probes import log
from sphinxext.codestages.model.command import Command, File, Outcome, Tool
from sphinxext.codestages.model.errors import CodestagesError
from sphinxext.codestages.model.program import Program
from sphinxext.codestages.model.replay.trace import running_frames
from sphinxext.codestages.model.request import Request
from sphinxext.codestages.model.shapes.trace import Trace
from sphinxext.codestages.model.span import Span
from tests.languages.python.cases import (
    FAILING,
    PYTHON,
    RAISING,
    STAGES,
    each_case,
    each_recording,
    live,
    program_of,
    reading,
    recorded,
    states,
)
from tests.languages.python.interpreters import VERSIONS, each_interpreter, interpreter, release
from tests.languages.python.machine import moments, written


def sample(text: str) -> Program:
    return Program("python", text, "sample.py")


def traced(text: str, tool: Tool = PYTHON, **options: str) -> tuple[Trace, Outcome]:
    result, outcome = live(sample(text), "trace", tool, **options)
    assert isinstance(result.shape, Trace), outcome.stderr.decode()
    return result.shape, outcome


@each_recording(FAILING)
def test_recorded_trace_is_consistent(case: str) -> None:
    trace = reading(case, "trace").shape
    assert isinstance(trace, Trace)
    assert len(trace.frame) == len(trace.instruction) == len(list(states(trace)))
    assert [frame.caller < index for index, frame in enumerate(trace.frames)] == [True] * len(trace.frames)
    assert sum(delta for delta, _ in trace.output) <= len(trace.frame)
    assert "".join(text for _, text in trace.output) == recorded(case, "output")[1].stdout.decode()


@each_recording(FAILING, *RAISING)
def test_recorded_trace_goes_on_or_jumps_where_instructions_say(case: str) -> None:
    """Without exceptions, a step of a frame leads to the next instruction, or to the target of a jump."""
    trace = reading(case, "trace").shape
    assert isinstance(trace, Trace)
    assert "exception" not in {what for _, what, _ in trace.marks}
    unseen = {"RESUME", "NOP", "END_FOR", "POP_TOP"}  # no event in every version, or skipped by the instruction before
    last: dict[int, int] = {}
    for frame, _, offset, _ in states(trace):
        code = trace.codes[trace.frames[frame].code]
        index = [instruction.offset for instruction in code.instructions].index(offset)
        first = last.get(frame, -1) + 1
        skipped = {instruction.name for instruction in code.instructions[first:index]} if index >= first else {"a jump"}
        jumped = frame in last and code.instructions[last[frame]].target is not None
        prologue = frame not in last
        assert skipped <= unseen or jumped or prologue, (code.name, offset, skipped)
        last[frame] = index


@each_case()
@pytest.mark.parametrize("stage", ["output", "trace"])
def test_output_and_exit_code_are_those_of_a_plain_run(case: str, stage: str) -> None:
    program = program_of(case)
    plain = run(
        Command(arguments=(program.filename,), shown="", files=(File(program.filename, program.text.encode()),)),
        PYTHON,
        Limits(seconds=20),
    )
    _, outcome = live(program, stage)
    assert (outcome.stdout, outcome.stderr, outcome.exit_code) == (plain.stdout, plain.stderr, plain.exit_code)


INDEPENDENT = """
import json, sys
record = []
code = compile(open("sample.py").read(), "sample.py", "exec")
def trace(frame, event, argument):
    if frame.f_code.co_filename != "sample.py":
        return None
    frame.f_trace_opcodes = True
    if event == "opcode":
        names = {name: repr(value) for name, value in frame.f_locals.items() if name[:2] != "__"}
        record.append([frame.f_code.co_name, frame.f_lasti, names])
    return trace
sys.settrace(trace)
exec(code, {})
sys.settrace(None)
print(json.dumps(record))
"""

WRONG = """
    known = _LAYOUTS.get(version)
    for name in ("slots", "STACK"):
        if hasattr(known, name):
            setattr(known, name, getattr(known, name) + WORD)
    return known
"""

ARITHMETIC = """\
total = 0
words = ["a", "b"]
table = {"x": (1, 2.5), None: {3}}

def scale(number, by=2, *rest, key=b"k"):
    result = [number]
    for each in range(3):
        result.append(each * by)
        del each
        each = str(result)
    bump = lambda extra: total + extra + by
    try:
        result[9]
    except IndexError:
        by = 7
    return bump(1)

for word in words:
    total += scale(len(word), rest := 3)
    table[word] = total
del rest
"""


# In 3.12 the independent record would change the run: it reads f_locals.
@pytest.mark.parametrize("version", [version for version in VERSIONS if version != "3.12"])
def test_locals_are_those_that_an_independent_record_says(version: str) -> None:
    tool = interpreter(version)
    files = (File("record.py", INDEPENDENT.encode()), File("sample.py", ARITHMETIC.encode()))
    outcome = run(Command(arguments=("record.py",), shown="", files=files), tool, Limits(seconds=20))
    expected = [(name, offset, _plain(names)) for name, offset, names in json.loads(outcome.stdout)]
    trace, _ = traced(ARITHMETIC, tool)
    found = [(name.rpartition(".")[2], offset, _plain(names)) for _, name, offset, names in states(trace)]
    assert len(found) > 200
    assert found == expected


def test_number_of_an_object_is_its_identity() -> None:
    """All objects of this sample stay alive, so each keeps its number, whatever name or list it is reached by."""
    text = """\
kept = []
def new(*items):
    made = list(items)
    kept.append(made)
    return made
def swap(pair):
    pair[0], pair[1] = pair[1], pair[0]
    return pair
shared = new(1)
pair = swap(new(shared, new(2)))
for number in range(12):
    other = swap([new(number), shared])
    kept.append(other)
first, second = pair
third = kept[0]
"""
    trace, _ = traced(text)
    *_, last = moments(trace)
    number = {name: trace.values[value] for name, value in last.names.items() if name != "other"}
    assert number["third"] == number["shared"] == number["second"] != number["first"]
    before = {
        moment.step: trace.values[moment.names["shared"]] for moment in moments(trace) if "shared" in moment.names
    }
    assert len(set(before.values())) == 1


UNREADABLE = {
    "unknown": ("return _LAYOUTS.get(version)", "return None"),
    "wrong": ("return _LAYOUTS.get(version)", WRONG),
}


@each_interpreter()
@pytest.mark.parametrize("how", UNREADABLE)
def test_stack_that_cannot_be_read_is_not_shown_and_said(
    version: str, how: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The layout of the frames is either not known, or not the one that the self-test expects."""
    changed = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(archive.probes().content)) as probes, zipfile.ZipFile(changed, "w") as other:
        for name in probes.namelist():
            old, new = UNREADABLE[how] if name.endswith("/layout.py") else ("", "")
            content = probes.read(name).decode()
            assert old in content
            other.writestr(name, content.replace(old, new) if old else content)
    monkeypatch.setattr(archive, "probes", lambda: File(archive.NAME, changed.getvalue()))
    program, tool = sample(ARITHMETIC + "print(total)\n"), interpreter(version)
    result, outcome = live(program, "trace", tool)
    plain = live(program, "output", tool)[1]
    assert (outcome.exit_code, outcome.stdout, outcome.stderr) == (0, plain.stdout, plain.stderr)
    assert isinstance(result.shape, Trace)
    assert result.shape.stack is None
    notes = " ".join(result.notes)
    assert "The operand stack is not shown" in notes
    assert "read from the interpreter's memory" not in notes
    if release(version) != (3, 12):  # f_locals within a callback
        shown = {value for value in result.shape.values if isinstance(value, str)}
        assert {"7", "b'k'"} <= shown


@each_interpreter()
def test_operands_of_a_pending_call_are_the_callees(version: str) -> None:
    """From 3.11 on, a call moves its arguments to the callee: they may be freed while the caller waits."""
    text = """\
def f(x):
    global g
    x = None
    g = 1
    w = {"k": 1}
    g = 2
    return 7
class Kept: pass
f([1, 2, 3])
f({"a": (1, 2)})
f(Kept())
"""
    tool = interpreter(version)
    trace, outcome = traced(text, tool)
    assert outcome.exit_code == 0
    shown = {
        written(trace, moment, value) for moment in moments(trace) for value in (*moment.stack, *moment.names.values())
    }
    assert {"[1, 2, 3]", "<Kept>", "{'k': 1}"} <= shown
    assert {text for text in shown if re.search(r"\d{6,}|<(?!function|class|code|built|Kept)", text)} == set()


def test_generator_has_the_caller_that_resumed_it() -> None:
    text = """\
def numbers():
    yield 1
    yield 2
def first(made): return next(made)
def second(made): return next(made)
made = numbers()
first(made)
second(made)
"""
    trace, _ = traced(text)
    names = [trace.codes[frame.code].name for frame in trace.frames]
    assert [names[caller] for _, frame, caller in trace.resumed if names[frame] == "numbers"] == ["second"]
    by_name = {names[frame]: depth for frame, _, depth in running_frames(trace)}
    assert by_name["numbers"] == by_name["second"] + 1


def test_recording_keeps_nothing_alive() -> None:
    text = """\
class Loud:
    def __del__(self): print("gone")
box = [slice(Loud()), (Loud(),), {1: Loud()}]
y = 1
del box
print("after")
"""
    _, outcome = traced(text)
    assert outcome.stdout == b"gone\ngone\ngone\nafter\n"


@each_interpreter()
@pytest.mark.parametrize("stage", ["trace", "references"])
def test_recorder_leaves_no_garbage_for_a_program_to_count(version: str, stage: str) -> None:
    """There may be less garbage than in a plain run, if the recorder has collected what the interpreter left."""
    program, tool = sample("import gc\nprint(gc.collect())\n"), interpreter(version)
    plain, outcome = live(program, "output", tool)[1], live(program, stage, tool)[1]
    assert int(outcome.stdout) <= int(plain.stdout)


def test_what_changes_behind_a_name_is_seen() -> None:
    text = """\
class Open:
    def __init__(self): self.n = 1
class Shut: pass
door = Open()
door.__class__ = Shut
class Holder:
    __version__ = 3
Holder.items = []
Holder.items.append(1)
def function(a): pass
function.__defaults__ = ([],)
end = 1
"""
    trace, _ = traced(text)
    *_, last = moments(trace)
    names = {name: written(trace, last, value) for name, value in last.names.items()}
    assert names["door"] == "<Shut n=1>"
    assert names["Holder"] == "<class Holder items=[1]>"
    assert names["function"] == "<function function a=[]>"
    assert "__version__" in {name for code in trace.codes for name in code.locals}


def test_missing_thread_is_an_error_that_says_so() -> None:
    result, _ = live(sample("x = 1\n"), "trace", thread="7")
    assert [diagnostic.code for diagnostic in result.diagnostics] == ["no-recording"]
    assert "fewer than 7 threads" in result.diagnostics[0].message


def test_address_used_again_is_another_object() -> None:
    text = """\
class Large:  # of a size that hardly anything else has
    __slots__ = ["slot%d" % number for number in range(50)]
addresses = []
for number in range(6):
    short = Large()
    short.slot1 = number
    addresses.append(id(short))
    del short
print(len(set(addresses)))
"""
    trace, outcome = traced(text)
    assert int(outcome.stdout) < 6
    found = {trace.values[moment.names["short"]] for moment in moments(trace) if "short" in moment.names}
    assert len(found) == 6


def test_object_changed_where_it_is_not_named_is_shown_changed() -> None:
    """It is changed by an inner function through a cell, by library code, and as a global from within a function."""
    text = """\
import random
table = {}
def outer():
    count, rows = 0, [[3], [1], [2]]
    def inner():
        nonlocal count
        count += 1
        table[count] = rows
        rows.sort()
    inner()
    random.seed(1)
    random.shuffle(rows)
    global later
    later = count
    return rows
print(outer(), table)
"""
    trace, outcome = traced(text)
    *_, last = moments(trace)
    assert written(trace, last, last.names["table"]) in outcome.stdout.decode()
    assert written(trace, last, last.names["later"]) == "1"
    counts = [written(trace, moment, moment.names["count"]) for moment in moments(trace) if "count" in moment.names]
    assert list(dict.fromkeys(counts)) == ["<cell: empty>", "<cell: 0>", "<cell: 1>"]


def _plain(names: dict[str, str]) -> dict[str, str]:
    """Return the names whose values both sides write alike: no functions, nothing long."""
    functions = {"scale", "bump"}
    return {name: text for name, text in names.items() if name not in functions and len(text) < 60}


def test_values_are_described_without_running_the_sample() -> None:
    text = """\
class Meta(type):
    def __hash__(cls): print("ran"); return 1
    def __getattribute__(cls, name): print("ran"); return super().__getattribute__(name)
class Nosy(metaclass=Meta):
    def __repr__(self): print("ran"); return "x"
    __str__ = __repr__
    def __eq__(self, other): print("ran"); return True
    def __hash__(self): return 1
    def __getattr__(self, name): print("ran")
    def __iter__(self): print("ran"); return iter(())
class Many(list):
    def __iter__(self): print("ran"); return iter(())
nosy = Nosy()
held = [nosy, {nosy: nosy}, Many([nosy])]
loop = []
loop.append(loop)
big = 10 ** 5000
long = "ä" * 1000
def function(): pass
made = (each for each in held)
done = None
"""
    trace, outcome = traced(text)
    assert outcome.stdout == b""
    *_, (_, _, _, names) = states(trace)
    assert names["nosy"] == "<Nosy>"
    assert names["Nosy"] == "<class Nosy>"
    assert names["held"] == "[<Nosy>, {<Nosy>: <Nosy>}, <Many [<Nosy>]>]"
    assert names["loop"].startswith("[[[")
    assert names["function"] == "<function function>"
    assert names["big"].startswith("<int of")
    assert names["made"] == "<generator <genexpr>>"
    assert max(len("".join(map(str, value))) for value in trace.values) < 180


def test_objects_die_when_they_do_without_the_recorder() -> None:
    text = """\
class Loud:
    def __init__(self, name): self.name = name
    def __del__(self): print("gone", self.name)
def work(loud):
    other = Loud("other")
    other = None
    print("rebound")
    inner = Loud("inner")
    del inner
    print("deleted")
    return loud
work(Loud("passed"))
print("end")
"""
    _, outcome = traced(text)
    assert outcome.stdout.split(b"\n")[:-1] == [
        *(b"gone other", b"rebound", b"gone inner", b"deleted", b"gone passed", b"end")
    ]


def test_run_stops_at_the_limit_of_steps() -> None:
    result, outcome = live(
        sample("while True:\n    try:\n        print(1)\n    except BaseException:\n        pass\n"),
        "trace",
        max_steps="123",
    )
    assert isinstance(result.shape, Trace)
    assert len(result.shape.frame) == 123
    assert [diagnostic.code for diagnostic in result.diagnostics] == ["step-limit"]
    assert outcome.exit_code == 0


@pytest.mark.parametrize("steps", ["", "0", "-1", "many", "1e3"])
def test_limit_that_is_not_a_number_is_refused(steps: str) -> None:
    request = Request(program=sample(""), stage="python/trace", options=(("max-steps", steps),))
    command = STAGES["trace"].command
    assert command is not None
    with pytest.raises(CodestagesError, match="max-steps"):
        command(request, PYTHON)


@pytest.mark.parametrize(
    "ending", ["import os; os._exit(3)", "import ctypes; ctypes.string_at(0)", "import os; os.kill(os.getpid(), 9)"]
)
def test_steps_before_a_sudden_end_are_kept(ending: str) -> None:
    trace, outcome = traced(f"x = 1\nprint('before')\n{ending}\n")
    assert outcome.exit_code != 0
    assert trace.output == ((trace.output[0][0], "before\n"),)
    *_, (_, _, _, names) = states(trace)
    assert names["x"] == "1"


def test_steps_before_a_timeout_are_kept() -> None:
    command = STAGES["trace"].command
    assert command is not None
    request = Request(program=sample("print('before')\nimport time\ntime.sleep(60)\n"), stage="python/trace")
    outcome = run(command(request, PYTHON), PYTHON, Limits(seconds=1))
    assert outcome.stopped == "timeout"
    trace = STAGES["trace"].parse(request, outcome).shape
    assert isinstance(trace, Trace)
    assert "before\n" in [text for _, text in trace.output]


@pytest.mark.parametrize("ending", ["os._exit(0)", "pass"])
def test_child_process_of_the_sample_records_nothing(ending: str) -> None:
    parent = "import os\nx = 0\nif child := os.fork():\n    os.waitpid(child, 0)\n    y = 2\n"
    text = f"{parent}else:\n    x = 1\n    {ending}\n"
    result, _ = live(sample(text), "trace")
    assert isinstance(result.shape, Trace)
    held = [names for *_, names in states(result.shape)]
    assert {names.get("x") for names in held} == {None, "0"}
    assert held[-1]["y"] == "2"


@each_interpreter()
def test_recursion_reaches_the_same_depth(version: str) -> None:
    tool = interpreter(version)
    function = "depth = 0\ndef f():\n    global depth\n    depth += 1\n    f()\n"
    attempt = "try:\n    f()\nexcept RecursionError as error:\n    print(depth, error)\n"
    text = (
        f"import sys\nprint(sys.getrecursionlimit())\n{function}{attempt}sys.setrecursionlimit(200)\n{attempt}end = 1\n"
    )
    plain = live(sample(text), "output", tool)[1]
    result, outcome = live(sample(text), "trace", tool, max_steps="1000000")
    assert (outcome.stdout, outcome.stderr) == (plain.stdout, plain.stderr)
    assert "recursion limit" in " ".join(result.notes)
    assert isinstance(result.shape, Trace)
    *_, last = moments(result.shape)
    assert ("end" in last.names) == (release(version) >= (3, 12))  # since 3.12, recording goes on afterwards


def test_other_threads_are_named_and_not_recorded() -> None:
    text = "import threading\ndef work():\n    pass\nt = threading.Thread(target=work)\nt.start()\nt.join()\n"
    result, _ = live(sample(text), "trace")
    assert isinstance(result.shape, Trace)
    assert len(result.shape.frames) == 1
    assert "only one is shown" in " ".join(result.notes)


@each_interpreter()
def test_chosen_thread_is_recorded_and_no_other(version: str) -> None:
    text = """\
import threading
def first(): here = "first"
def second(value):
    here = "second"
    return here, value
def main_only(): here = "main"
for function, arguments in ((first, ()), (second, ([1],))):
    thread = threading.Thread(target=function, args=arguments)
    thread.start()
    thread.join()
main_only()
"""
    tool = interpreter(version)
    for number, expected in ((2, {"first"}), (3, {"second"}), (1, {"<module>", "main_only"})):
        result, _ = live(sample(text), "trace", tool, thread=str(number))
        assert isinstance(result.shape, Trace), number
        assert {name for _, name, _, _ in states(result.shape)} == expected


def test_descriptors_closed_by_the_sample_do_not_end_the_recording() -> None:
    trace, _ = traced(
        "import os\nos.closerange(3, 99)\nos.chdir('/')\nfor i in range(60000): pass\n", max_steps="1000000"
    )
    *_, (_, _, _, names) = states(trace)
    assert names["i"] == "59999"


def test_marks_tell_calls_returns_and_exceptions() -> None:
    trace, _ = traced(
        "def f():\n    return 1\ndef g():\n    raise KeyError\nf()\ntry:\n    g()\nexcept KeyError:\n    pass\n"
    )
    kinds = [what for _, what, _ in trace.marks]
    assert kinds[:4] == ["call", "call", "return", "call"]
    assert "exception" in kinds
    assert kinds.count("return") == 2  # f and the module; g does not return


def test_extended_arguments_are_part_of_their_instruction() -> None:
    text = "".join(f"v{number} = {number}\n" for number in range(300))
    trace, _ = traced(text)
    assert "EXTENDED_ARG" not in {instruction.name for instruction in trace.codes[0].instructions}
    offsets = [offset for _, _, offset, _ in states(trace)]
    assert len(offsets) == len(set(offsets))


@pytest.mark.parametrize(
    ("text", "code", "span"),
    [
        ("def f():\n    return 1 / 0\n\nf()\n", "ZeroDivisionError", Span(2, 11, 2, 16)),
        ("import json\njson.loads('{')\n", "JSONDecodeError", Span(2, 0, 2, 15)),
        (
            "try:\n    1 / 0\nexcept ZeroDivisionError as e:\n    raise KeyError('k\\nl') from e\n",
            "KeyError",
            Span(4, 4, 4, 33),
        ),
        ("raise ExceptionGroup('eg', [ValueError(1), TypeError()])\n", "ExceptionGroup", Span(1, 0, 1, 56)),
        ("def x(:\n", "SyntaxError", Span(1, 0, 1, 7)),
        ("import sys\nsys.exit(3)\n", "SystemExit", None),
        ("raise SystemExit('no')\n", "SystemExit", None),
        ("x = 'ä'; x.y\n", "AttributeError", Span(1, 0, 1, 12)),
        ("import sys\nprint('E: x', file=sys.stderr)\nassert 0, 'm: n'\n", "AssertionError", Span(3, 0, 3, 16)),
    ],
)
@pytest.mark.parametrize("stage", ["output", "trace"])
def test_failure_is_a_diagnostic_at_its_place(stage: str, text: str, code: str, span: Span | None) -> None:
    (error,) = live(sample(text), stage)[0].diagnostics
    assert error.code == code
    # Interpreters underline different parts of the same failure: from 3.13 on the condition of an assertion.
    others = {"SyntaxError": Span(1, 6, 1, 7), "AssertionError": Span(3, 7, 3, 8)}
    assert (error.labels[0].span if error.labels else None) in (span, others.get(code))


@pytest.mark.parametrize("version", ["3.8.18", "3.11.7", "3.13.0"])
def test_last_exception_of_a_chain_counts(version: str) -> None:
    (error,) = reading(f"exception/{version}", "output").diagnostics
    assert (error.code, error.message) == ("TooSmall", "0")
    assert error.labels[0].span.line == 9
    assert error.rendered.count("Traceback") == 2


def test_full_log_keeps_what_fits_and_its_last_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(log, "WINDOW", 4096)
    monkeypatch.setattr(log, "LIMIT", 5 * mmap.ALLOCATIONGRANULARITY)
    kept = log.Log(tmp_path / "trace.log")
    line = "x" * 99 + "\n"
    with pytest.raises(log.Full):
        for _ in range(1000):
            kept.write(line)
    kept.write("elimit\n", last=True)
    kept.close()
    lines = (tmp_path / "trace.log").read_text().splitlines(keepends=True)
    assert len(lines) > 50
    assert set(lines[:-1]) == {line}
    assert lines[-1] == "elimit\n"


@given(data=st.data(), case=st.sampled_from(["generators", "exception", "unicode"]))
def test_cut_or_changed_logs_never_raise(case: str, data: st.DataObject) -> None:
    request, outcome = recorded(f"{case}/3.13.0", "trace")
    content = outcome.files["trace.log"]
    start = data.draw(st.integers(0, len(content)))
    change = data.draw(st.binary(max_size=6) | st.sampled_from([b"@99\n", b"=9 9\n", b"\n\n", b"f0 77\n", b"v[]\n"]))
    changed = content[:start] + change + content[start + data.draw(st.integers(0, 9)) :]
    files = {"trace.log": changed[: data.draw(st.integers(0, len(changed)))]}
    STAGES["trace"].parse(request, msgspec.structs.replace(outcome, files=files))


@given(
    stderr=st.text(st.sampled_from('Traceback (most recent call last):\n  File "program.py", line 1+|^:'), max_size=200)
)
def test_any_standard_error_is_read(stderr: str) -> None:
    request, outcome = recorded("fib/3.11.7", "output")
    changed = msgspec.structs.replace(outcome, exit_code=1, stderr=stderr.encode())
    assert len(STAGES["output"].parse(request, changed).diagnostics) == 1
