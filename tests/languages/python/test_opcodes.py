"""The table of instructions compared with each interpreter's own ``dis``."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Container
from dataclasses import dataclass
from functools import cache

import pytest

from sphinxext.codestages.languages.python.probes import forecasts, instructions, opcodes
from sphinxext.codestages.languages.python.probes.opcodes import Opcode, read_table
from tests.languages.python.interpreters import VERSIONS, each_interpreter, interpreter, release

ASK = """
import dis, json, opcode
made_while_running = set(getattr(opcode, "_specialized_opmap", ()))
compiled = {
    name: code
    for name, code in dis.opmap.items()
    if code < 256 and not name.startswith("INSTRUMENTED_") and name not in made_while_running
}
def effects(code):
    for argument in range(16) if code >= dis.HAVE_ARGUMENT else [None]:
        for jump in (False, True):
            try:
                yield argument, dis.stack_effect(code, argument, jump=jump)
            except ValueError:
                pass
print(json.dumps({
    "names": sorted(compiled),
    "jumps": [name for name, code in compiled.items() if code in {*dis.hasjrel, *dis.hasjabs}],
    "constants": [name for name, code in compiled.items() if code in dis.hasconst],
    "prefix": dis.opname[dis.EXTENDED_ARG],
    "effects": {name: list(effects(code)) for name, code in compiled.items()},
}))
"""
"""Prints what ``dis`` knows of the instructions that compiled code can have.

Pseudo-instructions, which the compiler replaces, and specialised ones, which the interpreter makes, are left out.
"""


MAKING_VALUES = ("LOAD_", "BINARY_", "INPLACE_", "UNARY_", "BUILD_", "CALL", "COMPARE_", "CONTAINS_", "IS_")


@dataclass(frozen=True)
class Dis:
    """What ``dis`` of an interpreter says: names of instructions, and pairs of an argument and its stack effect."""

    names: list[str]
    jumps: list[str]
    constants: list[str]
    prefix: str
    effects: dict[str, list[tuple[int | None, int]]]


@cache
def dis_of(version: str) -> Dis:
    answer = subprocess.run([interpreter(version).path, "-s", "-c", ASK], capture_output=True, check=True)
    return Dis(**json.loads(answer.stdout))


def with_word(table: dict[str, Opcode], word: str) -> set[str]:
    return {name for name, opcode in table.items() if word in opcode.also}


ROWS = "the instructions that 3.15 brought and took away have no rows yet"


@each_interpreter(failing={"3.15": ROWS})
def test_every_instruction_has_its_row_and_no_other_has(version: str) -> None:
    assert set(read_table(release(version))) == set(dis_of(version).names)


@each_interpreter()
def test_jumps_are_those_of_dis(version: str) -> None:
    table = read_table(release(version))
    jumps = {name for name, opcode in table.items() if opcode.leads not in ("-", "end", "pop-block")}
    assert jumps | with_word(table, "names-origin") == set(dis_of(version).jumps)


@each_interpreter()
def test_prefix_and_constants_are_those_of_dis(version: str) -> None:
    table = read_table(release(version))
    assert with_word(table, "prefix") == {dis_of(version).prefix}
    assert with_word(table, "names-constant") <= set(dis_of(version).constants)


@each_interpreter(failing={"3.15": ROWS})
def test_operands_fit_the_effect_on_the_stack(version: str) -> None:
    """The number of values that an instruction pushes is what it takes plus its stack effect."""
    table, effects = read_table(release(version)), dis_of(version).effects
    wrong = [
        (name, argument, taken, effect)
        for name, opcode in table.items()
        for argument, effect in effects[name]
        if (taken := opcode.taken(argument)) is not None
        and taken + effect not in pushed_by(name, argument or 0, taken, version)
    ]
    assert wrong == []


def pushed_by(name: str, argument: int, taken: int, version: str) -> Container[int]:
    """Return the numbers of values that an instruction may push."""
    if (name == "BUILD_SLICE" and argument not in (2, 3)) or (version == "3.11" and name in ("PRECALL", "CALL")):
        return range(-16, 20)  # no such slice exists; and in 3.11 dis counts for PRECALL the operands that CALL takes
    expected = {
        ("ROT_", "SWAP"): (taken,),
        ("SETUP_FINALLY",): (0, 6),  # the latter for the handler
        ("UNPACK_",): (argument + (name == "UNPACK_EX"),),
        ("STORE_", "DELETE_", "POP_"): (int(name == "STORE_FAST_LOAD_FAST"),),
        MAKING_VALUES: (1, 2),
    }
    return next((pushed for names, pushed in expected.items() if name.startswith(names)), (0, 1, 2))


@each_interpreter("3.11")
def test_value_that_dis_does_not_count_is_that_of_a_new_generator(version: str) -> None:
    effect = dis_of(version).effects["RETURN_GENERATOR"][0][1]
    uncounted = with_word(read_table(release(version)), "uncounted")
    assert (uncounted, effect) in (({"RETURN_GENERATOR"}, 0), (set(), 1))


@pytest.mark.parametrize("version", VERSIONS)
def test_instruction_has_one_row_in_a_version(version: str) -> None:
    rows = [line.split()[:2] for line in opcodes.TABLE.splitlines() if line]
    names = [name for name, versions in rows if opcodes._covers(versions, release(version))]
    assert sorted(set(names)) == sorted(names)


def test_rows_are_in_order() -> None:
    names = [line.split()[0] for line in opcodes.TABLE.splitlines() if line]
    assert names == sorted(names)


def test_words_of_the_table_have_a_meaning() -> None:
    rows = [line.split()[2:] for line in opcodes.TABLE.splitlines() if line]
    known = {*forecasts._FORECASTS, *forecasts._FORECASTS_BY_ARGUMENT, "any"}
    assert {changes for _, _, changes, *_ in rows} == known
    assert {takes for takes, *_ in rows if not takes.isdigit()} == {*opcodes._BY_ARGUMENT, "?"}
    explained = {word.strip("`:,") for word in (opcodes.__doc__ or "").split()}
    also = {word for _, _, _, *words in rows for word in words}
    assert also | {leads for _, leads, *_ in rows if not leads.startswith("if-")} <= explained
    assert {*instructions.HANDED_OVER, *instructions._OFFSETS} <= also


@pytest.mark.parametrize("fact", ["leads", "prefix", "safe"])
def test_what_is_drawn_does_not_depend_on_the_version(fact: str) -> None:
    """Listings and graphs look up an instruction by its name alone."""
    for name, latest in read_table().items():
        for version in VERSIONS:
            opcode = read_table(release(version)).get(name, latest)
            assert opcode.leads == latest.leads
            assert (fact in opcode.also) == (fact in latest.also)


def test_unknown_instruction_may_do_anything() -> None:
    unknown = opcodes.UNKNOWN
    assert (unknown.taken(3), unknown.goes_on(), unknown.changes, unknown.also) == (None, True, "any", ())
