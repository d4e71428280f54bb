"""The example package of the guide to adding a language, installed and used as the guide says."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from bs4 import BeautifulSoup

from tests.conftest import DOCS

pytestmark = pytest.mark.cc

PACKAGE = DOCS / "guide" / "codestages-c"
SQUARE = "static int twice(int n) {\n    return n + n;\n}\n\nint square(int n) {\n    return n * twice(n);\n}\n"
PAGE = """
C
=

.. pipeline-overview:: c

.. pipeline-stage:: c/source
   :file: square.c

.. pipeline-stage:: c/asm
   :file: square.c
   :function: square
   :opt-level: 1
   :cc: mine
   :expect: imul

.. pipeline-stage:: c/asm
   :expect-error: error

   int f(void) { return missing; }
"""


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    """Return environment variables with which Python finds the package: its module, and its real entry points."""
    project = tomllib.loads((PACKAGE / "pyproject.toml").read_text())["project"]
    installed = tmp_path / "installed"
    facts = installed / f"codestages_c-{project['version']}.dist-info"
    facts.mkdir(parents=True)
    (facts / "METADATA").write_text(f"Name: {project['name']}\nVersion: {project['version']}\n")
    groups = project["entry-points"].items()
    points = (
        f"[{group}]\n" + "".join(f"{name} = {what}\n" for name, what in entries.items()) for group, entries in groups
    )
    (facts / "entry_points.txt").write_text("\n".join(points))
    (installed / "codestages_c.py").write_bytes((PACKAGE / "codestages_c.py").read_bytes())
    paths = [str(installed), str(DOCS.parent), os.environ.get("PYTHONPATH", "")]
    return os.environ | {"PYTHONPATH": os.pathsep.join(filter(None, paths))}


def run(environment: dict[str, str], folder: Path, *arguments: str) -> str:
    line = [sys.executable, *arguments]
    finished = subprocess.run(line, cwd=folder, env=environment, capture_output=True, text=True, check=False)
    assert finished.returncode == 0, finished.stderr
    return finished.stdout


def test_language_of_the_guide_shows_its_stages(environment: dict[str, str], tmp_path: Path) -> None:
    (tmp_path / "square.c").write_text(SQUARE)
    (tmp_path / "index.rst").write_text(PAGE)
    (tmp_path / "conf.py").write_text(
        f'extensions = ["sphinxext.codestages", "codestages_c"]\ncodestages_cc = {{"mine": {shutil.which("cc")!r}}}\n'
    )
    run(environment, tmp_path, "-m", "sphinx", "-nWq", "-b", "html", ".", "out")
    page = BeautifulSoup((tmp_path / "out" / "index.html").read_text(encoding="utf-8"), "html.parser")
    lines = page.select("[data-stage='c/asm'] [data-span]")
    assert {"6:4-6:24"} <= {str(line["data-span"]) for line in lines}
    assert all("twice" not in element.get_text() for element in page.select("[data-kind=header]"))
    assert "missing" in page.select("codestages-figure")[-1].get_text()


def test_language_of_the_guide_is_known_on_the_command_line(environment: dict[str, str], tmp_path: Path) -> None:
    (tmp_path / "square.c").write_text(SQUARE)
    arguments = ("show", "c/asm", "square.c", "--function", "square", "--opt-level", "2")
    shown = run(environment, tmp_path, "-c", "from sphinxext.codestages.cli import main; main()", *arguments)
    assert shown.startswith("square:")
    assert "cc -S -O2" in shown
