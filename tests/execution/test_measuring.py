"""Times and memory are those of the program, for each of its runs, and of nothing that runs beside it."""

from __future__ import annotations

import fcntl
import os
import socket
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from sphinxext.codestages.execution import measuring_lock
from sphinxext.codestages.execution.fetching import Fetched, Fetcher, Policy
from sphinxext.codestages.execution.measuring import machine, measure
from sphinxext.codestages.execution.measuring_lock import alone, unmeasured
from sphinxext.codestages.execution.process import Limits, Runner
from sphinxext.codestages.execution.sandbox import SERVER, UNCONTAINED, Conversation, Waiting
from sphinxext.codestages.execution.store import Store
from sphinxext.codestages.execution.toolchain import Toolchain
from sphinxext.codestages.model.artifact import Artifact, Reading
from sphinxext.codestages.model.command import Command, File, Outcome, Tool, Usage
from sphinxext.codestages.model.descriptors import Stage
from sphinxext.codestages.model.errors import DamagedRecording
from sphinxext.codestages.model.program import Program
from sphinxext.codestages.model.request import Request
from sphinxext.codestages.model.shapes.measurements import Measurements, Series

from .test_fetching import SPEC

PYTHON = Tool(name="python", path=sys.executable, version="0", fingerprint="0")
MEGABYTE = 2**20
ON_LINUX = pytest.mark.skipif(sys.platform != "linux", reason="memory is looked at in /proc")


def measured(code: str, repeat: int = 2, seconds: float = 10, **change: object) -> Outcome:
    command = Command(
        arguments=("-S", "sample.py"),
        shown="",
        files=(File("sample.py", code.encode()),),
        watch="usage",
        repeat=repeat,
    )
    return measure(command, PYTHON, Limits(seconds=seconds, **change))  # type: ignore[arg-type]


def usages(code: str) -> tuple[Usage, Usage]:
    """Return the usage of two runs of ``code``."""
    first, second = measured(code).usages
    return first, second


def test_sleeping_takes_time_and_no_processor() -> None:
    for usage in usages("import time; time.sleep(0.2)"):
        assert usage.wall >= 200e6
        assert 0 < usage.cpu < 100e6


def test_working_takes_time_of_a_processor() -> None:
    for usage in usages("import time\nwhile time.process_time() < 0.2: pass"):
        # the process had used a little before it became the program, which the program counts and we do not
        assert 190e6 <= usage.cpu <= usage.wall * 1.05


def test_time_of_what_was_waited_for_counts() -> None:
    work = "import time\nwhile time.process_time() < 0.2: pass"
    code = f"import subprocess, sys; subprocess.run([sys.executable, '-S', '-c', {work!r}])"
    assert measured(code, 1).usages[0].cpu >= 200e6


@ON_LINUX
def test_memory_is_what_the_program_held_at_most() -> None:
    code = "x = bytearray(200 * 2**20); del x"
    for usage in usages(code):
        assert 200 * MEGABYTE <= usage.peak < 260 * MEGABYTE


@ON_LINUX
def test_memory_of_this_process_is_not_taken_for_the_programs() -> None:
    ours = bytearray(300 * MEGABYTE)
    assert 0 < measured("import time; time.sleep(0.05)", 1).usages[0].peak < 100 * MEGABYTE
    del ours


def test_memory_of_a_run_that_ended_too_soon_is_unknown(monkeypatch: pytest.MonkeyPatch) -> None:
    """Its peak is below that of the process that launched it, so the system's count is the launcher's."""
    monkeypatch.setattr("sphinxext.codestages.execution.observer.Observer.fewest", 10**6)
    shell = Tool(name="sh", path="/bin/sh", version="0", fingerprint="0")
    command = Command(arguments=("-c", ":"), shown="", watch="usage", repeat=2)
    assert [usage.peak for usage in measure(command, shell, Limits()).usages] == [0, 0]


def test_every_run_has_a_folder_of_its_own() -> None:
    code = "import os; assert os.listdir() == ['sample.py']; open('left', 'w').close()"
    outcome = measured(code, 3)
    assert (outcome.exit_code, len(outcome.usages)) == (0, 3)


