"""Judge a job: read its tasks, run their checks, diagnose, score, and tell each verdict.

The way of a task: `subject` reads its files; `collecting` lets pytest collect its checks; `items`
runs them; `judging` judges each one, by what `solutions` observes and the check's record in
`checker.checks` compares; `case` writes the failing case as code; `diagnosis` looks for the
mistake; `scoring` makes the verdict; `feedback` leaves out what the learner is not to be told.
"""

import collections
import functools
import itertools
import os
import sys
import traceback
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

import pytest

from checker.devices import Device, device_of_run
from checker.errors import KataError
from checker.job import (
    Event,
    Faulted,
    Finished,
    Job,
    Judged,
    Reading,
    Started,
    Task,
    path_sent,
)
from checker.judge import reports
from checker.judge.bounds import Bounds, TooLong
from checker.judge.case.build import case_of
from checker.judge.clip import clip_fault
from checker.judge.collecting import collect, hand_items
from checker.judge.diagnosis.mistake import Transcripts, find_mistake
from checker.judge.feedback import limited
from checker.judge.fixtures import Fixtures
from checker.judge.items import ItemRunner
from checker.judge.judging import Judging
from checker.judge.launch import EngineGone, Launcher
from checker.judge.lines import place_errors
from checker.judge.outcomes import BrokenKata
from checker.judge.remote import Remote
from checker.judge.scoring import given_up, verdict_of
from checker.judge.solutions import Remembered, Solutions
from checker.judge.subject import read_subject
from checker.judge.workers import Workers
from checker.spec.text import in_language
from checker.verdict import Case, KataFault, KataVerdict, sum_up


