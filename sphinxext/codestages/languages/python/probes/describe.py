"""Values in words, without running a line of the sample: no ``__repr__``, ``__eq__``, ``__hash__``, no attribute hooks.

Words are a text, or a list of texts and numbers of objects: ``refer(value)`` is asked for the number of whatever can
change or has an identity worth showing. With ``refer`` answering 4 for a list, ``(1, [2])`` is ``["(1, ", 4, ")"]``, and
``contents`` of that list is ``"[2]"``. Types are told by identity, for their metaclass may hash and compare as it likes.
"""

import builtins
import types
import weakref
from collections import deque
from itertools import islice

__builtins__ = dict(vars(builtins))  # the sample may do with the real ones what it likes

MAX_BITS = 400
MAX_DEPTH = 3
MAX_ITEMS = 20
MAX_LEFT = 99
MAX_STRING = 60
MAX_TEXT = 120
CUT = "\u2026"

_type_flags = type.__dict__["__flags__"].__get__
_type_dictionary = type.__dict__["__dict__"].__get__
_exception_arguments = BaseException.__dict__["args"].__get__
_instance_dictionary = types.ModuleType.__dict__["__dict__"].__get__
_cell_contents = types.CellType.__dict__["cell_contents"].__get__
_HEAP_TYPE = 1 << 9
_name_of_type = type.__dict__["__name__"].__get__
_order_of_type = type.__dict__["__mro__"].__get__


def shortened(name):
    """A name as plain text of bearable length: a sample may give any, of a class of its own."""
    text = str.__str__(name)
    return text if len(text) <= MAX_STRING else text[:MAX_STRING] + CUT


def _type_name(kind):
    return shortened(_name_of_type(kind))


def _type_order(kind):
    """Empty for a type that the interpreter has not made ready."""
    return _order_of_type(kind) or ()


def describe(value, refer):
    """What a name or a stack entry holds."""
    scalar = _SCALARS.get(id(type(value)))
    if scalar is not None:
        return scalar(value)
    words = Words(refer)
    words.put(value, 0)
    return words.written()


def contents(value, refer):
    """What an object that has a number holds now."""
    words = Words(refer)
    kind = type(value)
    try:
        _writer_of(kind)(words, value, kind)
    except (RuntimeError, ValueError) as error:  # another thread changes it at this moment
        if isinstance(error, RecursionError):
            raise
        words.parts[:] = ["<" + _type_name(kind) + ">"]
    return words.written()


def has_number(value):
    kind = type(value)
    if kind is types.FunctionType:
        return bool(_kept_by_function(value))
    if issubclass(kind, type):
        return bool(_kept_by_class(value))
    return id(kind) in _NUMBERED or (id(kind) not in _PLAIN and _is_instance_of_class(kind))


def may_keep(value):
    """Whether a function or class may come to keep something, and have a number from then on."""
    kind = type(value)
    return kind is types.FunctionType or (issubclass(kind, type) and bool(_type_flags(value) & _HEAP_TYPE))


def _is_instance_of_class(kind):
    if issubclass(kind, (type, BaseException)):
        return False
    return bool(_type_flags(kind) & _HEAP_TYPE) or any(id(each) in _NUMBERED for each in _type_order(kind))


def parts(value):
    """The values that an object's words are made of, its size first; None where they are not to be had so simply."""
    try:
        return _parts(value, type(value))
    except RuntimeError as error:  # another thread changes it at this moment
        if isinstance(error, RecursionError):
            raise
        return None


def _parts(value, kind):
    if kind is list:
        return [len(value), *value[:MAX_ITEMS]]
    if kind is dict:
        return _entries(value)
    if kind is set or kind is deque:
        return [len(value), *islice(value, MAX_ITEMS)]
    if kind is types.CellType:
        return _held_by_cell(value)
    if id(kind) in _WRITERS or issubclass(kind, type):
        return None
    holder = _only_dictionary(kind)
    return None if holder is None else _entries(holder.__get__(value))


def is_atom(value):
    """Whether nothing can change what ``value`` is, and little is lost by keeping it."""
    kind = type(value)
    if kind is str or kind is bytes:
        return len(value) <= MAX_TEXT
    if kind is int:
        return value.bit_length() <= MAX_BITS
    return id(kind) in _SCALARS and kind is not slice and kind is not range


