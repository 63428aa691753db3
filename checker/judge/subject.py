"""Read one task of a job: the kata's spec and files, and the submission."""

import os
from functools import cached_property
from pathlib import Path

import msgspec

from checker.catalog.pack import KataFolder
from checker.catalog.settings import read_settings
from checker.devices import Device, judged_on, not_run
from checker.job import Job, Task, path_sent
from checker.judge.outcomes import BrokenKata
from checker.judge.source import Source
from checker.judge.submitted import Submission, read_submission, submission_of
from checker.judge.touches import touches
from checker.spec.model import Kata
from checker.verdict import Feedback, stricter


class Subject(msgspec.Struct, frozen=True, dict=True):
    """One submission to one kata. `place` is the task's place in the job.

    `source` is the code that is judged: the submission's, or the reference's for a lost task.
    `feedback` is how much the learner is told: as the job asks, and no more than the pack allows.
    """

    place: int
    task: Task
    folder: KataFolder
    kata: Kata
    submitted: Submission
    source: Source
    seed: str
    device: Device
    graded: bool = False
    strict: bool = False
    feedback: Feedback = "full"

    @cached_property
    def touches(self) -> tuple[str, ...]:
        """Names in the submission's source that no kata needs."""
        return () if self.task.lost else touches(self.submitted.source)

    @property
    def not_run(self) -> tuple[Device, ...]:
        """The kata's devices that this run does not test."""
        return not_run(self.device, self.kata.devices)


def read_subject(job: Job, place: int, device: Device, kata: Kata | None = None) -> Subject:
    """Read a task's files; `kata` is the spec, where it has been read.

    Raises SpecError and BrokenKata where the kata's files are wrong.
    """
    task = job.tasks[place]
    folder = KataFolder(task.kata, path_sent(task.folder), path_sent(task.reference_folder))
    if kata is None:
        kata = folder.spec()
    for wanted in (folder.stub, folder.solution):
        if not wanted.is_file():
            raise BrokenKata(f"{wanted}: missing; every kata has a stub and a solution")
    checks = folder.checks_file
    if os.path.lexists(checks) and not checks.is_file():
        raise BrokenKata(f"{checks}: expected a file of tests")
    forbidden = (folder.folder.parents[1], folder.reference_folder.parents[1])
    submitted = _submitted(task, forbidden)
    # A lost task is judged with the reference in place of the submission.
    source = folder.solution.read_bytes() if task.lost else submitted.source
    return Subject(
        place,
        task,
        folder,
        kata,
        submitted,
        Source(source, kata.solve),
        job.seed,
        judged_on(device, kata.devices),
        job.graded,
        job.strict,
        stricter(job.feedback, read_settings(folder).feedback),
    )


def _submitted(task: Task, forbidden: tuple[Path, ...]) -> Submission:
    """Return the submission that a task holds or names."""
    if task.unreadable is not None:
        return Submission(b"", "", task.unreadable)
    if task.source is not None:
        return submission_of(task.source)
    return read_submission(path_sent(task.submission), forbidden)
