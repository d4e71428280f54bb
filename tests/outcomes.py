"""Reads and writes recorded outcomes of commands, as plain files that can be read and compared.

A case is a folder ``cases/<language>/<case>/`` with ``program.py`` or ``program.rs``, and a folder
``<tool version>/<stage>/`` for each outcome. The latter holds ``outcome.json`` (exit code, and the limit that stopped
the run), ``stdout``, ``stderr``, and every product under its own name. If the outcome is that of a fallback, the folder
``instead_of`` holds the outcome of the command before it, which made nothing.
"""

from __future__ import annotations

import json
from pathlib import Path

from sphinxext.codestages.model.command import Outcome, Tool

CASES = Path(__file__).parent / "cases"
FIRST = "instead_of"


def read_outcome(folder: Path, tool_name: str) -> Outcome:
    """Read the outcome in the folder ``cases/<language>/<case>/<tool version>/<stage>``."""
    head = json.loads((folder / "outcome.json").read_text())
    reserved, first = {"outcome.json", "stdout", "stderr"}, folder / FIRST
    kept = (path for path in sorted(folder.rglob("*")) if path.is_file() and first not in path.parents)
    names = ((path.relative_to(folder).as_posix(), path) for path in kept)
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
    """Write ``outcome`` into ``folder``, whose path must have the form that ``read_outcome`` expects."""
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
