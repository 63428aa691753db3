"""Find the declared checks that could never fail, by what the reference did with the cases."""

from collections.abc import Iterator, Sequence

from checker.checks import CHECKS
from checker.checks.compared import Observation
from checker.judge.source import Source
from checker.spec.model import Check, Kata


def unfailing(kata: Kata, wants: Sequence[Observation], stub: bytes) -> Iterator[str]:
    """Yield `checks.NAME: why` for each check that would pass whatever came."""
    for check in kata.checks:
        why = _why(check, wants, Source(stub, kata.solve))
        if why is not None:
            yield f"checks.{check.name}: can never fail: {why}"


def _why(check: Check, wants: Sequence[Observation], stub: Source) -> str | None:
    kind = CHECKS[check.name]
    if not kind.judges_raising:
        wants = [want for want in wants if want.raised is None]
        if not wants:
            return "the reference raises in every case"
    if kind.futile_by_answers is None:
        return None
    return kind.futile_by_answers(check.argument, wants, stub)
