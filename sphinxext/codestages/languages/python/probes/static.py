"""What an interpreter makes of a program before it runs: one JSON file for each product, in one start.

``main("tokens,ast", "fib.py")`` writes ``tokens.json`` and ``ast.json``. Each file has what could be made and, under
``error``, why it is not complete.
"""

from __future__ import annotations

import ast
import json
import keyword
import symtable
import sys
import tokenize
import warnings
from io import StringIO

from . import TYPE_CHECKING
from .code_objects import describe_codes
from .scopes import beside, find_scopes
from .source import Source, failure
from .syntax_trees import list_nodes

if TYPE_CHECKING:
    from typing import Any

    from .scopes import Scope

FACTS = "parameter local nonlocal free declared_global global imported annotated assigned referenced".split()
UNREADABLE = (
    SyntaxError,
    ValueError,
    LookupError,
    RecursionError,
    MemoryError,
    OverflowError,
    tokenize.TokenError,
)


def main(products: str, path: str) -> None:
    sys.argv = [path]
    makers = {"tokens": tokens, "ast": tree, "bytecode": bytecode, "symtable": scopes}
    for product in products.split(","):
        made = makers[product](path)
        with open(product + ".json", "w", encoding="utf-8") as file:
            file.write(json.dumps(made, separators=(",", ":")))


def tokens(path: str) -> dict[str, Any]:
    """Return the tokens as far as the tokenizer gets (exact kinds, texts, places), the keywords, and the error."""
    made: dict[str, Any] = {"tokens": [], "keywords": keyword.kwlist, "error": None}
    try:
        source = Source(path)
        for token in tokenize.generate_tokens(StringIO(source.text).readline):
            kind = tokenize.tok_name[token.exact_type]
            made["tokens"].append([kind, token.string, list(token.start + token.end)])
            # A text that is no token becomes an ERRORTOKEN, or since 3.13 an OP that has no exact name.
            if kind in ("ERRORTOKEN", "OP") and token.string.strip() and made["error"] is None:
                made["error"] = refusal(source)
    except tokenize.TokenError as error:
        # Since 3.12, a TokenError stands for errors that the interpreter itself describes more exactly.
        made["error"] = refusal(source) or failure(error)
    except UNREADABLE as error:
        made["error"] = failure(error)
    return made


def refusal(source: Source) -> dict[str, Any] | None:
    """Return why the interpreter cannot read a program that ``tokenize`` cannot read; None if the interpreter can."""
    try:
        ast.parse(source.content, source.name)
    except UNREADABLE as error:
        return failure(error)
    return None


def tree(path: str) -> dict[str, Any]:
    made: dict[str, Any] = {"nodes": [], "error": None}
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            source = Source(path)
            made["nodes"] = list_nodes(ast.parse(source.content, path), source)
        except UNREADABLE as error:
            made["error"] = failure(error)
    return made


def bytecode(path: str) -> dict[str, Any]:
    """Return the code objects, and the warnings of the compiler."""
    made: dict[str, Any] = {"codes": [], "warnings": [], "error": None}
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            source = Source(path)
            code = compile(source.content, path, "exec", dont_inherit=True)
            made["warnings"] = sorted({(found.lineno, found.category.__name__, str(found.message)) for found in caught})
            made["codes"] = [shown for _, shown in describe_codes(code, source)]
        except UNREADABLE as error:
            made["error"] = failure(error)
    return made


def scopes(path: str) -> dict[str, Any]:
    """Return the symbol tables in pre-order: ``[depth, kind, name, line, span, symbols]``."""
    made: dict[str, Any] = {"tables": [], "error": None}
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            source = Source(path)
            top = symtable.symtable(source.text, path, "exec")
            module: Scope | None = find_scopes(ast.parse(source.content, path), source)
            pending = [(0, top, module)]
            while pending:
                depth, table, scope = pending.pop()
                inner = list(zip(table.get_children(), beside(table.get_children(), scope)))
                made["tables"].append([depth, *described(table), scope and scope.span, symbols(table, scope)])
                pending += [(depth + 1, child, own) for child, own in reversed(inner)]
        except UNREADABLE as error:
            made["error"] = failure(error)
    return made


def described(table: symtable.SymbolTable) -> tuple[str, str, int]:
    kind = getattr(table.get_type(), "value", table.get_type())  # an enumeration since 3.13
    return str(kind), table.get_name(), table.get_lineno()


def symbols(table: symtable.SymbolTable, scope: Scope | None) -> list[list[Any]]:
    """Return ``[name, facts, span, how]`` for each name: where the scope first binds or mentions it, and how."""
    return [
        [
            symbol.get_name(),
            [fact for fact in FACTS if getattr(symbol, "is_" + fact)()],
            *(scope.place(symbol.get_name()) if scope else (None, "")),
        ]
        for symbol in table.get_symbols()
    ]
