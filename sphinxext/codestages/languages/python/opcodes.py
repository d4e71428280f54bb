"""Instructions by name, of all versions: the table that the probes use, too."""

from __future__ import annotations

from .probes.opcodes import UNKNOWN, Opcode, read_table

_OPCODES = read_table()


def opcode_named(name: str) -> Opcode:
    """Return the instruction's row of the table, or ``UNKNOWN`` for an instruction of a later version."""
    return _OPCODES.get(name, UNKNOWN)


def is_prefix(name: str) -> bool:
    """True if an instruction only lengthens the argument of the next one."""
    return "prefix" in opcode_named(name).also
