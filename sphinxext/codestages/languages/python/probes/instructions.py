"""What the recorders need to know of a code object's instructions, by offset."""

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
"""Words of ``opcodes`` for instructions with which a frame ends or pauses, with a value."""


class Instructions:
    """What one pass over a code object finds. The instructions themselves are not kept.

    - ``takes``: how many values an instruction takes from the stack, if that is known
    - ``calls``: the same for calls only, the callable included
    - ``forecasts``: functions from the words on the stack to what the instruction will do
    - ``handing_over``: which of the words ``HANDED_OVER`` an instruction has
    - ``constants``: the value that it hands over, if that is not on the stack
    - ``keeps``, ``global_stores``, ``prefixes``: offsets of the instructions with these facts
    - ``start``: where a frame begins, or -1 for before the first instruction
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
