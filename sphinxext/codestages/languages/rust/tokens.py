"""Tokens: the stream of rustc's own lexer.

The program is written as the arguments of a macro call, with ``lex!{`` on a line of its own. In the syntax tree of the
call (``-Zunpretty=ast-tree``), the arguments are rustc's own tokens, with operators joined, each with its span::

    kind: Ident("fn", No), span: fib.rs:2:1: 2:3 (#0)

The text of a token is cut from the program. Comments are not in the stream: they are found between the tokens.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec

from ...model.artifact import Diagnostic, Reading
from ...model.command import Command, File, Outcome, Tool
from ...model.descriptors import Stage
from ...model.program import Program
from ...model.request import Request
from ...model.shapes.tokens import Category, Token, Tokens
from ...model.span import Label, Span
from .lexer import block_end
from .messages import read_errors
from .rustc import DUMP_FLAG, EDITION, bootstrap, dump_command, dump_product, edition_of, shown_line
from .spans import PLACE, Places, clamped, is_sample, span_at

_HEAD, _TAIL = "lex!{\n", "}\n"

_STREAM = re.compile(r"^ *+dspan: DelimSpan \{|^ *+args: Delimited\($", re.MULTILINE)
_ITEM = re.compile(rf"\n *+(?:kind: (?P<kind>\w+)|(?P<field>span|open|close): (?P<file>[^\n]+?):{PLACE} \(#\d+\))")
_SHEBANG = re.compile(r"#!(?!\s*\[)[^\n]*")
_COMMENT = re.compile(r"//[^\n]*|/\*")

_BY_TEXT: tuple[tuple[re.Pattern[str], Category], ...] = (
    (re.compile(r"[()\[\]{},;:]$"), "delimiter"),
    (re.compile(r"'(?:r#)?[^\W\d]\w*$"), "lifetime"),
    (re.compile(r"(?:b|c|r|br|cr)?#*\"|b?'"), "string"),
    (re.compile(r"\d"), "number"),
)
_WORDS = """
    as break const continue crate else enum extern false fn for if impl in let loop match mod move mut pub ref return
    self Self static struct super trait true type unsafe use where while
    abstract become box do final macro override priv typeof unsized virtual yield
"""
_KEYWORDS = frozenset(_WORDS.split())
_KEYWORDS_SINCE_2018 = _KEYWORDS | {"async", "await", "dyn", "try"}


def tokens_command(request: Request, tool: Tool) -> Command:
    program = request.program
    rustc = shown_line(request, (DUMP_FLAG,), bootstrap(tool), file="-")
    return msgspec.structs.replace(
        dump_command(request, tool, "tokens"),
        files=(File(program.filename, wrapped(program).encode(errors="replace")),),
        shown=f"(echo 'lex!{{'; cat {program.filename}; echo '}}') | {rustc}",
    )


def wrapped(program: Program) -> str:
    """Return the program as the arguments of a macro call, one line further down. A ``#!`` line becomes empty."""
    text = _SHEBANG.sub("", program.text, count=1) if _SHEBANG.match(program.text) else program.text
    return f"{_HEAD}{text}{'' if text.endswith(chr(10)) else chr(10)}{_TAIL}"


def parse_tokens(request: Request, outcome: Outcome | None) -> Reading:
    if outcome is None:
        return Reading()
    program = request.program
    errors = tuple(_shifted(error, program) for error in read_errors(outcome, _as_seen(program)))
    text = outcome.files.get(dump_product(program, "tokens").file, b"").decode(errors="replace")
    found = _read_stream(text, program)
    if found is None:
        return Reading(diagnostics=errors)
    spans, close = found
    if close is not None and close.line <= len(program.lines):
        return Reading(diagnostics=(*errors, _unexpected(close)))
    tokens = tuple(_with_comments(program, spans, _keywords(request)))
    return Reading(shape=Tokens(tokens), diagnostics=errors)


