"""What an instruction can do to the objects in view, told before it runs, so that most steps need not look at them.

``forecasts(code)`` maps an instruction's offset to a question about its operands. Its answer is ``NOTHING``: references
only move between slots; the address of the one object that is changed; or ``ANYTHING``: code of any kind may run.
"""

import builtins
import dis
import types

from . import layout
from .value_kinds import ITERATOR_KINDS, SCALAR_KINDS, is_plain_attribute, is_plain_store
from .operands import taken

__builtins__ = dict(vars(builtins))  # the sample may do with the real ones what it likes

NOTHING = 0
ANYTHING = -1

MOVES = (
    "LOAD_FAST",
    "LOAD_CONST",
    "LOAD_SMALL_INT",
    "STORE_FAST",
    "LOAD_DEREF",
    "LOAD_CLOSURE",
    "LOAD_GLOBAL",
    "PUSH_NULL",
)
MOVE_NAMES = frozenset(
    "COPY DUP_TOP DUP_TOP_TWO ROT_TWO ROT_THREE ROT_FOUR ROT_N SWAP NOP RESUME EXTENDED_ARG PRECALL KW_NAMES POP_TOP "
    "JUMP_FORWARD JUMP_BACKWARD JUMP_BACKWARD_NO_INTERRUPT JUMP_ABSOLUTE NOT_TAKEN IS_OP POP_BLOCK "
    "POP_JUMP_IF_NONE POP_JUMP_IF_NOT_NONE POP_JUMP_FORWARD_IF_NONE POP_JUMP_FORWARD_IF_NOT_NONE "
    "POP_JUMP_BACKWARD_IF_NONE POP_JUMP_BACKWARD_IF_NOT_NONE BUILD_TUPLE BUILD_LIST BUILD_SLICE".split()
)
TESTS = ("TO_BOOL", "UNARY_NOT", "POP_JUMP_", "JUMP_IF_TRUE", "JUMP_IF_FALSE")
OPERATORS = ("BINARY_", "INPLACE_", "UNARY_", "COMPARE_OP")
OPERATOR_NAMES = frozenset("CONTAINS_OP FORMAT_VALUE FORMAT_SIMPLE CONVERT_VALUE BUILD_STRING".split())
READABLE_KINDS = SCALAR_KINDS | {id(list), id(dict), id(tuple)}
CHANGEABLE_KINDS = frozenset((id(list), id(dict)))


def takes_by_offset(code):
    """How many values each instruction takes; those of which it is not known are left out."""
    found = ((each.offset, taken(each.opname, each.arg)) for each in dis.get_instructions(code))
    return {offset: count for offset, count in found if count is not None}


def global_stores(code):
    """The instructions that bind or unbind a name of the module from within a function."""
    return frozenset(
        each.offset for each in dis.get_instructions(code) if each.opname in ("STORE_GLOBAL", "DELETE_GLOBAL")
    )


def calls_by_offset(code):
    """How many operands each call takes, the callable among them."""
    found = ((each.offset, taken(each.opname, each.arg)) for each in dis.get_instructions(code) if "CALL" in each.opname)
    return {offset: count for offset, count in found if count}


def forecasts(code):
    """By offset, a function from the words on the operand stack to what the instruction will do."""
    found = ((each.offset, _forecast(each)) for each in dis.get_instructions(code))
    return {offset: forecast for offset, forecast in found if forecast is not None}


def _forecast(instruction):
    name = instruction.opname
    if name in MOVE_NAMES or name.startswith(MOVES):
        return _moves
    if name == "FOR_ITER":
        return _advances
    if name == "LIST_APPEND":
        return _appends_to(instruction.arg + 1)
    if name == "STORE_SUBSCR":
        return _stores_item
    if name in ("LOAD_ATTR", "LOAD_METHOD"):
        return _reads_attribute(instruction.argval)
    if name == "STORE_ATTR":
        return _stores_attribute(instruction.argval)
    if name in ("GET_ITER", "UNPACK_SEQUENCE") or name.startswith(TESTS):
        return _inspects
    if name == "BINARY_SUBSCR" or (name == "BINARY_OP" and instruction.argrepr == "[]"):
        return _reads_item
    if name in OPERATOR_NAMES or name.startswith(OPERATORS):
        return _computes(taken(name, instruction.arg) or 1)
    return None


def _moves(stack):
    return NOTHING


def _kind(word):
    value = layout.value_at(word)
    return id(type(value))


def _advances(stack):
    return stack[-1] if stack and _kind(stack[-1]) in ITERATOR_KINDS else ANYTHING


def _appends_to(position):
    return lambda stack: stack[-position] if len(stack) >= position else ANYTHING


def _stores_item(stack):
    if len(stack) < 3 or _kind(stack[-1]) not in SCALAR_KINDS or _kind(stack[-2]) not in CHANGEABLE_KINDS:
        return ANYTHING
    return stack[-2]


def _inspects(stack):
    return NOTHING if stack and _kind(stack[-1]) in READABLE_KINDS else ANYTHING


def _reads_item(stack):
    if len(stack) > 1 and _kind(stack[-1]) in SCALAR_KINDS and _kind(stack[-2]) in READABLE_KINDS:
        return NOTHING
    return ANYTHING


def _computes(count):
    """Operators on numbers and texts run no other code."""

    def forecast(stack):
        if len(stack) < count or not all([_kind(word) in SCALAR_KINDS for word in stack[-count:]]):
            return ANYTHING
        return NOTHING

    return forecast


def _stores_attribute(name):
    def forecast(stack):
        return stack[-1] if stack and is_plain_store(layout.value_at(stack[-1]), name) else ANYTHING

    return forecast


def called_code(count, stack):
    """The address of the code that a call of ``count`` operands runs with nothing in between: None if there is more."""
    for word in stack[len(stack) - count :][:2]:
        called = layout.value_at(word)
        if type(called) is types.FunctionType:
            return id(called.__code__)
    return None


def _reads_attribute(name):
    def forecast(stack):
        return NOTHING if stack and is_plain_attribute(layout.value_at(stack[-1]), name) else ANYTHING

    return forecast
