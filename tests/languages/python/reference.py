"""Print, as JSON, what an interpreter's own modules say about programs: our stages are compared with it.

``python3.8 reference.py argparse.py ...`` runs on 3.8 and later, and uses no code of the probes. Places are as the
modules give them, except that columns are converted from bytes to characters. Ends are exclusive.
"""

import ast
import dis
import json
import keyword
import symtable
import sys
import tokenize
import types
import warnings


def reference(path):
    with tokenize.open(path) as file:
        text = file.read()
    lines = [line.encode() for line in text.split("\n")]
    tree = ast.parse(text, path)
    code = compile(text, path, "exec", dont_inherit=True)
    kinds = (ast.FunctionDef, ast.AsyncFunctionDef)
    return {
        "text": text,
        "functions": sum(isinstance(node, kinds) for node in ast.walk(tree)),
        "keywords": keyword.kwlist,
        "tokens": tokens(path),
        "ast": tree_of(tree, lines),
        "tables": tables(symtable.symtable(text, path, "exec")),
        "codes": codes(code, lines),
    }


def tokens(path):
    with tokenize.open(path) as file:
        return [
            [tokenize.tok_name[token.exact_type], token.string, *token.start, *token.end]
            for token in tokenize.generate_tokens(file.readline)
        ]


def tree_of(value, lines):
    """Return a node as ``{"type": ..., "at": ..., "fields": [...]}``, a list as a list, all else as its ``repr``."""
    if isinstance(value, list):
        return [tree_of(item, lines) for item in value]
    if not isinstance(value, ast.AST):
        return repr(value)
    place = None
    if hasattr(value, "lineno"):
        place = at(lines, value.lineno, value.col_offset, value.end_lineno, value.end_col_offset)
    fields = [[name, tree_of(held, lines)] for name, held in ast.iter_fields(value)]
    return {"type": type(value).__name__, "at": place, "fields": fields}


def at(lines, line, column, end_line, end_column):
    if None in (line, column, end_line, end_column):
        return None
    ends = ((line, column), (end_line, end_column))
    return [number for row, byte in ends for number in (row, len(lines[row - 1][:byte].decode("utf-8", "replace")))]


def tables(table):
    facts = [name for name in dir(symtable.Symbol) if name.startswith("is_")]
    names = [[symbol.get_name(), [fact for fact in facts if getattr(symbol, fact)()]] for symbol in table.get_symbols()]
    kind = getattr(table.get_type(), "value", table.get_type())
    inner = [tables(child) for child in table.get_children()]
    return {"kind": str(kind), "name": table.get_name(), "line": table.get_lineno(), "names": names, "inner": inner}


def codes(code, lines):
    found = [
        {
            "name": code.co_name,
            "line": code.co_firstlineno,
            "cells": sorted(code.co_cellvars),
            "free": sorted(code.co_freevars),
            "instructions": [instruction(raw, code, lines) for raw in dis.get_instructions(code)],
            "handlers": [list(handler) for handler in getattr(dis.Bytecode(code), "exception_entries", ())],
        }
    ]
    for constant in code.co_consts:
        if isinstance(constant, types.CodeType):
            found += codes(constant, lines)
    return found


def instruction(raw, code, lines):
    jumps = raw.opcode in dis.hasjrel or raw.opcode in dis.hasjabs
    constant = raw.opcode in dis.hasconst
    value = raw.argval
    if constant and raw.opname == "KW_NAMES":
        value = code.co_consts[raw.arg]
    places = getattr(raw, "positions", None)
    start = raw.starts_line if not isinstance(raw.starts_line, bool) else None
    return {
        "offset": raw.offset,
        "name": raw.opname,
        "argument": raw.arg,
        "words": raw.argrepr,
        "target": value if jumps else None,
        "constant": repr(value) if constant else None,
        "code": value.co_name if isinstance(value, types.CodeType) else None,
        "starts": start,
        "placed": places is not None,
        "line": places.lineno if places else None,
        "at": at(lines, places.lineno, places.col_offset, places.end_lineno, places.end_col_offset) if places else None,
    }


if __name__ == "__main__":
    warnings.simplefilter("ignore")
    json.dump([reference(path) for path in sys.argv[1:]], sys.stdout)
