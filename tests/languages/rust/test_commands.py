"""The commands of the stages: one for everything that is emitted, and unstable flags only where they do no harm."""

from __future__ import annotations

import msgspec
import pytest

from sphinxext.codestages.languages.rust import LANGUAGE
from sphinxext.codestages.languages.rust.analysis import (
    analysis_command,
    facts_product,
    nll_product,
    thir_product,
)
from sphinxext.codestages.languages.rust.emission import emit, llvm_ir_product, mir_product
from sphinxext.codestages.languages.rust.rustc import REFUSED_NOTE, analyse, fits_version, read_flags, read_version
from sphinxext.codestages.model.command import Command, Outcome, Tool
from sphinxext.codestages.model.errors import MissingTool
from sphinxext.codestages.model.program import Program
from sphinxext.codestages.model.request import Request

from .cases import NIGHTLY, OLD, STABLE, STAGES, program

MAIN = program("fn main() {}\n", "fib.rs")
LIBRARY = program("fn private() {}\n", "fib.rs")
UNSTABLE = program("#![feature(x)]\nfn main() {}\n", "fib.rs")
BESIDE = {"diagnostics", "ownership", "sizes", "phases", "benchmark", "threads"}
"""The stages that are not in the pipeline: they describe the program or its compilation, and are no form of it."""


def command(stage: str, program_: Program = MAIN, tool: Tool = STABLE, **options: str) -> Command:
    chosen = tuple(sorted((name.replace("_", "-"), value) for name, value in options.items()))
    describe = STAGES[stage].command
    assert describe is not None
    return describe(Request(program=program_, stage=f"rust/{stage}", options=chosen), tool)


def bare(found: Command) -> Command:
    return msgspec.structs.replace(found, products=(), shown="")


@pytest.mark.parametrize("program_", [MAIN, UNSTABLE])
@pytest.mark.parametrize("tool", [STABLE, NIGHTLY, OLD])
def test_stages_of_code_generation_share_one_run(program_: Program, tool: Tool) -> None:
    build = command("output", program_, tool).after
    assert build is not None
    found = [*(command(stage, program_, tool) for stage in ("mir", "llvm-ir", "asm")), build]
    assert len({bare(made) for made in found}) == 1
    assert len({made.products for made in found}) == 4


def test_products_are_named_with_their_files() -> None:
    request = Request(program=MAIN, stage="rust/mir")
    merged = emit(request, STABLE, mir_product(MAIN)).merged(frozenset({mir_product(MAIN), llvm_ir_product(MAIN)}))
    assert "--emit=llvm-ir=fib.ll,mir=fib.mir" in merged.line


@pytest.mark.parametrize(
    ("stage", "options", "shown"),
    [
        ("mir", {}, "RUSTC_BOOTSTRAP=1 rustc --edition=2021 -Zmir-include-spans=on --emit=mir fib.rs"),
        ("ast", {"edition": "2018"}, "RUSTC_BOOTSTRAP=1 rustc --edition=2018 -Zunpretty=ast-tree fib.rs"),
        ("expanded", {}, "RUSTC_BOOTSTRAP=1 rustc --edition=2021 -Zunpretty=expanded fib.rs"),
        ("hir", {}, "RUSTC_BOOTSTRAP=1 rustc --edition=2021 -Zunpretty=hir,typed fib.rs"),
        ("thir", {}, "RUSTC_BOOTSTRAP=1 rustc --edition=2021 -Zunpretty=thir-flat fib.rs"),
        ("diagnostics", {}, "rustc --edition=2021 fib.rs"),
        ("output", {"opt_level": "3"}, "rustc --edition=2021 -Copt-level=3 fib.rs && ./fib"),
        (
            "llvm-ir",
            {},
            "rustc --edition=2021 -Ccodegen-units=1 -Cdebuginfo=1 -Csymbol-mangling-version=v0 --emit=llvm-ir fib.rs",
        ),
    ],
)
def test_the_line_that_a_reader_types(stage: str, options: dict[str, str], shown: str) -> None:
    assert command(stage, **options).shown == shown


