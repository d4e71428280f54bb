"""Makes or checks the recordings that a project's docs need.

The docs are read, every request is run, and the answers are written as recordings or compared with them.
"""

from __future__ import annotations

import io
import itertools
import re
import tempfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeAlias

from sphinx.application import Sphinx
from sphinx.errors import ExtensionError

from ..execution.fetching import Fetched, Fetcher
from ..execution.store import Store
from ..internals import isolated_docutils
from ..model.artifact import Artifact
from ..model.errors import CodestagesError
from ..model.request import Request
from .domain import domain_of
from .nodes import problem_view
from .repeats import Answered, Asked, Repeated, asked_by_figures, repeat, warn_about_difference
from .workbench import Workbench

_COLOURS = re.compile("\x1b\\[[0-9;]*m")
_Settle: TypeAlias = Callable[[Mapping[str, Answered], "_Session"], None]
"""Handles the answers about one program, by key: writes them as recordings, or compares them with the recordings."""


@dataclass
class Report:
    """What was done to the recordings (``record``), or what is wrong with them (``check``)."""

    written: int = 0
    unchanged: int = 0
    stale: list[str] = field(default_factory=list)
    missing: list[str] = field(default_factory=list)
    failures: list[str] = field(default_factory=list)
    mistakes: list[str] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)
    unused: list[Path] = field(default_factory=list)


@dataclass(frozen=True, kw_only=True)
class _Session:
    """What one command works with. ``asked`` says where the docs ask for each answer, by key."""

    fetcher: Fetcher
    report: Report
    asked: Mapping[str, Asked]

    @property
    def store(self) -> Store:
        return self.fetcher.store

    def accepts_unstable(self, request: Request) -> bool:
        return self.asked[request.key].accepts_unstable

    def is_recorded(self, request: Request, fetched: Fetched) -> bool:
        """True if the answer agrees with its recording, apart from what the author accepts to be unstable."""
        accepts = self.accepts_unstable(request)
        return self.store.is_recorded(request, fetched.artifact, accepts_unstable=accepts)


def check_project(docs: Path, *, everything: bool, say: Callable[[str], None]) -> Report:
    """Run everything again, as ``record_project`` does, but write nothing: report what is stale, missing or unused."""
    return _go_through(docs, everything=everything, prune=False, measured=False, settle=_Checker(say))


def record_project(
    docs: Path, *, everything: bool, prune: bool, say: Callable[[str], None], measured: bool = False
) -> Report:
    """Record what the docs in ``docs`` ask for, and return a report; raises CodestagesError if they cannot be read.

    Answers that the interpreter which builds the docs can always make itself are left out, unless ``everything`` is
    true or the project's ``codestages_execute`` is ``never``. Recorded measurements are kept, unless ``measured`` is
    true: then they are made again. ``prune`` removes recordings that no figure needs.
    """
    return _go_through(docs, everything=everything, prune=prune, measured=measured, settle=_Recorder(say))


def _go_through(docs: Path, *, everything: bool, prune: bool, measured: bool, settle: _Settle) -> Report:
    if not (docs / "conf.py").is_file():
        raise CodestagesError(f"{docs} has no conf.py. Name the folder that has it")
    report = Report()
    said = io.StringIO()
    with tempfile.TemporaryDirectory(prefix="codestages-record-") as folder:
        app = _read(docs.resolve(), Path(folder), said)
        workbench = domain_of(app.env).workbench
        everything = everything or workbench.fetcher.policy == "never"
        needed = [
            request for request in domain_of(app.env).requests() if everything or needs_recording(request, workbench)
        ]
        fetcher = workbench.fetcher.by_hand(measures=measured)
        # Another extension may have taken a figure out of its document after the figure was answered.
        gone = {request.key: Asked() for request in needed}
        session = _Session(fetcher=fetcher, report=report, asked=gone | asked_by_figures(app.env))
        report.mistakes = _mistakes(app)
        begin = len(said.getvalue())
        for _, same_program in itertools.groupby(sorted(needed, key=_program_of), key=_program_of):
            _answer(list(same_program), session, settle)
        report.warnings = _COLOURS.sub("", said.getvalue()[begin:]).splitlines()
        # A directive with a mistake made no request, so its recording would look unused. Nothing is removed then.
        _collect_unused(needed, fetcher.store, report, prune and not report.mistakes)
    return report


def _mistakes(app: Sphinx) -> list[str]:
    """Return the problems of directives that made no request, such as an unknown stage or a missing file."""
    return [
        f"{docname}: {body.problem}"
        for docname in sorted(app.env.found_docs)
        for body in app.env.get_doctree(docname).findall(problem_view)
    ]


def _program_of(request: Request) -> tuple[str, str]:
    return request.program.filename, request.program.id


