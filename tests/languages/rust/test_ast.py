"""The reduced syntax tree."""

from __future__ import annotations

import pytest
from syrupy.assertion import SnapshotAssertion

from sphinxext.codestages.languages.rust.trees.dump import Node, Reader
from sphinxext.codestages.model.command import Outcome
from sphinxext.codestages.model.request import Request
from sphinxext.codestages.model.shapes.tree import Tree, TreeNode

from .cases import STABLE, STAGES, each_recording, program, program_of, reading


def nodes_of(case: str) -> tuple[TreeNode, ...]:
    shape = reading(case, "ast").shape
    assert isinstance(shape, Tree)
    return shape.nodes


def outline(nodes: tuple[TreeNode, ...]) -> list[str]:
    return [" ".join(filter(None, words(node))).join(("  " * node.depth, "")) for node in nodes]


def words(node: TreeNode) -> tuple[str, ...]:
    return f"{node.field}:" if node.field else "", node.label, node.detail, str(node.span or "")


PARSED = [case for case in each_recording("ast").args[1] if not case.startswith("lex_error")]


@pytest.mark.parametrize("case", PARSED)
def test_every_span_lies_in_its_parents_and_in_the_program(case: str) -> None:
    """Attributes are an exception: they stand before the node that they belong to, and rustc's span leaves them out."""
    way: list[TreeNode] = []
    for node in nodes_of(case):
        assert node.depth <= len(way)
        del way[node.depth :]
        above = next((outer.span for outer in reversed(way) if outer.span), None)
        if node.span and above and node.field != "attrs":
            assert above.contains(node.span), (node, way[-1])
        way.append(node)


@pytest.mark.parametrize("case", PARSED)
def test_names_and_literals_are_the_programs_text(case: str) -> None:
    leaves = [node for node in nodes_of(case) if node.label in {"Lit", "Ident"} and node.span]
    assert leaves or case.startswith("syntax_error")
    assert all(program_of(case).cut(leaf.span).startswith(leaf.detail) for leaf in leaves if leaf.span)


@pytest.mark.parametrize("case", PARSED)
def test_no_noise_is_left(case: str) -> None:
    words = {word for node in nodes_of(case) for word in (node.label, *node.detail.split())}
    assert not words & {"NodeId", "AttrId", "Inherited", "TokenStream", "Visibility", "[]", "false", "Unsuffixed"}
    assert not words & {"None", "Some"} or "Some" in program_of(case).text
    assert not any("#0" in word or "NodeId" in word for word in words)


def test_every_version_reduces_fib_to_the_same_tree() -> None:
    """Older compilers call a ``let`` statement ``Local``, but fib has none."""
    versions = [case for case in PARSED if case.startswith("fib/")]
    assert len(versions) >= 4
    assert len({tuple(outline(nodes_of(case))) for case in versions}) == 1


def test_ast_of_generics(snapshot: SnapshotAssertion) -> None:
    assert outline(nodes_of("generics_closure/1.97.0-nightly")) == snapshot


def test_ast_of_the_oldest_version(snapshot: SnapshotAssertion) -> None:
    assert outline(nodes_of("generics_closure/1.63.0")) == snapshot


def test_a_program_with_a_syntax_error_shows_what_was_recovered() -> None:
    found = reading("syntax_error/1.95.0", "ast")
    assert [diagnostic.code for diagnostic in found.diagnostics] == ["syntax-error"]
    assert found.shape is not None
    assert found.notes


def test_deep_nesting_is_no_recursion() -> None:
    depth = 5000
    dump = (
        "Crate {\n" + "kind: Paren(\nExpr {\n" * depth + "span: sample.rs:1:1: 1:2 (#0),\n" + "},\n),\n" * depth + "}\n"
    )
    outcome = Outcome(tool=STABLE, exit_code=0, stdout=b"", stderr=b"", files={"sample.ast.txt": dump.encode()})
    shape = STAGES["ast"].parse(Request(program=program("x"), stage="rust/ast"), outcome).shape
    assert isinstance(shape, Tree)
    assert max(node.depth for node in shape.nodes) >= depth - 1


def test_unknown_nodes_are_kept() -> None:
    dump = """\
Crate {
    items: [
        Gizmo {
            span: sample.rs:1:1: 1:6 (#0),
            name: foo#0,
            sprocket: Whatsit {
                size: 3,
            },
        },
    ],
}
"""
    outcome = Outcome(tool=STABLE, exit_code=0, stdout=b"", stderr=b"", files={"sample.ast.txt": dump.encode()})
    shape = STAGES["ast"].parse(Request(program=program("gizmo"), stage="rust/ast"), outcome).shape
    assert isinstance(shape, Tree)
    assert outline(shape.nodes) == ["Crate", "  items: Gizmo foo 1:0-1:5", "    sprocket: Whatsit 3"]


def test_the_reader_takes_brackets_in_strings_for_text() -> None:
    root = Reader("skipped: [^\n]*").read('A {\n    text: "b {",\n    skipped: 1,\n    (\n        "c: d",\n    ),\n}\n')
    (_, node), *_ = root.parts
    assert isinstance(node, Node)
    assert node.get("text") == '"b {"'
    inner = node.parts[1][1]
    assert isinstance(inner, Node)
    assert (inner.bracket, inner.parts) == ("(", [("", '"c: d"')])
