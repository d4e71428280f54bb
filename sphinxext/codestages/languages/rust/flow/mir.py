"""The control flow of MIR: the jumps between basic blocks that its terminators name.

``switchInt(move _2) -> [0: bb2, otherwise: bb1];`` is an edge for false and one for true if ``_2`` is a ``bool``.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator

from ....model.line import Line
from ....model.shapes.listing import EdgeKind, Group, Jump

_TARGETS = re.compile(r" -> (?:\[(?P<list>[^\[\]]*)\]|(?P<one>bb\d+));$")
_TARGET = re.compile(r"(?:(?P<label>[^,:]+): )?(?P<block>bb\d+)(?:,|$)")
_SWITCH = re.compile(r"\s*switchInt\((?:move |copy )?(?P<place>.*)\) -> ")
_BOOLEAN = re.compile(r"(_\d+): bool\b")
_IN_BOOLEAN_ORDER = {"0": "false", "false": "false", "otherwise": "true"}


def read_jumps(lines: tuple[Line, ...], groups: tuple[Group, ...]) -> tuple[Jump, ...]:
    """Return the jumps of all functions. Jumps to a missing block are left out: the text can be cut short."""
    jumps: list[Jump] = []
    for first, end in _functions(groups):
        blocks = {groups[index].name: index for index in range(first + 1, end)}
        booleans = _booleans(lines, groups[first])
        jumps += [jump for block in blocks.values() for jump in _block_jumps(lines, groups, block, blocks, booleans)]
    return tuple(jumps)


def _functions(groups: tuple[Group, ...]) -> Iterator[tuple[int, int]]:
    """Yield each function's index among the groups, and the index after its last block."""
    starts = [index for index, group in enumerate(groups) if group.kind == "function"]
    return itertools.pairwise([*starts, len(groups)])


def _booleans(lines: tuple[Line, ...], function: Group) -> frozenset[str]:
    """Return the locals of type ``bool``."""
    text = "\n".join(line.text for line in lines[function.first : function.first + function.count])
    return frozenset(_BOOLEAN.findall(text))


def _block_jumps(
    lines: tuple[Line, ...], groups: tuple[Group, ...], source: int, blocks: dict[str, int], booleans: frozenset[str]
) -> Iterator[Jump]:
    group = groups[source]
    for line in lines[group.first : group.first + group.count]:
        targets = _TARGETS.search(line.text)
        if targets is None:
            continue
        switch = _SWITCH.match(line.text)
        on_boolean = switch is not None and (switch["place"] in booleans or switch["place"].endswith(": bool)"))
        for match in _TARGET.finditer(targets["list"] or targets["one"]):
            if (target := blocks.get(match["block"])) is None:
                continue
            label, kind = _edge((match["label"] or "").strip(), on_boolean=on_boolean)
            # 1.63 does not write ``unwind`` at every jump into a cleanup block.
            if is_cleanup(lines, groups[target]) and not is_cleanup(lines, group):
                label, kind = label or "unwind", "unwind"
            yield Jump(source=source, target=target, label=label, kind=kind)


def is_cleanup(lines: tuple[Line, ...], block: Group) -> bool:
    """True if rustc marks the block as ``(cleanup)``, because only unwinding reaches it."""
    return "(cleanup)" in lines[block.first].text


def _edge(label: str, *, on_boolean: bool) -> tuple[str, EdgeKind]:
    if on_boolean:
        return ("false", "false") if _IN_BOOLEAN_ORDER.get(label) == "false" else ("true", "true")
    return label, "unwind" if label in {"unwind", "cleanup"} else "flow"
