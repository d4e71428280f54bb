"""Rust that the compiler prints, expanded or lowered: the text is unchanged, and lines are linked where it is sure."""

from __future__ import annotations

import pytest
from syrupy.assertion import SnapshotAssertion

from sphinxext.codestages.languages.rust.lexer import closings, read_tokens
from sphinxext.codestages.languages.rust.printing.linking import read_print
from sphinxext.codestages.languages.rust.printing.printed import type_tokens
from sphinxext.codestages.model.shapes.listing import Listing

from .cases import each_recording, outcome_of, program, program_of, reading

EACH = [
    pytest.param(stage, case, id=f"{stage}-{case}")
    for stage in ("expanded", "hir")
    for case in each_recording(stage).args[1]
]
each_print = pytest.mark.parametrize(("stage", "case"), EACH)


def listing_of(stage: str, case: str) -> Listing:
    shape = reading(case, stage).shape
    assert isinstance(shape, Listing)
    return shape


def links(listing: Listing, text: str) -> dict[str, str]:
    """Return the text of the program to which each line is linked; for equal lines, that of the last one."""
    source = program(text)
    return {line.text.strip(): source.cut(line.span) if line.span else "" for line in listing.lines}


@each_print
def test_the_text_is_the_compilers(stage: str, case: str) -> None:
    (raw,) = outcome_of(case, stage).files.values()
    assert "".join(f"{line.text}\n" for line in listing_of(stage, case).lines) == raw.decode()


@each_print
def test_every_span_is_text_of_the_program(stage: str, case: str) -> None:
    spans = [line.span for line in listing_of(stage, case).lines if line.span]
    assert spans
    assert all(program_of(case).cut(span).strip() for span in spans)


@each_print
def test_nearly_every_line_with_a_name_is_linked(stage: str, case: str) -> None:
    code = [line for line in listing_of(stage, case).lines if line.kind == "code" and any(map(str.isalnum, line.text))]
    assert sum(line.span is not None for line in code) >= 0.8 * len(code)


@each_print
def test_functions_can_be_asked_for(stage: str, case: str) -> None:
    listing = listing_of(stage, case)
    main = next(group for group in listing.groups if group.name == "main")
    assert "fn main()" in listing.lines[main.first].text
    assert main.span is not None
    assert program_of(case).cut(main.span).startswith("fn main()")
    within = [line.span for line in listing.lines[main.first : main.first + main.count] if line.span]
    assert all(main.span.contains(span) for span in within)


@pytest.mark.parametrize("stage", ["expanded", "hir"])
def test_prints_of_the_newest_version(stage: str, snapshot: SnapshotAssertion) -> None:
    listing = listing_of(stage, "generics_closure/1.97.0-nightly")
    assert [f"{line.span or ''!s:14} {line.kind:6} {line.text}" for line in listing.lines] == snapshot


def test_untyped_hir_says_why_there_are_no_types() -> None:
    found = reading("borrow_error/1.95.0", "hir")
    assert [diagnostic.code for diagnostic in found.diagnostics] == ["E0502"]
    assert any("no types" in note for note in found.notes)
    assert not any("no types" in note for note in reading("fib/1.95.0", "hir").notes)


EXPANDED = """\
#![feature(prelude_import)]
extern crate std;
#[prelude_import]
use std::prelude::rust_2021::*;
struct Point {
    x: i32,
}
#[automatically_derived]
impl ::core::clone::Clone for Point {
    #[inline]
    fn clone(&self) -> Point { Point { x: ::core::clone::Clone::clone(&self.x) } }
}
impl Clone for Other {
    fn clone(&self) -> Other { Other }
}
fn main() {
    { ::std::io::_print(format_args!("one\\n")); };
    { ::std::io::_print(format_args!("one\\n")); };
    let p = Point { x: 1 };
    match (&p.x, &1) {
        (left_val, right_val) => {
            if !(*left_val == *right_val) {
                let kind = ::core::panicking::AssertKind::Eq;
            }
        }
    };
}
"""
SOURCE = """\
#[derive(Debug, Clone)]
struct Point { x: i32 }
struct Other;
impl Clone for Other { fn clone(&self) -> Other { Other } }
fn main() {
    println!("one");
    print!("one\\n");
    let p = Point { x: 1 };
    assert_eq!(p.x, 1);
}
"""