def is_plain_store(value, name):
    """Whether assigning to an attribute changes just the object."""
    kind = type(value)
    if not _is_instance_of_class(kind):
        return False
    for each in _type_order(kind):
        members = _type_dictionary(each)
        if "__setattr__" in members and each is not object:
            return False
        if name in members and id(type(members[name])) not in _LOOKED_UP:
            return False
    return True


def is_plain_attribute(value, name):
    """Whether reading an attribute only looks it up, and calls nothing."""
    kind = type(value)
    if id(kind) in _SCALARS or id(kind) in _WRITERS or kind is tuple:
        return True
    if kind is types.ModuleType:
        return name in _instance_dictionary(value)
    if not _is_instance_of_class(kind):
        return False
    found = None
    for each in _type_order(kind):
        members = _type_dictionary(each)
        if "__getattr__" in members or ("__getattribute__" in members and each is not object):
            return False
        if found is None and name in members:
            found = type(members[name])
    return found is None or id(found) in _LOOKED_UP


def _entries(mapping):
    return [dict.__len__(mapping), *islice(mapping, MAX_ITEMS), *islice(dict.values(mapping), MAX_ITEMS)]


def _held_by_cell(cell):
    try:
        return [1, _cell_contents(cell)]
    except ValueError:
        return [0]


def _only_dictionary(kind):
    """What gives the dictionary of an instance, if that is all that the instance has."""
    known = _dictionaries.get(id(kind))
    if known is None or known[0]() is not kind:
        owner = _owner_of_dictionary(kind)
        known = _dictionaries[id(kind)] = (weakref.ref(kind), None if owner is None else weakref.ref(owner))
    return None if known[1] is None else _type_dictionary(known[1]())["__dict__"]


def _owner_of_dictionary(kind):
    """The class that brings the dictionary in; None where instances hold more than that, or have none."""
    owner = None
    for each in _type_order(kind):
        members = _type_dictionary(each)
        if "__slots__" in members or id(each) in _BASES or id(each) in _NUMBERED:
            return None
        if owner is None and type(members.get("__dict__")) is types.GetSetDescriptorType:
            owner = each
    return owner


_dictionaries = {}
"""By a class's address: weak references to it, and to the class whose descriptor gives its instances' dictionary."""


class Words:
    """Texts and numbers as they are put together, up to a length that fits on a few lines."""

    def __init__(self, refer):
        self.refer = refer
        self.parts = []
        self.length = 0

    def add(self, text):
        self.parts.append(text)
        self.length += len(text)

    def put(self, value, depth):
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
            self.items(_exception_arguments(value), (_type_name(kind) + "(", ")"), depth)
        elif kind is types.BuiltinFunctionType:
            self.builtin(value, depth)
        else:
            self.add(_plain(value, kind))

    def builtin(self, value, depth):
        owner = value.__self__
        self.add("<built-in " + shortened(value.__name__))
        if owner is not None and type(owner) is not types.ModuleType:
            self.add(" of ")
            self.put(owner, depth + 1)
        self.add(">")

    def items(self, values, ends, depth, limit=MAX_ITEMS):
        start, end = ends
        self.add(start)
        if depth >= MAX_DEPTH and values:
            self.add(CUT)
        else:
            shown = list(islice(iter(values), limit))
            for index, value in enumerate(shown):
                if index:
                    self.add(", ")
                if self.length > MAX_TEXT:
                    self.rest(len(values) - index)
                    break
                self.put(value, depth + 1)
            else:
                if len(values) > limit:
                    self.add(", ")
                    self.rest(len(values) - limit)
        self.add(end)

    def pairs(self, mapping, ends, between=": "):
        start, end = ends
        self.add(start)
        for index, (name, value) in enumerate(list(islice(dict.items(mapping), MAX_ITEMS + 1))):
            if index:
                self.add(", ")
            if self.length > MAX_TEXT or index == MAX_ITEMS:
                self.rest(dict.__len__(mapping) - index)
                break
            self.put(name, 1)
            self.add(between)
            self.put(value, 1)
        self.add(end)

    def rest(self, count):
        self.add("{} {} more".format(CUT, count))

    def written(self):
        """Neighbouring texts as one; a text alone as it is."""
        joined = []
        for part in self.parts:
            if joined and type(part) is str and type(joined[-1]) is str:
                joined[-1] += part
            else:
                joined.append(part)
        return joined[0] if len(joined) == 1 and type(joined[0]) is str else joined


