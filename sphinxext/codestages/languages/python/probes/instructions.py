"""What the recorders have to know of the instructions of a code object, by offset."""

from __future__ import annotations

import dis

from . import TYPE_CHECKING, layout
from .forecasts import forecast_of
from .opcodes import OPCODES, UNKNOWN

if TYPE_CHECKING:
    from types import CodeType
    from typing import Any

    from .forecasts import Forecast
    from .opcodes import Opcode

HANDED_OVER = ("returns", "yields", "delegates")


class Instructions:
    """One pass over a code object; nothing here refers to the instructions themselves.

    ``takes`` are the numbers of values that they take from the stack, where these are known, ``calls`` the same of
    calls alone, the callable among them. ``forecasts`` are functions from the words on the stack to what an instruction
    will do. ``handing_over`` tells by which word of ``opcodes`` a frame ends or pauses with a value, ``constants``
    which value it is if it is not on the stack. The others are offsets. A frame begins at ``start``, or before
    everything (-1).
    """

    def __init__(self, code: CodeType) -> None:
        self.takes: dict[int, int] = {}
        self.calls: dict[int, int] = {}
        self.forecasts: dict[int, Forecast] = {}
        self.handing_over: dict[int, str] = {}
        self.constants: dict[int, Any] = {}
        self.keeps: set[int] = set()
        self.global_stores: set[int] = set()
        self.prefixes: set[int] = set()
        self.start = -1
        for instruction in dis.get_instructions(code):
            opcode = OPCODES.get(instruction.opname, UNKNOWN)
            self._add_operands(instruction, opcode)
            for word in opcode.also:
                self._add_fact(instruction, word)

    def _add_operands(self, instruction: dis.Instruction, opcode: Opcode) -> None:
        count = opcode.taken(instruction.arg)
        if count is not None:
            self.takes[instruction.offset] = count
        forecast = forecast_of(instruction, opcode) if layout.is_readable() else None
        if forecast is not None:
            self.forecasts[instruction.offset] = forecast

    def _add_fact(self, instruction: dis.Instruction, word: str) -> None:
        offset = instruction.offset
        if word in HANDED_OVER:
            self.handing_over[offset] = word
            if self.takes.get(offset) == 0:
                self.constants[offset] = instruction.argval
        elif word == "calls":
            self.calls[offset] = self.takes[offset]
        elif word == "start":
            self.start = offset if self.start < 0 else self.start
        elif word in _OFFSETS:
            getattr(self, _OFFSETS[word]).add(offset)


_OFFSETS = {"keeps": "keeps", "stores-global": "global_stores", "prefix": "prefixes"}
