"""rustc's messages about the sample: JSON lines on standard error in, diagnostics out.

The JSON is described in https://doc.rust-lang.org/rustc/json.html. A code is rustc's own (``E0502``, or a lint's name
such as ``unused_variables``). Errors to which rustc gives no code get one of ours, so that ``:expect-error:`` can name
them: ``syntax-error`` (recognised by the wording of rustc's lexer and parser), ``link-error``,
``internal-compiler-error``, or ``error`` for all others.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal

import msgspec

from ...model.artifact import Diagnostic, Edit
from ...model.command import Outcome
from ...model.program import Program
from ...model.span import Label
from .spans import clamped, is_sample, span_at

Level = Literal["error", "warning", "note", "help"]

_SUMMARY = re.compile(r"aborting due to |\d+ warnings? emitted$|\d+ errors?; \d+ warnings? emitted$")
_LINKER = re.compile(r"linking with |linker `")
_SYNTAX = re.compile(
    r"(un)?expected |mismatched closing|.*unclosed delimiter|unknown start of token|unknown prefix|prefix `"
    r"|unterminated|missing |invalid suffix|invalid basic|invalid token|invalid character|character constant"
    r"|character literal|numeric character escape|incorrect (unicode|use of)|no valid digits|chained comparison"
    r"|comparison operators cannot|leading `|cannot find the end|found |keyword `|.* is not a (logical|prefix) operator"
)
_THREAD = re.compile(r"thread 'rustc' \(\d+\)")
_PANICKED = re.compile(r"^thread 'rustc' panicked at (?:'(?P<old>.*)', [^\n]+|[^\n]+:\n(?P<message>.*))", re.MULTILINE)
_CERTAINTIES = {
    "MachineApplicable": "machine-applicable",
    "MaybeIncorrect": "maybe incorrect",
    "HasPlaceholders": "has placeholders",
}


class _Code(msgspec.Struct):
    code: str


class _Expansion(msgspec.Struct):
    span: _Span


class _Span(msgspec.Struct):
    file_name: str
    line_start: int
    line_end: int
    column_start: int
    column_end: int
    is_primary: bool = False
    label: str | None = None
    expansion: _Expansion | None = None
    suggested_replacement: str | None = None
    suggestion_applicability: str | None = None


class _Message(msgspec.Struct):
    message: str
    level: str
    code: _Code | None = None
    spans: list[_Span] = []
    children: list[_Message] = []
    rendered: str | None = None


_decoder = msgspec.json.Decoder(_Message)


def read_messages(outcome: Outcome, program: Program) -> tuple[Diagnostic, ...]:
    """Return all that rustc reported, without its summaries ("aborting due to …").

    If rustc failed and reported no error, an error is added that quotes the rest of its standard error.
    """
    messages, other = _decode(outcome.stderr)
    diagnostics = tuple(_diagnostic(message, program) for message in messages if not _is_summary(message))
    if outcome.exit_code > 0 and not any(diagnostic.level == "error" for diagnostic in diagnostics):
        return (*diagnostics, _plain_error(other, outcome.exit_code))
    return diagnostics


def read_errors(outcome: Outcome, program: Program, *, made: bool = False) -> tuple[Diagnostic, ...]:
    """Return only the errors: warnings belong to ``rust/diagnostics``.

    ``made`` is true if the run made the product that the stage needs. Then an error of the linker is left out: it
    concerns another stage that shares the run.
    """
    errors = (message for message in read_messages(outcome, program) if message.level == "error")
    return tuple(error for error in errors if not (made and error.code == "link-error"))


def _decode(stderr: bytes) -> tuple[list[_Message], list[str]]:
    messages, other = [], []
    for line in stderr.split(b"\n"):
        try:
            messages.append(_decoder.decode(line))
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
            other.append(line.decode(errors="replace"))
    return messages, other


def _is_summary(message: _Message) -> bool:
    return message.level == "failure-note" or (not message.spans and _SUMMARY.match(message.message) is not None)


def _plain_error(lines: list[str], exit_code: int) -> Diagnostic:
    text = _THREAD.sub(r"thread 'rustc'", "\n".join(lines)).strip()
    if panic := _PANICKED.search(text):
        message = f"the compiler panicked: {panic['old'] or panic['message']}"
        return Diagnostic(level="error", message=message, code="internal-compiler-error", rendered=text)
    message = text.partition("\n")[0].removeprefix("error: ") or f"rustc ended with exit code {exit_code}"
    return Diagnostic(level="error", message=message, code="error", rendered=text)


def _diagnostic(message: _Message, program: Program) -> Diagnostic:
    level = _level(message.level)
    return Diagnostic(
        level=level,
        message=message.message,
        code=_code(message, level),
        labels=tuple(dict.fromkeys(_labels(message, program))),
        children=tuple(_diagnostic(child, program) for child in message.children),
        rendered=(message.rendered or "").rstrip("\n"),
        edits=tuple(dict.fromkeys(_edits(message, program))),
        explanation=_explanation(message),
    )


def _explanation(message: _Message) -> str:
    """Return the address of the page that explains the code; empty for a lint, which has a name and no page."""
    code = message.code.code if message.code else ""
    return f"https://doc.rust-lang.org/error_codes/{code}.html" if re.fullmatch(r"E\d{4}", code) else ""


def _edits(message: _Message, program: Program) -> Iterator[Edit]:
    for span in message.spans:
        if span.suggested_replacement is None or not is_sample(span.file_name, program.filename):
            continue
        place = span_at(span.line_start, span.column_start, span.line_end, span.column_end)
        certainty = _CERTAINTIES.get(span.suggestion_applicability or "", "")
        yield Edit(span=clamped(place, program), text=span.suggested_replacement, certainty=certainty)


def _level(word: str) -> Level:
    if word in {"warning", "note", "help"}:
        return word  # type: ignore[return-value]
    return "error" if word.startswith("error") else "note"


def _code(message: _Message, level: Level) -> str:
    if message.code is not None:
        return message.code.code
    if level != "error":
        return ""
    if message.level != "error":
        return "internal-compiler-error"
    if _LINKER.match(message.message):
        return "link-error"
    return "syntax-error" if message.spans and _SYNTAX.match(message.message) else "error"


def _labels(message: _Message, program: Program) -> Iterator[Label]:
    for reported in message.spans:
        span = _in_sample(reported, program.filename)
        if span is None:
            continue
        place = span_at(span.line_start, span.column_start, span.line_end, span.column_end)
        yield Label(span=clamped(place, program), text=reported.label or "", primary=reported.is_primary)


def _in_sample(span: _Span, filename: str) -> _Span | None:
    """Return ``span``, or, if a macro of another file made it, the place in the sample that calls the macro.

    Return None if there is no such place.
    """
    found: _Span | None = span
    while found is not None and not is_sample(found.file_name, filename):
        found = found.expansion.span if found.expansion is not None else None
    return found
