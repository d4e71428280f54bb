"""Where inlined code was called from, by the debug information that stands in the assembly itself.

Behind the functions lie DWARF's entries as data, each value a directive of its size; ``.debug_abbrev`` says what they
are. An inlined function is one with the labels between which its code stands, and the file and line of its call::

    .byte 7              # as abbreviation 7 says: an inlined function
    .quad .Ltmp2         # from this label
    .long .Ltmp3-.Ltmp2  # to the other
    .byte 2              # called in file 2,
    .byte 166            # in line 166

Only version 4, which rustc writes on Linux, is read; nothing is found in what looks any different.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from itertools import accumulate
from typing import NamedTuple, TypeAlias

_SECTION = re.compile(r"\n\t\.section\s+\.?_*(?:[^\s,]*,)?\.?_*(debug_(?:abbrev|info|ranges))\b[^\n]*")
_SECTION_END = re.compile(r"\n\t\.(?:section|text|data|bss)")
_SIZES = {"byte": 1, "short": 2, "2byte": 2, "value": 2, "hword": 2, "long": 4, "4byte": 4, "word": 4}
_SIZES |= {"quad": 8, "8byte": 8, "xword": 8}
_DATUM = re.compile(rf"\t\.({'|'.join(_SIZES)}|ascii|asciz)\t([^\n]*)")
_LIST = re.compile(r"(\.?L[\w.$]+):\n((?:\t\.\w+\t[^\n]*\n?)*)")
_ESCAPE = re.compile(r"\\(?:([0-7]{1,3})|(.))|(.)")
_PLAIN_ESCAPES = {"n": 10, "t": 9, "r": 13, "b": 8, "f": 12}

_INLINED = 0x1D
_LOW, _HIGH, _RANGES, _CALL_FILE, _CALL_LINE = 0x11, 0x12, 0x55, 0x58, 0x59
_FIXED = {0x01: 8, 0x05: 2, 0x06: 4, 0x07: 8, 0x0B: 1, 0x0C: 1, 0x0E: 4, 0x11: 1, 0x12: 2, 0x13: 4, 0x14: 8, 0x17: 4}
_FIXED |= {0x19: 0, 0x20: 8}
_HEAD = bytes([4, 2, 4, 1])
"""A unit begins with its length, the version, the place of its abbreviations and the size of addresses."""

_LEB, _STRING_FORM, _EXPRESSION = frozenset({0x0D, 0x0F, 0x15}), 0x08, 0x18


class Inlined(NamedTuple):
    """Code between two labels (for some code, several times two) that a call in line ``line`` of a file stands for.

    ``file`` is the number that ``.file`` gives it; ``depth`` grows with what is inlined into inlined code.
    """

    ranges: tuple[tuple[str, str], ...]
    file: int
    line: int
    depth: int


class _Run(NamedTuple):
    """Attributes of fixed sizes, and the form of one behind them that is not (0: the entry ends there)."""

    attributes: tuple[int, ...]
    sizes: bytes
    attribute: int = 0
    form: int = 0


class _Abbreviation(NamedTuple):
    """What an entry is, and how its attributes are written."""

    tag: int
    has_children: bool
    runs: tuple[_Run, ...]


Ranges: TypeAlias = dict[str, tuple[tuple[str, str], ...]]


def read_inlined(text: str) -> tuple[Inlined, ...]:
    """The inlined functions of all code; those of a unit that cannot be read to its end as far as it can."""
    sections = _sections(text)
    try:
        abbreviations = _abbreviations(_Data(sections.get("debug_abbrev", "")))
    except _Unreadable:
        return ()
    if not any(each.tag == _INLINED for each in abbreviations.values()):
        return ()
    ranges = {name: tuple(_ranges(data)) for name, data in _LIST.findall(sections.get("debug_ranges", ""))}
    found: list[Inlined] = []
    data = _Data(sections.get("debug_info", ""))
    try:
        while data.is_left:
            for each in _unit(data, abbreviations, ranges):
                found.append(each)  # noqa: PERF402  (kept even if what comes after cannot be read)
    except _Unreadable:
        pass
    return tuple(found)


class _Unreadable(Exception):
    """The data is no DWARF of the kind that is known here."""


def _sections(text: str) -> dict[str, str]:
    """The text of the debug sections that are read."""
    found: dict[str, str] = {}
    for section in _SECTION.finditer(text):
        end = _SECTION_END.search(text, section.end())
        found[section[1]] = found.get(section[1], "") + text[section.end() : end.start() if end else len(text)]
    return found


def _ranges(data: str) -> Iterator[tuple[str, str]]:
    """Pairs of labels up to the end of a list, which is a pair of zeros."""
    values = [value for _, value in _DATUM.findall(data)]
    for start, end in zip(values[::2], values[1::2], strict=False):
        if start == end == "0":
            return
        yield _first_label(start), _first_label(end)


def _first_label(value: str) -> str:
    """``.Ltmp3`` of ``.Ltmp3-.Lfunc_begin0``."""
    return value.partition("-")[0]


class _Data:
    """The values in the text of a section, each one directive, read from front to back."""

    def __init__(self, text: str) -> None:
        rows = _DATUM.findall(text)
        if "\t.asci" in text:
            rows = [each for row in rows for each in _bytes_of(*row)]
        self._sizes = bytes([_SIZES[directive] for directive, _ in rows])
        self._values = [value for _, value in rows]
        self._ends = [0, *accumulate(self._sizes)]
        self._at = 0

    @property
    def is_left(self) -> bool:
        return self._at < len(self._values)

    def values(self, sizes: bytes) -> list[str]:
        """The next values, which must be of those sizes."""
        start, self._at = self._at, self._at + len(sizes)
        if self._sizes[start : self._at] != sizes:
            raise _Unreadable
        return self._values[start : self._at]

    def number(self, size: int) -> int:
        value = self.values(bytes([size]))[0]
        if not value.isdecimal():
            raise _Unreadable
        return int(value)

    def leb(self) -> int:
        number = shift = 0
        while (byte := self.number(1)) & 0x80:
            number |= (byte & 0x7F) << shift
            shift += 7
        return number | byte << shift

    def skip(self, size: int) -> None:
        self._at = bisect_left(self._ends, self._ends[self._at] + size)


def _bytes_of(directive: str, value: str) -> Iterator[tuple[str, str]]:
    """A directive as it is, or, of one that holds text, the directives of its bytes."""
    if directive not in {"ascii", "asciz"}:
        yield directive, value
        return
    for octal, escaped, plain in _ESCAPE.findall(value.strip()[1:-1]):
        yield "byte", str(int(octal, 8) if octal else _PLAIN_ESCAPES.get(escaped, ord(escaped or plain)))
    if directive == "asciz":
        yield "byte", "0"


def _abbreviations(data: _Data) -> dict[int, _Abbreviation]:
    found: dict[int, _Abbreviation] = {}
    while data.is_left and (number := data.leb()):
        tag, has_children = data.leb(), data.number(1) == 1
        attributes = []
        while (attribute := (data.leb(), data.leb())) != (0, 0):
            attributes.append(attribute)
        found[number] = _Abbreviation(tag, has_children, tuple(_runs(attributes)))
    return found


def _runs(attributes: list[tuple[int, int]]) -> Iterator[_Run]:
    names: list[int] = []
    sizes: list[int] = []
    for attribute, form in attributes:
        if form not in _FIXED:
            yield _Run(tuple(names), bytes(sizes), attribute, form)
            names, sizes = [], []
        elif _FIXED[form]:
            names.append(attribute)
            sizes.append(_FIXED[form])
    yield _Run(tuple(names), bytes(sizes))


def _unit(data: _Data, abbreviations: dict[int, _Abbreviation], ranges: Ranges) -> Iterator[Inlined]:
    _, version, _, _ = data.values(_HEAD)
    if version != "4":
        raise _Unreadable
    depth = 0
    while True:
        number = data.leb()
        if number == 0:
            depth -= 1
        else:
            if number not in abbreviations:
                raise _Unreadable
            tag, has_children, runs = abbreviations[number]
            values = _values(data, runs)
            if tag == _INLINED and (inlined := _inlined(values, depth, ranges)):
                yield inlined
            depth += has_children
        if depth <= 0:
            return


def _values(data: _Data, runs: tuple[_Run, ...]) -> dict[int, str]:
    """The values of an entry's attributes; of expressions and texts there are none."""
    found: dict[int, str] = {}
    for attributes, sizes, attribute, form in runs:
        found.update(zip(attributes, data.values(sizes), strict=True))
        if form in _LEB:
            found[attribute] = str(data.leb())
        elif form == _EXPRESSION:
            data.skip(data.leb())
        elif form == _STRING_FORM:
            while data.number(1):
                pass
        elif form:
            raise _Unreadable
    return found


def _inlined(values: dict[int, str], depth: int, ranges: Ranges) -> Inlined | None:
    file, line = values.get(_CALL_FILE, "0"), values.get(_CALL_LINE, "0")
    within = ranges.get(values.get(_RANGES, ""), ())
    if _LOW in values:
        within = ((_first_label(values[_LOW]), _first_label(values.get(_HIGH, ""))),)
    return Inlined(within, int(file), int(line), depth) if file.isdecimal() and line.isdecimal() else None
