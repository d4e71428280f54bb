"""Which of a body's variables are the program's own, and how a reader knows them.

``debug iter => _51;`` at ``v.iter()`` is a name that the compiler made up: its place in the program does not bear it.
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
"""An element: by its number, or by a value that has no name of the program's; or a part of a slice."""
_ELEMENT = re.compile(r"\[(.*?)(?:; [^;]*)?\]")
_FOLLOWED = re.compile(r"\(\*\((\*+[\w.]+)\)\)")
_BASE = r"[*(]*[\w.]+\)?(?:\[[^\[\]]*\])*"
_FIELD = re.compile(
    rf"\((?:\((?P<enum>{_BASE}) as (?P<variant>\w+)\)|(?P<base>{_BASE}))"
    r"\.(?P<field>\d+): (?P<type>(?:[^()]|\([^()]*\))*)\)"
)
_BINDING = re.compile(r"(?:&\s*(?:'\w+\s+)?)?(?:ref\s+)?(?:mut\s+)?(?:r#)?(?P<name>\w+)\s*(?:[@:].*)?", re.DOTALL)
_POINTER = re.compile(r"(?:&(?:'\w+ )?(?:mut )?|(?:[a-z_]\w*::)*Box<)+")
_DEEPEST = 8
_BORROWED = re.compile(r"&(?:'\w+ )?(?:mut )?")


def own_variables(body: Body, program: Program) -> tuple[Variable, ...]:
    """The program's own variables, each once, in the order in which they are declared.

    What an ``async fn`` captures of its parameters it moves into variables of the same place: those are shown.
    """
    found: dict[tuple[str, tuple[int, int] | None], Variable] = {}
    for each in (_as_named(variable, program) for variable in body.variables):
        key = (each.name, each.span.end if each.span else None)
        if _is_own(each, program) and (key not in found or not found[key].is_whole):
            found[key] = each
    return tuple(sorted(found.values(), key=lambda each: each.span or Span(0, 0, 0, 0)))


def made_up(body: Body, program: Program) -> set[str]:
    """The names that the compiler made for what the program does not name (those of library macros left out)."""
    found = (_as_named(variable, program) for variable in body.variables)
    return {each.name for each in found if each.span and not _is_own(each, program)}


def _as_named(variable: Variable, program: Program) -> Variable:
    """A variable that a macro of the program declares as ``$name``, at the first place that bears its name."""
    if variable.span is None or not program.cut(variable.span).startswith("$"):
        return variable
    for number, line in enumerate(program.lines, 1):
        if match := re.search(rf"(?<!\w){re.escape(variable.name)}(?!\w)", line):
            return replace(variable, span=Span(number, match.start(), number, match.end()))
    return variable


def _is_own(variable: Variable, program: Program) -> bool:
    text = program.cut(variable.span) if variable.span else ""
    binding = _BINDING.fullmatch(text)
    return binding is not None and binding["name"] == _base(variable.name, text)


def _base(name: str, text: str) -> str:
    """The variable that a captured part belongs to: ``p`` of ``p__b``, where that is what stands at its place."""
    return text if name.startswith(f"{text}__") else name.removeprefix("r#")


def shown_name(variable: Variable, program: Program) -> str:
    """The name as the program has it."""
    text = program.cut(variable.span) if variable.span else ""
    return variable.name.replace("__", ".") if variable.name.startswith(f"{text}__") else variable.name


def kind_of(variable: Variable, body: Body) -> LaneKind:
    if not variable.is_whole:
        return "capture"
    return "parameter" if variable.root in body.arguments else "local"


def type_of(variable: Variable, body: Body) -> str:
    """The type without the modules in which it lies: ``Vec<String>``."""
    if variable.is_whole:
        return _MODULES.sub("", body.types.get(variable.root, "").partition(" as UserType")[0])
    field = _FIELD_TYPE.search(variable.place)
    return _MODULES.sub("", up_to_closing(variable.place[field.end() :]) if field else "")


def place_in_words(place: str, span: Span | None, body: Body, names: Mapping[str, str], program: Program) -> str:
    """A place as the program writes it at ``span``; where it does not, with the names of variables and fields put in.

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
    known: dict[str, str] = {names.get(local, local): kind for local, kind in body.types.items()}
    text = re.sub(r"\b_\d+\b", lambda match: names.get(match[0], match[0]), place)
    text = _INDEX.sub(lambda match: f"[{match['known'] or '…'}]" if match["single"] else match[0], text)

    def field(match: re.Match[str]) -> str:
        base, variant = match["base"] or match["enum"], match["variant"] or ""
        shown = f"{base}.{_field_name(_pointee(base, known), variant, int(match['field']), program)}"
        known[shown] = match["type"]
        return shown

    for pattern, replacement in ((_FOLLOWED, r"(*\1)"), (_FIELD, field), (_DOWNCAST, r"\1")) * _DEEPEST:
        text = pattern.sub(replacement, text)
    return text[1:-1] if re.fullmatch(r"\(\**[\w.]+\)", text) else text


def _pointee(base: str, known: Mapping[str, str]) -> str:
    """The type of a place, which may be what a reference or a box leads to: ``(*b)``, or an element of that."""
    whole, indices = _INDEX.subn("", base)
    type_ = known.get(whole.strip("(*)"), "")
    type_ = _POINTER.sub("", type_) if "*" in base else type_
    for _ in range(indices):
        type_ = _ELEMENT.sub(r"\1", type_)
    return type_


def _field_name(type_: str, variant: str, index: int, program: Program) -> str:
    """The name of a field by its place in the declaration, where the program declares the type, and not twice."""
    path = type_.partition("<")[0].rstrip(">").replace("::", ".")
    found = [kind for kind in types(program) if f".{kind.name}".endswith(f".{path}")]
    found = [each for each in found if each.name == path] or found
    owner = (variant,) if variant else ()
    declared = [[way[-1] for way in members(program, each) if way[:-1] == owner] for each in found]
    names = {fields[index] if index < len(fields) else str(index) for fields in declared}
    return names.pop() if len(names) == 1 else str(index)
