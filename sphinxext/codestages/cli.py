"""``codestages show | record | check | doctor``."""

from __future__ import annotations

import argparse
import functools
import os
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .catalog import Catalog, load
from .execution.fetching import Fetcher
from .execution.graphviz import LayoutEngine
from .execution.process import UNRESTRICTED
from .execution.sandbox import strongest_level
from .execution.store import Store
from .execution.toolchain import Toolchain
from .integration.programs import program_from_file
from .integration.versus import other_request, side_names
from .model.descriptors import Drawing
from .model.errors import CodestagesError
from .model.options import PART
from .model.part import Part
from .model.wire import encode_readable, recording_of
from .views.figure import Figure, Side, figure_text

if TYPE_CHECKING:
    from .integration.recorder import Report
    from .model.command import Tool
    from .model.descriptors import Language
    from .model.request import Request

_FLAG = {"action": "store_true"}
_TEXT = {"default": ""}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code: 1 if the command failed, or the sample that it shows."""
    parser = make_parser(load())
    options, extra = parser.parse_known_args(arguments)
    if extra and options.run is not _show:
        parser.error(f"unrecognized arguments: {' '.join(extra)}")
    try:
        code = int(options.run(options, extra))
        sys.stdout.flush()
    except CodestagesError as error:
        print(f"codestages: {error}", file=sys.stderr)
        return 1
    except BrokenPipeError:  # the reader of the pipe has ended, as ``head`` does
        # Without this, the interpreter flushes standard output at its exit, and reports the error again.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    return code


@dataclass(frozen=True)
class Argument:
    """An argument of a command: positional (``file``) or an option (``--json``). ``settings`` are argparse's."""

    name: str
    help: str
    settings: Mapping[str, Any] = field(default_factory=dict)

    @property
    def value(self) -> str:
        """The name of the option's value; empty for an option without a value, and for a positional argument."""
        if not self.name.startswith("--") or self.settings.get("action") == "store_true":
            return ""
        return str(self.settings.get("metavar", self.name.removeprefix("--"))).lower()


@dataclass(frozen=True, kw_only=True)
class Subcommand:
    """A command; ``run`` takes the parsed options and the unknown words of the line, and returns an exit code."""

    name: str
    help: str
    run: Callable[[argparse.Namespace, list[str]], int]
    arguments: tuple[Argument, ...] = ()
    epilog: str = ""


def subcommands(catalog: Catalog) -> tuple[Subcommand, ...]:
    """Return the command line as data; the parser and the reference page are made from it."""
    docs = Argument("docs", "the folder of conf.py", {"type": Path})
    everything = Argument("--all", "include what the interpreter used to build the docs can always make itself", _FLAG)
    return (
        Subcommand(
            name="show",
            help="print one stage of a program",
            epilog=f"Stages: {', '.join(catalog.stages)}.",
            run=_show,
            arguments=(
                Argument("stage", "the stage, such as rust/mir"),
                Argument("file", "the program", {"type": Path}),
                *_stage_options(catalog),
                *_part_options(),
                Argument("--view", "the view to print", _TEXT),
                Argument(
                    "--versus", "print the difference to the stage with another option, such as python=3.8", _TEXT
                ),
                Argument("--json", "print the artifact as JSON, as a recording holds it", _FLAG),
            ),
        ),
        Subcommand(
            name="record",
            help="make the recordings that the docs need",
            run=_record,
            arguments=(
                docs,
                everything,
                Argument("--measured", "make the recorded measurements again", _FLAG),
                Argument("--prune", "remove the recordings that no figure needs", _FLAG),
            ),
        ),
        Subcommand(
            name="check",
            help="run everything again, and list the recordings that are stale, missing or unused",
            run=_check,
            arguments=(docs, everything),
        ),
        Subcommand(
            name="doctor", help="list the tools that were found, those that are missing, and what to do", run=_doctor
        ),
    )


