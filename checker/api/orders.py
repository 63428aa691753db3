"""What the threads of a pool are asked, and what they answer."""

from typing import Any

import msgspec

from checker.job import Job
from checker.spec.text import Text
from checker.submit import Submission
from checker.verdict import KataVerdict


class Order(msgspec.Struct, frozen=True):
    """A submission to judge. `terms` is the job without its tasks; `tag` is the caller's own.

    `losses` counts the runs that ended without a verdict on it.
    """

    submission: Submission
    terms: Job
    tag: Any = None
    losses: int = 0

    def size(self) -> int:
        """Return how many bytes of source it holds."""
        answer = self.submission.answer
        return len(answer) if isinstance(answer, bytes) else 0


class Decided(msgspec.Struct, frozen=True):
    """What became of an order. Without a verdict, `fault` says why; the submission is not to blame.

    `seed` is that of the run; `margins` and `sandbox` as in Judged.
    """

    tag: Any
    verdict: KataVerdict | None
    seed: str = ""
    fault: Text | None = None
    sandbox: tuple[str, ...] = ()
    margins: dict[str, float] | None = None
