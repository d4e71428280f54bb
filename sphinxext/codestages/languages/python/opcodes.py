"""Instructions by their names, whichever version they are of: the table that the probes go by as well."""

from __future__ import annotations

from .probes.opcodes import UNKNOWN, Opcode, read_table

_OPCODES = read_table()


def opcode_named(name: str) -> Opcode:
    """The row of the table; ``UNKNOWN`` for an instruction of a version that came later."""
    return _OPCODES.get(name, UNKNOWN)


def is_prefix(name: str) -> bool:
    """Whether an instruction only lengthens the argument of the next one."""
    return "prefix" in opcode_named(name).also
