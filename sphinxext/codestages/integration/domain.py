"""The ``pipeline`` domain: where stages are explained, and what each document asked the toolchain for."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Set
from functools import cached_property
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, ClassVar, cast

from docutils import nodes
from sphinx.domains import Domain, ObjType
from sphinx.roles import XRefRole
from sphinx.util.nodes import make_refnode

from ..catalog import load
from ..execution.stamps import Seen, seen
from ..internals import labels
from ..model.errors import CodestagesError
from .directives.stage_target import StageTarget
from .freshness import own_code, surroundings
from .values import NamedFigure, Sentences
from .warnings import Subtype, subtype_of, warn

if TYPE_CHECKING:
    from sphinx.addnodes import pending_xref
    from sphinx.builders import Builder
    from sphinx.environment import BuildEnvironment

    from ..model.request import Request
    from .workbench import Workbench

Place = tuple[str, str]
"""A document's name and an anchor in it."""


class StageRole(XRefRole):
    """``:pipeline:stage:`rust/mir```: a stage's name is shown as code; a text that the author gives is not."""

    def result_nodes(
        self, document: nodes.document, env: BuildEnvironment, node: nodes.Element, is_ref: bool
    ) -> tuple[list[nodes.Node], list[nodes.system_message]]:
        if is_ref and node["refexplicit"]:
            name = cast("nodes.Element", node[0])
            node[0] = nodes.inline(name.rawsource, "", *name.children, **name.attributes)
        return super().result_nodes(document, env, node, is_ref)


class StepRole(XRefRole):
    """``:pipeline:step:`my-run:17```: a link to step 17 of the stepper that has ``:name: my-run``."""

    def process_link(
        self, env: BuildEnvironment, refnode: nodes.Element, has_explicit_title: bool, title: str, target: str
    ) -> tuple[str, str]:
        del env, refnode
        return (title if has_explicit_title else f"step {target.rpartition(':')[2]}"), target


