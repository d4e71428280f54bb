"""Rust's figures: what all stages of a program cost against the bare compiler, and what reading its dumps costs."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path
from unittest import mock

from sphinxext.codestages.execution import fetching as execution
from sphinxext.codestages.execution.fetching import Fetched, Fetcher, undisturbed
from sphinxext.codestages.execution.process import Limits, run
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
"""Stages whose runs are repeated or watched in order to be measured."""
STAGES = {each.name: each for each in LANGUAGE.stages if each.name not in MEASURING}


@dataclass(frozen=True)
class Started:
    """A process that the fetcher started, and what came of it."""

    command: Command
    tool: Tool
    before: Outcome | None
    outcome: Outcome

    def again(self) -> Outcome:
        return run(self.command, self.tool, Limits(), self.before)


@dataclass(frozen=True)
class Read:
    """What a stage was given to read."""

    stage: Stage
    request: Request
    outcome: Outcome

    def again(self) -> Reading:
        with undisturbed():
            return self.stage.parse(self.request, self.outcome)


class AllStages:
    """All stages of a program, each time from nothing but a compiler that is already known."""

    def __init__(self, program: Program, folder: Path) -> None:
        self._requests = [Request(program=program, stage=each) for each in STAGES]
        self._folder = folder
        self._toolchain = Toolchain()
        self._toolchain.find(LANGUAGE.tool)
        self._cache = folder
        self.started: list[Started] = []
        self.read: list[Read] = []

    def cold(self) -> Spent:
        """What it takes with nothing remembered; to forget is no part of it."""
        forget()
        self._cache = Path(tempfile.mkdtemp(dir=self._folder))
        self.started, self.read = [], []
        return spent(self.warm)

    def warm(self) -> None:
        """The same once more, with what is in the cache by then."""
        fetcher = Fetcher(stages=self._stage, toolchain=self._toolchain, store=Store(None, self._cache))
        with mock.patch.object(execution, "run", self._run):
            answers = fetcher.fetch_all(self._requests)
        failed = [each for each in answers.values() if not isinstance(each, Fetched)]
        assert not failed, failed

    def _run(self, command: Command, tool: Tool, limits: Limits, before: Outcome | None = None) -> Outcome:
        outcome = run(command, tool, limits, before)
        self.started.append(Started(command, tool, before, outcome))
        return outcome

    def _stage(self, name: str) -> tuple[Stage, ToolSpec]:
        stage = STAGES[name]

        def parse(request: Request, outcome: Outcome | None) -> Reading:
            if outcome is not None:
                self.read.append(Read(stage, request, outcome))
            return stage.parse(request, outcome)

        return replace(stage, parse=parse), LANGUAGE.tool


def forget() -> None:
    """Empty what the reading code remembers of programs it has read."""
    for name, module in list(sys.modules.items()):
        if name.startswith("sphinxext.codestages.languages.rust"):
            for each in vars(module).values():
                if clear := getattr(each, "cache_clear", None):
                    clear()


class Bare:
    """The same command lines over the same files, as many at a time, and nothing else."""

    def __init__(self, started: Sequence[Started], folder: Path) -> None:
        self._folder = folder
        self._waves = ([each for each in started if not each.before], [each for each in started if each.before])

    def run(self) -> None:
        with ThreadPoolExecutor(max_workers=os.cpu_count() or 1) as pool:
            for wave in self._waves:
                list(pool.map(self._start, wave))

    def _start(self, each: Started) -> None:
        folder = Path(tempfile.mkdtemp(dir=self._folder))
        made = each.before.files.items() if each.before else ()
        for name, content in (*((file.name, file.content) for file in each.command.files), *made):
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / name).write_bytes(content)
        executable = each.tool.path
        if each.command.program:
            (folder / each.command.program).chmod(0o755)
            executable = str(folder / each.command.program)
        environment = os.environ | dict(each.command.environment)
        with (folder / ".stdout").open("wb") as out, (folder / ".stderr").open("wb") as err:
            subprocess.run(
                [executable, *each.command.line], cwd=folder, env=environment, stdout=out, stderr=err, check=False
            )


def bench_all_stages(text: str, name: str, folder: Path, runs: int) -> None:
    """Everything of a program, against what the compiler itself takes."""
    ours = AllStages(Program("rust", text, name), folder)
    ours.cold()
    cold, bare = len(ours.started), Bare(ours.started, folder)
    ours.warm()
    print(
        f"{f'processes for all stages of {name}, and again':<52} {cold:8} {len(ours.started) - cold:11} {'':>25} ≤ 8, 0"
    )
    measured: dict[str, Callable[[Spent], float]] = {"CPU": lambda each: each.cpu, "wall": lambda each: each.wall}
    for word, which in measured.items():
        ratio = paired(runs, lambda of=which: of(ours.cold()), lambda of=which: of(spent(bare.run)))
        _report(f"all stages of {name}, cold: {word}", *ratio, "≤ 1.15 ×")


def bench_reading(folder: Path, runs: int) -> None:
    """What reading takes of what the compiler's run took; of a run that several stages read, each against all of it."""
    stages = AllStages(Program("rust", LONG.read_text(encoding="utf-8"), LONG.name), folder)
    stages.cold()
    whole = {id(each.outcome.files): _best(each.again, runs) for each in stages.started if not each.command.program}
    reading = dict(_reading(stages.read, runs))
    for each in stages.read:
        if id(each.outcome.files) in whole:
            _report(f"reading {each.stage.name}", reading[each.stage.name], whole[id(each.outcome.files)], "")
    lines = len(LONG.read_text(encoding="utf-8").splitlines())
    _report(f"reading all stages of {lines} lines", sum(reading.values()), sum(whole.values()), "≤ 0.10 ×")


def _reading(read: Sequence[Read], runs: int) -> Iterator[tuple[str, float]]:
    """The least CPU time of each stage's reading; what stages share counts for the first of them."""
    times: dict[str, list[float]] = {}
    for _ in range(runs):
        forget()
        for each in read:
            times.setdefault(each.stage.name, []).append(spent(each.again).cpu)
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
