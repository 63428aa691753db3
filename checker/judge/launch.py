"""Get worker processes: forked by the engine where there is one, else started afresh."""

import collections
import contextlib
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from checker.errors import EngineError
from checker.process.spawn import WORKER_EXPENDABLE, start
from checker.wire.control import (
    StartWorker,
    ToJudge,
    WorkerEnded,
    WorkerNotStarted,
    WorkerStarted,
    receive,
    send,
)
from checker.wire.frames import FrameError


class EngineGone(EngineError):
    """The engine has ended, and with it every worker: nothing can be judged any more."""


if sys.platform == "linux":
    import resource


class WorkerProcess(Protocol):
    """A worker, seen from the judge: two streams, a way to kill it and how it ended."""

    rpc: socket.socket
    output: socket.socket

    def kill(self) -> None: ...

    def limit_files(self, length: int) -> None:
        """Lower the limit on the length of a file it writes, in bytes; raises OSError. Linux."""

    def threads(self) -> int:
        """How many threads it has now; more than any can have where nobody knows. Linux."""

    def exit_status(self, timeout: float) -> int | None:
        """Exit code, or minus the signal; None while it still runs after `timeout` seconds."""


class Launcher(Protocol):
    def prefetch(self) -> None:
        """Have one more worker started, to be taken later."""

    def waiting(self) -> int:
        """How many workers wait to be taken."""

    def take(self) -> WorkerProcess: ...

    def close(self) -> None:
        """End the workers that nobody took."""


class ForkedWorker:
    """A worker that the engine forks; its pid is learnt only when somebody needs it."""

    def __init__(self, launcher: "ForkLauncher", rpc: socket.socket, output: socket.socket) -> None:
        self._launcher = launcher
        self.rpc = rpc
        self.output = output
        self.pid: int | None = None
        self.pidfd = -1
        self.status: int | None = None

    def kill(self) -> None:
        self._launcher.pump(lambda: self.pid is not None, 10)
        if self.status is None and self.pidfd >= 0:
            # By descriptor: a pid may belong to somebody else by now.
            with contextlib.suppress(ProcessLookupError):
                signal.pidfd_send_signal(self.pidfd, signal.SIGKILL)

    def limit_files(self, length: int) -> None:
        self._launcher.pump(lambda: self.pid is not None, 10)
        _limit_files(self.pid, length)

    def threads(self) -> int:
        self._launcher.pump(lambda: self.pid is not None, 10)
        return _threads(self.pid)

    def exit_status(self, timeout: float) -> int | None:
        self._launcher.pump(lambda: self.status is not None, timeout)
        return self.status


class ForkLauncher:
    """Asks the engine for workers over the judge's control socket."""

    def __init__(self, control: socket.socket) -> None:
        self._control = control
        self._unborn: collections.deque[ForkedWorker] = collections.deque()
        self._born: dict[int, ForkedWorker] = {}
        self._ready: collections.deque[ForkedWorker] = collections.deque()

    def prefetch(self) -> None:
        rpc, their_rpc = socket.socketpair()
        output, their_output = socket.socketpair()
        with their_rpc, their_output:
            try:
                send(self._control, StartWorker(), [their_rpc.fileno(), their_output.fileno()])
            except ConnectionError:
                raise EngineGone("the engine is gone") from None
        worker = ForkedWorker(self, rpc, output)
        self._unborn.append(worker)
        self._ready.append(worker)

    def waiting(self) -> int:
        return len(self._ready)

    def take(self) -> WorkerProcess:
        if not self._ready:
            self.prefetch()
        return self._ready.popleft()

    def close(self) -> None:
        for worker in self._ready:
            with contextlib.suppress(OSError, EngineGone):
                worker.kill()

    def pump(self, done: Callable[[], bool], timeout: float) -> None:
        """Read what the engine has told until `done`, at most `timeout` seconds."""
        deadline = time.monotonic() + timeout
        while not done():
            left = deadline - time.monotonic()
            if left <= 0:
                return
            self._control.settimeout(left)
            try:
                message, descriptors = receive(self._control, ToJudge)
            except TimeoutError:
                return
            except (ConnectionError, FrameError):
                message = None
            if message is None:
                raise EngineGone("the engine is gone")
            self._hear(message, *descriptors)

    def _hear(self, message: ToJudge, pidfd: int = -1) -> None:
        match message:
            case WorkerStarted(pid):
                worker = self._unborn.popleft()
                worker.pid, worker.pidfd = pid, pidfd
                self._born[pid] = worker
            case WorkerNotStarted():
                self._unborn.popleft().status = 1
            case WorkerEnded(pid, status) if (ended := self._born.pop(pid, None)) is not None:
                ended.status = os.waitstatus_to_exitcode(status)
                os.close(ended.pidfd)
                ended.pidfd = -1


class SpawnedWorker:
    """A worker started as a program of its own, where there is no fork."""

    def __init__(self) -> None:
        self.rpc, their_rpc = socket.socketpair()
        self.output, their_output = socket.socketpair()
        with their_rpc, their_output:
            self._process = start(
                ["checker.worker", str(os.getpid())],
                [their_rpc, their_output],
                subprocess.DEVNULL,
                WORKER_EXPENDABLE,
            )

    def kill(self) -> None:
        self._process.kill()

    def limit_files(self, length: int) -> None:
        _limit_files(self._process.pid, length)

    def threads(self) -> int:
        return _threads(self._process.pid)

    def exit_status(self, timeout: float) -> int | None:
        try:
            return self._process.wait(timeout)
        except subprocess.TimeoutExpired:
            return None


def _limit_files(pid: int | None, length: int) -> None:
    if sys.platform == "linux":
        if pid is None:
            raise ProcessLookupError
        resource.prlimit(pid, resource.RLIMIT_FSIZE, (length, length))


def _threads(pid: int | None) -> int:
    with contextlib.suppress(OSError):
        return sum(1 for _ in Path(f"/proc/{pid}/task").iterdir())
    return sys.maxsize


class SpawnLauncher:
    """Starts each worker afresh; `prefetch` lets it load torch while others are judged."""

    def __init__(self) -> None:
        self._ready: collections.deque[SpawnedWorker] = collections.deque()

    def prefetch(self) -> None:
        self._ready.append(SpawnedWorker())

    def waiting(self) -> int:
        return len(self._ready)

    def take(self) -> WorkerProcess:
        return self._ready.popleft() if self._ready else SpawnedWorker()

    def close(self) -> None:
        for worker in self._ready:
            worker.kill()
