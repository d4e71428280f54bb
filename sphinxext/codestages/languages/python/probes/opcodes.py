"""What is known of each instruction. For a new version of CPython, this is the place to edit.

``OPCODES["CALL"].taken(1)`` is 3 from 3.11 on: the callable, its ``self`` or NULL, and one argument. The columns:

*name*, and the *versions* that have the instruction: ``3.8-3.10`` (both included), ``3.11``, ``3.12-`` (and later). An
instruction has a row for each set of versions in which its facts are the same.

*takes*: how many values it takes from the operand stack. ``n`` is its argument, and ``?`` means that it is not known.
What it pushes is read from the stack.

*leads*: where it leads.

- ``-``: to the next instruction
- ``end``: out of the code object, or to a handler
- ``jump``: to its target
- ``if-…``: to its target if the condition holds, else to the next one
- ``call-finally``: to its target, which comes back to the next one
- ``setup``: to the next one; from there on, an exception leads to its target
- ``pop-block``: to the next one; the innermost of these handlers no longer applies

*changes*: which objects it can change.

- ``-``: none, it only moves references
- ``any``: any, because any code may run
- ``iterator``: the one that it takes the next item of
- ``container``: the one that it stores an item in
- ``instance``: the one that it stores an attribute in
- ``list``: the one that it appends to
- ``tests``, ``computes``, ``reads-item``, ``reads-attribute``: none

Except for ``-``, each of these words means ``any`` if an operand is of an unusual kind.

Further facts:

- ``keeps``: it releases no reference
- ``calls``: it calls a function on the stack
- ``returns``, ``yields``, ``delegates``: the frame ends or pauses here, with a value
- ``stores-global``: it binds or unbinds a name of the module
- ``prefix``: it lengthens the argument of the next instruction
- ``start``: the first that runs in a new frame
- ``safe``: it cannot fail
- ``uncounted``: it pushes a value that ``dis.stack_effect`` leaves out
- ``names-constant``: its argument is a constant that ``dis`` does not look up
- ``names-origin``: its argument is where it came from, although ``dis`` says that it jumps there
"""

from __future__ import annotations

import sys

from . import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

