"""How many values lie on the operand stack before each instruction, as the compiler has it.

``depths_of(code)`` is ``{offset: depth}``. CPython 3.12 and 3.13 do not save the depth where instructions are watched,
but the compiler lays it down: every path to an instruction leads there with the same number of values.
"""

import dis

from .opcodes import OPCODES, UNKNOWN


def depths_of(code):
    """Empty if two paths disagree: then nothing is known of this code object."""
    instructions = list(dis.get_instructions(code))
    following = {each.offset: after.offset for each, after in zip(instructions, instructions[1:])}
    by_offset = {each.offset: each for each in instructions}
    handlers = list(dis._parse_exception_table(code))
    depths = {}
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
        pending += [(each.target, each.depth + each.lasti + 1) for each in handlers if each.start <= offset < each.end]
    return depths


def _ways(instruction, depth, following):
    if OPCODES.get(instruction.opname, UNKNOWN).goes_on():
        yield following.get(instruction.offset), depth + _effect(instruction, jump=False)
    if instruction.opcode in dis.hasjrel or instruction.opcode in dis.hasjabs:
        yield instruction.argval, depth + _effect(instruction, jump=True)


def _effect(instruction, jump):
    argument = instruction.arg if instruction.opcode >= dis.HAVE_ARGUMENT else None
    effect = dis.stack_effect(instruction.opcode, argument, jump=jump)
    return effect + ("uncounted" in OPCODES.get(instruction.opname, UNKNOWN).also)
