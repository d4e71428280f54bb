"""MIR: the text of rustc without its comments, the basic blocks, and the jumps between them."""

from __future__ import annotations

import re

import pytest
from syrupy.assertion import SnapshotAssertion

from sphinxext.codestages.model.command import Outcome
from sphinxext.codestages.model.request import Request
from sphinxext.codestages.model.shapes.listing import Listing

from .cases import FAILING, STABLE, STAGES, each_recording, outcome_of, program, program_of, reading


def listing_of(case: str) -> Listing:
    shape = reading(case, "mir").shape
    assert isinstance(shape, Listing)
    return shape


def mir_of(text: str, mir: str) -> Listing:
    outcome = Outcome(tool=STABLE, exit_code=0, stdout=b"", stderr=b"", files={"sample.mir": mir.encode()})
    shape = STAGES["mir"].parse(Request(program=program(text), stage="rust/mir"), outcome).shape
    assert isinstance(shape, Listing)
    return shape


each_mir = each_recording("mir")


@each_mir
def test_the_text_is_rustcs_without_its_comments(case: str) -> None:
    raw = outcome_of(case, "mir").files["program.mir"].decode()
    kept = [re.split(r"\s+// (?=(?:return place |in )*scope \d)", line)[0] for line in raw.split("\n")[:-1]]
    shown = [line for line in kept if not line.lstrip().startswith("//")]
    assert len(shown) < len(kept)
    assert [line.text for line in listing_of(case).lines] == shown


@each_mir
def test_every_span_is_the_place_that_rustc_names(case: str) -> None:
    """An independent reading: the places in the raw text, in order. An empty place may have become a closing brace."""
    raw = outcome_of(case, "mir").files["program.mir"].decode()
    places = re.findall(r"// (?:return place )?(?:in )?scope \d+ at program\.rs:(\d+):(\d+): (\d+):(\d+)$", raw, re.M)
    spans = [shown.span for shown in listing_of(case).lines if shown.span]
    assert len(spans) == len(places) > 0
    for span, place in zip(spans, places, strict=True):
        line, column, end_line, end_column = map(int, place)
        assert span.end == (end_line, end_column - 1)
        assert span.start == (line, column - 1) or program_of(case).cut(span) == "}"


@each_mir
def test_every_jump_of_the_text_leads_to_a_block_of_its_function(case: str) -> None:
    listing = listing_of(case)
    owner = {}
    current = -1
    for index, group in enumerate(listing.groups):
        current = index if group.kind == "function" else current
        owner[index] = current
    assert all(owner[jump.source] == owner[jump.target] for jump in listing.jumps)
    leaving = [line.text for line in listing.lines if " -> " in line.text]
    targets = [target for text in leaving for target in re.findall(r"\bbb\d+\b", text)]
    assert [listing.groups[jump.target].name for jump in listing.jumps] == targets


@each_mir
def test_blocks_lie_in_their_functions_and_begin_with_their_labels(case: str) -> None:
    listing = listing_of(case)
    function = listing.groups[0]
    assert function.kind == "function"
    for group in listing.groups:
        if group.kind == "function":
            function = group
            assert listing.lines[group.first].kind == "header"
            assert listing.lines[group.first + group.count - 1].text == "}"
        else:
            assert function.first < group.first
            assert group.first + group.count < function.first + function.count
            assert listing.lines[group.first].text.strip().startswith(group.name)


@pytest.mark.parametrize("version", ["1.63.0", "1.95.0", "1.96.0", "1.97.0-nightly"])
def test_functions_bear_the_names_of_their_items(version: str) -> None:
    names = {group.name for group in listing_of(f"generics_closure/{version}").groups if group.kind == "function"}
    assert {"scale.apply", "Square.area", "half", "main", "main.{closure#0}", "main.{closure#1}"} <= names


@pytest.mark.parametrize("version", ["1.63.0", "1.95.0"])
def test_a_switch_on_a_boolean_has_a_true_and_a_false_edge(version: str) -> None:
    jumps = listing_of(f"fib/{version}").jumps
    assert {(jump.label, jump.kind) for jump in jumps if jump.kind in {"true", "false"}} == {
        ("false", "false"),
        ("true", "true"),
    }


@each_mir
def test_what_leads_into_clean_up_unwinds(case: str) -> None:
    """1.63 writes `-> bb9` after a call that never returns; only the mark `(cleanup)` tells that it is unwinding."""
    listing = listing_of(case)
    marked = {index: "(cleanup)" in listing.lines[group.first].text for index, group in enumerate(listing.groups)}
    between = [jump for jump in listing.jumps if marked[jump.target] != marked[jump.source]]
    assert [marked[jump.target] for jump in between] == [True] * len(between)
    assert {jump.kind for jump in between} == ({"unwind"} if any(marked.values()) else set())


