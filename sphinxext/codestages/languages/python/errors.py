"""Errors of the interpreter as diagnostics: those that the probe reports, and the tracebacks that a run prints."""

from __future__ import annotations

import builtins
import re
from typing import Any

from ...model.artifact import Diagnostic
from ...model.command import Outcome
from ...model.program import Program
from ...model.span import Label, Span
from . import archive

_HEADER = re.compile(r"^(?P<prefix>  \+ Exception Group |)Traceback \(most recent call last\):$", re.MULTILINE)
_EXCEPTION = re.compile(r"^(?P<name>[^\W\d][\w.]*(?:\.<locals>[\w.]*)*)(?:: (?P<message>.*))?$")
_OWN_FRAME = re.compile(rf'^  File "[^"\n]*{re.escape(archive.NAME)}/.*\n(?:    .*\n)*', re.MULTILINE)
"""A frame of the recorder. A traceback has one if the sample's signal handler raised while the recorder was working."""
_UNDERLINE = re.compile(r"^ {4}(?P<before> *)(?P<marks>[~^]+)\s*$")


def diagnostic_of(program: Program, error: dict[str, Any]) -> Diagnostic:
    """Return the diagnostic for a program that cannot be read, from the ``error`` that ``probes/source.py`` reports."""
    span = read_span(error.get("span"))
    return Diagnostic(
        level="error",
        message=str(error.get("message") or error.get("type") or ""),
        code=str(error.get("type", "")),
        labels=(Label(span=_clamped(program, span), primary=True),) if span else (),
        rendered=str(error.get("rendered", "")),
    )


def read_span(value: Any) -> Span | None:
    """Return a span as the probes write it, or None for anything else."""
    if isinstance(value, list) and len(value) == 4 and all(isinstance(number, int) for number in value):
        return Span(*value)
    return None


def _clamped(program: Program, span: Span) -> Span:
    """Return the part of ``span`` that is text. If there is none, return the character before it.

    Some errors point behind the end of their line, where something is missing, or behind the end of the program.
    """
    start = _within(program, span.line, span.column)
    end = max(start, _within(program, span.end_line, span.end_column))
    if start == end and start[1] > 0:
        start = (start[0], start[1] - 1)
    return Span(*start, *end)


def _within(program: Program, line: int, column: int) -> tuple[int, int]:
    if line > len(program.lines):
        line, column = max(len(program.lines), 1), len(program.text)
    width = len(program.lines[line - 1]) if program.lines else 0
    return line, min(column, width)


def read_failed_run(program: Program, outcome: Outcome) -> tuple[Diagnostic, ...]:
    """Return why a run failed: an unhandled exception, or an exit code that the program chose.

    The result is empty if the run did not fail. If a signal or a limit ended it, ``execution`` adds the diagnostic.
    """
    if outcome.exit_code <= 0 or outcome.stopped:
        return ()
    rendered = _OWN_FRAME.sub("", outcome.stderr.decode(errors="replace"))
    name, message, frames = _last_traceback(rendered)
    if not name:
        text = f"The program ended with exit code {outcome.exit_code}."
        return (Diagnostic(level="error", code="SystemExit", message=text, rendered=rendered),)
    span = _last_place(program, frames)
    labels = (Label(span=span, text=message, primary=True),) if span else ()
    return (Diagnostic(level="error", code=name, message=message or name, labels=labels, rendered=rendered),)


def _last_traceback(text: str) -> tuple[str, str, list[str]]:
    """Return name, message and frames of the last exception in ``text``.

    In a chain of exceptions, this is the one that was not handled. A syntax error has no header. The exceptions within
    a group are indented further, and are skipped.
    """
    headers = list(_HEADER.finditer(text))
    lines = (text[headers[-1].end() :] if headers else text).splitlines()
    if headers and headers[-1]["prefix"]:
        lines = [line.removeprefix("  | ").removeprefix("  |") for line in lines]
    elif not headers:
        lines = lines[_start_of_syntax_error(lines) :] or lines[-1:]
    frames: list[str] = []
    for line in lines:
        found = _EXCEPTION.match(line)
        if found and (frames or _is_exception(found["name"])):
            return found["name"].rpartition(".")[2], found["message"] or "", frames
        frames.append(line)
    return "", "", []


def _is_exception(name: str) -> bool:
    """True if ``name`` is a built-in exception: any other line without frames above it is output of the program."""
    return isinstance(kind := getattr(builtins, name, None), type) and issubclass(kind, Exception)


def _start_of_syntax_error(lines: list[str]) -> int:
    places = [index for index, line in enumerate(lines) if line.startswith('  File "')]
    return places[-1] if places else len(lines)


def _last_place(program: Program, frames: list[str]) -> Span | None:
    """Return where the exception left the program's own file: the underlined part of the line, or the whole line."""
    place = re.compile(rf'^  File "(?:\./)?{re.escape(program.filename)}", line (\d+)')
    for index in reversed(range(len(frames))):
        found = place.match(frames[index])
        if found and 1 <= int(found[1]) <= len(program.lines):
            return _underlined(program, int(found[1]), frames[index + 1 : index + 3])
    return None


def _underlined(program: Program, number: int, shown: list[str]) -> Span:
    """Return the span that the marks below line ``number`` cover.

    Wide characters would shift the marks. So the span is the whole line unless all of its characters are ASCII.
    """
    whole = program.line_span(number)
    line = program.lines[number - 1]
    marks = _UNDERLINE.match(shown[1]) if len(shown) == 2 else None
    if marks is None or not line.isascii() or shown[0].strip() != line.strip():
        return whole
    start = whole.column + len(marks["before"])
    return Span(number, start, number, min(start + len(marks["marks"]), whole.end_column))
