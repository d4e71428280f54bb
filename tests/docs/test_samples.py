"""Every sample and every recording of the docs is there for a page.

That a sample fails where its page says so, and only there, is what the build itself checks: its warnings are failures.
"""

from __future__ import annotations

from pathlib import Path

from sphinx.environment import BuildEnvironment

from sphinxext.codestages.integration.events import domain_of
from sphinxext.codestages.integration.recorder import needs_recording
from tests.conftest import DOCS


def test_every_sample_is_used_by_a_page(environment: BuildEnvironment) -> None:
    used = {Path(DOCS, path).resolve() for paths in environment.dependencies.values() for path in paths}
    samples = {path.resolve() for path in DOCS.glob("samples/**/*") if path.is_file()}
    assert len(samples) > 50
    assert sorted(samples - used) == []


def test_every_recording_belongs_to_a_figure(environment: BuildEnvironment) -> None:
    domain = domain_of(environment)
    asked = {domain.workbench.fetcher.store.recording_path(each) for each in domain.requests()}
    assert sorted({*domain.recordings.glob("*/*")} - asked) == []


def test_every_figure_that_needs_a_recording_has_one(environment: BuildEnvironment) -> None:
    """Else the site is built only where all the tools are."""
    domain = domain_of(environment)
    path = domain.workbench.fetcher.store.recording_path
    needed = {path(each) for each in domain.requests() if needs_recording(each, domain.workbench)}
    assert len(needed) > 50
    assert sorted(each for each in needed if not each.is_file()) == []
