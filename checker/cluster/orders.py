"""What is asked of a worker of the cluster, and what it answers: msgpack in both directions."""

from collections.abc import Mapping
from pathlib import Path

import msgspec

from checker.catalog.pack import KataFolder
from checker.catalog.settings import read_settings
from checker.errors import SpecError
from checker.job import Faulted, Job, Judged, Refused, path_sent
from checker.spec.text import Text


class Expected(msgspec.Struct, frozen=True):
    """What a worker's kata must be: the digest of its files, and what its pack allows to be told.

    `feedback` is "" where the pack's own settings are wrong.
    """

    digest: str
    feedback: str


class Order(msgspec.Struct, frozen=True):
    """A job for a worker. Its tasks hold their sources, and no folders: each machine has its own.

    `katas` are those of the job, by id.
    """

    job: Job
    katas: dict[str, Expected]


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
    """Return the order for a job whose tasks hold their sources; `digests` by the kata's id."""
    tasks = tuple(
        msgspec.structs.replace(task, folder="", reference_folder="", submission=task.name)
        for task in job.tasks
    )
    assert all(task.source is not None or task.unreadable is not None for task in tasks)
    katas = {task.kata: KataFolder(task.kata, path_sent(task.folder), Path()) for task in job.tasks}
    expected = {name: Expected(digests[name], allowed(kata)) for name, kata in katas.items()}
    return Order(msgspec.structs.replace(job, tasks=tasks), expected)


def allowed(kata: KataFolder) -> str:
    """Return the most that the kata's pack lets a learner be told, as Expected holds it."""
    try:
        return read_settings(kata).feedback
    except SpecError:
        return ""


def answers(reply: Reply, job: Job) -> bool:
    """Whether a reply is on what was asked: each task once, its kata, and points within its sum."""
    places = [*((each.task, each.verdict.id) for each in reply.judged)]
    places += [(each.task, each.fault.id) for each in reply.faulted]
    possible = all(0 <= each.verdict.points <= each.verdict.max_points for each in reply.judged)
    return possible and sorted(places) == [(at, task.kata) for at, task in enumerate(job.tasks)]
