"""The descriptors that the catalog lists: languages with their tools and stages, and views.

Plug-ins make the same objects.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from .artifact import Artifact, Diagnostic, Reading
from .budget import UNLIMITED, Budget
from .command import Command, Outcome, Tool
from .comparison import TEXT_LINES, LineComparison
from .line import Line, plain_lines
from .options import Converter, tool_name
from .part import WHOLE, Part
from .program import Item, Program
from .request import Request
from .shapes import Shape
from .shapes.base import BaseShape
from .shapes.graph import Graph
from .shapes.trace import Instruction, instruction_words

Markup = str
"""HTML in which all text is escaped already, ready for the page."""


def fits_version(version: str, wanted: str) -> bool:
    """True if ``version`` is one that ``wanted`` asks for.

    ``3.13`` fits 3.13.0 but not 3.130; ``nightly`` fits 1.97.0-nightly.
    """
    return (version + ".").startswith(wanted + ".") or version.endswith(f"-{wanted}")


@dataclass(frozen=True, kw_only=True)
class ToolSpec:
    """How to find a tool, and how to ask it for its version and its flags.

    Choosing a version:

    - ``option``: the directive option that asks for a version (``python``, ``rustc``);
    - ``setting``: the configuration value, without its prefix, that holds a path, or paths by version;
    - ``fits``: takes a version and the wanted one, and returns True if the version is the wanted one.

    Finding it:

    - ``executables``: the names to look for on PATH. In them and in ``locations``, ``{version}`` is the wanted version,
      ``{release}`` its numbers, and ``{minor}`` the first two of its numbers;
    - ``locations``: patterns of the paths where installers put the tool;
    - ``default``: the path that is tried first if no version is wanted, and last if one is;
    - ``advice``: a sentence for the message that the tool is missing. It says what to do.

    Asking for its version:

    - ``version_arguments``: arguments that make the tool print its version;
    - ``read_version``: takes what the tool printed. It returns the version, or an empty text if this is not the tool.
      It raises CodestagesError for another program, with its name;
    - ``default_answer``: what ``default`` would print, if that is known without starting it.

    A launcher (rustup, a shim of pyenv) starts the real tool. It is asked for the real tool's path:

    - ``may_launch``: takes a path, and returns False if the executable there cannot be a launcher;
    - ``root_arguments``: arguments that make it print the installation's root, or the path of the real tool;
    - ``root_executable``: the path of the real tool below that root;
    - ``parts_arguments``: arguments that make it print the folders and executables that it consists of, one a line. A
      tool whose executable is a script is asked: in the sandbox, it sees no more than these;
    - ``settings``: the files that decide what the launcher starts.

    Asking for its flags:

    - ``flag_arguments``, ``flag_environment``: arguments and environment variables that make the tool list the flags
      that not every version has;
    - ``read_flags``: takes that list, and returns the flags. It is not called if the tool exits with an error: then the
      tool has none of these flags.
    """

    name: str
    option: str
    executables: tuple[str, ...]
    version_arguments: tuple[str, ...]
    read_version: Callable[[str], str]
    advice: str
    setting: str = ""
    fits: Callable[[str, str], bool] = fits_version
    locations: tuple[str, ...] = ()
    default: str = ""
    default_answer: str = ""
    may_launch: Callable[[str], bool] = lambda path: True
    root_arguments: tuple[str, ...] = ()
    root_executable: str = ""
    parts_arguments: tuple[str, ...] = ()
    settings: tuple[str, ...] = ()
    flag_arguments: tuple[str, ...] = ()
    flag_environment: tuple[tuple[str, str], ...] = ()
    read_flags: Callable[[str], tuple[str, ...]] = lambda text: ()

    @property
    def converter(self) -> Converter:
        """The converter of the option in a document, which names a tool by version or by name."""
        return tool_name(f"codestages_{self.setting}" if self.setting else "")


@dataclass(frozen=True, kw_only=True)
class Stage:
    """A step of a toolchain.

    - ``name``: the language and the stage, ``rust/mir``;
    - ``shape``: the type of shape that ``parse`` makes;
    - ``views``: the names of the views that come first. Every other view of the shape can draw the stage, too;
    - ``command``: describes what to run. None if the stage needs only the program's text;
    - ``parse``: turns the outcome (None without a command) into a reading. It does not raise, whatever a tool printed;
    - ``version``: a plug-in raises it whenever ``parse`` would make something else of the same outcome. The package's
      own stages need not: its code is part of the cache's key;
    - ``options``: the semantic options that the stage understands, with their defaults;
    - ``flags``: flags of the tool (``Tool.flags``) that the stage cannot do without;
    - ``nothing``: the text that a figure shows in place of an empty shape;
    - ``measured``: True if the result differs from run to run and from machine to machine. Then a recording is used,
      whatever the policy, until somebody records again.

    The other fields are what only the language knows about the stage's items. No recording holds them:

    - ``item``: the word for a line of the stage's listing, if there is a better one than "line";
    - ``unfold``: splits the text of a ``folded`` line into lines, when a view shows them;
    - ``comparison``: what counts when two lines are compared;
    - ``words``: puts an instruction of a run into words;
    - ``glyphs``: signs for tokens that have no visible text, by the kind of token.
    """

    name: str
    title: str
    summary: str
    shape: type[BaseShape]
    views: tuple[str, ...]
    parse: Callable[[Request, Outcome | None], Reading]
    command: Callable[[Request, Tool], Command] | None = None
    version: int = 1
    options: Mapping[str, str] = field(default_factory=dict)
    flags: tuple[str, ...] = ()
    nothing: str = "This stage has nothing to show."
    measured: bool = False
    item: str = ""
    unfold: Callable[[str], tuple[Line, ...]] = plain_lines
    comparison: LineComparison = TEXT_LINES
    words: Callable[[Instruction], str] = instruction_words
    glyphs: Mapping[str, str] = field(default_factory=dict)

    def shown(self, shape: Shape, part: Part) -> Shape:
        """Return what a figure of ``part`` shows of ``shape``, its folded lines split.

        Raises UnknownName if there is no such part, or if the shape cannot be cut.
        """
        return shape.select(part).unfolded(self.unfold)

    def lacking(self, tool: Tool) -> tuple[str, ...]:
        """Return the flags that the stage needs and ``tool`` does not have."""
        return tuple(flag for flag in self.flags if not tool.has_flag(flag))


@dataclass(frozen=True, kw_only=True)
class Language:
    """A language: its tool, its stages in pipeline order, and the diagram of its pipeline.

    ``suffixes`` are those of its files, and ``lexer`` is the Pygments lexer of its source. ``items`` finds the
    functions and types in a program's text, without running a tool: ``:function:`` can name these. ``encoding`` takes
    the bytes of a file, and returns the encoding of its text. ``syntax_tree`` names the stage that ``ast-tree`` shows,
    and ``phases`` the stage that measures how long the steps of the pipeline take.
    """

    name: str
    title: str
    suffixes: tuple[str, ...]
    lexer: str
    tool: ToolSpec
    stages: tuple[Stage, ...]
    pipeline: Graph
    items: Callable[[Program], tuple[Item, ...]]
    encoding: Callable[[bytes], str] = lambda content: "utf-8-sig"
    syntax_tree: str = ""
    phases: str = ""


@dataclass(frozen=True, kw_only=True)
class Drawing:
    """What a view gets besides the shape.

    - ``id``: unique on the page, and the same in every build;
    - ``lay_out``: takes DOT, and returns SVG. Only HTML needs it;
    - ``stage``: the stage that made the shape. It has its language's words for items and instructions;
    - ``part``: the part of the program that the shape has been cut to;
    - ``budget``: how much the figure shows. The shape has been cut to it; a view that shows something else in rows,
      such as the program, cuts it itself;
    - ``left_out``: the number of rows that the shape lost in this way;
    - ``tied``: True if the page shows which lines come from the same source line, because another figure of the
      program is beside this one;
    - ``options``: the directive's options that the view understands;
    - ``alt``: the author's description for readers who cannot see the drawing;
    - ``diagnostics``: those of the artifact;
    - ``link``: takes a stage's name, and returns the address of its explanation, or None.
    """

    id: str
    lay_out: Callable[[str], str] = lambda dot: dot
    program: Program | None = None
    stage: Stage | None = None
    part: Part = WHOLE
    budget: Budget = UNLIMITED
    left_out: int = 0
    tied: bool = False
    options: Mapping[str, str] = field(default_factory=dict)
    alt: str = ""
    diagnostics: tuple[Diagnostic, ...] = ()
    link: Callable[[str], str | None] = lambda stage: None


@dataclass(frozen=True, kw_only=True)
class View:
    """A way to draw one shape: as HTML, and as plain text for every builder that has no HTML.

    ``html`` and ``text`` take a shape and a drawing. A view with ``is_summary`` hardly grows with the shape, so the
    figure gives it the whole shape. ``options`` are the directive's options that the view understands, with their
    converters. ``declines`` takes a shape, and returns why the view cannot draw it, or an empty text.
    ``lexer`` takes a shape, and returns the Pygments lexer of the plain text. ``script`` and ``style`` are the view's
    own files. Only pages with such a figure load them, after the ``scripts`` and ``styles`` that the view shares with
    other views.
    """

    name: str
    shape: type[BaseShape]
    html: Callable[[Any, Drawing], Markup]
    text: Callable[[Any, Drawing], str]
    options: Mapping[str, Converter] = field(default_factory=dict)
    is_summary: bool = False
    declines: Callable[[Any], str] = lambda shape: ""
    lexer: Callable[[Any], str] = lambda shape: "text"
    script: str = ""
    style: str = ""
    scripts: tuple[str, ...] = ()
    styles: tuple[str, ...] = ()


__all__ = ["Artifact", "Drawing", "Language", "Markup", "Stage", "ToolSpec", "View"]