@pytest.mark.parametrize("version", ["1.63.0", "1.95.0", "1.96.0", "1.97.0-nightly"])
def test_places_bear_the_names_of_the_debug_lines(version: str) -> None:
    names = {
        group.name: dict(group.names) for group in listing_of(f"names/{version}").groups if group.kind == "function"
    }
    assert sorted(names["shadowed"].values()) == ["x", "x#2", "x#3"]
    assert names["shadowed"]["_1"] == "x"
    assert names["Shape.scaled.{closure#0}"] == {
        "(*((*_1).0: &u32))": "by",
        "((*_1).0: &u32)": "&by",
        "_2": "n",
    }
    captured = set(names["captured.{closure#0}"].values())
    assert captured == {"p.a", "&p.a", "p.b", "&p.b"}


def test_names_leave_out_constants_and_inlined_functions() -> None:
    mir = """\
fn f(_1: u32) -> u32 {
    debug n => _1;
    debug p__b => (*((*_2).0: &mut u32));
    debug own__name => _3;
    let mut _0: u32;
    scope 1 {
        debug LIMIT => const 3_u32;
        debug ((pair: (u32, u32)).1: u32) => _4;
        debug other => _4;
        debug whole => Pair{ .a => _5, .b => _6, };
        scope 2 (inlined g) {
            debug self => _1;
            scope 3 {
                debug deep => _7;
            }
        }
    }
    scope 4 {
        debug last => _8;
    }

    bb0: {
        return;
    }
}
"""
    (function, _) = mir_of("fn f(n: u32) { let own__name = 1; }\n", mir).groups
    assert function.names == (
        ("(*((*_2).0: &mut u32))", "p.b"),
        ("((*_2).0: &mut u32)", "&mut p.b"),
        ("_1", "n"),
        ("_3", "own__name"),
        ("_4", "pair.1/other"),
        ("_8", "last"),
    )


def test_calls_return_and_unwind() -> None:
    calling = """\
fn f() -> () {
    bb0: {
        g() -> [return: bb1, unwind: bb2];
    }

    bb1: {
        return;
    }

    bb2 (cleanup): {
        resume;
    }
}
"""
    jumps = mir_of("fn f() {}\n", calling).jumps
    assert [(jump.label, jump.kind) for jump in jumps] == [("return", "flow"), ("unwind", "unwind")]


def test_without_spans_the_text_stays_and_a_note_says_so() -> None:
    mir = b"fn f() -> () {\n    bb0: {\n        StorageLive(_1);\n        return;\n    }\n}\n"
    outcome = Outcome(tool=STABLE, exit_code=0, stdout=b"", stderr=b"", files={"sample.mir": mir})
    found = STAGES["mir"].parse(Request(program=program("fn f() {}"), stage="rust/mir"), outcome)
    assert isinstance(found.shape, Listing)
    assert [line.text for line in found.shape.lines] == mir.decode().splitlines()
    assert found.shape.lines[2].kind == "noise"
    assert found.notes


def test_a_string_that_looks_like_a_comment_stays() -> None:
    text = '    _1 = const "// scope 0 at sample.rs:9:9: 9:9"; // scope 0 at sample.rs:1:3: 1:4'
    line = mir_of("fn f() {}\n", f"fn f() -> () {{\n{text}\n}}\n").lines[1]
    assert line.text == '    _1 = const "// scope 0 at sample.rs:9:9: 9:9";'
    assert str(line.span) == "1:2-1:3"


def test_where_a_scope_was_inlined_is_a_place_too() -> None:
    opened = "    scope 3 (inlined g) { // at sample.rs:1:3: 1:4\n    }\n    goto -> bb1; // scope 3 at no-location\n"
    lines = mir_of("fn f() {}\n", f"fn f() -> () {{\n{opened}}}\n").lines
    assert [(line.text, str(line.span)) for line in lines[1:4:2]] == [
        ("    scope 3 (inlined g) {", "1:2-1:3"),
        ("    goto -> bb1;", "None"),
    ]


@pytest.mark.parametrize("case", FAILING)
def test_a_program_that_fails_yields_its_errors(case: str) -> None:
    found = reading(f"{case}/1.95.0", "mir")
    assert found.shape is None
    assert [diagnostic.code for diagnostic in found.diagnostics] == [
        {"borrow_error": "E0502", "lex_error": "E0765", "syntax_error": "syntax-error"}[case]
    ]


def test_mir_of_fib(snapshot: SnapshotAssertion) -> None:
    listing = listing_of("fib/1.95.0")
    assert [f"{line.kind:6} {line.span!s:10} {line.text}".rstrip() for line in listing.lines] == snapshot(name="lines")
    assert [str(part) for part in (*listing.groups, *listing.jumps)] == snapshot(name="groups and jumps")
