"""Judge the declared checks of one kata, and keep the findings."""

import math
from collections.abc import Sequence

import msgspec

from checker.checks import CHECKS
from checker.checks.compared import Compared
from checker.checks.record import error_in
from checker.judge.outcomes import (
    DEFINED,
    CheckFailed,
    Finding,
    NotJudged,
    Planned,
    Record,
    planned,
)
from checker.judge.solutions import Solutions
from checker.judge.subject import Subject
from checker.spec.model import Check, Tolerance
from checker.spec.text import Text
from checker.wire.messages import Raised
from checker.wire.values import Value


class Unlike(msgspec.Struct, frozen=True):
    """Two values that a test of a `checks.py` found to differ."""

    got: Value
    want: Value
    tolerance: Tolerance | None = None


class Judging:
    """One task of a run.

    `planned` are the checks. By check that is over: `findings`, `margins` (how near it came to its
    bound) and `ends` (the length of the transcript then). By check that failed: `failing`, the
    smallest case that it fails, `raised`, an error that it met there, and `unlike`, what a test of
    `checks.py` compared last.
    `lines` are where these errors came about. `fault` says why the kata is broken, if it is.
    """

    def __init__(self, subject: Subject, solutions: Solutions) -> None:
        self.subject = subject
        self.solutions = solutions
        gates = subject.kata.gates
        self.planned: list[Planned] = [
            DEFINED,
            *(planned(check, gates) for check in subject.kata.checks),
        ]
        self.findings: dict[str, Finding] = {}
        self.margins: dict[str, float] = {}
        self.ends: dict[str, int] = {}
        self.failing: dict[str, Compared] = {}
        self.unlike: dict[str, Unlike] = {}
        self.raised: dict[str, Raised | None] = {}
        self.lines: dict[str, int] = {}
        self.history: dict[str, list[float]] = {}
        self.fault = ""
        # By case and gate: whether it failed there, so that each is asked once.
        self._closed: dict[tuple[int, str], bool] = {}

    def judge(self, check: Check) -> None:
        """Judge one declared check; raises CheckFailed or NotJudged, else it passed.

        Of the cases that it fails, the smallest is told.
        """
        kind, unjudged = CHECKS[check.name], False
        missed: list[tuple[Compared, Text]] = []
        if kind.needs_values and self._values_wrong(check):
            raise NotJudged
        for case, got, want in self.solutions.observe():
            compared = Compared(got, want, case, check.argument, self.subject.source)
            if not self._is_judged(check, compared):
                unjudged |= want.raised is None or got.raised is None
                continue
            found = kind.find(compared)
            self._closed[case.index, check.name] = bool(found)
            if found:
                missed.append((compared, found))
        if missed:
            smallest, found = min(missed, key=lambda pair: pair[0].case.size)
            self.failing[check.name] = smallest
            self.raised[check.name] = error_in(smallest.got, kind.observes)
            raise CheckFailed(self._of_function(check, smallest.case.call, found))
        if unjudged or self._values_wrong(check):
            raise NotJudged

    def _is_judged(self, check: Check, compared: Compared) -> bool:
        """Whether a case says anything about a check."""
        if CHECKS[check.name].judges_raising:
            return True
        return compared.want.raised is None and not self._behind_closed_gate(check, compared)

    def _of_function(self, check: Check, name: str, found: Text) -> Text:
        """Name the function that a difference is about, where the kata asks for several."""
        if len(self.subject.kata.solve) == 1 or CHECKS[check.name].of_source:
            return found
        joints = {"zh": "："}
        return {lang: f"{name}{joints.get(lang, ': ')}{text}" for lang, text in found.items()}

    def try_on_reference(self, check: Check | None) -> None:
        """Observe the reference, and compare it with itself; raises what that raises."""
        for case, want in self.solutions.observe_reference():
            if check is not None and want.raised is None:
                compared = Compared(want, want, case, check.argument, self.subject.source)
                CHECKS[check.name].find(compared)

    def _behind_closed_gate(self, check: Check, compared: Compared) -> bool:
        """Whether an earlier gate fails for this case, so that there is nothing to compare."""
        for earlier in self.subject.kata.checks:
            if earlier.name == check.name:
                return False
            if CHECKS[earlier.name].role == "gate" and self._is_closed(earlier, compared):
                return True
        return False

    def _is_closed(self, gate: Check, compared: Compared) -> bool:
        """Whether a gate fails for this case."""
        place = (compared.case.index, gate.name)
        if place not in self._closed:
            found = CHECKS[gate.name].find(
                msgspec.structs.replace(compared, argument=gate.argument)
            )
            self._closed[place] = bool(found)
        return self._closed[place]

    def _values_wrong(self, check: Check) -> bool:
        """Whether the values are wrong, so that a check that compares values must be skipped."""
        return CHECKS[check.name].role != "gate" and any(
            self.findings[other.name].outcome != "passed"
            for other in self.subject.kata.checks
            if CHECKS[other.name].stage == "values"
            and other.name in self.findings
            and other.name != check.name
        )

    def close(self) -> None:
        """End the workers, and release what may be large."""
        self.solutions.close()
        self.failing.clear()
        self.unlike.clear()

    # Results

    def note_fault(self, what: str) -> None:
        """Note that the kata is broken; the first reason stays."""
        self.fault = self.fault or what

    def note_end(self, check: str) -> None:
        """Note the length of the transcript when a check is over."""
        if transcript := self.solutions.transcript():
            self.ends[check] = len(transcript)

    def note_margin(self, check: str, ratios: Sequence[float]) -> None:
        """Keep the worst of a check's ratios; a failure that no number explains is beyond any."""
        outcome = self.findings[check].outcome if check in self.findings else "errored"
        worst = max(ratios, default=None)
        if outcome == "passed" and worst is not None:
            self.margins[check] = worst
        elif outcome not in ("passed", "skipped"):
            self.margins[check] = worst if worst is not None and worst > 1 else math.inf

    def record(self) -> Record:
        """Return what is to be scored."""
        subject, solutions = self.subject, self.solutions
        return Record(
            kata=subject.task.kata,
            points=subject.kata.points,
            planned=self.planned,
            findings=self.findings,
            failure=solutions.failure,
            digest=subject.submitted.digest,
            seconds=solutions.seconds(),
            device=subject.device,
            not_run=subject.not_run,
            history=self.history,
            output=solutions.printed(),
            lines=self.lines,
            touches=subject.touches,
        )
