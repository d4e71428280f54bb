"""The control flow of a code object: its basic blocks, and how one leads to another.

A block begins at the first instruction, where a jump or an exception arrives, where an exception begins or ceases to
lead somewhere, and after an instruction that may go elsewhere. From ``POP_JUMP_IF_FALSE to 18`` one edge goes to
offset 18 (*false*) and one to the next block (*true*).
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import Any, NamedTuple, TypeAlias

from ...model.shapes import EdgeKind

_ENDS = frozenset(
    {"RETURN_VALUE", "RETURN_CONST", "RAISE_VARARGS", "RERAISE", "INTERPRETER_EXIT"}
    | {"JUMP_FORWARD", "JUMP_BACKWARD", "JUMP_BACKWARD_NO_INTERRUPT", "JUMP_ABSOLUTE"}
)
"""After these, the next instruction does not run."""

_HANDLERS = ("SETUP_FINALLY", "SETUP_WITH", "SETUP_ASYNC_WITH")
"""Up to 3.10 these name, at run time, where an exception goes; since 3.11 the exception table does."""


_Way: TypeAlias = tuple[str, EdgeKind]
_ON: _Way = ("", "flow")
_FALSE: _Way = ("false", "false")
_TRUE: _Way = ("true", "true")
_NONE: _Way = ("None", "false")
_NOT_NONE: _Way = ("not None", "true")
_BRANCHES: tuple[tuple[str | tuple[str, ...], tuple[_Way, _Way]], ...] = (
    (_HANDLERS, (("exception", "exception"), _ON)),
    ("FOR_ITER", (("exhausted", "false"), ("next", "true"))),
    (("IF_FALSE", "IF_FALSE_OR_POP"), (_FALSE, _TRUE)),
    (("IF_TRUE", "IF_TRUE_OR_POP"), (_TRUE, _FALSE)),
    ("IF_NOT_NONE", (_NOT_NONE, _NONE)),
    ("IF_NONE", (_NONE, _NOT_NONE)),
)
"""By the end of an instruction's name: the way of its jump, and the way on."""


class Block(NamedTuple):
    """``length`` instructions from index ``first``; ``name`` is the offset of the first one."""

    name: str
    first: int
    length: int


class Edge(NamedTuple):
    """From one block to another, by their positions among the blocks."""

    source: int
    target: int
    label: str = ""
    kind: EdgeKind = "flow"


def find_blocks(rows: list[Any], handlers: list[Any]) -> list[Block]:
    """The basic blocks of ``rows``, as ``probes/codes.py`` describes instructions and exception tables."""
    leaders = {0} | {offset for start, end, target, *_ in handlers for offset in (start, end, target)}
    leaders |= {row[3] for row in rows if row[3] is not None}
    leaders |= {after[0] for row, after in pairwise(rows) if row[3] is not None or row[1] in _ENDS}
    starts = [index for index, row in enumerate(rows) if row[0] in leaders]
    ends = [*starts[1:], len(rows)]
    return [Block(str(rows[start][0]), start, end - start) for start, end in zip(starts, ends, strict=True)]


def find_edges(rows: list[Any], handlers: list[Any], blocks: list[Block]) -> Iterator[Edge]:
    """How the blocks lead to one another; a jump to what is no instruction is left out."""
    by_offset = {int(block.name): position for position, block in enumerate(blocks)}
    for position, block in enumerate(blocks):
        yield from _ways_out(rows, position, block, by_offset)
        first, last = rows[block.first][0], rows[block.first + block.length - 1][0]
        reached = {target for start, end, target, *_ in handlers if start <= last and first < end}
        for target in sorted(reached & by_offset.keys()):
            yield Edge(position, by_offset[target], "exception", "exception")


def _ways_out(rows: list[Any], position: int, block: Block, by_offset: dict[int, int]) -> Iterator[Edge]:
    last = block.first + block.length - 1
    _, name, _, target, *_ = rows[last]
    taken, passed = _branches(name)
    if name not in _ENDS and last + 1 < len(rows):
        yield Edge(position, position + 1, *(passed if target is not None else ("", "flow")))
    if target in by_offset:
        yield Edge(position, by_offset[target], *taken)


def _branches(name: str) -> tuple[_Way, _Way]:
    """Label and kind of the edge taken by a jump, and of the one that goes on."""
    return next((ways for ending, ways in _BRANCHES if name.endswith(ending)), (_ON, _ON))
