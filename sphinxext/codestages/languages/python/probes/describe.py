"""Values in words, without running a line of the sample: no ``__repr__``, ``__eq__``, ``__hash__``, no attribute hooks.

``describe([1, [2]])`` is ``[1, [2]]``; an instance of the sample's own class is ``<Shape object>``.
"""

import builtins
import types

__builtins__ = dict(vars(builtins))  # the sample may do with the real ones what it likes

MAX_BITS = 400
MAX_DEPTH = 3
MAX_ITEMS = 20
MAX_STRING = 60
MAX_TEXT = 120
CUT = "\u2026"

_type_name = type.__dict__["__name__"].__get__
_type_flags = type.__dict__["__flags__"].__get__
_exception_arguments = BaseException.__dict__["args"].__get__
_instance_dictionary = types.ModuleType.__dict__["__dict__"].__get__
_HEAP_TYPE = 1 << 9


def describe(value):
    """One line that says what ``value`` is now. Types are looked up by identity: their metaclass may hash as it likes."""
    kind = type(value)
    scalar = _SCALARS.get(id(kind))
    if scalar is not None:
        return scalar(value)
    text = _describe(value, kind, ())
    return text if len(text) <= MAX_TEXT else text[: MAX_TEXT - 1] + CUT


def _describe(value, kind, within):
    scalar = _SCALARS.get(id(kind))
    if scalar is not None:
        return scalar(value)
    container = _CONTAINERS.get(id(kind))
    if container is not None:
        if id(value) in within or len(within) == MAX_DEPTH:
            return container[0] + CUT + container[1]
        return _contents(value, container, within + (id(value),))
    named = _NAMED.get(id(kind))
    if named is not None:
        return named(value)
    return _instance(value, kind, within)


def _contents(value, container, within):
    start, end, pairs = container
    items = []
    length = 0
    for item in value.items() if pairs else value:
        if len(items) == MAX_ITEMS or length > MAX_TEXT:
            items.append(CUT)
            break
        if pairs:
            items.append(_describe(item[0], type(item[0]), within) + ": " + _describe(item[1], type(item[1]), within))
        else:
            scalar = _SCALARS.get(id(type(item)))
            items.append(scalar(item) if scalar else _describe(item, type(item), within))
        length += len(items[-1]) + 2
    if start == "(" and len(items) == 1:
        return start + items[0] + ",)"
    if not items and start in ("{", "frozenset({") and not pairs:
        return "set()" if start == "{" else "frozenset()"
    return start + ", ".join(items) + end


def _instance(value, kind, within):
    if issubclass(kind, type):
        return "<class " + _type_name(value) + ">"
    if issubclass(kind, BaseException):
        arguments = [_describe(each, type(each), within) for each in _exception_arguments(value)[:MAX_ITEMS]]
        return _type_name(kind) + "(" + ", ".join(arguments) + ")" if len(within) < MAX_DEPTH else _type_name(kind)
    if _type_flags(kind) & _HEAP_TYPE:
        return "<" + _type_name(kind) + " object>"
    return "<" + _type_name(kind) + ">"


def _whole(value):
    bits = value.bit_length()
    return repr(value) if bits <= MAX_BITS else "<int of {:,} bits>".format(bits)


def _quoted(value):
    return repr(value) if len(value) <= MAX_STRING else repr(value[:MAX_STRING]) + CUT


def _range(value):
    numbers = [value.start, value.stop] + ([value.step] if value.step != 1 else [])
    return "range(" + ", ".join(_whole(each) for each in numbers) + ")"


def _module(value):
    name = _instance_dictionary(value).get("__name__")
    return "<module " + (name if type(name) is str else "?") + ">"


def _method(value):
    return "<method " + _name_of(value.__func__) + ">"


def _name_of(function):
    return function.__name__ if type(function) in (types.FunctionType, types.BuiltinFunctionType) else "?"


def _by_name(word):
    return lambda value: "<" + word + " " + value.__name__ + ">"


_SCALARS = {
    id(int): _whole,
    id(str): _quoted,
    id(bytes): _quoted,
    id(range): _range,
    id(bool): repr,
    id(float): repr,
    id(complex): repr,
    id(type(None)): repr,
    id(type(Ellipsis)): repr,
    id(type(NotImplemented)): repr,
}
_CONTAINERS = {
    id(list): ("[", "]", False),
    id(tuple): ("(", ")", False),
    id(set): ("{", "}", False),
    id(frozenset): ("frozenset({", "})", False),
    id(dict): ("{", "}", True),
}
_NAMED = {
    id(bytearray): lambda value: "bytearray(" + _quoted(bytes(value[: MAX_STRING + 1])) + ")",
    id(types.FunctionType): _by_name("function"),
    id(types.BuiltinFunctionType): _by_name("built-in"),
    id(types.GeneratorType): _by_name("generator"),
    id(types.CoroutineType): _by_name("coroutine"),
    id(types.AsyncGeneratorType): _by_name("async generator"),
    id(types.MethodType): _method,
    id(types.ModuleType): _module,
}