def test_measuring_ends_when_its_time_is_used_up() -> None:
    outcome = measured("import time; time.sleep(0.2)", repeat=100, seconds=0.5)
    assert 1 <= len(outcome.usages) <= 3
    assert not outcome.stopped


def test_failing_program_is_run_once_and_says_why() -> None:
    outcome = measured("1/0", 5)
    assert outcome.exit_code == 1
    assert b"ZeroDivisionError" in outcome.stderr
    assert len(outcome.usages) == 1


def test_program_that_does_not_end_is_stopped_and_not_measured() -> None:
    outcome = measured("while True: pass", 5, seconds=0.3)
    assert (outcome.stopped, outcome.usages) == ("timeout", ())


def test_flood_is_stopped() -> None:
    assert measured("while True: print('x' * 1000)", output=10_000).stopped == "output-limit"


def test_time_before_the_program_starts_is_not_measured(monkeypatch: pytest.MonkeyPatch) -> None:
    """Here it takes half a second more until the program may begin, and this time is not counted."""
    prepared = Conversation.waiting_program

    def prepare_slowly(conversation: Conversation) -> Waiting | None:
        time.sleep(0.5)
        return prepared(conversation)

    monkeypatch.setattr(Conversation, "waiting_program", prepare_slowly)
    began = time.monotonic_ns()
    (usage,) = measured("pass", 1).usages
    assert time.monotonic_ns() - began >= usage.wall + 500e6


