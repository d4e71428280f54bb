"""What an instruction can do to the objects in view, known before it runs. So most steps need not read these objects.

``forecast_of(instruction, opcode)`` returns a function of the operands, which are the words on the stack. Its result is
``NOTHING`` (references only move between slots), the address of the one object that changes, or ``ANYTHING`` (any code
may run).
"""

from __future__ import annotations

import types

from . import TYPE_CHECKING, layout
from .value_kinds import ITERATOR_KINDS, SCALAR_KINDS, is_plain_attribute, is_plain_store

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from dis import Instruction
    from typing import TypeAlias

    from .opcodes import Opcode

    Forecast: TypeAlias = Callable[[Sequence[int]], int]

NOTHING = 0
ANYTHING = -1

READABLE_KINDS = SCALAR_KINDS | {id(list), id(dict), id(tuple)}
CHANGEABLE_KINDS = frozenset((id(list), id(dict)))


def forecast_of(instruction: Instruction, opcode: Opcode) -> Forecast | None:
    """Return the forecast of an instruction, or None if the instruction can always do anything."""
    forecast = _FORECASTS.get(opcode.changes)
    if forecast is not None:
        return forecast
    make = _FORECASTS_BY_ARGUMENT.get(opcode.changes)
    return None if make is None else make(instruction, opcode)


def called_code(count: int, stack: Sequence[int]) -> int | None:
    """Return the address of the code that a call of ``count`` operands runs, or None if other code may run first."""
    # The callable is the first or the second operand. The other one may be NULL, or the self of a method.
    for word in stack[len(stack) - count :][:2]:
        called = layout.value_at(word)
        if type(called) is types.FunctionType:
            return id(called.__code__)
    return None


def _kind(word: int) -> int:
    value = layout.value_at(word)
    return id(type(value))


def _moves(stack: Sequence[int]) -> int:
    return NOTHING


def _advances(stack: Sequence[int]) -> int:
    return stack[-1] if stack and _kind(stack[-1]) in ITERATOR_KINDS else ANYTHING


def _stores_item(stack: Sequence[int]) -> int:
    if len(stack) < 3 or _kind(stack[-1]) not in SCALAR_KINDS or _kind(stack[-2]) not in CHANGEABLE_KINDS:
        return ANYTHING
    return stack[-2]


def _tests(stack: Sequence[int]) -> int:
    return NOTHING if stack and _kind(stack[-1]) in READABLE_KINDS else ANYTHING


def _reads_item(stack: Sequence[int]) -> int:
    if len(stack) > 1 and _kind(stack[-1]) in SCALAR_KINDS and _kind(stack[-2]) in READABLE_KINDS:
        return NOTHING
    return ANYTHING


def _appends(instruction: Instruction, opcode: Opcode) -> Forecast:
    position = (instruction.arg or 0) + 1
    return lambda stack: stack[-position] if len(stack) >= position else ANYTHING


def _computes(instruction: Instruction, opcode: Opcode) -> Forecast:
    """Return the forecast of an operator. On numbers and texts, it runs no other code.

    Since 3.14, ``BINARY_OP`` with the operator ``[]`` reads an item.
    """
    if instruction.argrepr == "[]":
        return _reads_item
    count = opcode.taken(instruction.arg) or 1

    def forecast(stack: Sequence[int]) -> int:
        if len(stack) < count or not all([_kind(word) in SCALAR_KINDS for word in stack[-count:]]):
            return ANYTHING
        return NOTHING

    return forecast


def _stores_attribute(instruction: Instruction, opcode: Opcode) -> Forecast:
    name = instruction.argval

    def forecast(stack: Sequence[int]) -> int:
        return stack[-1] if stack and is_plain_store(layout.value_at(stack[-1]), name) else ANYTHING

    return forecast


def _reads_attribute(instruction: Instruction, opcode: Opcode) -> Forecast:
    name = instruction.argval

    def forecast(stack: Sequence[int]) -> int:
        return NOTHING if stack and is_plain_attribute(layout.value_at(stack[-1]), name) else ANYTHING

    return forecast


_FORECASTS: dict[str, Forecast] = {
    "-": _moves,
    "iterator": _advances,
    "container": _stores_item,
    "tests": _tests,
    "reads-item": _reads_item,
}
_FORECASTS_BY_ARGUMENT: dict[str, Callable[[Instruction, Opcode], Forecast]] = {
    "list": _appends,
    "instance": _stores_attribute,
    "reads-attribute": _reads_attribute,
    "computes": _computes,
}
"""Forecasts by the column *changes* of ``opcodes``. These also depend on the instruction's argument."""
