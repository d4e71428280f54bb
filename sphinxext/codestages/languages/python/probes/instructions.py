"""What the recorders have to know of the instructions of a code object, by offset."""

import dis

from . import layout
from .forecasts import forecast_of
from .opcodes import OPCODES, UNKNOWN

HANDED_OVER = ("returns", "yields", "delegates")


class Instructions:
    """One pass over a code object; nothing here refers to the instructions themselves.

    ``takes`` are the numbers of values that they take from the stack, where these are known, ``calls`` the same of calls
    alone, the callable among them; ``forecasts`` are functions from the words on the stack to what an instruction will do;
    ``handing_over`` tells by which word of ``opcodes`` a frame ends or pauses with a value, ``constants`` which value it
    is if it is not on the stack. The others are offsets. A frame begins at ``start``, or before everything (-1).
    """

    def __init__(self, code):
        self.takes = {}
        self.calls = {}
        self.forecasts = {}
        self.handing_over = {}
        self.constants = {}
        self.keeps = set()
        self.global_stores = set()
        self.prefixes = set()
        self.start = -1
        for instruction in dis.get_instructions(code):
            opcode = OPCODES.get(instruction.opname, UNKNOWN)
            self._add_operands(instruction, opcode)
            for word in opcode.also:
                self._add_fact(instruction, opcode, word)

    def _add_operands(self, instruction, opcode):
        count = opcode.taken(instruction.arg)
        if count is not None:
            self.takes[instruction.offset] = count
        forecast = forecast_of(instruction, opcode) if layout.is_readable() else None
        if forecast is not None:
            self.forecasts[instruction.offset] = forecast

    def _add_fact(self, instruction, opcode, word):
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
