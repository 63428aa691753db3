"""Have a job judged by an engine, and read the events of the judging."""

import contextlib
import socket
from collections.abc import Iterator
from typing import TypeVar

import msgspec

from checker.engine.connection import Connection, try_connect
from checker.engine.follow import follow
from checker.engine.run_seed import run_seed
from checker.errors import EngineError
from checker.job import Event, Job
from checker.process.place import socket_path
from checker.process.spawn import forks
from checker.wire.control import (
    AskStatus,
    FromClient,
    Status,
    Stop,
    Stopping,
    receive,
    send,
)
from checker.wire.frames import FrameError

_Answer = TypeVar("_Answer", Status, Stopping)


class EngineStatus(msgspec.Struct, frozen=True):
    """A running resident engine. `started` is in seconds since the epoch."""

    pid: int
    started: float
    versions: str
    socket: str


_early: list[Connection] = []


def start_early() -> None:
    """Begin loading torch while the caller still reads its files. Calling it is never needed."""
    if not _early and forks():
        with contextlib.suppress(EngineError):
            _early.append(Connection())


def run(job: Job) -> Iterator[Event]:
    """Have a job judged; yields its events, the last one Finished or Refused.

    Closing the iterator stops the judging. Raises EngineError where the engine ends without a
    verdict, and so does one that takes its place.
    """
    connection = _early.pop() if _early else Connection()
    try:
        yield from _run(connection, job)
    finally:
        connection.close()


class EngineSession:
    """One engine for many jobs, also where none may stay resident. Threads may share it.

    `private`: an engine that nobody else uses. Raises EngineError where none can be started.
    """

    def __init__(self, private: bool = False) -> None:
        self._connection = Connection(private)

    def __enter__(self) -> "EngineSession":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def run(self, job: Job, stop: socket.socket | None = None) -> Iterator[Event]:
        """Have one more job judged, as the function `run` does.

        It ends with EngineError as soon as `stop` can be read: another thread may close its peer.
        """
        return _run(self._connection, job, stop)

    def close(self) -> None:
        """Hang up; a private engine ends."""
        self._connection.close()


def _run(connection: Connection, job: Job, stop: socket.socket | None = None) -> Iterator[Event]:
    seed = run_seed(job.seed, job.graded)
    yield from follow(connection, msgspec.structs.replace(job, seed=seed), stop)


def status() -> EngineStatus | None:
    """The resident engine that this command would use, or None."""
    answer = _ask(AskStatus(), Status)
    if answer is None:
        return None
    return EngineStatus(answer.pid, answer.started, answer.versions, str(socket_path()))


def stop() -> bool:
    """Stop the resident engine; False where none runs."""
    return _ask(Stop(), Stopping) is not None


def _ask(question: FromClient, kind: type[_Answer]) -> _Answer | None:
    if not forks():
        return None
    try:
        control = try_connect(socket_path())
    except EngineError:  # it has no place to be
        return None
    if control is None:
        return None
    with control:
        control.settimeout(10)
        try:
            send(control, question)
            answer: _Answer | None = receive(control, kind)[0]
        except (OSError, FrameError):
            return None
    return answer
