"""Tokens, trees and bytecode: spans that say where things really are, and agreement with the interpreter itself."""

from __future__ import annotations

import ast
import dis
import io
import itertools
import sys
import tokenize
import types
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sphinxext.codestages.execution.fetching import Fetched, Fetcher
from sphinxext.codestages.execution.store import Store
from sphinxext.codestages.execution.toolchain import Toolchain
from sphinxext.codestages.languages.python import LANGUAGE
from sphinxext.codestages.languages.python.items import find_items
from sphinxext.codestages.languages.python.pipeline import PIPELINE
from sphinxext.codestages.model.command import Outcome
from sphinxext.codestages.model.program import Program
from sphinxext.codestages.model.request import Request
from sphinxext.codestages.model.shapes.listing import Listing
from sphinxext.codestages.model.shapes.tokens import Tokens
from sphinxext.codestages.model.shapes.tree import Tree
from sphinxext.codestages.model.span import Span
from tests.languages.python.cases import (
    FAILING,
    PYTHON,
    STAGES,
    STATIC,
    each_case,
    each_recording,
    live,
    program_of,
    reading,
    recorded,
)


@each_recording()
def test_token_spans_cut_their_text(case: str) -> None:
    program, shape = program_of(case), reading(case, "tokens").shape
    assert isinstance(shape, Tokens)
    assert all(program.cut(each.span) == each.text for each in shape.tokens)
    starts = [each.span.start for each in shape.tokens]
    assert starts == sorted(starts)


@each_recording()
def test_tokens_leave_out_nothing_but_blanks(case: str) -> None:
    program, shape = program_of(case), reading(case, "tokens").shape
    assert isinstance(shape, Tokens)
    spans = [each.span for each in shape.tokens if each.text]
    gaps = [program.cut(Span(*first.end, *then.start)) for first, then in itertools.pairwise(spans)]
    doubled_brace = {"{", "}"}  # what "{{" in an f-string stands for is one character
    assert {gap.strip() for gap in gaps} - doubled_brace == {""}


@each_recording(FAILING)
def test_tree_spans_cut_what_their_nodes_say(case: str) -> None:
    program, shape = program_of(case), reading(case, "ast").shape
    assert isinstance(shape, Tree)
    named = [each for each in shape.nodes if each.label == "Name" and each.span]
    assert named
    assert all(each.detail == f"id={program.cut(each.span)!r}" for each in named if each.span)
    expressions = ("Call", "BinOp", "Compare", "Attribute", "Subscript", "Lambda", "JoinedStr", "List", "ListComp")
    for node in shape.nodes:
        if node.label in expressions and node.span and node.field != "format_spec":
            assert type(ast.parse(f"({program.cut(node.span)})", mode="eval").body).__name__ == node.label


@each_recording(FAILING)
def test_tree_nodes_lie_within_their_parents(case: str) -> None:
    shape = reading(case, "ast").shape
    assert isinstance(shape, Tree)
    everywhere = Span(0, 0, 10_000, 0)  # decorators stand before the function they belong to
    lineage: list[Span] = []
    for node in shape.nodes:
        del lineage[node.depth :]
        parent = lineage[-1] if lineage else everywhere
        span = node.span or parent
        free = node.field == "decorator_list" or node.depth == 0
        assert free or parent.contains(span), node
        lineage.append(everywhere if free else span)


@each_recording(FAILING)
def test_bytecode_groups_and_jumps_are_whole(case: str) -> None:
    shape = reading(case, "bytecode").shape
    assert isinstance(shape, Listing)
    functions = [each for each in shape.groups if each.kind == "function"]
    assert sum(each.count for each in functions) == len(shape.lines)
    for group in functions:
        lines = shape.lines[group.first : group.first + group.count]
        assert [each.kind == "header" for each in lines] == [True] + [False] * (group.count - 1)
        targets = {each.text.rpartition(" to ")[2] for each in lines if " to " in each.text and each.gutter}
        assert targets <= {each.gutter for each in lines}


