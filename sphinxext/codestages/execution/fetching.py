"""Turn requests into artifacts: read them from a recording or the cache, or run the tool and parse its output.

Requests are collected while a document is read and answered together at its end, so that stages that need the same
command share one run: MIR, LLVM IR and assembly cost one ``rustc``, all static Python stages one interpreter start.
"""

from __future__ import annotations

import contextlib
import gc
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from fnmatch import fnmatchcase
from typing import Literal, TypeAlias

import msgspec

from ..model.artifact import Artifact, Provenance, Reading
from ..model.command import Command, Outcome, Product, Tool
from ..model.descriptors import Stage, ToolSpec
from ..model.errors import CodestagesError, DamagedRecording, MissingRecording, MissingTool, ToolFailure
from ..model.request import Request
from .endings import complete
from .jobs import Jobs
from .measuring import measure
from .measuring_lock import unmeasured
from .process import UNRESTRICTED, Limits, Runner
from .store import Store, address_of
from .toolchain import Toolchain

Policy: TypeAlias = Literal["auto", "always", "never"]
Origin: TypeAlias = Literal["recorded", "run", "text"]
"""``text``: only the program's text was needed. ``run``: a run now, or an earlier one whose result was in the cache."""


@dataclass(frozen=True)
class Fetched:
    """An artifact, and where it comes from."""

    artifact: Artifact
    origin: Origin


Answer: TypeAlias = Fetched | CodestagesError
_Ended: TypeAlias = Outcome | CodestagesError
_Key: TypeAlias = tuple[str, Command]
"""A tool's path, and a command as ``_base`` returns it. Tasks with equal keys share a run."""


@dataclass(frozen=True)
class _Task:
    """A request that needs a run: its stage, tool and command, and the address of the answer in the cache.

    If the command is the ``otherwise`` of one that made nothing, ``instead_of`` is the outcome of that one.
    """

    request: Request
    stage: Stage
    tool: Tool
    command: Command
    address: str
    instead_of: Outcome | None = None

    @property
    def key(self) -> _Key:
        """Tasks with the same key share one run."""
        return self.tool.path, _base(self.command)


