"""What runs the jobs of a grader: an engine, started when it is needed and kept, or a cluster."""

import socket
import threading
from collections.abc import Iterator
from typing import Protocol

import msgspec

from checker.engine.client import EngineSession
from checker.job import Event, Job


class JobRunner(Protocol):
    """What a grader has its jobs judged by. Threads may share it."""

    def run(self, job: Job, stop: socket.socket | None = None, /) -> Iterator[Event]:
        """Have a job judged; it ends with EngineError as soon as `stop` can be read."""

    def close(self) -> None:
        """End what is its own."""


class Driver:
    """Runs jobs on an engine of its own (`private`), or on the resident one. Threads may share it.

    Raises EngineError where no engine can be started.
    """

    def __init__(self, private: bool = False) -> None:
        self._private = private
        self._lock = threading.Lock()
        self._session: EngineSession | None = None

    def run(self, job: Job, stop: socket.socket | None = None) -> Iterator[Event]:
        """Have a job judged; it ends with EngineError as soon as `stop` can be read."""
        return self._started().run(job, stop)

    def close(self) -> None:
        """Hang up; an engine of its own ends."""
        with self._lock:
            session, self._session = self._session, None
        if session is not None:
            session.close()

    def _started(self) -> EngineSession:
        with self._lock:
            if self._session is None:
                self._session = EngineSession(self._private)
            return self._session


class Stoppable(msgspec.Struct, frozen=True):
    """A driver whose runs end as soon as `stop` can be read."""

    driver: JobRunner
    stop: socket.socket

    def run(self, job: Job) -> Iterator[Event]:
        """Have a job judged."""
        return self.driver.run(job, self.stop)
