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
from collections.abc import Iterator
from typing import NamedTuple, TypeAlias

_READ = frozenset({"debug_abbrev", "debug_info", "debug_ranges"})
_SECTIONS = ("\t.section", "\t.text", "\t.data", "\t.bss")
_SECTION = re.compile(r"\s*\.section\s+\.?_*(?:\S*,)?\.?_*(debug_\w+)|")
_LABEL = re.compile(r"(\.?L[\w.$]+):")
_ESCAPE = re.compile(r"\\(?:([0-7]{1,3})|(.))|(.)")
_SIZES = {".byte": 1, ".short": 2, ".2byte": 2, ".value": 2, ".hword": 2, ".long": 4, ".4byte": 4, ".word": 4}
_SIZES |= {".quad": 8, ".8byte": 8, ".xword": 8}
_PLAIN_ESCAPES = {"n": 10, "t": 9, "r": 13, "b": 8, "f": 12}

_INLINED = 0x1D
_LOW, _HIGH, _RANGES, _CALL_FILE, _CALL_LINE = 0x11, 0x12, 0x55, 0x58, 0x59
_FIXED = {0x01: 8, 0x05: 2, 0x06: 4, 0x07: 8, 0x0B: 1, 0x0C: 1, 0x0E: 4, 0x11: 1, 0x12: 2, 0x13: 4, 0x14: 8, 0x17: 4}
_FIXED |= {0x19: 0, 0x20: 8}
_LEB, _STRING_FORM, _EXPRESSION = frozenset({0x0D, 0x0F, 0x15}), 0x08, 0x18

Value: TypeAlias = "int | str"
Datum: TypeAlias = tuple[int, Value]
Abbreviations: TypeAlias = dict[int, tuple[int, bool, list[tuple[int, int]]]]


class Inlined(NamedTuple):
    """Code between two labels (for some code, several times two) that a call in line ``line`` of a file stands for.

    ``file`` is the number that ``.file`` gives it; ``depth`` grows with what is inlined into inlined code.
    """

    ranges: tuple[tuple[str, str], ...]
    file: int
    line: int
    depth: int


def read_inlined(raw_lines: list[str]) -> tuple[Inlined, ...]:
    """The inlined functions of all code; those of a unit that cannot be read to its end as far as it can."""
    sections, ranges = _sections(raw_lines)
    try:
        abbreviations = _abbreviations(_Data(sections.get("debug_abbrev", [])))
    except _Unreadable:
        return ()
    found: list[Inlined] = []
    data = _Data(sections.get("debug_info", []))
    try:
        while data.is_left:
            for each in _unit(data, abbreviations, ranges):
                found.append(each)  # noqa: PERF402  (kept even if what comes after cannot be read)
    except _Unreadable:
        pass
    return tuple(found)


class _Unreadable(Exception):
    """The data is no DWARF of the kind that is known here."""


def _sections(raw_lines: list[str]) -> tuple[dict[str, list[Datum]], dict[str, tuple[tuple[str, str], ...]]]:
    """The data of the debug sections, and the lists of ranges by their labels."""
    sections: dict[str, list[Datum]] = {}
    labels: dict[str, int] = {}
    current = ""
    for raw in raw_lines:
        if raw.startswith(_SECTIONS) and (section := _SECTION.match(raw)):
            current = section[1] if section[1] in _READ else ""
        elif current and (label := _LABEL.match(raw)):
            labels[label[1]] = len(sections.get(current, ())) if current == "debug_ranges" else -1
        elif current:
            sections.setdefault(current, []).extend(_datum(raw))
    lists = sections.get("debug_ranges", [])
    return sections, {name: tuple(_ranges(lists[at:])) for name, at in labels.items() if at >= 0}


def _datum(raw: str) -> Iterator[Datum]:
    name, _, value = raw.strip().partition("\t")
    if size := _SIZES.get(name):
        yield size, int(value) if value.isdecimal() else value
    elif name in {".ascii", ".asciz"}:
        for octal, escaped, plain in _ESCAPE.findall(value.strip()[1:-1]):
            yield 1, int(octal, 8) if octal else _PLAIN_ESCAPES.get(escaped, ord(escaped or plain))
        if name == ".asciz":
            yield 1, 0


def _ranges(data: list[Datum]) -> Iterator[tuple[str, str]]:
    """Pairs of labels up to the end of a list, which is a pair of zeros."""
    for (_, start), (_, end) in zip(data[::2], data[1::2], strict=False):
        if start == end == 0:
            return
        yield _first_label(start), _first_label(end)


def _first_label(value: Value) -> str:
    """``.Ltmp3`` of ``.Ltmp3-.Lfunc_begin0``."""
    return str(value).partition("-")[0]


class _Data:
    """Data read from front to back."""

    def __init__(self, data: list[Datum]) -> None:
        self._data = data
        self._at = 0
        self.read = 0

    @property
    def is_left(self) -> bool:
        return self._at < len(self._data)

    def value(self, size: int) -> Value:
        """The next value, which must be one directive of that size."""
        if size == 0:
            return 1
        if not self.is_left or self._data[self._at][0] != size:
            raise _Unreadable
        self._at += 1
        self.read += size
        return self._data[self._at - 1][1]

    def number(self, size: int) -> int:
        value = self.value(size)
        if isinstance(value, str):
            raise _Unreadable
        return value

    def leb(self) -> int:
        number = shift = 0
        while (byte := self.number(1)) & 0x80:
            number |= (byte & 0x7F) << shift
            shift += 7
        return number | byte << shift

    def skip(self, size: int) -> None:
        end = self.read + size
        while self.read < end and self.is_left:
            self.value(self._data[self._at][0])


def _abbreviations(data: _Data) -> Abbreviations:
    """By number: the tag, whether there are children, and the attributes with their forms."""
    found: Abbreviations = {}
    while data.is_left and (number := data.leb()):
        tag, has_children = data.leb(), data.number(1) == 1
        attributes = []
        while (attribute := (data.leb(), data.leb())) != (0, 0):
            attributes.append(attribute)
        found[number] = tag, has_children, attributes
    return found


def _unit(
    data: _Data, abbreviations: Abbreviations, ranges: dict[str, tuple[tuple[str, str], ...]]
) -> Iterator[Inlined]:
    data.value(4)
    if data.number(2) != 4:
        raise _Unreadable
    data.value(4)
    data.number(1)
    depth = 0
    while True:
        number = data.leb()
        if number == 0:
            depth -= 1
        else:
            if number not in abbreviations:
                raise _Unreadable
            tag, has_children, attributes = abbreviations[number]
            values = {attribute: _read(data, form) for attribute, form in attributes}
            if tag == _INLINED and (inlined := _inlined(values, depth, ranges)):
                yield inlined
            depth += has_children
        if depth <= 0:
            return


def _read(data: _Data, form: int) -> Value:
    if form in _FIXED:
        return data.value(_FIXED[form])
    if form in _LEB:
        return data.leb()
    if form == _EXPRESSION:
        data.skip(data.leb())
        return 0
    if form == _STRING_FORM:
        while data.number(1):
            pass
        return 0
    raise _Unreadable


def _inlined(values: dict[int, Value], depth: int, ranges: dict[str, tuple[tuple[str, str], ...]]) -> Inlined | None:
    file, line = values.get(_CALL_FILE, 0), values.get(_CALL_LINE, 0)
    within = ranges.get(str(values.get(_RANGES, "")), ())
    if _LOW in values:
        within = ((_first_label(values[_LOW]), _first_label(values.get(_HIGH, ""))),)
    return Inlined(within, file, line, depth) if isinstance(file, int) and isinstance(line, int) else None