class Run:
    """One job being judged. `tell` is called with every event, the last one Finished."""

    def __init__(
        self, job: Job, launcher: Launcher, bounds: Bounds, tell: Callable[[Event], None]
    ) -> None:
        self._job = job
        self._bounds = bounds
        self._tell = tell
        self._workers = Workers(launcher)
        self._items = ItemRunner(bounds, job.margins)
        self._undecided = set(range(len(job.tasks)))
        self._layers: tuple[str, ...] = ()
        # By kata: kept for the next submission to the same kata.
        self._remembered: dict[str, Remembered] = collections.defaultdict(Remembered)
        self._transcripts: dict[str, Transcripts] = collections.defaultdict(dict)

    def judge(self) -> None:
        """Judge every task. Raises EngineError where this machine cannot."""
        device = device_of_run(self._job.device)
        self._prefetch()
        for places in _rounds(self._job):
            judgings = self._read(places, device)
            if judgings:
                collect(judgings, self._begin_reading, self._judge_items, [self._items, Fixtures()])
        if self._undecided:
            names = sorted({self._job.tasks[place].kata for place in self._undecided})
            raise RuntimeError(f"not judged: {', '.join(names)}")
        # Without the katas, which have been told: those of a large run do not fit in one frame.
        verdict = sum_up((), device=device, seed=self._job.seed, sandbox=self._layers)
        self._tell(Finished(verdict))

    def close(self) -> None:
        """End all workers and remove what they left."""
        self._workers.close()

    # Reading

    def _read(self, places: Sequence[int], device: Device) -> dict[Path, list[Judging]]:
        """Read the files of tasks; returns those that can be judged, by folder."""
        found: dict[Path, list[Judging]] = {}
        for place in places:
            if (judging := self._read_task(place, device)) is not None:
                found.setdefault(judging.subject.folder.folder.resolve(), []).append(judging)
        return found

    def _read_task(self, place: int, device: Device) -> Judging | None:
        """Read the files of a task; None where the kata is broken, which is told."""
        task = self._job.tasks[place]
        remembered = self._remembered[task.kata]
        self._tell(Reading(place))
        try:
            subject = read_subject(self._job, place, device, remembered.kata)
        except KataError as error:
            what = in_language(error.text, self._job.lang)
        except Exception as error:
            what = f"{task.folder}: cannot be read: {type(error).__name__}: {error}"
        else:
            remembered.kata = subject.kata
            return Judging(subject, Solutions(subject, self._workers.start, remembered))
        self._decide(_faulted(task, place, what))
        return None

    def _begin_reading(self, judging: Judging) -> None:
        """Begin the bounds for importing a `checks.py`, which runs in this process."""
        self._bounds.begin(judging.subject.kata.limits)
        self._tell(Reading(judging.subject.place))

    # Judging

    def _judge_items(self, items: Mapping[Judging, Sequence[pytest.Item]]) -> None:
        """Judge the katas of a round by their items; broken katas have none, and are told first."""
        for judging in items:
            if judging.fault:
                self._end(judging, self._outcome(judging))
        for judging in sorted(items, key=lambda judging: judging.subject.place):
            if items[judging]:
                self._judge_kata(judging, items[judging])

    def _judge_kata(self, judging: Judging, items: Sequence[pytest.Item]) -> None:
        self._bounds.begin(judging.subject.kata.limits)
        self._tell(Started(judging.subject.task.kata, judging.subject.place))
        hand_items(items, judging)
        self._items.run(judging, items)
        try:
            self._end(judging, self._outcome(judging))
        except OSError as error:
            # A submission may have caused it: the run of everybody else must not be refused.
            raise RuntimeError(f"{judging.subject.task.kata}: cannot be decided") from error

    def _outcome(self, judging: Judging) -> Judged | Faulted:
        """Return the event for a kata whose checks are all over."""
        task, place = judging.subject.task, judging.subject.place
        if judging.fault:
            return _faulted(task, place, judging.fault)
        try:
            verdict = self._verdict(judging)
        except BrokenKata as error:
            return _faulted(task, place, str(error))
        noted = judging.margins if self._job.margins else None
        return Judged(verdict, place, noted, judging.solutions.layers)

    def _verdict(self, judging: Judging) -> KataVerdict:
        level, case = judging.subject.feedback, None
        try:
            case = case_of(judging) if level == "full" else None
            wanted = self._job.diagnose and level != "outcome"
            diagnosis = self._diagnosis(judging) if wanted else None
            if level != "outcome":
                judging.lines = place_errors(judging, self._starting(judging))
            return self._score(judging, diagnosis, case)
        except (BrokenKata, EngineGone):
            raise
        except (TooLong, Exception):
            # A submission gets its verdict even where case or diagnosis fail on its answer.
            # Not to sys.stderr, which is redirected while pytest runs: to the engine's log.
            traceback.print_exc(file=sys.__stderr__)
            self._bounds.begin(judging.subject.kata.limits)
            return self._score(judging, None, case)

    def _score(
        self, judging: Judging, diagnosis: str | None = None, case: Case | None = None
    ) -> KataVerdict:
        record, lost = judging.record(), judging.subject.task.lost
        if lost:
            # The findings are those of the reference.
            record = given_up(record, reports.lost(lost))
        verdict = verdict_of(record, self._job.lang, diagnosis, case)
        return limited(verdict, judging.subject.feedback, judging.subject.submitted.source)

    def _diagnosis(self, judging: Judging) -> str | None:
        subject = judging.subject
        found = find_mistake(
            subject,
            judging.solutions,
            judging.findings,
            judging.ends,
            self._transcripts[subject.task.kata],
            self._starting(judging),
            self._job.effort,
        )
        return found and f"{found[0]}: {in_language(found[1], self._job.lang)}"

    def _starting(self, judging: Judging) -> Callable[[], Remote]:
        """What starts one more worker for a kata."""
        subject = judging.subject
        return functools.partial(self._workers.start, subject.kata, subject.device, False)

    # Deciding

    def _end(self, judging: Judging, event: Judged | Faulted) -> None:
        """End the workers of a kata, and tell the event."""
        self._bounds.end()
        self._layers = self._layers or judging.solutions.layers
        judging.close()
        self._workers.forget()
        self._decide(event)

    def _decide(self, event: Judged | Faulted) -> None:
        self._undecided.discard(event.task)
        self._prefetch()
        self._tell(event)

    def _prefetch(self) -> None:
        if self._undecided:
            self._workers.prefetch()


def _rounds(job: Job) -> Iterator[list[int]]:
    """Places of tasks in rounds: pytest collects the files of a kata once in a round.

    A kata with a `checks.py` comes once in a round: its tests and their fixtures are set up anew.
    """
    by_kata: dict[str, list[list[int]]] = {}
    for place, task in enumerate(job.tasks):
        groups = by_kata.setdefault(task.kata, [])
        if groups and not os.path.lexists(path_sent(task.folder) / "checks.py"):
            groups[-1].append(place)
        else:
            groups.append([place])
    for row in itertools.zip_longest(*by_kata.values(), fillvalue=[]):
        yield sorted(itertools.chain(*row))


def _faulted(task: Task, place: int, what: str) -> Faulted:
    return Faulted(clip_fault(KataFault(task.kata, what)), place)
