"""Reading a trace's log. ``probes/step_recorder.py`` explains its lines."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any, Literal, TypeAlias

from ...model.program import Program
from ...model.shapes.trace import Code, Frame, Instruction, Stack, Trace, Value
from .bytecode import instruction_span
from .errors import read_span
from .log import Log, fill, head_and_lines, since_last, text_of, texts_by_step, value_of
from .opcodes import is_prefix

_Mark: TypeAlias = Literal["call", "return", "exception"]


def read_trace(program: Program, content: bytes, stdout: bytes, *, is_cut: bool = False) -> Log[Trace]:
    """Return the trace in ``content``, with the program's output divided by step.

    ``is_cut``: the program wrote more than ``stdout`` holds.
    """
    head, lines = head_and_lines(content)
    try:
        record = json.loads(head)
        codes = [_Code(program, code, takes) for code, takes in zip(record["codes"], record["takes"], strict=True)]
    except (ValueError, KeyError, TypeError, IndexError, RecursionError):
        return Log()
    columns = _Columns(codes)
    fill(columns, lines, stdout, is_cut=is_cut)
    return Log(shape=_trace(columns, stdout), ending=columns.ending, remarks=columns.remarks)


class _Columns:
    """The columns while they are filled, the frame that runs, and the frame of the last step."""

    def __init__(self, codes: list[_Code]) -> None:
        self.codes = codes
        self.names = [list(code.locals) for code in codes]
        self.values: list[Value] = []
        self.frames: list[Frame] = []
        self.activations: list[_Activation] = []
        self.running = 0
        self.shown = 0
        self.frame: list[int] = []
        self.instruction: list[int] = []
        self.locals: list[tuple[int, int, int]] = []
        self.globals: list[tuple[int, int, int]] = []
        self.heap: list[tuple[int, int, int]] = []
        self.resumed: list[tuple[int, int, int]] = []
        self.handled: list[tuple[int, int]] = []
        self.written: list[tuple[int, int]] = []
        self.marks: list[tuple[int, _Mark, int]] = []
        self.pops: list[int] = []
        self.pushes: list[tuple[int, ...]] = []
        self.initial: list[tuple[int, tuple[int, ...]]] = []
        self.ending = ""
        self.remarks: tuple[str, ...] = ()

    def read(self, line: str) -> None:
        letter, rest = line[0], line[1:]
        match letter:
            case "@":
                _ = self.frames[int(rest)]
                self.running = int(rest)
            case "s":
                self._change_stack(*map(int, rest.split()))
            case "u":
                frame, caller = map(int, rest.split())
                _ = self.frames[frame], self.frames[caller]
                self.resumed.append((len(self.frame), frame, caller))
            case "=" | "g" | "h" | "!":
                self._change(letter, *map(int, rest.split()))
            case "o":
                self.written.append((len(self.frame), int(rest)))
            case "c":
                self.marks.append((len(self.frame), "call", -1))
            case "r" | "x":
                self.marks.append((len(self.frame) - 1, "return" if letter == "r" else "exception", int(rest)))
            case "f" | "v" | "n" | "e":
                self._declare(letter, rest)
            case _:
                self._step(int(line))

    def _declare(self, letter: str, rest: str) -> None:
        match letter:
            case "f":
                code, caller = map(int, rest.split())
                _ = self.codes[code]
                self.frames.append(Frame(code, caller))
                self.activations.append(_Activation())
            case "v":
                self.values.append(value_of(json.loads(rest)))
            case "n":
                code_index, name = rest.split(" ", 1)
                self.names[int(code_index)].append(text_of(json.loads(name)))
            case _:
                self.ending, *remarks = rest.split()
                self.remarks = tuple(remarks)

    def _change(self, letter: str, *numbers: int) -> None:
        """Read a change of a name, of an object, or of the handled exception.

        The last of ``numbers`` is a value, -1 for none.
        """
        _ = self.values[numbers[-1]]
        if letter == "!":
            self.handled.append((len(self.frame), numbers[-1]))
            return
        key, value = numbers
        if letter != "h":
            code = self.frames[self.running].code if letter == "=" else 0
            _ = self.names[code][key]
        column = {"=": self.locals, "g": self.globals, "h": self.heap}[letter]
        column.append((len(self.frame), key, value))

    def _change_stack(self, pops: int, *pushes: int) -> None:
        """Read how the running frame's stack has changed: by the frame's last step, or before its first one."""
        _ = [self.values[push] for push in pushes]
        last = self.activations[self.running].last
        if last < 0:
            self.initial.append((self.running, pushes))
        else:
            self.pops[last], self.pushes[last] = pops, pushes

    def _step(self, offset: int) -> None:
        activation = self.activations[self.running]
        index = self.codes[self.frames[self.running].code].indices[offset]
        self.instruction.append(index - activation.position)
        self.frame.append(self.running - self.shown)
        self.pops.append(0)
        self.pushes.append(())
        activation.position = index
        activation.last = len(self.frame) - 1
        self.shown = self.running

    def take_last_operands(self) -> None:
        """Fill in what the last instruction of each frame pops, from the kind of the instruction.

        No later state of the frame shows it. If the recording ended early, its very last instruction may not have run.
        """
        for frame, activation in zip(self.frames, self.activations, strict=True):
            if activation.last >= 0 and (self.ending == "end" or activation.last != len(self.frame) - 1):
                self.pops[activation.last] = self.codes[frame.code].takes.get(activation.position, 0)


@dataclass
class _Activation:
    """The position of a frame: the index of its instruction, and its last step (-1: none)."""

    position: int = 0
    last: int = -1


class _Code:
    """A code object. Prefixes of an argument count as part of the instruction whose argument they lengthen."""

    def __init__(self, program: Program, record: dict[str, Any], takes: dict[str, int]) -> None:
        self.name = str(record["name"])
        self.span = read_span(record["span"])
        self.locals = [str(name) for name in record["locals"]] if record["parameters"] is not None else []
        self.cells = tuple(int(slot) for slot in record["cells"]) if record["parameters"] is not None else ()
        self.instructions: list[Instruction] = []
        self.indices: dict[int, int] = {}
        for offset, name, argument, target, place, line in record["instructions"]:
            self.indices[offset] = len(self.instructions)
            if not is_prefix(name):
                span = instruction_span(program, place, line)
                self.instructions.append(
                    Instruction(offset=offset, name=name, argument=argument, target=target, span=span)
                )
        self.takes = {self.indices[int(offset)]: int(count) for offset, count in takes.items()}


def _trace(columns: _Columns, stdout: bytes) -> Trace | None:
    if not columns.frame:
        return None
    columns.take_last_operands()
    steps = len(columns.frame)
    return Trace(
        codes=tuple(
            Code(
                name=code.name,
                instructions=tuple(code.instructions),
                locals=tuple(names),
                cells=code.cells,
                span=code.span,
            )
            for code, names in zip(columns.codes, columns.names, strict=True)
        ),
        frames=tuple(columns.frames),
        values=tuple(columns.values),
        frame=tuple(columns.frame),
        instruction=tuple(columns.instruction),
        locals=since_last(columns.locals, steps),
        globals=since_last(columns.globals, steps),
        heap=since_last(columns.heap, steps),
        resumed=since_last(columns.resumed, steps),
        handled=since_last(columns.handled, steps),
        output=since_last(texts_by_step(columns.written, stdout, steps), steps + 1),
        marks=since_last(columns.marks, steps),
        stack=None if "unread" in columns.remarks else _stack(columns),
    )


def _stack(columns: _Columns) -> Stack:
    return Stack(pops=tuple(columns.pops), pushes=tuple(columns.pushes), initial=tuple(columns.initial))
