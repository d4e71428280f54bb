"""The file that ``-Zself-profile`` writes: what the compiler did, when, and on which thread.

The format is that of the crate ``measureme`` (https://github.com/rust-lang/measureme), little-endian throughout. The
file's head is ``MMPD`` and a version. Pages follow it: a tag, a length, and a piece of one of three streams. Each
stream begins with a head of its own:

- events: kind, id of the name, thread, and the start and the end in ns, two numbers of 48 bits in three words;
- strings: text, in which ``0xFE`` and an id refer to another string, and ``0xFF`` ends the string;
- the index: the positions of the strings that *virtual* ids stand for.
"""

from __future__ import annotations

import struct
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby
from operator import itemgetter
from typing import NamedTuple, TypeAlias

_HEAD = struct.Struct("<4sI")
_PAGE = struct.Struct("<BI")
_EVENTS, _STRINGS, _INDEX = range(3)

_LAST_VIRTUAL_ID = 100_000_001
"""The greatest virtual id: that of the string about the profile itself (``METADATA_STRING_ID`` in ``measureme``)."""
_FIRST_STRING = _LAST_VIRTUAL_ID + 2
"""The id that stands for position 0 of the stream of strings. The id for position ``n`` is greater by ``n``."""
_REFERENCE, _END = 0xFE, 0xFF
_SEPARATOR = "\x1e"
_NO_INTERVAL = 0xFFFF_FFFF_FFFE
"""From this value on, the second number of an event marks it as an instant or a count, and not as an interval."""


class DamagedProfile(ValueError):
    """The file is not a profile, or has a version that is not known."""


class Activity(NamedTuple):
    """Something that the compiler did from ``start`` to ``end``, both in ns since the profile began.

    ``detail`` says what the compiler worked on, such as a crate.
    """

    thread: int
    start: int
    end: int
    name: str
    detail: str


_Interval: TypeAlias = tuple[int, int, int, int]
"""Thread, start, end (in ns), and the id of the name. It is a plain tuple, because there are tens of thousands."""


@dataclass(frozen=True)
class _Format:
    """A version of the format. Versions differ only in the width of their ids."""

    event: struct.Struct
    index: struct.Struct
    id: struct.Struct


_FORMATS = {
    8: _Format(struct.Struct("<IIIIII"), struct.Struct("<II"), struct.Struct("<I")),
    9: _Format(struct.Struct("<QQIIII"), struct.Struct("<QQ"), struct.Struct("<Q")),
}


class Profile:
    """A profile that is read from the bytes of its file; raises DamagedProfile if it cannot be read."""

    def __init__(self, content: bytes) -> None:
        try:
            self._format, streams = _streams(content)
            self._intervals = _intervals(self._format, streams.get(_EVENTS, b""))
        except struct.error as error:
            raise DamagedProfile(str(error)) from error
        self._strings = streams.get(_STRINGS, b"")
        self._raw_index = streams.get(_INDEX, b"")

    def __len__(self) -> int:
        """Return the number of activities."""
        return len(self._intervals)

    @property
    def end(self) -> int:
        """The time at which the last activity ended, in ns."""
        return max((end for _, end in self.threads.values()), default=0)

    @cached_property
    def threads(self) -> Mapping[int, tuple[int, int]]:
        """The first start and the last end on each thread, in ns, in the order of the starts."""
        spans: dict[int, tuple[int, int]] = {}
        for thread, following in groupby(self._intervals, key=itemgetter(0)):
            _, starts, ends, _ = zip(*following, strict=True)
            first, last = spans.get(thread, (starts[0], ends[0]))
            spans[thread] = min(first, *starts), max(last, *ends)
        return dict(sorted(spans.items(), key=lambda item: item[1][0]))

    def activities(self, *, least: int) -> list[Activity]:
        """Return the activities of at least ``least`` ns, by thread, in the order of their starts, outer ones first."""
        long = [interval for interval in self._intervals if interval[2] - interval[1] >= least]
        ordered = sorted(long, key=lambda interval: (interval[0], interval[1], -interval[2]))
        return [self._activity(interval) for interval in ordered]

    def sums(self) -> dict[str, int]:
        """Return the time in ns of all activities of each name, including the activities nested in them."""
        by_id: dict[int, int] = {}
        for _, start, end, name in self._intervals:
            by_id[name] = by_id.get(name, 0) + end - start
        sums: dict[str, int] = {}
        for string_id, length in by_id.items():
            activity = self._text(string_id).partition(_SEPARATOR)[0]
            sums[activity] = sums.get(activity, 0) + length
        return sums

    def _activity(self, interval: _Interval) -> Activity:
        thread, start, end, string_id = interval
        name, *arguments = self._text(string_id).split(_SEPARATOR)
        return Activity(thread, start, end, name, ", ".join(filter(None, arguments)))

    @cached_property
    def _index(self) -> dict[int, int]:
        form = self._format.index
        content = self._raw_index[_HEAD.size :]
        return dict(form.iter_unpack(content[: len(content) // form.size * form.size]))

    def _text(self, string_id: int) -> str:
        """Return a string with the strings that it refers to in place.

        The number of steps is limited, because strings in a damaged file can refer to themselves.
        """
        parts: list[str] = []
        positions = [self._position(string_id)]
        for _ in range(1000):
            if not positions:
                break
            position = positions.pop()
            end = self._end_of_text(position)
            parts.append(self._strings[position:end].decode(errors="replace"))
            if self._strings[end : end + 1] == bytes([_REFERENCE]):
                after = end + 1 + self._format.id.size
                referred = int.from_bytes(self._strings[end + 1 : after], "little")
                positions += [after, self._position(referred)]
        return "".join(parts)

    def _position(self, string_id: int) -> int:
        """Return the position of a string in its stream: the end of the stream if the index does not have its id."""
        if string_id <= _LAST_VIRTUAL_ID:
            return self._index.get(string_id, len(self._strings))
        return string_id - _FIRST_STRING

    def _end_of_text(self, position: int) -> int:
        ends = [
            found for byte in (_REFERENCE, _END) if (found := self._strings.find(bytes([byte]), max(position, 0))) >= 0
        ]
        return min(ends, default=len(self._strings))


def _streams(content: bytes) -> tuple[_Format, dict[int, bytes]]:
    """Return the format and the three streams, each joined from its pages. The last page may be cut short."""
    magic, version = _HEAD.unpack_from(content)
    if magic != b"MMPD" or version not in _FORMATS:
        raise DamagedProfile(f"{magic!r}, version {version}")
    pages: dict[int, list[bytes]] = {}
    position = _HEAD.size
    while position + _PAGE.size <= len(content):
        tag, length = _PAGE.unpack_from(content, position)
        position += _PAGE.size
        pages.setdefault(tag, []).append(content[position : position + length])
        position += length
    return _FORMATS[version], {tag: b"".join(pieces) for tag, pieces in pages.items()}


def _intervals(form: _Format, content: bytes) -> list[_Interval]:
    events = content[_HEAD.size :]
    whole = events[: len(events) // form.event.size * form.event.size]
    # The third word is 0 up to 2**32 ns (4.3 s): most events need no arithmetic.
    return [
        (thread, start | (high >> 16) << 32, end | (high & 0xFFFF) << 32, name) if high else (thread, start, end, name)
        for _, name, thread, start, end, high in form.event.iter_unpack(whole)
        if not high or end | (high & 0xFFFF) << 32 < _NO_INTERVAL
    ]
