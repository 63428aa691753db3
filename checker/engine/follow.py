"""Follow a run over its judges: read what is decided, and put the verdict together."""

import selectors
import socket
from collections.abc import Iterator, Sequence

from checker.devices import HOST
from checker.engine.connection import Connection
from checker.engine.part import Part
from checker.errors import EngineError
from checker.job import Event, Faulted, Finished, Job, Judged, Refused
from checker.verdict import KataFault, KataVerdict, sum_up


def follow(connection: Connection, job: Job, stop: socket.socket | None = None) -> Iterator[Event]:
    """Have a job judged; yields its events, the last one Finished or Refused.

    Raises EngineError where judges end again and again, and it is no submission's doing; and as
    soon as `stop` can be read.
    """
    parts = [Part(job, needs, places) for needs, places in _by_needs(job)]
    judged: dict[int, KataVerdict] = {}
    faults: dict[str, KataFault] = {}
    # Of the tasks, not of the judges' own verdicts: a judge that ends gives none.
    sandbox: tuple[str, ...] = ()
    try:
        for event in _events(connection, parts, stop):
            if isinstance(event, Judged):
                judged[event.task] = event.verdict
                sandbox = sandbox or event.sandbox
            elif isinstance(event, Faulted):
                faults.setdefault(event.fault.id, event.fault)
            yield event
            if isinstance(event, Refused):
                return
    finally:
        for part in parts:
            part.hang_up()
    verdicts = [part.finished for part in parts if part.finished is not None]
    yield Finished(
        sum_up(
            (judged[place] for place in sorted(judged)),
            faults.values(),
            device=next((verdict.device for verdict in verdicts), HOST),
            seed=job.seed,
            sandbox=sandbox,
        )
    )


def _events(
    connection: Connection, parts: Sequence[Part], stop: socket.socket | None
) -> Iterator[Event]:
    """Read several judges at once, until every part is done or one is refused."""
    with selectors.DefaultSelector() as selector:
        for part in parts:
            selector.register(part.begin(connection), selectors.EVENT_READ, part)
        aside = 0 if stop is None else 1
        if stop is not None:
            selector.register(stop, selectors.EVENT_READ)
        while len(selector.get_map()) > aside:
            for key, _ in selector.select():
                if key.fileobj is stop:
                    raise EngineError("the run was stopped", zh="判题被中止")
                part, ended = key.data, False
                for event in part.receive():
                    ended = ended or event is None or isinstance(event, Refused)
                    shown = part.hear(event) if event is not None else None
                    if isinstance(shown, Refused) and not shown.usage and not part.refuse():
                        continue  # once more: a machine may be short of something for a moment
                    if shown is not None:
                        yield shown
                if part.finished is not None:
                    selector.unregister(key.fileobj)
                elif ended:
                    selector.unregister(key.fileobj)
                    if (fault := part.end(connection)) is not None:
                        yield fault
                    if not part.decided():
                        selector.register(part.begin(connection), selectors.EVENT_READ, part)


def _by_needs(job: Job) -> list[tuple[tuple[str, ...], list[int]]]:
    """Split a job: katas that wait for a large library must not hold up the others.

    Returns the libraries of each part, and the places of its tasks in the job.
    """
    plain = [place for place, task in enumerate(job.tasks) if not task.needs]
    needing = [place for place, task in enumerate(job.tasks) if task.needs]
    needs = tuple(sorted({need for task in job.tasks for need in task.needs}))
    return [part for part in ((needs, needing), ((), plain)) if part[1]]
