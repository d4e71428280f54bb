"""The Python interpreter: where to find one, and which version it is."""

from __future__ import annotations

import re
import sys

from ...model.command import Tool
from ...model.descriptors import ToolSpec


def read_version(answer: str) -> str:
    """``3.11.7`` from ``Python 3.11.7 (main, …)``; empty if it is no answer of Python's."""
    found = re.search(r"Python (\d+\.\d+\.\d+\S*)", answer)
    return found[1] if found else ""


def command_name(tool: Tool) -> str:
    """What a reader types to start this version: ``python3.11``."""
    return "python" + ".".join(str(each) for each in tool.release[:2])


TOOL = ToolSpec(
    name="python",
    option="python",
    executables=("python{version}",),
    version_arguments=("-VV",),
    read_version=read_version,
    locations=(
        "~/.pyenv/versions/{version}*/bin/python",
        "~/.local/share/uv/python/cpython-{version}*/bin/python3",
    ),
    root_arguments=("-c", "import sys; print(sys.prefix)"),
    root_executable="bin/python",
    settings=("~/.pyenv/version", "$PYENV_ROOT/version"),
    default=sys.executable,
    default_answer=f"Python {sys.version}",
    advice=(
        "Install that version of Python, or name its executable in codestages_interpreters "
        '({"3.8": "/path/to/python3.8"}).'
    ),
)
