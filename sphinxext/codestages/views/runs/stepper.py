"""The stepper: source, instructions and the machine, all of it readable without scripts, and the run as data beside it.

The payload holds the trace's columns under their names. What is a list of entries there is a list for each part of
the entries here, which is read, and compresses, better: ``locals`` is ``[[since …], [slot …], [value …]]``,
``frames`` is ``[[code …], [how many frames before this one its caller stands; 0: it has none …]]``, ``pushes`` is how
many each step pushes and ``pushed`` what, step after step. Values of ``locals`` and ``pushed`` are often one that
stood a few entries before: such a one is how many before, others are ``-1 - value``. A code object is its name, the
names of its locals, and which of them are cells; rows of the page carry the instructions.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cached_property
from itertools import chain
from typing import Any

from markupsafe import Markup

from ...model.descriptors import Drawing, View
from ...model.shapes.trace import Code, Frame, Instruction, Stack, Trace, instruction_words
from ..templating import render
from .miniature import miniature
from .payload import parts, payload
from .player import EMPTY, OPTIONS, SCRIPTS, STYLES, as_text, printed, source_rows, start_of
from .replay import Row, first_rows

FIRST = 12
"""States shown without scripts."""
NEAR = 16
"""How far back the same value is looked for: farther, the distances would compress worse than the values."""


@dataclass(frozen=True, kw_only=True)
class Listed:
    """A code object ready for the page: its instructions, each in words and with the row it may jump to."""

    code: Code
    instructions: tuple[tuple[Instruction, str, int | None], ...]

    @cached_property
    def wide(self) -> int:
        return max((len(str(each.offset)) for each, _, _ in self.instructions), default=0)


def stepper_html(trace: Trace, drawing: Drawing) -> Markup:
    words = drawing.stage.words if drawing.stage else instruction_words
    return render(
        "stepper",
        id=drawing.id,
        trace=trace,
        steps=len(trace.frame),
        start=start_of(trace, drawing),
        source=source_rows(drawing),
        codes=tuple(_listed(code, words) for code in trace.codes),
        states=tuple(first_rows(trace, FIRST)),
        run=miniature(trace),
        output=printed(trace.output),
        payload=_payload(trace),
        empty=EMPTY,
    )


def stepper_text(trace: Trace, drawing: Drawing) -> str:
    """How many steps, the first of them as a table, and the output."""
    rows = tuple(first_rows(trace, FIRST))
    if not rows:
        return EMPTY
    table = [(str(row.number), row.code.name, _said(row), _stacked(row), _bound(row)) for row in rows]
    widths = [max(len(row[column]) for row in table) for column in range(len(table[0]))]
    lines = [
        "  ".join([number.rjust(widths[0]), *map(str.ljust, cells, widths[1:])]).rstrip() for number, *cells in table
    ]
    return as_text(len(trace.frame), FIRST, lines, printed(trace.output))


def _listed(code: Code, words_of: Callable[[Instruction], str]) -> Listed:
    rows = {each.offset: index for index, each in enumerate(code.instructions)}
    jumps = (rows.get(each.target) if each.target is not None else None for each in code.instructions)
    words = map(words_of, code.instructions)
    return Listed(code=code, instructions=tuple(zip(code.instructions, words, jumps, strict=True)))


def _said(row: Row) -> str:
    found = row.instruction
    return f"{found.name} {found.argument}".strip() if found else "?"


def _stacked(row: Row) -> str:
    """The operand stack, its top at the right."""
    return f"[{' | '.join(row.stack)}]" if row.stack is not None else ""


def _bound(row: Row) -> str:
    return ", ".join(f"{name} = {value}" for name, value in row.locals)


def _payload(trace: Trace) -> Markup:
    """The run as JSON that no parser of HTML or XML can trip over."""
    data = {
        "codes": [{"name": each.name, "locals": each.locals, "cells": each.cells} for each in trace.codes],
        "frames": parts([(each.code, _distance(index, each)) for index, each in enumerate(trace.frames)], 2),
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
    """``[7, 8, 7]`` as ``[-8, -9, 2]``."""
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
