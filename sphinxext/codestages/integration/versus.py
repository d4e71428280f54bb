"""The other side of a difference: the request that ``:versus: python=3.8`` adds to the figure's own.

It is the same program and stage, with the options of ``:versus:`` instead of the figure's own. Several options are
separated by spaces or commas.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..model.errors import UnknownName

if TYPE_CHECKING:
    from ..catalog import Catalog
    from ..model.artifact import Artifact
    from ..model.request import Request


def other_request(request: Request, versus: str, catalog: Catalog) -> Request:
    """Return ``request`` with the options of ``versus``; raises UnknownName if there is nothing to compare."""
    _require_lines(request.stage, catalog)
    options = dict(request.options) | _read(versus)
    other = catalog.request(request.program, request.stage, options.items())
    if other == request:
        raise UnknownName(
            f"versus {versus.strip()}: both sides are the same, because {request.stage} already has these options."
        )
    return other


def side_names(requests: Sequence[Request], artifacts: Sequence[Artifact], catalog: Catalog) -> list[str]:
    """Return a name for each side that tells it from the other one: ``python 3.8.18``, ``opt-level 3``."""
    stage, spec = catalog.stage_and_tool(requests[0].stage)
    defaults = {**stage.options, spec.option: "default"}
    pairs = [set(request.options) for request in requests]
    differing = sorted({name for name, _ in set.symmetric_difference(*pairs)})
    names = []
    for request, artifact in zip(requests, artifacts, strict=True):
        words = {name: f"{name} {request.option(name, defaults[name])}" for name in differing}
        if spec.option in words and artifact.provenance:
            words[spec.option] = f"{artifact.provenance.tool} {artifact.provenance.version}"
        names.append(", ".join(words.values()))
    if len(set(names)) == len(names):
        return names
    # Two options can mean the same version of a tool (3.12 and the default): then the names show the options, too.
    asked = [" ".join("=".join(option) for option in request.options) or "default" for request in requests]
    return [f"{name} ({options})" for name, options in zip(names, asked, strict=True)]


def _read(versus: str) -> dict[str, str]:
    """Read ``python=3.8 opt-level=3`` into values by name; raises UnknownName for any other form."""
    options: dict[str, str] = {}
    for word in versus.replace(",", " ").split():
        name, _, value = word.partition("=")
        if not name or not value:
            raise UnknownName(f"versus takes an option and its value, such as python=3.8, not {word!r}.")
        if name in options:
            raise UnknownName(f"versus names {name} twice. Name it once.")
        options[name] = value
    if not options:
        raise UnknownName(f"versus takes an option and its value, such as python=3.8, not {versus.strip()!r}.")
    return options


def _require_lines(stage_name: str, catalog: Catalog) -> None:
    """Raise UnknownName, listing stages to use instead, if the stage's shape has no lines to compare."""
    if catalog.stage(stage_name).shape.is_comparable:
        return
    language, _ = catalog.stages[stage_name]
    able = ", ".join(stage.name for stage in language.stages if stage.shape.is_comparable)
    raise UnknownName(f"{stage_name} cannot be compared line by line. Use :versus: with one of: {able}.")