def test_unstable_flags_and_features_do_not_meet_on_a_stable_compiler() -> None:
    for stage in ("mir", "ast", "expanded", "hir", "thir", "llvm-ir", "diagnostics"):
        found = command(stage, UNSTABLE)
        assert found.environment == ()
        assert not any(argument.startswith("-Z") for argument in found.arguments)
    assert "-Zmir-include-spans=on" in command("mir", UNSTABLE, NIGHTLY).arguments
    assert command("mir", UNSTABLE, NIGHTLY).environment == ()


@pytest.mark.parametrize("stage", ["ast", "expanded", "hir", "thir", "ownership", "sizes", "phases"])
def test_stage_left_out_has_a_note_even_if_the_compiler_accepts_the_program(stage: str) -> None:
    conditional = program("#![cfg_attr(nightly, feature(x))]\nfn main() { let s = String::new(); }\n")
    accepted = Outcome(tool=STABLE, exit_code=0, stdout=b"", stderr=b"", files={})
    read = STAGES[stage].parse(Request(program=conditional, stage=f"rust/{stage}"), accepted)
    assert (read.shape, read.notes) == (None, (REFUSED_NOTE,))


def test_diagnostics_never_have_the_unstable_environment() -> None:
    assert command("diagnostics").environment == ()


def test_an_old_compiler_prints_the_spans_unasked() -> None:
    assert command("mir", tool=OLD).environment == ()
    assert "-Zmir-include-spans=on" not in command("mir", tool=OLD).arguments


def test_a_program_without_main_is_a_library_and_keeps_its_private_functions() -> None:
    assert {"--crate-type=lib", "-Clink-dead-code"} <= set(command("asm", LIBRARY).arguments)
    assert "--crate-type=lib" in command("diagnostics", LIBRARY).arguments
    assert "--crate-type=lib" not in command("asm", program('#![crate_type = "cdylib"]\n')).arguments
    assert "--crate-type=lib" not in command("asm", program("#![no_main]\n")).arguments


def test_intel_syntax_is_for_hosts_that_have_it() -> None:
    arm = Tool(name="rustc", path="rustc", version="1.95.0", fingerprint="host: aarch64-unknown-linux-gnu")
    assert not any("intel" in argument for argument in command("asm", tool=arm).arguments)
    assert any("intel" in argument for argument in command("asm").arguments)


@pytest.mark.parametrize(
    ("filename", "crate", "is_shown"),
    [("fib.rs", "fib", False), ("my-file.rs", "my_file", False), ("a.b.rs", "a_b", True), ("sample", "sample", False)],
)
def test_the_crates_name_is_made_from_the_files(filename: str, crate: str, is_shown: bool) -> None:
    found = command("mir", program("fn main() {}\n", filename))
    assert f"--crate-name={crate}" in found.arguments
    assert (f"--crate-name={crate}" in found.shown) is is_shown
    assert command("output", program("fn main() {}\n", filename)).program != filename


def test_a_crate_that_names_itself_keeps_its_name() -> None:
    named = program('#![crate_name = "other"]\nfn main() {}\n')
    assert not any(argument.startswith("--crate-name") for argument in command("mir", named).arguments)


@pytest.mark.parametrize(
    ("version", "wanted", "fits"),
    [
        ("1.95.0", "stable", True),
        ("1.95.0", "1.95", True),
        ("1.95.0", "1.9", False),
        ("1.97.0-nightly", "nightly", True),
        ("1.97.0-nightly", "1.97", True),
        ("1.97.0-nightly", "stable", False),
        ("1.96.0-beta.3", "beta", True),
    ],
)
def test_a_channel_fits_any_of_its_releases(version: str, wanted: str, *, fits: bool) -> None:
    assert fits_version(version, wanted) is fits


def test_versions_are_read_from_what_rustc_says() -> None:
    assert read_version("rustc 1.95.0 (59807616e 2026-04-14)\nbinary: rustc\nrelease: 1.95.0\n") == "1.95.0"
    assert read_version("rustc 1.97.0-nightly (e50 2026)\nrelease: 1.97.0-nightly\n") == "1.97.0-nightly"
    assert read_version("") == ""


