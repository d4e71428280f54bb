"""Threads of Python: their names in the program, which of them held the interpreter lock, and builds without it."""

from __future__ import annotations

import json
from typing import Any

import pytest

from sphinxext.codestages.execution.measuring import measure
from sphinxext.codestages.execution.process import Limits
from sphinxext.codestages.languages.python.lock import inferred_lock
from sphinxext.codestages.languages.python.threads import STAGE
from sphinxext.codestages.model.artifact import Reading
from sphinxext.codestages.model.command import Outcome, Sampling, Slice, Tool
from sphinxext.codestages.model.program import Program
from sphinxext.codestages.model.request import Request
from sphinxext.codestages.model.shapes.schedule import CHANGING, SEVERAL, Hold, Schedule, Spell, Thread
from sphinxext.codestages.model.span import Span
from tests.languages.python.interpreters import RUNNING, each_interpreter, interpreter

MS = 1_000_000
NAMES = """\
import sys, _thread, threading, time
from concurrent.futures import ThreadPoolExecutor

def work():
    time.sleep(0.02)

class Own(threading.Thread):
    def run(self):
        self.name = "renamed"
        work()

threads = [threading.Thread(target=work), threading.Thread(target=work, name="a name of more than 15 bytes"), Own()]
for each in threads: each.start()
_thread.start_new_thread(time.sleep, (0.02,))
with ThreadPoolExecutor(1, thread_name_prefix="pool") as pool:
    pool.submit(work).result()
for each in threads: each.join()
print(sys.argv, __name__, sys.getprofile(), sys.gettrace(), threading.active_count(), len(threading.enumerate()))
"""


def request_of(text: str) -> Request:
    return Request(program=Program("python", text, "sample.py"), stage="python/threads")


def read(text: str, version: str = RUNNING) -> Reading:
    tool = interpreter(version)
    request = request_of(text)
    assert STAGE.command
    return STAGE.parse(request, measure(STAGE.command(request, tool), tool, Limits(seconds=20)))


def schedule_of(reading: Reading) -> Schedule:
    assert isinstance(reading.shape, Schedule)
    return reading.shape


def told(*lines: dict[str, Any], crowds: tuple[tuple[int, int], ...] = ()) -> Outcome:
    """Return a run of 20 ms in which two threads took turns, with ``lines`` as the log of the probe."""
    turns = ((1, 0, 7), (2, 7, 12), (1, 12, 14), (2, 14, 20))
    return Outcome(
        tool=Tool(name="python", path="python", version="3.14.0t", fingerprint="0"),
        exit_code=0,
        stdout=b"",
        stderr=b"",
        files={"threads.log": b"".join(json.dumps(line).encode() + b"\n" for line in lines)},
        slices=tuple(
            Slice(thread=thread, name="python", start=start * MS, end=end * MS, ran=(end - start) * MS)
            for thread, start, end in turns
        ),
        sampling=Sampling(
            process=1, began=100 * MS, lasted=20 * MS, count=21, distance=MS, longest=MS, spent=MS, cpu=20 * MS,
            processors=2, crowds=crowds, waits=((1, 3 * MS, 99), (2, 13 * MS, 7)),
        ),
    )  # fmt: skip


BEGAN = {"began": 105 * MS, "switch": 0.005, "lock": True}
NAMED = {"thread": 2, "name": "worker", "line": 2}


@each_interpreter()
def test_threads_have_the_names_that_the_program_gave_them(version: str) -> None:
    reading = read(NAMES, version)
    assert not reading.diagnostics
    schedule = schedule_of(reading)
    first = "Thread-1" if version in {"3.8", "3.9"} else "Thread-1 (work)"
    names = [thread.name for thread in schedule.threads]
    assert names[0] == "MainThread"
    assert {first, "a name of more than 15 bytes", "renamed", "pool_0"} < set(names)
    assert len(names) == 6, "one was started without the module threading, and has the system's name"
    spans = {thread.name: thread.span for thread in schedule.threads}
    assert spans[first] == Span(4, 0, 4, 11)
    assert spans["renamed"] == Span(8, 4, 8, 18)
    assert spans["pool_0"] is None
    assert schedule.lock
    assert schedule.lock.interval == 5 * MS


def test_program_runs_as_it_would_alone() -> None:
    tool = interpreter(RUNNING)
    request = request_of(NAMES)
    assert STAGE.command
    outcome = measure(STAGE.command(request, tool), tool, Limits(seconds=20))
    assert outcome.stdout.decode().split() == ["['sample.py']", "__main__", "None", "None", "1", "1"]


