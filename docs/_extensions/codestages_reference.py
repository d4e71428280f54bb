"""Directives that make parts of the reference from the extension itself, so that they cannot become outdated.

``codestages-configuration``, ``codestages-stages``, ``codestages-flags`` and ``codestages-command-line`` list what the
extension has. ``codestages-warning`` names one kind of warning, and its content says what to do about it. After Sphinx
has read all documents, a warning names each thing that the extension has and the reference does not describe.
"""

from __future__ import annotations

import ast
import inspect
import itertools
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from docutils import nodes
from sphinx.util import logging
from sphinx.util.docutils import SphinxDirective

from sphinxext.codestages.catalog import load
from sphinxext.codestages.cli import Argument, subcommands
from sphinxext.codestages.integration import config, warnings
from sphinxext.codestages.integration.directives import DIRECTIVES

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.environment import BuildEnvironment
    from sphinx.util.typing import ExtensionMetadata

logger = logging.getLogger(__name__)


class Generated(SphinxDirective):
    """A directive whose content is the reStructuredText that ``lines`` yields."""

    def run(self) -> list[nodes.Node]:
        return self.parse_text_to_nodes("\n".join(self.lines()), allow_section_headings=True)

    def lines(self) -> Iterator[str]:
        raise NotImplementedError


class Configuration(Generated):
    """``.. codestages-configuration::`` lists every configuration value."""

    def lines(self) -> Iterator[str]:
        for value in config.SETTINGS:
            yield f".. confval:: codestages_{value.name}"
            yield f"   :type: {_type_words(value)}"
            yield f"   :default: ``{_written(value.default)}``"
            yield ""
            yield f"   {_marked(value.meaning)}"
            yield ""


class Stages(Generated):
    """``.. codestages-stages::`` lists every stage of every language: summary, shape, views, options."""

    def lines(self) -> Iterator[str]:
        for language in load().languages:
            yield from (f".. rubric:: {language.title}", "", ".. list-table::", "   :header-rows: 1", "")
            yield from _row("Stage", "What it is", "Shape", "Views", "Options")
            for stage in language.stages:
                options = [f"``{name}`` ({default or 'none'})" for name, default in stage.options.items()]
                options += [f"``{language.tool.option}``"] if stage.command else []
                views = ", ".join(f"``{view}``" for view in stage.views)
                yield from _row(f"``{stage.name}``", stage.summary, stage.shape.__name__, views, ", ".join(options))
            yield ""


class Flags(Generated):
    """``.. codestages-flags:: rust`` lists the flags that each stage needs from the tool."""

    required_arguments = 1

    def lines(self) -> Iterator[str]:
        yield from (".. list-table::", "   :header-rows: 1", "   :stub-columns: 1", "")
        yield from _row("Stage", "Needs")
        language = next(language for language in load().languages if language.name == self.arguments[0])
        for stage in language.stages:
            if stage.command:
                flags = " and ".join(f"``{flag}``" for flag in stage.flags)
                yield from _row(f":pipeline:stage:`{stage.name}`", flags or "nothing unstable")
        yield ""


class CommandLine(Generated):
    """``.. codestages-command-line::`` lists every command with its arguments and options."""

    def lines(self) -> Iterator[str]:
        for command in subcommands(load()):
            title = f"codestages {command.name}"
            yield from (title, "~" * len(title), "", _sentence(command.help), "")
            yield from (f".. program:: {title}", "")
            for argument in command.arguments:
                yield from _option(argument)
            if command.epilog:
                yield from (_marked(_sentence(command.epilog)), "")


class WarningKind(SphinxDirective):
    """``.. codestages-warning:: tool`` shows one kind of warning: its meaning, from the code, and then its content."""

    required_arguments = 1
    has_content = True

    def run(self) -> list[nodes.Node]:
        subtype = warnings.Subtype(self.arguments[0])
        documented(self.env).setdefault(self.env.docname, set()).add(subtype.value)
        section = nodes.section(ids=[f"warning-{subtype.value}"], names=[f"codestages.{subtype.value}"])
        section += nodes.title("", "", nodes.literal("", f"codestages.{subtype.value}"))
        meaning, messages = self.parse_inline(_meanings()[subtype.name])
        section += [nodes.paragraph("", "", *meaning), *messages]
        section += self.parse_content_to_nodes()
        return [section]


