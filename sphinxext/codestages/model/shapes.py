"""The small closed set of shapes that stages yield and views draw.

Every item knows its span in the program, so any view can light up any other. Shapes are flat tuples, also where
they describe nested things: a tree is its nodes in pre-order, each with its depth.

One module, though a long one: the set is closed, and who writes a stage or a view chooses from all of it. (Only
``Measurements`` stands elsewhere, beside the words for its quantities.)
"""

from __future__ import annotations

from typing import Literal, TypeAlias

import msgspec

from .measurements import Measurements
from .span import Label, Span

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


LineKind: TypeAlias = Literal["code", "header", "label", "comment", "noise", "error", "folded"]
"""``header`` opens a group, ``label`` names a place to jump to, ``noise`` is folded away with a count.

``folded`` is a run of lines, joined by their line ends, in which the program has no part; its stage reads them one by
one (``Stage.unfold``) where they are to be seen.
"""


class Line(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A line of a listing. ``gutter`` is what stands before it: an offset, a line number."""

    text: str
    gutter: str = ""
    kind: LineKind = "code"
    span: Span | None = None


class Group(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A run of lines that belong together: ``count`` lines from index ``first``; groups may nest.

    ``name`` is what ``:function:`` is compared with (``fib``, ``Shape.area``) or a basic block's label; ``qualified``
    tells a function from others of its name (``<Shape as Area>.area``, ``largest<i32>``).
    ``foreign`` groups come from a library, not from the program: views fold them away with a count.
    ``names`` are words of the tool's in the group and what a reader calls them, in the order in which to look for them:
    ``("_1", "n")``.
    """

    name: str
    kind: Literal["function", "block"]
    first: int
    count: int
    foreign: bool = False
    span: Span | None = None
    qualified: str = ""
    names: tuple[tuple[str, str], ...] = ()


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
    """An arrow between two nodes, by their ids.

    ``phases`` are what a pipeline's arrow takes time for, by their names in ``Extents.sums`` of the language's stage
    ``phases``: all of them count that are there.
    """

    source: str
    target: str
    label: str = ""
    kind: EdgeKind = "flow"
    phases: tuple[str, ...] = ()


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


class Scope(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A module, class body or function that ran: its qualified name, and the names in it (those seen in the run)."""

    name: str
    names: tuple[str, ...]
    kind: Literal["module", "class", "function"] = "function"
    span: Span | None = None


IMMORTAL = -1
UNCOUNTED = -2

ReferencesEvent: TypeAlias = Literal["call", "return", "yield", "exception", "collection"]
ObjectEnd: TypeAlias = Literal["freed", "collected", "inferred", "hidden"]
"""``freed``: the interpreter was seen to have freed it; ``collected``: so had the cyclic garbage collector.

``inferred``: it cannot be observed, but all references that its count told of were in sight, and they are gone;
``hidden``: it is out of sight, and maybe alive.
"""


class References(msgspec.Struct, frozen=True, tag="references", kw_only=True, omit_defaults=True):
    """Objects, the names that are bound to them and their reference counts, by step.

    A step is the state before the line ``line`` of the frame ``frame`` runs, or before the frame returns or yields
    (``events``). ``objects`` are the types of the objects, by their index.

    The other columns are sparse; an entry begins with the steps since the one before, and holds from its step on:

    - ``names``: ``(since, frame, slot, object)``, a name of a frame is bound to an object, -1 for one that was unbound;
    - ``contents``: ``(since, object, value)``, what it holds, in which numbers are indices of objects;
    - ``counts``: ``(since, object, count, in use)``: its count (``IMMORTAL``, or ``UNCOUNTED`` where it was not read),
      and how many of its references are on operand stacks; with the first one an object comes into sight;
    - ``ends``: ``(since, object, how)``, from this step on it is out of sight, until it is counted again;
    - ``sleeping``: ``(since, frame, object)``, a frame that sleeps and belongs to a generator, -1 when it does no more;
    - ``resumed``: ``(since, frame, caller)``, another caller than the frame began with;
    - ``output``: ``(since, text)``, written to standard output; what came after the last step carries ``len(line)``;
    - ``events``: ``(since, what, value)``: a call that led to this step; a return or yield, with what is handed over,
      that this step is about to do; an exception that the step raised; a collection before it, with how much it found.
    """

    scopes: tuple[Scope, ...]
    frames: tuple[Frame, ...]
    objects: tuple[str, ...]
    values: tuple[Value, ...]
    line: tuple[int, ...]
    frame: tuple[int, ...]
    names: tuple[tuple[int, int, int, int], ...] = ()
    contents: tuple[tuple[int, int, int], ...] = ()
    counts: tuple[tuple[int, int, int, int], ...] = ()
    ends: tuple[tuple[int, int, ObjectEnd], ...] = ()
    sleeping: tuple[tuple[int, int, int], ...] = ()
    resumed: tuple[tuple[int, int, int], ...] = ()
    output: tuple[tuple[int, str], ...] = ()
    events: tuple[tuple[int, ReferencesEvent, int], ...] = ()


class Section(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A part of a timeline whose lanes belong together: a function, by its dotted name, and all of its text."""

    name: str
    span: Span | None = None


LaneKind: TypeAlias = Literal["local", "parameter", "capture"]


class Lane(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What a timeline follows: a variable, by its name, of the section with the index ``section``.

    ``detail`` is its type, ``span`` the place where it is declared (of a ``capture``: where the closure uses it).
    """

    name: str
    section: int
    kind: LaneKind = "local"
    detail: str = ""
    span: Span | None = None


LaneState: TypeAlias = Literal[
    "uninitialised",
    "maybe uninitialised",
    "owned",
    "partly moved",
    "maybe partly moved",
    "maybe moved",
    "moved",
    "shared",
    "mutable",
]
"""What holds of a lane for a stretch. ``maybe``: on one of the ways by which a run gets there, not on all.

``shared`` and ``mutable`` are loans of it, and stand beside the state in which it is meanwhile.
"""


class Stretch(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """From ``first`` to ``last``, both included, ``state`` holds of a lane.

    Where the state changes within a line, that line belongs to both stretches. Of a loan, ``label`` is the place that
    is borrowed (``p.a``), ``holder`` the lane of the variable that holds the reference (-1: a temporary), ``span`` the
    expression that borrows. A loan that is live in several pieces (around a loop, in branches) is several stretches
    with one span.
    """

    lane: int
    first: int
    last: int
    state: LaneState
    label: str = ""
    holder: int = -1
    span: Span | None = None


MarkKind: TypeAlias = Literal["initialised", "assigned", "moved", "dropped"]


class Mark(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Something that happens to a lane at a position.

    ``label`` says it in words (``moved into t``, ``p.a moved into the call of take``); ``to`` is the lane to which
    the value goes (-1: to none that is shown).
    """

    lane: int
    at: int
    kind: MarkKind
    label: str = ""
    to: int = -1
    span: Span | None = None


class Conflict(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What the compiler refuses: its code and message, and the places it names, the primary one first.

    ``lanes`` are the variables concerned, ``loans`` the stretches (by index) that are in each other's way.
    """

    code: str
    message: str
    labels: tuple[Label, ...]
    lanes: tuple[int, ...] = ()
    loans: tuple[int, ...] = ()


class Timeline(msgspec.Struct, frozen=True, tag="timeline", kw_only=True, omit_defaults=True):
    """Lanes beside the lines of the program: positions are its lines, counted from 1."""

    sections: tuple[Section, ...]
    lanes: tuple[Lane, ...]
    stretches: tuple[Stretch, ...] = ()
    marks: tuple[Mark, ...] = ()
    conflicts: tuple[Conflict, ...] = ()


ExtentKind: TypeAlias = Literal["whole", "part", "variant", "tag", "padding", "niche", "aside"]
"""``tag`` tells variants apart, ``padding`` is unused, ``niche`` holds a tag in values that its owner never has.

``aside`` is there only because of how the measurement was made.
"""


class Extent(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A piece of an axis: ``start`` and ``length`` in the shape's unit, within the extent around it."""

    label: str
    depth: int
    start: int
    length: int
    kind: ExtentKind = "part"
    detail: str = ""
    span: Span | None = None


class Extents(msgspec.Struct, frozen=True, tag="extents", kw_only=True, omit_defaults=True):
    """Nested pieces of an axis in pre-order, each with its depth: bytes of types, nanoseconds of a run's phases.

    Every extent of depth 0 has an axis of its own, which begins at 0 (a type), or all share one (``is_shared``).
    ``sums`` are the lengths in all of what goes by a name, also of what is too short to be shown.
    """

    unit: Literal["bytes", "ns"]
    extents: tuple[Extent, ...]
    is_shared: bool = False
    sums: tuple[tuple[str, int], ...] = ()


class Thread(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A thread of a run: when it was there, and for how long it ran in all; times in ns since the run began.

    ``waited`` is for how long it could have run and had no processor.
    ``detail`` says what its name does not, ``span`` is the place of the function that it began with.
    """

    name: str
    started: int
    ended: int
    ran: int
    waited: int = 0
    detail: str = ""
    span: Span | None = None

    @property
    def share(self) -> float:
        """Of the time that it was there, how much it ran."""
        return self.ran / max(self.ended - self.started, 1)


class Spell(msgspec.Struct, frozen=True, array_like=True):
    """Of the ``length`` ns from ``start`` on, the thread with the index ``thread`` ran for ``ran``."""

    thread: int
    start: int
    length: int
    ran: int


CHANGING, SEVERAL = -1, -2


class Hold(msgspec.Struct, frozen=True, array_like=True):
    """The thread that held a lock for ``length`` ns from ``start`` on.

    ``CHANGING``: one of several that ran by turns or at once, which cannot be told. ``SEVERAL`` ran at once for
    certain, so that at most one of them held it.
    """

    thread: int
    start: int
    length: int


class Lock(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A lock that threads need to run: who held it when, as far as can be inferred from who ran.

    ``interval`` is the time in ns after which a thread that waits may ask for it, ``changes`` how often it changed
    hands at least.
    """

    interval: int
    holds: tuple[Hold, ...]
    changes: int


class Schedule(msgspec.Struct, frozen=True, tag="schedule", kw_only=True, omit_defaults=True):
    """When which thread of a run ran. Where a thread has no spell, it hardly ran or not at all.

    ``length`` is the length of the axis in ns, ``processors`` how many could be used, ``together`` for how long
    several threads ran at once, as far as that is certain.
    """

    length: int
    threads: tuple[Thread, ...]
    spells: tuple[Spell, ...]
    processors: int
    together: int = 0
    lock: Lock | None = None


Shape: TypeAlias = Tokens | Tree | Graph | Listing | Trace | References | Timeline | Extents | Schedule | Measurements
