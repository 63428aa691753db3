"""Load the two solutions of one kata, each in its worker, and observe them on the cases.

The submission is loaded when the first check needs it, the reference when there is something to
compare. Nothing is judged here.
"""

import contextlib
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import NoReturn

import msgspec

from checker.checks import CHECKS
from checker.checks.compared import DrawnCase, Observation
from checker.devices import Device
from checker.errors import EngineError, KataError
from checker.judge import reports
from checker.judge.allowance import TRUSTED, Answered, allowance
from checker.judge.draw import draw_case
from checker.judge.endings import WorkerLost
from checker.judge.held import SolutionRaised
from checker.judge.observe import Observer
from checker.judge.outcomes import BrokenKata, NotJudged
from checker.judge.remote import Exchange, Remote
from checker.judge.seeds import derive
from checker.judge.solution import NotDefined, Solution
from checker.judge.subject import Subject
from checker.judge.submitted import is_untouched
from checker.judge.unfailing import unfailing
from checker.spec.model import Kata
from checker.wire.messages import Raised

Start = Callable[[Kata, Device, bool], Remote]
"""Starts a worker for a kata, on a device, for the reference or not."""


class Stopped(msgspec.Struct, frozen=True):
    """The case in which a submission raised, or its worker was lost: then `got` is None."""

    case: DrawnCase
    got: Raised | None
    want: Observation


class Remembered:
    """What a run keeps of a kata for the next submission to it.

    `kata` is its spec, `cases` are its cases, drawn. Of the reference: `wants` are its
    observations, `answered` is the size of its replies.
    """

    def __init__(self) -> None:
        self.kata: Kata | None = None
        self.cases: list[DrawnCase] | None = None
        self.wants: list[Observation] | None = None
        self.answered = Answered()


