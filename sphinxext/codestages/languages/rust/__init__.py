"""Rust: rustc's stages, from tokens to the run of the program."""

from __future__ import annotations

from ...model.descriptors import Language
from . import (
    asm,
    ast,
    benchmark,
    diagnostics,
    expanded,
    hir,
    llvm_ir,
    mir,
    output,
    ownership,
    phases,
    sizes,
    source,
    thir,
    threads,
    tokens,
)
from .items import items
from .pipeline import PIPELINE
from .rustc import TOOL

LANGUAGE = Language(
    name="rust",
    title="Rust",
    suffixes=(".rs",),
    lexer="rust",
    tool=TOOL,
    stages=(
        source.STAGE,
        tokens.STAGE,
        ast.STAGE,
        expanded.STAGE,
        hir.STAGE,
        thir.STAGE,
        mir.STAGE,
        ownership.STAGE,
        diagnostics.STAGE,
        llvm_ir.STAGE,
        asm.STAGE,
        output.STAGE,
        sizes.STAGE,
        phases.STAGE,
        benchmark.STAGE,
        threads.STAGE,
    ),
    pipeline=PIPELINE,
    items=items,
    syntax_tree=ast.STAGE.name,
    phases=phases.STAGE.name,
)
