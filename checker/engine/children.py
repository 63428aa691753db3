"""The judges that an engine has forked, and the workers that they have asked for."""

import contextlib
import os
import select
import signal
import socket
import sys
from collections.abc import Callable
from typing import NoReturn

import msgspec

from checker.engine.loop import Loop
from checker.process.fork import fork_child, kill_orphans
from checker.process.spawn import JUDGE_EXPENDABLE, WORKER_EXPENDABLE
from checker.process.temporary import remove_scratch_of
from checker.wire.control import (
    FromJudge,
    WorkerEnded,
    WorkerNotStarted,
    WorkerStarted,
    receive,
    send,
)
from checker.wire.frames import FrameError

JudgeMain = Callable[[socket.socket, socket.socket], NoReturn]
WorkerMain = Callable[[socket.socket], NoReturn]


class Judge(msgspec.Struct, frozen=True, eq=False):
    """A judge that runs, and its control socket."""

    pid: int
    control: socket.socket


class Worker(msgspec.Struct, frozen=True, eq=False):
    """A worker that runs, its process by descriptor, and the judge that asked for it."""

    pid: int
    pidfd: int
    judge: Judge

    def kill(self) -> None:
        """Kill the process, if it has not ended yet."""
        if sys.platform != "linux":
            raise NotImplementedError
        with contextlib.suppress(ProcessLookupError):
            signal.pidfd_send_signal(self.pidfd, signal.SIGKILL)


class Children:
    """Forks judges and workers, and cleans up when they end."""

    def __init__(self, loop: Loop, judge: JudgeMain, worker: WorkerMain) -> None:
        self._loop = loop
        self._judge_main = judge
        self._worker_main = worker
        self._judges: dict[int, Judge] = {}
        self._workers: dict[int, Worker] = {}

    def judging(self) -> bool:
        """Whether a judge runs."""
        return bool(self._judges)

    def start_judge(self, job: int) -> None:
        """Fork a judge that reads its job from a descriptor."""
        if sys.platform != "linux":
            raise NotImplementedError
        ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)

        def run() -> NoReturn:
            self._judge_main(socket.socket(fileno=job), theirs)

        # A judge is ours: what it says last goes where the engine's own last words go.
        try:
            pid = fork_child(run, {job, theirs.fileno()}, 2, JUDGE_EXPENDABLE)
        except OSError as error:  # its client sees that nobody took the job
            _complain(error)
            ours.close()
            return
        finally:
            theirs.close()
        judge = self._judges[pid] = Judge(pid, ours)
        self._loop.on(ours, lambda: self._hear(judge))
        self._loop.when_ended(pid, lambda _: self._judge_ended(judge))

    def end(self) -> None:
        """Kill the workers, let the judges go, and kill those that do not."""
        if sys.platform != "linux":
            raise NotImplementedError
        for worker in self._workers.values():
            worker.kill()
        for judge in self._judges.values():
            judge.control.close()
        for judge in self._judges.values():
            # Its client is gone as well, most likely: time to remove what its workers left.
            _wait_for(judge.pid, 1.0)
            with contextlib.suppress(ProcessLookupError):
                os.kill(judge.pid, signal.SIGKILL)

    def _hear(self, judge: Judge) -> None:
        try:
            message, descriptors = receive(judge.control, FromJudge)
        except (OSError, FrameError):
            message, descriptors = None, []
        if message is None:
            self._loop.off(judge.control)
        else:
            self._start_worker(judge, *descriptors)
        for descriptor in descriptors:
            os.close(descriptor)

    def _start_worker(self, judge: Judge, rpc: int, output: int) -> None:
        def run() -> NoReturn:
            self._worker_main(socket.socket(fileno=rpc))

        try:
            pid = fork_child(run, {rpc}, output, WORKER_EXPENDABLE)
        except OSError as error:
            _complain(error)
            with contextlib.suppress(OSError):
                send(judge.control, WorkerNotStarted(), wait=False)
            return
        pidfd = self._loop.when_ended(pid, lambda status: self._worker_ended(worker, status))
        worker = self._workers[pid] = Worker(pid, pidfd, judge)
        with contextlib.suppress(OSError):
            send(judge.control, WorkerStarted(pid), [pidfd])

    def _worker_ended(self, worker: Worker, status: int) -> None:
        del self._workers[worker.pid]
        kill_orphans(self._loop.children())
        with contextlib.suppress(OSError):
            send(worker.judge.control, WorkerEnded(worker.pid, status), wait=False)
        self._clean_up_after(worker.judge)

    def _judge_ended(self, judge: Judge) -> None:
        for worker in self._workers.values():
            if worker.judge is judge:
                worker.kill()
        self._loop.off(judge.control)
        judge.control.close()
        del self._judges[judge.pid]
        self._clean_up_after(judge)

    def _clean_up_after(self, judge: Judge) -> None:
        """When a judge and all its workers have ended, nothing of theirs may be left."""
        workers = any(worker.judge is judge for worker in self._workers.values())
        if judge.pid not in self._judges and not workers:
            remove_scratch_of(judge.pid)


def _complain(error: OSError) -> None:
    """Leave word in the log of a process that could not be started."""
    sys.stderr.write(f"no process could be started: {error}\n")
    sys.stderr.flush()


def _wait_for(pid: int, seconds: float) -> None:
    """Wait until a child has ended, at most so long; it is not reaped."""
    if sys.platform != "linux":
        raise NotImplementedError
    pidfd = os.pidfd_open(pid)
    select.select([pidfd], [], [], seconds)
    os.close(pidfd)
