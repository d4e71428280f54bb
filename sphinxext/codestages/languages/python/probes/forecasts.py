"""What an instruction can do to the objects in view, told before it runs, so that most steps need not look at them.

``forecast_of(instruction, opcode)`` is a question about the operands, the words on the stack. Its answer is
``NOTHING``: references only move between slots; the address of the one object that is changed; or ``ANYTHING``: code of
any kind may run.
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
    """None for an instruction that can always do anything."""
    question = _QUESTIONS.get(opcode.changes)
    if question is not None:
        return question
    make = _QUESTIONS_BY_ARGUMENT.get(opcode.changes)
    return None if make is None else make(instruction, opcode)


def called_code(count: int, stack: Sequence[int]) -> int | None:
    """The address of the code that a call of ``count`` operands runs with nothing in between: None if there is more."""
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
    """Operators on numbers and texts run no other code; since 3.14 one of them reads an item."""
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


_QUESTIONS: dict[str, Forecast] = {
    "-": _moves,
    "iterator": _advances,
    "container": _stores_item,
    "tests": _tests,
    "reads-item": _reads_item,
}
_QUESTIONS_BY_ARGUMENT: dict[str, Callable[[Instruction, Opcode], Forecast]] = {
    "list": _appends,
    "instance": _stores_attribute,
    "reads-attribute": _reads_attribute,
    "computes": _computes,
}
"""By what the instruction changes, as ``opcodes`` has it."""
