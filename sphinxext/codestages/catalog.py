"""The catalog of languages and views. Plug-ins join by the entry points ``codestages.languages`` and ``.views``."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from importlib.metadata import entry_points
from typing import TYPE_CHECKING, Any, TypeVar

from .model.errors import UnknownName

if TYPE_CHECKING:
    from .model.descriptors import Language, Stage, ToolSpec, View
    from .model.program import Program
    from .model.request import Request
    from .model.shapes import Shape

T = TypeVar("T")


@dataclass(frozen=True)
class Catalog:
    """The languages and views, ours before those of plug-ins. An unknown name raises UnknownName."""

    languages: tuple[Language, ...]
    views: tuple[View, ...]

    @cached_property
    def stages(self) -> dict[str, tuple[Language, Stage]]:
        """Every stage, with its language, by its full name (``rust/mir``)."""
        return {stage.name: (language, stage) for language in self.languages for stage in language.stages}

    def language(self, name: str) -> Language:
        return _choose("language", name, {language.name: language for language in self.languages})

    def language_of_file(self, filename: str) -> Language | None:
        """Return the first language with the file's suffix; None if there is none."""
        return next((language for language in self.languages if filename.endswith(language.suffixes)), None)

    def stage(self, name: str) -> Stage:
        return _choose("stage", name, self.stages)[1]

    def stage_and_tool(self, name: str) -> tuple[Stage, ToolSpec]:
        language, stage = _choose("stage", name, self.stages)
        return stage, language.tool

    def views_of(self, stage: Stage) -> dict[str, View]:
        """Return all views of the stage's shape, by name. Those that the stage names come first, in its order."""
        # Reversed, so that of two views with the same name the first one, which is ours, is kept.
        views = {view.name: view for view in reversed(self.views) if view.shape is stage.shape}
        names = [*(name for name in stage.views if name in views), *reversed(views)]
        return {name: views[name] for name in dict.fromkeys(names)}

    def view(self, stage: Stage, name: str = "") -> View:
        """Return the view called ``name``, or the stage's first; raises UnknownName, listing the available views."""
        views = self.views_of(stage)
        return _choose(f"view of {stage.name}", name or next(iter(views), ""), views)

    def refusal(self, stage: Stage, view: View, shape: Shape) -> str:
        """Return why ``view`` cannot draw ``shape``, and which views can; empty if it can."""
        reason = view.declines(shape)
        if not reason:
            return ""
        able = [name for name, other in self.views_of(stage).items() if not other.declines(shape)]
        instead = f" Use one of: {', '.join(able)}." if able else ""
        return f"the view {view.name!r} cannot draw {stage.name}: {reason}.{instead}"

    @cached_property
    def view_options(self) -> frozenset[str]:
        """The options that some view understands."""
        return frozenset(option for view in self.views for option in view.options)

    def defaults(self, stage_name: str) -> dict[str, str]:
        """Return the options of a stage with their defaults; with the tool's version, if the stage runs a tool."""
        language, stage = self.stages[stage_name]
        return dict(stage.options) | ({language.tool.option: ""} if stage.command else {})

    def request(self, program: Program, stage_name: str, options: Iterable[tuple[str, str]] = ()) -> Request:
        """Return a request in its canonical form: options sorted, and left out if they equal the default.

        Raises UnknownName for a stage or an option that does not exist.
        """
        from .model.request import Request  # noqa: PLC0415

        _, stage = _choose("stage", stage_name, self.stages)
        defaults = self.defaults(stage_name)
        chosen = {name: value.strip() for name, value in options}
        for name in chosen:
            _choose(f"option of {stage.name}", name, defaults)
        different = sorted((name, value) for name, value in chosen.items() if value != defaults[name])
        return Request(program=program, stage=stage.name, options=tuple(different))


@cache
def load() -> Catalog:
    """Return the catalog of built-in languages and views and those of installed plug-ins.

    They are imported here, so that only a build that has figures imports them. Modules of ``integration`` import what
    draws and runs inside functions for the same reason.
    """
    from .views import VIEWS  # noqa: PLC0415

    languages = (*_built_in(), *_plugins("codestages.languages"))
    return Catalog(languages=languages, views=(*VIEWS, *_plugins("codestages.views")))


def built_in_stages() -> frozenset[str]:
    """Return the full names of the stages in this package, which ``freshness.own_code`` covers."""
    return frozenset(stage.name for language in _built_in() for stage in language.stages)


def _built_in() -> tuple[Language, ...]:
    from .languages import python, rust  # noqa: PLC0415

    return python.LANGUAGE, rust.LANGUAGE


def _plugins(group: str) -> tuple[Any, ...]:
    return tuple(point.load() for point in sorted(entry_points(group=group), key=lambda point: point.name))


def _choose(kind: str, name: str, among: Mapping[str, T]) -> T:
    """Return the value called ``name``; raises UnknownName, listing a similar name and all that are available."""
    if name in among:
        return among[name]
    close = difflib.get_close_matches(name, among, n=1)
    hint = f" Did you mean {close[0]!r}?" if close else ""
    raise UnknownName(f"unknown {kind}: {name!r}.{hint} Available: {', '.join(among) or 'none'}.")
