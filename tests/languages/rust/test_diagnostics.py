"""What rustc says, with codes and places."""

from __future__ import annotations

import json

import pytest
from syrupy.assertion import SnapshotAssertion

from sphinxext.codestages.languages.rust.messages import read_errors, read_messages
from sphinxext.codestages.model.command import Outcome
from sphinxext.codestages.model.shapes import Listing

from .cases import STABLE, each_recording, outcome_of, program, program_of, reading

CODES = {
    "borrow_error": ["E0502"],
    "lex_error": ["E0765"],
    "syntax_error": ["syntax-error"],
}


def said(*messages: dict[str, object], text: str = "", exit_code: int = 1) -> Outcome:
    lines = "".join(f"{json.dumps(each)}\n" for each in messages)
    return Outcome(tool=STABLE, exit_code=exit_code, stdout=b"", stderr=(lines + text).encode(), files={})


def span(**changes: object) -> dict[str, object]:
    place = {"line_start": 1, "line_end": 1, "column_start": 1, "column_end": 3, "is_primary": True, "label": "here"}
    return {"file_name": "sample.rs", "expansion": None, **place, **changes}


@each_recording("diagnostics")
def test_errors_by_code_and_their_places(case: str) -> None:
    found = reading(case, "diagnostics")
    assert [each.code for each in found.diagnostics if each.level == "error"] == CODES.get(case.partition("/")[0], [])
    program_ = program_of(case)
    for label in (label for each in found.diagnostics for label in each.labels):
        assert label.span.start <= label.span.end
        assert label.span.end_line <= len(program_.lines) + 1


@each_recording("diagnostics")
def test_the_listing_is_rustcs_own_text(case: str) -> None:
    shape = reading(case, "diagnostics").shape
    assert isinstance(shape, Listing)
    messages = [json.loads(each) for each in outcome_of(case, "diagnostics").stderr.splitlines()]
    rendered = "".join(each["rendered"] for each in messages if each["spans"] or each["children"])
    assert "\n".join(each.text for each in shape.lines).split() == rendered.split()


@pytest.mark.parametrize("version", ["1.63.0", "1.95.0", "1.96.0", "1.97.0-nightly"])
def test_a_borrow_error_labels_loan_conflict_and_use(version: str) -> None:
    (error,) = reading(f"borrow_error/{version}", "diagnostics").diagnostics
    program_ = program_of("borrow_error")
    labels = {(program_.cut(each.span), each.primary) for each in error.labels}
    assert labels == {("names", False), ('names.push(String::from("Grace"))', True), ("first", False)}
    assert "E0502" in error.rendered


def test_a_place_in_a_library_macro_is_the_call_in_the_program() -> None:
    inner = span(file_name="/rustc/library/std/src/macros.rs", line_start=143, line_end=143)
    inner["expansion"] = {"span": span(column_start=4, column_end=9)}
    error = {"message": "no", "level": "error", "code": {"code": "E0277"}, "spans": [inner], "children": []}
    (found,) = read_messages(said(error), program("abc println!()\n"))
    assert [str(each.span) for each in found.labels] == ["1:3-1:8"]


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
    assert [each.message for each in read_messages(said(error, summary, hint, counted), program("ab\n"))] == ["bad"]


def test_a_failure_in_plain_text_is_an_error_too() -> None:
    (found,) = read_messages(said(text="error: argument for `--edition` must be one of: 2015|2018\n"), program("ab\n"))
    assert (found.level, found.code) == ("error", "error")
    assert found.message == "argument for `--edition` must be one of: 2015|2018"
    assert read_messages(said(text="error: x", exit_code=0), program("ab\n")) == ()


def test_a_linkers_failure_is_no_concern_of_a_stage_that_has_its_product() -> None:
    failed = said({"message": "linking with `cc` failed: exit status: 1", "level": "error", "spans": []})
    assert [each.code for each in read_errors(failed, program("ab\n"))] == ["link-error"]
    assert read_errors(failed, program("ab\n"), made=True) == ()


def test_diagnostics_of_all_cases(snapshot: SnapshotAssertion) -> None:
    for case in ("borrow_error", "library", "syntax_error"):
        assert reading(f"{case}/1.95.0", "diagnostics") == snapshot(name=case)
