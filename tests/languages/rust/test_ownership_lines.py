"""Timelines of programs in the layout of rustfmt: statements over several lines, and names that patterns give."""

from __future__ import annotations

import pytest

from sphinxext.codestages.languages.rust import LANGUAGE
from sphinxext.codestages.languages.rust.ownership import parse_ownership
from sphinxext.codestages.model.program import Program
from sphinxext.codestages.model.request import Request
from sphinxext.codestages.model.shapes.timeline import Timeline

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
    """Return the states of the section's first variable of that name, as (state, first line, last line)."""
    sections = {index for index, part in enumerate(timeline.sections) if part.name == section}
    lane = next(
        i for i, candidate in enumerate(timeline.lanes) if candidate.section in sections and candidate.name == name
    )
    found = (
        stretch for stretch in timeline.stretches if stretch.lane == lane and stretch.state not in {"shared", "mutable"}
    )
    return [(stretch.state, stretch.first, stretch.last) for stretch in found]


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
    assert {(stretch.first, stretch.label) for stretch in timeline.stretches if stretch.state == "shared"} == {
        (4, "shape.size"),
        (4, "shape.name"),
    }


def test_a_part_bears_the_name_that_its_variant_gives_it() -> None:
    assert "shape.name moved into name" in {mark.label for mark in read(MATCHED).marks}


def test_an_argument_is_moved_into_the_call_and_not_into_what_it_returns() -> None:
    labels = {mark.at: mark.label for mark in read(HANDED_ON).marks if mark.kind == "moved"}
    assert labels[11] == "moved into the call of take"


def test_captured_variable_that_a_closure_passes_on_is_moved() -> None:
    assert states(read(HANDED_ON), "main.{closure#0}", "s") == [("owned", 11, 11), ("moved", 11, 13)]


def test_an_async_function_owns_its_parameters() -> None:
    assert ("owned", 3, 5) in states(read(HANDED_ON), "later.{closure#0}", "s")
    assert [mark.label for mark in read(HANDED_ON).marks if mark.at == 5 and mark.kind == "moved"] == [
        "moved into the call of drop"
    ]


def test_the_type_of_a_parameter_ends_with_it() -> None:
    types = {(lane.name, lane.detail) for lane in read(HANDED_ON).lanes if lane.kind == "parameter"}
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
    alpha = next(index for index, lane in enumerate(shape.lanes) if lane.name == "alpha")
    states = [(stretch.first, stretch.last, stretch.state) for stretch in shape.stretches if stretch.lane == alpha]
    assert states == [(3, 4, "owned"), (4, 6, "moved")]


ENDED = """\
struct Held(u8);
impl Drop for Held { fn drop(&mut self) {} }
fn scopes(all: Vec<Held>, early: bool) -> u8 {
    for each in all {
        if early {
            continue;
        }
        drop(each);
    }
    let late;
    let held = Held(1);
    if early {
        return 0;
    }
    late = Held(2);
    late.0
}
fn through(place: &mut Box<Option<Held>>) {
    let new = Some(Held(3));
    **place = new;
}
fn main() {}
"""


def test_drop_at_the_end_of_a_scope_is_conditional_unless_every_path_has_the_value() -> None:
    labels = [(mark.at, mark.label) for mark in read(ENDED).marks if mark.kind == "dropped"]
    assert labels == [
        (9, "dropped, if it was not moved"),
        (17, "dropped"),
        (17, "dropped, if it was initialised"),
    ]


def test_what_a_reference_leads_to_is_named_by_it() -> None:
    assert [mark.label for mark in read(ENDED).marks if mark.at == 20] == ["moved into **place"]


NAMESAKES = """\
mod other { pub struct Pair { pub x: String, pub y: String } }
struct Pair { left: String, right: String }
#[cfg(windows)]
struct Handle { raw: u64, name: String }
#[cfg(not(windows))]
struct Handle { name: String, file: i32 }
fn parts(p: Pair, q: other::Pair, h: Handle, r: &mut Box<Pair>) {
    let Pair { right, .. } = p;
    let other::Pair { y, .. } = q;
    let Handle { name, .. } = h;
    let look = || r.left.len();
    look();
}
fn main() {}
"""


def test_a_part_bears_the_name_that_the_type_of_its_path_gives_it() -> None:
    labels = [mark.label for mark in read(NAMESAKES).marks if mark.kind == "moved"]
    assert labels == ["p.right moved into right", "q.y moved into y", "h.0 moved into name"]


def test_a_part_of_what_references_and_boxes_lead_to_is_written_as_rust() -> None:
    assert "(**r).left" in {stretch.label for stretch in read(NAMESAKES).stretches}


ELEMENTS = """\
struct Held { size: u8, name: String }
fn parts(mut a: [Held; 2], s: &mut [Held], w: [Held; 3]) {
    let Held { ref mut name, .. } = a[1];
    name.clear();
    if let [Held { name, .. }, ..] = s { name.clear(); }
    let [Held { name: first, .. }, ..] = w;
    drop(first);
}
fn main() {}
"""


def test_a_part_of_an_element_is_written_as_rust() -> None:
    timeline = read(ELEMENTS)
    assert {"a[…].name", "(*s)[0].name"} <= {stretch.label for stretch in timeline.stretches}
    assert "w[0].name moved into first" in {mark.label for mark in timeline.marks}