def _read(docs: Path, folder: Path, said: io.StringIO) -> Sphinx:
    """Read the docs with Sphinx, which writes its files to ``folder`` and its warnings to ``said``."""
    try:
        with isolated_docutils(docs):
            app = Sphinx(
                docs,
                docs,
                folder / "out",
                folder / "doctrees",
                "dummy",
                status=None,
                warning=said,
                freshenv=True,
                parallel=2,
            )
            app.build()
    except Exception as error:  # conf.py is a program, and so are the extensions that it names
        raise CodestagesError(f"the docs in {docs} cannot be read: {error}\n{said.getvalue()}".strip()) from error
    try:
        domain_of(app.env)
    except ExtensionError as error:
        unused = f'{docs / "conf.py"} does not use the extension. Add it: extensions = ["sphinxext.codestages"]'
        raise CodestagesError(unused) from error
    return app


def needs_recording(request: Request, workbench: Workbench) -> bool:
    """True unless the interpreter that builds the docs can always give the answer itself, and always the same one."""
    stage, spec = workbench.catalog.stage_and_tool(request.stage)
    if stage.command is None:
        return False
    return stage.measured or not (spec.default and not request.option(spec.option))


def _answer(requests: list[Request], session: _Session, settle: _Settle) -> None:
    answers = session.fetcher.fetch_all(requests)
    answered: dict[str, Answered] = {}
    for request in {request.key: request for request in requests}.values():
        answer = answers[request.key]
        if isinstance(answer, CodestagesError):
            session.report.failures.append(f"{_named(request)}: {answer}")
        else:
            answered[request.key] = request, answer
    settle(answered, session)


def _named(request: Request) -> str:
    return f"{request.stage} of {request.program.filename}"


@dataclass(frozen=True)
class _Recorder:
    """Writes each answer as a recording. Answers that are not recorded yet are made twice.

    An answer that agrees with its recording is not made again: the recording is the other run.
    """

    say: Callable[[str], None]

    def __call__(self, answers: Mapping[str, Answered], session: _Session) -> None:
        new = {key: answer for key, answer in answers.items() if not session.is_recorded(*answer)}
        repeated = repeat(new, session.fetcher, session.asked)
        for key, (request, fetched) in answers.items():
            if key in new:
                self._record(request, fetched, repeated.get(key, Repeated()), session)
            else:
                self._keep(request, fetched, session)

    def _record(self, request: Request, fetched: Fetched, repeated: Repeated, session: _Session) -> None:
        if repeated.failure:
            session.report.failures.append(f"{_named(request)}, made a second time: {repeated.failure}")
        elif session.accepts_unstable(request):
            self._write(request, fetched.artifact, repeated.unstable, session)
        else:
            if repeated.unstable:
                warn_about_difference(request, repeated, session.asked[request.key].location)
            self._write(request, fetched.artifact, (), session)

    def _keep(self, request: Request, fetched: Fetched, session: _Session) -> None:
        """Keep a recording that the answer agrees with. One in an older format is written again."""
        recording = session.store.find_recording(request)
        if recording and recording.unstable and session.accepts_unstable(request):
            session.report.unchanged += 1
        else:
            self._write(request, fetched.artifact, (), session)

    def _write(self, request: Request, artifact: Artifact, unstable: tuple[int, ...], session: _Session) -> None:
        store, report = session.store, session.report
        before = store.recording_digest(request)
        try:
            path = store.write_recording(request, artifact, unstable)
        except OSError as error:
            report.failures.append(f"the recording of {_named(request)} cannot be written: {error}")
            return
        if store.recording_digest(request) == before:
            report.unchanged += 1
            return
        report.written += 1
        verb = "differs" if len(unstable) == 1 else "differ"
        differ = f" ({len(unstable):,} of its entries {verb} from run to run)" if unstable else ""
        self.say(f"recorded {_named(request)}: {path.name}{differ}")


@dataclass(frozen=True)
class _Checker:
    """Compares each answer with its recording. A measurement only has to exist, because no two are the same."""

    say: Callable[[str], None]

    def __call__(self, answers: Mapping[str, Answered], session: _Session) -> None:
        for request, fetched in answers.values():
            self._compare(request, fetched, session)

    def _compare(self, request: Request, fetched: Fetched, session: _Session) -> None:
        report = session.report
        if fetched.origin == "recorded" or session.is_recorded(request, fetched):
            report.unchanged += 1
            return
        path = session.store.recording_path(request)
        found, word = (report.stale, "stale") if path.is_file() else (report.missing, "missing")
        found.append(f"{_named(request)}: {path.name}")
        self.say(f"{word:<8} {found[-1]}")


def _collect_unused(needed: list[Request], store: Store, report: Report, prune: bool) -> None:
    if store.recordings is None or not store.recordings.is_dir():
        return
    used = {store.recording_path(request) for request in needed}
    report.unused = sorted(path for path in store.recordings.glob("*/*.json") if path not in used)
    if prune:
        for path in report.unused:
            path.unlink()
