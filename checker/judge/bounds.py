"""Limits on what the judge itself uses for one kata: processor time, wall time and memory.

A worker has limits of its own. These are for the judge's own work on what a worker sent, and for
the checks that run in the judge. Going beyond them costs one kata its verdict, and no other.
"""

import os
import signal
import sys
import threading
import time
from collections.abc import Callable, Collection
from pathlib import Path
from types import CodeType, FrameType

import msgspec

from checker.spec.model import MEGABYTE, Limits

if sys.platform != "win32":
    import resource

# Processor time of the judge: a machine that is busy with other things does not use it up. The
# judge's own work on a kata of the bundled pack takes less than a tenth of a second.
_SECONDS, _FACTOR = 1.0, 0.5
# Wall time, over both workers and the reference's patience; only for what waits and never ends.
_WALL_SECONDS, _WALL_FACTOR = 60.0, 8
# Between the request to stop and the end of the process.
_GRACE = 5.0
_MEMORY_MB = 512


class TooLong(BaseException):
    """The judge's own work on a kata takes too long. Raised in the main thread, at any line.

    No Exception: a `checks.py` that catches those must not catch this one.
    """

    def __init__(self, seconds: float) -> None:
        super().__init__(f"still running after {seconds:g} s")


class _Allowance(msgspec.Struct):
    """What is left for one kata; times are of the clocks `process_time` and `monotonic`."""

    seconds: float
    processor_end: float
    wall_end: float

    def overdue(self) -> float:
        """Seconds since the first of the two ends; negative before it."""
        return max(time.process_time() - self.processor_end, time.monotonic() - self.wall_end)


class Bounds:
    """Watches over the judge's main thread. `look` is called by another thread, now and then.

    `uninterrupted` are functions that must not be left half-way: a frame half sent, say.
    """

    def __init__(self, uninterrupted: Collection[CodeType], give_up: Callable[[], None]) -> None:
        self._uninterrupted = frozenset(uninterrupted)
        self._give_up = give_up
        self._allowance: _Allowance | None = None
        self._main = threading.main_thread().ident
        if sys.platform == "win32":
            self._signal = signal.SIGINT
        else:
            self._signal = signal.SIGUSR1
        signal.signal(self._signal, self._interrupt)

    def begin(self, limits: Limits) -> None:
        """Start the clocks for one kata, and allow it its memory."""
        own = _SECONDS + _FACTOR * limits.seconds
        self._allowance = _Allowance(
            own,
            time.process_time() + own,
            time.monotonic() + _WALL_SECONDS + _WALL_FACTOR * limits.seconds,
        )
        if sys.platform != "win32":
            # The kernel ends a judge whose other threads get no turn, as in one long call into C.
            _soften(resource.RLIMIT_CPU, int(time.process_time() + own + _GRACE) + 1)
        if sys.platform == "linux":
            # Not RLIMIT_AS: CUDA, once asked for, reserves far more addresses than there is memory.
            pages = int(Path("/proc/self/statm").read_text().split()[5])
            memory = (_MEMORY_MB + limits.memory_mb) * MEGABYTE
            _soften(resource.RLIMIT_DATA, pages * os.sysconf("SC_PAGE_SIZE") + memory)

    def end(self) -> None:
        """Stop the clocks: no kata is being judged."""
        self._allowance = None

    def look(self) -> None:
        """Interrupt the main thread where its time is over; give up where that does not help."""
        allowance = self._allowance
        if allowance is None or (overdue := allowance.overdue()) < 0:
            return
        if overdue > _GRACE:
            self._give_up()
        elif sys.platform == "win32" or self._main is None:
            import _thread

            _thread.interrupt_main(self._signal)
        else:
            signal.pthread_kill(self._main, self._signal)

    def _interrupt(self, _: int, frame: FrameType | None) -> None:
        allowance = self._allowance
        if allowance is None or allowance.overdue() < 0:
            return  # too late: the kata is already judged
        while frame is not None:
            if frame.f_code in self._uninterrupted:
                return  # this takes a moment, and `look` signals again
            frame = frame.f_back
        # Once: what follows, such as finding the cause, has its own limit.
        self._allowance = None
        raise TooLong(allowance.seconds)


if sys.platform != "win32":

    def _soften(kind: int, value: int) -> None:
        """Set a soft limit: it is ours to raise again for the next kata."""
        hard = resource.getrlimit(kind)[1]
        if hard != resource.RLIM_INFINITY:
            value = min(value, hard)
        resource.setrlimit(kind, (value, hard))
