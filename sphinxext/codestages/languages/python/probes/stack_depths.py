"""How many values are on the operand stack before each instruction, as the compiler fixed it.

``depths_of(code)`` is ``{offset: depth}``. CPython 3.12 and 3.13 do not save the depth when instructions are watched.
But every path to an instruction leads there with the same number of values.
"""

from __future__ import annotations

import dis

from . import TYPE_CHECKING
from .opcodes import OPCODES, UNKNOWN

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import CodeType


def depths_of(code: CodeType) -> dict[int, int]:
    """Return the depth by offset; empty if two paths disagree, because then nothing is certain for this code object."""
    instructions = list(dis.get_instructions(code))
    following = {before.offset: after.offset for before, after in zip(instructions, instructions[1:])}
    by_offset = {instruction.offset: instruction for instruction in instructions}
    handlers = list(dis._parse_exception_table(code))  # type: ignore[attr-defined]
    depths: dict[int, int] = {}
    pending = [(0, 0)]
    while pending:
        offset, depth = pending.pop()
        if offset not in by_offset:
            continue
        if offset in depths:
            if depths[offset] != depth:
                return {}
            continue
        depths[offset] = depth
        pending += _ways(by_offset[offset], depth, following)
        entries = [entry for entry in handlers if entry.start <= offset < entry.end]
        # A handler begins with what is kept of the stack, the offset if the entry asks for it, and the exception.
        pending += [(entry.target, entry.depth + entry.lasti + 1) for entry in entries]
    return depths


def _ways(instruction: dis.Instruction, depth: int, following: dict[int, int]) -> Iterator[tuple[int, int]]:
    """Yield the offsets that an instruction leads to, with the depth there.

    Behind the last instruction, the offset is -1.
    """
    if OPCODES.get(instruction.opname, UNKNOWN).goes_on():
        yield following.get(instruction.offset, -1), depth + _effect(instruction, jump=False)
    if instruction.opcode in dis.hasjrel or instruction.opcode in dis.hasjabs:
        yield instruction.argval, depth + _effect(instruction, jump=True)


def _effect(instruction: dis.Instruction, *, jump: bool) -> int:
    argument = instruction.arg if instruction.opcode >= dis.HAVE_ARGUMENT else None
    effect = dis.stack_effect(instruction.opcode, argument, jump=jump)
    return effect + ("uncounted" in OPCODES.get(instruction.opname, UNKNOWN).also)
