"""Recorded outcomes of commands, as plain files that a reader and a diff can follow.

A case is a folder ``cases/<language>/<case>/`` with ``program.py`` or ``program.rs``, and beside it a folder
``<tool version>/<stage>/`` for each outcome: ``outcome.json`` (exit code and limit), ``stdout``, ``stderr``, and every
product under its own name, and in a folder ``instead_of`` the outcome of the command that made nothing before it.
"""

from __future__ import annotations

import json
from pathlib import Path

from sphinxext.codestages.model.command import Outcome, Tool

CASES = Path(__file__).parent / "cases"
FIRST = "instead_of"


def read_outcome(folder: Path, tool_name: str) -> Outcome:
    """The outcome kept in ``cases/<language>/<case>/<tool version>/<stage>``."""
    head = json.loads((folder / "outcome.json").read_text())
    reserved, first = {"outcome.json", "stdout", "stderr"}, folder / FIRST
    kept = (each for each in sorted(folder.rglob("*")) if each.is_file() and first not in each.parents)
    names = ((each.relative_to(folder).as_posix(), each) for each in kept)
    files = {name: path.read_bytes() for name, path in names if name not in reserved}
    version = (folder.parent.parent if folder.name == FIRST else folder.parent).name
    return Outcome(
        tool=Tool(name=tool_name, path=tool_name, version=version, fingerprint=version),
        exit_code=head["exit_code"],
        stopped=head["stopped"],
        stdout=(folder / "stdout").read_bytes(),
        stderr=(folder / "stderr").read_bytes(),
        files=files,
        instead_of=read_outcome(first, tool_name) if first.exists() else None,
    )


def write_outcome(folder: Path, outcome: Outcome) -> None:
    """Keep ``outcome`` in ``folder``, which must be named as ``read_outcome`` expects."""
    folder.mkdir(parents=True, exist_ok=True)
    head = {"exit_code": outcome.exit_code, "stopped": outcome.stopped}
    (folder / "outcome.json").write_text(json.dumps(head) + "\n")
    (folder / "stdout").write_bytes(outcome.stdout)
    (folder / "stderr").write_bytes(outcome.stderr)
    for name, content in outcome.files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(content)
    if outcome.instead_of:
        write_outcome(folder / FIRST, outcome.instead_of)
