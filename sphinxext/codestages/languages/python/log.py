"""Reading a recorder's log: what the logs of ``python/trace`` and of ``python/references`` have in common.

Reading ends at the first line that cannot be read. The lines before it are true all the same.
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
    """What was read from a log.

    ``ending`` is ``end``, ``limit``, or empty for a run that was cut short. ``remarks`` are the recorder's, words that
    ``NOTES`` in ``recording.py`` explains.
    """

    shape: ShapeT | None = None
    ending: str = ""
    remarks: tuple[str, ...] = ()


class Columns(Protocol):
    """A shape's columns while they are filled. They hold the numbers of steps, not deltas."""

    written: list[tuple[int, int]]
    ending: str
    remarks: tuple[str, ...]

    def read(self, line: str) -> None:
        """Read a line. Raise ValueError, IndexError, KeyError or TypeError if no recorder writes such a line."""


def head_and_lines(content: bytes) -> tuple[bytes, list[bytes]]:
    """Return the log's first line, and the list of its other lines.

    The part of the file that was not written may be zeros. A last line that was cut off is left out.
    """
    head, *lines = content.partition(b"\0")[0].split(b"\n")
    return head, lines[:-1]


def fill(columns: Columns, lines: Iterable[bytes], stdout: bytes, *, is_cut: bool) -> None:
    """Read ``lines`` into ``columns``. ``is_cut``: the program wrote more than ``stdout`` holds."""
    try:
        for line in lines:
            columns.read(line.decode("ascii"))
    except (ValueError, IndexError, KeyError, TypeError, AttributeError, RecursionError):
        columns.ending = ""
    # The path of the run's folder in the output was replaced by a dot, so the sizes that were seen do not fit any more.
    if columns.written and columns.written[-1][1] > len(stdout) and not is_cut:
        columns.written.clear()
        columns.remarks += ("shifted",)


def value_of(words: Any) -> Value:
    """Return a value from its JSON in the log. Raise TypeError if it is none."""
    if isinstance(words, list):
        return tuple(word if type(word) is int else text_of(word) for word in words)
    return text_of(words)


def text_of(words: Any) -> str:
    """Return a text that can be encoded: a lone surrogate becomes a question mark. Raise TypeError if it is no text."""
    if not isinstance(words, str):
        raise TypeError(words)
    return words.encode(errors="replace").decode()


def texts_by_step(written: list[tuple[int, int]], stdout: bytes, steps: int) -> list[tuple[int, str]]:
    """Return ``(step, text)`` for the output of each step, from the sizes of the output in ``written``, in bytes.

    A character of several bytes belongs to the step that wrote its last byte.
    """
    decoder = codecs.getincrementaldecoder("utf-8")("replace")
    texts, start = [], 0
    for step, size in [*written, (steps, len(stdout))]:
        text = decoder.decode(stdout[start:size], final=step == steps)
        start = max(start, size)
        if text:
            texts.append((step, text))
    return texts


def since_last(entries: list[_Entry], steps: int) -> tuple[_Entry, ...]:
    """Return the entries of the first ``steps`` steps, each with its number of steps since the entry before."""
    earlier = 0
    relative = []
    for step, *rest in entries:
        if 0 <= step < steps:
            relative.append((step - earlier, *rest))
            earlier = step
    return tuple(relative)  # type: ignore[arg-type]
