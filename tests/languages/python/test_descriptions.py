"""Values in words: every kind of value that the probes know has words for it, and no other kind has."""

from __future__ import annotations

import types

from sphinxext.codestages.languages.python.probes import descriptions, value_kinds


def test_every_kind_that_is_told_apart_has_its_words() -> None:
    assert set(descriptions._SCALARS) == value_kinds.SCALAR_KINDS
    assert set(descriptions._BASES) == set(map(id, value_kinds.BASES))
    assert set(descriptions._NAMED) == set(map(id, value_kinds.NAMED))
    assert set(descriptions._WRITERS) == value_kinds._NUMBERED | {id(types.FunctionType)}
