"""Where inlined code was called from, by the debug information that stands in the assembly itself.

Behind the functions lie DWARF's entries as data, each value a directive of its size; ``.debug_abbrev`` says what they
are. An inlined function is one with the labels between which its code stands, and the file and line of its call::

    .byte 7              # as abbreviation 7 says: an inlined function
    .long 1234           # this one
    .quad .Ltmp2         # from this label
    .long .Ltmp3-.Ltmp2  # to the other
    .byte 2              # called in file 2,
    .byte 166            # in line 166

These entries are found by their form; no other begins with a number of such an abbreviation, a reference, and labels
among the functions. Only version 4, which rustc writes on Linux, is read; nothing is found in what looks any different.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from typing import NamedTuple, TypeAlias

_SECTION = re.compile(r"\n\t\.section\s+\.?_*(?:[^\s,]*,)?\.?_*(debug_(?:abbrev|info|ranges))\b[^\n]*")
_SECTION_ENDS = ("\n\t.section", "\n\t.text", "\n\t.data", "\n\t.bss")
_DIRECTIVES = {1: "byte", 2: "short|2byte|value|hword", 4: "long|4byte|word", 8: "quad|8byte|xword"}
_DATUM = re.compile(rf"\t\.(?:{'|'.join(_DIRECTIVES.values())})\t([^\n]*)")
_VERSION_4 = re.compile(rf"\n\t\.(?:{_DIRECTIVES[2]})\t4\n")
_TEXT = re.compile(r"\t\.(ascii|asciz)\t\"([^\n]*)\"")
_ESCAPE = re.compile(r"\\(?:([0-7]{1,3})|(.))|(.)")
_PLAIN_ESCAPES = {"n": 10, "t": 9, "r": 13, "b": 8, "f": 12}
_LIST = re.compile(r"(\.?L[\w.$]+):\n((?:\t\.\w+\t[^\n]*\n?)*)")

_INLINED = 0x1D
_CALL_FILE, _CALL_LINE = 0x58, 0x59
_VALUES = {0x11: r"(?P<low>\.?L\w+)", 0x12: r"(?P<high>\.?L[^\n]+)", 0x55: r"(?P<ranges>\.?L\w+)"}
_VALUES |= {_CALL_LINE: r"(?P<line>\d+)"}
"""The attributes that are wanted, as they are written."""
_FIXED = {0x01: 8, 0x05: 2, 0x06: 4, 0x07: 8, 0x0B: 1, 0x0C: 1, 0x0E: 4, 0x11: 1, 0x12: 2, 0x13: 4, 0x14: 8, 0x17: 4}
_FIXED |= {0x19: 0, 0x20: 8}
"""The bytes of attributes, by their forms."""

Ranges: TypeAlias = dict[str, tuple[tuple[str, str], ...]]


class Inlined(NamedTuple):
    """Code between two labels (for some code, several times two) that a call in a line of the program stands for."""

    ranges: tuple[tuple[str, str], ...]
    line: int


def read_inlined(text: str, files: Collection[str]) -> Iterator[Inlined]:
    """The inlined functions that are called in ``files``, by their numbers; what is inlined into one comes after it."""
    sections = _sections(text)
    entries = sections.get("debug_info", "")
    if not files or not _VERSION_4.search(entries, 0, 256):
        return
    ranges: Ranges = {name: tuple(_ranges(data)) for name, data in _LIST.findall(sections.get("debug_ranges", ""))}
    forms = [_form(*abbreviation, files) for abbreviation in _abbreviations(sections.get("debug_abbrev", ""))]
    found = [match for form in forms for match in re.finditer(form, entries)]
    for match in sorted(found, key=re.Match.start):
        values = match.groupdict()
        within = ranges.get(values.get("ranges") or "", ())
        if "low" in values:
            within = ((values["low"], _first_label(values.get("high", ""))),)
        yield Inlined(within, int(values["line"]))


def _sections(text: str) -> dict[str, str]:
    """The text of the debug sections that are read."""
    found: dict[str, str] = {}
    for section in _SECTION.finditer(text):
        ends = (text.find(each, section.end()) for each in _SECTION_ENDS)
        end = min((each for each in ends if each >= 0), default=len(text))
        data = text[section.end() : end]
        found[section[1]] = found.get(section[1], "") + (_TEXT.sub(_bytes_of, data) if "\t.asci" in data else data)
    return found


def _bytes_of(text: re.Match[str]) -> str:
    """A directive that holds text, as those of its bytes."""
    found = _ESCAPE.findall(text[2])
    codes = [int(octal, 8) if octal else _PLAIN_ESCAPES.get(word, ord(word or plain)) for octal, word, plain in found]
    return "\n".join(f"\t.byte\t{code}" for code in (*codes, *([0] if text[1] == "asciz" else [])))


def _ranges(data: str) -> Iterator[tuple[str, str]]:
    """Pairs of labels up to the end of a list, which is a pair of zeros."""
    values = _DATUM.findall(data)
    for start, end in zip(values[::2], values[1::2], strict=False):
        if start == end == "0":
            return
        yield _first_label(start), _first_label(end)


def _first_label(value: str) -> str:
    """``.Ltmp3`` of ``.Ltmp3-.Lfunc_begin0``."""
    return value.partition("-")[0]


def _abbreviations(text: str) -> Iterator[tuple[int, list[tuple[int, int]]]]:
    """The numbers of inlined functions' abbreviations, and their attributes, each with its form."""
    numbers = _numbers(_DATUM.findall(text))
    while number := next(numbers, 0):
        tag, _ = next(numbers, 0), next(numbers, 0)
        attributes = []
        while any(attribute := (next(numbers, 0), next(numbers, 0))):
            attributes.append(attribute)
        if tag == _INLINED:
            yield number, attributes


def _numbers(values: list[str]) -> Iterator[int]:
    """Numbers of seven bits a byte (LEB128), the lowest first."""
    number = shift = 0
    for byte in map(int, filter(str.isdecimal, values)):
        number |= (byte & 0x7F) << shift
        shift += 7
        if byte < 0x80:
            yield number
            number = shift = 0


def _form(number: int, attributes: list[tuple[int, int]], files: Collection[str]) -> str:
    """A pattern for the entries of an abbreviation; of one whose attributes' sizes are not known it matches none."""
    is_known = all(form in _FIXED for _, form in attributes) and {*dict(attributes)} >= {_CALL_FILE, _CALL_LINE}
    if number >= 0x80 or not is_known:
        return r"(?!)"
    values = {**_VALUES, _CALL_FILE: f"(?:{'|'.join(files)})"}
    sizes = ((values.get(attribute, r"[^\n]*"), _FIXED[form]) for attribute, form in attributes if _FIXED[form])
    lines = (rf"\t\.(?:{_DIRECTIVES[size]})\t{value}\n" for value, size in sizes)
    return rf"\t\.byte\t{number}\n{''.join(lines)}"
