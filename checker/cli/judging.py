"""Have a job judged and get the verdict; an end without one is never a verdict."""

import contextlib
from collections.abc import Callable, Iterator

from checker.cli.session import Engine
from checker.errors import EngineError, UsageError
from checker.job import Event, Finished, Job, Refused
from checker.verdict import Verdict


def judge(engine: Engine, job: Job, on_event: Callable[[Event], None]) -> Verdict:
    """Run the job and return its verdict.

    Raises UsageError where the judge refuses the request and EngineError where it ends without
    a verdict on exactly the katas that were asked for. Leaving early stops the judge.
    """
    with contextlib.closing(engine.run(job)) as events:  # type: ignore[type-var]
        for event in _heard(events):
            if isinstance(event, Refused):
                raise (UsageError if event.usage else EngineError)(event.message)
            if isinstance(event, Finished):
                return _complete(event.verdict, job)
            on_event(event)
    raise EngineError("the judge ended without a verdict", zh="判题进程没有给出结果就结束了")


def _heard(events: Iterator[Event]) -> Iterator[Event]:
    """Pass events on. A connection that breaks is told as the engine's end, whatever broke it."""
    while True:
        try:
            event = next(events)
        except StopIteration:
            return
        except OSError as error:
            why = error.strerror or str(error)
            raise EngineError(
                f"the engine ended before there was a verdict ({why}); try again, and if it "
                "happens again: kata engine stop",
                zh=f"引擎还没有给出结果就结束了（{why}）；请再试一次，如果还是这样："
                "kata engine stop",
            ) from error
        yield event


def _complete(verdict: Verdict, job: Job) -> Verdict:
    broken = {fault.id for fault in verdict.faults}
    asked = [task.kata for task in job.tasks]
    judged = [kata for kata in asked if kata not in broken]
    if [kata.id for kata in verdict.katas] != judged or not broken <= set(asked):
        raise EngineError(
            "the judge's verdict is not on the katas that were asked for",
            zh="判题结果和要判的 kata 对不上",
        )
    return verdict
