"""Reading the log of names and objects. ``probes/reference_recorder.py`` explains its lines."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any, Literal

from ...model.shapes.references import ObjectEnd, References, ReferencesEvent, Scope
from ...model.shapes.trace import Frame, Value
from .errors import read_span
from .log import Log, fill, head_and_lines, since_last, text_of, texts_by_step, value_of

_ENDS: dict[str, ObjectEnd] = {"f": "freed", "c": "collected", "i": "inferred", "h": "hidden"}
_HANDED: dict[str, Literal["return", "yield"]] = {"r": "return", "y": "yield"}


def read_references(content: bytes, stdout: bytes, *, is_cut: bool = False) -> Log[References]:
    """Return the states in ``content``, with the program's output divided by step.

    ``is_cut``: the program wrote more than ``stdout`` holds.
    """
    head, lines = head_and_lines(content)
    try:
        scopes = json.loads(head)["codes"]
        columns = _Columns(scopes=scopes, names=[list(_locals(scope)) for scope in scopes])
    except (ValueError, KeyError, TypeError, RecursionError):
        return Log()
    fill(columns, lines, stdout, is_cut=is_cut)
    return Log(shape=_references(columns, stdout), ending=columns.ending, remarks=columns.remarks)


@dataclass
class _Columns:
    """The columns while they are filled, with numbers of steps in place of deltas."""

    scopes: list[dict[str, Any]]
    names: list[list[str]]
    values: list[Value] = field(default_factory=list)
    frames: list[Frame] = field(default_factory=list)
    objects: list[str] = field(default_factory=list)
    line: list[int] = field(default_factory=list)
    frame: list[int] = field(default_factory=list)
    bound: list[tuple[int, int, int, int]] = field(default_factory=list)
    contents: list[tuple[int, int, int]] = field(default_factory=list)
    counts: list[tuple[int, int, int, int]] = field(default_factory=list)
    ends: list[tuple[int, int, ObjectEnd]] = field(default_factory=list)
    sleeping: list[tuple[int, int, int]] = field(default_factory=list)
    resumed: list[tuple[int, int, int]] = field(default_factory=list)
    written: list[tuple[int, int]] = field(default_factory=list)
    events: list[tuple[int, ReferencesEvent, int]] = field(default_factory=list)
    running: int = 0
    ending: str = ""
    remarks: tuple[str, ...] = ()

    def read(self, line: str) -> None:
        step, letter, rest = len(self.line), line[0], line[1:]
        match letter:
            case "@":
                self.running = self._frame(int(rest))
            case "=":
                frame, slot, number = map(int, rest.split())
                _ = self.names[self.frames[self._frame(frame)].code][slot]
                self.bound.append((step, frame, slot, self._object(number)))
            case "h" | "k" | "d":
                self._change(step, letter, *rest.split())
            case "~":
                frame, number = map(int, rest.split())
                self.sleeping.append((step, self._frame(frame), self._object(number)))
            case "u":
                frame, caller = map(int, rest.split())
                self.resumed.append((step, self._frame(frame), self._frame(caller)))
            case "o":
                self.written.append((step, int(rest)))
            case "c" | "x" | "G":
                self._note(letter, rest)
            case "f" | "v" | "n" | "+" | "e":
                self._declare(letter, rest)
            case _:
                self._step(line)

    def _change(self, step: int, letter: str, number: str, *details: str) -> None:
        """Read what an object holds, its count, or its end."""
        index = self._object(int(number))
        match letter:
            case "h":
                (value,) = details
                self.contents.append((step, index, self._said(int(value))))
            case "k":
                count, in_use = map(int, details)
                self.counts.append((step, index, count, in_use))
            case _:
                (how,) = details
                self.ends.append((step, index, _ENDS[how]))

    def _note(self, letter: str, rest: str) -> None:
        step = len(self.line)
        match letter:
            case "c":
                self.events.append((step, "call", -1))
            case "x":
                self.events.append((step - 1, "exception", self._said(int(rest))))
            case _:
                self.events.append((step, "collection", int(rest.split()[1])))

    def _declare(self, letter: str, rest: str) -> None:
        match letter:
            case "f":
                code, caller = map(int, rest.split())
                _ = self.scopes[code]
                self.frames.append(Frame(code, self._frame(caller)))
            case "v":
                self.values.append(self._value(json.loads(rest)))
            case "n":
                code_index, name = rest.split(" ", 1)
                self.names[int(code_index)].append(text_of(json.loads(name)))
            case "+":
                self.objects.append(text_of(json.loads(rest)))
            case _:
                self.ending, *remarks = rest.split()
                self.remarks = tuple(remarks)

    def _step(self, line: str) -> None:
        number, _, handed = line.partition(" ")
        if handed:
            self.events.append((len(self.line), _HANDED[handed[0]], self._said(int(handed[1:]))))
        self.line.append(int(number))
        self.frame.append(self.running)

    def _frame(self, frame: int) -> int:
        if not -1 <= frame < len(self.frames):
            raise IndexError(frame)
        return frame

    def _object(self, number: int) -> int:
        """Return the index of an object from its number in the log, which counts from 1; -1 for 0, which means none."""
        if not 0 <= number <= len(self.objects):
            raise IndexError(number)
        return number - 1

    def _said(self, value: int) -> int:
        """Return the index ``value``. Raise IndexError if the log has not announced such a value."""
        _ = self.values[value]
        return value

    def _value(self, words: Any) -> Value:
        """Return a value with indices of objects in place of their numbers.

        The numbers are not checked, because a value may name an object that is announced only with the next state.
        """
        value = value_of(words)
        return value if isinstance(value, str) else tuple(part if isinstance(part, str) else part - 1 for part in value)


def _locals(scope: dict[str, Any]) -> tuple[str, ...]:
    """Return the names of a function's slots. Those of a module or class body are announced when they appear."""
    return tuple(map(str, scope["locals"])) if scope["parameters"] is not None else ()


def _kind(scope: dict[str, Any]) -> Literal["module", "class", "function"]:
    if scope["parameters"] is not None:
        return "function"
    return "module" if scope["name"] == "<module>" else "class"


def _references(columns: _Columns, stdout: bytes) -> References | None:
    steps = len(columns.line)
    if not steps:
        return None
    before = [0, *columns.frame]
    return References(
        scopes=tuple(
            Scope(name=str(scope["name"]), names=tuple(names), kind=_kind(scope), span=read_span(scope["span"]))
            for scope, names in zip(columns.scopes, columns.names, strict=True)
        ),
        frames=tuple(columns.frames),
        objects=tuple(columns.objects),
        values=tuple(columns.values),
        line=tuple(columns.line),
        frame=tuple(now - then for then, now in zip(before, columns.frame, strict=False)),
        names=since_last(columns.bound, steps),
        contents=since_last(columns.contents, steps),
        counts=since_last(columns.counts, steps),
        ends=since_last(columns.ends, steps),
        sleeping=since_last(columns.sleeping, steps),
        resumed=since_last(columns.resumed, steps),
        output=since_last(texts_by_step(columns.written, stdout, steps), steps + 1),
        events=since_last(sorted(columns.events, key=lambda event: event[0]), steps),
    )
