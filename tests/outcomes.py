"""Recorded outcomes of commands, as plain files that a reader and a diff can follow.

A case is a folder ``cases/<language>/<case>/`` with ``program.py`` or ``program.rs``, and beside it a folder
``<tool version>/<stage>/`` for each outcome: ``outcome.json`` (exit code and limit), ``stdout``, ``stderr``, and every
product under its own name.
"""

from __future__ import annotations

import json
from pathlib import Path

from sphinxext.codestages.model.command import Outcome, Tool

CASES = Path(__file__).parent / "cases"


def read_outcome(folder: Path, tool_name: str) -> Outcome:
    """The outcome kept in ``cases/<language>/<case>/<tool version>/<stage>``."""
    head = json.loads((folder / "outcome.json").read_text())
    reserved = {"outcome.json", "stdout", "stderr"}
    files = {each.name: each.read_bytes() for each in sorted(folder.iterdir()) if each.name not in reserved}
    version = folder.parent.name
    return Outcome(
        tool=Tool(name=tool_name, path=tool_name, version=version, fingerprint=version),
        exit_code=head["exit_code"],
        stopped=head["stopped"],
        stdout=(folder / "stdout").read_bytes(),
        stderr=(folder / "stderr").read_bytes(),
        files=files,
    )


def write_outcome(folder: Path, outcome: Outcome) -> None:
    """Keep ``outcome`` in ``folder``, which must be named as ``read_outcome`` expects."""
    folder.mkdir(parents=True, exist_ok=True)
    head = {"exit_code": outcome.exit_code, "stopped": outcome.stopped}
    (folder / "outcome.json").write_text(json.dumps(head) + "\n")
    (folder / "stdout").write_bytes(outcome.stdout)
    (folder / "stderr").write_bytes(outcome.stderr)
    for name, content in outcome.files.items():
        (folder / name).write_bytes(content)