def test_macro_calls_and_derived_code_are_linked_to_what_they_come_from() -> None:
    listing = read_print(EXPANDED, program(SOURCE))
    linked = links(listing, SOURCE)
    assert linked["let kind = ::core::panicking::AssertKind::Eq;"] == "assert_eq!(p.x, 1)"
    assert linked["match (&p.x, &1) {"] == "assert_eq!(p.x, 1)"
    assert linked["let p = Point { x: 1 };"] == "let p = Point { x: 1 };"
    assert linked["#[inline]"] == "Clone"
    assert linked["fn clone(&self) -> Other { Other }"] == "fn clone(&self) -> Other { Other }"
    prints = [line.span for line in listing.lines if "_print" in line.text]
    assert [span.line for span in prints if span] == [6, 7]


def test_what_the_compiler_adds_to_every_program_is_noise() -> None:
    lines = read_print(EXPANDED, program(SOURCE)).lines
    assert [line.kind for line in lines[:5]] == [*["noise"] * 4, "code"]


def test_attributes_and_what_the_compiler_adds_are_told_from_the_programs_own() -> None:
    text = 'extern "C" { fn f(); }\n#[repr(u8)]\nenum E { A }\n'
    expanded = 'extern crate std;\nextern "C" {\n    fn f();\n}\n#[repr(u8)]\nenum E { A, }\n'
    linked = links(read_print(expanded, program(text)), text)
    assert linked["extern crate std;"] == ""
    assert linked['extern "C" {'] == 'extern "C" {'
    assert linked["#[repr(u8)]"] == "#[repr(u8)]"


def test_derived_code_is_told_by_the_trait_that_it_is_for() -> None:
    """``derive(Clone)`` also makes an implementation of a trait that the attribute does not name."""
    text = "#[derive(Eq, PartialEq, Clone)]\nstruct P;\n"
    heads = ("Clone for P", "clone::TrivialClone for P", "StructuralPartialEq for P", "cmp::Eq for P", "Other for P")
    expanded = "".join(f"#[automatically_derived]\nimpl ::core::{head} {{ }}\n" for head in heads)
    lines = read_print(expanded, program(text)).lines[1::2]
    found = [program(text).cut(line.span) if line.span else "" for line in lines]
    assert found == ["Clone", "Clone", "PartialEq", "Eq", ""]


def test_an_item_after_a_comment_within_a_comment_is_linked() -> None:
    text = "/* a /* b */ c */\nstruct P;\n"
    assert links(read_print(text, program(text)), text) == {"/* a /* b */ c */": "", "struct P;": "struct P;"}


def test_methods_of_a_name_are_told_apart() -> None:
    groups = read_print(EXPANDED, program(SOURCE)).groups
    assert [(group.name, group.qualified) for group in groups] == [
        ("Point.clone", "<Point as Clone>.clone"),
        ("Other.clone", "<Other as Clone>.clone"),
        ("main", ""),
    ]


LOWERED_SOURCE = """\
fn sum(values: Vec<i32>) -> Option<i32> {
    let mut total = 0;
    for value in values {
        total += half(value)?;
    }
    while total > 9 { total -= 1; }
    Some(total)
}
"""
LOWERED = """\
fn sum(values: Vec<i32>)
    ->
        Option<i32> {
    let mut total = 0;
    {
        let _t =
            match into_iter(values) {
                mut iter =>
                    loop {
                        match next(&mut iter) {
                            None {} => break,
                            Some {  0: value } => {
                                total +=
                                    match branch(half(value)) {
                                        Break {  0: residual } =>
                                            return from_residual(residual),
                                        Continue {  0: val } => val,
                                    };
                            }
                        }
                    },
            };
        _t
    };
    loop { if total > 9 { total -= 1; } else { break; } }
    Some(total)
}
"""


