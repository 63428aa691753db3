"""What the judge needs of a worker process, and of a launcher that provides them."""

import contextlib
import socket
import sys
from pathlib import Path
from typing import Protocol

from checker.errors import EngineError

if sys.platform == "linux":
    import resource


class EngineGone(EngineError):
    """The engine has ended, and with it every worker: nothing can be judged any more."""


class WorkerProcess(Protocol):
    """A worker, seen from the judge: two streams, a way to kill it and how it ended."""

    rpc: socket.socket
    output: socket.socket

    def kill(self) -> None:
        """Kill it, unless it has ended."""

    def limit_files(self, length: int) -> None:
        """Lower the limit on the length of a file it writes, in bytes; raises OSError. Linux."""

    def threads(self) -> int:
        """How many threads it has now; more than any can have where nobody knows. Linux."""

    def exit_status(self, timeout: float) -> int | None:
        """Exit code, or minus the signal; None while it still runs after `timeout` seconds."""


class Launcher(Protocol):
    """Provides workers: forked by the engine, or spawned."""

    def prefetch(self) -> None:
        """Have one more worker started, to be taken later."""

    def waiting(self) -> int:
        """How many workers wait to be taken."""

    def take(self) -> WorkerProcess:
        """Return a worker, one that waits if there is any; raises EngineError or OSError."""

    def close(self) -> None:
        """End the workers that nobody took."""


def limit_files(pid: int | None, length: int) -> None:
    """Lower the limit on the length of a file that a process writes; raises OSError. Linux."""
    if sys.platform == "linux":
        if pid is None:
            raise ProcessLookupError
        resource.prlimit(pid, resource.RLIMIT_FSIZE, (length, length))


def threads(pid: int | None) -> int:
    """How many threads a process has; sys.maxsize where nobody knows. Linux."""
    with contextlib.suppress(OSError):
        return sum(1 for _ in Path(f"/proc/{pid}/task").iterdir())
    return sys.maxsize
