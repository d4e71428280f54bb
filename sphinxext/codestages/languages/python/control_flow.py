"""The control flow of a code object: its basic blocks, and the edges between them.

A block begins at the first instruction, at the target of a jump or of an exception, where a handler begins or ceases to
apply, and after an instruction that may jump or end the code object. From 3.11 on, the exception table says where
exceptions lead. Up to 3.10, it follows from the stack of ``try`` and ``with`` blocks that earlier instructions build.

``POP_JUMP_IF_FALSE to 18`` has one edge to offset 18 (*false*) and one to the next block (*true*).
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import Any, NamedTuple, TypeAlias

from ...model.shapes.listing import EdgeKind
from .opcodes import opcode_named

_Way: TypeAlias = tuple[str, EdgeKind]
"""Label and kind of an edge."""
_ON: _Way = ("", "flow")
_FALSE: _Way = ("false", "false")
_TRUE: _Way = ("true", "true")
_NONE: _Way = ("None", "false")
_NOT_NONE: _Way = ("not None", "true")
_BRANCHES: dict[str, tuple[_Way, _Way]] = {
    "call-finally": (("finally", "flow"), ("afterwards", "flow")),
    "if-returned": (("returned", "false"), ("yielded", "true")),
    "if-no-match": (("no match", "false"), ("match", "true")),
    "if-exhausted": (("exhausted", "false"), ("next", "true")),
    "if-false": (_FALSE, _TRUE),
    "if-true": (_TRUE, _FALSE),
    "if-not-none": (_NOT_NONE, _NONE),
    "if-none": (_NONE, _NOT_NONE),
}
"""By the column *leads* of ``probes/opcodes.py``: the way of the jump, and the way to the next instruction."""


class BasicBlock(NamedTuple):
    """``length`` instructions from the index ``first`` on. ``name`` is the offset of the first one, in bytes."""

    name: str
    first: int
    length: int


class Edge(NamedTuple):
    """An edge from one block to another. ``source`` and ``target`` are indices into the list of blocks."""

    source: int
    target: int
    label: str = ""
    kind: EdgeKind = "flow"


def find_handlers(rows: list[Any], table: list[Any]) -> list[tuple[int, int, int]]:
    """Return where exceptions lead, as ``(start, end, target)``: offsets in bytes, with the end excluded.

    The source is the exception ``table``, or up to 3.10 the stack of blocks.
    """
    if table or not any(opcode_named(row[1]).leads == "setup" for row in rows):
        return [(start, end, target) for start, end, target, *_ in table]
    handlers: list[tuple[int, int, int]] = []
    for index, targets in sorted(_innermost(rows).items()):
        start, end = rows[index][0], rows[min(index + 1, len(rows) - 1)][0]
        for target in sorted(targets):
            if handlers and handlers[-1][1:] == (start, target):
                start = handlers.pop()[0]
            handlers.append((start, end, target))
    return handlers


def _innermost(rows: list[Any]) -> dict[int, set[int]]:
    """Return, by index of an instruction that may fail, the handlers that can be on top of the stack of blocks there.

    The search follows every path from the start, together with the stack on that path (the offsets of handlers). An
    exception pops its handler.
    """
    position = {row[0]: index for index, row in enumerate(rows)}
    found: dict[int, set[int]] = {}
    pending: list[tuple[int, tuple[int, ...]]] = [(0, ())]
    seen = set(pending)
    while pending:
        index, stack = pending.pop()
        _, name, _, target, *_ = rows[index]
        opcode = opcode_named(name)
        ways = []
        if stack and "safe" not in opcode.also:
            found.setdefault(index, set()).add(stack[-1])
            ways.append((position[stack[-1]], stack[:-1]))
        after = (*stack, target) if opcode.leads == "setup" else stack[:-1] if opcode.leads == "pop-block" else stack
        if opcode.goes_on() and index + 1 < len(rows):
            ways.append((index + 1, after))
        if target in position and opcode.leads != "setup":
            ways.append((position[target], after))
        pending += [way for way in ways if way not in seen]
        seen.update(ways)
    return found


def find_blocks(rows: list[Any], handlers: list[tuple[int, int, int]]) -> list[BasicBlock]:
    """Return the basic blocks of ``rows``, which are instructions as ``probes/code_objects.py`` describes them."""
    leaders = {0} | {offset for handler in handlers for offset in handler}
    leaders |= {row[3] for row in rows if row[3] is not None}
    leaders |= {after[0] for row, after in pairwise(rows) if row[3] is not None or not opcode_named(row[1]).goes_on()}
    starts = [index for index, row in enumerate(rows) if row[0] in leaders]
    ends = [*starts[1:], len(rows)]
    return [BasicBlock(str(rows[start][0]), start, end - start) for start, end in zip(starts, ends, strict=True)]


def find_edges(rows: list[Any], handlers: list[tuple[int, int, int]], blocks: list[BasicBlock]) -> Iterator[Edge]:
    """Yield the edges between the blocks. A jump to an offset without an instruction has none."""
    by_offset = {int(block.name): position for position, block in enumerate(blocks)}
    for position, block in enumerate(blocks):
        yield from _ways_out(rows, position, block, by_offset)
        first, last = rows[block.first][0], rows[block.first + block.length - 1][0]
        reached = {target for start, end, target in handlers if start <= last and first < end}
        for target in sorted(reached & by_offset.keys()):
            yield Edge(position, by_offset[target], "exception", "exception")


def _ways_out(rows: list[Any], position: int, block: BasicBlock, by_offset: dict[int, int]) -> Iterator[Edge]:
    last = block.first + block.length - 1
    _, name, _, target, *_ = rows[last]
    opcode = opcode_named(name)
    taken, passed = _BRANCHES.get(opcode.leads, (_ON, _ON))
    if opcode.goes_on() and last + 1 < len(rows):
        yield Edge(position, position + 1, *(passed if target is not None else _ON))
    if target in by_offset and opcode.leads != "setup":
        yield Edge(position, by_offset[target], *taken)
