"""What the type of a value alone tells of it, without running a line of the sample.

Such are: whether the value has a number (``has_number``), what it is made of (``parts``), and whether reading or
assigning one of its attributes runs any code. Types are compared by identity, because a metaclass may define any hash
and comparison.
"""

from __future__ import annotations

import types
import weakref
from collections import deque
from itertools import islice

from . import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any


def _iterator_of(value: Any) -> type:
    return type(iter(value))


MAX_BITS = 400
MAX_ITEMS = 20
MAX_STRING = 60
MAX_TEXT = 120
CUT = "\u2026"

SCALARS = (int, str, bytes, range, slice, bool, float, complex, type(None), type(Ellipsis), type(NotImplemented))
STORES = (list, dict, set, deque, bytearray)
SLEEPERS = (types.GeneratorType, types.CoroutineType, types.AsyncGeneratorType)
ITERATORS = (
    *map(_iterator_of, ([], (), {}, set(), "", "\u00e9", b"", bytearray(), range(0), range(1 << 70))),
    *map(_iterator_of, ({}.values(), {}.items(), deque())),
    *(type(reversed([])), type(reversed(range(0)))),
)
CALLING_ITERATORS = (enumerate, zip, map, filter, reversed, type(iter(int, 1)))
DESCRIPTORS = (types.MethodDescriptorType, types.WrapperDescriptorType, types.ClassMethodDescriptorType)
NAMED = (types.FunctionType, types.ModuleType, types.CodeType, types.MethodWrapperType, *DESCRIPTORS)
BASES = (list, tuple, set, dict, int, str, float)

SCALAR_KINDS = frozenset(map(id, SCALARS))
ITERATOR_KINDS = frozenset(map(id, ITERATORS))
"""Types of iterators that call nothing when they advance."""
_NUMBERED = frozenset(map(id, (*STORES, *SLEEPERS, *ITERATORS, *CALLING_ITERATORS, types.CellType)))
"""Types whose values always have a number. Functions and classes have one if they keep something."""
_PLAIN = SCALAR_KINDS | frozenset(map(id, (*NAMED, tuple, frozenset, types.MethodType)))
_BASES = frozenset(map(id, BASES))
_HELD = _NUMBERED | {id(types.FunctionType)}
_LOOKED_UP = SCALAR_KINDS | frozenset(
    map(id, (types.FunctionType, types.MemberDescriptorType, staticmethod, classmethod, list, dict))
)

_type_flags: Callable[[type], int] = type.__dict__["__flags__"].__get__
type_dictionary: Callable[[type], Mapping[str, Any]] = type.__dict__["__dict__"].__get__
exception_arguments: Callable[[BaseException], tuple[Any, ...]] = BaseException.__dict__["args"].__get__
instance_dictionary: Callable[[types.ModuleType], dict[str, Any]] = vars(types.ModuleType)["__dict__"].__get__
cell_contents: Callable[[types.CellType], Any] = types.CellType.__dict__["cell_contents"].__get__
_HEAP_TYPE = 1 << 9  # Py_TPFLAGS_HEAPTYPE: classes that Python code made, and a few others
_name_of_type: Callable[[type], str] = type.__dict__["__name__"].__get__
_order_of_type: Callable[[type], tuple[type, ...]] = type.__dict__["__mro__"].__get__


def shortened(name: str) -> str:
    """Return a name as plain text of limited length. A sample may use any name, also one of a subclass of ``str``."""
    text = str.__str__(name)
    return text if len(text) <= MAX_STRING else text[:MAX_STRING] + CUT


def type_name(kind: type) -> str:
    return shortened(_name_of_type(kind))


def type_order(kind: type) -> tuple[type, ...]:
    """Return the method resolution order; empty for a type that the interpreter has not made ready."""
    return _order_of_type(kind) or ()


def has_number(value: Any) -> bool:
    kind = type(value)
    if kind is types.FunctionType:
        return bool(kept_by_function(value))
    if issubclass(kind, type):
        return bool(kept_by_class(value))
    return id(kind) in _NUMBERED or (id(kind) not in _PLAIN and _is_instance_of_class(kind))


def may_keep(value: Any) -> bool:
    """True for a function or class that may come to keep something, and has a number from then on."""
    kind = type(value)
    return kind is types.FunctionType or (issubclass(kind, type) and bool(_type_flags(value) & _HEAP_TYPE))


def _is_instance_of_class(kind: type) -> bool:
    if issubclass(kind, (type, BaseException)):
        return False
    return bool(_type_flags(kind) & _HEAP_TYPE) or any(id(parent) in _NUMBERED for parent in type_order(kind))


