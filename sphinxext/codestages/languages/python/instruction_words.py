"""Bytecode instructions in words: ``LOAD_FAST n`` becomes ``load the local n``.

Every version of CPython adds and removes names. For a name that is not in the table, the words come from the name.
"""

from __future__ import annotations

import re

from msgspec.structs import replace

from ...model.shapes.trace import Instruction, instruction_words

_WORDS: tuple[tuple[str, str], ...] = (
    (r"LOAD_(SMALL_INT|CONST.*)", "load the constant {}"),
    (r"LOAD_FAST(_BORROW)?_LOAD_FAST(_BORROW)?", "load the locals {}"),
    (r"LOAD_FAST.*", "load the local {}"),
    (r"LOAD_GLOBAL", "load the global {}"),
    (r"LOAD_NAME", "load the name {}"),
    (r"LOAD_(DEREF|CLASSDEREF|FROM_DICT_OR_DEREF)", "load the enclosed variable {}"),
    (r"LOAD_CLOSURE", "load the cell of {}"),
    (r"LOAD_METHOD", "load the method {}"),
    (r"LOAD_ATTR", "load the attribute {}"),
    (r"LOAD_SUPER_.*", "load {} from the parent class"),
    (r"LOAD_BUILD_CLASS", "load the function that builds classes"),
    (r"STORE_FAST_STORE_FAST", "store into the locals {}"),
    (r"STORE_FAST_LOAD_FAST", "store into the first and load the second of the locals {}"),
    (r"STORE_FAST.*", "store into the local {}"),
    (r"STORE_(NAME|GLOBAL)", "store under the name {}"),
    (r"STORE_DEREF", "store into the enclosed variable {}"),
    (r"STORE_ATTR", "store into the attribute {}"),
    (r"STORE_SUBSCR", "store an item"),
    (r"DELETE_(FAST|NAME|GLOBAL|DEREF|ATTR)", "delete {}"),
    (r"DELETE_SUBSCR", "delete an item"),
    (r"(BINARY|INPLACE)_OP", "apply {} to the two topmost values"),
    (r"BINARY_(SUBSCR|SLICE)", "take an item or a slice"),
    (r"(?:BINARY|INPLACE)_(ADD|SUBTRACT|MULTIPLY)", "{kind} the two topmost values"),
    (r"(?:BINARY|INPLACE)_(AND|OR|XOR|POWER|MODULO|.SHIFT|.*_DIVIDE)", "apply {kind} to the two topmost values"),
    (r"COMPARE_OP", "compare the two topmost values by {}"),
    (r"IS_OP", "test whether the two topmost values are one object"),
    (r"CONTAINS_OP", "test whether the topmost value contains the one below"),
    (r"UNARY_NOT", "negate the topmost truth value"),
    (r"UNARY_NEGATIVE", "negate the topmost value"),
    (r"UNARY_INVERT", "invert the bits of the topmost value"),
    (r"TO_BOOL", "convert the topmost value to a truth value"),
    (r"POP_JUMP_(FORWARD_|BACKWARD_)?IF_NOT_NONE", "jump {} if the topmost value is not None"),
    (r"POP_JUMP_(FORWARD_|BACKWARD_)?IF_NONE", "jump {} if the topmost value is None"),
    (r"POP_JUMP_(FORWARD_|BACKWARD_)?IF_FALSE", "jump {} if the topmost value is false"),
    (r"POP_JUMP_(FORWARD_|BACKWARD_)?IF_TRUE", "jump {} if the topmost value is true"),
    (r"JUMP_IF_FALSE_OR_POP", "jump {} if the topmost value is false, else drop it"),
    (r"JUMP_IF_TRUE_OR_POP", "jump {} if the topmost value is true, else drop it"),
    (r"JUMP_(FORWARD|BACKWARD|ABSOLUTE).*", "jump {}"),
    (r"FOR_ITER", "take the next item; at the end go {}"),
    (r"GET_ITER", "get an iterator"),
    (r"PRECALL", "prepare the call"),
    (r"CALL_FUNCTION_EX", "call with unpacked arguments"),
    (r"CALL_FUNCTION_KW|CALL_KW", "call with keyword arguments"),
    (r"CALL_INTRINSIC_.*", "call the interpreter's own function {}"),
    (r"CALL|CALL_FUNCTION|CALL_METHOD", "call"),
    (r"KW_NAMES", "name the keyword arguments {}"),
    (r"PUSH_NULL", "push the NULL that calls expect"),
    (r"POP_TOP|POP_ITER", "drop the topmost value"),
    (r"COPY", "push a copy of a value from further down"),
    (r"DUP_TOP", "push the topmost value again"),
    (r"SWAP", "swap the topmost value with one further down"),
    (r"RETURN_VALUE", "return the topmost value"),
    (r"RETURN_CONST", "return the constant {}"),
    (r"RETURN_GENERATOR", "return the generator"),
    (r"YIELD_VALUE", "yield the topmost value"),
    (r"GET_YIELD_FROM_ITER", "get an iterator to delegate to"),
    (r"GET_AWAITABLE", "get the awaitable"),
    (r"SEND", "send a value into the iterator; at the end go {}"),
    (r"RAISE_VARARGS", "raise an exception"),
    (r"RERAISE", "raise the exception again"),
    (r"PUSH_EXC_INFO", "begin to handle the exception"),
    (r"POP_EXCEPT", "end the handling of the exception"),
    (r"CHECK_EXC_MATCH", "test whether the exception matches"),
    (r"BEFORE_(ASYNC_)?WITH|SETUP_(ASYNC_)?WITH", "enter the with block"),
    (r"WITH_EXCEPT_START", "leave the with block with the exception"),
    (r"SETUP_FINALLY", "begin a block with a handler"),
    (r"POP_BLOCK", "leave the block"),
    (r"MATCH_(CLASS|MAPPING|SEQUENCE|KEYS)", "test whether the {kind} matches"),
    (r"BUILD_(TUPLE|LIST|SET|MAP|STRING|SLICE)", "build a {kind}"),
    (r"BUILD_CONST_KEY_MAP", "build a map"),
    (r"LIST_APPEND", "append to the list"),
    (r"LIST_EXTEND", "extend the list"),
    (r"LIST_TO_TUPLE", "convert the list to a tuple"),
    (r"SET_(ADD|UPDATE)", "add to the set"),
    (r"(MAP_ADD|DICT_UPDATE|DICT_MERGE)", "add to the map"),
    (r"UNPACK_SEQUENCE|UNPACK_EX", "unpack a sequence"),
    (r"FORMAT_(SIMPLE|VALUE|WITH_SPEC)", "format the topmost value"),
    (r"CONVERT_VALUE", "convert the topmost value to text"),
    (r"MAKE_FUNCTION", "make a function"),
    (r"MAKE_CELL", "make a cell for {}"),
    (r"COPY_FREE_VARS", "copy the enclosed variables into the frame"),
    (r"IMPORT_NAME", "import {}"),
    (r"IMPORT_FROM", "import the name {}"),
    (r"RESUME", "start or resume this function"),
    (r"NOP|CACHE|NOT_TAKEN", "do nothing"),
    (r"END_FOR", "end the loop"),
)
_PATTERNS = tuple((re.compile(pattern), words) for pattern, words in _WORDS)


def instruction_in_words(instruction: Instruction) -> str:
    """Return what an instruction does, as a phrase. It names the argument where that says something to a reader."""
    plain = re.fullmatch(r"\d+ \((.*)\)", instruction.argument, re.DOTALL)
    argument = re.sub(
        r"(^NULL \+ )|( \+ NULL(\|self)?$)|(^NULL\|self \+ )", "", plain[1] if plain else instruction.argument
    )
    where = f"to {instruction.target}" if instruction.target is not None else argument
    for pattern, words in _PATTERNS:
        if found := pattern.fullmatch(instruction.name):
            kind = found[found.lastindex] if found.lastindex else ""
            return words.format(where, kind=kind.lower().replace("_", " ")).strip()
    return instruction_words(replace(instruction, argument=argument))
