"""What the catalog lists: languages with their tools and stages, and views. Plug-ins make the same objects."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from .artifact import Artifact, Diagnostic, Reading
from .command import Command, Outcome, Tool
from .comparison import TEXT_LINES, LineComparison
from .line import Line, plain_lines
from .options import Converter
from .part import WHOLE, Part
from .program import Item, Program
from .request import Request
from .shapes import Shape
from .shapes.base import BaseShape
from .shapes.graph import Graph
from .shapes.trace import Instruction, instruction_words

Markup = str
"""HTML that is safe to put into a page as it is."""


def fits_version(version: str, wanted: str) -> bool:
    """``3.13`` fits 3.13.0 but not 3.130; ``nightly`` fits 1.97.0-nightly."""
    return (version + ".").startswith(wanted + ".") or version.endswith(f"-{wanted}")


@dataclass(frozen=True, kw_only=True)
class ToolSpec:
    """How a tool is recognised: the arguments that make it name its version, and how to read the answer.

    ``read_version`` answers nothing for what is no such tool, or raises CodestagesError to say what it is instead;
    ``fits`` tells whether a version is the one that was asked for. ``option`` is the directive option that asks for
    another one (``python``, ``rustc``), and ``setting`` the configuration value, without its prefix, that holds a path
    or paths by version. ``executables`` are the names to look for on PATH and ``locations`` the
    patterns of where installers put them, with ``{version}`` where one is asked for (``{release}``: its numbers,
    ``{minor}``: the first two of them); ``default`` is tried first where none is, and ``default_answer`` is what it
    would answer, if that is known without asking. ``may_launch`` tells from a path whether it may be a launcher's
    (rustup, a shim of pyenv); then ``root_arguments`` make it print the installation's root, or the program itself,
    ``root_executable`` is the path below it, and ``settings`` are the files that decide what the launcher launches.
    ``flag_arguments``, in ``flag_environment``, make it list the flags that not every version has, and ``read_flags``
    reads the list (a tool that refuses has none of them).
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
    settings: tuple[str, ...] = ()
    flag_arguments: tuple[str, ...] = ()
    flag_environment: tuple[tuple[str, str], ...] = ()
    read_flags: Callable[[str], tuple[str, ...]] = lambda text: ()


@dataclass(frozen=True, kw_only=True)
class Stage:
    """A toolchain's step.

    ``command`` describes what to run (absent: the program's text is all that is needed), ``parse`` turns the outcome
    into a shape; ``version`` is raised whenever a plug-in's ``parse`` would answer differently (the package's own code
    is watched as it is). ``views`` are the names of the views that are offered first; every other view of the shape
    serves the stage as well. ``options`` are the semantic options it understands, with their defaults. ``flags`` are
    those of ``Tool.flags`` without which there is no such stage. ``nothing`` is what an empty listing means.
    ``measured`` stages answer differently every time and on every machine: where there is a recording it is the answer,
    whatever the policy, until somebody records anew.

    The other fields are what only the language knows of the stage's items. No recording holds them. ``item`` is what a
    line of its listing is, where there is a better word. ``unfold`` turns the text of a listing's ``folded`` lines into
    lines, where they are to be seen. ``comparison`` tells what counts when two lines are compared. ``words`` puts an
    instruction of a run into words, and ``glyphs`` are signs for tokens that have no visible text, by their kinds.
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
        """What a figure of ``part`` shows of ``shape``, line by line; raises UnknownName if there is nothing."""
        return shape.select(part).unfolded(self.unfold)

    def lacking(self, tool: Tool) -> tuple[str, ...]:
        """The flags that the stage needs and ``tool`` does not have."""
        return tuple(flag for flag in self.flags if not tool.has_flag(flag))


@dataclass(frozen=True, kw_only=True)
class Language:
    """A language: its tool, its stages in pipeline order, and the diagram of its pipeline.

    ``items`` finds the functions and types of a program's text without running a tool: what ``:function:`` may name.
    ``encoding`` tells from the bytes of a file how to read its text. ``syntax_tree`` and ``phases`` name the stages
    that play these parts: the tree that ``ast-tree`` shows, and how long the steps of the pipeline take.
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
    """What a view is told besides the shape.

    ``id`` is unique on the page and the same in every build. ``part`` is the part of the program that the shape has
    been cut to. ``options`` are those of the directive that the view understands, and ``alt`` is what the author says
    of a drawing to those who cannot see it. ``diagnostics`` are the artifact's. ``stage`` is the one that made the
    shape, for the words that its language has. ``lay_out`` turns DOT into SVG (only HTML needs it), and ``link`` a
    stage's name into the address of its explanation, or nothing.
    """

    id: str
    lay_out: Callable[[str], str] = lambda dot: dot
    program: Program | None = None
    stage: Stage | None = None
    part: Part = WHOLE
    options: Mapping[str, str] = field(default_factory=dict)
    alt: str = ""
    diagnostics: tuple[Diagnostic, ...] = ()
    link: Callable[[str], str | None] = lambda stage: None


@dataclass(frozen=True, kw_only=True)
class View:
    """A way to draw one shape: as HTML, and as plain text for every builder that has no HTML.

    ``options`` are the directive's options that the view understands, with how each is read. ``declines`` says why the
    view cannot draw a shape of this kind, or nothing. ``lexer`` names the Pygments lexer of the plain text, for a shape
    that knows one. ``script`` and ``style`` are files that only pages with such a figure load, after those ``scripts``
    and ``styles`` that the view shares with others.
    """

    name: str
    shape: type[BaseShape]
    html: Callable[[Any, Drawing], Markup]
    text: Callable[[Any, Drawing], str]
    options: Mapping[str, Converter] = field(default_factory=dict)
    declines: Callable[[Any], str] = lambda shape: ""
    lexer: Callable[[Any], str] = lambda shape: "text"
    script: str = ""
    style: str = ""
    scripts: tuple[str, ...] = ()
    styles: tuple[str, ...] = ()


__all__ = ["Artifact", "Drawing", "Language", "Markup", "Stage", "ToolSpec", "View"]
