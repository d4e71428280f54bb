"""The small closed set of shapes that stages yield and views draw.

Every item knows its span in the program, so any view can light up any other. Shapes are flat tuples, also where
they describe nested things: a tree is its nodes in pre-order, each with its depth.
"""

from __future__ import annotations

from typing import Literal, TypeAlias, assert_never

import msgspec

from .span import Span

Category: TypeAlias = Literal[
    "keyword", "name", "lifetime", "number", "string", "operator", "delimiter", "comment", "layout", "error"
]


class Token(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One token: the tool's own name for its kind, the category that colours it, its text and span.

    A ``layout`` token (NEWLINE, INDENT, DEDENT, end of file) may have an empty text and an empty span.
    """

    kind: str
    category: Category
    text: str
    span: Span


class Tokens(msgspec.Struct, frozen=True, tag="tokens"):
    """A token stream in source order."""

    tokens: tuple[Token, ...]


class TreeNode(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A node of a tree.

    ``depth`` counts from 0; ``field`` is the name under which the parent holds it (``body``, ``test``);
    ``detail`` is what the node itself carries (``id='n'``, ``Lt``), already in words.
    """

    label: str
    depth: int
    field: str = ""
    detail: str = ""
    span: Span | None = None


class Tree(msgspec.Struct, frozen=True, tag="tree"):
    """A tree's nodes in pre-order."""

    nodes: tuple[TreeNode, ...]


LineKind: TypeAlias = Literal["code", "header", "label", "comment", "noise", "error"]
"""``header`` opens a group, ``label`` names a place to jump to, ``noise`` is folded away with a count."""


class Line(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A line of a listing. ``gutter`` is what stands before it: an offset, a line number."""

    text: str
    gutter: str = ""
    kind: LineKind = "code"
    span: Span | None = None


class Group(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A run of lines that belong together: ``count`` lines from index ``first``; groups may nest.

    ``name`` is what ``:function:`` is compared with (``fib``, ``Shape.area``) or a basic block's label.
    ``foreign`` groups come from a library, not from the program: views fold them away with a count.
    """

    name: str
    kind: Literal["function", "block"]
    first: int
    count: int
    foreign: bool = False
    span: Span | None = None


EdgeKind: TypeAlias = Literal["flow", "true", "false", "exception", "unwind", "back"]
"""``exception`` is control flow that the program itself writes handlers for; ``unwind`` is clean-up, folded away."""


class Jump(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Control flow between two groups of a listing, by their indices in ``Listing.groups``."""

    source: int
    target: int
    label: str = ""
    kind: EdgeKind = "flow"


class Listing(msgspec.Struct, frozen=True, tag="listing", kw_only=True, omit_defaults=True):
    """Lines of text in the language of a Pygments lexer, grouped by function and basic block."""

    lexer: str
    lines: tuple[Line, ...]
    groups: tuple[Group, ...] = ()
    jumps: tuple[Jump, ...] = ()


class GraphNode(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A box: its lines of text, and, where it stands for a stage, that stage's name (``rust/mir``)."""

    id: str
    lines: tuple[Line, ...]
    kind: str = ""
    span: Span | None = None
    stage: str = ""


class GraphEdge(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """An arrow between two nodes, by their ids."""

    source: str
    target: str
    label: str = ""
    kind: EdgeKind = "flow"


class Cluster(msgspec.Struct, frozen=True, kw_only=True):
    """A labelled frame around nodes, by their ids."""

    label: str
    kind: str
    nodes: tuple[str, ...]


class Graph(msgspec.Struct, frozen=True, tag="graph", kw_only=True, omit_defaults=True):
    """Nodes, labelled edges, clusters. ``direction``: ``LR`` reads left to right, ``TB`` top to bottom."""

    nodes: tuple[GraphNode, ...]
    edges: tuple[GraphEdge, ...]
    clusters: tuple[Cluster, ...] = ()
    direction: Literal["LR", "TB"] = "TB"


class Instruction(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One instruction of a code object; ``offset`` in bytes, ``target`` the offset it may jump to."""

    offset: int
    name: str
    argument: str = ""
    target: int | None = None
    span: Span | None = None


class Code(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A code object that ran: its qualified name, its instructions (caches left out) and the names of its locals.

    For a module or a class body, whose names live in a dictionary, ``locals`` lists the names seen in the run.
    ``cells`` are the slots whose variables are shared with other functions.
    """

    name: str
    instructions: tuple[Instruction, ...]
    locals: tuple[str, ...]
    cells: tuple[int, ...] = ()
    span: Span | None = None


class Frame(msgspec.Struct, frozen=True, array_like=True):
    """An activation: ``code`` is an index into ``Trace.codes``, ``caller`` one into ``Trace.frames`` (-1: none)."""

    code: int
    caller: int


Value: TypeAlias = str | tuple[str | int, ...]
"""What a name or a stack entry holds, in words: a text, or texts and, where an object stands, its number.

``("[1, ", 4, "]")`` is a list of 1 and of object 4, whose contents are in ``Trace.heap``.
"""


class Stack(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What each step does to its frame's operand stack: entries popped, then values pushed (``Trace.values``).

    A frame begins with nothing on its stack, or with what ``initial`` names: ``(frame, values)``.
    """

    pops: tuple[int, ...]
    pushes: tuple[tuple[int, ...], ...]
    initial: tuple[tuple[int, tuple[int, ...]], ...] = ()


class Trace(msgspec.Struct, frozen=True, tag="trace", kw_only=True, omit_defaults=True):
    """The states of a run, as columns of deltas. State *n* is the machine *before* its n-th instruction runs.

    ``frame``: per step, the change of the running frame's index. ``instruction``: per step, the change of the index
    into the code's instructions, within the same frame (a frame's first step counts from 0). The number of steps is
    ``len(frame)``.

    The other columns are sparse; an entry begins with the steps since the one before, and holds from its step on:

    - ``locals``: ``(since, slot, value)`` of the frame running at that step, value -1 for a name that was unbound;
    - ``globals``: the same of the module's names (``codes[0].locals``), whatever frame runs;
    - ``heap``: ``(since, object, value)``, what an object now contains;
    - ``resumed``: ``(since, frame, caller)``, another caller than the frame began with, for a generator that goes on;
    - ``handled``: ``(since, value)``, the exception that is being handled, -1 for none;
    - ``output``: ``(since, text)``, written to standard output; what came after the last step carries ``len(frame)``;
    - ``marks``: ``(since, what, value)``, calls (value -1), returns with what is returned, exceptions raised.

    ``stack`` is absent where the interpreter's operand stack was not read.
    """

    codes: tuple[Code, ...]
    frames: tuple[Frame, ...]
    values: tuple[Value, ...]
    frame: tuple[int, ...]
    instruction: tuple[int, ...]
    locals: tuple[tuple[int, int, int], ...] = ()
    globals: tuple[tuple[int, int, int], ...] = ()
    heap: tuple[tuple[int, int, int], ...] = ()
    resumed: tuple[tuple[int, int, int], ...] = ()
    handled: tuple[tuple[int, int], ...] = ()
    output: tuple[tuple[int, str], ...] = ()
    marks: tuple[tuple[int, Literal["call", "return", "exception"], int], ...] = ()
    stack: Stack | None = None


Shape: TypeAlias = Tokens | Tree | Graph | Listing | Trace


def text_of(shape: Shape) -> str:
    """All text that a shape holds, an item a line: what ``:expect:`` is looked for in."""
    match shape:
        case Tokens():
            return "\n".join(f"{each.kind} {each.text}" for each in shape.tokens)
        case Tree():
            return "\n".join(" ".join((each.field, each.label, each.detail)) for each in shape.nodes)
        case Listing():
            return "\n".join(each.text for each in shape.lines)
        case Graph():
            return "\n".join(line.text for each in shape.nodes for line in each.lines)
        case Trace():
            instructions = (f"{each.name} {each.argument}" for code in shape.codes for each in code.instructions)
            values = (each if isinstance(each, str) else "".join(map(str, each)) for each in shape.values)
            return "\n".join(("".join(text for _, text in shape.output), *instructions, *values))
        case _:
            assert_never(shape)
