"""The token stream: the text of every token is the program's, and only white space is left out."""

from __future__ import annotations

import itertools
import re

import msgspec
import pytest
from syrupy.assertion import SnapshotAssertion

from sphinxext.codestages.languages.rust.tokens import tokens_command, wrapped
from sphinxext.codestages.model.artifact import Reading
from sphinxext.codestages.model.command import Outcome
from sphinxext.codestages.model.program import Program
from sphinxext.codestages.model.request import Request
from sphinxext.codestages.model.shapes.tokens import Tokens
from sphinxext.codestages.model.span import Span

from .cases import STABLE, STAGES, each_recording, outcome_of, program, program_of, reading


def tokens_of(found: Reading) -> Tokens:
    assert isinstance(found.shape, Tokens)
    return found.shape


def without(program_: Program, tokens: Tokens) -> str:
    """Return the program's text without its tokens."""
    lines = [list(line) for line in program_.lines]
    for token in tokens.tokens:
        for number in range(token.span.line, token.span.end_line + 1):
            start = token.span.column if number == token.span.line else 0
            end = token.span.end_column if number == token.span.end_line else len(lines[number - 1])
            lines[number - 1][start:end] = "\0" * (end - start)
    return "".join("".join(line) for line in lines).replace("\0", "")


LEXED = [case for case in each_recording("tokens").args[1] if not case.startswith("lex_error")]


@pytest.mark.parametrize("case", LEXED)
def test_every_span_cuts_its_token_and_only_space_is_left(case: str) -> None:
    tokens = tokens_of(reading(case, "tokens"))
    assert tokens.tokens
    assert all(program_of(case).cut(token.span) == token.text for token in tokens.tokens)
    assert without(program_of(case), tokens).strip() == ""


PLACE = r"span: program\.rs:(\d+):(\d+): (\d+):(\d+)"
DUMPED = re.compile(
    rf'kind: (?:Ident|Lifetime)\(\s*"([^"]+)"[^()]*\),\s*{PLACE}'
    rf'|Lit \{{\s*kind: (?:Integer|Float),\s*symbol: "([^"]+)",[^()]*\)?,?\s*\}},\s*\),\s*{PLACE}'
)


@pytest.mark.parametrize("case", LEXED)
def test_names_and_numbers_stand_where_the_compiler_printed_them(case: str) -> None:
    dump = outcome_of(case, "tokens").files["program.tokens.txt"].decode()
    texts = {token.span: token.text for token in tokens_of(reading(case, "tokens")).tokens}
    printed = [[part for part in match.groups() if part] for match in DUMPED.finditer(dump)]
    assert len(printed) > len(texts) // 4
    for name, *place in printed:
        line, column, end_line, end_column = map(int, place)
        span = Span(line - 1, column - 1, end_line - 1, end_column - 1)
        assert texts[span].removeprefix("r#").startswith(name), "the program stands one line further down in the dump"


@pytest.mark.parametrize("case", LEXED)
def test_the_stream_is_in_source_order_without_overlaps(case: str) -> None:
    spans = [token.span for token in tokens_of(reading(case, "tokens")).tokens]
    assert all(before.end <= after.start for before, after in itertools.pairwise(spans))


def test_every_version_yields_the_same_texts() -> None:
    versions = [case for case in LEXED if case.startswith("fib/")]
    streams = {
        tuple((token.text, token.category) for token in tokens_of(reading(case, "tokens")).tokens) for case in versions
    }
    assert len(versions) >= 4
    assert len(streams) == 1


def test_comments_in_the_gaps_nest_and_keep_their_text() -> None:
    tokens = tokens_of(reading("unicode/1.63.0", "tokens")).tokens
    comments = [token.text for token in tokens if token.category == "comment"]
    assert comments == ["/* ein /* verschachtelter */ Kommentar: ünï */", "// 😀"]


def test_categories() -> None:
    tokens = {token.text: token.category for token in tokens_of(reading("unicode/1.97.0-nightly", "tokens")).tokens}
    expected = {
        "struct": "keyword", "名": "name", "'a": "lifetime", "'ß'": "string", "b'x'": "string", "->": "operator",
        'r#"a "b" 😀"#': "string", "{": "delimiter", "&": "operator", "str": "name",
    }  # fmt: skip
    assert {text: tokens[text] for text in expected} == expected


@pytest.mark.parametrize("case", each_recording("tokens").args[1])
def test_a_lexing_error_is_a_diagnostic_at_the_programs_own_line(case: str) -> None:
    found = reading(case, "tokens")
    if not case.startswith("lex_error"):
        assert not found.diagnostics
        return
    assert found.shape is None
    assert [diagnostic.code for diagnostic in found.diagnostics] == ["E0765"]
    assert found.diagnostics[0].labels[0].span.start == (2, 12)


def test_a_brace_that_closes_the_wrapping_is_an_error() -> None:
    early = program("} fn f() { lex!{\n")
    dump = (
        "args: DelimArgs {\n    dspan: DelimSpan {\n open: sample.rs:1:5: 1:6 (#0),\n close: sample.rs:2:1: 2:2 (#0),\n"
    )
    outcome = Outcome(tool=STABLE, exit_code=0, stdout=b"", stderr=b"", files={"sample.tokens.txt": dump.encode()})
    found = STAGES["tokens"].parse(Request(program=early, stage="rust/tokens"), outcome)
    assert found.shape is None
    assert [diagnostic.code for diagnostic in found.diagnostics] == ["syntax-error"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("fn f() {}", "lex!{\nfn f() {}\n}\n"),
        ("fn f() {} // end", "lex!{\nfn f() {} // end\n}\n"),
        ("#!/usr/bin/env run\nfn f() {}\n", "lex!{\n\nfn f() {}\n}\n"),
        ("#![allow(x)]\n", "lex!{\n#![allow(x)]\n}\n"),
        ("", "lex!{\n\n}\n"),
    ],
)
def test_the_program_is_wrapped_one_line_down(text: str, expected: str) -> None:
    assert wrapped(program(text)) == expected


def test_the_file_that_rustc_reads_is_the_wrapped_program() -> None:
    command = tokens_command(Request(program=program("fn f() {}\n"), stage="rust/tokens"), STABLE)
    assert command.files[0].content == b"lex!{\nfn f() {}\n}\n"
    assert re.search(r"echo 'lex!\{'.*RUSTC_BOOTSTRAP=1 rustc .*-$", command.shown)


def test_tokens_of_fib(snapshot: SnapshotAssertion) -> None:
    found = tokens_of(reading("fib/1.95.0", "tokens"))
    assert [f"{token.span} {token.category} {token.kind} {token.text}" for token in found.tokens] == snapshot


def test_a_dump_cut_short_keeps_the_tokens_so_far() -> None:
    whole = outcome_of("fib/1.95.0", "tokens")
    files = {name: content[:9000] for name, content in whole.files.items()}
    half = msgspec.structs.replace(whole, exit_code=-9, files=files, stopped="timeout")
    found = STAGES["tokens"].parse(Request(program=program_of("fib"), stage="rust/tokens"), half)
    assert 0 < len(tokens_of(found).tokens) < len(tokens_of(reading("fib/1.95.0", "tokens")).tokens)
