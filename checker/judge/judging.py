"""Judge one submission against one kata: its workers, its observations, what each check found."""

import contextlib
import functools
import math
import os
import time
from collections.abc import Callable, Iterator
from functools import cached_property
from pathlib import Path

import msgspec

from checker.catalog.pack import KataFolder
from checker.errors import EngineError, KataError
from checker.job import Task, path_sent
from checker.judge import errors, margins
from checker.judge.allowance import TRUSTED, Answered, allowance
from checker.judge.clip import clip_verdict
from checker.judge.diagnosis.diagnose import Evidence, diagnose
from checker.judge.draw import DrawnCase, draw_case
from checker.judge.findings import FINDERS
from checker.judge.findings.compared import Compared
from checker.judge.held import SolutionRaised
from checker.judge.loss import WorkerLost
from checker.judge.observe import Observation, Observer
from checker.judge.remote import Exchange, Remote
from checker.judge.roles import Planned, planned
from checker.judge.scoring import (
    Failure,
    Finding,
    failure_of,
    outcome_of,
    score_checks,
    with_diagnosis,
)
from checker.judge.seeds import derive
from checker.judge.solution import NotDefined, Solution
from checker.judge.source import Source, breaks_rule
from checker.judge.submission import Submission, is_untouched, read_submission
from checker.judge.touches import touches
from checker.judge.unfailing import unfailing
from checker.spec.checks import CHECKS, GATES, OF_SOURCE
from checker.spec.model import Check, Kata
from checker.spec.text import Text, in_language
from checker.verdict import KataVerdict


class BrokenKata(KataError):
    """The kata itself is wrong: its reference fails, or its checks do."""


class CheckFailed(Exception):
    """A check found a difference."""

    def __init__(self, text: Text) -> None:
        super().__init__(text["en"])
        self.text = text


class NotJudged(Exception):
    """A check cannot be judged, because something before it failed."""


class Known:
    """What a run has learnt of one kata, for the next submission to it.

    `wants` is what the reference did, `answered` how much that was; `transcripts` are those of
    wrong solutions, by their source.
    """

    def __init__(self) -> None:
        self.wants: list[Observation] | None = None
        self.transcripts: dict[bytes, list[Exchange]] = {}
        self.answered = Answered()