def _plain(value, kind):
    named = _NAMED.get(id(kind))
    if named is not None:
        return named(value)
    if issubclass(kind, type):
        return "<class " + _type_name(value) + ">"
    return "<" + _type_name(kind) + ">"


def _write_list(words, value, kind):
    words.items(value, ("[", "]"), 0)


def _write_dict(words, value, kind):
    words.pairs(value, ("{", "}"))


def _write_set(words, value, kind):
    words.items(value, ("{", "}") if value else ("set(", ")"), 0)


def _write_deque(words, value, kind):
    words.items(value, ("deque([", "])"), 0)


def _write_bytearray(words, value, kind):
    words.add("bytearray(" + _quoted(bytes(value[: MAX_STRING + 1])) + ")")


def _write_cell(words, value, kind):
    try:
        held = _cell_contents(value)
    except ValueError:
        words.add("<cell: empty>")
        return
    words.add("<cell: ")
    words.put(held, 0)
    words.add(">")


def _write_iterator(words, value, kind):
    words.add("<" + _type_name(kind))
    hint = _type_dictionary(kind).get("__length_hint__")
    if hint is not None:
        left = hint(value)
        if type(left) is int:
            words.add(", {} left".format(left if left <= MAX_LEFT else "over {}".format(MAX_LEFT)))
    words.add(">")


def _write_function(words, value, kind):
    """With what it keeps: cells, and defaults that can change from call to call."""
    words.add("<function " + shortened(value.__name__))
    for name, kept in _kept_by_function(value):
        words.add(" " + name + "=")
        words.put(kept, 1)
    words.add(">")


def _kept_by_function(function):
    code = function.__code__
    kept = list(zip(code.co_freevars, function.__closure__ or ()))
    defaults = function.__defaults__ or ()
    if defaults:
        named = code.co_varnames[code.co_argcount - len(defaults) : code.co_argcount]
        kept += [(name, value) for name, value in zip(named, defaults) if has_number(value)]
    if function.__kwdefaults__:
        kept += [(name, value) for name, value in dict.items(function.__kwdefaults__) if has_number(value)]
    return kept


def _write_class(words, value, kind):
    """With the attributes of its own that all instances share and that can change."""
    words.add("<class " + shortened(_type_name(value)))
    for name, kept in _kept_by_class(value):
        words.add(" " + shortened(name) + "=")
        words.put(kept, 1)
    words.add(">")


def _kept_by_class(value):
    if not _type_flags(value) & _HEAP_TYPE:
        return []
    attributes = list(_type_dictionary(value).items())
    return [(name, kept) for name, kept in attributes if type(name) is str and name[:1] != "_" and _is_store(kept)]


def _is_store(value):
    return type(value) in (list, dict, set, deque, bytearray)


def _write_named(words, value, kind):
    words.add("<" + _type_name(kind).replace("_", " ") + " " + shortened(value.__name__) + ">")


def _write_instance(words, value, kind):
    """The class's name, what the built-in class beneath it holds, and attributes."""
    attributes = dict(_attributes(value, kind))
    member = attributes.get("_name_")  # of an enumeration
    words.add("<" + _type_name(kind) + ("." + shortened(member) if type(member) is str else ""))
    base = next((each for each in _type_order(kind) if id(each) in _BASES), None)
    if base is not None:
        words.add(" ")
        _BASES[id(base)](words, value)
    shown = [(name, held) for name, held in attributes.items() if not name[:1] == name[-1:] == "_"]
    for index, (name, held) in enumerate(shown):
        words.add(" ")
        if words.length > MAX_TEXT or index == MAX_ITEMS:
            words.add(CUT)
            break
        words.add(shortened(name) + "=")
        words.put(held, 1)
    words.add(">")


def _attributes(value, kind):
    """Names and values from the instance's dictionary and its slots, as C keeps them: nothing of the class is asked."""
    holder = None
    for each in _type_order(kind):
        members = _type_dictionary(each)
        if holder is None and type(members.get("__dict__")) is types.GetSetDescriptorType:
            holder = members["__dict__"]
        if "__slots__" in members:
            yield from _slots(value, members)
    if holder is not None:
        yield from ((name, held) for name, held in list(dict.items(holder.__get__(value))) if type(name) is str)


