"""The static stages compared with the interpreter's own modules, for hundreds of functions of the standard library.

Each interpreter runs ``reference.py`` to make the reference. The stages are compared with it item by item, including
every place.
"""

from __future__ import annotations

import json
import os
import subprocess
import unicodedata
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from sphinxext.codestages.execution.process import Limits, run
from sphinxext.codestages.model.artifact import Reading
from sphinxext.codestages.model.line import Line
from sphinxext.codestages.model.program import Program
from sphinxext.codestages.model.request import Request
from sphinxext.codestages.model.shapes.listing import Group, Listing
from sphinxext.codestages.model.shapes.tokens import Token, Tokens
from sphinxext.codestages.model.shapes.tree import Tree, TreeNode
from sphinxext.codestages.model.span import Span
from tests.languages.python.cases import STAGES, STATIC
from tests.languages.python.constructs import programs
from tests.languages.python.interpreters import RUNNING, each_interpreter, interpreter, release

LIBRARY = ("argparse.py", "contextlib.py", "configparser.py", "asyncio/locks.py", "_collections_abc.py")
ENOUGH = 300
REFERENCE = Path(__file__).with_name("reference.py")
LONGEST = 80
"""In characters; the stages cut longer constants."""

Known = tuple[Program, dict[str, Reading], dict[str, Any]]


@cache
def compared(version: str) -> tuple[Known, ...]:
    """Return each program with the readings of our stages and the reference, made by an interpreter of ``version``."""
    tool = interpreter(version)
    plain = [tool.path, "-s", "-S", "-X", "utf8"]
    place = subprocess.run([*plain, "-c", "import os; print(os.__file__)"], capture_output=True, check=True, text=True)
    paths = [str(Path(place.stdout.strip()).parent / name) for name in LIBRARY]
    paths += [str(path) for path in programs("constructs", release(version))]
    environment = os.environ | {"PYTHONHASHSEED": "0"}  # the repr of a set has the order of its hashes
    answer = subprocess.run([*plain, str(REFERENCE), *paths], capture_output=True, check=False, env=environment)
    assert answer.returncode == 0, answer.stderr.decode()
    known = []
    for reference in json.loads(answer.stdout):
        program = Program("python", reference["text"], "sample.py")
        known.append((program, readings(program, version), reference))
    return tuple(known)


def readings(program: Program, version: str) -> dict[str, Reading]:
    """Return the readings of all static stages, from one start of the interpreter."""
    tool = interpreter(version)
    requests = {stage: Request(program=program, stage=f"python/{stage}") for stage in STATIC}
    commands = [STAGES[stage].command(requests[stage], tool) for stage in STATIC]  # type: ignore[misc]
    merged = commands[0].merged(frozenset(product for command in commands for product in command.products))
    outcome = run(merged, tool, Limits(seconds=60))
    assert outcome.exit_code == 0, outcome.stderr.decode()
    return {stage: STAGES[stage].parse(requests[stage], outcome) for stage in STATIC}


@each_interpreter()
def test_enough_of_the_standard_library_is_compared(version: str) -> None:
    known = compared(version)
    assert sum(reference["functions"] for _, _, reference in known[: len(LIBRARY)]) >= ENOUGH
    assert [reading.diagnostics for _, made, _ in known for reading in made.values() if reading.diagnostics] == []


@each_interpreter()
def test_tokens_are_those_of_tokenize(version: str) -> None:
    for program, made, reference in compared(version):
        shape = made["tokens"].shape
        assert isinstance(shape, Tokens)
        assert len(shape.tokens) == len(reference["tokens"])
        for token, row in zip(shape.tokens, reference["tokens"], strict=True):
            assert same_token(token, row, reference["keywords"]), row
            assert token.kind.startswith("FSTRING") or program.cut(token.span) == token.text, token


def same_token(token: Token, row: list[Any], keywords: list[str]) -> bool:
    kind, text, line, column, *end = row
    if kind in ("NEWLINE", "NL"):
        text, end = "", [line, column]
    named = kind != "NAME" or (token.category == "keyword") == (text in keywords)
    return named and (token.kind, token.text, token.span) == (kind, text, Span(line, column, *end))


@each_interpreter()
def test_tree_is_that_of_ast(version: str) -> None:
    exact = release(version) >= (3, 12)
    for program, made, reference in compared(version):
        shape = made["ast"].shape
        assert isinstance(shape, Tree)
        expected = list(nodes(reference["ast"], 0, "", sure=True))
        assert len(shape.nodes) == len(expected)
        for node, (depth, field, label, detail, place, sure) in zip(shape.nodes, expected, strict=True):
            assert (node.depth, node.field, node.label, node.detail) == (depth, field, label, detail)
            if place is not None and (sure or exact):
                assert node.span == Span(*place), node
            assert name_in_text(node, program), node


