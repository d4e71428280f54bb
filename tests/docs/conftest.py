"""Fixtures: the docs as Sphinx has read them, and the EPUB that is made of them."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest
from sphinx.environment import BuildEnvironment

from tests.conftest import Built


@pytest.fixture(scope="session")
def environment(built: Built) -> BuildEnvironment:
    return built("dummy").env


@pytest.fixture(scope="session")
def book(built: Built, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of the unpacked EPUB."""
    (packed,) = Path(built("epub").outdir).glob("*.epub")
    folder = tmp_path_factory.mktemp("book")
    with zipfile.ZipFile(packed) as archive:
        archive.extractall(folder)
    return folder