@dataclass(kw_only=True)
class Fetcher:
    """Answers requests.

    ``stages`` takes the full name of a stage, and returns the stage and the tool of its language. ``code`` is a digest
    of our own code. It is part of the cache's keys, so that a changed parser never gets an answer of the old one.
    ``allowances`` are what programs may do in the sandbox, by the names of their files, which can be patterns.
    ``measures`` is True if measured stages are to be measured now, even if there are recordings. With the policy
    ``never``, no tool is even looked for; ``runner`` refuses to run one all the same.
    """

    stages: Callable[[str], tuple[Stage, ToolSpec]]
    toolchain: Toolchain
    store: Store
    policy: Policy = "auto"
    runner: Runner = UNRESTRICTED
    limits: Limits = field(default_factory=Limits)
    code: str = ""
    measures: bool = False
    allowances: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def fetch(self, request: Request, *, settle: bool = True) -> Fetched:
        """Return the answer to one request. Raises the error that ``fetch_all`` would return."""
        answer = self.fetch_all([request], settle=settle)[request.key]
        if isinstance(answer, CodestagesError):
            raise answer
        return answer

    def fetch_all(self, requests: Iterable[Request], *, settle: bool = False) -> dict[str, Answer]:
        """Return the answers by ``Request.key``.

        A cached answer that ran into the time limit is made again, because the machine may have been busy. With
        ``settle``, it is used as it is.
        """
        answers: dict[str, Answer] = {}
        tasks: list[_Task] = []
        for request in {asked.key: asked for asked in requests}.values():
            try:
                found = self._without_running(request, settle)
                if isinstance(found, _Task):
                    tasks.append(found)
                else:
                    answers[request.key] = found
            except CodestagesError as error:
                answers[request.key] = error
        return answers | self._run_all(tasks)

    def by_hand(self, *, measures: bool) -> Fetcher:
        """Return a fetcher that runs every request, whatever the policy says: a person has asked for it.

        Measured stages that have a recording keep it, unless ``measures`` is True.
        """
        runner = replace(self.runner, allowed=True)
        toolchain = self.toolchain if self.toolchain.runner.allowed else replace(self.toolchain, runner=runner)
        return replace(self, policy="always", runner=runner, toolchain=toolchain, measures=measures)

    def asks_tool(self, request: Request) -> bool:
        """True if the answer depends on a tool: no recording is used, and the policy lets the tool run."""
        stage, _ = self.stages(request.stage)
        return stage.command is not None and self.policy != "never" and not self._is_recorded(request, stage)

    def address(self, request: Request) -> str:
        """Return a digest of everything that the answer depends on. If it changes, the figure has to be made again."""
        stage, spec = self.stages(request.stage)
        if self._is_recorded(request, stage):
            return address_of("recording", request.key, self.store.recording_digest(request))
        if stage.command is None:
            return address_of("text", request.key, str(stage.version))
        if not self.asks_tool(request):
            return address_of("not allowed", request.key)
        try:
            tool = self.toolchain.find(spec, request.option(spec.option))
        except CodestagesError as error:
            return address_of("missing", request.key, self.policy, str(error))
        contained = (self.runner.sandbox.mode, *self._allows(request))
        made_by = (self.code, str(stage.version), tool.fingerprint, str(self.limits), *contained)
        return address_of("run", request.key, *made_by)

    def _without_running(self, request: Request, settle: bool) -> Fetched | _Task:
        stage, spec = self.stages(request.stage)
        if stage.command is None:
            return Fetched(_artifact(stage.parse(request, None), None), "text")
        if recorded := self._recorded(request, stage):
            return Fetched(recorded, "recorded")
        if self.policy == "never":
            raise MissingRecording(
                f"there is no recording of {request.stage} for {request.program.filename}, and codestages_execute is "
                f"'never'. Make one: codestages record --all, followed by the folder of conf.py"
            )
        tool = self._tool(request, spec)
        address = self.address(request)
        cached = self.store.read_cached(address, request.program)
        if cached is not None and (settle or not _cut_off(cached)):
            return Fetched(cached, "run")
        command = _allowing(_described(stage, request, tool), self._allows(request))
        return _Task(request, stage, tool, command, address)

    def _allows(self, request: Request) -> tuple[str, ...]:
        """Return what the request's program may do in the sandbox, by the name of its file."""
        name = request.program.filename
        found = (given for pattern, given in self.allowances.items() if fnmatchcase(name, pattern))
        return tuple(sorted({allowance for given in found for allowance in given}))

    def _recorded(self, request: Request, stage: Stage) -> Artifact | None:
        """Return the recording, if it is to be used and there is one.

        Raises DamagedRecording if it cannot be read, unless the policy is ``always``: then the request is run.
        """
        try:
            return self.store.read_recording(request, stage.shape) if self._trusts_recordings(stage) else None
        except DamagedRecording:
            if self.policy != "always":
                raise
            return None

    def _is_recorded(self, request: Request, stage: Stage) -> bool:
        return self._trusts_recordings(stage) and self.store.has_recording(request)

    def _trusts_recordings(self, stage: Stage) -> bool:
        """True if a recording of the stage is used, if there is one.

        Measurements differ from run to run, so a new one is no better than the recording. Measured stages ignore the
        policy.
        """
        return not self.measures if stage.measured else self.policy != "always"

    def _tool(self, request: Request, spec: ToolSpec) -> Tool:
        try:
            return self.toolchain.find(spec, request.option(spec.option))
        except MissingTool as error:
            raise MissingTool(
                f"{error} Or commit a recording of {request.stage} from a machine that has the tool: codestages record"
            ) from error

    def _run_all(self, tasks: list[_Task]) -> dict[str, Answer]:
        """Return the answers. If a task's command made nothing, its ``otherwise`` is run, and gives the answer."""
        waiting: dict[_Key, list[_Task]] = {}
        for task in tasks:
            waiting.setdefault(task.key, []).append(task)
        answers: dict[str, Answer] = {}
        others: list[_Task] = []
        with contextlib.closing(self._outcomes(tasks)) as outcomes:
            for key, outcome in outcomes:
                for task in waiting.get(key, ()):
                    if other := _other(task, outcome):
                        others.append(other)
                    else:
                        answers[task.request.key] = self._finish(task, outcome)
        return answers | (self._run_all(others) if others else {})

    def _finish(self, task: _Task, outcome: _Ended) -> Answer:
        if isinstance(outcome, CodestagesError):
            return outcome
        outcome = msgspec.structs.replace(outcome, instead_of=task.instead_of)
        try:
            with undisturbed():
                reading = complete(task.stage.parse(task.request, outcome), outcome, self.limits)
                reading.check(task.request.program)  # what is kept is checked when it is read: it has to pass
        except Exception as error:
            # A bug of the parser, and not of the author's sample: the build goes on, with a warning.
            tail = outcome.stderr[-500:].decode(errors="replace")
            said = f"{type(error).__name__}: {error}"
            failure = ToolFailure(
                f"{task.request.stage}: cannot read what {task.command.shown!r} printed ({said}); "
                f"standard error ends with: {tail}"
            )
            failure.__cause__ = error
            return failure
        if _is_silent(task.command, outcome, reading):
            return ToolFailure(
                f"{task.request.stage}: {task.command.shown!r} reported no error, but produced no output. "
                f"This extension may not know {task.tool.name} {task.tool.version} yet"
            )
        provenance = Provenance(
            tool=task.tool.name,
            version=task.tool.version,
            command=task.command.shown,
            containment=outcome.containment,
        )
        artifact = _artifact(reading, provenance)
        self.store.write_cached(task.address, artifact)
        return Fetched(artifact, "run")

    def _outcomes(self, tasks: list[_Task]) -> Generator[tuple[_Key, _Ended]]:
        """Run each distinct command once, and yield each outcome as soon as it is there.

        Commands that others wait for (``Command.after``) start first, and the others start when these end.
        """
        merged = _merge(tasks)
        awaited = {(path, command.after) for path, command in merged if command.after}
        with Jobs[tuple[_Key, _Ended]]() as jobs:

            def begin(key: _Key, before: _Ended | None) -> None:
                jobs.add(lambda: (key, self._run(*merged[key], before)), is_watched=bool(key[1].watch))

            for key in sorted(merged, key=awaited.__contains__, reverse=True):
                if not key[1].after:
                    begin(key, None)
            while jobs:
                for ended, outcome in jobs.over():
                    for key in merged:
                        if (key[0], key[1].after) == ended:
                            begin(key, outcome)
                    yield ended, outcome

    def _run(self, command: Command, tool: Tool, before: _Ended | None) -> _Ended:
        if isinstance(before, CodestagesError):
            return before
        if before is not None and (before.exit_code or before.stopped or command.program not in before.files):
            return msgspec.structs.replace(before, before=before)
        try:
            if command.watch:
                return measure(command, tool, self.limits, before, self.runner)
            with unmeasured():
                return self.runner.run(command, tool, self.limits, before)
        except CodestagesError as error:
            return error