TABLE = """
ASYNC_GEN_WRAP                    3.11      ?      -            any
BEFORE_ASYNC_WITH                 3.8-3.13  1      -            any
BEFORE_WITH                       3.11-3.13 1      -            any
BEGIN_FINALLY                     3.8       ?      -            any
BINARY_ADD                        3.8-3.10  2      -            computes
BINARY_AND                        3.8-3.10  2      -            computes
BINARY_FLOOR_DIVIDE               3.8-3.10  2      -            computes
BINARY_LSHIFT                     3.8-3.10  2      -            computes
BINARY_MATRIX_MULTIPLY            3.8-3.10  2      -            computes
BINARY_MODULO                     3.8-3.10  2      -            computes
BINARY_MULTIPLY                   3.8-3.10  2      -            computes
BINARY_OP                         3.11-     2      -            computes
BINARY_OR                         3.8-3.10  2      -            computes
BINARY_POWER                      3.8-3.10  2      -            computes
BINARY_RSHIFT                     3.8-3.10  2      -            computes
BINARY_SLICE                      3.12-     3      -            computes
BINARY_SUBSCR                     3.8-3.13  2      -            reads-item
BINARY_SUBTRACT                   3.8-3.10  2      -            computes
BINARY_TRUE_DIVIDE                3.8-3.10  2      -            computes
BINARY_XOR                        3.8-3.10  2      -            computes
BUILD_CONST_KEY_MAP               3.8-3.13  n+1    -            any
BUILD_INTERPOLATION               3.14-     odd+2  -            any
BUILD_LIST                        3.8-      n      -            -
BUILD_LIST_UNPACK                 3.8       ?      -            any
BUILD_MAP                         3.8-      2n     -            any
BUILD_MAP_UNPACK                  3.8       ?      -            any
BUILD_MAP_UNPACK_WITH_CALL        3.8       ?      -            any
BUILD_SET                         3.8-      n      -            any
BUILD_SET_UNPACK                  3.8       ?      -            any
BUILD_SLICE                       3.8-      n      -            -
BUILD_STRING                      3.8-      n      -            computes
BUILD_TEMPLATE                    3.14-     2      -            any
BUILD_TUPLE                       3.8-      n      -            -
BUILD_TUPLE_UNPACK                3.8       ?      -            any
BUILD_TUPLE_UNPACK_WITH_CALL      3.8       ?      -            any
CACHE                             3.11-     0      -            any
CALL                              3.11-     n+2    -            any             calls
CALL_FINALLY                      3.8       ?      call-finally any
CALL_FUNCTION                     3.8-3.10  n+1    -            any             calls
CALL_FUNCTION_EX                  3.8-3.10  odd+2  -            any             calls
CALL_FUNCTION_EX                  3.11-3.13 odd+3  -            any             calls
CALL_FUNCTION_EX                  3.14-     4      -            any             calls
CALL_FUNCTION_KW                  3.8-3.10  n+2    -            any             calls
CALL_INTRINSIC_1                  3.12-     1      -            any
CALL_INTRINSIC_2                  3.12-     2      -            any
CALL_KW                           3.13-     n+3    -            any             calls
CALL_METHOD                       3.8-3.10  n+2    -            any             calls
CHECK_EG_MATCH                    3.11-     2      -            any
CHECK_EXC_MATCH                   3.11-     1      -            any
CLEANUP_THROW                     3.12-     ?      -            any
COMPARE_OP                        3.8-      2      -            computes
CONTAINS_OP                       3.9-      2      -            computes
CONVERT_VALUE                     3.13-     1      -            computes
COPY                              3.11-     0      -            -               keeps
COPY_DICT_WITHOUT_KEYS            3.10      ?      -            any
COPY_FREE_VARS                    3.11-     0      -            any             keeps
DELETE_ATTR                       3.8-      1      -            any
DELETE_DEREF                      3.8-      0      -            any
DELETE_FAST                       3.8-      0      -            any
DELETE_GLOBAL                     3.8-      0      -            any             stores-global
DELETE_NAME                       3.8-      0      -            any
DELETE_SUBSCR                     3.8-      2      -            any
DICT_MERGE                        3.9-      1      -            any
DICT_UPDATE                       3.9-      1      -            any
DUP_TOP                           3.8-3.10  0      -            -               keeps
DUP_TOP_TWO                       3.8-3.10  0      -            -               keeps
END_ASYNC_FOR                     3.8-3.13  ?      -            any
END_ASYNC_FOR                     3.14-     ?      -            any             names-origin
END_FINALLY                       3.8       ?      -            any
END_FOR                           3.12-     ?      -            any
END_SEND                          3.12-     2      -            any
ENTER_EXECUTOR                    3.13-     ?      -            any
EXIT_INIT_CHECK                   3.13-     ?      -            any
EXTENDED_ARG                      3.8-      0      -            -               keeps prefix
FORMAT_SIMPLE                     3.13-     1      -            computes
FORMAT_VALUE                      3.8-3.12  spec+1 -            computes
FORMAT_WITH_SPEC                  3.13-     2      -            any
FOR_ITER                          3.8-      ?      if-exhausted iterator
GEN_START                         3.10      ?      -            any
GET_AITER                         3.8-      1      -            any
GET_ANEXT                         3.8-      0      -            any
GET_AWAITABLE                     3.8-      1      -            any
GET_ITER                          3.8-      1      -            tests
GET_LEN                           3.10-     0      -            any
GET_YIELD_FROM_ITER               3.8-      1      -            any
IMPORT_FROM                       3.8-      0      -            any
IMPORT_NAME                       3.8-      2      -            any
IMPORT_STAR                       3.8-3.11  1      -            any
INPLACE_ADD                       3.8-3.10  2      -            computes
INPLACE_AND                       3.8-3.10  2      -            computes
INPLACE_FLOOR_DIVIDE              3.8-3.10  2      -            computes
INPLACE_LSHIFT                    3.8-3.10  2      -            computes
INPLACE_MATRIX_MULTIPLY           3.8-3.10  2      -            computes
INPLACE_MODULO                    3.8-3.10  2      -            computes
INPLACE_MULTIPLY                  3.8-3.10  2      -            computes
INPLACE_OR                        3.8-3.10  2      -            computes
INPLACE_POWER                     3.8-3.10  2      -            computes
INPLACE_RSHIFT                    3.8-3.10  2      -            computes
INPLACE_SUBTRACT                  3.8-3.10  2      -            computes
INPLACE_TRUE_DIVIDE               3.8-3.10  2      -            computes
INPLACE_XOR                       3.8-3.10  2      -            computes
INTERPRETER_EXIT                  3.12-     ?      end          any
IS_OP                             3.9-      2      -            -
JUMP_ABSOLUTE                     3.8-3.10  0      jump         -               keeps
JUMP_BACKWARD                     3.11-     0      jump         -               keeps
JUMP_BACKWARD_NO_INTERRUPT        3.11-     0      jump         -               keeps
JUMP_FORWARD                      3.8-      0      jump         -               keeps
JUMP_IF_FALSE_OR_POP              3.8-3.11  ?      if-false     tests
JUMP_IF_NOT_EXC_MATCH             3.9-3.10  2      if-no-match  any
JUMP_IF_TRUE_OR_POP               3.8-3.11  ?      if-true      tests
KW_NAMES                          3.11-3.12 0      -            -               keeps names-constant
LIST_APPEND                       3.8-      1      -            list
LIST_EXTEND                       3.9-      1      -            any
LIST_TO_TUPLE                     3.9-3.11  1      -            any
LOAD_ASSERTION_ERROR              3.9-3.13  0      -            any
LOAD_ATTR                         3.8-      1      -            reads-attribute
LOAD_BUILD_CLASS                  3.8-      0      -            any
LOAD_CLASSDEREF                   3.8-3.11  0      -            any
LOAD_CLOSURE                      3.8-3.12  0      -            -               keeps
LOAD_COMMON_CONSTANT              3.14-     0      -            any
LOAD_CONST                        3.8-      0      -            -               keeps
LOAD_DEREF                        3.8-      0      -            -               keeps
LOAD_FAST                         3.8-      0      -            -               keeps
LOAD_FAST_AND_CLEAR               3.12-     0      -            -               keeps
LOAD_FAST_BORROW                  3.14-     0      -            -               keeps
LOAD_FAST_BORROW_LOAD_FAST_BORROW 3.14-     0      -            -               keeps
LOAD_FAST_CHECK                   3.12-     0      -            -               keeps
LOAD_FAST_LOAD_FAST               3.13-     0      -            -               keeps
LOAD_FROM_DICT_OR_DEREF           3.12-     1      -            any
LOAD_FROM_DICT_OR_GLOBALS         3.12-     1      -            any
LOAD_GLOBAL                       3.8-      0      -            -               keeps
LOAD_LOCALS                       3.12-     0      -            any
LOAD_METHOD                       3.8-3.11  1      -            reads-attribute
LOAD_NAME                         3.8-      0      -            any             keeps
LOAD_SMALL_INT                    3.14-     0      -            -               keeps
LOAD_SPECIAL                      3.14-     1      -            any
LOAD_SUPER_ATTR                   3.12-     3      -            any
MAKE_CELL                         3.11-     0      -            any             keeps
MAKE_FUNCTION                     3.8-3.10  bits+2 -            any
MAKE_FUNCTION                     3.11-3.12 bits+1 -            any
MAKE_FUNCTION                     3.13-     1      -            any
MAP_ADD                           3.8-      2      -            any
MATCH_CLASS                       3.10-     3      -            any
MATCH_KEYS                        3.10-     0      -            any
MATCH_MAPPING                     3.10-     0      -            any
MATCH_SEQUENCE                    3.10-     0      -            any
NOP                               3.8-      0      -            -               keeps
NOT_TAKEN                         3.14-     0      -            -
POP_BLOCK                         3.8-3.10  ?      pop-block    -               safe
POP_EXCEPT                        3.8-      ?      -            any
POP_FINALLY                       3.8       ?      -            any
POP_ITER                          3.14-     1      -            any
POP_JUMP_BACKWARD_IF_FALSE        3.11      1      if-false     tests
POP_JUMP_BACKWARD_IF_NONE         3.11      1      if-none      -
POP_JUMP_BACKWARD_IF_NOT_NONE     3.11      1      if-not-none  -
POP_JUMP_BACKWARD_IF_TRUE         3.11      1      if-true      tests
POP_JUMP_FORWARD_IF_FALSE         3.11      1      if-false     tests
POP_JUMP_FORWARD_IF_NONE          3.11      1      if-none      -
POP_JUMP_FORWARD_IF_NOT_NONE      3.11      1      if-not-none  -
POP_JUMP_FORWARD_IF_TRUE          3.11      1      if-true      tests
POP_JUMP_IF_FALSE                 3.8-3.10  1      if-false     tests
POP_JUMP_IF_FALSE                 3.12-     1      if-false     tests
POP_JUMP_IF_NONE                  3.12-     1      if-none      -
POP_JUMP_IF_NOT_NONE              3.12-     1      if-not-none  -
POP_JUMP_IF_TRUE                  3.8-3.10  1      if-true      tests
POP_JUMP_IF_TRUE                  3.12-     1      if-true      tests
POP_TOP                           3.8-      1      -            -
PRECALL                           3.11      0      -            -               keeps
PREP_RERAISE_STAR                 3.11      ?      -            any
PRINT_EXPR                        3.8-3.11  ?      -            any
PUSH_EXC_INFO                     3.11-     ?      -            any
PUSH_NULL                         3.11-     0      -            -               keeps
RAISE_VARARGS                     3.8-      n      end          any
RERAISE                           3.9-      ?      end          any
RESERVED                          3.12-     ?      -            any
RESUME                            3.11-     0      -            -               keeps start
RETURN_CONST                      3.12-3.13 0      end          any             returns
RETURN_GENERATOR                  3.11-3.12 0      -            any             uncounted
RETURN_GENERATOR                  3.13-     0      -            any
RETURN_VALUE                      3.8-      1      end          any             returns
ROT_FOUR                          3.8-3.10  4      -            -
ROT_N                             3.10      n      -            -
ROT_THREE                         3.8-3.10  3      -            -               keeps
ROT_TWO                           3.8-3.10  2      -            -               keeps
SEND                              3.11-     ?      if-returned  any             delegates
SETUP_ANNOTATIONS                 3.8-      0      -            any
SETUP_ASYNC_WITH                  3.8-3.10  ?      setup        any             safe
SETUP_FINALLY                     3.8-3.10  0      setup        any             keeps safe
SETUP_WITH                        3.8-3.10  ?      setup        any
SET_ADD                           3.8-      1      -            any
SET_FUNCTION_ATTRIBUTE            3.13-     2      -            any
SET_UPDATE                        3.9-      1      -            any
STORE_ATTR                        3.8-      2      -            instance
STORE_DEREF                       3.8-      1      -            any
STORE_FAST                        3.8-      1      -            -
STORE_FAST_LOAD_FAST              3.13-     1      -            -
STORE_FAST_STORE_FAST             3.13-     2      -            -
STORE_GLOBAL                      3.8-      1      -            any             stores-global
STORE_NAME                        3.8-      1      -            any
STORE_SLICE                       3.12-     4      -            any
STORE_SUBSCR                      3.8-      3      -            container
SWAP                              3.11-     n      -            -               keeps
TO_BOOL                           3.13-     1      -            tests
UNARY_INVERT                      3.8-      1      -            computes
UNARY_NEGATIVE                    3.8-      1      -            computes
UNARY_NOT                         3.8-      1      -            tests
UNARY_POSITIVE                    3.8-3.11  1      -            computes
UNPACK_EX                         3.8-      1      -            any
UNPACK_SEQUENCE                   3.8-      1      -            tests
WITH_CLEANUP_FINISH               3.8       ?      -            any
WITH_CLEANUP_START                3.8       ?      -            any
WITH_EXCEPT_START                 3.9-      ?      -            any
YIELD_FROM                        3.8-3.10  ?      -            any             delegates
YIELD_VALUE                       3.8-      1      -            any             yields
"""

