"""Points, outcomes and messages: what a record of findings comes to."""

import msgspec
import pytest

from checker.judge import reports
from checker.judge.clip import MESSAGE_BYTES
from checker.judge.outcomes import DEFINED, Finding, Planned, Record, Role, planned
from checker.judge.reports import Report
from checker.judge.scoring import given_up, verdict_of, waiting
from checker.spec.model import Check
from checker.verdict import KataVerdict

PASSED, FAILED, SKIPPED = Finding("passed"), Finding("failed"), Finding("skipped")


def plan(id_: str, role: Role) -> Planned:
    return Planned(id_, {"en": f"does {id_}", "zh": f"{id_} 正确"}, role)


VALUES = plan("values", "matter")
ALONE = plan("leaves_inputs_alone", "condition")
TEST = plan("test_rows", "test")
ALL = (DEFINED, plan("shape", "gate"), VALUES, ALONE, TEST)
RIGHT = dict.fromkeys((check.id for check in ALL), PASSED)


def record(points: int = 4, failure: Report | None = None, **findings: Finding) -> Record:
    """A record of ALL, where everything passed but what is named."""
    return Record("01_a/rows", points, ALL, {**RIGHT, **findings}, failure)


def outcomes(verdict: KataVerdict) -> dict[str, str]:
    return {check.id: check.outcome for check in verdict.checks}


def points(verdict: KataVerdict) -> dict[str, int]:
    return {check.id: check.points for check in verdict.checks}


def test_a_right_answer_earns_all_points() -> None:
    """Gates are worth nothing; the others share the points, the first ones taking the rest."""
    verdict = verdict_of(record(points=4), "en")

    assert (verdict.outcome, verdict.points, verdict.max_points) == ("passed", 4, 4)
    assert points(verdict) == {
        "defined": 0,
        "shape": 0,
        "values": 2,
        "leaves_inputs_alone": 1,
        "test_rows": 1,
    }


def test_shares_add_up_whatever_is_earned() -> None:
    """What all checks could earn is what the kata is worth."""
    for worth in (3, 4, 5, 7):
        verdict = verdict_of(record(points=worth, test_rows=FAILED), "en")
        assert sum(check.max_points for check in verdict.checks) == worth
        assert verdict.points == sum(check.points for check in verdict.checks) < worth


def test_a_check_without_a_finding_did_not_pass() -> None:
    """Whatever kept it from being judged: nothing is earned by silence."""
    findings = {id_: finding for id_, finding in RIGHT.items() if id_ != "test_rows"}
    verdict = verdict_of(Record("01_a/rows", 3, ALL, findings), "en")

    assert outcomes(verdict)["test_rows"] == verdict.outcome == "errored"
    assert points(verdict)["test_rows"] == 0


@pytest.mark.parametrize(
    ("wrong", "closed"),
    [
        ("values", {"leaves_inputs_alone", "test_rows"}),
        ("shape", {"leaves_inputs_alone", "test_rows"}),
        ("defined", {"leaves_inputs_alone", "test_rows"}),
        ("test_rows", {"leaves_inputs_alone"}),
        ("leaves_inputs_alone", set()),
    ],
)
def test_what_waits_for_others_earns_nothing_before_they_pass(wrong: str, closed: set[str]) -> None:
    """Tests wait for gates and values, conditions for everything else."""
    verdict = verdict_of(Record("01_a/rows", 4, ALL, {**RIGHT, wrong: FAILED}), "en")

    assert {id_ for id_, outcome in outcomes(verdict).items() if outcome == "skipped"} == closed
    assert all(points(verdict)[id_] == 0 for id_ in {wrong, *closed})


def test_a_test_waits_for_gates_and_values_alone() -> None:
    """Another matter that fails does not close the tests."""
    grads = plan("grads", "matter")
    passed = frozenset({"values", "leaves_inputs_alone", "test_rows"})

    assert waiting([VALUES, grads, ALONE, TEST], passed) == {"leaves_inputs_alone"}


def test_a_check_that_was_skipped_makes_the_kata_failed() -> None:
    """Not passed is not passed, and nothing crashed."""
    assert verdict_of(record(test_rows=SKIPPED), "en").outcome == "failed"


