"""Threads of real programs, observed from outside: the programs are made so that the result is known beforehand."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from sphinxext.codestages.execution import thread_counters
from sphinxext.codestages.execution.measuring import measure
from sphinxext.codestages.execution.process import Limits
from sphinxext.codestages.execution.thread_counters import ThreadObserver
from sphinxext.codestages.model.command import Command, File, Outcome, Sampling, Tool
from sphinxext.codestages.model.errors import ToolFailure

pytestmark = pytest.mark.schedstat
MS = 1_000_000
BUSY = "def work():\n    n = 0\n    while n < 2_000_000:\n        n += 1\n"
START = "import threading\n{}\nthreads = [threading.Thread(target=work) for _ in range({})]\n"
RUN = "for each in threads: each.start()\nfor each in threads: each.join()\n"

RUST = """
fn work() -> u64 {
    let mut x = 1u64;
    for n in 0..std::hint::black_box(200_000_000u64) { x = x.wrapping_mul(6364136223846793005).wrapping_add(n); }
    x
}
fn main() {
    let start = |name: &str| std::thread::Builder::new().name(name.into()).spawn(work).unwrap();
    let (one, two) = (start("one"), start("a name that is long"));
    println!("{} {}", one.join().unwrap(), two.join().unwrap());
}
"""


def run_python(code: str, seconds: float = 20) -> Outcome:
    tool = Tool(name="python", path=sys.executable, version="0", fingerprint="0")
    command = Command(
        arguments=("-S", "sample.py"), shown="", files=(File("sample.py", code.encode()),), watch="threads"
    )
    return measure(command, tool, Limits(seconds=seconds))


def run_rust(code: str, folder: Path) -> Outcome:
    (folder / "two.rs").write_text(code)
    subprocess.run(["rustc", "-O", "two.rs"], cwd=folder, check=True)
    tool = Tool(name="two", path=str(folder / "two"), version="0", fingerprint="0")
    return measure(Command(arguments=(), shown="", watch="threads"), tool, Limits(seconds=20))


def sampling_of(outcome: Outcome) -> Sampling:
    assert outcome.sampling
    return outcome.sampling


def ran(outcome: Outcome) -> dict[int, int]:
    found: dict[int, int] = {}
    for piece in outcome.slices:
        assert 0 <= piece.ran <= piece.end - piece.start
        found[piece.thread] = found.get(piece.thread, 0) + piece.ran
    return found


def test_times_of_the_threads_add_up_to_that_of_the_process() -> None:
    outcome = run_python(START.format(BUSY, 3) + RUN)
    assert len(ran(outcome)) == 4
    assert sum(ran(outcome).values()) == pytest.approx(sampling_of(outcome).cpu, rel=0.1)
    assert sampling_of(outcome).cpu == pytest.approx(outcome.usages[0].cpu, rel=0.1)


@pytest.mark.skipif(not getattr(sys, "_is_gil_enabled", lambda: True)(), reason="there is no such lock")
def test_threads_of_python_do_not_run_at_the_same_time() -> None:
    outcome = run_python(START.format(BUSY, 4) + RUN)
    assert sum(ran(outcome).values()) <= sampling_of(outcome).lasted * 1.05


def test_thread_that_sleeps_is_there_and_does_not_run() -> None:
    outcome = run_python(START.format("import time\ndef work(): time.sleep(0.1)", 2) + RUN)
    sleepers = [ran(outcome)[thread] for thread in sorted(ran(outcome))[1:]]
    assert len(sleepers) == 2
    assert all(nanoseconds < 5 * MS for nanoseconds in sleepers)
    for thread in sorted(ran(outcome))[1:]:
        own = [piece for piece in outcome.slices if piece.thread == thread]
        assert own[-1].end - own[0].start > 90 * MS


@pytest.mark.rustc
def test_names_are_the_systems_and_may_be_cut(tmp_path: Path) -> None:
    outcome = run_rust(RUST, tmp_path)
    names = {piece.name for piece in outcome.slices}
    assert names == {"two", "one", "a name that is "}
    assert sampling_of(outcome).process == min(ran(outcome))


def test_looking_costs_little_and_its_cost_is_known() -> None:
    sampling = sampling_of(run_python(START.format(BUSY, 4) + RUN))
    assert 0 < sampling.spent < sampling.lasted / 4
    assert thread_counters.PAUSE * 1e9 <= sampling.distance <= sampling.longest
    assert sampling.count > 10
    assert sampling.processors == len(os.sched_getaffinity(0))


def test_hundreds_of_threads_are_looked_at_less_often_and_some_not_at_all(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(thread_counters, "MOST_THREADS", 20)
    sampling = sampling_of(run_python(START.format("import time\ndef work(): time.sleep(0.2)", 100) + RUN))
    assert sampling.left_out == 81
    assert sampling.spent < sampling.lasted / 3


def test_run_that_is_cut_off_shows_what_it_did_until_then() -> None:
    outcome = run_python("while True: pass", seconds=0.3)
    assert outcome.stopped == "timeout"
    assert sum(ran(outcome).values()) > 10 * MS


def test_program_that_ends_before_the_second_look_has_no_slices(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(thread_counters, "_STARTING_PAUSE", 1.0)
    tool = Tool(name="sh", path="/bin/sh", version="0", fingerprint="0")
    outcome = measure(Command(arguments=("-c", ":"), shown="", watch="threads"), tool, Limits())
    assert (outcome.exit_code, outcome.slices, outcome.sampling) == (0, (), None)


def test_error_without_counters_says_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(thread_counters, "_COUNTER", "no-such-file")
    with pytest.raises(ToolFailure, match=r"on Linux only.*codestages record"):
        ThreadObserver()


def test_files_are_closed() -> None:
    before = len(os.listdir("/proc/self/fd"))  # noqa: PTH208
    run_python(START.format(BUSY, 4) + RUN)
    assert len(os.listdir("/proc/self/fd")) == before  # noqa: PTH208