def test_programs_that_break_what_the_probe_needs_are_measured_all_the_same() -> None:
    schedule = schedule_of(read("import os, json, threading\nos.closerange(3, 100)\njson.dumps = None\n" + NAMES))
    assert "renamed" in [thread.name for thread in schedule.threads]
    reading = read("import os\nos.unlink('threads.log')\n" + NAMES)
    assert any("system's names are shown" in note for note in reading.notes)


def test_failure_of_the_program_is_told_with_its_place() -> None:
    reading = read("import time\ntime.sleep(0.02)\n1 / 0\n")
    (failure,) = reading.diagnostics
    assert (failure.code, failure.labels[0].span.line) == ("ZeroDivisionError", 3)
    assert "codestages" not in failure.rendered


def test_busy_threads_hold_the_lock_by_turns() -> None:
    busy = "def work():\n    n = 0\n    while n < 1_500_000: n += 1\n"
    schedule = schedule_of(
        read(
            f"import threading\n{busy}threads = [threading.Thread(target=work) for _ in range(2)]\n"
            "for each in threads: each.start()\nfor each in threads: each.join()\n"
        )
    )
    assert schedule.lock
    assert schedule.lock.changes >= 2
    assert {1, 2} <= {hold.thread for hold in schedule.lock.holds}
    assert not [hold for hold in schedule.lock.holds if hold.thread == SEVERAL]


def test_times_count_from_the_programs_first_instruction() -> None:
    reading = STAGE.parse(request_of("import x\ndef work(): pass\n"), told(BEGAN, NAMED))
    schedule = schedule_of(reading)
    assert schedule.length == 15 * MS
    first, second = schedule.threads
    assert (first.name, first.started, first.ran, first.waited) == ("python", 0, 4 * MS, 0)
    assert (second.name, second.started, second.ran, second.waited) == ("worker", 2 * MS, 11 * MS, 7)
    assert second.span == Span(2, 0, 2, 16)
    assert schedule.lock
    assert schedule.lock.holds == (
        Hold(0, 0, 2 * MS),
        Hold(1, 2 * MS, 5 * MS),
        Hold(0, 7 * MS, 2 * MS),
        Hold(1, 9 * MS, 6 * MS),
    )
    assert schedule.lock.changes == 3


def test_interpreter_without_a_lock_has_no_lane_for_it() -> None:
    reading = STAGE.parse(
        request_of("x = 1\n"), told({**BEGAN, "lock": False}, NAMED, {"switch": 0.005, "lock": False})
    )
    assert schedule_of(reading).lock is None
    assert any("free-threaded" in note for note in reading.notes)


def test_lock_that_was_brought_back_has_one() -> None:
    reading = STAGE.parse(request_of("x = 1\n"), told({**BEGAN, "lock": False}, NAMED, {"switch": 0.005, "lock": True}))
    assert schedule_of(reading).lock


@pytest.mark.parametrize(
    "damage", [b"", b"{", b"[]\n1\n", b'{"thread": "x"}\n{"began": "y"}\n{"switch": 1}\n', b"\xff\n"]
)
def test_log_that_cannot_be_read_leaves_the_systems_names(damage: bytes) -> None:
    outcome = told()
    outcome.files["threads.log"] = damage
    reading = STAGE.parse(request_of("x = 1\n"), outcome)
    assert [thread.name for thread in schedule_of(reading).threads] == ["python", "python"]
    assert schedule_of(reading).length == 20 * MS


def test_program_that_was_gone_at_once_says_so() -> None:
    outcome = Outcome(tool=told().tool, exit_code=0, stdout=b"", stderr=b"", files={})
    (failure,) = STAGE.parse(request_of("x = 1\n"), outcome).diagnostics
    assert failure.code == "no-measurement"


def schedule(*spells: tuple[int, int, int, int]) -> Schedule:
    threads = tuple(Thread(name=str(number), started=0, ended=100, ran=1) for number in range(3))
    return Schedule(length=100, threads=threads, spells=tuple(Spell(*spell) for spell in spells), processors=2)


def holds_of(*spells: tuple[int, int, int, int], crowds: tuple[tuple[int, int], ...] = ()) -> list[Hold]:
    return list(inferred_lock(schedule(*spells), crowds, interval=5, distance=2).holds)


def test_short_overlap_is_a_change_of_hands() -> None:
    assert holds_of((0, 0, 10, 10), (1, 9, 11, 11)) == [Hold(0, 0, 10), Hold(1, 10, 10)]


def test_long_overlap_is_a_change_too_quick_to_be_told() -> None:
    assert holds_of((0, 0, 20, 10), (1, 0, 20, 10)) == [Hold(CHANGING, 0, 20)]


def test_where_more_was_run_than_one_can_several_ran_at_once() -> None:
    assert holds_of((0, 0, 20, 20), (1, 0, 20, 20), crowds=((0, 20),)) == [Hold(SEVERAL, 0, 20)]
