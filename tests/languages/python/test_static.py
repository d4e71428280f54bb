"""Tokens, trees and bytecode: their spans are where things are in the text, and they agree with the interpreter."""

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
from sphinxext.codestages.execution.process import Runner
from sphinxext.codestages.execution.sandbox import UNCONTAINED
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
    assert all(program.cut(token.span) == token.text for token in shape.tokens)
    starts = [token.span.start for token in shape.tokens]
    assert starts == sorted(starts)


@each_recording()
def test_tokens_leave_out_nothing_but_blanks(case: str) -> None:
    program, shape = program_of(case), reading(case, "tokens").shape
    assert isinstance(shape, Tokens)
    spans = [token.span for token in shape.tokens if token.text]
    gaps = [program.cut(Span(*first.end, *then.start)) for first, then in itertools.pairwise(spans)]
    doubled_brace = {"{", "}"}  # the token of "{{" in an f-string has one character
    assert {gap.strip() for gap in gaps} - doubled_brace == {""}


@each_recording(FAILING)
def test_tree_spans_cut_what_their_nodes_say(case: str) -> None:
    program, shape = program_of(case), reading(case, "ast").shape
    assert isinstance(shape, Tree)
    named = [node for node in shape.nodes if node.label == "Name" and node.span]
    assert named
    assert all(node.detail == f"id={program.cut(node.span)!r}" for node in named if node.span)
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
    functions = [group for group in shape.groups if group.kind == "function"]
    assert sum(function.count for function in functions) == len(shape.lines)
    for group in functions:
        lines = shape.lines[group.first : group.first + group.count]
        assert [line.kind == "header" for line in lines] == [True] + [False] * (group.count - 1)
        targets = {line.text.rpartition(" to ")[2] for line in lines if " to " in line.text and line.gutter}
        assert targets <= {line.gutter for line in lines}


@each_recording(FAILING)
def test_basic_blocks_hold_every_instruction_once_and_are_reached(case: str) -> None:
    shape = reading(case, "bytecode").shape
    assert isinstance(shape, Listing)
    blocks = {index: group for index, group in enumerate(shape.groups) if group.kind == "block"}
    held = [line for block in blocks.values() for line in range(block.first, block.first + block.count)]
    assert held == [index for index, line in enumerate(shape.lines) if line.gutter]
    reached = {jump.target for jump in shape.jumps}
    for index, block in blocks.items():
        entry = shape.groups[index - 1].kind == "function"
        dead = shape.lines[block.first].text.split()[0] in ("LOAD_CONST", "POP_BLOCK", "BEGIN_FINALLY")
        assert entry or index in reached or (dead and "/3.8" in case), block


@pytest.mark.parametrize("version", ["3.8.18", "3.9.18", "3.10.13", "3.11.7", "3.12.1", "3.13.0"])
def test_control_flow_of_fib_forks_once(version: str) -> None:
    shape = reading(f"fib/{version}", "bytecode").shape
    assert isinstance(shape, Listing)
    (entry,) = [index for index, group in enumerate(shape.groups) if group.name == "fib"]
    ways = {jump.label: jump.target - entry for jump in shape.jumps if jump.source == entry + 1}
    assert ways == {"true": 2, "false": 3}


