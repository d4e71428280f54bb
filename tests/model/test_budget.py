"""How shapes are cut to the budget of a figure."""

from __future__ import annotations

import pytest

from sphinxext.codestages.model.budget import LONGEST, ROWS, UNLIMITED, WIDTH, Budget, Cut
from sphinxext.codestages.model.line import Line
from sphinxext.codestages.model.options import ROWS as OPTION
from sphinxext.codestages.model.program import Program
from sphinxext.codestages.model.shapes import Shape
from sphinxext.codestages.model.shapes.extents import Extent, Extents
from sphinxext.codestages.model.shapes.graph import Graph
from sphinxext.codestages.model.shapes.listing import Group, Jump, Listing
from sphinxext.codestages.model.shapes.measurements import Measurements, Series
from sphinxext.codestages.model.shapes.references import References
from sphinxext.codestages.model.shapes.schedule import Schedule, Thread
from sphinxext.codestages.model.shapes.timeline import Conflict, Lane, Mark, Section, Stretch, Timeline
from sphinxext.codestages.model.shapes.tokens import Token, Tokens
from sphinxext.codestages.model.shapes.trace import Trace
from sphinxext.codestages.model.shapes.tree import Tree, TreeNode
from sphinxext.codestages.model.span import Label, Span

PROGRAM = Program("rust", "".join(f"let a{number};\n" for number in range(1, 11)), "sample.rs")


def listing(*texts: str) -> Listing:
    return Listing(lexer="text", lines=tuple(Line(text=text) for text in texts))


def texts(cut: Cut[Listing]) -> list[str]:
    return [line.text for line in cut.shape.lines]


@pytest.mark.parametrize(
    "empty",
    [
        listing(),
        Tokens(()),
        Tree(()),
        Graph(nodes=(), edges=()),
        Trace(codes=(), frames=(), values=(), frame=(), instruction=()),
        References(scopes=(), frames=(), objects=(), values=(), line=(), frame=()),
        Timeline(sections=(), lanes=()),
        Extents(unit="bytes", extents=()),
        Extents(unit="ns", extents=(), is_shared=True),
        Schedule(length=1, threads=(), spells=(), processors=1),
        Measurements(measure="time", unit="ns", series=(Series(label="a", values=(1, 2)),)),
    ],
    ids=lambda shape: type(shape).__name__,
)
def test_nothing_is_left_out_of_an_empty_shape(empty: Shape) -> None:
    cut = empty.limited(Budget(rows=1), None)
    assert (cut.shape, cut.left_out, cut.words) == (empty, 0, "")


def test_exactly_as_many_rows_as_there_may_be_are_all_shown() -> None:
    exact = listing("a", "b", "c")
    assert exact.limited(Budget(rows=3), None) == (exact, 3, 3, "line")
    assert exact.limited(Budget(rows=2), None).words == "… 1 more line"
    assert texts(exact.limited(Budget(rows=2), None)) == ["a", "b"]


def test_rows_with_many_characters_are_fewer() -> None:
    full = ROWS * WIDTH // LONGEST
    cut = listing(*["x" * LONGEST] * (full + 1)).limited(Budget(), None)
    assert (cut.shown, cut.total) == (full, full + 1)
    assert Budget(rows=1).fitting([10**9, 1]) == 1
    assert Budget(rows=5).fitting([LONGEST] * 9) == 5, "few rows may be long"


def test_long_line_is_cut_and_says_how_much_is_left_out() -> None:
    (text,) = texts(listing("x" * 1_048_576).limited(Budget(), None))
    assert text == "x" * LONGEST + " … 1,046,576 more characters"
    assert texts(listing("x" * LONGEST).limited(Budget(), None)) == ["x" * LONGEST]
    assert texts(listing("x" * 1_048_576).limited(UNLIMITED, None)) == ["x" * 1_048_576]


def test_groups_and_jumps_end_with_the_lines() -> None:
    groups = (
        Group(name="f", kind="function", first=0, count=4),
        Group(name="bb0", kind="block", first=0, count=2),
        Group(name="bb1", kind="block", first=2, count=2),
        Group(name="g", kind="function", first=4, count=1),
    )
    jumps = (Jump(source=1, target=2), Jump(source=2, target=3))
    whole = Listing(lexer="text", lines=listing(*"abcde").lines, groups=groups, jumps=jumps)
    cut = whole.limited(Budget(rows=3), None).shape
    assert [(group.name, group.first, group.count) for group in cut.groups] == [
        ("f", 0, 3),
        ("bb0", 0, 2),
        ("bb1", 2, 1),
    ]
    assert cut.jumps == (Jump(source=1, target=2),)
    cut.check(PROGRAM)


