"""What a timeline says of programs as rustfmt lays them out: statements over several lines, and what patterns name."""

from __future__ import annotations

import pytest

from sphinxext.codestages.languages.rust import LANGUAGE
from sphinxext.codestages.languages.rust.ownership import parse_ownership
from sphinxext.codestages.model.program import Program
from sphinxext.codestages.model.request import Request
from sphinxext.codestages.model.shapes import Timeline

from .test_truth_ownership import analysed

pytestmark = pytest.mark.rustc

SPLIT = """\
fn join(v: &mut Vec<String>, s: String) -> usize { v.push(s); v.len() }
fn main() {
    let mut v = Vec::new();
    let a = String::from("a");
    let n = join(
        &mut v,
        a,
    );
    let y = {
        let x = v;
        x
    };
    drop((n, y));
}
"""
MATCHED = """\
enum Shape { Empty, Named { size: u8, name: String }, Bare(u8) }
fn name(shape: Shape) -> String {
    match shape {
        Shape::Named { size, name } if size > 3 => name,
        Shape::Bare(_) | Shape::Named { .. } | Shape::Empty => String::new(),
    }
}
fn main() { name(Shape::Empty); }
"""
HANDED_ON = """\
fn take(s: String) -> usize { s.len() }
fn pass(n: i32) -> Box<dyn Fn() -> i32> { Box::new(move || n) }
async fn later(s: String) -> usize {
    let n = s.len();
    drop(s);
    n
}
fn main() {
    let s = String::from("s");
    let once = move || {
        let n = take(s);
        n
    };
    once();
    pass(1);
    drop(later(String::new()));
}
"""


def read(text: str) -> Timeline:
    program = Program(LANGUAGE.name, text, "sample.rs")
    request = Request(program=program, stage="rust/ownership", options=(("edition", "2021"),))
    shape = parse_ownership(request, analysed(request)).shape
    assert isinstance(shape, Timeline)
    return shape


def states(timeline: Timeline, section: str, name: str) -> list[tuple[str, int, int]]:
    """The states of the section's first variable of that name."""
    sections = {index for index, each in enumerate(timeline.sections) if each.name == section}
    lane = next(i for i, each in enumerate(timeline.lanes) if each.section in sections and each.name == name)
    found = (each for each in timeline.stretches if each.lane == lane and each.state not in {"shared", "mutable"})
    return [(each.state, each.first, each.last) for each in found]


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("a", [("owned", 4, 7), ("moved", 7, 14)]),
        ("n", [("owned", 5, 14)]),
        ("v", [("owned", 3, 10), ("moved", 10, 14)]),
        ("y", [("uninitialised", 9, 11), ("owned", 11, 13), ("moved", 13, 14)]),
    ],
)
def test_a_call_over_several_lines_moves_its_arguments_where_they_stand(
    name: str, expected: list[tuple[str, int, int]]
) -> None:
    assert states(read(SPLIT), "main", name) == expected


def test_what_a_guard_looks_at_is_lent_on_the_line_of_the_guard() -> None:
    timeline = read(MATCHED)
    assert {(each.first, each.label) for each in timeline.stretches if each.state == "shared"} == {
        (4, "shape.size"),
        (4, "shape.name"),
    }


def test_a_part_bears_the_name_that_its_variant_gives_it() -> None:
    assert "shape.name moved into name" in {each.label for each in read(MATCHED).marks}


def test_an_argument_is_moved_into_the_call_and_not_into_what_it_returns() -> None:
    labels = {each.at: each.label for each in read(HANDED_ON).marks if each.kind == "moved"}
    assert labels[11] == "moved into the call of take"


def test_what_a_closure_captured_and_hands_on_is_gone() -> None:
    assert states(read(HANDED_ON), "main.{closure#0}", "s") == [("owned", 11, 11), ("moved", 11, 13)]


def test_an_async_function_owns_its_parameters() -> None:
    assert ("owned", 3, 5) in states(read(HANDED_ON), "later.{closure#0}", "s")
    assert [each.label for each in read(HANDED_ON).marks if each.at == 5 and each.kind == "moved"] == [
        "moved into the call of drop"
    ]


def test_the_type_of_a_parameter_ends_with_it() -> None:
    types = {(each.name, each.detail) for each in read(HANDED_ON).lanes if each.kind == "parameter"}
    assert ("n", "i32") in types


MACRO = """\
macro_rules! make { ($name:ident, $value:expr) => { let $name = $value; }; }
fn main() {
    make!(alpha, String::from("x"));
    let beta = alpha;
    println!("{beta}");
}
"""


def test_a_variable_that_a_macro_declares_is_where_its_name_is() -> None:
    request = Request(program=Program("rust", MACRO, "sample.rs"), stage="rust/ownership")
    shape = parse_ownership(request, analysed(request)).shape
    assert isinstance(shape, Timeline)
    alpha = next(index for index, each in enumerate(shape.lanes) if each.name == "alpha")
    states = [(each.first, each.last, each.state) for each in shape.stretches if each.lane == alpha]
    assert states == [(3, 4, "owned"), (4, 6, "moved")]
