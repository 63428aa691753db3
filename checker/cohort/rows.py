"""The rows of the gradebook: runs, and what was judged in them."""

import msgspec

from checker.cohort.records import KataRow, Keep
from checker.spec.text import Text
from checker.verdict import Feedback, KataVerdict


class RunKata(KataRow, frozen=True):
    """A kata of a run; `hash` is the digest of its files."""

    hash: str


class Run(msgspec.Struct, frozen=True):
    """One grading of a course. `pack` is the digest of its katas; `finished` is "" until it is."""

    title: str
    katas: tuple[RunKata, ...]
    pack: str
    engine: str
    seed: str = ""
    device: str = "auto"
    feedback: Feedback = "full"
    again: bool = False
    keep: Keep = "best"
    due: str = ""
    started: str = ""
    finished: str = ""
    id: int = 0


class Answer(msgspec.Struct, frozen=True):
    """A kata's file in a submission: its bytes, or why there are none. `hash` is their digest."""

    kata: str
    hash: str
    source: bytes | Text


class NewVerdict(msgspec.Struct, frozen=True):
    """What became of an answer. `verdict` is None where the fault is not the student's."""

    answer: Answer
    verdict: KataVerdict | None
    max_points: int
    fault: str = ""
    device: str = ""
    sandbox: tuple[str, ...] = ()


class Kept(msgspec.Struct, frozen=True):
    """A verdict in the gradebook. `verdict` is None where the kata could not be judged."""

    id: int
    kata: str
    source: str
    hash: str
    seed: str
    device: str
    sandbox: tuple[str, ...]
    fault: str
    verdict: KataVerdict | None


class Submitted(msgspec.Struct, frozen=True):
    """What a student handed in: where it lies, and when it was. `content` is its digest.

    `commit` and `submitted` (ISO 8601 with an offset) are "" where they are not known.
    """

    username: str
    folder: str
    content: str
    commit: str = ""
    submitted: str = ""


class Attempt(Submitted, frozen=True, kw_only=True):
    """A submission as it was in a run."""

    id: int
    run: int


class Standing(msgspec.Struct, frozen=True):
    """A clone in a run: the attempt that it holds, or the fault for which there is none."""

    username: str
    folder: str
    attempt: int | None
    fault: str


class Claim(msgspec.Struct, frozen=True):
    """The points that somebody claims for a student, as `7/10`. `source` names the file."""

    username: str
    points: str
    source: str
