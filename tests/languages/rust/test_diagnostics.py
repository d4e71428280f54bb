"""The messages of rustc, with codes and places."""

from __future__ import annotations

import json
import re

import pytest
from syrupy.assertion import SnapshotAssertion

from sphinxext.codestages.languages.rust.messages import read_errors, read_messages
from sphinxext.codestages.model.command import Outcome
from sphinxext.codestages.model.request import Request
from sphinxext.codestages.model.shapes.listing import Listing

from .cases import STABLE, STAGES, each_recording, outcome_of, program, program_of, reading

CODES = {
    "borrow_error": ["E0502"],
    "lex_error": ["E0765"],
    "syntax_error": ["syntax-error"],
}


def said(*messages: dict[str, object], text: str = "", exit_code: int = 1) -> Outcome:
    lines = "".join(f"{json.dumps(message)}\n" for message in messages)
    return Outcome(tool=STABLE, exit_code=exit_code, stdout=b"", stderr=(lines + text).encode(), files={})


def span(**changes: object) -> dict[str, object]:
    place = {"line_start": 1, "line_end": 1, "column_start": 1, "column_end": 3, "is_primary": True, "label": "here"}
    return {"file_name": "sample.rs", "expansion": None, **place, **changes}


@each_recording("diagnostics")
def test_errors_by_code_and_their_places(case: str) -> None:
    found = reading(case, "diagnostics")
    assert [diagnostic.code for diagnostic in found.diagnostics if diagnostic.level == "error"] == CODES.get(
        case.partition("/")[0], []
    )
    program_ = program_of(case)
    for label in (label for diagnostic in found.diagnostics for label in diagnostic.labels):
        assert label.span.start <= label.span.end
        assert label.span.end_line <= len(program_.lines) + 1


@each_recording("diagnostics")
def test_the_listing_is_rustcs_own_text(case: str) -> None:
    shape = reading(case, "diagnostics").shape
    assert isinstance(shape, Listing)
    messages = [json.loads(line) for line in outcome_of(case, "diagnostics").stderr.splitlines()]
    rendered = "".join(message["rendered"] for message in messages if message["spans"] or message["children"])
    assert "\n".join(line.text for line in shape.lines).split() == rendered.split()


@each_recording("diagnostics")
def test_every_line_that_points_lies_where_rustc_says(case: str) -> None:
    """An independent reading: the line numbers of excerpts and the columns of the marks below them."""
    shape = reading(case, "diagnostics").shape
    assert isinstance(shape, Listing)
    pointing = 0
    for line in shape.lines:
        if arrow := re.match(r"\s*--> program\.rs:(\d+):(\d+)$", line.text):
            pointing += 1
            assert line.span
            assert line.span.start == (int(arrow[1]), int(arrow[2]) - 1)
        elif source := re.match(r"\s*(\d+) +\| +(\S.*)$", line.text):
            assert line.span == program_of(case).line_span(int(source[1]))
    assert bool(pointing) == bool(shape.lines)


def test_marks_lead_to_what_they_stand_below() -> None:
    shape = reading("borrow_error/1.95.0", "diagnostics").shape
    assert isinstance(shape, Listing)
    marked = {line.text.strip(" |-^"): line.span for line in shape.lines if re.search(r"[-^]{2} \w", line.text)}
    cut = {words: program_of("borrow_error").cut(span) for words, span in marked.items() if span}
    assert cut == {
        "immutable borrow occurs here": "names",
        "mutable borrow occurs here": 'names.push(String::from("Grace"))',
        "immutable borrow later used here": "first",
    }


def test_a_mark_below_a_tab_is_found() -> None:
    rendered = "error: no\n --> sample.rs:1:2\n  |\n1 |     let k = 4;\n  |         ^\n"
    error = {"message": "no", "level": "error", "spans": [span(column_start=6, column_end=7, label=None)]}
    text = "\tlet k = 4;\n"
    stage = STAGES["diagnostics"]
    request = Request(program=program(text), stage="rust/diagnostics")
    shape = stage.parse(request, said({**error, "rendered": rendered})).shape
    assert isinstance(shape, Listing)
    assert [str(line.span) for line in shape.lines if "^" in line.text] == ["1:5-1:6"]


def test_line_numbers_of_older_compilers_are_padded_on_the_right() -> None:
    rendered = "error: no\n --> sample.rs:9:1\n   |\n9  | ab\n   | ^^ here\n10 | cd\n"
    error = {"message": "no", "level": "error", "spans": [span(line_start=9, line_end=9)], "rendered": rendered}
    request = Request(program=program("\n" * 8 + "ab\ncd\n"), stage="rust/diagnostics")
    shape = STAGES["diagnostics"].parse(request, said(error)).shape
    assert isinstance(shape, Listing)
    assert [str(line.span) for line in shape.lines[3:6]] == ["9:0-9:2", "9:0-9:2", "10:0-10:2"]


