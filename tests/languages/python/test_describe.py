"""How values are put into words: what is said of a kind, and what is known of it, are the same kinds."""

from __future__ import annotations

import types

from sphinxext.codestages.languages.python.probes import describe, kinds


def test_every_kind_that_is_told_apart_has_its_words() -> None:
    assert set(describe._SCALARS) == kinds.SCALAR_KINDS
    assert set(describe._BASES) == set(map(id, kinds.BASES))
    assert set(describe._NAMED) == set(map(id, kinds.NAMED))
    assert set(describe._WRITERS) == kinds._NUMBERED | {id(types.FunctionType)}
