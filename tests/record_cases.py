"""Record the outcomes that the parsers are tested on: ``python -m tests.record_cases rust fib --tool 1.96``.

Runs every command of the language's stages on ``cases/<language>/<case>/program.*``, and writes each outcome into a
folder beside it that has the tool's version as its name. Binary files, such as the built program, are not kept.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterable

import msgspec

from sphinxext.codestages.catalog import load
from sphinxext.codestages.execution.process import Limits, run
from sphinxext.codestages.execution.toolchain import Toolchain
from sphinxext.codestages.integration.programs import program_from_file
from sphinxext.codestages.model.command import Command, Outcome, Product, Tool
from sphinxext.codestages.model.descriptors import Language
from sphinxext.codestages.model.errors import CodestagesError

from .outcomes import CASES, write_outcome

SHARED = {"python/ast": "static", "rust/mir": "emit", "rust/thir": "analysis"}
"""The folder names of runs that several stages share, by one stage of each run."""
LIMITS = Limits(seconds=60)


def record_case(language: Language, case: str, wanted: str, stages: tuple[str, ...] = ()) -> None:
    tool = Toolchain().find(language.tool, wanted)
    program = program_from_file(language, next((CASES / language.name / case).glob("program.*")))
    chosen = [stage for stage in language.stages if stage.command and (not stages or stage.name in stages)]
    requests = {stage.name: load().request(program, stage.name) for stage in chosen}
    commands = {name: made for name, request in requests.items() if (made := _command(name, request, tool))}
    for folder, command in _merged(language, commands).items():
        before = run(command.after, tool, LIMITS) if command.after else None
        if before and before.exit_code:
            continue
        outcome = _run(command, tool, before)
        kept = {name: content for name, content in outcome.files.items() if b"\0" not in content[:4096]}
        write_outcome(
            CASES / language.name / case / tool.version / folder, msgspec.structs.replace(outcome, files=kept)
        )


def _run(command: Command, tool: Tool, before: Outcome | None) -> Outcome:
    """Return the outcome of ``command``; of its fallback (``otherwise``), if the command makes no file."""
    outcome = run(command, tool, LIMITS, before)
    if command.otherwise is None or outcome.files:
        return outcome
    return msgspec.structs.replace(run(command.otherwise, tool, LIMITS), instead_of=outcome)


def _command(stage: str, request: object, tool: Tool) -> Command | None:
    """Return the stage's command; None if the tool's version does not have the stage."""
    make = load().stage(stage).command
    assert make is not None
    try:
        return make(request, tool)  # type: ignore[arg-type]
    except CodestagesError:
        return None


def _merged(language: Language, commands: dict[str, Command]) -> dict[str, Command]:
    """Return the commands to run, by folder. Equal commands are merged into one with the products of all."""
    groups: dict[Command, list[str]] = {}
    for name, command in commands.items():
        groups.setdefault(msgspec.structs.replace(command, products=(), shown=""), []).append(name)
    merged = {}
    for base, names in groups.items():
        folder = next((SHARED[stage] for stage in names if stage in SHARED), names[0].partition("/")[2])
        merged[folder] = base.merged(frozenset(_products(commands[name] for name in names)))
    return merged


def _products(commands: Iterable[Command]) -> set[Product]:
    return {product for command in commands for product in command.products}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("language", choices=[language.name for language in load().languages])
    parser.add_argument("cases", nargs="+")
    parser.add_argument("--tool", default="", help="a version, or a path")
    parser.add_argument("--stages", nargs="+", default=[], help="only these, such as rust/hir")
    options = parser.parse_args()
    for case in options.cases:
        record_case(load().language(options.language), case, options.tool, tuple(options.stages))


if __name__ == "__main__":
    main()