def make_parser(catalog: Catalog) -> argparse.ArgumentParser:
    """Return the parser of the command line."""
    parser = argparse.ArgumentParser(prog="codestages", description="How code becomes a running program.")
    commands = parser.add_subparsers(required=True, metavar="command")
    for command in subcommands(catalog):
        added = commands.add_parser(
            command.name,
            help=command.help,
            epilog=command.epilog,
            conflict_handler="resolve",  # a plug-in's stage may have an option with the name of one of ours
        )
        for argument in command.arguments:
            added.add_argument(argument.name, help=argument.help, **argument.settings)
        added.set_defaults(run=command.run)
    return parser


def _stage_options(catalog: Catalog) -> Iterator[Argument]:
    """Yield the options of all stages, each parsed to a pair of name and value.

    The catalog refuses those that the chosen stage does not have.
    """
    owners: dict[str, set[str]] = {}
    for language, stage in catalog.stages.values():
        for name in catalog.defaults(stage.name):
            owners.setdefault(name, set()).add(language.title)
    for name, titles in sorted(owners.items()):
        settings = {"dest": "options", "action": "append", "default": [], "metavar": "VALUE"}
        help_text = f"an option of {' and '.join(sorted(titles))} stages"
        yield Argument(f"--{name}", help_text, {**settings, "type": functools.partial(_pair, name)})


def _part_options() -> Iterator[Argument]:
    """Yield the options that choose a part of the program, each parsed to a pair of name and value."""
    settings = {"dest": "part", "action": "append", "default": []}
    for name in PART:
        typed = {**settings, "metavar": name.upper(), "type": functools.partial(_pair, name)}
        yield Argument(f"--{name}", "show only this item", typed)


def _pair(name: str, value: str) -> tuple[str, str]:
    return name, value


def _show(options: argparse.Namespace, extra: list[str]) -> int:
    catalog = load()
    stage = catalog.stage(options.stage)
    language = catalog.stages[options.stage][0]
    program = program_from_file(language, options.file)
    request = catalog.request(program, options.stage, [*options.options, *_unknown_options(extra)])
    requests = _compared(request, options, catalog)
    fetcher = _bare_fetcher(catalog)
    artifacts = [fetcher.fetch(wanted).artifact for wanted in requests]
    artifact = artifacts[-1]
    if options.json:
        sys.stdout.write(encode_readable(recording_of(request, artifact)).decode())
        return bool(artifact.errors)
    part = Part.chosen(dict(options.part), language.items(program))
    drawing = Drawing(id="show", program=program, stage=stage, part=part)
    view = catalog.view(stage, options.view)
    if artifact.shape and not options.versus and (refusal := catalog.refusal(stage, view, artifact.shape)):
        raise CodestagesError(refusal)
    *others, own = side_names(requests, artifacts, catalog) if options.versus else [""]
    versus = Side(artifact=artifacts[0], name=others[0]) if others else None
    figure = Figure(stage=stage, artifact=artifact, view=view, drawing=drawing, versus=versus, name=own)
    print(figure_text(figure))
    return bool(artifact.errors)


def _compared(request: Request, options: argparse.Namespace, catalog: Catalog) -> list[Request]:
    """Return the requests to show: the one that ``--versus`` compares with, if any, and then ``request``."""
    if not options.versus:
        return [request]
    if options.json or options.view:
        raise CodestagesError("--versus prints a difference line by line. Remove --json and --view")
    return [other_request(request, options.versus, catalog), request]


def _unknown_options(extra: list[str]) -> list[tuple[str, str]]:
    """Return options that no stage has as pairs of name and value, so that the catalog can list the known ones.

    Raises CodestagesError if the words do not have this form.
    """
    words = [part for word in extra for part in word.split("=", 1)]
    if len(words) % 2 or not all(name.startswith("--") for name in words[::2]):
        raise CodestagesError(f"write options as --name value, not {' '.join(extra)!r}")
    return [(name.removeprefix("--"), value) for name, value in zip(words[::2], words[1::2], strict=True)]


