"""The conformance files: a run as it was recorded, and what holds at every step of it.

A file in ``traces`` or ``references`` has these parts:

- ``program``: lines, with the ``python`` that ran them and the ``options`` of the recording; none for a run that
  somebody wrote to have what no small program does;
- ``shape``: the columns, as recordings have them;
- ``states``: a step a line, with values as they are, names by what they are called, and frames innermost first.
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
    """The cases of ``traces`` or ``references``."""
    return sorted(path.stem for path in (HERE / kind).glob("*.json"))


def load(kind: str, name: str) -> Case:
    return msgspec.json.decode((HERE / kind / f"{name}.json").read_bytes(), type=Case)


def save(kind: str, name: str, case: Case) -> None:
    """Write a case with a column or a state on a line."""
    parts = msgspec.to_builtins(case)
    text = ",\n".join(f"{_json(part)}: {_spread(parts[part])}" for part in parts)
    (HERE / kind / f"{name}.json").write_text(f"{{\n{text}\n}}\n", encoding="utf-8")


def _spread(part: Any) -> str:
    """A list or an object over several lines."""
    if isinstance(part, dict) and part:
        return "{\n" + ",\n".join(f"  {_json(name)}: {_json(part[name])}" for name in part) + "\n}"
    if isinstance(part, list) and part:
        return "[\n" + ",\n".join(f"  {_json(item)}" for item in part) + "\n]"
    return _json(part)


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)
