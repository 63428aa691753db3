"""Verdicts made by hand, and an engine that says what it is told to."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from checker.job import Event, Finished, Job, Judged, Started
from checker.verdict import CheckVerdict, KataFault, KataVerdict, Outcome, Verdict, sum_up

FIXTURES = Path(__file__).parents[1] / "fixtures" / "pack"


class Result:
    """What a run printed and how it ended."""

    def __init__(self, status: int, out: str, err: str) -> None:
        self.status = status
        self.out = out
        self.err = err


Kata = Callable[..., Result]


def passed(kata_id: str) -> KataVerdict:
    """Return a verdict that passed."""
    check = CheckVerdict("values", "has the right values", "passed", 3, 3)
    return KataVerdict(kata_id, "passed", 3, 3, 0.04, "sha256:abc", None, (check,))


def failed(kata_id: str) -> KataVerdict:
    """Return a verdict that failed with a message and a diagnosis."""
    checks = (
        CheckVerdict("shape", "has the right shape", "passed", 1, 1),
        CheckVerdict(
            "values",
            "has the right values",
            "failed",
            0,
            2,
            "6 of 6 elements differ; greatest difference 1.0 at (0, 0), up to 1e-5 allowed",
            "forgot_one: This is x itself: nothing was added.",
        ),
        CheckVerdict("copies", "has memory of its own", "skipped", 0, 0),
    )
    return KataVerdict(kata_id, "failed", 1, 3, 0.04, "sha256:abc", None, checks)


def verdict_of(katas: Sequence[KataVerdict], faults: Sequence[KataFault] = ()) -> Verdict:
    """Put a run's verdict together."""
    return sum_up(katas, faults, device="cpu", seed="5eed", sandbox=("landlock", "seccomp"))


class FakeEngine:
    """Judges by a table from kata to outcome; what is not in it passes."""

    def __init__(self, outcomes: dict[str, Outcome] | None = None) -> None:
        self.outcomes = outcomes or {}
        self.jobs: list[Job] = []
        self.events: list[Event] | None = None

    def start_early(self) -> None:
        pass

    def run(self, job: Job) -> Iterator[Event]:
        self.jobs.append(job)
        if self.events is not None:
            yield from self.events
            return
        katas = []
        for task in job.tasks:
            yield Started(task.kata)
            judge = passed if self.outcomes.get(task.kata, "passed") == "passed" else failed
            katas.append(judge(task.kata))
            yield Judged(katas[-1])
        yield Finished(verdict_of(katas))

    def status(self) -> None:
        return None

    def stop(self) -> bool:
        return False
