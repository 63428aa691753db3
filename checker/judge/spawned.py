"""Workers that are spawned as programs of their own, where there is no engine to fork them."""

import collections
import os
import socket
import subprocess

from checker.judge.launch import WorkerProcess, limit_files, threads
from checker.process.spawn import WORKER_EXPENDABLE, start


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
        """Kill it, unless it has ended."""
        self._process.kill()

    def limit_files(self, length: int) -> None:
        """As in WorkerProcess."""
        limit_files(self._process.pid, length)

    def threads(self) -> int:
        """As in WorkerProcess."""
        return threads(self._process.pid)

    def exit_status(self, timeout: float) -> int | None:
        """As in WorkerProcess."""
        try:
            return self._process.wait(timeout)
        except subprocess.TimeoutExpired:
            return None


class SpawnLauncher:
    """Starts each worker afresh; `prefetch` lets it load torch while others are judged."""

    def __init__(self) -> None:
        self._ready: collections.deque[SpawnedWorker] = collections.deque()

    def prefetch(self) -> None:
        """Start one more."""
        self._ready.append(SpawnedWorker())

    def waiting(self) -> int:
        """As in Launcher."""
        return len(self._ready)

    def take(self) -> WorkerProcess:
        """As in Launcher."""
        return self._ready.popleft() if self._ready else SpawnedWorker()

    def close(self) -> None:
        """As in Launcher."""
        for worker in self._ready:
            worker.kill()