def test_codes_lead_to_their_explanation_and_lints_do_not() -> None:
    (error,) = reading("borrow_error/1.95.0", "diagnostics").diagnostics
    assert error.explanation == "https://doc.rust-lang.org/error_codes/E0502.html"
    lint = {"message": "unused", "level": "warning", "code": {"code": "unused_variables"}, "spans": [span()]}
    (warning,) = read_messages(said(lint, exit_code=0), program("ab\n"))
    assert (warning.code, warning.explanation) == ("unused_variables", "")


def test_suggestions_are_edits() -> None:
    here = span(column_start=1, column_end=1, suggested_replacement="_", suggestion_applicability="MachineApplicable")
    elsewhere = {**here, "file_name": "/rustc/library/core.rs"}
    child = {"message": "prefix it", "level": "help", "spans": [here, elsewhere, span()]}
    error = {"message": "unused", "level": "warning", "spans": [span()], "children": [child]}
    (found,) = read_messages(said(error, exit_code=0), program("ab\n"))
    (edit,) = found.children[0].edits
    assert (str(edit.span), edit.text, edit.certainty) == ("1:0-1:0", "_", "machine-applicable")


@pytest.mark.parametrize("version", ["1.63.0", "1.95.0", "1.96.0", "1.97.0-nightly"])
def test_a_borrow_error_labels_loan_conflict_and_use(version: str) -> None:
    (error,) = reading(f"borrow_error/{version}", "diagnostics").diagnostics
    program_ = program_of("borrow_error")
    labels = {(program_.cut(label.span), label.primary) for label in error.labels}
    assert labels == {("names", False), ('names.push(String::from("Grace"))', True), ("first", False)}
    assert "E0502" in error.rendered


def test_a_place_in_a_library_macro_is_the_call_in_the_program() -> None:
    inner = span(file_name="/rustc/library/std/src/macros.rs", line_start=143, line_end=143)
    inner["expansion"] = {"span": span(column_start=4, column_end=9)}
    error = {"message": "no", "level": "error", "code": {"code": "E0277"}, "spans": [inner], "children": []}
    (found,) = read_messages(said(error), program("abc println!()\n"))
    assert [str(label.span) for label in found.labels] == ["1:3-1:8"]


@pytest.mark.parametrize(
    ("message", "level", "spans", "code"),
    [
        ("expected expression, found `;`", "error", [span()], "syntax-error"),
        ("this file contains an unclosed delimiter", "error", [span()], "syntax-error"),
        ("cannot find macro `foo` in this scope", "error", [span()], "error"),
        ("linking with `cc` failed: exit status: 1", "error", [], "link-error"),
        ("unexpected panic", "error: internal compiler error", [], "internal-compiler-error"),
        ("something", "warning", [span()], ""),
    ],
)
def test_messages_without_a_code_get_one_of_ours(message: str, level: str, spans: list[object], code: str) -> None:
    first, *_ = read_messages(said({"message": message, "level": level, "spans": spans}), program("ab\n"))
    assert first.code == code


def test_summaries_are_left_out() -> None:
    error = {"message": "bad", "level": "error", "spans": [span()]}
    summary = {"message": "aborting due to 1 previous error", "level": "error", "spans": []}
    hint = {"message": "For more information about this error, try ...", "level": "failure-note", "spans": []}
    counted = {"message": "2 warnings emitted", "level": "warning", "spans": []}
    assert [message.message for message in read_messages(said(error, summary, hint, counted), program("ab\n"))] == [
        "bad"
    ]


@pytest.mark.parametrize(
    "panic", ["panicked at a/b.rs:1:2:\nFile name too long", "panicked at 'File name too long', a/b.rs:1:2"]
)
def test_panic_of_the_compiler_is_an_internal_error_without_thread_numbers(panic: str) -> None:
    first, second = (
        read_messages(said(text=f"\nthread 'rustc' {number}{panic}\nstack backtrace:\n"), program("ab\n"))
        for number in ("(11) ", "(12) ")
    )
    assert first == second
    assert [(error.code, error.message) for error in first] == [
        ("internal-compiler-error", "the compiler panicked: File name too long")
    ]


def test_a_failure_in_plain_text_is_an_error_too() -> None:
    (found,) = read_messages(said(text="error: argument for `--edition` must be one of: 2015|2018\n"), program("ab\n"))
    assert (found.level, found.code) == ("error", "error")
    assert found.message == "argument for `--edition` must be one of: 2015|2018"
    assert read_messages(said(text="error: x", exit_code=0), program("ab\n")) == ()


def test_failure_of_the_linker_is_no_error_of_a_stage_that_has_its_product() -> None:
    failed = said({"message": "linking with `cc` failed: exit status: 1", "level": "error", "spans": []})
    assert [error.code for error in read_errors(failed, program("ab\n"))] == ["link-error"]
    assert read_errors(failed, program("ab\n"), made=True) == ()


def test_diagnostics_of_all_cases(snapshot: SnapshotAssertion) -> None:
    for case in ("borrow_error", "library", "syntax_error"):
        assert reading(f"{case}/1.95.0", "diagnostics") == snapshot(name=case)