def _read_stream(text: str, program: Program) -> tuple[list[tuple[Span, str]], Span | None] | None:
    """Return the spans and kinds of the tokens in source order, and the place at which the macro call ends.

    The place is None in a dump that was cut short. Return None if there are no tokens of the call.
    """
    start = _STREAM.search(text)
    if start is None:
        return None
    kind, edges, found = "", [], []
    for match in _ITEM.finditer(text, start.start()):
        if match["kind"]:
            kind = match["kind"]
        elif is_sample(match["file"], program.filename):
            span = _moved(span_at(*map(int, match.groups()[3:7])))
            if match["field"] == "span":
                found.append((span, kind))
            else:
                edges.append((span, "OpenDelim" if match["field"] == "open" else "CloseDelim"))
    # The first two delimiters are those of the macro call itself, and line 0 is the line of ``lex!{``.
    inner = [edge for edge in edges[2:] if edge[0].line >= 1]
    return sorted((*(token for token in found if token[0].line >= 1), *inner)), edges[1][0] if len(edges) > 1 else None


def _with_comments(program: Program, spans: list[tuple[Span, str]], keywords: frozenset[str]) -> Iterator[Token]:
    place = Places(program.text)
    done = 0
    if shebang := _SHEBANG.match(program.text):
        done = shebang.end()
        yield Token(kind="Shebang", category="comment", text=shebang[0], span=place.span(0, done))
    for span, kind in spans:
        start, end = place.offset(span.line, span.column), place.offset(span.end_line, span.end_column)
        if start < done or end < start:
            continue
        yield from _comments(program.text, place, done, start)
        text = program.text[start:end]
        yield Token(kind=kind, category=_category(text, kind, keywords), text=text, span=span)
        done = end
    yield from _comments(program.text, place, done, len(program.text))


def _comments(text: str, place: Places, start: int, end: int) -> Iterator[Token]:
    """Yield the comments in a gap between two tokens. There is nothing else but white space in it."""
    while match := _COMMENT.search(text, start, end):
        is_line = match[0].startswith("//")
        start = match.end() if is_line else block_end(text, match.end(), end)
        yield Token(
            kind="LineComment" if is_line else "BlockComment",
            category="comment",
            text=text[match.start() : start],
            span=place.span(match.start(), start),
        )


def _category(text: str, kind: str, keywords: frozenset[str]) -> Category:
    if kind == "DocComment":
        return "comment"
    if text.removeprefix("r#").isidentifier():
        return "keyword" if text in keywords else "name"
    return next((category for pattern, category in _BY_TEXT if pattern.match(text)), "operator")


def _keywords(request: Request) -> frozenset[str]:
    edition = edition_of(request)
    if edition == "2015":
        return _KEYWORDS
    return _KEYWORDS_SINCE_2018 | {"gen"} if edition >= "2024" else _KEYWORDS_SINCE_2018


def _as_seen(program: Program) -> Program:
    return Program(program.language, wrapped(program), program.filename)


def _moved(span: Span) -> Span:
    """Return a span of the wrapped program as a span of the program."""
    return Span(span.line - 1, span.column, span.end_line - 1, span.end_column)


def _shifted(diagnostic: Diagnostic, program: Program) -> Diagnostic:
    """Return ``diagnostic`` with places of the program, and without rustc's text, which would show the wrapping."""
    moved = (Label(span=_moved(label.span), text=label.text, primary=label.primary) for label in diagnostic.labels)
    return Diagnostic(
        level=diagnostic.level,
        message=diagnostic.message,
        code=diagnostic.code,
        labels=tuple(_within(label, program) for label in moved if label.span.end_line >= 1),
        children=tuple(_shifted(child, program) for child in diagnostic.children),
    )


def _within(label: Label, program: Program) -> Label:
    span = label.span if label.span.line >= 1 else Span(1, 0, label.span.end_line, label.span.end_column)
    return Label(span=clamped(span, program), text=label.text, primary=label.primary)


def _unexpected(span: Span) -> Diagnostic:
    """Return an error that rustc does not report: a brace of the program closed the macro call around it."""
    label = Label(span=span, text="no opening delimiter", primary=True)
    message = "unexpected closing delimiter: it ended the macro call around the program, so rustc read no further"
    return Diagnostic(level="error", message=message, code="syntax-error", labels=(label,))


STAGE = Stage(
    name="rust/tokens",
    title="Tokens",
    summary="The text split by the lexer: words, numbers, operators, delimiters, comments.",
    shape=Tokens,
    views=("chips", "table"),
    command=tokens_command,
    parse=parse_tokens,
    options=EDITION,
    flags=(DUMP_FLAG,),
)