def test_thir_and_the_facts_of_the_borrow_checker_come_of_one_run() -> None:
    request = Request(program=MAIN, stage="rust/thir")
    thir, facts = (
        analysis_command(request, STABLE, *products)
        for products in ((thir_product(request),), (nll_product(), facts_product("loan_issued_at")))
    )
    assert bare(thir) == bare(facts)
    assert {"-Zunpretty=thir-flat", "-Zdump-mir=nll", "-Znll-facts"} <= set(thir.arguments)
    assert "-Znll-facts" in facts.shown
    assert "-Znll-facts" not in thir.shown
    assert facts.products[1].matches("facts/main-{closure#0}/loan_issued_at.facts")
    assert nll_product().matches("nll/fib.main.-------.nll.0.mir")
    assert not nll_product().matches("nll/fib.main.-------.nll.0.regioncx.all.dot")


def test_an_old_compiler_has_another_name_for_thir() -> None:
    """The compiler's help lists neither name; up to 1.68, ``thir-flat`` was called ``thir-tree``."""
    assert "-Zunpretty=thir-tree" in command("thir", tool=OLD).arguments
    between = msgspec.structs.replace(OLD, version="1.70.0")
    assert "-Zunpretty=thir-flat" in command("thir", tool=between).arguments


def test_thir_is_asked_for_without_borrow_facts_if_the_compiler_lacks_them() -> None:
    newer = msgspec.structs.replace(STABLE, flags=("-Zunpretty", "-Zunpretty=thir-flat"))
    assert "-Znll-facts" not in command("thir", tool=newer).arguments
    assert command("ownership", tool=newer) == analyse(Request(program=MAIN, stage="rust/ownership"))


def test_borrow_facts_are_asked_for_without_thir_if_the_compiler_lacks_it() -> None:
    renamed = msgspec.structs.replace(STABLE, flags=("-Znll-facts", "-Zunpretty", "-Zunpretty=thir-tree"))
    with pytest.raises(MissingTool, match="rust/thir needs -Zunpretty=thir-flat"):
        command("thir", tool=renamed)
    assert not any(argument.startswith("-Zunpretty") for argument in command("ownership", tool=renamed).arguments)
    assert {"-Znll-facts", "--emit=metadata"} <= set(command("ownership", tool=renamed).arguments)


def test_hir_is_printed_without_types_where_it_cannot_be_typed() -> None:
    typed = command("hir")
    assert typed.otherwise is not None
    assert "-Zunpretty=hir" in typed.otherwise.arguments
    untyped = msgspec.structs.replace(STABLE, flags=("-Zunpretty=hir",))
    assert "-Zunpretty=hir" in command("hir", tool=untyped).arguments
    assert command("hir", tool=untyped).otherwise is None


def test_a_compiler_without_flags_lacks_stages_by_name() -> None:
    bare_tool = msgspec.structs.replace(STABLE, flags=())
    lacking = {name: stage.lacking(bare_tool) for name, stage in STAGES.items() if stage.lacking(bare_tool)}
    assert lacking["hir"] == ("-Zunpretty=hir",)
    assert lacking["ast"] == ("-Zunpretty=ast-tree",)
    assert "mir" not in lacking
    assert command("mir", tool=bare_tool).environment == ()


HELP = """\
Available options:

    -Z                        dump-mir=val -- dump MIR state to file.
        `val` is used to select functions and passes to dump. For example:
    -Z               mir-include-spans=val -- include extra comments in mir pretty printing
    -Z                        unpretty=val -- present the input source, unstable (and less-pretty) variants;
        `normal`, `identified`,
        `expanded`, `expanded,identified`,
        `hir,typed` (HIR with types for each node),
        or `mir-cfg` (graphviz formatted MIR)
    -Z               unsound-mir-opts=val -- enable `unsound` MIR optimizations (default: no)
"""


def test_flags_are_read_from_what_rustc_lists() -> None:
    modes = ("expanded", "expanded,identified", "hir,typed", "identified", "mir-cfg", "normal")
    names = ("-Zdump-mir", "-Zmir-include-spans", "-Zunpretty", "-Zunsound-mir-opts")
    assert set(read_flags(HELP)) == {*names, *(f"-Zunpretty={mode}" for mode in modes)}
    assert read_flags("error: the option `Z` is only accepted on the nightly compiler\n") == ()


def test_the_pipeline_names_its_stages_once() -> None:
    nodes = LANGUAGE.pipeline.nodes
    assert len({node.id for node in nodes}) == len(nodes)
    assert {node.stage for node in nodes} >= {f"rust/{stage}" for stage in STAGES if stage not in BESIDE}
    assert {edge.source for edge in LANGUAGE.pipeline.edges} <= {node.id for node in nodes}
