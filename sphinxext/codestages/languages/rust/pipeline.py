"""The diagram of how Rust code becomes a running program."""

from __future__ import annotations

from ...model.line import Line
from ...model.shapes.graph import Graph, GraphEdge, GraphNode

_NODES = (
    ("rust-source", "Source", "text", "rust/source"),
    ("rust-tokens", "Tokens", "words of the language", "rust/tokens"),
    ("rust-ast", "AST", "syntax tree", "rust/ast"),
    ("rust-expanded", "Expanded", "macros replaced", "rust/expanded"),
    ("rust-hir", "HIR", "names resolved, sugar removed", "rust/hir"),
    ("rust-thir", "THIR", "every type explicit", "rust/thir"),
    ("rust-mir", "MIR", "control-flow graph", "rust/mir"),
    ("rust-llvm-ir", "LLVM IR", "typed, portable assembly", "rust/llvm-ir"),
    ("rust-asm", "Machine code", "the processor's instructions", "rust/asm"),
    ("rust-output", "Output", "what the program prints", "rust/output"),
)
_STEPS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("lexer", ()),  # the parser calls the lexer, so the time of parse_crate is that of both
    ("parser", ("parse_crate",)),
    ("expansion", ("macro_expand_crate",)),
    ("lowering", ()),
    ("type check", ("type_check_crate",)),
    ("lowering", ()),
    ("borrow check, codegen", ("MIR_borrow_checking", "codegen_crate")),
    ("LLVM", ("LLVM_passes",)),
    ("linker", ("link",)),
)
"""The steps between the stages, and the names of their activities in the compiler's profile, if it has any."""

PIPELINE = Graph(
    direction="LR",
    nodes=tuple(
        GraphNode(id=id_, kind="rust", stage=stage, lines=(Line(text=name, kind="header"), Line(text=words)))
        for id_, name, words, stage in _NODES
    ),
    edges=tuple(
        GraphEdge(source=before[0], target=after[0], label=label, phases=phases)
        for before, after, (label, phases) in zip(_NODES, _NODES[1:], _STEPS, strict=False)
    ),
)
