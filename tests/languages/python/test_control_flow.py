"""The drawn control flow has every path that programs really took, instruction by instruction."""

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
"""Instructions that the one before skips, or for which not every version has an event."""

Ways = dict[tuple[int, str], set[tuple[int, str]]]
"""For each instruction (its offset and name), all those that may be next."""


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
    return [way for way in ways if way[2] != way[3]]  # YIELD_FROM is repeated


def drawn_ways(shape: Listing) -> dict[tuple[str, int], Ways]:
    """Return all paths within blocks and between them, by name and first line of the code object."""
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
        for jump in (leaving for leaving in shape.jumps if leaving.source == index):
            target = instructions(shape, shape.groups[jump.target])[0]
            for start in rows if jump.kind == "exception" else rows[-1:]:
                ways.setdefault(start, set()).add(target)
                if start[1] == "CALL_FINALLY" and jump.label == "afterwards":
                    ways.setdefault((-1, "END_FINALLY"), set()).add(target)
    return found


def instructions(shape: Listing, group: Group) -> list[tuple[int, str]]:
    lines = shape.lines[group.first : group.first + group.count]
    return [(int(line.gutter), line.text.split()[0]) for line in lines if line.gutter]


def reachable(ways: Ways, start: int) -> set[int]:
    """Return the offsets of the instructions that may be seen next.

    In 3.8, END_FINALLY goes back to the instruction after CALL_FINALLY.
    """
    known = next(way for way in ways if way[0] == start)
    pending = [*ways[known], *(ways.get((-1, "END_FINALLY"), set()) if known[1] == "END_FINALLY" else set())]
    if known[1] == "EXTENDED_ARG":  # up to 3.9 there is no event for the instruction that it extends
        pending += [following for prefixed in ways[known] for following in ways.get(prefixed, set())]
    found: set[int] = set()
    while pending:
        offset, name = pending.pop()
        if offset not in found:
            found.add(offset)
            pending += ways.get((offset, name), set()) if name in UNSEEN else set()
    return found