class PipelineDomain(Domain):
    """Stores where stages are explained, the first figure of each stage, and what figures and sentences show.

    For each figure that is its request, and the address of the answer (``Fetcher.address``); for each sentence with
    a number from a named figure, its text; for each page with figures, the files that it is made from. All of it is
    stored by document, so that Sphinx can purge and merge it.
    Requests are stored encoded, so that an environment can be loaded without importing their classes.
    """

    name = "pipeline"
    label = "Pipeline"
    object_types: ClassVar[dict[str, ObjType]] = {
        "stage": ObjType("stage", "stage"),
        "figure": ObjType("figure", "value"),
    }
    roles: ClassVar[dict[str, Any]] = {
        "stage": StageRole(),
        "step": StepRole(innernodeclass=nodes.inline),
        "value": XRefRole(innernodeclass=nodes.inline),
    }
    directives: ClassVar[dict[str, Any]] = {"stage": StageTarget}
    initial_data: ClassVar[dict[str, Any]] = {
        "explained": {},
        "figures": {},
        "requests": {},
        "named": {},
        "values": {},
        "sources": {},
        "surroundings": "",  # a digest; empty while something that was read is not in it
        "looked_for": (),
        "code": "",
    }
    data_version = 7  # to be raised when the form of the data changes; Sphinx then reads all documents again
    recordings: Path
    builder: Builder
    about_to_read: Mapping[str, Seen] = MappingProxyType({})
    """The files of the documents that Sphinx is going to read, by document."""
    make_workbench: Callable[[], Workbench]
    """Makes the workbench of the build. It is set, like ``recordings`` and ``builder``, when the builder exists."""

    @cached_property
    def workbench(self) -> Workbench:
        """The workbench of the build. It is made when the first figure needs it, so other builds do not pay for it."""
        return self.make_workbench()

    def note_explained(self, stage: str, docname: str, anchor: str) -> None:
        """Remember the place in a document that explains a stage."""
        self.data["explained"].setdefault(stage, {})[docname] = anchor

    def note_figure(self, stage: str, docname: str, anchor: str) -> None:
        """Remember the first figure of a stage in a document."""
        self.data["figures"].setdefault(stage, {}).setdefault(docname, anchor)

    def note_source(self, docname: str, path: str, found: Seen | None = None) -> None:
        """Remember a file that a document is made from, as it is now or was ``found``. Call this before reading it."""
        self.data["sources"].setdefault(docname, {}).setdefault(path, found or seen(path))

    def note_requests(self, docname: str, requests: Iterable[Request]) -> None:
        """Remember the requests of a document's figures (a diagram of a pipeline may have none)."""
        from ..model.wire import encode  # noqa: PLC0415

        address = self.workbench.fetcher.address
        self.data["requests"][docname] = {encode(request): address(request) for request in requests}
        self.data["surroundings"] = ""

    def note_values(self, docname: str, named: dict[str, NamedFigure], targets: dict[str, str]) -> None:
        """Remember the named figures of a document, and the numbers that its sentences ask for (``targets``)."""
        for name, figure in named.items():
            self.data["named"].setdefault(name, {})[docname] = figure
        if targets:
            self.data["values"][docname] = targets
        if named or targets:
            self.data["surroundings"] = ""

    @property
    def sentences(self) -> Sentences:
        """Gives the texts of sentences that take a number from a figure."""
        return Sentences(self.data["named"], labels(self.env).__contains__, lambda: self.workbench)

    def rewritten(self) -> list[str]:
        """Return the documents with a sentence whose text changed, and remember the new texts."""
        changed = []
        sentences = self.sentences
        for docname, said in self.data["values"].items():
            now = {target: sentences.text(target) for target in said}
            if now != said:
                self.data["values"][docname] = now
                changed.append(docname)
        return changed

    def requests(self) -> list[Request]:
        """Every request of the project, in the order of the documents' names."""
        from ..model.request import Request  # noqa: PLC0415
        from ..model.wire import decode  # noqa: PLC0415

        by_document = self.data["requests"]
        return [decode(request, Request) for docname in sorted(by_document) for request in by_document[docname]]

    def note_surroundings(self) -> None:
        """If documents were read, remember what their answers depend on, so that the next build can compare quickly."""
        if self.data["surroundings"] or not self.data["requests"]:
            return
        self.data["code"] = own_code()
        looked_for = self.workbench.looked_for(self.requests())
        self.data["looked_for"] = looked_for
        self.data["surroundings"] = surroundings(self.recordings, looked_for) if looked_for is not None else ""

    def outdated(self) -> list[str]:
        """Return the documents whose figures may differ now: a file, our code, a tool or a recording has changed."""
        edited = [
            docname
            for docname, files in self.data["sources"].items()
            if any(found.differs(path) for path, found in files.items())
        ]
        return [*edited, *self._answered_otherwise()]

    def _answered_otherwise(self) -> list[str]:
        """Return the documents whose requests may have other answers now."""
        by_document, known = self.data["requests"], self.data["surroundings"]
        if by_document and self.data["code"] != own_code():
            return list(by_document)
        if not by_document or known == surroundings(self.recordings, self.data["looked_for"] or ()):
            return []
        from ..model.request import Request  # noqa: PLC0415
        from ..model.wire import decode  # noqa: PLC0415

        address = self.workbench.fetcher.address
        return [
            docname
            for docname, requests in by_document.items()
            if any(address(decode(request, Request)) != answered for request, answered in requests.items())
        ]

    def place_of(self, stage: str) -> Place | None:
        """Return where a stage is explained: its ``pipeline:stage`` target, else its first figure, else None."""
        known: list[dict[str, str]] = [self.data[kind].get(stage, {}) for kind in ("explained", "figures")]
        return next((min(places.items()) for places in known if places), None)

    def clear_doc(self, docname: str) -> None:
        self.data["requests"].pop(docname, None)
        self.data["sources"].pop(docname, None)
        removed = self.data["values"].pop(docname, None)
        for kind in ("explained", "figures", "named"):
            for places in self.data[kind].values():
                removed = places.pop(docname, None) or removed
        if removed:
            self.data["surroundings"] = ""

    def merge_domaindata(self, docnames: Set[str], otherdata: dict[str, Any]) -> None:
        for docname in docnames & otherdata["requests"].keys():
            self.data["requests"][docname] = otherdata["requests"][docname]
            self.data["surroundings"] = ""
        for docname in docnames & otherdata["sources"].keys():
            self.data["sources"][docname] = otherdata["sources"][docname]
        for docname in docnames & otherdata["values"].keys():
            self.data["values"][docname] = otherdata["values"][docname]
            self.data["surroundings"] = ""
        for kind in ("explained", "figures", "named"):
            for stage, places in otherdata[kind].items():
                kept = {docname: anchor for docname, anchor in places.items() if docname in docnames}
                self.data[kind].setdefault(stage, {}).update(kept)

    def resolve_xref(  # noqa: PLR0913, PLR0917 - Sphinx's signature
        self,
        env: BuildEnvironment,
        fromdocname: str,
        builder: Builder,
        typ: str,
        target: str,
        node: pending_xref,
        contnode: nodes.Element,
    ) -> nodes.reference | None:
        if typ == "step":
            return _step(env, fromdocname, builder, target, node, contnode)
        if typ == "value":
            return self._value(fromdocname, builder, node, contnode)
        place = self.place_of(target)
        if place is None:
            if typ == "stage":
                _refuse_unknown(target, node)
            return None
        return make_refnode(builder, fromdocname, *place, contnode, target)

    def _value(
        self, fromdocname: str, builder: Builder, node: pending_xref, content: nodes.Element
    ) -> nodes.reference | None:
        """Return the number, linked to its figure; warn and return None if there is no such number."""
        try:
            said = self.sentences.say(node["reftarget"])
        except CodestagesError as error:
            warn(str(error), subtype_of(error), node)
            return None
        if not node["refexplicit"]:
            content = nodes.inline(said.text, said.text, classes=["codestages-value"])
        return make_refnode(builder, fromdocname, said.docname, said.anchor, content, said.about)

    def resolve_any_xref(  # noqa: PLR0913, PLR0917 - Sphinx's signature
        self,
        env: BuildEnvironment,
        fromdocname: str,
        builder: Builder,
        target: str,
        node: pending_xref,
        contnode: nodes.Element,
    ) -> list[tuple[str, nodes.reference]]:
        found = self.resolve_xref(env, fromdocname, builder, "any", target, node, contnode)
        return [("pipeline:stage", found)] if found else []

    def get_objects(self) -> Iterator[tuple[str, str, str, str, str, int]]:
        for stage in sorted({*self.data["explained"], *self.data["figures"]}):
            if place := self.place_of(stage):
                yield stage, stage, "stage", *place, 1
        for name, places in sorted(self.data["named"].items()):
            for docname, figure in sorted(places.items())[:1]:
                yield name, name, "figure", docname, figure.anchor, -1  # -1: the site's search does not list it


