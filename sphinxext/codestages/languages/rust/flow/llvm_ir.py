"""The control flow of LLVM IR: basic blocks, and the jumps in their last instructions.

``br i1 %4, label %bb2, label %bb1`` is an edge for true and one for false. ``invoke … to label %bb1 unwind label
%cleanup`` is an ordinary edge and one for unwinding. Only the instructions that end a block name labels.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ....model.line import Line
from ....model.shapes.listing import EdgeKind, Group, Jump
from ..spans import hull

_LABEL = re.compile(r"(?:([\w.$-]+)|\"([^\"]*)\"):")
_TARGET = re.compile(
    r"(?P<before>\b(?:to|unwind)|\bi\d+ -?\d+,)? ?\blabel %(?:(?P<name>[\w.$-]+)|\"(?P<quoted>[^\"]*)\")"
)

ENTRY = "entry"
"""The name of a function's first block if it has no label."""


def read_blocks(lines: Sequence[Line], header: int, end: int) -> tuple[Group, ...]:
    """Return the basic blocks of a function; ``define`` is on line ``header``, the brace on the line before ``end``."""
    labels = [index for index in range(header + 1, end - 1) if lines[index].kind == "label"]
    starts = labels if labels and labels[0] == header + 1 else [header + 1, *labels]
    ends = [*starts[1:], end - 1]
    return tuple(_block(lines, start, after) for start, after in zip(starts, ends, strict=True) if start < after)


def _block(lines: Sequence[Line], start: int, after: int) -> Group:
    label = _LABEL.match(lines[start].text) if lines[start].kind == "label" else None
    name = (label[1] or label[2]) if label else ENTRY
    while after - 1 > start and not lines[after - 1].text.strip():
        after -= 1
    span = hull(line.span for line in lines[start:after])
    return Group(name=name, kind="block", first=start, count=after - start, span=span)


def read_jumps(lines: Sequence[Line], blocks: tuple[Group, ...], first: int) -> Iterator[Jump]:
    """Yield the jumps between the blocks of one function; its first block is the group with the index ``first``."""
    numbers = {block.name: first + index for index, block in enumerate(blocks)}
    for block in blocks:
        text = "\n".join(line.text for line in lines[block.first : block.first + block.count] if _is_code(line))
        for target, label, kind in _targets(text):
            if target in numbers:
                yield Jump(source=numbers[block.name], target=numbers[target], label=label, kind=kind)


def _is_code(line: Line) -> bool:
    return line.kind == "code" and "label %" in line.text


def _targets(text: str) -> Iterator[tuple[str, str, EdgeKind]]:
    """Yield the edges of a block's last instruction: target label, words for the edge, kind."""
    found = list(_TARGET.finditer(text))
    is_switch = text.lstrip().startswith(("switch ", "indirectbr "))
    is_choice = re.match(r"\s*br i1 ", text) is not None and len(found) == 2
    for index, match in enumerate(found):
        before, name = match["before"] or "", match["name"] or match["quoted"] or ""
        if before == "unwind":
            yield name, "unwind", "unwind"
        elif is_choice:
            yield (name, "false", "false") if index else (name, "true", "true")
        elif is_switch:
            yield name, before.rstrip(",").partition(" ")[2] or "otherwise", "flow"
        else:
            yield name, "", "flow"
