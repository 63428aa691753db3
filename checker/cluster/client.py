"""Connect to a Dask cluster, and have jobs judged by its workers."""

import asyncio
import contextlib
import logging
import selectors
import socket
from collections.abc import Iterator, Mapping
from concurrent.futures import CancelledError
from typing import TYPE_CHECKING

import msgspec

from checker.cluster.orders import Reply, answers, order_of
from checker.errors import EngineError, KataError, UsageError
from checker.job import Event, Finished, Job
from checker.verdict import sum_up
from checker.version import VERSION

if TYPE_CHECKING:
    from distributed import Client, Future

# So many jobs are with the cluster at the same time: two for each thread of its workers, so that
# none waits for us. Workers may join later; a job is a thread here.
_FEWEST, _MOST = 64, 256


class Cluster:
    """A connection to the scheduler of a Dask cluster.

    Entering it raises UsageError where dask.distributed is not installed, and KataError where
    nobody answers at `address` for as long as Dask's own setting of a timeout says.
    """

    def __init__(self, address: str) -> None:
        self.address = address
        self._client: Client

    def __enter__(self) -> "Cluster":
        try:
            from distributed import Client
        except ImportError:
            raise UsageError(
                "--cluster: dask.distributed is missing; install it: "
                "pip install 'torch-kata[cluster]'",
                zh="--cluster：缺少 dask.distributed；请安装：pip install 'torch-kata[cluster]'",
            ) from None
        for name in ("distributed", "distributed.client"):
            logging.getLogger(name).setLevel(logging.CRITICAL)  # what matters is raised
        try:
            asyncio.run(_greet(self.address))
            self._client = Client(self.address, set_as_default=False)
        # Whatever Dask makes of an address, of a stranger who answers, or of a certificate.
        except Exception as error:
            raise KataError(
                f"--cluster {self.address}: no Dask scheduler can be reached there ({error}); "
                "check the address and that `dask scheduler` runs",
                zh=f"--cluster {self.address}：连不上 Dask scheduler（{error}）；"
                "请检查地址，并确认 `dask scheduler` 正在运行",
            ) from None
        return self

    def __exit__(self, *_: object) -> None:
        self._client.close()

    def threads(self) -> int:
        """Return how many threads its workers have; 0 where it has no workers yet."""
        return sum(self._client.nthreads().values())

    def drivers(self, digests: Mapping[str, str]) -> list["ClusterDriver"]:
        """Return what runs jobs there. `digests` are those of the katas, by id."""
        driver = ClusterDriver(self._client, digests)
        return [driver] * min(max(_FEWEST, 2 * self.threads()), _MOST)


class ClusterDriver:
    """Runs jobs on the workers of a cluster. Threads may share it."""

    def __init__(self, client: "Client", digests: Mapping[str, str]) -> None:
        self._client = client
        self._digests = digests

    def run(self, job: Job, stop: socket.socket | None = None) -> Iterator[Event]:
        """Have a job judged; yields its events as soon as all of it is.

        Raises EngineError where workers are lost over it, and as soon as `stop` can be read;
        KataError where the cluster cannot judge at all.
        """

        order = msgspec.msgpack.encode(order_of(job, self._digests))
        reply = _read(self._ask(order, stop), job)
        yield from reply.judged
        yield from reply.faulted
        yield reply.refused or _finished(reply, job)

    def close(self) -> None:
        """Do nothing: the connection is the Cluster's."""

    def _ask(self, order: bytes, stop: socket.socket | None) -> bytes:
        """Return what a worker answers; raises as `run` does."""
        from distributed import KilledWorker

        from checker.cluster.work import judge_order

        try:
            future = self._client.submit(judge_order, VERSION, order, pure=False)
            try:
                _wait(future, stop)
                answer: bytes = future.result()
            finally:
                future.release()  # nobody holds what was judged, or judges it for nobody
        except KataError:
            raise
        except KilledWorker as error:
            raise EngineError(
                f"the workers of the cluster that judged this ended: {error}",
                zh=f"集群中判这一份的 worker 都中途结束了：{error}",
            ) from None
        except Exception as error:  # raised by Dask or over there: no module of ours, say
            raise self._failure(error) from None
        return answer

    def _failure(self, error: Exception) -> KataError:
        if self._client.status != "running" or isinstance(error, CancelledError):
            return KataError(
                "the connection to the cluster's scheduler was lost; run the same command again, "
                "and it goes on",
                zh="与集群 scheduler 的连接断开了；再运行同一条命令，就会接着评",
            )
        what = f"{type(error).__name__}: {str(error).partition(chr(10))[0]}"
        return KataError(
            f"the cluster cannot run torch-kata ({what}); install 'torch-kata[cluster]' {VERSION} "
            "for its scheduler and its workers",
            zh=f"集群无法运行 torch-kata（{what}）；"
            f"请为它的 scheduler 和 worker 安装 'torch-kata[cluster]' {VERSION}",
        )


async def _greet(address: str) -> None:
    """Connect and hang up: a Client that cannot connect leaves more behind than an exception."""
    from distributed.core import connect
    from distributed.security import Security

    connection = await connect(address, **Security().get_connection_args("client"))
    await connection.close()


def _wait(future: "Future", stop: socket.socket | None) -> None:
    """Wait for the end of a task of the cluster; raises EngineError for `stop`."""
    ours, theirs = socket.socketpair()
    with ours, theirs, selectors.DefaultSelector() as selector:
        selector.register(ours, selectors.EVENT_READ)
        if stop is not None:
            selector.register(stop, selectors.EVENT_READ)
        future.add_done_callback(lambda _: _wake(theirs))
        if any(key.fileobj is stop for key, _ in selector.select()):
            raise EngineError("the run was stopped", zh="判题被中止")


def _wake(waiting: socket.socket) -> None:
    with contextlib.suppress(OSError):  # it waits no longer
        waiting.send(b".")


def _read(answer: bytes, job: Job) -> Reply:
    """Return what a worker has answered, if it is on what was asked. It is data."""
    try:
        reply = msgspec.msgpack.decode(answer, type=Reply)
    except msgspec.MsgspecError as error:
        raise _unbelievable(str(error)) from None
    if reply.differs is not None:
        raise KataError(
            f"worker {reply.worker}: {reply.differs['en']}",
            zh=f"worker {reply.worker}：{reply.differs['zh']}",
        )
    if reply.refused is None and not answers(reply, job):
        raise _unbelievable(reply.worker)
    return reply


def _unbelievable(detail: str) -> EngineError:
    return EngineError(
        f"a worker of the cluster answered something else than what was asked ({detail})",
        zh=f"集群的 worker 的回答与所问的不符（{detail}）",
    )


def _finished(reply: Reply, job: Job) -> Finished:
    """Return the end of a run, made of what was judged in it."""
    judged = sorted(reply.judged, key=lambda each: each.task)
    faults = {each.fault.id: each.fault for each in reply.faulted}
    sandbox = next((each.sandbox for each in judged if each.sandbox), ())
    verdicts = (each.verdict for each in judged)
    return Finished(
        sum_up(verdicts, faults.values(), device=reply.device, seed=job.seed, sandbox=sandbox)
    )
