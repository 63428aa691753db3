"""Workers that the engine forks at the judge's request."""

import collections
import contextlib
import os
import signal
import socket
import sys
import time
from collections.abc import Callable

from checker.judge.launch import EngineGone, WorkerProcess, limit_files, threads
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
        """Kill it, unless it has ended."""
        if sys.platform != "linux":
            raise NotImplementedError
        self._wait_for_pid()
        if self.status is None and self.pidfd >= 0:
            # By descriptor: a pid may belong to somebody else by now.
            with contextlib.suppress(ProcessLookupError):
                signal.pidfd_send_signal(self.pidfd, signal.SIGKILL)

    def limit_files(self, length: int) -> None:
        """As in WorkerProcess."""
        self._wait_for_pid()
        limit_files(self.pid, length)

    def threads(self) -> int:
        """As in WorkerProcess."""
        self._wait_for_pid()
        return threads(self.pid)

    def exit_status(self, timeout: float) -> int | None:
        """As in WorkerProcess."""
        self._launcher.pump(lambda: self.status is not None, timeout)
        return self.status

    def _wait_for_pid(self) -> None:
        """Wait until the engine has told the pid, or that it could not fork the worker."""
        self._launcher.pump(lambda: self.pid is not None or self.status is not None, 10)


class ForkLauncher:
    """Asks the engine for workers over the judge's control socket."""

    def __init__(self, control: socket.socket) -> None:
        self._control = control
        self._unborn: collections.deque[ForkedWorker] = collections.deque()
        self._born: dict[int, ForkedWorker] = {}
        self._ready: collections.deque[ForkedWorker] = collections.deque()

    def prefetch(self) -> None:
        """Have the engine fork one more."""
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
        """As in Launcher."""
        return len(self._ready)

    def take(self) -> WorkerProcess:
        """As in Launcher."""
        if not self._ready:
            self.prefetch()
        return self._ready.popleft()

    def close(self) -> None:
        """As in Launcher."""
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