@each_recording(FAILING)
def test_basic_blocks_hold_every_instruction_once_and_are_reached(case: str) -> None:
    shape = reading(case, "bytecode").shape
    assert isinstance(shape, Listing)
    blocks = {index: each for index, each in enumerate(shape.groups) if each.kind == "block"}
    held = [line for each in blocks.values() for line in range(each.first, each.first + each.count)]
    assert held == [index for index, each in enumerate(shape.lines) if each.gutter]
    reached = {each.target for each in shape.jumps}
    for index, block in blocks.items():
        entry = shape.groups[index - 1].kind == "function"
        dead = shape.lines[block.first].text.split()[0] in ("LOAD_CONST", "POP_BLOCK", "BEGIN_FINALLY")
        assert entry or index in reached or (dead and "/3.8" in case), block


@pytest.mark.parametrize("version", ["3.8.18", "3.9.18", "3.10.13", "3.11.7", "3.12.1", "3.13.0"])
def test_control_flow_of_fib_forks_once(version: str) -> None:
    shape = reading(f"fib/{version}", "bytecode").shape
    assert isinstance(shape, Listing)
    (entry,) = [index for index, each in enumerate(shape.groups) if each.name == "fib"]
    ways = {each.label: each.target - entry for each in shape.jumps if each.source == entry + 1}
    assert ways == {"true": 2, "false": 3}


@pytest.mark.parametrize("version", ["3.8.18", "3.11.7", "3.13.0"])
def test_code_objects_are_named_as_users_write_them(version: str) -> None:
    shape = reading(f"classes_closures/{version}", "bytecode").shape
    assert isinstance(shape, Listing)
    names = [each.name for each in shape.groups if each.kind == "function"]
    assert [each for each in names if "<" not in each] == [
        *("counter", "counter.step", "Shape", "Shape.__init__", "Shape.area", "Shape.__repr__"),
        *("Square", "Square.__init__"),
    ]
    assert names[0] == "<module>"
    assert names[-1] == "<lambda>"
    assert ("Shape.<listcomp>" in names) == (version < "3.12" or version.startswith("3.8"))


@each_recording(FAILING)
def test_groups_and_items_agree_on_spans(case: str) -> None:
    program, shape = program_of(case), reading(case, "bytecode").shape
    assert isinstance(shape, Listing)
    groups = {each.name: each.span for each in shape.groups if each.kind == "function"}
    items = {each.name: each.span for each in find_items(program)}
    assert items.items() <= groups.items()
    assert items or case.startswith(("exception", "unicode"))


def test_items_of_a_program_that_does_not_parse() -> None:
    assert find_items(program_of(FAILING)) == ()


def test_items_count_columns_in_characters() -> None:
    program = Program("python", "x = 1\n@decorated('ä')\ndef f(): return 'ä😀'\n", "sample.py")
    assert [program.cut(each.span) for each in find_items(program)] == ["@decorated('ä')\ndef f(): return 'ä😀'"]


@pytest.mark.parametrize("version", ["3.8.18", "3.11.7", "3.13.0"])
@pytest.mark.parametrize("stage", ["ast", "symtable", "bytecode", "output", "trace"])
def test_syntax_error_is_a_diagnostic(stage: str, version: str) -> None:
    (error,) = reading(f"{FAILING}/{version}", stage).diagnostics
    assert error.code == "SyntaxError"
    assert error.labels[0].span.line == 2
    assert "if n < 2" in error.rendered


def test_tokens_before_a_lexing_error_are_kept() -> None:
    result, _ = live(Program("python", "x = 1\ny = (2,\n", "sample.py"), "tokens")
    assert isinstance(result.shape, Tokens)
    assert [each.text for each in result.shape.tokens if each.category == "name"] == ["x", "y"]
    assert [each.code for each in result.diagnostics] in (["TokenError"], ["SyntaxError"])


def test_character_that_is_no_token_is_an_error() -> None:
    result, _ = live(Program("python", "x = 1 $ 2\n", "sample.py"), "tokens")
    assert [each.level for each in result.diagnostics] == ["error"]


def test_unindent_that_matches_nothing_is_an_indentation_error() -> None:
    program = Program("python", "if x:\n        y\n    z\n", "sample.py")
    for stage in ("tokens", "ast", "bytecode"):
        (error,) = live(program, stage)[0].diagnostics
        assert error.code == "IndentationError"