_BY_ARGUMENT: dict[str, Callable[[int], int]] = {
    "n": lambda n: n,
    "2n": lambda n: 2 * n,
    "n+1": lambda n: n + 1,
    "n+2": lambda n: n + 2,
    "n+3": lambda n: n + 3,
    "odd+2": lambda n: (n & 1) + 2,
    "odd+3": lambda n: (n & 1) + 3,
    "spec+1": lambda n: bool(n & 4) + 1,
    "bits+1": lambda n: bin(n & 15).count("1") + 1,
    "bits+2": lambda n: bin(n & 15).count("1") + 2,
}
"""The column *takes* as functions of the argument.

``odd``: one more if the lowest bit is set (keyword arguments, a format). ``spec``: one more for the specification of a
format. ``bits``: one more for each thing that a function is made with (defaults, annotations, closure).
"""


class Opcode:
    """A row of the table."""

    __slots__ = ("also", "changes", "leads", "takes")

    def __init__(self, takes: str, leads: str, changes: str, also: tuple[str, ...]) -> None:
        self.takes = takes
        self.leads = leads
        self.changes = changes
        self.also = also

    def taken(self, argument: int | None) -> int | None:
        """Return how many values the instruction takes with this argument; None if that is not known."""
        if self.takes.isdigit():
            return int(self.takes)
        count = _BY_ARGUMENT.get(self.takes)
        return None if count is None else count(argument or 0)

    def goes_on(self) -> bool:
        """True if the next instruction may run after it."""
        return self.leads not in ("end", "jump")


UNKNOWN = Opcode("?", "-", "any", ())
"""What is known of an instruction that is not in the table."""


def read_table(version: tuple[int, ...] | None = None) -> dict[str, Opcode]:
    """Return the rows by the instruction's name: those of a version such as ``(3, 12)``, or the latest row of each."""
    found: dict[str, Opcode] = {}
    covered: dict[str, bool] = {}
    for line in TABLE.splitlines()[1:]:
        name, versions, takes, leads, changes, *also = line.split()
        if versions not in covered:
            covered[versions] = version is None or _covers(versions, version)
        if covered[versions]:
            found[name] = Opcode(takes, leads, changes, tuple(also))
    return found


def _covers(versions: str, version: tuple[int, ...]) -> bool:
    first, dash, last = versions.partition("-")
    if not dash:
        return version == _number(first)
    return _number(first) <= version and (not last or version <= _number(last))


def _number(version: str) -> tuple[int, ...]:
    return tuple(map(int, version.split(".")))


OPCODES = read_table(sys.version_info[:2])