@pytest.mark.parametrize("version", ["3.8.18", "3.11.7", "3.13.0"])
def test_code_objects_are_named_as_users_write_them(version: str) -> None:
    shape = reading(f"classes_closures/{version}", "bytecode").shape
    assert isinstance(shape, Listing)
    names = [group.name for group in shape.groups if group.kind == "function"]
    assert [name for name in names if "<" not in name] == [
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
    groups = {group.name: group.span for group in shape.groups if group.kind == "function"}
    items = {item.name: item.span for item in find_items(program)}
    assert items.items() <= groups.items()
    assert items or case.startswith(("exception", "unicode"))


def test_items_of_a_program_that_does_not_parse() -> None:
    assert find_items(program_of(FAILING)) == ()


def test_items_count_columns_in_characters() -> None:
    program = Program("python", "x = 1\n@decorated('ä')\ndef f(): return 'ä😀'\n", "sample.py")
    assert [program.cut(item.span) for item in find_items(program)] == ["@decorated('ä')\ndef f(): return 'ä😀'"]


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
    assert [token.text for token in result.shape.tokens if token.category == "name"] == ["x", "y"]
    assert [diagnostic.code for diagnostic in result.diagnostics] in (["TokenError"], ["SyntaxError"])


def test_character_that_is_no_token_is_an_error() -> None:
    result, _ = live(Program("python", "x = 1 $ 2\n", "sample.py"), "tokens")
    assert [diagnostic.level for diagnostic in result.diagnostics] == ["error"]


def test_unindent_that_matches_nothing_is_an_indentation_error() -> None:
    program = Program("python", "if x:\n        y\n    z\n", "sample.py")
    for stage in ("tokens", "ast", "bytecode"):
        (error,) = live(program, stage)[0].diagnostics
        assert error.code == "IndentationError"


def test_error_of_the_compiler_leaves_the_tree() -> None:
    program = Program("python", "return 1\n", "sample.py")
    assert live(program, "ast")[0].diagnostics == ()
    assert [diagnostic.code for diagnostic in live(program, "bytecode")[0].diagnostics] == ["SyntaxError"]


def test_compiler_warning_is_a_diagnostic() -> None:
    result, _ = live(Program("python", "x = 1\nx is 1\n", "sample.py"), "bytecode")
    assert [
        (diagnostic.level, diagnostic.code, diagnostic.labels[0].span.line) for diagnostic in result.diagnostics
    ] == [("warning", "SyntaxWarning", 2)]
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
    assert (
        result.shape is not None
        or outcome.exit_code < 0
        or [diagnostic.level for diagnostic in result.diagnostics] == ["error"]
    )


@each_case()
def test_tokens_equal_those_of_this_interpreter(case: str) -> None:
    program = program_of(case)
    shape = live(program, "tokens")[0].shape
    assert isinstance(shape, Tokens)
    expected = list(tokenize.generate_tokens(io.StringIO(program.text).readline))
    assert [token.kind for token in shape.tokens] == [tokenize.tok_name[theirs.exact_type] for theirs in expected]
    assert [token.span.start for token in shape.tokens] == [theirs.start for theirs in expected]


@each_case(FAILING)
def test_tree_equals_that_of_this_interpreter(case: str) -> None:
    program = program_of(case)
    shape = live(program, "ast")[0].shape
    assert isinstance(shape, Tree)
    left_out = (ast.operator, ast.cmpop, ast.boolop, ast.unaryop, ast.expr_context)
    expected = [type(node).__name__ for node in ast.walk(ast.parse(program.text)) if not isinstance(node, left_out)]
    assert sorted(node.label for node in shape.nodes) == sorted(expected)


@each_case(FAILING)
def test_bytecode_equals_that_of_this_interpreter(case: str) -> None:
    program = program_of(case)
    shape = live(program, "bytecode")[0].shape
    assert isinstance(shape, Listing)
    pending = [compile(program.text, program.filename, "exec")]
    expected = []
    while pending:
        code = pending.pop(0)
        expected += [(str(instruction.offset), instruction.opname) for instruction in dis.get_instructions(code)]
        pending[:0] = [constant for constant in code.co_consts if isinstance(constant, types.CodeType)]
    assert [(line.gutter, line.text.split()[0]) for line in shape.lines if line.gutter] == expected


def test_static_commands_differ_only_in_products() -> None:
    program = program_of("fib")
    commands = [
        command(Request(program=program, stage=f"python/{stage}"), PYTHON)
        for stage in STATIC
        if (command := STAGES[stage].command)
    ]
    assert len({msgspec.structs.replace(described, products=(), shown="") for described in commands}) == 1
    assert len({described.shown for described in commands}) == len(STATIC)


def test_all_static_stages_of_a_program_cost_one_start(tmp_path: Path) -> None:
    """A script counts how often the interpreter is started with our probes; identifying it is not counted."""
    starts, counting = tmp_path / "starts", tmp_path / "python"
    counting.write_text(f'#!/bin/sh\ncase $* in *pyz*) echo >> {starts};; esac\nexec {sys.executable} "$@"\n')
    counting.chmod(0o755)
    tools = Toolchain(configured={("python", "counting"): str(counting)})
    tool = msgspec.structs.replace(tools.find(LANGUAGE.tool, "counting"), path=str(counting))
    tools._found["python", "counting"] = tool  # use the script, and not the interpreter that it starts
    fetcher = Fetcher(
        stages=lambda name: (STAGES[name.partition("/")[2]], LANGUAGE.tool),
        toolchain=tools,
        store=Store(None, None),
        runner=Runner(sandbox=UNCONTAINED),  # the script writes outside of its folder
    )
    stages = [*STATIC, *STATIC]
    options = (("python", "counting"),)
    asked = [Request(program=program_of("fib"), stage=f"python/{stage}", options=options) for stage in stages]
    answers = fetcher.fetch_all(asked).values()
    assert [isinstance(answer, Fetched) and answer.artifact.shape is not None for answer in answers] == [True] * len(
        STATIC
    )
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
        "inner.seen": "global: declared global; assigned",
        "inner.first": "free: from outer; referenced",
        "innermost.seen": "global: inner declares it global; referenced",
        "innermost.os": "global: bound by the module, by no enclosing function; referenced",
        "innermost.print": "global: bound by no enclosing function; referenced",
        "Local.first": "local: assigned here",
        "Local.size": "local: annotated here",
        "method.first": "free: from outer; referenced",
        "method.size": (
            "global: bound by no enclosing function, and the name in class Local is not visible here; referenced"
        ),
        "method.__class__": "free: the class itself; referenced",
    }
    assert {name: reasons[name] for name in expected} == expected


def test_parameters_are_placed_where_annotations_are_not_evaluated() -> None:
    text = "from __future__ import annotations\n\ndef f(first: int, *, second: str) -> None:\n    pass\n"
    shape = live(Program("python", text, "sample.py"), "symtable")[0].shape
    assert isinstance(shape, Tree)
    places = {node.label: node.span for node in shape.nodes if node.detail == "parameter"}
    assert places == {"first": Span(3, 6, 3, 11), "second": Span(3, 21, 3, 27)}


def test_pipeline_names_stages_that_exist() -> None:
    assert {node.stage.partition("/")[2] for node in PIPELINE.nodes} <= STAGES.keys()
    assert {end for edge in PIPELINE.edges for end in (edge.source, edge.target)} == {
        node.id for node in PIPELINE.nodes
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
