"""What is asked of a worker of the cluster, and what it answers: msgpack in both directions."""

from collections.abc import Mapping

import msgspec

from checker.job import Faulted, Job, Judged, Refused
from checker.spec.text import Text


class Order(msgspec.Struct, frozen=True):
    """A job for a worker. Its tasks hold their sources, and no folders: each machine has its own.

    `digests` are those of the job's katas, by id.
    """

    job: Job
    digests: dict[str, str]


class Reply(msgspec.Struct, frozen=True):
    """What a worker made of an order; `worker` is its address.

    `differs` says in what this worker is not as the client: nothing was judged then. `refused` is
    why the worker's engine gave no verdict.
    """

    worker: str
    judged: tuple[Judged, ...] = ()
    faulted: tuple[Faulted, ...] = ()
    device: str = ""
    refused: Refused | None = None
    differs: Text | None = None


def order_of(job: Job, digests: Mapping[str, str]) -> Order:
    """Return the order for a job whose tasks hold their sources."""
    tasks = tuple(
        msgspec.structs.replace(task, folder="", reference_folder="", submission=task.name)
        for task in job.tasks
    )
    assert all(task.source is not None or task.unreadable is not None for task in tasks)
    katas = {task.kata for task in tasks}
    return Order(msgspec.structs.replace(job, tasks=tasks), {kata: digests[kata] for kata in katas})


def answers(reply: Reply, job: Job) -> bool:
    """Whether a reply is on what was asked: each task once, its kata, and points within its sum."""
    places = [*((each.task, each.verdict.id) for each in reply.judged)]
    places += [(each.task, each.fault.id) for each in reply.faulted]
    possible = all(0 <= each.verdict.points <= each.verdict.max_points for each in reply.judged)
    return possible and sorted(places) == [(at, task.kata) for at, task in enumerate(job.tasks)]
