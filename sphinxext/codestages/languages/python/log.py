"""Reading a recorder's log: what those of a run's instructions and of its references have in common.

Lines that cannot be read end the reading: what stands before them is true all the same.
"""

from __future__ import annotations

import codecs
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Generic, Protocol, TypeVar

from ...model.shapes.references import References
from ...model.shapes.trace import Trace, Value

ShapeT = TypeVar("ShapeT", Trace, References)
_Entry = TypeVar("_Entry", bound=tuple[Any, ...])


@dataclass(frozen=True, kw_only=True)
class Log(Generic[ShapeT]):
    """``ending`` is ``end``, ``limit``, or empty for a run that was cut short; ``remarks`` are the recorder's."""

    shape: ShapeT | None = None
    ending: str = ""
    remarks: tuple[str, ...] = ()


class Columns(Protocol):
    """A shape's columns while they are being filled. Steps are counted, not deltas."""

    written: list[tuple[int, int]]
    ending: str
    remarks: tuple[str, ...]

    def read(self, line: str) -> None:
        """Raises ValueError, IndexError, KeyError or TypeError for what no recorder writes."""


def head_and_lines(content: bytes) -> tuple[bytes, list[bytes]]:
    """The log's first line and the others, of a file whose unwritten rest may be zeros; the last may be cut off."""
    head, *lines = content.partition(b"\0")[0].split(b"\n")
    return head, lines[:-1]


def fill(columns: Columns, lines: Iterable[bytes], stdout: bytes, *, is_cut: bool) -> None:
    """Read ``lines`` into ``columns``. ``is_cut``: the program wrote more than ``stdout`` holds."""
    try:
        for line in lines:
            columns.read(line.decode("ascii"))
    except (ValueError, IndexError, KeyError, TypeError, AttributeError, RecursionError):
        columns.ending = ""
    if columns.written and columns.written[-1][1] > len(stdout) and not is_cut:
        columns.written.clear()
        columns.remarks += ("shifted",)


def value_of(words: Any) -> Value:
    """A value as the log has it; raises TypeError for what none is."""
    if isinstance(words, list):
        return tuple(word if type(word) is int else text_of(word) for word in words)
    return text_of(words)


def text_of(words: Any) -> str:
    """Text that can be encoded: a lone surrogate of the sample becomes a question mark."""
    if not isinstance(words, str):
        raise TypeError(words)
    return words.encode(errors="replace").decode()


def texts_by_step(written: list[tuple[int, int]], stdout: bytes, steps: int) -> list[tuple[int, str]]:
    """The output between the sizes seen; a character of several bytes counts when its last one is written."""
    decoder = codecs.getincrementaldecoder("utf-8")("replace")
    texts, start = [], 0
    for step, size in [*written, (steps, len(stdout))]:
        text = decoder.decode(stdout[start:size], final=step == steps)
        start = max(start, size)
        if text:
            texts.append((step, text))
    return texts


def since_last(entries: list[_Entry], steps: int) -> tuple[_Entry, ...]:
    """Entries by step, those of steps that there are, as entries by steps since the one before."""
    earlier = 0
    relative = []
    for step, *rest in entries:
        if 0 <= step < steps:
            relative.append((step - earlier, *rest))
            earlier = step
    return tuple(relative)  # type: ignore[arg-type]
