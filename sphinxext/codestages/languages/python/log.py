"""Reading a trace's log; ``probes/recorder.py`` says what its lines mean.

Lines that cannot be read end the reading: what stands before them is true all the same.
"""

from __future__ import annotations

import codecs
import json
from dataclasses import dataclass, field
from typing import Any, Literal

from ...model.program import Program
from ...model.shapes import Code, Frame, Instruction, Trace
from .bytecode import instruction_span
from .errors import read_span

_MARKS: dict[str, Literal["call", "return", "exception"]] = {"c": "call", "r": "return", "x": "exception"}


@dataclass(frozen=True, kw_only=True)
class Log:
    """``ending`` is ``end``, ``limit``, or empty for a run that was cut short; ``remarks`` are the recorder's."""

    trace: Trace | None = None
    ending: str = ""
    remarks: tuple[str, ...] = ()


@dataclass
class _Columns:
    """The columns while they are being filled, and where the reading stands. Steps are counted, not deltas."""

    offsets: list[dict[int, int]]
    names: list[list[str]]
    values: list[str] = field(default_factory=list)
    frames: list[Frame] = field(default_factory=list)
    positions: list[int] = field(default_factory=list)
    running: int = 0
    shown: int = 0
    frame: list[int] = field(default_factory=list)
    instruction: list[int] = field(default_factory=list)
    changes: list[tuple[int, int, int]] = field(default_factory=list)
    written: list[tuple[int, int]] = field(default_factory=list)
    marks: list[tuple[int, str]] = field(default_factory=list)
    ending: str = ""
    remarks: tuple[str, ...] = ()

    def read(self, line: str) -> None:
        """Raises ValueError, IndexError or KeyError for what no recorder writes."""
        letter, rest = line[0], line[1:]
        match letter:
            case "f":
                code, caller = map(int, rest.split())
                _ = self.offsets[code]
                self.frames.append(Frame(code, caller))
                self.positions.append(0)
            case "@":
                _ = self.frames[int(rest)]
                self.running = int(rest)
            case "v":
                self.values.append(json.loads(rest).encode(errors="replace").decode())
            case "n":
                code_index, name = rest.split(" ", 1)
                self.names[int(code_index)].append(json.loads(name).encode(errors="replace").decode())
            case "=":
                slot, value = map(int, rest.split())
                _ = self.names[self.frames[self.running].code][slot], self.values[value]
                self.changes.append((len(self.frame), slot, value))
            case "o":
                self.written.append((len(self.frame), int(rest)))
            case "e":
                self.ending, *self.remarks = rest.split()  # type: ignore[assignment]
            case "c" | "r" | "x":
                self.marks.append((len(self.frame) - (letter != "c"), letter))
            case _:
                self._step(int(line))

    def _step(self, offset: int) -> None:
        index = self.offsets[self.frames[self.running].code][offset]
        self.instruction.append(index - self.positions[self.running])
        self.frame.append(self.running - self.shown)
        self.positions[self.running] = index
        self.shown = self.running


def read_log(program: Program, content: bytes, stdout: bytes) -> Log:
    """The trace in ``content``, whose unwritten rest may be zeros, with the program's output cut by step."""
    head, *lines = content.partition(b"\0")[0].split(b"\n")
    try:
        codes = [_Code(program, each) for each in json.loads(head)["codes"]]
    except (ValueError, KeyError, TypeError, IndexError, RecursionError):
        return Log()
    columns = _Columns([each.indices for each in codes], [list(each.locals) for each in codes])
    try:
        for line in lines[:-1]:
            columns.read(line.decode("ascii"))
    except (ValueError, IndexError, KeyError, TypeError, AttributeError):
        columns.ending = ""
    remarks = tuple(columns.remarks)
    if columns.written and columns.written[-1][1] > len(stdout):
        columns.written.clear()
        remarks += ("shifted",)
    return Log(trace=_trace(columns, codes, stdout), ending=columns.ending, remarks=remarks)


class _Code:
    """A code object: argument prefixes belong to the instruction that they lengthen."""

    def __init__(self, program: Program, record: dict[str, Any]) -> None:
        self.name = str(record["name"])
        self.span = read_span(record["span"])
        self.locals = [str(each) for each in record["locals"]] if record["parameters"] is not None else []
        self.instructions: list[Instruction] = []
        self.indices: dict[int, int] = {}
        for offset, name, argument, target, place, line in record["instructions"]:
            self.indices[offset] = len(self.instructions)
            if name != "EXTENDED_ARG":
                span = instruction_span(program, place, line)
                self.instructions.append(
                    Instruction(offset=offset, name=name, argument=argument, target=target, span=span)
                )


def _trace(columns: _Columns, codes: list[_Code], stdout: bytes) -> Trace | None:
    if not columns.frame:
        return None
    steps = len(columns.frame)
    output = _since_last([(step, text) for step, text in _texts(columns.written, stdout, steps)])
    return Trace(
        codes=tuple(
            Code(name=code.name, instructions=tuple(code.instructions), locals=tuple(names), span=code.span)
            for code, names in zip(codes, columns.names, strict=True)
        ),
        frames=tuple(columns.frames),
        values=tuple(columns.values),
        frame=tuple(columns.frame),
        instruction=tuple(columns.instruction),
        locals=tuple(_since_last([each for each in columns.changes if each[0] < steps])),
        output=tuple(output),
        marks=tuple(_since_last([(step, _MARKS[letter]) for step, letter in columns.marks if 0 <= step < steps])),
    )


def _texts(written: list[tuple[int, int]], stdout: bytes, steps: int) -> list[tuple[int, str]]:
    """The output between the sizes seen; a character of several bytes counts when its last one is written."""
    decoder = codecs.getincrementaldecoder("utf-8")("replace")
    texts, start = [], 0
    for step, size in [*written, (steps, len(stdout))]:
        text = decoder.decode(stdout[start:size], final=step == steps)
        start = max(start, size)
        if text:
            texts.append((step, text))
    return texts


def _since_last(entries: list[Any]) -> list[Any]:
    """Entries by step, as entries by steps since the one before."""
    earlier = 0
    relative = []
    for step, *rest in entries:
        relative.append((step - earlier, *rest))
        earlier = step
    return relative
