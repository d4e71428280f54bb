"""What an interpreter's own modules say of programs, printed as JSON: the reference that our stages are held against.

``python3.8 reference.py argparse.py ...`` runs on 3.8 and later and shares nothing with the probes. Columns are in
characters, ends exclusive, as the modules give them but for the conversion from bytes.
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
        "functions": sum(isinstance(each, kinds) for each in ast.walk(tree)),
        "keywords": keyword.kwlist,
        "tokens": tokens(path),
        "ast": tree_of(tree, lines),
        "tables": tables(symtable.symtable(text, path, "exec")),
        "codes": codes(code, lines),
    }


def tokens(path):
    with tokenize.open(path) as file:
        return [
            [tokenize.tok_name[each.exact_type], each.string, *each.start, *each.end]
            for each in tokenize.generate_tokens(file.readline)
        ]


def tree_of(value, lines):
    """Nodes as ``{"type": ..., "at": ..., "fields": [...]}``, lists as lists, all else as its ``repr``."""
    if isinstance(value, list):
        return [tree_of(each, lines) for each in value]
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
    return [each for row, byte in ends for each in (row, len(lines[row - 1][:byte].decode("utf-8", "replace")))]


def tables(table):
    facts = [name for name in dir(symtable.Symbol) if name.startswith("is_")]
    names = [[each.get_name(), [fact for fact in facts if getattr(each, fact)()]] for each in table.get_symbols()]
    kind = getattr(table.get_type(), "value", table.get_type())
    inner = [tables(each) for each in table.get_children()]
    return {"kind": str(kind), "name": table.get_name(), "line": table.get_lineno(), "names": names, "inner": inner}


def codes(code, lines):
    found = [
        {
            "name": code.co_name,
            "line": code.co_firstlineno,
            "cells": sorted(code.co_cellvars),
            "free": sorted(code.co_freevars),
            "instructions": [instruction(each, code, lines) for each in dis.get_instructions(code)],
            "handlers": [list(each) for each in getattr(dis.Bytecode(code), "exception_entries", ())],
        }
    ]
    for each in code.co_consts:
        if isinstance(each, types.CodeType):
            found += codes(each, lines)
    return found


def instruction(each, code, lines):
    jumps = each.opcode in dis.hasjrel or each.opcode in dis.hasjabs
    constant = each.opcode in dis.hasconst
    value = each.argval
    if constant and each.opname == "KW_NAMES":
        value = code.co_consts[each.arg]
    places = getattr(each, "positions", None)
    start = each.starts_line if not isinstance(each.starts_line, bool) else None
    return {
        "offset": each.offset,
        "name": each.opname,
        "argument": each.arg,
        "words": each.argrepr,
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
    json.dump([reference(each) for each in sys.argv[1:]], sys.stdout)
