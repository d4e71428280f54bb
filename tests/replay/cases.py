"""The conformance files: a recorded run, and the state before each of its steps.

A file in ``traces`` or ``references`` has these parts:

- ``program``: its lines, with the version of ``python`` that ran it and the ``options`` of the recording. A run that
  was written by hand, to have what no small program does, has no program;
- ``shape``: the columns, as in a recording;
- ``states``: one line for each step, with values as they are, names in clear, and frames innermost first.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import msgspec

HERE = Path(__file__).parent


class Case(msgspec.Struct, kw_only=True, omit_defaults=True):
    """A conformance file."""

    about: str
    program: tuple[str, ...] = ()
    python: str = ""
    options: dict[str, str] = {}
    shape: dict[str, Any] = {}
    states: list[dict[str, Any]] = []


def names(kind: str) -> list[str]:
    """Return the names of the cases in ``traces`` or ``references``."""
    return sorted(path.stem for path in (HERE / kind).glob("*.json"))


def load(kind: str, name: str) -> Case:
    return msgspec.json.decode((HERE / kind / f"{name}.json").read_bytes(), type=Case)


def save(kind: str, name: str, case: Case) -> None:
    """Write a case, with one line for each column and each state."""
    parts = msgspec.to_builtins(case)
    text = ",\n".join(f"{_json(part)}: {_spread(parts[part])}" for part in parts)
    (HERE / kind / f"{name}.json").write_text(f"{{\n{text}\n}}\n", encoding="utf-8")


def _spread(part: Any) -> str:
    """Return JSON, with one line for each item of a list or an object."""
    if isinstance(part, dict) and part:
        return "{\n" + ",\n".join(f"  {_json(name)}: {_json(part[name])}" for name in part) + "\n}"
    if isinstance(part, list) and part:
        return "[\n" + ",\n".join(f"  {_json(item)}" for item in part) + "\n]"
    return _json(part)


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)