def documented(env: BuildEnvironment) -> dict[str, set[str]]:
    """The kinds of warning that each document explains, by document name."""
    if not hasattr(env, "codestages_documented"):
        env.codestages_documented = {}  # type: ignore[attr-defined]
    return env.codestages_documented  # type: ignore[attr-defined, no-any-return]


def _meanings() -> dict[str, str]:
    """The text under each member of ``Subtype``, by the member's name."""
    (kinds,) = ast.parse(inspect.getsource(warnings.Subtype)).body
    assert isinstance(kinds, ast.ClassDef)
    found = {}
    for member, text in itertools.pairwise(kinds.body):
        if isinstance(member, ast.Assign) and isinstance(text, ast.Expr) and isinstance(member.targets[0], ast.Name):
            found[member.targets[0].id] = " ".join(ast.literal_eval(text.value).split())
    return found


def _row(*cells: str) -> Iterator[str]:
    for number, cell in enumerate(cells):
        yield f"   {'* -' if not number else '  -'} {cell}"


def _option(argument: Argument) -> Iterator[str]:
    value = f" <{argument.value}>" if argument.value else ""
    yield from (f".. option:: {argument.name}{value}", "", f"   {_marked(_sentence(argument.help))}", "")


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:].rstrip(".") + "."


def _marked(text: str) -> str:
    """The text, with options, stages and file names marked as code."""
    return re.sub(r"(--[\w-]+(?: \d)?|\b[a-z]+/[\w-]+|\bconf\.py\b)", r"``\1``", text)


def _written(default: object) -> str:
    return f"{default:_}" if isinstance(default, int) else repr(default)


def _type_words(value: config.Setting) -> str:
    types = (kind.__name__.removesuffix("Type") for kind in value.types)
    words = [repr(choice) for choice in sorted(value.choices)] or types
    return " or ".join(f"``{word}``" for word in words)


def _lacking(app: Sphinx, env: BuildEnvironment) -> None:
    """Warn about everything that the extension has and the reference does not describe."""
    objects = {(kind, name) for name, _, kind, *_ in env.get_domain("rst").get_objects()}
    options = {name.partition(":")[2] for kind, name in objects if kind == "directive:option"}
    missing = [f"directive {name}" for name in DIRECTIVES if ("directive", name) not in objects]
    missing += [
        f"option {option} of {name}"
        for name, directive in DIRECTIVES.items()
        for option in directive.option_spec or {}
        if option not in options
    ]
    missing += [
        f"option {option} of {stage.name}"
        for _, stage in load().stages.values()
        for option in stage.options
        if option not in options
    ]
    missing += [f"option {option} of views" for option in load().view_options if option not in options]
    explained = {name for names in documented(env).values() for name in names}
    missing += [f"warning {subtype.value}" for subtype in warnings.Subtype if subtype.value not in explained]
    for thing in missing:
        logger.warning("the reference does not describe the %s: add it in docs/", thing, type="codestages_reference")


def _purge(app: Sphinx, env: BuildEnvironment, docname: str) -> None:
    documented(env).pop(docname, None)


def _merge(app: Sphinx, env: BuildEnvironment, docnames: list[str], other: BuildEnvironment) -> None:
    documented(env).update(documented(other))


def setup(app: Sphinx) -> ExtensionMetadata:
    app.add_directive("codestages-configuration", Configuration)
    app.add_directive("codestages-stages", Stages)
    app.add_directive("codestages-flags", Flags)
    app.add_directive("codestages-command-line", CommandLine)
    app.add_directive("codestages-warning", WarningKind)
    app.connect("env-purge-doc", _purge)
    app.connect("env-merge-info", _merge)
    app.connect("env-check-consistency", _lacking)
    return {"env_version": 1, "parallel_read_safe": True, "parallel_write_safe": True}
