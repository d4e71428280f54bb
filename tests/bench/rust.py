"""Measures Rust's figures: all stages of a program against the compiler alone, and the reading of its output."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path

from sphinxext.codestages.execution.fetching import Fetched, Fetcher, undisturbed
from sphinxext.codestages.execution.observer import Observer
from sphinxext.codestages.execution.process import Limits, Runner, run
from sphinxext.codestages.execution.store import Store
from sphinxext.codestages.execution.toolchain import Toolchain
from sphinxext.codestages.languages.rust import LANGUAGE
from sphinxext.codestages.model.artifact import Reading
from sphinxext.codestages.model.command import Command, Outcome, Tool
from sphinxext.codestages.model.descriptors import Stage, ToolSpec
from sphinxext.codestages.model.program import Program
from sphinxext.codestages.model.request import Request

from .measure import Spent, cpu_spent, paired, spent

LONG = Path(__file__).with_name("program.rs")
MEASURING = {"rust/benchmark", "rust/threads"}
"""The stages that measure the program; they repeat or watch its run, so they are left out here."""
STAGES = {stage.name: stage for stage in LANGUAGE.stages if stage.name not in MEASURING}


@dataclass(frozen=True)
class Started:
    """A process that the fetcher started, and its outcome."""

    command: Command
    tool: Tool
    before: Outcome | None
    outcome: Outcome

    def again(self) -> Outcome:
        return run(self.command, self.tool, Limits(), self.before)


@dataclass(frozen=True, kw_only=True)
class NotingRunner(Runner):
    """Notes each process that it starts, with its outcome."""

    started: list[Started]

    def run(
        self,
        command: Command,
        tool: Tool,
        limits: Limits,
        before: Outcome | None = None,
        observer: Observer | None = None,
    ) -> Outcome:
        outcome = super().run(command, tool, limits, before, observer)
        self.started.append(Started(command, tool, before, outcome))
        return outcome


@dataclass(frozen=True)
class Read:
    """What a stage's parser was called with."""

    stage: Stage
    request: Request
    outcome: Outcome

    def again(self) -> Reading:
        with undisturbed():
            return self.stage.parse(self.request, self.outcome)


class AllStages:
    """Fetches all stages of a program. The compiler has been identified before; that is not measured."""

    def __init__(self, program: Program, folder: Path) -> None:
        self._requests = [Request(program=program, stage=stage) for stage in STAGES]
        self._folder = folder
        self._toolchain = Toolchain()
        self._toolchain.find(LANGUAGE.tool)
        self._cache = folder
        self.started: list[Started] = []
        self.read: list[Read] = []

    def cold(self) -> Spent:
        """Return the time with empty caches; the time to empty them is not included."""
        forget()
        self._cache = Path(tempfile.mkdtemp(dir=self._folder))
        self.started, self.read = [], []
        return spent(self.warm)

    def warm(self) -> None:
        """Fetch all stages again with the current cache."""
        fetcher = Fetcher(
            stages=self._stage,
            toolchain=self._toolchain,
            store=Store(None, self._cache),
            runner=NotingRunner(started=self.started),
        )
        answers = fetcher.fetch_all(self._requests)
        failed = [answer for answer in answers.values() if not isinstance(answer, Fetched)]
        assert not failed, failed

    def _stage(self, name: str) -> tuple[Stage, ToolSpec]:
        stage = STAGES[name]

        def parse(request: Request, outcome: Outcome | None) -> Reading:
            if outcome is not None:
                self.read.append(Read(stage, request, outcome))
            return stage.parse(request, outcome)

        return replace(stage, parse=parse), LANGUAGE.tool


def forget() -> None:
    """Clear the caches that the parsers keep of programs that they have read."""
    for name, module in list(sys.modules.items()):
        if name.startswith("sphinxext.codestages.languages.rust"):
            for value in vars(module).values():
                if clear := getattr(value, "cache_clear", None):
                    clear()


