"""Which variables of a body are the program's own, and what the program calls them.

``debug iter => _51;`` at ``v.iter()`` is a variable that the compiler made: the text at its place is not its name.
``debug p__b => (*((*_1).0: &String));`` is ``p.b``, captured by a closure.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from ....model.program import Program
from ....model.shapes.timeline import LaneKind
from ....model.span import Span
from ..items import types
from ..layout.members import members
from .body import Body, Variable, up_to_closing

_MODULES = re.compile(r"\b(?:[a-z_]\w*::)+(?=[\w{])")
_FIELD_TYPE = re.compile(r"\.\w+: ")
_SIMPLE_PLACE = re.compile(r"[*(]*[^\W\d]\w*(?:\.\w+|\[[^\[\]]*\]|\))*")
_DOWNCAST = re.compile(r"\(([^()]+?) as \w+\)")
_INDEX = re.compile(r"\[(?:(?P<single>(?P<known>\d+) of \d+|_\d+)|[^\[\]]*)\]")
"""An element, by its number or by a local that has no name in the program; or a part of a slice."""
_ELEMENT = re.compile(r"\[(.*?)(?:; [^;]*)?\]")
_DEREFERENCED = re.compile(r"\(\*\((\*+[\w.]+)\)\)")
_BASE = r"[*(]*[\w.]+\)?(?:\[[^\[\]]*\])*"
_FIELD = re.compile(
    rf"\((?:\((?P<enum>{_BASE}) as (?P<variant>\w+)\)|(?P<base>{_BASE}))"
    r"\.(?P<field>\d+): (?P<type>(?:[^()]|\([^()]*\))*)\)"
)
_BINDING = re.compile(r"(?:&\s*(?:'\w+\s+)?)?(?:ref\s+)?(?:mut\s+)?(?:r#)?(?P<name>\w+)\s*(?:[@:].*)?", re.DOTALL)
_POINTER = re.compile(r"(?:&(?:'\w+ )?(?:mut )?|(?:[a-z_]\w*::)*Box<)+")
_DEEPEST = 8
"""Fields and references of a place are rewritten from the inside out, down to this many levels."""
_BORROWED = re.compile(r"&(?:'\w+ )?(?:mut )?")


def own_variables(body: Body, program: Program) -> tuple[Variable, ...]:
    """Return the program's own variables, each once, in the order in which they are declared.

    The body of an ``async fn`` captures its parameters, and moves them into variables of its own with the same place.
    The captured ones are then left out.
    """
    found: dict[tuple[str, tuple[int, int] | None], Variable] = {}
    for variable in (_as_named(listed, program) for listed in body.variables):
        key = (variable.name, variable.span.end if variable.span else None)
        if _is_own(variable, program) and (key not in found or not found[key].is_whole):
            found[key] = variable
    return tuple(sorted(found.values(), key=lambda variable: variable.span or Span(0, 0, 0, 0)))


def made_up(body: Body, program: Program) -> set[str]:
    """Return the names of the variables that the compiler made. Variables of a library's macros are left out."""
    found = (_as_named(variable, program) for variable in body.variables)
    return {variable.name for variable in found if variable.span and not _is_own(variable, program)}


def _as_named(variable: Variable, program: Program) -> Variable:
    """Return the variable. If a macro of the program declares it (``$name``), its place is the first with its name."""
    if variable.span is None or not program.cut(variable.span).startswith("$"):
        return variable
    for number, line in enumerate(program.lines, 1):
        if match := re.search(rf"(?<!\w){re.escape(variable.name)}(?!\w)", line):
            return replace(variable, span=Span(number, match.start(), number, match.end()))
    return variable


def _is_own(variable: Variable, program: Program) -> bool:
    """True if the program's text at the variable's place declares the variable's name."""
    text = program.cut(variable.span) if variable.span else ""
    binding = _BINDING.fullmatch(text)
    return binding is not None and binding["name"] == _base(variable.name, text)


