"""The stepper: source, instructions and the machine, readable without scripts, and the run as data for the script.

The payload has the trace's columns under their names. A list of entries in the trace is a list for each part of the
entries here, which is faster to read and compresses better. ``stepper.d.ts`` declares the types:

- ``locals`` is ``[[since …], [slot …], [value …]]``.
- ``frames`` is ``[[code …], [distance …]]``. The distance is the frame's index minus its caller's; 0 without a caller.
- ``pushes`` is how many values each step pushes. ``pushed`` are these values, step after step.
- Values of ``locals`` and ``pushed`` often repeat a value that is a few entries back. A positive number is the distance
  to that entry. Other values are ``-1 - value``.
- A code object has its name, the names of its locals, and which of them are cells. The instructions are not in the
  payload: they are rows of the page.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cached_property
from itertools import chain
from typing import Any

from markupsafe import Markup

from ...model.budget import ROWS, Budget, more
from ...model.descriptors import Drawing, View
from ...model.shapes.trace import Code, Frame, Instruction, Stack, Trace, instruction_words
from ..templating import render
from .embedded_json import parts, payload
from .player import EMPTY, OPTIONS, SCRIPTS, STYLES, as_text, printed, source_rows, start_of
from .scrubber_chart import miniature
from .stepper_values import Row, first_rows

FIRST = 12
"""States that are shown without scripts."""
NEAR = 16
"""Entries. The same value is searched at most so far back: larger distances would compress worse than the values."""


@dataclass(frozen=True, kw_only=True)
class Listed:
    """A code object ready for the page: each instruction with its description, and the row that it can jump to.

    ``more`` are the words in place of the instructions for which there is no room.
    """

    code: Code
    instructions: tuple[tuple[Instruction, str, int | None], ...]
    more: str = ""

    @cached_property
    def wide(self) -> int:
        return max((len(str(instruction.offset)) for instruction, _, _ in self.instructions), default=0)


def stepper_html(trace: Trace, drawing: Drawing) -> Markup:
    words = drawing.stage.words if drawing.stage else instruction_words
    return render(
        "stepper",
        id=drawing.id,
        trace=trace,
        steps=len(trace.frame),
        start=start_of(trace, drawing),
        source=source_rows(drawing),
        codes=tuple(_listed(code, words, drawing.budget) for code in trace.codes),
        states=tuple(first_rows(trace, FIRST)),
        run=miniature(trace),
        output=printed(trace.output, drawing.budget),
        payload=_payload(trace),
        empty=EMPTY,
    )


def stepper_text(trace: Trace, drawing: Drawing) -> str:
    """Return the number of steps, the first of them as a table, and the output."""
    rows = tuple(first_rows(trace, FIRST))
    if not rows:
        return EMPTY
    table = [(str(row.number), row.code.name, _said(row), _stacked(row), _bound(row)) for row in rows]
    widths = [max(len(row[column]) for row in table) for column in range(len(table[0]))]
    lines = [
        "  ".join([number.rjust(widths[0]), *map(str.ljust, cells, widths[1:])]).rstrip() for number, *cells in table
    ]
    return as_text(len(trace.frame), FIRST, lines, printed(trace.output, drawing.budget))


def _listed(code: Code, words_of: Callable[[Instruction], str], budget: Budget) -> Listed:
    # Every step should have its row, so asking for few lines of the source does not shorten the instructions.
    room = Budget(rows=max(budget.rows, ROWS))
    shown = code.instructions[: room.fitting(len(found.argument) for found in code.instructions)]
    row_of = {instruction.offset: row for row, instruction in enumerate(shown)}
    targets = (instruction.target for instruction in shown)
    jumps = (row_of.get(target) if target is not None else None for target in targets)
    words = map(words_of, shown)
    rest = more(len(code.instructions) - len(shown), "instruction") if len(shown) < len(code.instructions) else ""
    return Listed(code=code, instructions=tuple(zip(shown, words, jumps, strict=True)), more=rest)


def _said(row: Row) -> str:
    found = row.instruction
    return f"{found.name} {found.argument}".strip() if found else "?"


def _stacked(row: Row) -> str:
    """Return the operand stack, with its top at the right; empty if it was not read."""
    return f"[{' | '.join(row.stack)}]" if row.stack is not None else ""


def _bound(row: Row) -> str:
    return ", ".join(f"{name} = {value}" for name, value in row.locals)


def _payload(trace: Trace) -> Markup:
    """Return the run as JSON for the script."""
    data = {
        "codes": [{"name": code.name, "locals": code.locals, "cells": code.cells} for code in trace.codes],
        "frames": parts([(frame.code, _distance(index, frame)) for index, frame in enumerate(trace.frames)], 2),
        "values": trace.values,
        "frame": trace.frame,
        "instruction": trace.instruction,
        "locals": [*parts(trace.locals, 3)[:2], _near(value for _, _, value in trace.locals)],
        "globals": parts(trace.globals, 3),
        "heap": parts(trace.heap, 3),
        "resumed": parts(trace.resumed, 3),
        "handled": parts(trace.handled, 2),
        "output": parts(trace.output, 2),
        "marks": parts(trace.marks, 3),
        "stack": _stack(trace.stack) if trace.stack else None,
    }
    return payload(data)


def _distance(index: int, frame: Frame) -> int:
    return index - frame.caller if frame.caller >= 0 else 0


def _stack(stack: Stack) -> dict[str, Any]:
    pushed = _near(chain.from_iterable(stack.pushes))
    return {"pops": stack.pops, "pushes": tuple(map(len, stack.pushes)), "pushed": pushed, "initial": stack.initial}


def _near(values: Iterable[int]) -> list[int]:
    """Return values as distances to the same value, or as ``-1 - value``: ``[7, 8, 7]`` as ``[-8, -9, 2]``."""
    seen: dict[int, int] = {}
    written = []
    for index, value in enumerate(values):
        distance = index - seen.get(value, -NEAR - 1)
        written.append(distance if distance <= NEAR else -1 - value)
        seen[value] = index
    return written


STEPPER = View(
    name="stepper",
    shape=Trace,
    html=stepper_html,
    text=stepper_text,
    script="codestages-stepper.js",
    style="codestages-stepper.css",
    scripts=SCRIPTS,
    styles=STYLES,
    options=OPTIONS,
)