class Solutions:
    """A submission and its kata's reference. `close` ends their workers.

    `failure` says why the submission cannot be judged any further, and `stopped` in which case that
    came about; `layers` are the layers of the sandbox that it ran in.
    """

    def __init__(self, subject: Subject, start: Start, remembered: Remembered) -> None:
        self.failure: reports.Report | None = None
        self.stopped: Stopped | None = None
        self.layers: tuple[str, ...] = ()
        self._subject = subject
        self._start = start
        self._remembered = remembered
        self._began: float | None = None
        self._submission: Solution | None = None
        self._reference: Solution | None = None
        self._drawn: list[DrawnCase] | None = None
        self._compared: list[tuple[DrawnCase, Observation, Observation]] | None = None

    # Loading

    def submission(self) -> Solution:
        """Load the submission, once; raises NotJudged where it cannot be loaded."""
        if self._began is None:
            self._began = time.monotonic()
        if self.failure is not None:
            raise NotJudged
        if self._submission is None:
            # Judging a lost task ended judges. If that does not happen with the reference, it was
            # the submission's fault.
            lost = self._subject.task.lost
            self._submission = self._loaded_reference() if lost else self._loaded_submission()
        return self._submission

    def reference(self) -> Solution:
        """Load the reference, once; raises BrokenKata where that fails."""
        if self._reference is None:
            self._reference = self._loaded_reference()
        return self._reference

    def _loaded_submission(self) -> Solution:
        subject, name = self._subject, self._subject.task.name
        source = subject.submitted.source
        if subject.submitted.problem is not None:
            self._give_up(reports.unreadable(name, subject.submitted.problem))
        if is_untouched(source, (stub.read_bytes() for stub in subject.folder.stubs)):
            self._give_up(reports.not_started(name))
        if subject.graded and subject.touches:
            self._give_up(reports.forbidden(subject.touches, name))
        remote = self._start(subject.kata, subject.device, False)
        remote.allow(self._allowed)
        self._submission = Solution(remote, subject.kata.solve)
        terms = self._terms()
        try:
            with self._guarded():
                # Not the whole path: code that finds a file there, and may not read it, fails.
                self._submission.load(source, Path(name).name, *terms)
        finally:
            self.layers = remote.layers()
        return self._submission

    def _loaded_reference(self) -> Solution:
        subject = self._subject
        remote = self._start(subject.kata, subject.device, True)
        remote.allow(lambda: TRUSTED)
        reference = Solution(remote, subject.kata.solve, trusted=True)
        with self._trusted():
            reference.load(subject.folder.solution.read_bytes(), "solution.py", *self._terms())
        return reference

    def _terms(self) -> tuple[int, dict[str, bytes]]:
        """The seed and the files that every solution is loaded with."""
        files = {name: data for case in self.cases() for name, data in case.files.items()}
        return derive(self._subject.seed, self._subject.task.kata, "load"), files

    def _allowed(self) -> Answered:
        """The bound on the submission's replies, from the size of the reference's so far."""
        if self._reference is not None:
            told = self._reference.remote.answered()
            self._remembered.answered = self._remembered.answered.or_more(told)
        return allowance(self._remembered.answered)

    # Observing

    def cases(self) -> list[DrawnCase]:
        """The kata's cases, drawn from the run's seed: once in a run, but a data set each time."""
        if self._remembered.cases is not None:
            return self._remembered.cases
        if self._drawn is None:
            subject, drawn = self._subject, []
            for i, case in enumerate(subject.kata.cases):
                try:
                    drawn.append(draw_case(case, i, subject.seed, subject.task.kata))
                except (RuntimeError, ValueError, TypeError) as error:
                    place = f"{subject.folder.spec_file}: cases[{i}]"
                    raise BrokenKata(f"{place}: cannot be drawn: {error}") from None
            self._drawn = drawn
            if all(case.dataset is None for case in subject.kata.cases):
                self._remembered.cases = drawn
        return self._drawn

    def observe(self) -> list[tuple[DrawnCase, Observation, Observation]]:
        """Observe both on every case, once; returns cases, the submission's and the reference's."""
        submission = self.submission()
        if self._compared is None:
            observer, compared = self._observer(), []
            for case, want in zip(self.cases(), self._wants(observer), strict=True):
                with self._guarded(), self._noting_stop(case, want):
                    got = observer.observe(submission, case)
                    if got.raised is not None and want.raised is None:
                        raise SolutionRaised(got.raised, trusted=False)
                compared.append((case, got, want))
            self._compared = compared
        return self._compared

    def observe_reference(self) -> Iterator[tuple[DrawnCase, Observation]]:
        """Observe the reference on every case once more; errors are raised as they are."""
        reference, observer = self.reference(), self._observer()
        for case in self.cases():
            yield case, observer.observe(reference, case)

    def _observer(self) -> Observer:
        subject = self._subject
        return Observer(subject.kata, subject.task.kata, subject.seed)

    def _wants(self, observer: Observer) -> list[Observation]:
        """The reference's observations, made once in a run unless a `checks.py` needs them."""
        if self._remembered.wants is not None:
            return self._remembered.wants
        folder, kata = self._subject.folder, self._subject.kata
        may_raise = any(CHECKS[check.name].judges_raising for check in kata.checks)
        reference, wants = self.reference(), []
        with self._trusted():
            for case in self.cases():
                want = observer.observe(reference, case)
                if want.raised is not None and not may_raise:
                    raise SolutionRaised(want.raised, trusted=True)
                wants.append(want)
        stub = folder.stub.read_bytes()
        if self._subject.strict and (faults := [*unfailing(kata, wants, stub)]):
            raise BrokenKata("; ".join(f"{folder.spec_file}: {fault}" for fault in faults))
        if not _asks_for_reference(folder.checks_file):
            self._remembered.wants = wants
        return wants

    # Failing

    @contextlib.contextmanager
    def _guarded(self) -> Iterator[None]:
        """Turn an error of the submission into its `failure`; raises NotJudged."""
        name, source = self._subject.task.name, self._subject.submitted.source
        try:
            yield
        except SolutionRaised as error:
            self._give_up(reports.raised(error.raised, name, source))
        except NotDefined as error:
            self._give_up(reports.not_defined(error.name, name))
        except WorkerLost as lost:
            self._give_up(reports.Report(lost.kind, lost.message))

    @contextlib.contextmanager
    def _noting_stop(self, case: DrawnCase, want: Observation) -> Iterator[None]:
        """Note the case in which the submission raises or its worker is lost."""
        try:
            yield
        except (SolutionRaised, WorkerLost) as error:
            raised = error.raised if isinstance(error, SolutionRaised) else None
            self.stopped = Stopped(case, raised, want)
            raise

    def _give_up(self, report: reports.Report) -> NoReturn:
        self.failure = report
        raise NotJudged

    @contextlib.contextmanager
    def _trusted(self) -> Iterator[None]:
        try:
            yield
        except (SolutionRaised, NotDefined, WorkerLost) as error:
            raise self.reference_failed(error) from None

    def reference_failed(self, error: Exception) -> KataError:
        """Say whether the machine or the kata made the reference fail."""
        if isinstance(error, WorkerLost) and error.kind == "memory":
            return EngineError(f"the reference could not run on this machine: {error}")
        return BrokenKata(f"{self._subject.folder.solution}: the reference fails: {error}")

    def is_of_reference(self, lost: WorkerLost) -> bool:
        """Whether it is the reference's worker that was lost."""
        return self._reference is not None and self._reference.remote.lost is lost

    # Results

    def transcript(self) -> Sequence[Exchange]:
        """The submission's requests and replies; empty where it was not loaded."""
        return () if self._submission is None else self._submission.remote.transcript

    def steady(self) -> bool:
        """Whether the submission's models gave the same answer to the same question."""
        return self._compared is None or all(got.steady for _, got, _ in self._compared)

    def printed(self) -> str:
        """What the submission printed; nothing for a lost task."""
        if self._submission is None or self._subject.task.lost:
            return ""
        return self._submission.remote.printed().decode("utf-8", "replace")

    def seconds(self) -> float:
        """Wall time since the submission was first asked for."""
        return 0.0 if self._began is None else time.monotonic() - self._began

    def close(self) -> None:
        """End both workers, and release what may be large."""
        for solution in (self._submission, self._reference):
            if solution is not None:
                solution.remote.close()
        self._submission = self._reference = self._compared = self._drawn = None


def _asks_for_reference(checks: Path) -> bool:
    """Whether a `checks.py` continues in the reference's worker: the cases must have run there."""
    return checks.is_file() and b"reference" in checks.read_bytes()
