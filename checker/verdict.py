"""The verdict: what a run decided, in the form that every report and every grade is made from."""

import re
from collections.abc import Iterable, Sequence
from typing import Literal, get_args

import msgspec

from checker.devices import HOST
from checker.version import VERSION

Outcome = Literal["passed", "failed", "errored", "skipped", "timed_out"]
Feedback = Literal["full", "no-inputs", "outcome"]
FEEDBACK: tuple[Feedback, ...] = get_args(Feedback)
"""How much a verdict tells the learner, from the most to the least."""

ErrorKind = Literal[
    "not_started",
    "not_defined",
    "syntax",
    "import",
    "exception",
    "timeout",
    "memory",
    "signal",
    "protocol",
    "forbidden",
]

_SHORTENED = re.compile(r"… \(\+\d+\)$")


class ErrorReport(msgspec.Struct, frozen=True):
    """Why a submission could not be judged. `line` is 1-based, in the submission."""

    kind: ErrorKind
    message: str
    line: int | None = None


class Case(msgspec.Struct, frozen=True):
    """The smallest case in which a check fails.

    `call` is Python code; the value of its last line is what `got` and `wanted` show. The marks are
    ranges of characters in them, start and end: the elements and the facts that differ.
    """

    call: str
    got: str
    wanted: str
    got_marks: tuple[tuple[int, int], ...] = ()
    wanted_marks: tuple[tuple[int, int], ...] = ()


class CheckVerdict(msgspec.Struct, frozen=True):
    """One judged property. `diagnosis` is "name_of_wrong_solution: its docstring".

    `line` is where an error came about that the check met: 1-based, in the submission.

    Only the first check that did not pass has a `case`, and it only where that may be shown.
    """

    id: str
    title: str
    outcome: Outcome
    points: int
    max_points: int
    message: str = ""
    diagnosis: str | None = None
    case: Case | None = None
    line: int | None = None


class KataVerdict(msgspec.Struct, frozen=True):
    """One submission judged against one kata. `seconds` is wall time.

    `not_run` names devices that the kata is for and this run had not: nothing is known of them.
    `touches` names what the source reaches for that no kata needs; a graded run refuses it.
    """

    id: str
    outcome: Outcome
    points: int
    max_points: int
    seconds: float
    submission: str
    error: ErrorReport | None
    checks: tuple[CheckVerdict, ...]
    history: dict[str, list[float]] | None = None
    output: str = ""
    device: str = HOST
    not_run: tuple[str, ...] = ()
    touches: tuple[str, ...] = ()


class KataFault(msgspec.Struct, frozen=True):
    """A kata that is broken itself: nothing was judged against it, and nobody loses points."""

    id: str
    message: str


class Verdict(msgspec.Struct, frozen=True):
    """The outcome of one run over one or more katas.

    A broken kata is in `faults`, not in `katas`, and its points are in no sum; a run with a fault
    is `errored`.
    """

    engine: str
    device: str
    seed: str
    sandbox: tuple[str, ...]
    points: int
    max_points: int
    outcome: Outcome
    katas: tuple[KataVerdict, ...]
    faults: tuple[KataFault, ...] = ()
    format: Literal[1] = 1


# From the gravest to the least grave: a run is as bad as its worst kata.
_GRAVITY: tuple[Outcome, ...] = ("errored", "timed_out", "failed", "skipped", "passed")


def stricter(a: Feedback, b: Feedback) -> Feedback:
    """Return the level of the two that tells less."""
    return max(a, b, key=FEEDBACK.index)


def worst(outcomes: Iterable[Outcome]) -> Outcome:
    """Return the gravest of the outcomes; nothing judged is `errored`, never `passed`."""
    return min(outcomes, key=_GRAVITY.index, default="errored")


def sum_up(
    katas: Iterable[KataVerdict],
    faults: Iterable[KataFault] = (),
    *,
    device: str,
    seed: str,
    sandbox: tuple[str, ...] = (),
) -> Verdict:
    """Return the verdict of a run: the sum of its katas' points, the worst of their outcomes."""
    katas = tuple(katas)
    verdict = Verdict(
        engine=VERSION,
        device=device,
        seed=seed,
        sandbox=sandbox,
        points=sum(kata.points for kata in katas),
        max_points=sum(kata.max_points for kata in katas),
        outcome=worst(kata.outcome for kata in katas),
        katas=katas,
    )
    return with_faults(verdict, faults)


def with_faults(verdict: Verdict, faults: Iterable[KataFault]) -> Verdict:
    """Return the verdict with these faults in the place of its own; with any, it is errored."""
    faults = tuple(faults)
    outcome = "errored" if faults else verdict.outcome
    return msgspec.structs.replace(verdict, faults=faults, outcome=outcome)


def share_points(points: int, weights: Sequence[int]) -> list[int]:
    """Split whole points in proportion to the weights, by largest remainder (first wins a tie)."""
    total = sum(weights)
    if total == 0:
        return [0] * len(weights)
    quotas = [points * weight for weight in weights]
    shares = [quota // total for quota in quotas]
    by_remainder = sorted(range(len(weights)), key=lambda i: (-(quotas[i] % total), i))
    for i in by_remainder[: points - sum(shares)]:
        shares[i] += 1
    return shares


def shortened(text: str, kept: int) -> str:
    """Return at most `kept` characters of a text, and how many were left out."""
    more = len(text) - kept
    return f"{text[:kept]}… (+{more})" if more > 0 else text


def is_shortened(text: str) -> bool:
    """Whether a text ends with the number of characters that `shortened` left out."""
    return _SHORTENED.search(text) is not None
