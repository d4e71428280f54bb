"""The language Python, as CPython runs it: its tool, its stages in pipeline order, and the diagram of its pipeline."""

from ...model.descriptors import Language
from . import (
    ast,
    benchmark,
    bytecode,
    output,
    phases,
    references,
    source,
    specialized,
    symtable,
    threads,
    tokens,
    trace,
)
from .encoding import declared_encoding
from .items import find_items
from .pipeline import PIPELINE
from .tool import TOOL

LANGUAGE = Language(
    name="python",
    title="Python",
    suffixes=(".py",),
    lexer="python",
    tool=TOOL,
    stages=(
        source.STAGE,
        tokens.STAGE,
        ast.STAGE,
        symtable.STAGE,
        bytecode.STAGE,
        trace.STAGE,
        references.STAGE,
        specialized.STAGE,
        output.STAGE,
        phases.STAGE,
        benchmark.STAGE,
        threads.STAGE,
    ),
    pipeline=PIPELINE,
    items=find_items,
    encoding=declared_encoding,
    syntax_tree=ast.STAGE.name,
    phases=phases.STAGE.name,
)

__all__ = ["LANGUAGE"]