def test_error_of_the_compiler_leaves_the_tree() -> None:
    program = Program("python", "return 1\n", "sample.py")
    assert live(program, "ast")[0].diagnostics == ()
    assert [each.code for each in live(program, "bytecode")[0].diagnostics] == ["SyntaxError"]


def test_compiler_warning_is_a_diagnostic() -> None:
    result, _ = live(Program("python", "x = 1\nx is 1\n", "sample.py"), "bytecode")
    assert [(each.level, each.code, each.labels[0].span.line) for each in result.diagnostics] == [
        ("warning", "SyntaxWarning", 2)
    ]
    assert result.shape is not None


@pytest.mark.parametrize("name", ["json.py", "ast.py", "codestages_probes.py", "__main__.py", "a-b.txt"])
def test_file_name_of_the_sample_does_not_disturb_the_probe(name: str) -> None:
    result, _ = live(Program("python", "raise SystemExit('not imported')\n", name), "ast")
    assert isinstance(result.shape, Tree)


@pytest.mark.parametrize(
    "text", ["", "\n", "# only a comment\n", "x = 1", "x = '\\0'\n", "'ä'\n", "x = 0x" + "f" * 9000]
)
@pytest.mark.parametrize("stage", STATIC)
def test_unusual_text_is_read(stage: str, text: str) -> None:
    result, _ = live(Program("python", text, "sample.py"), stage)
    assert result.shape is not None
    assert result.diagnostics == ()


@pytest.mark.parametrize("text", ["\0", "(" * 5000 + ")" * 5000, "-" * 100_000 + "1"])
def test_hostile_text_is_a_diagnostic_or_a_tree(text: str) -> None:
    result, outcome = live(Program("python", text, "sample.py"), "ast")
    assert result.shape is not None or outcome.exit_code < 0 or [each.level for each in result.diagnostics] == ["error"]


@each_case()
def test_tokens_equal_those_of_this_interpreter(case: str) -> None:
    program = program_of(case)
    shape = live(program, "tokens")[0].shape
    assert isinstance(shape, Tokens)
    expected = list(tokenize.generate_tokens(io.StringIO(program.text).readline))
    assert [each.kind for each in shape.tokens] == [tokenize.tok_name[each.exact_type] for each in expected]
    assert [each.span.start for each in shape.tokens] == [each.start for each in expected]


@each_case(FAILING)
def test_tree_equals_that_of_this_interpreter(case: str) -> None:
    program = program_of(case)
    shape = live(program, "ast")[0].shape
    assert isinstance(shape, Tree)
    left_out = (ast.operator, ast.cmpop, ast.boolop, ast.unaryop, ast.expr_context)
    expected = [type(each).__name__ for each in ast.walk(ast.parse(program.text)) if not isinstance(each, left_out)]
    assert sorted(each.label for each in shape.nodes) == sorted(expected)


@each_case(FAILING)
def test_bytecode_equals_that_of_this_interpreter(case: str) -> None:
    program = program_of(case)
    shape = live(program, "bytecode")[0].shape
    assert isinstance(shape, Listing)
    pending = [compile(program.text, program.filename, "exec")]
    expected = []
    while pending:
        code = pending.pop(0)
        expected += [(str(each.offset), each.opname) for each in dis.get_instructions(code)]
        pending[:0] = [each for each in code.co_consts if isinstance(each, types.CodeType)]
    assert [(each.gutter, each.text.split()[0]) for each in shape.lines if each.gutter] == expected


def test_static_commands_differ_only_in_products() -> None:
    program = program_of("fib")
    commands = [
        command(Request(program=program, stage=f"python/{stage}"), PYTHON)
        for stage in STATIC
        if (command := STAGES[stage].command)
    ]
    assert len({msgspec.structs.replace(each, products=(), shown="") for each in commands}) == 1
    assert len({each.shown for each in commands}) == len(STATIC)