def parts(value: Any) -> list[Any] | None:
    """Return an object's size and the values that its words are made of; None if that takes more than a look."""
    try:
        return _parts(value, type(value))
    except RuntimeError as error:  # another thread changes it at this moment
        if isinstance(error, RecursionError):
            raise
        return None


def _parts(value: Any, kind: type) -> list[Any] | None:
    if kind is list:
        return [len(value), *value[:MAX_ITEMS]]
    if kind is dict:
        return _entries(value)
    if kind is set or kind is deque:
        return [len(value), *islice(value, MAX_ITEMS)]
    if kind is types.CellType:
        return _held_by_cell(value)
    if id(kind) in _HELD or issubclass(kind, type):
        return None
    holder = _only_dictionary(kind)
    return None if holder is None else _entries(holder.__get__(value))


def is_atom(value: Any) -> bool:
    """True if nothing can change ``value``, and it is small enough to be kept."""
    kind = type(value)
    if kind is str or kind is bytes:
        return len(value) <= MAX_TEXT
    if kind is int:
        return int.bit_length(value) <= MAX_BITS
    return id(kind) in SCALAR_KINDS and kind is not slice and kind is not range


def is_plain_store(value: Any, name: str) -> bool:
    """True if assigning to an attribute changes only the object."""
    kind = type(value)
    if not _is_instance_of_class(kind):
        return False
    for parent in type_order(kind):
        members = type_dictionary(parent)
        if "__setattr__" in members and parent is not object:
            return False
        if name in members and id(type(members[name])) not in _LOOKED_UP:
            return False
    return True


def is_plain_attribute(value: Any, name: str) -> bool:
    """True if reading an attribute only looks it up, and calls nothing."""
    kind = type(value)
    if id(kind) in SCALAR_KINDS or id(kind) in _HELD or kind is tuple:
        return True
    if kind is types.ModuleType:
        return name in instance_dictionary(value)
    if not _is_instance_of_class(kind):
        return False
    found = None
    for parent in type_order(kind):
        members = type_dictionary(parent)
        if "__getattr__" in members or ("__getattribute__" in members and parent is not object):
            return False
        if found is None and name in members:
            found = type(members[name])
    return found is None or id(found) in _LOOKED_UP


def _entries(mapping: dict[Any, Any]) -> list[Any]:
    return [dict.__len__(mapping), *islice(mapping, MAX_ITEMS), *islice(dict.values(mapping), MAX_ITEMS)]


def _held_by_cell(cell: types.CellType) -> list[Any]:
    try:
        return [1, cell_contents(cell)]
    except ValueError:
        return [0]


def _only_dictionary(kind: type) -> Any:
    """Return the descriptor of an instance's dictionary; None if the instance has more than that, or no dictionary."""
    known = _dictionaries.get(id(kind))
    if known is None or known[0]() is not kind:
        found = _owner_of_dictionary(kind)
        known = _dictionaries[id(kind)] = (weakref.ref(kind), None if found is None else weakref.ref(found))
    owner = None if known[1] is None else known[1]()
    return None if owner is None else type_dictionary(owner)["__dict__"]


def _owner_of_dictionary(kind: type) -> type | None:
    """Return the class that brings the dictionary in; None if instances have more than that, or no dictionary."""
    owner = None
    for parent in type_order(kind):
        members = type_dictionary(parent)
        if "__slots__" in members or id(parent) in _BASES or id(parent) in _NUMBERED:
            return None
        if owner is None and type(members.get("__dict__")) is types.GetSetDescriptorType:
            owner = parent
    return owner


_dictionaries: dict[int, tuple[weakref.ref[type], weakref.ref[type] | None]] = {}
"""By a class's address: weak references to it, and to the class whose descriptor gives its instances' dictionary."""


def kept_by_function(function: types.FunctionType) -> list[tuple[str, Any]]:
    """Return names and values of a function's cells, and of those defaults that have a number."""
    code = function.__code__
    kept = list(zip(code.co_freevars, function.__closure__ or ()))
    defaults = function.__defaults__ or ()
    if defaults:
        named = code.co_varnames[code.co_argcount - len(defaults) : code.co_argcount]
        kept += [(name, value) for name, value in zip(named, defaults) if has_number(value)]
    if function.__kwdefaults__:
        kept += [(name, value) for name, value in dict.items(function.__kwdefaults__) if has_number(value)]
    return kept


def kept_by_class(value: type) -> list[tuple[str, Any]]:
    """Return names and values of a class's public attributes that are lists, dictionaries or the like."""
    if not _type_flags(value) & _HEAP_TYPE:
        return []
    attributes = list(type_dictionary(value).items())
    return [(name, kept) for name, kept in attributes if type(name) is str and name[:1] != "_" and _is_store(kept)]


def _is_store(value: object) -> bool:
    return type(value) in STORES