def _base(name: str, text: str) -> str:
    """Return the variable to which a captured part belongs: ``p`` for ``p__b``, if ``text`` at its place is ``p``."""
    return text if name.startswith(f"{text}__") else name.removeprefix("r#")


def shown_name(variable: Variable, program: Program) -> str:
    """Return the variable's name as the program writes it: ``p.b`` for ``p__b``."""
    text = program.cut(variable.span) if variable.span else ""
    return variable.name.replace("__", ".") if variable.name.startswith(f"{text}__") else variable.name


def kind_of(variable: Variable, body: Body) -> LaneKind:
    if not variable.is_whole:
        return "capture"
    return "parameter" if variable.root in body.arguments else "local"


def type_of(variable: Variable, body: Body) -> str:
    """Return the variable's type without the names of modules: ``Vec<String>``."""
    if variable.is_whole:
        return _MODULES.sub("", body.types.get(variable.root, "").partition(" as UserType")[0])
    field = _FIELD_TYPE.search(variable.place)
    return _MODULES.sub("", up_to_closing(variable.place[field.end() :]) if field else "")


def place_in_words(place: str, span: Span | None, body: Body, names: Mapping[str, str], program: Program) -> str:
    """Return a place of MIR as the program writes it at ``span``.

    Sometimes the program has no such text there. Then the names of variables and fields are put into the place:
    ``((_1 as Node).0: Pair)`` is ``tree.0``, ``(*_4)`` is ``*first``.
    """
    written = program.cut(span) if span else ""
    written = _BORROWED.sub("", written, count=1).strip() if written.startswith("&") else written
    root = re.search(r"_\d+", place)
    name = names.get(root[0], root[0]) if root else ""
    if _SIMPLE_PLACE.fullmatch(written) and re.match(rf"[*(]*{re.escape(name)}\b", written):
        return written
    return _rendered(place, body, names, program)


def _rendered(place: str, body: Body, names: Mapping[str, str], program: Program) -> str:
    """Return a place of MIR with the names of variables and fields instead of their numbers."""
    known: dict[str, str] = {names.get(local, local): kind for local, kind in body.types.items()}
    text = re.sub(r"\b_\d+\b", lambda match: names.get(match[0], match[0]), place)
    text = _INDEX.sub(lambda match: f"[{match['known'] or '…'}]" if match["single"] else match[0], text)

    def field(match: re.Match[str]) -> str:
        base, variant = match["base"] or match["enum"], match["variant"] or ""
        shown = f"{base}.{_field_name(_pointee(base, known), variant, int(match['field']), program)}"
        known[shown] = match["type"]
        return shown

    for pattern, replacement in ((_DEREFERENCED, r"(*\1)"), (_FIELD, field), (_DOWNCAST, r"\1")) * _DEEPEST:
        text = pattern.sub(replacement, text)
    return text[1:-1] if re.fullmatch(r"\(\**[\w.]+\)", text) else text


def _pointee(base: str, known: Mapping[str, str]) -> str:
    """Return the type of a place. The place can be what a reference or a box points to (``(*b)``), or an element."""
    whole, indices = _INDEX.subn("", base)
    type_ = known.get(whole.strip("(*)"), "")
    type_ = _POINTER.sub("", type_) if "*" in base else type_
    for _ in range(indices):
        type_ = _ELEMENT.sub(r"\1", type_)
    return type_


def _field_name(type_: str, variant: str, index: int, program: Program) -> str:
    """Return the name of a field, by its index in the type's declaration.

    The index itself is returned if the program does not declare the type, or if several types fit that disagree.
    """
    path = type_.partition("<")[0].rstrip(">").replace("::", ".")
    found = [item for item in types(program) if f".{item.name}".endswith(f".{path}")]
    found = [item for item in found if item.name == path] or found
    owner = (variant,) if variant else ()
    declared = [[parts[-1] for parts in members(program, item) if parts[:-1] == owner] for item in found]
    names = {fields[index] if index < len(fields) else str(index) for fields in declared}
    return names.pop() if len(names) == 1 else str(index)
