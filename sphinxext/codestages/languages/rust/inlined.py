"""Where inlined code was called from, according to the debug information in the assembly itself.

DWARF's entries follow the functions as data: each value is a directive of its size. An entry begins with the number of
an abbreviation, and ``.debug_abbrev`` says which values such an entry has. The entry of an inlined function names the
labels between which the code stands, and the file and line of the call::

    .byte 7              # abbreviation 7: an inlined function
    .long 1234           # which function
    .quad .Ltmp2         # its code begins at this label
    .long .Ltmp3-.Ltmp2  # the length of the code; it ends at the label .Ltmp3
    .byte 2              # the call is in file 2
    .byte 166            # the call is in line 166

Regular expressions find these entries by their form. No other entry begins with the number of such an abbreviation, a
reference, and labels in functions. Only DWARF 4 is read, which rustc writes on Linux. The numbers below are those of
section 7.5 of its standard. In anything that looks different, nothing is found.
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
"""Patterns for the values of the attributes that are read: low_pc, high_pc, ranges and call_line."""
_SIZES = {0x01: 8, 0x05: 2, 0x06: 4, 0x07: 8, 0x0B: 1, 0x0C: 1, 0x0E: 4, 0x11: 1, 0x12: 2, 0x13: 4, 0x14: 8, 0x17: 4}
_SIZES |= {0x19: 0, 0x20: 8}
"""The size of a value in bytes, by the form of its attribute; only forms of a fixed size."""

Ranges: TypeAlias = dict[str, tuple[tuple[str, str], ...]]
"""The pairs of labels in each range list, by the list's own label."""


class Inlined(NamedTuple):
    """Code that was inlined for a call in the program.

    It stands between two labels (some code between several pairs of labels). ``line`` is the line of the call.
    """

    ranges: tuple[tuple[str, str], ...]
    line: int


def read_inlined(text: str, files: Collection[str]) -> Iterator[Inlined]:
    """Yield the inlined functions that are called in ``files`` (the numbers of files).

    A function that is inlined into another one comes after it.
    """
    sections = _sections(text)
    entries = sections.get("debug_info", "")
    # The version stands in the head of the section.
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
    """Return the text of the debug sections that are read, by name. Text directives become directives of bytes."""
    found: dict[str, str] = {}
    for section in _SECTION.finditer(text):
        ends = (text.find(directive, section.end()) for directive in _SECTION_ENDS)
        end = min((offset for offset in ends if offset >= 0), default=len(text))
        data = text[section.end() : end]
        found[section[1]] = found.get(section[1], "") + (_TEXT.sub(_bytes_of, data) if "\t.asci" in data else data)
    return found


def _bytes_of(text: re.Match[str]) -> str:
    """Return a directive that holds text as one directive for each byte."""
    found = _ESCAPE.findall(text[2])
    codes = [int(octal, 8) if octal else _PLAIN_ESCAPES.get(word, ord(word or plain)) for octal, word, plain in found]
    return "\n".join(f"\t.byte\t{code}" for code in (*codes, *([0] if text[1] == "asciz" else [])))


def _ranges(data: str) -> Iterator[tuple[str, str]]:
    """Yield the pairs of labels of a range list, which ends with a pair of zeros."""
    values = _DATUM.findall(data)
    for start, end in zip(values[::2], values[1::2], strict=False):
        if start == end == "0":
            return
        yield _first_label(start), _first_label(end)


def _first_label(value: str) -> str:
    """Return ``.Ltmp3`` for ``.Ltmp3-.Lfunc_begin0``."""
    return value.partition("-")[0]


def _abbreviations(text: str) -> Iterator[tuple[int, list[tuple[int, int]]]]:
    """Yield the number of each abbreviation for an inlined function, and its attributes, each with its form."""
    numbers = _numbers(_DATUM.findall(text))
    while number := next(numbers, 0):
        tag, _ = next(numbers, 0), next(numbers, 0)
        attributes = []
        while any(attribute := (next(numbers, 0), next(numbers, 0))):
            attributes.append(attribute)
        if tag == _INLINED:
            yield number, attributes


def _numbers(values: list[str]) -> Iterator[int]:
    """Yield numbers that are stored in LEB128: seven bits in each byte, the lowest bits first."""
    number = shift = 0
    for byte in map(int, filter(str.isdecimal, values)):
        number |= (byte & 0x7F) << shift
        shift += 7
        if byte < 0x80:
            yield number
            number = shift = 0


def _form(number: int, attributes: list[tuple[int, int]], files: Collection[str]) -> str:
    """Return a pattern for the entries of an abbreviation.

    It matches nothing if the size of an attribute is not known, or if the number takes more than one byte.
    """
    is_known = all(form in _SIZES for _, form in attributes) and {*dict(attributes)} >= {_CALL_FILE, _CALL_LINE}
    if number >= 0x80 or not is_known:
        return r"(?!)"
    values = {**_VALUES, _CALL_FILE: f"(?:{'|'.join(files)})"}
    sizes = ((values.get(attribute, r"[^\n]*"), _SIZES[form]) for attribute, form in attributes if _SIZES[form])
    lines = (rf"\t\.(?:{_DIRECTIVES[size]})\t{value}\n" for value, size in sizes)
    return rf"\t\.byte\t{number}\n{''.join(lines)}"