def test_an_errored_check_makes_the_kata_errored() -> None:
    """Also beside one that failed."""
    verdict = verdict_of(record(values=FAILED, test_rows=Finding("errored")), "en")
    assert verdict.outcome == "errored"


@pytest.mark.parametrize(
    ("kind", "outcome", "others"),
    [
        ("not_started", "failed", "skipped"),
        ("not_defined", "failed", "skipped"),
        ("timeout", "timed_out", "timed_out"),
        ("exception", "errored", "errored"),
        ("protocol", "errored", "errored"),
    ],
)
def test_a_failure_is_the_outcome_of_all_that_it_kept_from_being_judged(
    kind: str, outcome: str, others: str
) -> None:
    """And it takes the points of what had passed before."""
    report = msgspec.convert({"kind": kind, "message": {"en": "says why"}, "line": 3}, Report)
    verdict = verdict_of(record(failure=report, values=SKIPPED, test_rows=SKIPPED), "en")

    assert (verdict.outcome, verdict.points, verdict.max_points) == (outcome, 0, 4)
    assert outcomes(verdict)["values"] == outcomes(verdict)["test_rows"] == others
    assert outcomes(verdict)["shape"] == "passed"
    assert verdict.error is not None
    assert (verdict.error.kind, verdict.error.message, verdict.error.line) == (kind, "says why", 3)


def test_a_submission_that_is_given_up_keeps_nothing_that_was_found() -> None:
    """What was found is the reference's, which stood in its place."""
    before = msgspec.structs.replace(record(), history={"loss": [1.0]})
    verdict = verdict_of(given_up(before, reports.lost("timeout")), "en")

    assert (verdict.outcome, verdict.points, verdict.history) == ("timed_out", 0, None)
    assert set(outcomes(verdict).values()) == {"timed_out"}
    assert verdict.checks[0].message == reports.lost("timeout").message["en"]
    assert [check.message for check in verdict.checks[1:]] == ["", "", "", ""]


def test_the_diagnosis_goes_to_the_first_check_that_went_wrong() -> None:
    """What is skipped did not go wrong by itself."""
    verdict = verdict_of(record(shape=SKIPPED, values=FAILED, test_rows=FAILED), "en", "sign: -x")

    told = {check.id: check.diagnosis for check in verdict.checks if check.diagnosis}
    assert told == {"values": "sign: -x"}


def test_a_diagnosis_changes_no_points() -> None:
    """It explains; the verdict is the same."""
    without = verdict_of(record(values=FAILED), "en")
    named = verdict_of(record(values=FAILED), "en", "sign: -x")
    plain = tuple(msgspec.structs.replace(check, diagnosis=None) for check in named.checks)

    assert msgspec.structs.replace(named, checks=plain) == without


def test_texts_are_in_the_language_that_is_asked_for() -> None:
    """Titles, messages and the error; English where there is no other."""
    wrong = Finding("failed", {"en": "differs", "zh": "不同"})
    verdict = verdict_of(record(values=wrong, test_rows=Finding("failed", {"en": "no"})), "zh")

    assert [(check.title, check.message) for check in verdict.checks] == [
        (DEFINED.title["zh"], ""),
        ("shape 正确", ""),
        ("values 正确", "不同"),
        ("leaves_inputs_alone 正确", ""),
        ("test_rows 正确", "no"),
    ]


def test_a_verdict_stays_small() -> None:
    """Whatever a finding says."""
    long = Finding("failed", {"en": "x" * 100_000})
    checks = verdict_of(record(values=long), "en").checks

    assert len(checks[2].message.encode()) <= MESSAGE_BYTES


def test_a_declared_check_is_planned_by_its_stage_and_its_kata() -> None:
    """Gates open the way, conditions come with the rest, and a kata may make a check a gate."""
    names = ("shape", "values", "leaves_inputs_alone")
    roles = [planned(Check(name, None)).role for name in names]

    assert roles == ["gate", "matter", "condition"]
    assert planned(Check("values", None), gates=("values",)).role == "gate"
    assert [plan("x", role).weight for role in ("gate", "matter")] == [0, 1]
