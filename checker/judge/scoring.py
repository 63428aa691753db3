"""Score a record: outcomes, points and messages of the verdict. Pure functions of plain data."""

from collections.abc import Sequence

import msgspec

from checker.checks import CHECKS
from checker.judge.clip import clip_verdict
from checker.judge.outcomes import DEFINED, Finding, Planned, Record, Role
from checker.judge.reports import Report
from checker.spec.text import in_language
from checker.verdict import Case, CheckVerdict, KataVerdict, Outcome, share_points

_UNHURT: tuple[Outcome, ...] = ("passed", "skipped")


def verdict_of(
    record: Record, lang: str, diagnosis: str | None = None, case: Case | None = None
) -> KataVerdict:
    """Return the verdict in one language; the first failed check gets diagnosis and case."""
    checks = with_cause(score_checks(record, lang), diagnosis, case)
    verdict = KataVerdict(
        id=record.kata,
        outcome=outcome_of(checks, record.failure),
        points=sum(check.points for check in checks),
        max_points=record.points,
        seconds=round(record.seconds, 4),
        submission=record.digest,
        error=record.failure.in_language(lang) if record.failure else None,
        checks=checks,
        history=dict(record.history) or None,
        output=record.output,
        device=record.device,
        not_run=record.not_run,
        touches=record.touches,
    )
    return clip_verdict(verdict)


def given_up(record: Record, report: Report) -> Record:
    """Replace all findings by the reason why this submission is not judged."""
    findings = {check.id: Finding("skipped") for check in record.planned}
    findings[DEFINED.id] = Finding(report.outcome, report.message)
    return msgspec.structs.replace(record, findings=findings, failure=report, history={})


def score_checks(record: Record, lang: str) -> tuple[CheckVerdict, ...]:
    """Share the kata's points among the checks; a check without a finding did not pass.

    A check that passed, but waits for others that did not, is skipped.
    """
    planned, failure = record.planned, record.failure
    shares = share_points(record.points, [check.weight for check in planned])
    passed = frozenset(id_ for id_, each in record.findings.items() if each.outcome == "passed")
    closed = waiting(planned, passed)
    checks = []
    for check, share in zip(planned, shares, strict=True):
        finding = record.findings.get(check.id, Finding("errored"))
        if failure is not None and finding.outcome == "skipped":
            finding = Finding("skipped" if failure.outcome == "failed" else failure.outcome)
        if finding.outcome == "passed" and check.id in closed:
            finding = Finding("skipped")
        earned = finding.outcome == "passed" and failure is None
        checks.append(
            CheckVerdict(
                id=check.id,
                title=in_language(check.title, lang),
                outcome=finding.outcome,
                points=share if earned else 0,
                max_points=share,
                message=in_language(finding.message, lang) if finding.message else "",
                line=record.lines.get(check.id),
            )
        )
    return tuple(checks)


def waiting(planned: Sequence[Planned], passed: frozenset[str]) -> frozenset[str]:
    """Return the ids of checks that earn nothing even if they passed, because others did not.

    Tests of `checks.py` wait for the declared gates and values; conditions wait for all other
    checks. So an answer that does nothing earns nothing.
    """
    failed = [check for check in planned if check.id not in passed]
    closed: set[Role] = set()
    if any(check.role == "gate" or _of_values(check.id) for check in failed):
        closed.add("test")
    if any(check.role != "condition" for check in failed):
        closed.add("condition")
    return frozenset(check.id for check in planned if check.role in closed)


def _of_values(name: str) -> bool:
    return name in CHECKS and CHECKS[name].stage == "values"


def with_cause(
    checks: Sequence[CheckVerdict], diagnosis: str | None, case: Case | None = None
) -> tuple[CheckVerdict, ...]:
    """Add a diagnosis and a case to the first check that neither passed nor was skipped."""
    named = list(checks)
    for i, check in enumerate(named):
        if check.outcome not in _UNHURT:
            named[i] = msgspec.structs.replace(check, diagnosis=diagnosis or None, case=case)
            break
    return tuple(named)


def outcome_of(checks: Sequence[CheckVerdict], failure: Report | None) -> Outcome:
    """Return the outcome of a kata from those of its checks."""
    if failure is not None:
        return failure.outcome
    if any(check.outcome == "errored" for check in checks):
        return "errored"
    return "passed" if all(check.outcome == "passed" for check in checks) else "failed"