class Judging:
    """One kata of a run. Workers start when the first check needs them, and end with `close`."""

    def __init__(
        self,
        task: Task,
        seed: str,
        device: str,
        start: Callable[[Kata, str, bool], Remote],
        known: Known,
        graded: bool = False,
        strict: bool = False,
    ) -> None:
        self.task = task
        self.folder = KataFolder(
            task.kata, path_sent(task.folder), path_sent(task.reference_folder)
        )
        self.kata = self.folder.spec()
        for wanted in (self.folder.stub, self.folder.solution):
            if not wanted.is_file():
                raise BrokenKata(f"{wanted}: missing; every kata has a stub and a solution")
        checks = self.folder.checks_file
        if os.path.lexists(checks) and not checks.is_file():
            raise BrokenKata(f"{checks}: expected a file of tests")
        self.seed = seed
        self.device = device if device in self.kata.devices else "cpu"
        self.failure: Failure | None = None
        self.findings: dict[str, Finding] = {}
        self.ends: dict[str, int] = {}  # how much was asked when a check was over
        self.planned: list[Planned] = [
            Planned("defined", {"en": "defines what is asked", "zh": "定义了要求的名字"}, "gate"),
            *(planned(check, self.kata.gates) for check in self.kata.checks),
        ]
        self.margins: dict[str, float] = {}
        self.history: dict[str, list[float]] = {}
        self.layers: tuple[str, ...] = ()
        self._start = start
        self._known = known
        self._began: float | None = None
        forbidden = (self.folder.folder.parents[1], self.folder.reference_folder.parents[1])
        self.submitted: Submission = read_submission(path_sent(task.submission), forbidden)
        self._graded = graded
        self._strict = strict
        # What stands in for a lost submission is the reference, here as well.
        source = self.folder.solution.read_bytes() if task.lost else self.submitted.source
        self.source = Source(source, self.kata.solve)
        self._submission: Solution | None = None
        self._reference: Solution | None = None
        self._drawn: list[DrawnCase] | None = None
        self._compared: list[tuple[DrawnCase, Observation, Observation]] | None = None

    # Workers and observations

    def load(self) -> Solution:
        """Load the submission, once; raises NotJudged where it cannot be loaded."""
        if self._began is None:
            self._began = time.monotonic()
        if self.failure is not None:
            raise NotJudged
        if self._submission is None and self.task.lost:
            # Whose fault was it that judging this task ended judges? If the reference, in a worker
            # that may be spoilt, does not do it, it was the submission's.
            self._submission = self._loaded_reference()
        if self._submission is None:
            if self.submitted.problem is not None:
                self._fail(errors.unreadable(self.task.name, self.submitted.problem))
            if is_untouched(self.submitted.source, self.folder.stub.read_bytes()):
                self._fail(errors.not_started(self.task.name))
            if self._graded and self.touches:
                self._fail(errors.forbidden(self.touches, self.task.name))
            self._submission = Solution(self._start(self.kata, self.device, False), self.kata.solve)
            self._submission.remote.allow(self._allowed)
            terms = self._terms()
            try:
                with self.guarded():
                    # Not the whole path: what finds the file there, and may not read it, stumbles.
                    name = Path(self.task.name).name
                    self._submission.load(self.submitted.source, name, *terms)
            finally:
                self.layers = self._submission.remote.layers()
        return self._submission

    def reference(self) -> Solution:
        """Load the reference, once; raises BrokenKata where that fails."""
        if self._reference is None:
            self._reference = self._loaded_reference()
        return self._reference

    def _loaded_reference(self) -> Solution:
        remote = self._start(self.kata, self.device, True)
        remote.allow(lambda: TRUSTED)
        reference = Solution(remote, self.kata.solve, trusted=True)
        with self._trusted():
            source = self.folder.solution.read_bytes()
            reference.load(source, "solution.py", *self._terms())
        return reference

    @cached_property
    def touches(self) -> tuple[str, ...]:
        """What the submission's source reaches for that no kata needs."""
        return () if self.task.lost else touches(self.submitted.source)

    def _allowed(self) -> Answered:
        """What the submission may answer, by what the reference has answered up to now."""
        if self._reference is not None:
            told = self._reference.remote.answered()
            self._known.answered = self._known.answered.or_more(told)
        return allowance(self._known.answered)

    def _terms(self) -> tuple[int, dict[str, bytes]]:
        """The seed and the files that every solution is loaded with."""
        files = {name: data for case in self.draw() for name, data in case.files.items()}
        return derive(self.seed, self.task.kata, "load"), files

    def draw(self) -> list[DrawnCase]:
        """The kata's cases, drawn from the run's seed, once."""
        if self._drawn is None:
            drawn = []
            for i, case in enumerate(self.kata.cases):
                try:
                    drawn.append(draw_case(case, i, self.seed, self.task.kata))
                except (RuntimeError, ValueError, TypeError) as error:
                    place = f"{self.folder.spec_file}: cases[{i}]"
                    raise BrokenKata(f"{place}: cannot be drawn: {error}") from None
            self._drawn = drawn
        return self._drawn

    def observe(self) -> list[tuple[DrawnCase, Observation, Observation]]:
        """Observe both solutions on every case, once."""
        submission = self.load()
        if self._compared is None:
            observer = Observer(self.kata, self.task.kata, self.seed)
            compared = []
            for case, want in zip(self.draw(), self._wants(observer), strict=True):
                with self.guarded():
                    got = observer.observe(submission, case)
                    if got.raised is not None and want.raised is None:
                        raise SolutionRaised(got.raised, trusted=False)
                compared.append((case, got, want))
            self._compared = compared
        return self._compared

    def _wants(self, observer: Observer) -> list[Observation]:
        """What the reference does with every case; asked once in a run, if its worker may go."""
        if self._known.wants is not None:
            return self._known.wants
        reference, wants = self.reference(), []
        with self._trusted():
            for case in self.draw():
                want = observer.observe(reference, case)
                if want.raised is not None and not self._may_raise():
                    raise SolutionRaised(want.raised, trusted=True)
                wants.append(want)
        stub = self.folder.stub.read_bytes()
        if self._strict and (faults := [*unfailing(self.kata, wants, stub)]):
            raise BrokenKata("; ".join(f"{self.folder.spec_file}: {fault}" for fault in faults))
        if not self.folder.checks_file.is_file():
            # A checks.py goes on where the cases left the reference, so there it is asked anew.
            self._known.wants = wants
        return wants

    def _may_raise(self) -> bool:
        return any(check.name == "raises" for check in self.kata.checks)

    @contextlib.contextmanager
    def guarded(self) -> Iterator[None]:
        """Turn what a submission does to itself into this kata's failure."""
        try:
            yield
        except SolutionRaised as error:
            self._fail(errors.raised(error.raised, self.task.name, self.submitted.source))
        except NotDefined as error:
            self._fail(errors.not_defined(error.name, self.task.name))
        except WorkerLost as lost:
            self._fail(errors.Report(lost.kind, lost.message))

    @contextlib.contextmanager
    def _trusted(self) -> Iterator[None]:
        try:
            yield
        except (SolutionRaised, NotDefined, WorkerLost) as error:
            raise self.reference_failed(error) from None

    def reference_failed(self, error: Exception) -> KataError:
        """Say whose fault it is that the reference failed: the machine's, or the kata's."""
        if isinstance(error, WorkerLost) and error.kind == "memory":
            return EngineError(f"the reference could not run on this machine: {error}")
        return BrokenKata(f"{self.folder.solution}: the reference fails: {error}")

    def is_of_reference(self, lost: WorkerLost) -> bool:
        """Whether it is the reference's worker that was lost."""
        return self._reference is not None and self._reference.remote.lost is lost

    def _fail(self, report: errors.Report) -> None:
        self.fail(report)
        raise NotJudged

    def fail(self, report: errors.Report) -> None:
        """Note that the submission as a whole cannot be judged."""
        self.failure = failure_of(report)

    def note_end(self, name: str) -> None:
        """Remember how far the transcript goes when a check is over."""
        if self._submission is not None:
            self.ends[name] = len(self._submission.remote.transcript)

    # Checks

    def judge(self, check: Check) -> None:
        """Judge one declared check; raises CheckFailed or NotJudged, else it passed."""
        finder, unjudged = FINDERS[check.name], False
        missed: Text | None = None
        if check.name in ("shares", "copies") and self._values_wrong(check):
            raise NotJudged  # a challenge compares values: it would blame the memory
        for case, got, want in self.observe():
            compared = Compared(got, want, case, check.argument, self.source)
            if check.name != "raises":
                if want.raised is not None:
                    unjudged |= got.raised is None
                    continue
                if self._behind_closed_gate(check, compared):
                    unjudged = True
                    continue
            found = finder(compared)
            missed = missed or found
            if missed and not margins.wanted():
                break
        if missed:
            raise CheckFailed(missed)
        if unjudged or self._values_wrong(check):
            raise NotJudged

    def try_on_reference(self, check: Check | None) -> None:
        """Observe the reference, and compare it with itself; raises what that raises."""
        reference = self.reference()
        observer = Observer(self.kata, self.task.kata, self.seed)
        for case in self.draw():
            want = observer.observe(reference, case)
            if check is not None and want.raised is None:
                FINDERS[check.name](Compared(want, want, case, check.argument, self.source))

    def _behind_closed_gate(self, check: Check, compared: Compared) -> bool:
        """Whether an earlier gate fails for this case, so that there is nothing to compare."""
        for earlier in self.kata.checks:
            if earlier.name == check.name:
                return False
            if CHECKS[earlier.name].stage in GATES and FINDERS[earlier.name](
                msgspec.structs.replace(compared, argument=earlier.argument)
            ):
                return True
        return False

    def _values_wrong(self, check: Check) -> bool:
        """A wrong answer earns nothing for being, say, contiguous."""
        stage = CHECKS[check.name].stage
        return stage not in GATES and any(
            self.findings[other.name].outcome != "passed"
            for other in self.kata.checks
            if CHECKS[other.name].stage == "values"
            and other.name in self.findings
            and other.name != check.name
        )

    def note_margin(self, check: str, ratios: list[float]) -> None:
        """Keep the worst of a check's ratios; a failure that no number explains is beyond any."""
        outcome = self.findings[check].outcome if check in self.findings else "errored"
        worst = max(ratios, default=None)
        if outcome == "passed" and worst is not None:
            self.margins[check] = worst
        elif outcome not in ("passed", "skipped"):
            self.margins[check] = worst if worst is not None and worst > 1 else math.inf

    # The end

    def verdict(self, lang: str, diagnose: bool, effort: float = 0.3) -> KataVerdict:
        """Sum up. A check without a finding did not pass. `effort` as in Job."""
        if self.task.lost:
            self._give_up(errors.lost(self.task.lost))
        checks = score_checks(self.planned, self.findings, self.failure, self.kata.points, lang)
        if diagnose and (found := self._diagnosis(lang, effort)):
            checks = with_diagnosis(checks, found)
        verdict = KataVerdict(
            id=self.task.kata,
            outcome=outcome_of(checks, self.failure),
            points=sum(check.points for check in checks),
            max_points=self.kata.points,
            seconds=round(time.monotonic() - (self._began or time.monotonic()), 4),
            submission=self.submitted.digest,
            error=self.failure.report.in_language(lang) if self.failure else None,
            checks=checks,
            history=self.history or None,
            output=self._output(),
            device=self.device,
            not_run=("cuda",) if self.device == "cpu" and "cuda" in self.kata.devices else (),
            touches=self.touches,
        )
        return clip_verdict(verdict)

    def _give_up(self, report: errors.Report) -> None:
        """Forget what the reference was found to do in the submission's place."""
        self.failure = failure_of(report)
        self.findings = {check.id: Finding("skipped") for check in self.planned}
        self.findings["defined"] = Finding(self.failure.outcome, report.message)
        self.history = {}

    def _diagnosis(self, lang: str, effort: float) -> str | None:
        if self._submission is None or self.task.lost or self._all_passed():
            return None
        wrong = [path for path in self.folder.wrong_solutions if self._same_words(path)]
        if self.failure is not None and self.failure.report.kind in (
            "not_started",
            "not_defined",
            "syntax",
        ):
            return None
        transcript = self._submission.remote.transcript
        sources = {path: path.read_bytes() for path in wrong}
        known = {
            path: self._known.transcripts[source]
            for path, source in sources.items()
            if source != self.submitted.source and source in self._known.transcripts
        }
        if self.submitted.source in sources.values():
            self._known.transcripts[self.submitted.source] = transcript
        evidence = Evidence(
            self.folder,
            self.kata,
            self.submitted.source,
            transcript,
            [name for name, finding in self.findings.items() if finding.outcome == "failed"],
            self.ends,
            self.failure is not None,
            self._compared is not None and not all(got.steady for _, got, _ in self._compared),
        )
        start = functools.partial(self._start, self.kata, self.device, False)
        found = diagnose(evidence, sources, known, start, effort)
        return found and f"{found[0]}: {in_language(found[1], lang)}"

    def _same_words(self, wrong: Path) -> bool:
        """Whether a wrong solution answers alike what was asked of the source, not of replies."""
        for rule in self.kata.checks:
            if rule.name in OF_SOURCE:
                breaks_rule(rule, self.source)  # asked here too where an earlier check failed
        if not self.source.asked:
            return True
        return Source(wrong.read_bytes(), self.kata.solve).answers_like(self.source)

    def _all_passed(self) -> bool:
        outcomes = {finding.outcome for finding in self.findings.values()}
        return self.failure is None and outcomes == {"passed"}

    def _output(self) -> str:
        if self._submission is None or self.task.lost:
            return ""
        return self._submission.remote.printed().decode("utf-8", "replace")

    def close(self) -> None:
        """End the workers of this kata, and keep nothing that was large."""
        for solution in (self._submission, self._reference):
            if solution is not None:
                solution.remote.close()
        self._submission = self._reference = self._compared = self._drawn = None
