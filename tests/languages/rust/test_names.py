"""One name finds a function in every stage: paths, methods of several impls, derived methods, closures, instances."""

from __future__ import annotations

import pytest

from sphinxext.codestages.languages.rust import LANGUAGE
from sphinxext.codestages.languages.rust.items import implementations, items
from sphinxext.codestages.languages.rust.names import body_name, symbol_name
from sphinxext.codestages.model.errors import UnknownName
from sphinxext.codestages.model.part import Part
from sphinxext.codestages.model.program import dotted_name
from sphinxext.codestages.model.shapes.listing import Group, Listing

from .cases import program, program_of, reading, recorded, unfolded

VERSIONS = [case for case in recorded("mir") if case.startswith("names/")]
STAGES = ("mir", "llvm-ir", "asm")

each_case = pytest.mark.parametrize("case", VERSIONS)
each_stage = pytest.mark.parametrize("stage", STAGES)


def listing_of(case: str, stage: str) -> Listing:
    return unfolded(stage, reading(case, stage))


def chosen(case: str, stage: str, asked: str) -> list[Group]:
    selected = listing_of(case, stage).select(Part(dotted_name(asked), LANGUAGE.items(program_of(case))))
    return [group for group in selected.groups if group.kind == "function" and not group.foreign]


def told(groups: list[Group]) -> list[str]:
    return sorted(group.qualified or group.name for group in groups)


@each_case
@each_stage
@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ("m::f", ["m.f"]),
        ("f", ["m.f"]),
        ("Shape::area", ["<Shape as Area>.area", "<Shape>.area"]),
        ("<Shape as Area>::area", ["<Shape as Area>.area"]),
        ("<crate::Shape as crate::Area>::area", ["<Shape as Area>.area"]),
        ("<Shape>::area", ["<Shape>.area"]),
        ("u32::area", ["<u32 as Area>.area"]),
        ("Shape::clone", ["<Shape as Clone>.clone"]),
        ("<Shape as PartialEq>::eq", ["<Shape as PartialEq>.eq"]),
        ("helper", ["<Shape>.scaled.helper"]),
        ("Shape::scaled", ["<Shape>.scaled", "<Shape>.scaled.helper", "<Shape>.scaled.{closure#0}"]),
        ("captured::{closure#0}", ["captured.{closure#0}"]),
        ("Shape::drop", ["<Shape as Drop>.drop"]),
        ("shadowed", ["shadowed"]),
    ],
)
def test_a_name_finds_its_functions(case: str, stage: str, asked: str, found: list[str]) -> None:
    assert told(chosen(case, stage, asked)) == found


@each_case
def test_a_generic_function_is_one_in_mir_and_its_instances_later(case: str) -> None:
    for asked in ("largest", "largest::<i32>"):
        assert told(chosen(case, "mir", asked)) == ["largest"]
    for stage in ("llvm-ir", "asm"):
        assert told(chosen(case, stage, "largest")) == ["largest<f64>", "largest<u32>"]
        assert told(chosen(case, stage, "largest::<u32>")) == ["largest<u32>"]
        with pytest.raises(UnknownName, match=r"largest<f64>"):
            chosen(case, stage, "largest::<u8>")


@each_case
def test_provided_method_of_a_trait_is_the_traits_item(case: str) -> None:
    assert told(chosen(case, "mir", "Area::twice")) == ["Area.twice"]
    for stage in ("llvm-ir", "asm"):
        (found,) = chosen(case, stage, "Area::twice")
        assert (found.name, found.qualified) == ("Area.twice", "<Shape as Area>.twice")


@each_case
@each_stage
def test_functions_of_one_name_span_their_own_items(case: str, stage: str) -> None:
    (of_trait,) = chosen(case, stage, "<Shape as Area>::area")
    (inherent,) = chosen(case, stage, "<Shape>::area")
    assert of_trait.span
    assert inherent.span
    assert program_of(case).cut(of_trait.span).startswith("fn area(&self) -> u32")
    assert program_of(case).cut(inherent.span).startswith("fn area(&self) -> u64")


def test_an_unknown_name_lists_what_tells_functions_apart() -> None:
    with pytest.raises(UnknownName, match=r"<Shape as Area>\.area.*u32\.area.*<Shape>\.area"):
        chosen(VERSIONS[0], "mir", "Shape::volume")


def test_items_know_the_trait_and_the_type_of_their_impl() -> None:
    text = """
mod m { pub struct Other; impl Other { fn new() {} } }
impl std::fmt::Debug for m::Other { fn fmt() {} }
impl<T: Copy> From<Vec<T>> for crate::m::Other where T: Into<u8> { fn from() {} }
fn outer() { struct S; impl S { fn f() {} } }
#[derive(Clone, std::fmt::Debug)]
pub(crate) enum E {}
"""
    found = program(text)
    assert [(item.name, item.qualified) for item in items(found) if item.qualified] == [
        ("m.Other.new", "<Other>.new"),
        ("m.Other.fmt", "<Other as Debug>.fmt"),
        ("m.Other.from", "<Other as From>.from"),
        ("outer.S.f", "<S>.f"),
    ]
    derived = [
        implementation
        for implementation in implementations(found)
        if found.cut(implementation.span) in {"Clone", "std::fmt::Debug"}
    ]
    assert [(implementation.name, implementation.qualified) for implementation in derived] == [
        ("E", "<E as Clone>"),
        ("E", "<E as Debug>"),
    ]


@each_case
@pytest.mark.parametrize("stage", ["llvm-ir", "asm"])
def test_every_function_of_the_program_bears_the_name_that_mir_gives_it(case: str, stage: str) -> None:
    mir = {group.name for group in listing_of(case, "mir").groups if group.kind == "function"}
    own = {group.name for group in listing_of(case, stage).groups if group.kind == "function" and not group.foreign}
    assert len(own) > 12
    assert own <= mir


def test_functions_of_one_line_are_told_apart_by_their_paths() -> None:
    text = "mod a { pub fn go() {} pub mod b { pub fn go() {} } }\nfn r#match() {}\n"
    here = program(text, "hard.rs").line_span(1)
    assert symbol_name("a::go", here, program(text)).plain == "a.go"
    assert symbol_name("a::b::go", here, program(text)).plain == "a.b.go"
    assert body_name("fn r#match() -> () {", None, program(text)).plain == "match"
    assert dotted_name("r#match") == "match"


def test_the_vtables_shim_of_a_closure_is_named_after_it() -> None:
    path = "<foo::{closure#0} as core::ops::function::FnOnce<(u32,)>>::call_once"
    assert symbol_name(path, None, program("fn foo() {}\n")).plain == "foo.{closure#0}.call_once"


def test_what_a_macro_implements_is_named_by_the_first_parameter() -> None:
    text = "struct P;\nmacro_rules! area { ($t:ident) => { impl Area for $t { fn area(&self) {} } } }\narea!(P);\n"
    header = "fn <impl at sample.rs:2:38: 2:54>::area(_1: &P) -> () {"
    assert body_name(header, None, program(text)).plain == "P.area"
    assert body_name(header.replace("&P", "&u8"), None, program(text)).plain == "impl.area"


def test_promoted_constants_belong_to_their_functions() -> None:
    text = "struct P;\nimpl P { fn f() {} }\n"
    for header in (
        "promoted[0] in <impl at sample.rs:2:1: 2:7>::f: &u8 = {",
        "const <impl at sample.rs:2:1: 2:7>::f::promoted[0]: &u8 = {",
    ):
        assert body_name(header, None, program(text)).plain == "P.f.promoted[0]"
