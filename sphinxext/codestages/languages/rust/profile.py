"""The file that ``-Zself-profile`` leaves: what the compiler did on which thread from when to when.

The format is that of the crate ``measureme`` (https://github.com/rust-lang/measureme), little-endian throughout. A
file's head, ``MMPD`` and its version, is followed by pages: a tag, a length, and a piece of one of three streams, each
with a head of its own:

- events: kind, id, thread, and two numbers of 48 bits in three words, the start and the end in nanoseconds;
- strings: text, and references to other strings behind ``0xFE``, up to ``0xFF``;
- the index: which place in the strings a *virtual* id stands for.
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

_MOST_VIRTUAL = 100_000_001
"""The greatest id of a virtual string, which names the profile itself; the id of a string at ``n`` is n + 2 more."""
_FIRST_STRING = _MOST_VIRTUAL + 2
_REFERENCE, _END = 0xFE, 0xFF
_SEPARATOR = "\x1e"
_NO_INTERVAL = 0xFFFF_FFFF_FFFE
"""From here on the second number says that an event is a moment or a count."""


class DamagedProfile(ValueError):
    """A file that is no profile, or of a version that is not known."""


class Activity(NamedTuple):
    """``start`` and ``end`` are nanoseconds since the profile began; ``detail`` says what it was done to."""

    thread: int
    start: int
    end: int
    name: str
    detail: str


_Interval: TypeAlias = tuple[int, int, int, int]
"""Thread, start, end, and the id of the name: no more than that, for there are tens of thousands."""


@dataclass(frozen=True)
class _Format:
    """How wide ids are: the version's only difference to others."""

    event: struct.Struct
    index: struct.Struct
    id: struct.Struct


_FORMATS = {
    8: _Format(struct.Struct("<IIIIII"), struct.Struct("<II"), struct.Struct("<I")),
    9: _Format(struct.Struct("<QQIIII"), struct.Struct("<QQ"), struct.Struct("<Q")),
}


class Profile:
    """A profile; raises DamagedProfile where it cannot be read."""

    def __init__(self, content: bytes) -> None:
        try:
            self._format, streams = _streams(content)
            self._intervals = _intervals(self._format, streams.get(_EVENTS, b""))
        except struct.error as error:
            raise DamagedProfile(str(error)) from error
        self._strings = streams.get(_STRINGS, b"")
        self._raw_index = streams.get(_INDEX, b"")

    def __len__(self) -> int:
        return len(self._intervals)

    @property
    def end(self) -> int:
        """When the last activity ended."""
        return max((end for _, end in self.threads.values()), default=0)

    @cached_property
    def threads(self) -> Mapping[int, tuple[int, int]]:
        """From when to when something was done on each thread, in the order in which they began."""
        spans: dict[int, tuple[int, int]] = {}
        for thread, following in groupby(self._intervals, key=itemgetter(0)):
            _, starts, ends, _ = zip(*following, strict=True)
            first, last = spans.get(thread, (starts[0], ends[0]))
            spans[thread] = min(first, *starts), max(last, *ends)
        return dict(sorted(spans.items(), key=lambda each: each[1][0]))

    def activities(self, *, least: int) -> list[Activity]:
        """Those that took at least so many nanoseconds, by thread, in the order of their starts, outer ones first."""
        long = [interval for interval in self._intervals if interval[2] - interval[1] >= least]
        ordered = sorted(long, key=lambda each: (each[0], each[1], -each[2]))
        return [self._activity(each) for each in ordered]

    def sums(self) -> dict[str, int]:
        """How many nanoseconds went to the activities of each name, with all that is within them."""
        by_id: dict[int, int] = {}
        for _, start, end, name in self._intervals:
            by_id[name] = by_id.get(name, 0) + end - start
        sums: dict[str, int] = {}
        for wanted, length in by_id.items():
            activity = self._text(wanted).partition(_SEPARATOR)[0]
            sums[activity] = sums.get(activity, 0) + length
        return sums

    def _activity(self, interval: _Interval) -> Activity:
        thread, start, end, wanted = interval
        name, *arguments = self._text(wanted).split(_SEPARATOR)
        return Activity(thread, start, end, name, ", ".join(filter(None, arguments)))

    @cached_property
    def _index(self) -> dict[int, int]:
        form = self._format.index
        content = self._raw_index[_HEAD.size :]
        return dict(form.iter_unpack(content[: len(content) // form.size * form.size]))

    def _text(self, wanted: int) -> str:
        """A string with all that it refers to; damage that makes strings refer to themselves ends somewhere."""
        parts: list[str] = []
        places = [self._place(wanted)]
        for _ in range(1000):
            if not places:
                break
            position = places.pop()
            end = self._end_of_text(position)
            parts.append(self._strings[position:end].decode(errors="replace"))
            if self._strings[end : end + 1] == bytes([_REFERENCE]):
                after = end + 1 + self._format.id.size
                referred = int.from_bytes(self._strings[end + 1 : after], "little")
                places += [after, self._place(referred)]
        return "".join(parts)

    def _place(self, wanted: int) -> int:
        return self._index.get(wanted, len(self._strings)) if wanted <= _MOST_VIRTUAL else wanted - _FIRST_STRING

    def _end_of_text(self, position: int) -> int:
        ends = [
            found for each in (_REFERENCE, _END) if (found := self._strings.find(bytes([each]), max(position, 0))) >= 0
        ]
        return min(ends, default=len(self._strings))


def _streams(content: bytes) -> tuple[_Format, dict[int, bytes]]:
    """The three streams put together from their pages; of a page that was cut off, what there is of it."""
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
    return _FORMATS[version], {tag: b"".join(each) for tag, each in pages.items()}


def _intervals(form: _Format, content: bytes) -> list[_Interval]:
    events = content[_HEAD.size :]
    whole = events[: len(events) // form.event.size * form.event.size]
    # Within the first four seconds the third word says nothing.
    return [
        (thread, start | (high >> 16) << 32, end | (high & 0xFFFF) << 32, name) if high else (thread, start, end, name)
        for _, name, thread, start, end, high in form.event.iter_unpack(whole)
        if not high or end | (high & 0xFFFF) << 32 < _NO_INTERVAL
    ]
