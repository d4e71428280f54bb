"""Rust: rustc's stages, from tokens to the run of the program."""

from __future__ import annotations

from ...model.descriptors import Language
from . import asm, ast, diagnostics, llvm_ir, mir, output, source, tokens
from .pipeline import PIPELINE
from .rustc import TOOL
from .syntax import items

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
        mir.STAGE,
        diagnostics.STAGE,
        llvm_ir.STAGE,
        asm.STAGE,
        output.STAGE,
    ),
    pipeline=PIPELINE,
    items=items,
)
