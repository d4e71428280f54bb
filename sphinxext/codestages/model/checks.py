"""Checks of what was read from a file: numbers within limits, indices within tables, spans within the program.

A recording or a cache entry can be cut off, mixed up or edited. What it says is checked once, where it is decoded, so
that no view meets a line that the program does not have, or counts to a number that nobody measured. Each check raises
Implausible with what is wrong, and where: ``300 is not a number from 0 to 12 - at `groups[3].first` ``. A ``{}`` in
``where`` becomes the index of the item.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import accumulate
from typing import NoReturn, Protocol

from .errors import Implausible
from .program import Program
from .span import Span

MOST = 2**53 - 1
"""The largest number that the scripts of a page can hold exactly; as a time in ns, more than a hundred days."""


class Placed(Protocol):
    """Anything with a place in the program."""

    @property
    def span(self) -> Span | None: ...


def refuse(problem: str, where: str) -> NoReturn:
    """Raise Implausible: ``problem`` says what is wrong, and ``where`` is the path of the wrong value."""
    raise Implausible(f"{problem} - at `{where}`")


def check_number(value: int, where: str, *, least: int = 0, most: int = MOST) -> None:
    """Raise Implausible if the number is not one from ``least`` to ``most``."""
    if not least <= value <= most:
        refuse(f"{_shown(value)} is not a number from {least} to {most}", where)


def check_numbers(values: Sequence[int], where: str, *, least: int = 0, most: int = MOST) -> None:
    """Raise Implausible for the first number that is not one from ``least`` to ``most``."""
    if values and not (least <= min(values) and max(values) <= most):
        index = next(index for index, value in enumerate(values) if not least <= value <= most)
        check_number(values[index], where.replace("{}", str(index)), least=least, most=most)


def check_indices(values: Sequence[int], where: str, table: Sequence[object], *, least: int = 0) -> None:
    """Raise Implausible for the first index that ``table`` does not have. ``least`` is -1 if -1 means none."""
    check_numbers(values, where, least=least, most=len(table) - 1)


def check_length(column: Sequence[object], length: int, where: str) -> None:
    """Raise Implausible if a column does not have an entry for each step."""
    if len(column) != length:
        refuse(f"{len(column)} entries, where {length} are needed", where)


def check_dates(
    column: Sequence[tuple[int, *tuple[object, ...]]], steps: int, where: str, *, is_sorted: bool = True
) -> list[int]:
    """Return the steps of the entries of a sparse column. Raise Implausible for the first that is no step.

    Entries are sorted by step, except in a column of marks (``replay/columns.py``).
    """
    if is_sorted:
        check_numbers([entry[0] for entry in column], f"{where}[{{}}][0]")
    dates = [*accumulate(entry[0] for entry in column)]
    check_numbers(dates, f"{where}[{{}}][0]", most=steps - 1)
    return dates


def check_spans(items: Iterable[Placed], program: Program, where: str) -> None:
    """Raise Implausible for the first item whose span is not in the program's text."""
    holds = program.holds
    for index, item in enumerate(items):
        span = item.span
        if span is not None and not holds(span):
            check_span(span, program, where.replace("{}", str(index)))


def check_span(span: Span | None, program: Program, where: str) -> None:
    """Raise Implausible if there is a span, and it is not in the program's text."""
    if span is not None and not program.holds(span):
        numbers = (span.line, span.column, span.end_line, span.end_column)
        place = "{}:{}-{}:{}".format(*map(_shown, numbers))
        refuse(f"{place} is not a place in the program, which has {len(program.lines)} lines", f"{where}.span")


def check_lines(values: Sequence[int], program: Program, where: str) -> None:
    """Raise Implausible for the first number that is not a line of the program, counted from 1."""
    check_numbers(values, where, least=1, most=len(program.widths) - 1)


def _shown(number: int) -> str:
    """Return a number for a message. One with very many digits is not written out: that would take long."""
    return str(number) if abs(number) < 10**30 else f"a number with {number.bit_length()} bits"
