"""Make a verdict of findings: points, outcomes and messages. Nothing here looks at a submission."""

from collections.abc import Mapping, Sequence

import msgspec

from checker.judge import errors
from checker.judge.roles import Planned, waiting
from checker.spec.text import Text, in_language
from checker.verdict import CheckVerdict, Outcome, share_points

_UNHURT: tuple[Outcome, ...] = ("passed", "skipped")


class Finding(msgspec.Struct, frozen=True):
    """What became of one check."""

    outcome: Outcome
    message: Text | None = None


class Failure(msgspec.Struct, frozen=True):
    """Why the submission as a whole cannot be judged."""

    report: errors.Report
    outcome: Outcome


def failure_of(report: errors.Report) -> Failure:
    """Say what outcome an error has: not begun is failed, too slow is timed out."""
    outcomes: dict[str, Outcome] = {
        "timeout": "timed_out",
        "not_started": "failed",
        "not_defined": "failed",
    }
    return Failure(report, outcomes.get(report.kind, "errored"))


def score_checks(
    planned: Sequence[Planned],
    findings: Mapping[str, Finding],
    failure: Failure | None,
    points: int,
    lang: str,
) -> tuple[CheckVerdict, ...]:
    """Share the kata's points among the checks; a check without a finding did not pass.

    A check that passed, but waits for others that did not, is skipped.
    """
    shares = share_points(points, [check.weight for check in planned])
    passed = frozenset(id_ for id_, finding in findings.items() if finding.outcome == "passed")
    closed = waiting(planned, passed)
    checks = []
    for check, share in zip(planned, shares, strict=True):
        finding = findings.get(check.id, Finding("errored"))
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
            )
        )
    return tuple(checks)


def with_diagnosis(checks: Sequence[CheckVerdict], diagnosis: str) -> tuple[CheckVerdict, ...]:
    """Add a diagnosis to the first check that went wrong."""
    named = list(checks)
    for i, check in enumerate(named):
        if check.outcome not in _UNHURT:
            named[i] = msgspec.structs.replace(check, diagnosis=diagnosis)
            break
    return tuple(named)


def outcome_of(checks: Sequence[CheckVerdict], failure: Failure | None) -> Outcome:
    """Sum up the checks of one kata."""
    if failure is not None:
        return failure.outcome
    if any(check.outcome == "errored" for check in checks):
        return "errored"
    return "passed" if all(check.outcome == "passed" for check in checks) else "failed"
