"""The record of a check is all that anybody needs: a spec, the schema, the points, the judge."""

from pathlib import Path
from typing import get_args

import msgspec
import pytest

from checker.author.schema import kata_schema
from checker.catalog.read import read_kata
from checker.checks import CHECKS, looks
from checker.checks.compared import Compared, DrawnCase, Observation
from checker.checks.record import STAGES, CheckKind, Part
from checker.compare.values import different_fact
from checker.errors import NONE, Said, SpecError
from checker.judge.outcomes import planned
from checker.wire.encoding import encode_value

SPEC = """\
format: 1
title: {en: T}
task: {en: Do it}
solve: f
points: 1
cases: [{x: 3}]
checks: [{same_dtype: CHECK}]
hints: []
"""
SAME_DTYPE = CheckKind(
    name="same_dtype",
    title={"en": "has the dtype", "zh": "dtype 相同"},
    stage="layout",
    role="condition",
    argument=bool,
    required=True,
    find=lambda c: different_fact("dtype", *c.outputs),
    look=looks.answer,
    futile_by_cases=lambda *_: iter([(Said("a tensor", "张量"), NONE)]),
)


def test_a_record_alone_makes_a_check(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Specs are read by it, the schema allows it, points are shared by it, and it finds."""
    path = tmp_path / "kata.yaml"
    path.write_text(SPEC.replace("CHECK", "true"))
    with pytest.raises(SpecError, match="expected a known check"):
        read_kata(path)

    possible = msgspec.structs.replace(SAME_DTYPE, futile_by_cases=None)
    monkeypatch.setitem(CHECKS, "same_dtype", possible)

    (check,) = read_kata(path).checks
    assert (check.name, check.argument) == ("same_dtype", True)
    assert planned(check).role == "condition"
    assert "same_dtype" in str(kata_schema())
    case = DrawnCase(0, "f", {}, 0)
    got, want = (Observation(encode_value(value)) for value in ([1.0], [1.0]))
    assert CHECKS["same_dtype"].find(Compared(got, want, case, True)) is None


def test_a_record_says_what_is_wrong_with_its_use(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The type of its argument, and what the cases lack, are told to the author."""
    monkeypatch.setitem(CHECKS, "same_dtype", SAME_DTYPE)
    path = tmp_path / "kata.yaml"
    path.write_text(SPEC.replace("CHECK", "3"))
    with pytest.raises(SpecError, match="expected true or false, got 3"):
        read_kata(path)
    path.write_text(SPEC.replace("CHECK", "true"))
    with pytest.raises(SpecError, match="expected a tensor, got none"):
        read_kata(path)


@pytest.mark.parametrize("name", CHECKS)
def test_a_record_is_complete(name: str) -> None:
    """It has words in both languages and a stage; what is required has a type."""
    kind = CHECKS[name]
    assert kind.name == name
    assert all(kind.title.get(lang, "").strip() for lang in ("en", "zh"))
    assert kind.argument is not None or not kind.required
    assert (STAGES.index(kind.stage) <= STAGES.index("finite")) == (kind.role == "gate")


@pytest.mark.parametrize("name", CHECKS)
def test_a_failing_check_shows_a_case_by_its_own_record(name: str) -> None:
    """Only a check of the source has nothing to show. No module keeps a list of names beside it."""
    kind = CHECKS[name]
    assert (kind.look is None) == kind.of_source


def test_a_record_says_what_is_shown_of_its_check() -> None:
    """It may not be forgotten: what a learner sees would be of another check."""
    fields = {field.name: field for field in msgspec.structs.fields(CheckKind)}
    assert fields["look"].required


def test_what_a_check_has_observed_is_a_part_of_an_observation() -> None:
    """A part that no observation holds would never be filled in."""
    fields = {field.name for field in msgspec.structs.fields(Observation)}
    assert set(get_args(Part)) <= fields
