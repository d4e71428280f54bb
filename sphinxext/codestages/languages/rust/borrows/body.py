"""A body of MIR as the borrow checker saw it (``-Zdump-mir=nll``): statements with places, variables, regions.

    | '?5 | U0 | {bb0[4..=12], bb1[0]}          the points at which region '?5 is live
    | '?5: '?20 due to Boring at …              a reference with region '?5 may flow into region '?20
    fn main() -> () {
        debug first => _4;                      // in scope 2 at fib.rs:6:9: 6:14
        bb0: {
            _6 = &_1;                           // scope 1 at fib.rs:6:18: 6:19

Lines that the parser does not understand are left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property

from ....model.program import Program
from ....model.span import Span
from ..spans import read_span

Point = tuple[int, int]
"""The number of a basic block, and the index of a statement in the block. The terminator is the last one."""

_NAME = re.compile(r"^// MIR for `(?P<name>.*?)`(?: 0| \S+)* nll$", re.MULTILINE)
_START = re.compile(r"^(?!//|\|).*\{$", re.MULTILINE)
_REGION = r"'(?:\?|_#)\d+r?"
_VALUE = re.compile(rf"\n\| ({_REGION}) \| U\d+ \| \{{(.*)\}}(?=\n)")
_UNIVERSAL = re.compile(rf"\n\| ({_REGION}) \| (?:Global|External|Local) \|")
_LIVE = re.compile(rf"\n\| ({_REGION}) live at \{{(.*)\}}(?=\n)")
_CONSTRAINT = re.compile(rf"\n\| ({_REGION}): ({_REGION}) due to ")
_RANGE = re.compile(r"bb(\d+)\[(\d+)(?:\.\.=(\d+))?\]")

_COMMENT = re.compile(r"(?:return place )?(?:in )?scope \d+ at (?P<place>.+:\d+:\d+: \d+:\d+)$")
_BLOCK = re.compile(r"^    bb(\d+)( \(cleanup\))?: \{\n(.*?)^    \}$", re.MULTILINE | re.DOTALL)
_INDENT, _ASIDE = " " * 8, f"{' ' * 38}"
_PLACE = re.compile(r"\d+ at (.+)")
_LOCAL = re.compile(r"\s*let (?:mut )?(?P<name>_\d+): (?P<type>.*);$")
_DEBUG = re.compile(r"\s*debug (?P<name>\S+) => (?P<place>.*);$")
_ARGUMENT = re.compile(r"(_\d+): ")
_ROOT = re.compile(r"\b_\d+")
_DEFINED = re.compile(r"(_\d+) = |Storage(?:Live|Dead)\((_\d+)\)$")


@dataclass(frozen=True, slots=True)
class Statement:
    """A statement or terminator, in rustc's own text.

    ``span`` is its place in the program; None if its place is in another file, such as that of a library's macro.
    """

    text: str
    span: Span | None


@dataclass(frozen=True, slots=True)
class Mentioned:
    """The locals in a statement: those that it overwrites (or whose storage it begins or ends), and those it uses."""

    defined: frozenset[str]
    used: frozenset[str]


@dataclass(frozen=True, slots=True)
class Variable:
    """A variable of the source, as a ``debug`` line names it, and the place (``_4``) in which MIR keeps it."""

    name: str
    place: str
    span: Span | None

    @property
    def root(self) -> str:
        """The first local that the place names; empty if it names none."""
        found = _ROOT.search(self.place)
        return found[0] if found else ""

    @property
    def is_whole(self) -> bool:
        """True if the variable is a local of its own; False for a part of a closure's environment."""
        return self.place == self.root


@dataclass(kw_only=True)
class Body:
    """The MIR of one function, closure or constant. ``name`` is the compiler's path (``main::{closure#0}``).

    ``types`` and ``declared`` are by local (``_1``). ``cleanup`` has the numbers of the blocks that run only while
    unwinding. ``regions`` is the part of the dump about regions. It is parsed on demand, because most regions are never
    asked for.
    """

    name: str
    header: str
    types: dict[str, str]
    declared: dict[str, Span | None]
    arguments: tuple[str, ...]
    variables: tuple[Variable, ...]
    blocks: dict[int, tuple[Statement, ...]]
    cleanup: frozenset[int]
    regions: str = field(repr=False)
    _points: dict[str, frozenset[Point]] = field(default_factory=dict, repr=False)

    def text(self, point: Point) -> str:
        """Return the statement's text without the semicolon; empty if there is no such point."""
        statement = self._statements.get(point)
        return statement.text if statement else ""

    def following(self, point: Point) -> tuple[Statement, ...]:
        """Return the statements after ``point`` in its block."""
        return self.blocks.get(point[0], ())[point[1] + 1 :]

    def span(self, point: Point) -> Span | None:
        statement = self._statements.get(point)
        return statement.span if statement else None

    def locals_of(self, point: Point) -> Mentioned:
        """Return the locals that a statement defines and uses."""
        text = self.text(point)
        defined = _DEFINED.match(text)
        rest = text[defined.end() :] if defined else text
        overwritten = filter(None, defined.groups()) if defined else ()
        return Mentioned(frozenset(overwritten), frozenset(_ROOT.findall(rest)))

    def declaration(self, local: str) -> Span | None:
        """Return the place where a local is declared."""
        own = (variable.span for variable in self.variables if variable.place == local)
        return self.declared.get(local) or next(own, None)

    def is_ordinary(self, point: Point) -> bool:
        """True if a run can reach the point without unwinding."""
        return point[0] not in self.cleanup

    @cached_property
    def points(self) -> tuple[Point, ...]:
        """All points, block by block."""
        return tuple(self._statements)

    @cached_property
    def _statements(self) -> dict[Point, Statement]:
        return {
            (block, index): statement
            for block, statements in self.blocks.items()
            for index, statement in enumerate(statements)
        }

    @cached_property
    def universal(self) -> frozenset[str]:
        """The regions that come from the caller."""
        return frozenset(_UNIVERSAL.findall(self.regions))

    @cached_property
    def _values(self) -> dict[str, str]:
        return dict(_VALUE.findall(self.regions))

    @cached_property
    def _live(self) -> dict[str, str]:
        return dict(_LIVE.findall(self.regions))

    @cached_property
    def _constraints(self) -> dict[str, list[str]]:
        found: dict[str, list[str]] = {}
        for longer, shorter in _CONSTRAINT.findall(self.regions):
            found.setdefault(longer, []).append(shorter)
        return found

    def value(self, region: str) -> frozenset[Point]:
        """Return the points that the compiler inferred for ``region``: those at which it is live."""
        if region not in self._points:
            self._points[region] = frozenset(_points(self._values.get(region, "")))
        return self._points[region]

    def is_live_at(self, region: str, point: Point) -> bool:
        """True if a variable whose type names ``region`` is live at ``point``."""
        key = f"live {region}"
        if key not in self._points:
            self._points[key] = frozenset(_points(self._live.get(region, "")))
        return point in self._points[key]

    def reached(self, region: str, *, within: bool = False) -> Iterator[str]:
        """Yield ``region`` and the regions into which its references may flow, the nearest first.

        With ``within``, regions that come from the caller are left out.
        """
        seen, waiting = {region}, [region]
        for source in waiting:
            if within and source in self.universal:
                continue
            yield source
            for target in self._constraints.get(source, ()):
                if target not in seen:
                    seen.add(target)
                    waiting.append(target)


