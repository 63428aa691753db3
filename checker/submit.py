"""Have submissions judged: what every front end shares, from the chosen files to the verdict."""

import contextlib
from collections.abc import Callable, Generator, Iterator, Sequence
from functools import cached_property
from pathlib import Path
from typing import Final, Protocol

import msgspec

from checker.catalog.pack import KataFolder
from checker.devices import HOST
from checker.errors import EngineError, SpecError, UsageError, reason
from checker.job import Event, Faulted, Finished, Job, Judged, Refused, Started, Task, sendable
from checker.spec.model import Kata
from checker.spec.text import Text, in_language
from checker.verdict import KataFault, Verdict, sum_up, with_faults

# A job without tasks: the terms of a run for which nothing was chosen.
DEFAULTS: Final = Job(())


class Engine(Protocol):
    """What runs a job: `checker.engine.client`, or a session of it."""

    def run(self, job: Job, /) -> Iterator[Event]:
        """Yield what happens while the job is judged, the last event Finished or Refused."""


class Submission(msgspec.Struct, frozen=True, dict=True):
    """An answer to judge against a kata. `name` is what messages call its file.

    `answer` is the file, or its bytes, or why there is nothing to read, in each language. The last
    earns 0 points of the kata's maximum, as a file that cannot be read does. `needs` as the kata's
    spec says it, where the caller has read it.
    """

    kata: KataFolder
    answer: Path | bytes | Text
    name: str
    needs: tuple[str, ...] | None = None

    @cached_property
    def spec(self) -> Kata:
        """The kata's spec, read once; raises SpecError where it is wrong."""
        return self.kata.spec()

    @property
    def path(self) -> Path:
        """The file; where it was given by its bytes, its name."""
        return self.answer if isinstance(self.answer, Path) else Path(self.name)

    def task(self) -> Task:
        """Return the judge's task; raises SpecError where the spec is read here, and is wrong."""
        return Task(
            kata=self.kata.id,
            folder=sendable(self.kata.folder),
            reference_folder=sendable(self.kata.reference_folder),
            submission=sendable(self.path),
            name=self.name,
            needs=self.spec.needs if self.needs is None else self.needs,
            source=self.answer if isinstance(self.answer, bytes) else None,
            unreadable=self.answer if isinstance(self.answer, dict) else None,
        )


def judge(
    engine: Engine,
    submissions: Sequence[Submission],
    hear: Callable[[Event], None],
    terms: Job = DEFAULTS,
) -> Verdict:
    """Have the submissions judged in one run, and return the verdict on exactly these.

    `terms` is the job without its tasks. `hear` is called with each Started, Judged and Faulted as
    it comes; `task` in them is the place of the submission. A kata that cannot be read is a fault
    in the verdict. Raises UsageError where the judge refuses the request and EngineError where it
    ends without a verdict. An exception from `hear` stops the judge.
    """
    places: list[int] = []
    tasks: list[Task] = []
    unread: dict[str, KataFault] = {}
    for place, submission in enumerate(submissions):
        try:
            tasks.append(submission.task())
            places.append(place)
        except SpecError as error:
            fault = KataFault(submission.kata.id, in_language(error.text, terms.lang))
            unread[fault.id] = fault
            hear(Faulted(fault, place))
    job = msgspec.structs.replace(terms, tasks=tuple(tasks))
    if tasks:
        verdict = _judged(engine, job, hear, places)
    else:
        verdict = sum_up((), device=HOST, seed=terms.seed)
    order = [submission.kata.id for submission in submissions]
    faults = sorted((*unread.values(), *verdict.faults), key=lambda fault: order.index(fault.id))
    return with_faults(verdict, faults)


def run(engine: Engine, job: Job) -> Generator[Event, None, None]:
    """Run a job and yield its events, the last one Finished.

    Raises UsageError where the judge refuses the request and EngineError where it ends without
    a verdict. Closing the generator stops the judge.
    """
    with contextlib.closing(engine.run(job)) as events:  # type: ignore[type-var]
        try:
            for event in events:
                if isinstance(event, Refused):
                    raise (UsageError if event.usage else EngineError)(event.message)
                yield event
                if isinstance(event, Finished):
                    return
        except OSError as error:
            # Any broken connection is reported as the end of the engine.
            why = reason(error)
            raise EngineError(
                f"the engine ended without a verdict ({why['en']}); try again, and if it "
                "happens again run `kata engine stop`",
                zh=f"引擎没有给出结果就结束了（{why['zh']}）；请重试，如果再次出现，"
                "请运行 `kata engine stop`",
            ) from error
    raise EngineError("the judge ended without a verdict", zh="判题进程没有给出结果就结束了")


def _judged(
    engine: Engine, job: Job, hear: Callable[[Event], None], places: Sequence[int]
) -> Verdict:
    """Run the job; `places` are those of its tasks among the submissions."""
    with contextlib.closing(run(engine, job)) as events:
        for event in events:
            if isinstance(event, Finished):
                return _complete(event.verdict, job)
            if isinstance(event, Started | Judged | Faulted):
                hear(msgspec.structs.replace(event, task=places[event.task]))
    raise AssertionError("a run ends with Finished or raises")


def _complete(verdict: Verdict, job: Job) -> Verdict:
    """Return the verdict if it is on what was asked; EngineError where it is not."""
    broken = {fault.id for fault in verdict.faults}
    asked = [task.kata for task in job.tasks]
    judged = [kata for kata in asked if kata not in broken]
    if [kata.id for kata in verdict.katas] != judged or not broken <= set(asked):
        raise EngineError(
            "the verdict is not about the katas that were submitted",
            zh="判题结果与提交的 kata 不一致",
        )
    return verdict
