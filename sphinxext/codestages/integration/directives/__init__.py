"""The directives, one file each. They turn options into requests and nodes, and run no tool."""

from __future__ import annotations

from docutils.parsers.rst import Directive
from sphinx.application import Sphinx

from ...internals import pass_unreadable_options
from .ast_tree import AstTree
from .bytecode_stepper import BytecodeStepper
from .options import OptionSpec
from .ownership_timeline import OwnershipTimeline
from .pipeline_benchmark import PipelineBenchmark
from .pipeline_compare import PipelineCompare
from .pipeline_overview import PipelineOverview
from .pipeline_stage import PipelineStage
from .reference_timeline import ReferenceTimeline
from .thread_timeline import ThreadTimeline

DIRECTIVES: dict[str, type[Directive]] = {
    "pipeline-stage": PipelineStage,
    "ast-tree": AstTree,
    "bytecode-stepper": BytecodeStepper,
    "ownership-timeline": OwnershipTimeline,
    "reference-timeline": ReferenceTimeline,
    "thread-timeline": ThreadTimeline,
    "pipeline-overview": PipelineOverview,
    "pipeline-compare": PipelineCompare,
    "pipeline-benchmark": PipelineBenchmark,
}
"""The directives by the names that authors write. The docs' build warns if the reference page lacks one."""


def setup_directives(app: Sphinx) -> None:
    pass_unreadable_options(OptionSpec)
    for name, directive in DIRECTIVES.items():
        app.add_directive(name, directive)
