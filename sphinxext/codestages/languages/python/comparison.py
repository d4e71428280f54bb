"""What is compared in two lines of bytecode.

Of ``LOAD_CONST  1 (2)``, it is ``LOAD_CONST 2``, because the number 1 is only an index into a table. Of a jump, it is
the source line of the target, because an offset shifts with every instruction before it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from ...model.comparison import LineComparison
from ...model.line import Line

_NAME = r"[A-Z][A-Z0-9_]+"
_INSTRUCTION = re.compile(rf"(?P<name>{_NAME})(?: +(?P<argument>.*?))??(?:  +(?P<became>{_NAME}))?", re.DOTALL)
"""The name and the argument. In a listing of specialised bytecode, also the name that the instruction has now."""
_INDEXED = re.compile(r"\d+ \((.*)\)", re.DOTALL)
_JUMP = re.compile(r"to (\d+)")


def _offset(line: Line) -> str:
    return line.gutter


def _essence(line: Line, source_lines: Mapping[str, str]) -> str:
    found = _INSTRUCTION.fullmatch(line.text)
    if not line.gutter or found is None:
        return line.text
    argument = found["argument"] or ""
    if jump := _JUMP.fullmatch(argument):
        argument = f"to {source_lines.get(jump[1], jump[1])}"
    elif indexed := _INDEXED.fullmatch(argument):
        argument = indexed[1]
    return f"{found['name']} {argument} {found['became'] or ''}"


INSTRUCTIONS = LineComparison(name=_offset, essence=_essence)
