"""Every sample and every recording of the docs is used by a page, and every figure has the recording that it needs.

The build itself checks that a sample fails only where its page says so: its warnings are failures.
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
    asked = {domain.workbench.fetcher.store.recording_path(request) for request in domain.requests()}
    assert sorted({*domain.recordings.glob("*/*")} - asked) == []


def test_every_figure_that_needs_a_recording_has_one(environment: BuildEnvironment) -> None:
    """Without recordings, the site could only be built on a machine that has all tools."""
    domain = domain_of(environment)
    path = domain.workbench.fetcher.store.recording_path
    needed = {path(request) for request in domain.requests() if needs_recording(request, domain.workbench)}
    assert len(needed) > 50
    assert sorted(recording for recording in needed if not recording.is_file()) == []
