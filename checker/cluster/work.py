"""What a worker of the cluster does: have an order judged by an engine on its own machine."""

import os
from typing import Final

import msgspec
from distributed import get_worker

from checker.api.driver import Driver
from checker.catalog.pack import KataFolder, ReadablePack, open_packs
from checker.cluster.orders import Expected, Order, Reply, allowed
from checker.cohort.digests import run_kata
from checker.errors import KataError, UsageError, reason
from checker.job import Faulted, Finished, Job, Judged, Refused, sendable
from checker.spec.text import Text, in_language
from checker.submit import run
from checker.version import VERSION

# One for each process of the cluster. Its engine is started by the first order, and kept: it ends
# with the process, however that ends.
_DRIVER: Final = Driver(private=True)


class _Differs(Exception):
    """This machine has not what the client has."""

    def __init__(self, text: Text) -> None:
        super().__init__(text["en"])
        self.text = text


def judge_order(version: str, order: bytes) -> bytes:
    """Have an Order judged, and return the Reply. `version` is that of the client's torch-kata."""
    return msgspec.msgpack.encode(_reply(version, order, get_worker().address))


def _reply(version: str, data: bytes, worker: str) -> Reply:
    if version != VERSION:  # what it sends may not even be readable here
        return Reply(
            worker,
            differs={
                "en": f"it has torch-kata {VERSION}, and this machine {version}; install the same",
                "zh": f"它的 torch-kata 是 {VERSION}，本机是 {version}；请安装同一版本",
            },
        )
    asked = msgspec.msgpack.decode(data, type=Order)
    try:
        job = _with_own_files(asked)
        events = [*run(_DRIVER, job)]
    except _Differs as error:
        return Reply(worker, differs=error.text)
    except (KataError, OSError) as error:
        text = error.text if isinstance(error, KataError) else reason(error)
        message = in_language(text, asked.job.lang)
        return Reply(worker, refused=Refused(message, isinstance(error, UsageError)))
    finished = events[-1]
    assert isinstance(finished, Finished)
    return Reply(
        worker,
        tuple(event for event in events if isinstance(event, Judged)),
        tuple(event for event in events if isinstance(event, Faulted)),
        finished.verdict.device,
    )


def _with_own_files(asked: Order) -> Job:
    """Return the job with the folders of this machine's katas, which are those of the client."""
    katas = _own_katas()
    for name, expected in asked.katas.items():
        kata = katas.get(name)
        if kata is None or Expected(run_kata(kata).hash, allowed(kata)) != expected:
            raise _Differs(
                {
                    "en": f"its files of the kata {name}, or its pack.yaml, are not those of this "
                    "machine; have the same pack there, and its folder in KATA_PACK of the "
                    "worker's environment",
                    "zh": f"它的 kata {name} 的文件或 pack.yaml 与本机不同；"
                    "请在那里放上同一套题目，并在 worker 的环境变量 KATA_PACK 中给出它的文件夹",
                }
            )
    tasks = tuple(
        msgspec.structs.replace(
            task,
            folder=sendable(katas[task.kata].folder),
            reference_folder=sendable(katas[task.kata].reference_folder),
        )
        for task in asked.job.tasks
    )
    return msgspec.structs.replace(asked.job, tasks=tasks)


def _own_katas() -> dict[str, KataFolder]:
    """Return the katas of this machine by id: of the packs in KATA_PACK, else of torch-kata."""
    names = tuple(filter(None, os.environ.get("KATA_PACK", "").split(os.pathsep)))
    try:
        return {kata.id: kata for kata in ReadablePack(open_packs(names))}
    except KataError as error:
        zh = error.text.get("zh", error.text["en"])
        raise _Differs({"en": f"KATA_PACK: {error}", "zh": f"KATA_PACK：{zh}"}) from None