def test_run_is_measured_without_pidfd_open(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(os, "pidfd_open", raising=False)
    (usage,) = measured("import time; time.sleep(0.1)", 1).usages
    assert usage.wall >= 100e6
    assert 0 < usage.cpu < 100e6


def test_machine_is_described_and_not_named() -> None:
    assert "core" in machine()
    assert socket.gethostname() not in machine().split()


def test_nothing_else_runs_beside_what_is_measured(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    beginning = threading.Event()
    ended: list[float] = []

    def other() -> None:
        with unmeasured():
            beginning.set()
            time.sleep(0.4)
            ended.append(time.monotonic())

    thread = threading.Thread(target=other)
    thread.start()
    beginning.wait()
    began = float(measured("import time; print(time.monotonic())", 1).stdout)
    thread.join()
    assert began > ended[0]


def test_later_runs_wait_for_one_that_waits_for_the_exclusive_lock(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    order: list[str] = []

    def measuring() -> None:
        with alone():
            order.append("alone")

    def other() -> None:
        with unmeasured():
            order.append("other")

    first, *others = [threading.Thread(target=target) for target in (measuring, other, other)]
    with unmeasured():
        first.start()
        while is_open(tmp_path / f"codestages-{os.getuid()}.door"):
            time.sleep(0.01)
        for thread in others:
            thread.start()
        time.sleep(0.1)
        assert order == []
    for thread in (first, *others):
        thread.join()
    assert order == ["alone", "other", "other"]


def is_open(door: Path) -> bool:
    """True if no process holds the exclusive lock on the file ``door``."""
    descriptor = os.open(door, os.O_RDWR)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_SH | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    finally:
        os.close(descriptor)
    return True


def test_waiting_for_a_lock_is_limited(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A build may have been suspended while it holds the lock."""
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    clock = Clock()
    monkeypatch.setattr(measuring_lock, "time", clock)
    with alone(), unmeasured():
        assert measuring_lock.PATIENCE < clock.now < 3 * measuring_lock.PATIENCE, (
            "the run waits for both locks, one after the other"
        )


class Clock:
    """A clock that only ``sleep`` advances."""

    now = 0.0

    def monotonic(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        self.now += seconds


def test_where_nothing_can_be_locked_runs_go_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "missing"))
    with alone(), unmeasured():
        pass


def test_what_is_measured_runs_after_everything_else(tmp_path: Path) -> None:
    """The measured run comes last even if its request came first."""
    log = tmp_path / "log"
    requests = [Request(program=Program("test", "x", "sample.txt"), stage=name) for name in ("test/alone", "test/slow")]
    fetch(tmp_path, log, requests)
    assert log.read_text().splitlines() == ["slow begins", "slow ends", "alone begins", "alone ends"]


@pytest.mark.parametrize("policy", ["auto", "always", "never"])
def test_recording_of_a_measurement_is_the_answer_whatever_the_policy(tmp_path: Path, policy: Policy) -> None:
    fetcher = make_fetcher(tmp_path, tmp_path / "log", policy=policy)
    record(fetcher, 7)
    answer = fetcher.fetch(ALONE)
    assert (answer.origin, value_of(answer)) == ("recorded", 7)
    assert not (tmp_path / "log").exists()


def test_address_of_a_measurement_is_its_recordings(tmp_path: Path) -> None:
    fetcher = make_fetcher(tmp_path, tmp_path / "log", policy="always")
    before = fetcher.address(ALONE)
    record(fetcher, 7)
    recorded = fetcher.address(ALONE)
    record(fetcher, 8)
    assert len({before, recorded, fetcher.address(ALONE)}) == 3


def test_measuring_again_is_asked_for(tmp_path: Path) -> None:
    fetcher = make_fetcher(tmp_path, tmp_path / "log", policy="always", measures=True)
    record(fetcher, 7)
    assert fetcher.fetch(ALONE).origin == "run"


def test_without_a_recording_it_is_measured_once_and_cached(tmp_path: Path) -> None:
    log = tmp_path / "log"
    answers = [make_fetcher(tmp_path, log).fetch(ALONE) for _ in range(2)]
    assert value_of(answers[0]) == value_of(answers[1])
    assert log.read_text().count("begins") == 1


def test_damaged_recording_of_a_measurement_is_replaced_only_with_policy_always(tmp_path: Path) -> None:
    fetcher = make_fetcher(tmp_path, tmp_path / "log")
    record(fetcher, 7)
    fetcher.store.recording_path(ALONE).write_text("{")
    with pytest.raises(DamagedRecording):
        fetcher.fetch(ALONE)
    assert make_fetcher(tmp_path, tmp_path / "log", policy="always").fetch(ALONE).origin == "run"


ALONE = Request(program=Program("test", "x", "sample.txt"), stage="test/alone")
LOGGING = """import sys, time
with open(sys.argv[2], "a") as log:
    log.write(sys.argv[1] + " begins\\n")
time.sleep(0.2)
with open(sys.argv[2], "a") as log:
    log.write(sys.argv[1] + " ends\\n")
"""


def make_fetcher(folder: Path, log: Path, **change: object) -> Fetcher:
    def command(name: str) -> Command:
        files = (File("sample.py", LOGGING.encode()),)
        watch = "usage" if name == "alone" else ""
        return Command(arguments=("sample.py", name, str(log)), shown=name, files=files, watch=watch)  # type: ignore[arg-type]

    def parse(request: Request, outcome: Outcome | None) -> Reading:
        assert outcome is not None
        values = tuple(usage.wall for usage in outcome.usages) or (1,)
        return Reading(shape=measurements(*values))

    stages = {
        f"test/{name}": Stage(
            name=f"test/{name}",
            title=name,
            summary="",
            shape=Measurements,
            views=("bars",),
            parse=parse,
            command=lambda request, tool, name=name: command(name),  # type: ignore[misc]
            measured=name == "alone",
        )
        for name in ("alone", "slow")
    }
    return Fetcher(
        stages=lambda name: (stages[name], SPEC),
        toolchain=Toolchain(),
        store=Store(recordings=folder / "recordings", cache=folder / "cache"),
        runner=Runner(sandbox=UNCONTAINED),  # the script writes its log outside of its folder
        **change,  # type: ignore[arg-type]
    )


def fetch(folder: Path, log: Path, requests: list[Request]) -> None:
    answers = make_fetcher(folder, log).fetch_all(requests)
    assert all(isinstance(answer, Fetched) for answer in answers.values())


def record(fetcher: Fetcher, value: int) -> None:
    fetcher.store.write_recording(ALONE, Artifact(shape=measurements(value)))


def measurements(*values: int) -> Measurements:
    return Measurements(measure="time", unit="ns", series=(Series(label="on the clock", values=values),))


def value_of(answer: Fetched) -> int:
    assert isinstance(answer.artifact.shape, Measurements)
    return answer.artifact.shape.series[0].median


@pytest.fixture(autouse=True)
def no_process_is_left() -> Iterator[None]:
    yield
    assert not SERVER.conversations
