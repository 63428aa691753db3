"""Judge one file from a test: the events of the run, or its verdict."""

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from checker.catalog.pack import KataFolder
from checker.engine import client
from checker.job import Event, Finished, Job
from checker.submit import Submission
from checker.verdict import KataVerdict, Verdict

Judge = Callable[..., KataVerdict]


def events(
    kata: KataFolder,
    submission: Path,
    needs: tuple[str, ...] | None = None,
    name: str = "",
    **job: Any,
) -> list[Event]:
    """Judge one file; returns every event of the run. `name` is what the learner calls the file."""
    task = Submission(kata, submission, name or f"{kata.name}.py", needs).task()
    return list(client.run(Job((task,), **job)))


def run_verdict(kata: KataFolder, submission: Path, name: str = "", **job: Any) -> Verdict:
    """Judge one file; returns the verdict of the run."""
    return _verdict(events(kata, submission, name=name, **job))


def verdicts(
    kata: KataFolder, answers: Iterable[Path], folder: Path, **job: Any
) -> list[KataVerdict]:
    """Judge copies of several answers in one run, by one judge; returns a verdict for each."""
    tasks = []
    for answer in answers:
        copy = folder / answer.name
        copy.write_bytes(answer.read_bytes())
        tasks.append(Submission(kata, copy, f"{kata.name}.py").task())
    return list(_verdict(client.run(Job(tuple(tasks), **job))).katas) if tasks else []


def _verdict(events: Iterable[Event]) -> Verdict:
    *_, last = events
    assert isinstance(last, Finished), last
    return last.verdict