FOLDED = [
    "Add",
    "Sub",
    "Mult",
    "MatMult",
    "Div",
    "Mod",
    "Pow",
    "LShift",
    "RShift",
    "BitOr",
    "BitXor",
    "BitAnd",
    "FloorDiv",
    "And",
    "Or",
    "Invert",
    "Not",
    "UAdd",
    "USub",
]
FOLDED += ["Eq", "NotEq", "Lt", "LtE", "Gt", "GtE", "Is", "IsNot", "In", "NotIn"]
SILENT = {("is_async", "0"), ("conversion", "-1"), ("simple", "1"), ("level", "0")}


def nodes(tree: dict[str, Any], depth: int, field: str, *, sure: bool) -> Iterator[tuple[Any, ...]]:
    """Yield what a tree's nodes should say. In f-strings ``sure`` is False: up to 3.11 places there may be wrong."""
    operators, attributes, inner = [], [], []
    for name, value in tree["fields"]:
        held = value if isinstance(value, list) else [value]
        types = [child["type"] for child in held if isinstance(child, dict)]
        if types and types[0] in ("Load", "Store", "Del"):
            continue
        if types and types[0] in FOLDED:
            operators += types
        elif types:
            inner += [(name, child) for child in held]
        elif isinstance(value, list):
            attributes += [(name, "[" + ", ".join(value) + "]")] if value else []
        elif value != "None" or (tree["type"], name) in {("Constant", "value"), ("MatchSingleton", "value")}:
            attributes.append((name, cut(value)))
    words = [*operators, *(f"{name}={value}" for name, value in attributes if (name, value) not in SILENT)]
    yield depth, field, tree["type"], ", ".join(words), tree["at"], sure
    if tree["type"] == "Dict":
        half = len(inner) - len([child for name, child in inner if name == "values"])
        inner = [entry for pair in zip(inner[:half], inner[half:], strict=True) for entry in pair]
    for name, child in inner:
        if isinstance(child, dict):
            yield from nodes(child, depth + 1, name, sure=sure and tree["type"] != "JoinedStr")


def cut(text: str) -> str:
    return text if len(text) <= LONGEST else text[: LONGEST - 1] + "…"


def name_in_text(node: TreeNode, program: Program) -> bool:
    return node.label != "Name" or node.span is None or node.detail == f"id={normal(program.cut(node.span))!r}"


def normal(name: str) -> str:
    """Return an identifier as the parser stores it: normalised by NFKC."""
    return unicodedata.normalize("NFKC", name)


@each_interpreter()
def test_bytecode_is_that_of_dis(version: str) -> None:
    for program, made, reference in compared(version):
        shape = made["bytecode"].shape
        assert isinstance(shape, Listing)
        functions = [group for group in shape.groups if group.kind == "function"]
        assert [group.name.rpartition(".")[2] for group in functions] == [code["name"] for code in reference["codes"]]
        for function, code in zip(functions, reference["codes"], strict=True):
            lines = shape.lines[function.first + 1 : function.first + function.count]
            instructions = [line for line in lines if line.gutter]
            expected = list(instruction_lines(program, code))
            assert [
                (instruction.gutter, instruction.text.split(maxsplit=1), instruction.span)
                for instruction in instructions
            ] == expected
            assert [line.text for line in lines if not line.gutter] == handler_lines(code)
            assert all(place_is_within(instruction, function) for instruction in instructions)


def instruction_lines(program: Program, code: dict[str, Any]) -> Iterator[tuple[str, list[str], Span | None]]:
    line = None
    for instruction in code["instructions"]:
        line = instruction["line"] if instruction["placed"] else instruction["starts"] or line
        place = (
            instruction["at"]
            if instruction["at"] and instruction["at"][0] > 0 and instruction["at"][:2] != instruction["at"][2:]
            else None
        )
        span = Span(*place) if place else program.line_span(line) if line else None
        yield str(instruction["offset"]), [instruction["name"], *argument(instruction)], span


def argument(instruction: dict[str, Any]) -> list[str]:
    """Return the expected text after the instruction's name, as a list of one item or none."""
    words = instruction["words"]
    if instruction["argument"] is None:
        return []
    if instruction["target"] is not None:
        return [f"{'from' if words.startswith('from') else 'to'} {instruction['target']}"]
    if instruction["code"]:
        words = f"<code object {instruction['code']}>"
    elif instruction["constant"]:
        words = cut(instruction["constant"])
    return [f"{instruction['argument']} ({words})" if words else str(instruction["argument"])]


def handler_lines(code: dict[str, Any]) -> list[str]:
    rows = [
        f"  {start} up to {end}: to {target}, keeping {depth} on the stack{', with the offset' * lasti}"
        for start, end, target, depth, lasti in code["handlers"]
    ]
    return ["exception table", *rows] if rows else []


def place_is_within(line: Line, function: Group) -> bool:
    """True if a line's place, if it has one, is within the lines of its function."""
    return line.span is None or function.span is None or function.span.line <= line.span.line <= function.span.end_line


