"""A syntax tree as rows in pre-order: ``[depth, field, type, attributes, operators, span]``."""

import ast
import sys

MAX_TEXT = 80
FOLDED = (ast.operator, ast.cmpop, ast.boolop, ast.unaryop)
POSITIONS_IN_STRINGS = sys.version_info >= (3, 12)
"""Before, expressions within f-strings may carry places that are not theirs."""


def list_nodes(tree, source):
    rows = []
    pending = [(0, "", tree, False)]
    while pending:
        depth, field, node, doubtful = pending.pop()
        children, attributes, operators = _parts(node)
        span = _span(node, source, doubtful)
        rows.append([depth, field, type(node).__name__, attributes, operators, span])
        doubtful = doubtful or (isinstance(node, ast.JoinedStr) and not POSITIONS_IN_STRINGS)
        pending += [(depth + 1, name, child, doubtful) for name, child in reversed(children)]
    return rows


def _parts(node):
    """A node's child nodes, its plain attributes as written in Python, and the names of its operators."""
    children, attributes, operators = [], [], []
    for field, value in ast.iter_fields(node):
        values = value if isinstance(value, list) else [value]
        if any(isinstance(each, ast.expr_context) for each in values):
            continue
        if any(isinstance(each, FOLDED) for each in values):
            operators += [type(each).__name__ for each in values]
        elif any(isinstance(each, ast.AST) for each in values):
            children += [(field, each) for each in values if isinstance(each, ast.AST)]
        elif value is not None and value != []:
            attributes.append([field, written(value)])
        elif type(node).__name__ in ("Constant", "MatchSingleton") and field == "value":
            attributes.append([field, "None"])
    return _in_source_order(node, children), attributes, operators


def _in_source_order(node, children):
    """The interpreter's own order of fields, but a dictionary's keys beside their values."""
    if not isinstance(node, ast.Dict):
        return children
    pairs = zip(node.keys, node.values)
    return [
        (field, each) for pair in pairs for field, each in zip(("keys", "values"), pair) if each is not None
    ]


def _span(node, source, doubtful):
    if not hasattr(node, "lineno"):
        return None
    span = source.span(node.lineno, node.col_offset, node.end_lineno, node.end_col_offset)
    if span is not None and doubtful and not reads_the_same(node, source.cut(span)):
        return None
    return span


def reads_the_same(node, text):
    """Whether ``text`` is what an expression was parsed from."""
    try:
        return ast.dump(ast.parse("(" + text + ")", mode="eval").body) == ast.dump(node)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return False


def written(value):
    """A constant as Python writes it, cut to a length that fits on a line."""
    try:
        text = repr(value)
    except ValueError:  # an integer of more digits than the interpreter is willing to print
        return "<int of {:,} bits>".format(value.bit_length())
    return text if len(text) <= MAX_TEXT else text[: MAX_TEXT - 1] + "\u2026"
