"""Leave out of a verdict what the learner is not to be told."""

import ast

import msgspec

from checker.verdict import CheckVerdict, ErrorReport, Feedback, KataVerdict

_LONGEST = 300


def limited(verdict: KataVerdict, level: Feedback, source: bytes) -> KataVerdict:
    """Return the verdict with what a feedback level allows. `source` is the submission's.

    At `no-inputs`, what the code printed, and what it says in an exception that it raises itself,
    are left out too: either may be an input.
    """
    if level == "full":
        return verdict
    replace = msgspec.structs.replace
    if level == "outcome":
        error = verdict.error and ErrorReport(verdict.error.kind, "")
        checks = tuple(map(_outcome_alone, verdict.checks))
        return replace(verdict, checks=checks, error=error, output="", history=None)
    error, hidden = verdict.error, ""
    if error is not None and error.kind in ("exception", "import", "memory"):
        hidden = error.message
        error = replace(error, message=_of_exception(error, source))
    checks = tuple(
        replace(
            check,
            case=None,
            message=error.message if error and hidden == check.message != "" else check.message,
        )
        for check in verdict.checks
    )
    return replace(verdict, checks=checks, error=error, output="")


def _outcome_alone(check: CheckVerdict) -> CheckVerdict:
    return msgspec.structs.replace(check, message="", diagnosis=None, case=None, line=None)


def _of_exception(error: ErrorReport, source: bytes) -> str:
    """What may be said of an exception: only its class, where the code chose the words."""
    if _is_raised_at(source, error.line):
        return error.message.partition(":")[0][:_LONGEST]
    return error.message[:_LONGEST]


def _is_raised_at(source: bytes, line: int | None) -> bool:
    """Whether a `raise` or an `assert` stands in a line of the source."""
    if line is None:
        return False
    try:
        nodes = ast.walk(ast.parse(source))
        return any(
            isinstance(node, ast.Raise | ast.Assert)
            and node.lineno <= line <= (node.end_lineno or node.lineno)
            for node in nodes
        )
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return True