@contextlib.contextmanager
def undisturbed() -> Iterator[None]:
    """Disable the collector of reference cycles, for code that makes very many objects and no cycles: it is faster."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


def _described(stage: Stage, request: Request, tool: Tool) -> Command:
    """Return the stage's command. Raises MissingTool if the tool lacks a flag that the stage needs."""
    assert stage.command is not None
    if lacking := stage.lacking(tool):
        raise MissingTool(
            f"{stage.name} needs {' and '.join(lacking)}, which {tool.name} {tool.version} at {tool.path} lacks. "
            f"Use another version, or commit a recording that was made with another version: codestages record"
        )
    return stage.command(request, tool)


def _allowing(command: Command, allows: tuple[str, ...]) -> Command:
    """Return the command, and those that run before or instead of it, with what its program may do."""
    if not allows:
        return command
    after, otherwise = (other and _allowing(other, allows) for other in (command.after, command.otherwise))
    return msgspec.structs.replace(command, allows=allows, after=after, otherwise=otherwise)


def _base(command: Command) -> Command:
    """Return the command without what can differ between tasks that share a run: products, ``shown``, ``otherwise``."""
    after = _base(command.after) if command.after else None
    return msgspec.structs.replace(command, products=(), shown="", after=after, otherwise=None)


def _other(task: _Task, outcome: _Ended) -> _Task | None:
    """Return the task with its command's ``otherwise``, if the command finished and made none of its products."""
    other = task.command.otherwise
    if other is None or isinstance(outcome, CodestagesError) or outcome.stopped:
        return None
    if any(outcome.made(product) for product in task.command.products):
        return None
    return replace(task, command=other, instead_of=outcome)


def _merge(tasks: list[_Task]) -> dict[_Key, tuple[Command, Tool]]:
    """Return the commands to run, each with all products that some task needs from it."""
    products: dict[_Key, set[Product]] = {}
    tools: dict[str, Tool] = {}
    for task in tasks:
        tools[task.tool.path] = task.tool
        command: Command | None = task.command
        while command:
            products.setdefault((task.tool.path, _base(command)), set()).update(command.products)
            command = command.after
    return {key: (key[1].merged(frozenset(made)), tools[key[0]]) for key, made in products.items()}


def _is_silent(command: Command, outcome: Outcome, reading: Reading) -> bool:
    """True if the tool reported no error but produced no output.

    An empty figure would be wrong then: it would say that there is nothing to show.
    """
    if outcome.exit_code or outcome.stopped or reading.diagnostics:
        return False
    made = {**outcome.files, **(outcome.before.files if outcome.before else {})}
    expected = [*(product.file for product in command.products if not product.is_pattern), command.program]
    return any(file and file not in made for file in expected) or (reading.shape is None and not reading.notes)


def _artifact(reading: Reading, provenance: Provenance | None) -> Artifact:
    return Artifact(shape=reading.shape, diagnostics=reading.diagnostics, notes=reading.notes, provenance=provenance)


def _cut_off(artifact: Artifact) -> bool:
    return any(diagnostic.code == "timeout" for diagnostic in artifact.diagnostics)
