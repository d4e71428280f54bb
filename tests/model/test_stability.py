"""Answers that differ from run to run: which of their entries differ, and whether all others are as they were."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from sphinxext.codestages.model.artifact import Artifact, Diagnostic, Provenance
from sphinxext.codestages.model.line import Line
from sphinxext.codestages.model.shapes.listing import Listing
from sphinxext.codestages.model.shapes.trace import Code, Frame, Instruction, Trace
from sphinxext.codestages.model.shapes.tree import Tree, TreeNode
from sphinxext.codestages.model.span import Span
from sphinxext.codestages.model.stability import (
    Difference,
    differences,
    entries,
    is_stable,
    unstable_numbers,
)

MADE_BY = Provenance(tool="python", version="3.11", command="python sample.py")


def printed(*lines: str) -> Artifact:
    shape = Listing(lexer="text", lines=tuple(Line(text=line) for line in lines))
    return Artifact(shape=shape, provenance=MADE_BY)


def ran(*values: str) -> Artifact:
    """Return a run of one step whose names hold ``values``."""
    code = Code(name="<module>", instructions=(Instruction(offset=0, name="NOP"),), locals=("a",))
    shape = Trace(codes=(code,), frames=(Frame(0, -1),), values=values, frame=(0,), instruction=(0,))
    return Artifact(shape=shape, provenance=MADE_BY)


def places(first: Artifact, second: Artifact) -> list[str]:
    """Return the places of the entries that a recording of ``first`` would list as unstable."""
    found = entries(first)
    return [found[number - 1].place for number in unstable_numbers(found, entries(second))]


def holds(recorded: Artifact, other: Artifact, new: Artifact) -> bool:
    """True if ``new`` agrees with a recording of which a second run gave ``other``."""
    numbers = unstable_numbers(entries(recorded), entries(other))
    return is_stable(entries(recorded), numbers, entries(new))


def test_equal_answers_have_no_differences() -> None:
    assert places(printed("a", "b"), printed("a", "b")) == []
    assert list(differences(entries(printed("a")), entries(printed("a")))) == []


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        (("a", "0x1", "b"), ("a", "0x2", "b"), ["line 2"]),
        (("0x1", "a", "0x3"), ("0x2", "a", "0x4"), ["line 1", "line 3"]),
        (("a", "x", "y"), ("a",), ["line 2", "line 3"]),
        (("a", "b"), ("a", "more", "b"), ["line 1"]),
        (("a",), ("more", "a"), ["lines"]),
        (("in", "a", "b", "c", "out"), ("in", "c", "b", "a", "out"), ["line 2", "line 3", "line 4"]),
    ],
    ids=["one", "two", "fewer", "more within", "more before", "another order"],
)
def test_lines_that_differ(first: tuple[str, ...], second: tuple[str, ...], expected: list[str]) -> None:
    assert places(printed(*first), printed(*second)) == expected


def test_what_differs_in_other_shapes() -> None:
    tree = Artifact(shape=Tree(nodes=(TreeNode(label="A", depth=0), TreeNode(label="B", depth=1))))
    other = Artifact(shape=Tree(nodes=(TreeNode(label="A", depth=0), TreeNode(label="C", depth=1))))
    assert places(tree, other) == ["node 2"]
    assert places(ran("1", "<f at 0x1>", "2"), ran("1", "<f at 0x2>", "2")) == ["value 2"]
    failed = (Artifact(diagnostics=(Diagnostic(level="error", message=message),)) for message in ("0x1", "0x2"))
    assert places(*failed) == ["diagnostic 1"]


def test_what_is_no_text_differs_too() -> None:
    moved = Listing(lexer="text", lines=(Line(text="a", span=Span(1, 0, 1, 1)),))
    assert places(printed("a"), replace(printed(), shape=moved)) == ["line 1"]


def test_run_with_thousands_of_differences_is_compared_at_once() -> None:
    first, second = (ran(*map(str, range(start, start + 9000))) for start in (0, 4500))
    assert len(places(first, second)) == 9000


def test_stable_entries_are_compared() -> None:
    recorded, other = printed("a", "0x1", "b"), printed("a", "0x2", "b")
    assert holds(recorded, other, printed("a", "0x3", "b"))
    assert not holds(recorded, other, printed("A", "0x3", "b"))
    assert not holds(recorded, other, printed("a", "0x3", "B"))
    assert not holds(recorded, other, printed("a", "0x3"))
    assert not holds(recorded, other, printed("b", "0x3", "a"))


def test_stable_entries_between_unstable_ones_are_compared() -> None:
    recorded, other = printed("0x1", "a", "b", "0x2"), printed("0x3", "a", "b", "0x4")
    assert holds(recorded, other, printed("0x5", "a", "b", "0x6"))
    assert holds(recorded, other, printed("0x5", "0x6", "a", "b"))
    assert not holds(recorded, other, printed("0x5", "a", "0x6", "b"))


def test_stable_entries_keep_their_order() -> None:
    recorded, other = printed("0x1", "a", "0x2", "b", "0x3"), printed("0x4", "a", "0x5", "b", "0x6")
    assert holds(recorded, other, printed("0x7", "a", "0x8", "b", "0x9"))
    assert not holds(recorded, other, printed("0x7", "b", "0x8", "a", "0x9"))


def test_another_number_of_lines_agrees_where_lines_are_unstable() -> None:
    recorded, other = printed("begin", "x", "y", "end"), printed("begin", "z", "end")
    assert holds(recorded, other, printed("begin", "p", "q", "r", "end"))
    assert holds(recorded, other, printed("begin", "end"))
    assert not holds(recorded, other, printed("end"))


def test_every_order_agrees_once_two_differ() -> None:
    recorded, other = printed("in", "a", "b", "c", "out"), printed("in", "c", "b", "a", "out")
    assert holds(recorded, other, printed("in", "b", "c", "a", "out"))


def test_another_version_of_the_tool_never_agrees() -> None:
    newer = replace(printed("0x3"), provenance=replace(MADE_BY, version="3.12"))
    assert not holds(printed("0x1"), printed("0x2"), newer)


def test_containment_is_not_compared() -> None:
    contained = replace(printed("a"), provenance=replace(MADE_BY, containment="full"))
    assert entries(contained) == entries(printed("a"))


def test_difference_shows_where_the_texts_part() -> None:
    said = str(Difference("line 2", ("x" * 90 + "first", "x" * 90 + "second")))
    assert said == f"line 2 ('…{'x' * 20}first' and '…{'x' * 20}second')"
    assert str(Difference("line 3", (None, "a"))) == "line 3 (nothing and 'a')"
    assert str(Difference("line 1", ("a" * 200, ""))) == f"line 1 ('{'a' * 50}…' and '')"