def _slots(value, members):
    for name, member in list(members.items()):
        if type(member) is types.MemberDescriptorType:
            try:
                yield name, member.__get__(value)
            except AttributeError:  # nothing was assigned to it yet
                continue


_BASES = {
    id(list): lambda words, value: words.items(list(list.__iter__(value)), ("[", "]"), 0),
    id(tuple): lambda words, value: words.items(list(tuple.__iter__(value)), ("(", ")"), 0),
    id(set): lambda words, value: words.items(list(set.__iter__(value)), ("{", "}"), 0),
    id(dict): lambda words, value: words.pairs(value, ("{", "}")),
    id(int): lambda words, value: words.add(_whole(value)),
    id(str): lambda words, value: words.add(_quoted(str.__str__(value))),
    id(float): lambda words, value: words.add(float.__repr__(value)),
}


def _whole(value):
    bits = int.bit_length(value)
    return int.__repr__(value) if bits <= MAX_BITS else "<int of {:,} bits>".format(bits)


def _quoted(value):
    return repr(value) if len(value) <= MAX_STRING else repr(value[:MAX_STRING]) + CUT


def _range(value):
    numbers = [value.start, value.stop] + ([value.step] if value.step != 1 else [])
    return "range(" + ", ".join(_whole(each) for each in numbers) + ")"


def _slice(value):
    numbers = [value.start, value.stop] + ([value.step] if value.step is not None else [])
    return "slice(" + ", ".join(_whole(each) if type(each) is int else _bound(each) for each in numbers) + ")"


def _bound(value):
    return "None" if value is None else "<" + _type_name(type(value)) + ">"


def _module(value):
    name = _instance_dictionary(value).get("__name__")
    return "<module " + (shortened(name) if type(name) is str else "?") + ">"


def _name_of(function):
    return shortened(function.__name__) if type(function) in (types.FunctionType, types.BuiltinFunctionType) else "?"


def _by_name(word):
    return lambda value: "<" + word + " " + shortened(value.__name__) + ">"


def _of_class(word):
    return lambda value: "<" + word + " " + _type_name(value.__objclass__) + "." + shortened(value.__name__) + ">"


_SCALARS = {
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
_NAMED = {
    id(types.FunctionType): _by_name("function"),
    id(types.ModuleType): _module,
    id(types.CodeType): lambda value: "<code " + shortened(value.co_name) + ">",
    id(types.MethodDescriptorType): _of_class("method"),
    id(types.WrapperDescriptorType): _of_class("method"),
    id(types.ClassMethodDescriptorType): _of_class("class method"),
    id(types.MethodWrapperType): lambda value: "<method " + shortened(value.__name__) + ">",
}
_WRITERS = {
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
_LOOKED_UP = frozenset(_SCALARS) | {
    id(each) for each in (types.FunctionType, types.MemberDescriptorType, staticmethod, classmethod, list, dict)
}
_ITERATORS = (
    *(type(iter(each)) for each in ([], (), {}, set(), "", "\u00e9", b"", bytearray(), range(0), range(1 << 70))),
    *(type(iter(each)) for each in ({}.values(), {}.items(), deque())),
    *(type(reversed(each)) for each in ([], range(0))),
)
_CALLING_ITERATORS = (enumerate, zip, map, filter, reversed, type(iter(int, 1)))
_WRITERS.update((id(each), _write_iterator) for each in _ITERATORS + _CALLING_ITERATORS)
SCALAR_KINDS = frozenset(_SCALARS)
ITERATOR_KINDS = frozenset(map(id, _ITERATORS))
"""Iterators that call nothing when they advance."""
_NUMBERED = frozenset(_WRITERS) - {id(types.FunctionType)}
"""Kinds whose values always have a number; functions have one if they keep something."""
_PLAIN = frozenset(_SCALARS) | frozenset(_NAMED) | {id(tuple), id(frozenset), id(types.MethodType)}


def _writer_of(kind):
    return _WRITERS.get(id(kind)) or (_write_class if issubclass(kind, type) else _write_instance)
