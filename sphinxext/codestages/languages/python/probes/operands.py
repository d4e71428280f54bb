"""How many values an instruction takes from the operand stack, where its name and argument tell.

``taken("BINARY_OP", 0)`` is 2 and ``taken("CALL", 1)`` is 3: the callable, its ``self`` or NULL, one argument. None
stands for an instruction that is not known here. What an instruction pushes is read from the stack, not told here.
"""

import builtins
import sys

__builtins__ = dict(vars(builtins))  # the sample may do with the real ones what it likes

VERSION = sys.version_info[:2]

NONE = """
    LOAD_CONST LOAD_CONST_IMMORTAL LOAD_CONST_MORTAL LOAD_SMALL_INT LOAD_COMMON_CONSTANT
    LOAD_FAST LOAD_FAST_CHECK LOAD_FAST_AND_CLEAR LOAD_FAST_BORROW LOAD_FAST_LOAD_FAST
    LOAD_FAST_BORROW_LOAD_FAST_BORROW LOAD_GLOBAL LOAD_NAME LOAD_DEREF LOAD_CLASSDEREF LOAD_CLOSURE LOAD_LOCALS
    LOAD_BUILD_CLASS LOAD_ASSERTION_ERROR PUSH_NULL DUP_TOP DUP_TOP_TWO COPY NOP RESUME EXTENDED_ARG CACHE NOT_TAKEN
    JUMP_FORWARD JUMP_BACKWARD JUMP_BACKWARD_NO_INTERRUPT JUMP_ABSOLUTE MAKE_CELL COPY_FREE_VARS PRECALL KW_NAMES
    DELETE_FAST DELETE_NAME DELETE_GLOBAL DELETE_DEREF IMPORT_FROM MATCH_MAPPING MATCH_SEQUENCE MATCH_KEYS GET_LEN
    RETURN_CONST RETURN_GENERATOR SETUP_FINALLY SETUP_ANNOTATIONS GET_ANEXT
""".split()
ONE = """
    UNARY_POSITIVE UNARY_NEGATIVE UNARY_NOT UNARY_INVERT TO_BOOL POP_TOP POP_ITER RETURN_VALUE YIELD_VALUE
    STORE_FAST STORE_NAME STORE_GLOBAL STORE_DEREF STORE_FAST_LOAD_FAST STORE_FAST_MAYBE_NULL
    LOAD_ATTR LOAD_METHOD DELETE_ATTR IMPORT_STAR GET_ITER GET_YIELD_FROM_ITER GET_AWAITABLE GET_AITER
    UNPACK_SEQUENCE UNPACK_EX LIST_APPEND SET_ADD LIST_EXTEND SET_UPDATE DICT_UPDATE DICT_MERGE LIST_TO_TUPLE
    POP_JUMP_IF_FALSE POP_JUMP_IF_TRUE POP_JUMP_IF_NONE POP_JUMP_IF_NOT_NONE
    POP_JUMP_FORWARD_IF_FALSE POP_JUMP_FORWARD_IF_TRUE POP_JUMP_FORWARD_IF_NONE POP_JUMP_FORWARD_IF_NOT_NONE
    POP_JUMP_BACKWARD_IF_FALSE POP_JUMP_BACKWARD_IF_TRUE POP_JUMP_BACKWARD_IF_NONE POP_JUMP_BACKWARD_IF_NOT_NONE
    CALL_INTRINSIC_1 CONVERT_VALUE FORMAT_SIMPLE CHECK_EXC_MATCH LOAD_FROM_DICT_OR_DEREF LOAD_FROM_DICT_OR_GLOBALS
    BEFORE_WITH BEFORE_ASYNC_WITH LOAD_SPECIAL
""".split()
TWO = """
    COMPARE_OP IS_OP CONTAINS_OP BINARY_OP BINARY_SUBSCR STORE_ATTR DELETE_SUBSCR MAP_ADD ROT_TWO STORE_FAST_STORE_FAST
    SET_FUNCTION_ATTRIBUTE FORMAT_WITH_SPEC CALL_INTRINSIC_2 IMPORT_NAME CHECK_EG_MATCH END_SEND JUMP_IF_NOT_EXC_MATCH
""".split()
THREE = "STORE_SUBSCR BINARY_SLICE ROT_THREE LOAD_SUPER_ATTR MATCH_CLASS".split()
FOUR = "STORE_SLICE ROT_FOUR".split()
FIXED = {
    **{name: 0 for name in NONE},
    **{name: 1 for name in ONE},
    **{name: 2 for name in TWO},
    **{name: 3 for name in THREE},
    **{name: 4 for name in FOUR},
}
BY_ARGUMENT = {
    "BUILD_TUPLE": lambda count: count,
    "BUILD_LIST": lambda count: count,
    "BUILD_SET": lambda count: count,
    "BUILD_STRING": lambda count: count,
    "BUILD_SLICE": lambda count: count,
    "BUILD_INTERPOLATION": lambda flags: 2 + (flags & 1),
    "BUILD_TEMPLATE": lambda count: 2,
    "BUILD_MAP": lambda count: 2 * count,
    "BUILD_CONST_KEY_MAP": lambda count: count + 1,
    "CALL": lambda count: count + 2,
    "CALL_KW": lambda count: count + 3,
    "CALL_METHOD": lambda count: count + 2,
    "CALL_FUNCTION": lambda count: count + 1,
    "CALL_FUNCTION_KW": lambda count: count + 2,
    "FORMAT_VALUE": lambda flags: 2 if flags & 4 else 1,
    "RAISE_VARARGS": lambda count: count,
    "SWAP": lambda count: count,
    "ROT_N": lambda count: count,
}


def taken(name, argument):
    if name in FIXED:
        return FIXED[name]
    if name in BY_ARGUMENT:
        return BY_ARGUMENT[name](argument or 0)
    if name.startswith(("BINARY_", "INPLACE_")):
        return 2
    if name == "MAKE_FUNCTION":
        return _parts_of_function(argument or 0)
    if name == "CALL_FUNCTION_EX":
        return _parts_of_unpacking_call(argument or 0)
    return None


def _parts_of_function(flags):
    """Up to 3.12 defaults and the like are taken at once; up to 3.10 the name as well."""
    if VERSION >= (3, 13):
        return 1
    return (1 if VERSION >= (3, 11) else 2) + bin(flags & 0xF).count("1")


def _parts_of_unpacking_call(flags):
    if VERSION >= (3, 14):
        return 4
    return (3 if VERSION >= (3, 11) else 2) + (flags & 1)