def test_all_static_stages_of_a_program_cost_one_start(tmp_path: Path) -> None:
    """The interpreter is asked through a script that counts; in the cache's memory, identifying it costs none."""
    starts, counting = tmp_path / "starts", tmp_path / "python"
    counting.write_text(f'#!/bin/sh\ncase $* in *pyz*) echo >> {starts};; esac\nexec {sys.executable} "$@"\n')
    counting.chmod(0o755)
    tools = Toolchain(configured={("python", "counting"): str(counting)})
    tool = msgspec.structs.replace(tools.find(LANGUAGE.tool, "counting"), path=str(counting))
    tools._found["python", "counting"] = tool  # the script, and not what it starts
    fetcher = Fetcher(
        stages=lambda name: (STAGES[name.partition("/")[2]], LANGUAGE.tool), toolchain=tools, store=Store(None, None)
    )
    stages = [*STATIC, *STATIC]
    options = (("python", "counting"),)
    asked = [Request(program=program_of("fib"), stage=f"python/{each}", options=options) for each in stages]
    answers = fetcher.fetch_all(asked).values()
    assert [isinstance(each, Fetched) and each.artifact.shape is not None for each in answers] == [True] * len(STATIC)
    assert starts.read_text().count("\n") == 1


REASONS = """\
import os
seen = 0
def outer(first, last):
    def inner():
        nonlocal last
        global seen
        last = seen = first
        def innermost(): return seen, os, print
    class Local:
        first = 1
        def method(self): return first, size, __class__
        size: int
    del innermost
"""


def test_reasons_of_names() -> None:
    shape = live(Program("python", REASONS, "sample.py"), "symtable")[0].shape
    assert isinstance(shape, Tree)
    scope, reasons = "", {}
    for node in shape.nodes:
        if node.field == "name":
            reasons[f"{scope}.{node.label}"] = node.detail
        scope = scope if node.field == "name" else node.label.rpartition(" ")[2]
    expected = {
        "module.seen": "global: assigned here",
        "module.os": "global: imported here",
        "outer.first": "parameter; cell: inner and method use it",
        "outer.last": "parameter; cell: inner uses it",
        "outer.inner": "local: defined here",
        "outer.innermost": "local: deleted here",
        "inner.last": "free: declared nonlocal, from outer; assigned",
        "inner.seen": "global: declared so; assigned",
        "inner.first": "free: from outer; referenced",
        "innermost.seen": "global: inner declares it so; referenced",
        "innermost.os": "global: bound by the module, by no enclosing function; referenced",
        "innermost.print": "global: bound by no enclosing function; referenced",
        "Local.first": "local: assigned here",
        "Local.size": "local: annotated here",
        "method.first": "free: from outer; referenced",
        "method.size": "global: bound by no enclosing function, and that of class Local is not seen here; referenced",
        "method.__class__": "free: the class itself; referenced",
    }
    assert {name: reasons[name] for name in expected} == expected


def test_parameters_are_placed_where_annotations_are_not_evaluated() -> None:
    text = "from __future__ import annotations\n\ndef f(first: int, *, second: str) -> None:\n    pass\n"
    shape = live(Program("python", text, "sample.py"), "symtable")[0].shape
    assert isinstance(shape, Tree)
    places = {each.label: each.span for each in shape.nodes if each.detail == "parameter"}
    assert places == {"first": Span(3, 6, 3, 11), "second": Span(3, 21, 3, 27)}


def test_pipeline_names_stages_that_exist() -> None:
    assert {each.stage.partition("/")[2] for each in PIPELINE.nodes} <= STAGES.keys()
    assert {end for each in PIPELINE.edges for end in (each.source, each.target)} == {
        each.id for each in PIPELINE.nodes
    }


@given(stage=st.sampled_from(STATIC), case=st.sampled_from(["fib", "unicode", FAILING]), data=st.data())
def test_cut_answers_never_raise(stage: str, case: str, data: st.DataObject) -> None:
    request, outcome = recorded(f"{case}/3.11.7", stage)
    content = outcome.files[f"{stage}.json"]
    length = data.draw(st.integers(0, len(content)))
    STAGES[stage].parse(request, msgspec.structs.replace(outcome, files={f"{stage}.json": content[:length]}))


@pytest.mark.parametrize("stage", [*STATIC, "output", "trace"])
def test_no_outcome_is_an_empty_reading(stage: str) -> None:
    tool_failed = Outcome(tool=PYTHON, exit_code=1, stdout=b"", stderr=b"no such module", files={})
    request = Request(program=program_of("fib"), stage=f"python/{stage}")
    assert STAGES[stage].parse(request, None).shape is None
    assert "no such module" in STAGES[stage].parse(request, tool_failed).diagnostics[0].rendered