class Bare:
    """Runs the same command lines on the same files, as many at a time, and does nothing else."""

    def __init__(self, started: Sequence[Started], folder: Path) -> None:
        self._folder = folder
        # What runs after a compilation (``before``) needs what that has made, as in the fetcher.
        self._waves = (
            [process for process in started if not process.before],
            [process for process in started if process.before],
        )

    def run(self) -> None:
        with ThreadPoolExecutor(max_workers=os.cpu_count() or 1) as pool:
            for wave in self._waves:
                list(pool.map(self._start, wave))

    def _start(self, process: Started) -> None:
        """Run the process anew in a fresh folder, with the files of its command and of the run before it."""
        folder = Path(tempfile.mkdtemp(dir=self._folder))
        made = process.before.files.items() if process.before else ()
        for name, content in (*((file.name, file.content) for file in process.command.files), *made):
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / name).write_bytes(content)
        executable = process.tool.path
        if process.command.program:
            (folder / process.command.program).chmod(0o755)
            executable = str(folder / process.command.program)
        environment = os.environ | dict(process.command.environment)
        with (folder / ".stdout").open("wb") as out, (folder / ".stderr").open("wb") as err:
            subprocess.run(
                [executable, *process.command.line], cwd=folder, env=environment, stdout=out, stderr=err, check=False
            )


def bench_all_stages(text: str, name: str, folder: Path, runs: int) -> None:
    """Compare all stages of a program with the runs of the compiler alone."""
    ours = AllStages(Program("rust", text, name), folder)
    ours.cold()
    cold, bare = len(ours.started), Bare(ours.started, folder)
    ours.warm()
    print(
        f"{f'processes for all stages of {name}, and again':<52} {cold:8} {len(ours.started) - cold:11} {'':>25} ≤ 8, 0"
    )
    measured: dict[str, Callable[[Spent], float]] = {"CPU": lambda taken: taken.cpu, "wall": lambda taken: taken.wall}
    for word, which in measured.items():
        ratio = paired(runs, lambda of=which: of(ours.cold()), lambda of=which: of(spent(bare.run)))
        _report(f"all stages of {name}, cold: {word}", *ratio, "≤ 1.15 ×")


def bench_reading(folder: Path, runs: int) -> None:
    """Compare the reading of each stage with the compiler's run that it reads.

    If several stages read one run, each is compared with the whole run.
    """
    stages = AllStages(Program("rust", LONG.read_text(encoding="utf-8"), LONG.name), folder)
    stages.cold()
    whole = {
        id(process.outcome.files): _best(process.again, runs)
        for process in stages.started
        if not process.command.program
    }
    reading = dict(_reading(stages.read, runs))
    for given in stages.read:
        if id(given.outcome.files) in whole:
            _report(f"reading {given.stage.name}", reading[given.stage.name], whole[id(given.outcome.files)], "")
    lines = len(LONG.read_text(encoding="utf-8").splitlines())
    _report(f"reading all stages of {lines} lines", sum(reading.values()), sum(whole.values()), "≤ 0.10 ×")


def _reading(read: Sequence[Read], runs: int) -> Iterator[tuple[str, float]]:
    """Yield the smallest CPU time of each stage's reading. What stages share is counted for the first of them."""
    times: dict[str, list[float]] = {}
    for _ in range(runs):
        forget()
        for given in read:
            times.setdefault(given.stage.name, []).append(spent(given.again).cpu)
    for name, found in times.items():
        yield name, min(found)


def _best(action: Callable[[], object], runs: int) -> float:
    return min(cpu_spent(action) for _ in range(runs))


def _report(what: str, ours: float, bare: float, limit: str) -> None:
    times = f"{ours * 1000:8.1f} ms {bare * 1000:8.1f} ms {'':>11} {ours / bare:6.2f} ×"
    print(f"{what:<52} {times}  {limit}")


def bench_rust(text: str, folder: Path, runs: int) -> None:
    bench_all_stages(text, "fib.rs", folder, runs)
    bench_all_stages(LONG.read_text(encoding="utf-8"), LONG.name, folder, runs)
    bench_reading(folder, runs)
