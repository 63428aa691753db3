"""The record of a graded submission: what every format of a grade is made from."""

from collections.abc import Sequence
from datetime import datetime

import msgspec

from checker.catalog.pack import KataFolder
from checker.errors import SpecError
from checker.spec.text import Text
from checker.verdict import KataVerdict, Outcome, Verdict, worst
from checker.version import VERSION

NO_VERDICT = "the judge gave no verdict on this kata"


class KataGrade(msgspec.Struct, frozen=True):
    """One kata of an assignment, graded. `file` is its name in a checkout.

    `verdict` is None where the fault is ours; `fault` then says what it is. `line` is where the
    submission defines what the kata asks for, 1-based; 0 where that is not known. `seed` is that
    of the verdict where it is not the grade's: a course keeps verdicts of earlier runs.
    """

    id: str
    title: Text
    file: str
    max_points: int
    verdict: KataVerdict | None
    fault: str = ""
    line: int = 0
    seed: str = ""

    @property
    def points(self) -> int:
        """The points earned; 0 without a verdict, which is no grade."""
        return self.verdict.points if self.verdict else 0

    @property
    def passed(self) -> bool:
        """Whether every check passed."""
        return self.verdict is not None and self.verdict.outcome == "passed"


class Grade(msgspec.Struct, frozen=True):
    """One checkout, graded: its katas in the assignment's order.

    `submitted` is the commit's date, ISO 8601 with an offset; "" where it is not known. `late` is
    None without a due date, and where the commit's date is not known.
    """

    katas: tuple[KataGrade, ...]
    seed: str
    device: str
    engine: str
    sandbox: tuple[str, ...]
    commit: str = ""
    submitted: str = ""
    late: bool | None = None

    @property
    def judged(self) -> tuple[KataGrade, ...]:
        """The katas that have a verdict."""
        return tuple(kata for kata in self.katas if kata.verdict is not None)

    @property
    def faults(self) -> tuple[KataGrade, ...]:
        """The katas that could not be judged, which is no fault of the submission's."""
        return tuple(kata for kata in self.katas if kata.verdict is None)

    @property
    def points(self) -> int:
        """The sum of the points. What could not be judged is in neither sum."""
        return sum(kata.points for kata in self.judged)

    @property
    def max_points(self) -> int:
        """The sum of the maxima of what could be judged."""
        return sum(kata.max_points for kata in self.judged)

    @property
    def outcome(self) -> Outcome:
        """The worst of the outcomes; with a fault of ours it is errored."""
        if self.faults:
            return "errored"
        return worst(kata.verdict.outcome for kata in self.katas if kata.verdict)


def grade_of(
    verdict: Verdict,
    katas: Sequence[KataFolder],
    *,
    commit: str = "",
    submitted: datetime | None = None,
    due: datetime | None = None,
    lines: dict[str, int] | None = None,
) -> Grade:
    """Return the grade that a verdict on these katas is. Both dates have an offset.

    `lines` are those of the definitions, by the kata's id.
    """
    judged = {kata.id: kata for kata in verdict.katas}
    faults = {fault.id: fault.message for fault in verdict.faults}
    graded = [
        _kata_grade(kata, judged.get(kata.id), faults.pop(kata.id, ""), lines or {})
        for kata in katas
    ]
    # What is left is about a chapter: its katas are not known.
    graded += [_fault(name, message) for name, message in faults.items()]
    return Grade(
        katas=tuple(graded),
        seed=verdict.seed,
        device=verdict.device,
        engine=verdict.engine,
        sandbox=verdict.sandbox,
        commit=commit,
        submitted=submitted.isoformat() if submitted else "",
        late=is_late(submitted, due),
    )


def faulted(fault: str, katas: Sequence[KataFolder], *, name: str) -> Grade:
    """Return the grade of a run that gave no verdict at all, because of a fault of ours.

    Where no katas are known, `name` stands for them.
    """
    graded = [_kata_grade(kata, None, fault, {}) for kata in katas]
    return Grade(
        katas=tuple(graded or [_fault(name, fault)]),
        seed="",
        device="",
        engine=VERSION,
        sandbox=(),
    )


def is_late(submitted: datetime | None, due: datetime | None) -> bool | None:
    """Return whether it was submitted after the due date; None where either is not known."""
    return None if submitted is None or due is None else submitted > due


def _fault(name: str, message: str) -> KataGrade:
    return KataGrade(name, {"en": name}, name, 0, None, message or NO_VERDICT)


def _kata_grade(
    kata: KataFolder, verdict: KataVerdict | None, fault: str, lines: dict[str, int]
) -> KataGrade:
    try:
        spec = kata.spec()
        title, max_points = spec.title, spec.points
    except SpecError as error:
        verdict, fault = None, fault or str(error)
        title, max_points = {"en": kata.name}, 0
    return KataGrade(
        id=kata.id,
        title=title,
        file=f"{kata.id}.py",
        max_points=verdict.max_points if verdict else max_points,
        verdict=verdict,
        fault="" if verdict else fault or NO_VERDICT,
        line=lines.get(kata.id, 0),
    )
