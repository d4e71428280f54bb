"""The control flow that is drawn, against the ways that programs really took, instruction by instruction."""

from __future__ import annotations

import json
import subprocess
from itertools import pairwise
from pathlib import Path

from sphinxext.codestages.model.program import Program
from sphinxext.codestages.model.shapes.listing import Group, Listing
from tests.languages.python.constructs import programs
from tests.languages.python.interpreters import each_interpreter, interpreter, release
from tests.languages.python.test_truth_static import readings

HERE = Path(__file__).parent
UNSEEN = {"RESUME", "NOP", "END_FOR", "POP_TOP", "EXTENDED_ARG", "COPY_FREE_VARS", "MAKE_CELL", "RETURN_GENERATOR"}
"""Passed over by the instruction before, or not announced by every version."""

Ways = dict[tuple[int, str], set[tuple[int, str]]]
"""From an instruction (its offset and name) to all those that may be next."""


@each_interpreter()
def test_every_way_taken_is_drawn(version: str) -> None:
    for path in programs("walks", release(version)):
        program = Program("python", path.read_text(encoding="utf-8"), "sample.py")
        shape = readings(program, version)["bytecode"].shape
        assert isinstance(shape, Listing)
        drawn = drawn_ways(shape)
        taken = ways_taken(version, path)
        assert len(taken) > 50
        missing = [way for way in taken if way[3] not in reachable(drawn[way[:2]], way[2])]
        assert missing == []


def ways_taken(version: str, path: Path) -> list[tuple[str, int, int, int]]:
    line = [interpreter(version).path, "-s", str(HERE / "walk.py"), str(path)]
    walked = subprocess.run(line, capture_output=True, check=False, timeout=60)
    assert walked.returncode == 0, walked.stderr.decode()
    ways = [(name, first, start, end) for name, first, start, end in json.loads(walked.stdout)]
    return [each for each in ways if each[2] != each[3]]  # YIELD_FROM goes on with itself


def drawn_ways(shape: Listing) -> dict[tuple[str, int], Ways]:
    """By name and first line of the code object, all ways within blocks and between them."""
    found: dict[tuple[str, int], Ways] = {}
    ways: Ways = {}
    for index, group in enumerate(shape.groups):
        if group.kind == "function":
            assert group.span
            ways = found.setdefault((group.name.rpartition(".")[2], group.span.line), {})
            continue
        rows = instructions(shape, group)
        for one, next_one in pairwise(rows):
            ways.setdefault(one, set()).add(next_one)
        for jump in (each for each in shape.jumps if each.source == index):
            target = instructions(shape, shape.groups[jump.target])[0]
            for start in rows if jump.kind == "exception" else rows[-1:]:
                ways.setdefault(start, set()).add(target)
                if start[1] == "CALL_FINALLY" and jump.label == "afterwards":
                    ways.setdefault((-1, "END_FINALLY"), set()).add(target)
    return found


def instructions(shape: Listing, group: Group) -> list[tuple[int, str]]:
    lines = shape.lines[group.first : group.first + group.count]
    return [(int(each.gutter), each.text.split()[0]) for each in lines if each.gutter]


def reachable(ways: Ways, start: int) -> set[int]:
    """The instructions that may be seen next; END_FINALLY goes back to where CALL_FINALLY came from (3.8)."""
    known = next(each for each in ways if each[0] == start)
    pending = [*ways[known], *(ways.get((-1, "END_FINALLY"), set()) if known[1] == "END_FINALLY" else set())]
    if known[1] == "EXTENDED_ARG":  # up to 3.9 what it belongs to is not announced
        pending += [each for prefixed in ways[known] for each in ways.get(prefixed, set())]
    found: set[int] = set()
    while pending:
        offset, name = pending.pop()
        if offset not in found:
            found.add(offset)
            pending += ways.get((offset, name), set()) if name in UNSEEN else set()
    return found
