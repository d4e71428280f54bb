"""The control flow of MIR: what its terminators say, as jumps between basic blocks.

``switchInt(move _2) -> [0: bb2, otherwise: bb1];`` is a false and a true edge where ``_2`` is a ``bool``.
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
    """The jumps of all functions; those to a block that is not there (text cut short) are left out."""
    jumps: list[Jump] = []
    for first, end in _functions(groups):
        blocks = {groups[each].name: each for each in range(first + 1, end)}
        booleans = _booleans(lines, groups[first])
        jumps += [jump for block in blocks.values() for jump in _block_jumps(lines, groups, block, blocks, booleans)]
    return tuple(jumps)


def _functions(groups: tuple[Group, ...]) -> Iterator[tuple[int, int]]:
    """Each function's index among the groups, and the one after its last block."""
    starts = [index for index, group in enumerate(groups) if group.kind == "function"]
    return itertools.pairwise([*starts, len(groups)])


def _booleans(lines: tuple[Line, ...], function: Group) -> frozenset[str]:
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
            if is_cleanup(lines, groups[target]) and not is_cleanup(lines, group):
                label, kind = label or "unwind", "unwind"
            yield Jump(source=source, target=target, label=label, kind=kind)


def is_cleanup(lines: tuple[Line, ...], block: Group) -> bool:
    """Whether rustc marks a block as one that only an unwinding run reaches; 1.63 leaves out ``unwind`` beside it."""
    return "(cleanup)" in lines[block.first].text


def _edge(label: str, *, on_boolean: bool) -> tuple[str, EdgeKind]:
    if on_boolean:
        return ("false", "false") if _IN_BOOLEAN_ORDER.get(label) == "false" else ("true", "true")
    return label, "unwind" if label in {"unwind", "cleanup"} else "flow"
