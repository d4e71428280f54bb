"""Values in words, without running a line of the sample: no ``__repr__``, ``__eq__``, ``__hash__``, no attribute hooks.

Words are a text, or a list of texts and numbers of objects. ``refer(value)`` returns the number of a value that can
change, or whose identity matters. If ``refer`` returns 4 for a list, then ``(1, [2])`` is ``["(1, ", 4, ")"]``, and
``contents`` of the list is ``"[2]"``. Types are compared by identity, because a metaclass may define any hash and
comparison.
"""

from __future__ import annotations

import types
from collections import deque
from itertools import islice

from . import TYPE_CHECKING
from .value_kinds import (
    CALLING_ITERATORS,
    CUT,
    ITERATORS,
    MAX_BITS,
    MAX_ITEMS,
    MAX_STRING,
    MAX_TEXT,
    cell_contents,
    exception_arguments,
    has_number,
    instance_dictionary,
    kept_by_class,
    kept_by_function,
    shortened,
    type_dictionary,
    type_name,
    type_order,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from typing import Any, TypeAlias

    Words: TypeAlias = str | list[str | int]
    Refer: TypeAlias = Callable[[Any], str | int]

MAX_DEPTH = 3
MAX_LEFT = 99
"""The largest number of items left that is written out. A long loop would need a new text for each round otherwise."""


def describe(value: Any, refer: Refer) -> Words:
    """Return the words for what a name or a stack entry holds."""
    scalar = _SCALARS.get(id(type(value)))
    if scalar is not None:
        return scalar(value)
    description = Description(refer)
    description.put(value, 0)
    return description.words()


def contents(value: Any, refer: Refer) -> Words:
    """Return the words for what an object with a number holds now."""
    return written_contents(value, Description(refer))


def written_contents(value: Any, description: Description) -> Words:
    """Return the words for what an object with a number holds now, written into a description that is still empty."""
    kind = type(value)
    try:
        _writer_of(kind)(description, value, kind)
    except (RuntimeError, ValueError) as error:  # another thread changes it at this moment
        if isinstance(error, RecursionError):
            raise
        description.parts[:] = ["<" + type_name(kind) + ">"]
    return description.words()


class Description:
    """Texts and numbers, put together up to a length that fits on a few lines."""

    def __init__(self, refer: Refer) -> None:
        self.refer = refer
        self.parts: list[str | int] = []
        self.length = 0

    def add(self, text: str) -> None:
        self.parts.append(text)
        self.length += len(text)

    def put(self, value: Any, depth: int) -> None:
        kind = type(value)
        scalar = _SCALARS.get(id(kind))
        if scalar is not None:
            self.add(scalar(value))
        elif has_number(value):
            self.parts.append(self.refer(value))
            self.length += 2
        elif kind is tuple or kind is frozenset:
            start, end = ("(", ")") if kind is tuple else ("frozenset({", "})")
            self.items(value, (start, ",)" if kind is tuple and len(value) == 1 else end), depth)
        elif kind is types.MethodType:
            self.add("<method " + _name_of(value.__func__) + " of ")
            self.put(value.__self__, depth + 1)
            self.add(">")
        elif issubclass(kind, BaseException):
            self.items(exception_arguments(value), (type_name(kind) + "(", ")"), depth)
        elif kind is types.BuiltinFunctionType:
            self.builtin(value, depth)
        else:
            self.add(_plain(value, kind))

    def builtin(self, value: Any, depth: int) -> None:
        owner = value.__self__
        self.add("<built-in " + shortened(value.__name__))
        if owner is not None and type(owner) is not types.ModuleType:
            self.add(" of ")
            self.put(owner, depth + 1)
        self.add(">")

    def items(self, values: Any, ends: tuple[str, str], depth: int) -> None:
        start, end = ends
        self.add(start)
        if depth >= MAX_DEPTH and values:
            self.add(CUT)
        else:
            shown = list(islice(iter(values), MAX_ITEMS))
            for index, value in enumerate(shown):
                if index:
                    self.add(", ")
                if self.length > MAX_TEXT:
                    self.rest(len(values) - index)
                    break
                self.put(value, depth + 1)
            else:
                if len(values) > MAX_ITEMS:
                    self.add(", ")
                    self.rest(len(values) - MAX_ITEMS)
        self.add(end)

    def pairs(self, mapping: dict[Any, Any]) -> None:
        self.add("{")
        for index, (name, value) in enumerate(list(islice(dict.items(mapping), MAX_ITEMS + 1))):
            if index:
                self.add(", ")
            if self.length > MAX_TEXT or index == MAX_ITEMS:
                self.rest(dict.__len__(mapping) - index)
                break
            self.put(name, 1)
            self.add(": ")
            self.put(value, 1)
        self.add("}")

    def rest(self, count: int) -> None:
        self.add(f"{CUT} {count} more")

    def words(self) -> Words:
        """Return the parts, with neighbouring texts joined. A single text is not put into a list."""
        joined: list[str | int] = []
        for part in self.parts:
            last = joined[-1] if joined else None
            if type(part) is str and type(last) is str:
                joined[-1] = last + part
            else:
                joined.append(part)
        return joined[0] if len(joined) == 1 and type(joined[0]) is str else joined


def _plain(value: Any, kind: type) -> str:
    named = _NAMED.get(id(kind))
    if named is not None:
        return named(value)
    if issubclass(kind, type):
        return "<class " + type_name(value) + ">"
    return "<" + type_name(kind) + ">"


def _write_list(description: Description, value: Any, kind: type) -> None:
    description.items(value, ("[", "]"), 0)


def _write_dict(description: Description, value: Any, kind: type) -> None:
    description.pairs(value)


def _write_set(description: Description, value: Any, kind: type) -> None:
    description.items(value, ("{", "}") if value else ("set(", ")"), 0)


def _write_deque(description: Description, value: Any, kind: type) -> None:
    description.items(value, ("deque([", "])"), 0)


def _write_bytearray(description: Description, value: Any, kind: type) -> None:
    description.add("bytearray(" + _quoted(bytes(value[: MAX_STRING + 1])) + ")")


def _write_cell(description: Description, value: Any, kind: type) -> None:
    try:
        held = cell_contents(value)
    except ValueError:
        description.add("<cell: empty>")
        return
    description.add("<cell: ")
    description.put(held, 0)
    description.add(">")


def _write_iterator(description: Description, value: Any, kind: type) -> None:
    description.add("<" + type_name(kind))
    hint = type_dictionary(kind).get("__length_hint__")
    if hint is not None:
        left = hint(value)
        if type(left) is int:
            description.add(f", {left} left" if left <= MAX_LEFT else f", over {MAX_LEFT} left")
    description.add(">")


def _write_function(description: Description, value: Any, kind: type) -> None:
    """Write a function with what it keeps: its cells, and defaults that can change from call to call."""
    description.add("<function " + shortened(value.__name__))
    for name, kept in kept_by_function(value):
        description.add(" " + name + "=")
        description.put(kept, 1)
    description.add(">")


def _write_class(description: Description, value: Any, kind: type) -> None:
    """Write a class with the attributes of its own that all instances share and that can change."""
    description.add("<class " + type_name(value))
    for name, kept in kept_by_class(value):
        description.add(" " + shortened(name) + "=")
        description.put(kept, 1)
    description.add(">")


def _write_named(description: Description, value: Any, kind: type) -> None:
    description.add("<" + type_name(kind).replace("_", " ") + " " + shortened(value.__name__) + ">")


def _write_instance(description: Description, value: Any, kind: type) -> None:
    """Write the class's name, the value of its built-in base class, and the attributes."""
    attributes = dict(_attributes(value, kind))
    member = attributes.get("_name_")  # the name of an enumeration's member
    description.add("<" + type_name(kind) + ("." + shortened(member) if type(member) is str else ""))
    base = next((parent for parent in type_order(kind) if id(parent) in _BASES), None)
    if base is not None:
        description.add(" ")
        _BASES[id(base)](description, value)
    shown = [(name, held) for name, held in attributes.items() if not name[:1] == name[-1:] == "_"]
    for index, (name, held) in enumerate(shown):
        description.add(" ")
        if description.length > MAX_TEXT or index == MAX_ITEMS:
            description.add(CUT)
            break
        description.add(shortened(name) + "=")
        description.put(held, 1)
    description.add(">")


def _attributes(value: Any, kind: type) -> Iterator[tuple[str, Any]]:
    """Yield names and values from the instance's dictionary and slots, as C stores them. No code of the class runs."""
    holder: Any = None
    for parent in type_order(kind):
        members = type_dictionary(parent)
        if holder is None and type(members.get("__dict__")) is types.GetSetDescriptorType:
            holder = members["__dict__"]
        if "__slots__" in members:
            yield from _slots(value, members)
    if holder is not None:
        yield from ((name, held) for name, held in list(dict.items(holder.__get__(value))) if type(name) is str)


def _slots(value: Any, members: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    for name, member in list(members.items()):
        if type(member) is types.MemberDescriptorType:
            try:
                yield name, member.__get__(value)
            except AttributeError:  # nothing was assigned to it yet
                continue


_BASES: dict[int, Callable[[Description, Any], None]] = {
    id(list): lambda description, value: description.items(list(list.__iter__(value)), ("[", "]"), 0),
    id(tuple): lambda description, value: description.items(list(tuple.__iter__(value)), ("(", ")"), 0),
    id(set): lambda description, value: description.items(list(set.__iter__(value)), ("{", "}"), 0),
    id(dict): lambda description, value: description.pairs(value),
    id(int): lambda description, value: description.add(_whole(value)),
    id(str): lambda description, value: description.add(_quoted(str.__str__(value))),
    id(float): lambda description, value: description.add(float.__repr__(value)),
}


def _whole(value: int) -> str:
    bits = int.bit_length(value)
    return int.__repr__(value) if bits <= MAX_BITS else f"<int of {bits:,} bits>"


def _quoted(value: str | bytes) -> str:
    return repr(value) if len(value) <= MAX_STRING else repr(value[:MAX_STRING]) + CUT


def _range(value: range) -> str:
    numbers = [value.start, value.stop] + ([value.step] if value.step != 1 else [])
    return "range(" + ", ".join(map(_whole, numbers)) + ")"


def _slice(value: Any) -> str:
    bounds = [value.start, value.stop] + ([value.step] if value.step is not None else [])
    return "slice(" + ", ".join(_whole(bound) if type(bound) is int else _bound(bound) for bound in bounds) + ")"


def _bound(value: object) -> str:
    return "None" if value is None else "<" + type_name(type(value)) + ">"


def _module(value: Any) -> str:
    name = instance_dictionary(value).get("__name__")
    return "<module " + (shortened(name) if type(name) is str else "?") + ">"


def _name_of(function: Any) -> str:
    return shortened(function.__name__) if type(function) in (types.FunctionType, types.BuiltinFunctionType) else "?"


def _by_name(word: str) -> Callable[[Any], str]:
    return lambda value: "<" + word + " " + shortened(value.__name__) + ">"


def _of_class(word: str) -> Callable[[Any], str]:
    return lambda value: "<" + word + " " + type_name(value.__objclass__) + "." + shortened(value.__name__) + ">"


_SCALARS: dict[int, Callable[[Any], str]] = {
    id(int): _whole,
    id(str): _quoted,
    id(bytes): _quoted,
    id(range): _range,
    id(slice): _slice,
    id(bool): repr,
    id(float): repr,
    id(complex): repr,
    id(type(None)): repr,
    id(type(Ellipsis)): repr,
    id(type(NotImplemented)): repr,
}
_NAMED: dict[int, Callable[[Any], str]] = {
    id(types.FunctionType): _by_name("function"),
    id(types.ModuleType): _module,
    id(types.CodeType): lambda value: "<code " + shortened(value.co_name) + ">",
    id(types.MethodDescriptorType): _of_class("method"),
    id(types.WrapperDescriptorType): _of_class("method"),
    id(types.ClassMethodDescriptorType): _of_class("class method"),
    id(types.MethodWrapperType): lambda value: "<method " + shortened(value.__name__) + ">",
}
_WRITERS: dict[int, Callable[[Description, Any, type], None]] = {
    id(list): _write_list,
    id(dict): _write_dict,
    id(set): _write_set,
    id(deque): _write_deque,
    id(bytearray): _write_bytearray,
    id(types.CellType): _write_cell,
    id(types.FunctionType): _write_function,
    id(types.GeneratorType): _write_named,
    id(types.CoroutineType): _write_named,
    id(types.AsyncGeneratorType): _write_named,
}
_WRITERS.update((id(kind), _write_iterator) for kind in ITERATORS + CALLING_ITERATORS)


def _writer_of(kind: type) -> Callable[[Description, Any, type], None]:
    return _WRITERS.get(id(kind)) or (_write_class if issubclass(kind, type) else _write_instance)