def test_loops_and_question_marks_keep_their_places() -> None:
    linked = links(read_print(LOWERED, program(LOWERED_SOURCE), lowered=True), LOWERED_SOURCE)
    head = "for value in values"
    assert [linked[text] for text in ("match into_iter(values) {", "mut iter =>", "None {} => break,")] == [head] * 3
    assert linked["Some {  0: value } => {"] == "for value in values {"
    assert linked["return from_residual(residual),"] == "?"
    assert linked["match branch(half(value)) {"] == "half(value)"
    assert linked["Some(total)"] == "Some(total)"


def test_what_a_call_is_turned_into_ends_where_its_braces_end() -> None:
    """Guards against taking the end of a statement within the expansion for the end of the call."""
    text = 'fn main() {\n    println!("{} {}", p, q);\n    assert_eq!(p, q);\n}\n'
    lowered = """\
fn main() {
    {
        ::std::io::_print({
                super let args = (&p, &q);
                unsafe { format_arguments::new(b"", &args) }
            });
    };
    match (&p, &q) {
        (left_val, right_val) => { panicking(left_val); }
    };
}
"""
    linked = links(read_print(lowered, program(text), lowered=True), text)
    assert linked['unsafe { format_arguments::new(b"", &args) }'] == 'println!("{} {}", p, q)'
    assert linked["match (&p, &q) {"] == "assert_eq!(p, q)"


def test_types_are_no_tokens_of_the_program() -> None:
    typed = "fn f(n: u32) -> u32 ({ ((n as u32) + ((g as fn() -> u32 {<A as B>::g})() as u32) as u32) } as u32)\n"
    tokens = read_tokens(typed)
    told = type_tokens(tokens, closings(tokens))
    left = [token.text for index, token in enumerate(tokens) if index not in told]
    assert " ".join(left) == "fn f ( n : u32 ) -> u32 { n + g ( ) }"
    listing = read_print(typed, program("fn f(n: u32) -> u32 { n + g() }\n"), typed=True, lowered=True)
    assert listing.lines[0].span is not None


def test_a_cast_that_the_program_makes_is_kept() -> None:
    tokens = read_tokens("((n as u32) as u64 as u64)")
    told = type_tokens(tokens, closings(tokens))
    assert " ".join(token.text for index, token in enumerate(tokens) if index not in told) == "n as u64"


@pytest.mark.parametrize(
    "text", ["", "}", "(as", "fn", "impl", "impl {", "macro_rules!", "fn f(", "#[x] fn g({", "(<as>)", "for in"]
)
def test_odd_text_is_read_as_far_as_it_goes(text: str) -> None:
    listing = read_print(text, program(text), typed=True, lowered=True)
    assert "\n".join(line.text for line in listing.lines) == text


def test_large_program_is_linked_quickly() -> None:
    """Guards against comparing every word of the program with every printed word."""
    body = 'fn f{0}(n: u32) -> u32 {{ for i in 0..n {{ println!("{{}}", i); }} if n < 2 {{ n }} else {{ n - 1 }} }}\n'
    text = "".join(body.format(number) for number in range(2000))
    assert all(line.span for line in read_print(text, program(text)).lines)


LEFT_OUT = """\
#[cfg(windows)]
fn home() -> String {
    let drive = String::from("C:");
    drive
}
#[cfg(not(windows))]
fn home() -> String {
    let slash = String::from("/");
    slash
}
#[cfg(windows)]
fn home() {}
"""


def test_function_is_linked_to_the_one_of_its_name_that_the_compiler_kept() -> None:
    printed = 'fn home() -> String { let slash = String::from("/"); slash }\n'
    shape = read_print(printed, program(LEFT_OUT))
    assert [line.span.line for line in shape.lines if line.span] == [7]
    assert [group.span.line for group in shape.groups if group.span] == [7]