@each_interpreter()
def test_symbols_are_those_of_symtable(version: str) -> None:
    for program, made, reference in compared(version):
        shape = made["symtable"].shape
        assert isinstance(shape, Tree)
        expected = list(symbol_rows(reference["tables"], 0))
        assert [(node.depth, node.label) for node in shape.nodes] == [row[:2] for row in expected]
        for node, (_, _, facts) in zip(shape.nodes, expected, strict=True):
            assert facts is None or agrees(node.detail, facts), (node, facts)
        assert unplaced(program, shape) == []


def symbol_rows(table: dict[str, Any], depth: int) -> Iterator[tuple[int, str, set[str] | None]]:
    yield depth, table["kind"] if table["kind"] == "module" else f"{table['kind']} {table['name']}", None
    for name, facts in table["names"]:
        top = {"of the module"} if table["kind"] == "module" else set()
        yield depth + 1, name, {fact.removeprefix("is_") for fact in facts} | top
    for inner in table["inner"]:
        yield from symbol_rows(inner, depth + 1)


def agrees(detail: str, facts: set[str]) -> bool:
    """True if the shown scope of a name is one that the facts allow, and every further word is a fact."""
    reason, *further = detail.split("; ")
    if further and further[0].startswith("cell: "):
        further.pop(0)
    word = reason.partition(":")[0]
    if "declared_global" in facts:
        allowed = {"global"}
    elif "free" in facts:
        allowed = {"free"}
    elif "parameter" in facts:
        allowed = {"parameter"}
    elif "of the module" in facts:
        allowed = {"global"} | ({"local"} if reason.endswith("a comprehension's variable") else set())
    else:
        allowed = {"local", "cell"} if "local" in facts else {"global"}
    said = ("referenced" in further) == ("referenced" in facts)
    declared = ("declared nonlocal" in reason) <= ("nonlocal" in facts)
    return word in allowed and said and declared and set(further) <= facts


def unplaced(program: Program, shape: Tree) -> list[TreeNode]:
    """Return the names without a place, except those that the compiler made up."""
    return [node for node in shape.nodes if node.field == "name" and written(node.label) and not placed(node, program)]


def placed(node: TreeNode, program: Program) -> bool:
    return node.span is not None or "declared global in" in node.detail or node.label.startswith("__")


LAMBDAS = "symbol tables of lambdas and generator expressions have names in angle brackets"
ANNOTATIONS = "names in annotations are placed at the first annotation of their class"


@each_interpreter(failing={"3.15": LAMBDAS})
def test_cells_and_free_names_are_those_of_the_code_objects(version: str) -> None:
    """Cells and free variables follow from the facts of several scopes; code objects have the compiler's result."""
    for _, made, reference in compared(version):
        shape = made["symtable"].shape
        assert isinstance(shape, Tree)
        claimed = {kind: claims(shape, kind) for kind in ("cell: ", "free: ")}
        codes = [code for code in reference["codes"] if code["name"] != "<module>"]
        for kind, held in (("cell: ", "cells"), ("free: ", "free")):
            known = sorted((code["name"].strip("<>").rpartition(" ")[2], name) for code in codes for name in code[held])
            assert sorted(claim for claim in claimed[kind]) == [claim for claim in known if is_of_program(claim)]


def claims(shape: Tree, kind: str) -> Iterator[tuple[str, str]]:
    scope = ""
    for node in shape.nodes:
        if node.field != "name":
            scope = node.label.rpartition(" ")[2]
        elif kind in node.detail and is_of_program((scope, node.label)):
            yield scope, node.label


def is_of_program(claim: tuple[str, str]) -> bool:
    """True if the name of a pair (scope, name) is the program's: a class's own cell, ``__class__``, is not."""
    return written(claim[1])


@each_interpreter(failing={"3.14": ANNOTATIONS, "3.15": ANNOTATIONS})
def test_names_stand_where_they_are_mentioned(version: str) -> None:
    """The place of a name contains the name: it is the name itself, or the statement or scope in which it stands."""
    for program, made, _ in compared(version):
        shape = made["symtable"].shape
        assert isinstance(shape, Tree)
        names = [node for node in shape.nodes if node.field == "name" and node.span and written(node.label)]
        mentioned = [node for node in names if "for inner scopes" not in node.detail]
        exact = sum(normal(program.cut(node.span)) == node.label for node in mentioned if node.span)
        assert exact >= 0.95 * len(mentioned)
        for node in names:
            assert node.span and node.label.lstrip("_").rpartition("__")[2] in normal(program.cut(node.span)), node


def written(name: str) -> bool:
    """True if a name is the program's, and not one that the compiler made up."""
    return name.isidentifier() and name not in ("__class__", "__classdict__", "__type_params__")


@pytest.mark.parametrize("stage", STATIC)
def test_comparison_can_fail(stage: str) -> None:
    """The comparison fails if the reference is that of another program."""
    program = Program("python", "def f(a):\n    return a + 1\n", "sample.py")
    other = Program("python", "def f(b):\n    return b + 2\n", "sample.py")
    assert readings(program, RUNNING)[stage].shape != readings(other, RUNNING)[stage].shape