def _bare_fetcher(catalog: Catalog) -> Fetcher:
    return Fetcher(
        stages=catalog.stage_and_tool,
        toolchain=Toolchain(runner=UNRESTRICTED, takes_paths=True),
        store=Store(None, None),
        policy="always",
        runner=UNRESTRICTED,
    )


def _record(options: argparse.Namespace, extra: list[str]) -> int:
    from .integration.recorder import record_project  # noqa: PLC0415 - only this command needs Sphinx

    del extra
    report = record_project(
        options.docs, everything=options.all, prune=options.prune, measured=options.measured, say=print
    )
    for warning in report.warnings:
        print(warning, file=sys.stderr)
    for failure in (*report.mistakes, *report.failures):
        print(f"codestages: {failure}", file=sys.stderr)
    counts = f"{report.written} written, {report.unchanged} unchanged, {len(report.failures)} failed"
    print(f"{counts}, {len(report.unused)} unused{_unused_remark(report, prune=options.prune)}")
    return bool(report.failures or report.mistakes)


def _check(options: argparse.Namespace, extra: list[str]) -> int:
    from .integration.recorder import check_project  # noqa: PLC0415 - as above

    del extra
    report = check_project(options.docs, everything=options.all, say=print)
    for path in report.unused:
        print(f"unused   {path.parent.name}/{path.name}")
    for failure in (*report.mistakes, *report.failures):
        print(f"codestages: {failure}", file=sys.stderr)
    found = {
        "stale": len(report.stale),
        "missing": len(report.missing),
        "unused": len(report.unused),
        "failed": len(report.failures) + len(report.mistakes),
    }
    print(", ".join((f"{report.unchanged} as recorded", *(f"{count} {word}" for word, count in found.items()))))
    return any(found.values())


def _unused_remark(report: Report, *, prune: bool) -> str:
    """Return what ``--prune`` did with the unused recordings; empty without the option."""
    if not prune or not report.unused:
        return ""
    return " (kept, because some figures could not be read)" if report.mistakes else " (removed)"


def _doctor(options: argparse.Namespace, extra: list[str]) -> int:
    del options, extra
    healthy = True
    toolchain = Toolchain(runner=UNRESTRICTED)
    for language in load().languages:
        try:
            tool = toolchain.find(language.tool)
            print(f"ok       {tool.name} {tool.version} at {tool.path}")
            _doctor_stages(language, tool)
            for other in toolchain.find_all(language.tool):
                if other.path != tool.path:
                    print(f"also     {other.name} {other.version} at {other.path}")
                    _doctor_stages(language, other)
        except CodestagesError as error:
            healthy = False
            print(f"missing  {error}")
            print(f"         without it, {language.title} figures come from recordings only")
    _doctor_sandbox()
    return 0 if _doctor_graphviz() and healthy else 1


def _doctor_sandbox() -> None:
    """Print how strongly samples can be contained on this machine, and why not more strongly."""
    try:
        level, reason = strongest_level()
    except OSError as error:
        print(f"broken   sandbox: {error}")
        return
    print(f"{'ok' if level == 'full' else 'weak':8} sandbox: {level}")
    if reason:
        print(f"         {reason}")


def _doctor_stages(language: Language, tool: Tool) -> None:
    """Print the stages that this version of the tool cannot show, and the flags that it lacks for them."""
    for stage in language.stages:
        if lacking := stage.lacking(tool):
            print(f"         cannot show {stage.name}: it lacks {' and '.join(lacking)}")


def _doctor_graphviz() -> bool:
    with tempfile.TemporaryDirectory() as folder:
        engine = LayoutEngine(
            kind="embedded", store=Store(None, Path(folder)), toolchain=Toolchain(runner=UNRESTRICTED)
        )
        try:
            engine.lay_out("digraph { a -> b }")
        except CodestagesError as error:
            print(f"broken   embedded Graphviz: {error}")
            return False
    print("ok       embedded Graphviz")
    return True