def domain_of(env: BuildEnvironment) -> PipelineDomain:
    """Return our domain in an environment."""
    return cast("PipelineDomain", env.get_domain("pipeline"))


def _step(  # noqa: PLR0913, PLR0917 - what Sphinx gives
    env: BuildEnvironment, fromdocname: str, builder: Builder, target: str, node: pending_xref, contnode: nodes.Element
) -> nodes.reference | None:
    """Return a link that opens a stepper at a step, or a link to its figure if the builder's pages run no scripts.

    Warn and return None if ``target`` is not a figure's name and a step (``my-run:17``).
    """
    name, _, step = target.rpartition(":")
    docname, anchor = labels(env).get(name.lower(), ("", ""))
    if not docname or not step.isdecimal():
        missing = f"no figure has the name {name!r}." if name and step.isdecimal() else "it is not a step."
        message = f"step {target!r}: {missing} Write the :name: of a stepper and a step, such as my-run:17."
        warn(message, Subtype.NAME, node)
        return None
    if builder.format != "html" or builder.name == "epub":
        return make_refnode(builder, fromdocname, docname, anchor, contnode)
    page = "" if builder.name == "singlehtml" else builder.get_relative_uri(fromdocname, docname)
    return nodes.reference("", "", contnode, internal=True, refuri=f"{page}#stepper={anchor}:{step}")


def _refuse_unknown(stage: str, node: Any) -> None:
    """Warn about a stage that does not exist. If no page explains a stage, Sphinx warns, with ``nitpicky`` only."""
    catalog = load()
    known = {step.stage for language in catalog.languages for step in language.pipeline.nodes} | {*catalog.stages}
    if stage not in known:
        warn(f"unknown stage: {stage!r}. Available: {', '.join(sorted(known))}.", Subtype.NAME, node)