def read_body(text: str, program: Program) -> Body | None:
    """Return the body in a dump; None if ``text`` is not a dump, or if it was cut off before the code begins."""
    name = _NAME.search(text)
    start = _START.search(text)
    if name is None or start is None:
        return None
    head, code = text[: start.start()], text[start.start() :]
    header, _, rest = code.partition("\n")
    declarations, _, blocks = rest.partition("\n\n    bb")
    types, declared, variables = _declarations(declarations, program)
    statements, cleanup = _blocks("    bb" + blocks, program)
    return Body(
        name=name["name"],
        header=header,
        types=_argument_types(header) | types,
        declared=declared,
        arguments=tuple(dict.fromkeys(_ARGUMENT.findall(header))),
        variables=tuple(variables),
        blocks=statements,
        cleanup=cleanup,
        regions=head,
    )


def _points(ranges: str) -> Iterator[Point]:
    """Yield the points of ``bb0[4..=12], bb1[0]``."""
    for block, first, last in _RANGE.findall(ranges):
        yield from ((int(block), index) for index in range(int(first), int(last or first) + 1))


def _argument_types(header: str) -> dict[str, str]:
    """Return the types of ``_1``, ``_2`` … in ``fn f(_1: u8, _2: (u8, u8)) -> u8 {``."""
    found = list(_ARGUMENT.finditer(header))
    ends = [*(following.start() for following in found[1:]), len(header)]
    types = ((argument[1], header[argument.end() : end]) for argument, end in zip(found, ends, strict=False))
    return {local: up_to_closing(type_).rstrip().rstrip(",") for local, type_ in types}


def up_to_closing(text: str) -> str:
    """Return the part of ``text`` before the parenthesis that closes one opened before ``text``."""
    depth = 1
    for index, character in enumerate(text):
        depth += (character == "(") - (character == ")")
        if depth == 0:
            return text[:index]
    return text


def _declarations(text: str, program: Program) -> tuple[dict[str, str], dict[str, Span | None], list[Variable]]:
    """Return the types of the locals, the places where they are declared, and the variables of ``debug`` lines."""
    types: dict[str, str] = {}
    declared: dict[str, Span | None] = {}
    variables: list[Variable] = []
    for line in text.split("\n"):
        shown, span = _parted(line, program)
        if local := _LOCAL.match(shown):
            types[local["name"]] = local["type"]
            declared[local["name"]] = span
        elif variable := _DEBUG.match(shown):
            variables.append(Variable(variable["name"], variable["place"], span))
    return types, declared, variables


def _blocks(text: str, program: Program) -> tuple[dict[int, tuple[Statement, ...]], frozenset[int]]:
    """Return the statements of each block, and the numbers of the cleanup blocks."""
    blocks: dict[int, tuple[Statement, ...]] = {}
    cleanup: set[int] = set()
    for number, is_cleanup, content in _BLOCK.findall(text.partition("\n}\n")[0]):
        lines = content.split("\n")
        blocks[int(number)] = tuple(_statement(line, program) for line in lines if _is_statement(line))
        if is_cleanup:
            cleanup.add(int(number))
    return blocks, frozenset(cleanup)


def _is_statement(line: str) -> bool:
    """True if the line of a block is a statement; False for a comment that continues the one on the line before it.

    Such comments (``// mir::Constant``) stand in the column of comments, far to the right of the statements.
    """
    return line.startswith(_INDENT) and not (line.startswith(_ASIDE) and line.lstrip().startswith("// "))


def _statement(line: str, program: Program) -> Statement:
    text, _, comment = line.partition("// scope ")
    place = _PLACE.match(comment)
    return Statement(text.strip().removesuffix(";"), read_span(place[1], program.filename) if place else None)


def _parted(line: str, program: Program) -> tuple[str, Span | None]:
    """Return a line's text, and the place in the program that its comment names; the whole line if it names none."""
    text, _, words = line.rpartition("// ")
    comment = _COMMENT.match(words)
    return (text.rstrip(), read_span(comment["place"], program.filename)) if comment else (line, None)
