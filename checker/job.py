"""What a front end asks of a judge, and what the judge tells it while it works."""

import os
from pathlib import Path
from typing import Final, Literal

import msgspec

from checker.devices import Wanted
from checker.verdict import Feedback, KataFault, KataVerdict, Verdict

# A submission is a small file.
MAX_BYTES: Final = 1_000_000


class Task(msgspec.Struct, frozen=True):
    """One submission to judge: absolute paths; `name` is what the learner calls the file.

    `submission` is a path; `source`, where it is given, are the bytes to judge instead, and
    `unreadable` is why there is nothing to judge, in each language.

    `lost` says why judging it has been given up: two judges ended over it, or one was too long at
    it. Then the reference is judged in its place, which shows whose fault that was.

    A path that is not UTF-8 goes as a `file:` URI; `path_sent` reads both.
    """

    kata: str
    folder: str
    reference_folder: str
    submission: str
    name: str
    needs: tuple[str, ...] = ()
    lost: Literal["", "ended", "timeout"] = ""
    source: bytes | None = None
    unreadable: dict[str, str] | None = None


def sendable(path: Path) -> str:
    """Return an absolute path as a task can hold it."""
    try:
        str(path).encode()
    except UnicodeEncodeError:
        return path.as_uri()
    return str(path)


def path_sent(text: str) -> Path:
    """Return the path that a task holds."""
    if text.startswith("file:///"):
        # Imported here: a front end has no use for it, and it takes a while.
        from urllib.parse import unquote_to_bytes

        return Path(os.fsdecode(unquote_to_bytes(text.removeprefix("file://"))))
    return Path(text)


class Job(msgspec.Struct, frozen=True):
    """One run. An empty seed asks for a fresh one; without `diagnose`, no mistake is looked for.

    A kata may come more than once, with several submissions. `graded`: the learner's own word on
    their work counts for nothing, and what looks like a cheat is told to the teacher. `margins`:
    say with each verdict how near the checks came to their bounds, to authors alone. `strict`: a
    check that could never fail makes the kata a broken one. `effort` is the wall time, in seconds,
    for each mistake that neither is known nor shows in the answer. `feedback` is the most that the
    verdicts tell; a pack may allow less.
    """

    tasks: tuple[Task, ...]
    seed: str = ""
    device: Wanted = "auto"
    lang: str = "en"
    diagnose: bool = True
    graded: bool = False
    margins: bool = False
    strict: bool = False
    effort: float = 0.3
    feedback: Feedback = "full"


class Reading(msgspec.Struct, frozen=True, tag="reading"):
    """The judge reads a kata's own files. Not for front ends, which are not told of it."""

    task: int = 0


class Started(msgspec.Struct, frozen=True, tag="started"):
    """The judge has begun this kata."""

    kata: str
    task: int = 0


class Judged(msgspec.Struct, frozen=True, tag="judged"):
    """The judge has decided a task: the verdict, and the task's place in the job.

    `margins` are ratios by check: what was found, as a multiple of what is allowed. `sandbox` names
    the layers that were in force; none where nothing was run.
    """

    verdict: KataVerdict
    task: int = 0
    margins: dict[str, float] | None = None
    sandbox: tuple[str, ...] = ()


class Faulted(msgspec.Struct, frozen=True, tag="faulted"):
    """The kata of a task is broken itself; the task gets no verdict. `task` as in Judged."""

    fault: KataFault
    task: int = 0


class GaveUp(msgspec.Struct, frozen=True, tag="gave_up"):
    """The judge could not get away from a task, and ends. Not for front ends, as Reading."""

    task: int = 0


class Finished(msgspec.Struct, frozen=True, tag="finished"):
    """The run is over; always the last event of a run that was judged."""

    verdict: Verdict


class Refused(msgspec.Struct, frozen=True, tag="refused"):
    """The run could not be judged. `usage`: the request is wrong; otherwise the fault is ours."""

    message: str
    usage: bool


Event = Reading | Started | Judged | Faulted | GaveUp | Finished | Refused
