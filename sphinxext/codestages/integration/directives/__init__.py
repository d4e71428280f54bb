"""The directives, one file each. They turn options into requests and nodes; nothing is run here."""

from __future__ import annotations

from sphinx.application import Sphinx

from .ast_tree import AstTree
from .bytecode_stepper import BytecodeStepper
from .pipeline_compare import PipelineCompare
from .pipeline_overview import PipelineOverview
from .pipeline_stage import PipelineStage


def setup_directives(app: Sphinx) -> None:
    app.add_directive("pipeline-stage", PipelineStage)
    app.add_directive("ast-tree", AstTree)
    app.add_directive("bytecode-stepper", BytecodeStepper)
    app.add_directive("pipeline-overview", PipelineOverview)
    app.add_directive("pipeline-compare", PipelineCompare)