def library(count: int) -> Listing:
    """A listing of two lines of the program with ``count`` lines of two library functions between them."""
    lines = listing("mine", *(f"core {number}" for number in range(count)), "mine too").lines
    first = Group(name="core::a", kind="function", first=1, count=count // 2, foreign=True)
    second = Group(name="core::b", kind="function", first=1 + count // 2, count=count - count // 2, foreign=True)
    last = Group(name="main", kind="function", first=count + 1, count=1)
    return Listing(lexer="text", lines=lines, groups=(first, second, last))


def test_library_code_is_not_counted_and_has_room_of_its_own() -> None:
    cut = library(10).limited(Budget(rows=4), None)
    assert (cut.shown, cut.total, cut.words) == (2, 2, "")
    assert texts(cut) == [
        "mine",
        *(f"core {n}" for n in range(4)),
        "\n".join(f"core {n}" for n in range(4, 10)),
        "mine too",
    ]
    assert [line.count for line in cut.shape.lines] == [1, 1, 1, 1, 1, 6, 1]
    assert [(group.first, group.count) for group in cut.shape.groups] == [(1, 5), (5, 1), (6, 1)]
    cut.shape.check(PROGRAM)


def test_noise_is_not_counted_in_what_is_left_out() -> None:
    lines = (Line(text="a"), Line(text="CACHE", kind="noise"), Line(text="b"), Line(text="CACHE", kind="noise"))
    cut = Listing(lexer="text", lines=lines).limited(Budget(rows=2), None)
    assert (cut.shown, cut.total, len(cut.shape.lines)) == (1, 2, 2)


def test_cut_tree_is_a_tree_in_the_middle_of_its_nesting() -> None:
    nodes = tuple(TreeNode(label=f"n{depth}", depth=depth) for depth in (0, 1, 2, 3, 1, 2))
    cut = Tree(nodes).limited(Budget(rows=3), None)
    assert [node.depth for node in cut.shape.nodes] == [0, 1, 2]
    assert cut.words == "… 3 more nodes"
    cut.shape.check(PROGRAM)


def test_tokens_far_apart_take_the_rows_of_the_lines_between_them() -> None:
    tokens = tuple(Token(kind="NAME", category="name", text="a", span=Span(n, 0, n, 1)) for n in (1, 2, 9_000))
    cut = Tokens(tokens).limited(Budget(), None)
    assert (cut.shown, cut.words) == (2, "… 1 more token")
    assert Tokens(tokens).limited(UNLIMITED, None).shape == Tokens(tokens)


def test_type_is_never_cut_in_two() -> None:
    named = (("A", 0), ("a", 1), ("b", 1), ("B", 0), ("c", 1))
    extents = tuple(Extent(label=name, depth=depth, start=0, length=1) for name, depth in named)
    types = Extents(unit="bytes", extents=extents)
    assert [types.limited(Budget(rows=rows), None).shown for rows in (1, 2, 3, 4, 5)] == [3, 3, 3, 3, 5]


def test_shares_of_a_run_are_those_of_the_whole_run() -> None:
    extents = tuple(Extent(label="x", depth=0, start=n, length=1) for n in range(3))
    run = Extents(unit="ns", extents=extents, is_shared=True)
    assert run.limited(Budget(rows=1), None) == (run, 1, 3, "extent")
    threads = tuple(Thread(name="t", started=0, ended=1, ran=1) for _ in range(3))
    schedule = Schedule(length=1, threads=threads, spells=(), processors=1)
    assert schedule.limited(Budget(rows=1), None) == (schedule, 1, 3, "thread")


def test_timeline_ends_on_a_line_with_what_lasts_longer() -> None:
    timeline = Timeline(
        sections=(Section(name="main", span=Span(1, 0, 6, 1)), Section(name="other", span=Span(7, 0, 10, 1))),
        lanes=(
            Lane(name="late", section=1, span=Span(8, 4, 8, 5)),
            Lane(name="a", section=0, span=Span(2, 4, 2, 5)),
            Lane(name="b", section=0, span=Span(6, 4, 6, 5)),
        ),
        stretches=(
            Stretch(lane=0, first=8, last=9, state="owned"),
            Stretch(lane=1, first=2, last=6, state="owned"),
            Stretch(lane=1, first=3, last=5, state="shared", holder=2),
            Stretch(lane=1, first=5, last=6, state="mutable"),
        ),
        marks=(Mark(lane=1, at=4, kind="moved", to=2), Mark(lane=1, at=5, kind="dropped")),
        conflicts=(
            Conflict(
                code="E0502",
                message="",
                labels=(Label(span=Span(3, 0, 3, 1)), Label(span=Span(6, 0, 6, 1))),
                lanes=(1, 2),
                loans=(2, 3),
            ),
            Conflict(code="E0499", message="", labels=(Label(span=Span(6, 0, 6, 1)),)),
        ),
    )
    cut = timeline.limited(Budget(rows=4), PROGRAM)
    assert cut.words == "… 6 more lines"
    shown = cut.shape
    assert shown.until == 4
    assert [lane.name for lane in shown.lanes] == ["a"]
    assert [(stretch.lane, stretch.first, stretch.last, stretch.holder) for stretch in shown.stretches] == [
        (0, 2, 4, -1),
        (0, 3, 4, -1),
    ]
    assert [(mark.lane, mark.at, mark.to) for mark in shown.marks] == [(0, 4, -1)]
    (conflict,) = shown.conflicts
    assert (len(conflict.labels), conflict.lanes, conflict.loans) == (1, (0,), (1,))
    shown.check(PROGRAM)
    assert timeline.limited(Budget(rows=10), PROGRAM).shape == timeline


def test_text_keeps_its_last_line_end_only_if_it_has_one() -> None:
    assert Budget(rows=2).lines_of("a\nb\n") == "a\nb\n"
    assert Budget(rows=2).lines_of("a\nb") == "a\nb"
    assert Budget(rows=2).lines_of("a\nb\nc\n") == "a\nb\n… 1 more line\n"
    assert Budget(rows=2).lines_of("") == ""
    assert Budget(rows=2).lines_of("\n" * 1000) == "\n\n… 998 more lines\n"


@pytest.mark.parametrize("wrong", ["0", "-1", "all", "1.5", "", "²"])
def test_number_of_rows_is_a_whole_number(wrong: str) -> None:
    with pytest.raises(ValueError, match="must be a whole number of at least 1"):
        OPTION["max-rows"](wrong)
