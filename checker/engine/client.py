"""Reach an engine: find or start one, hand it a job, and read the events of the judging."""

import contextlib
import os
import secrets
import selectors
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import IO

import msgspec

from checker.engine.place import outdated, runtime_folder, socket_path
from checker.errors import EngineError
from checker.judge.job import Event, Finished, Job, Judged, Refused
from checker.judge.spawn import forks, resident, start
from checker.verdict import KataVerdict, Verdict, worst
from checker.wire.frames import FrameBuffer, FrameError, decode, encode, send_frame


class EngineStatus(msgspec.Struct, frozen=True):
    """A running resident engine. `started` is in seconds since the epoch."""

    pid: int
    started: float
    versions: str
    socket: str = ""


class _Connection:
    """A way to an engine. A private engine's process ends when this is closed."""

    def __init__(
        self, control: socket.socket | None, log: IO[bytes], process: subprocess.Popen[bytes] | None
    ) -> None:
        self.control = control
        self.log = log
        self.process = process
        self.spawned: list[subprocess.Popen[bytes]] = []

    def start_judge(self, needs: tuple[str, ...]) -> socket.socket:
        """Have a judge started; returns our end of its job stream."""
        ours, theirs = socket.socketpair()
        with theirs:
            if self.control is None:
                self.spawned.append(start(["checker.judge"], [theirs], self.log))
            else:
                message = " ".join(("judge", *needs)).encode()
                socket.send_fds(self.control, [message], [theirs.fileno()])
        return ours

    def last_words(self) -> str:
        """The end of what the processes wrote to their standard error."""
        self.log.seek(0)
        lines = self.log.read()[-4000:].decode("utf-8", "replace").strip().splitlines()
        return "\n".join(lines[-8:])

    def close(self) -> None:
        if self.control is not None:
            self.control.close()
        for process in (self.process, *self.spawned):
            if process is not None:
                with contextlib.suppress(subprocess.TimeoutExpired):
                    process.wait(5)
                process.kill()
                process.wait()


_early: list[_Connection] = []


def start_early() -> None:
    """Begin loading torch while the caller still reads its files. Calling it is never needed."""
    if not _early and forks():
        with contextlib.suppress(EngineError):
            _early.append(_connect())


def run(job: Job) -> Iterator[Event]:
    """Have a job judged; yields its events, the last one Finished or Refused.

    Closing the iterator stops the judging. Raises EngineError where the judge ends without a
    verdict.
    """
    connection = _early.pop() if _early else _connect()
    try:
        yield from _run(connection, job)
    finally:
        connection.close()


class Session:
    """One engine for many jobs, also where none may stay resident. Threads may share it."""

    def __enter__(self) -> "Session":
        self._connection = _connect()
        return self

    def __exit__(self, *_: object) -> None:
        self._connection.close()

    def run(self, job: Job) -> Iterator[Event]:
        """Have one more job judged, as the function `run` does."""
        return _run(self._connection, job)


def _run(connection: _Connection, job: Job) -> Iterator[Event]:
    if not job.seed:
        job = msgspec.structs.replace(job, seed=secrets.token_hex(8))
    parts = _by_needs(job)
    streams = [connection.start_judge(needs) for needs, _ in parts]
    try:
        for stream, (_, places) in zip(streams, parts, strict=True):
            tasks = tuple(job.tasks[place] for place in places)
            send_frame(stream, encode(msgspec.structs.replace(job, tasks=tasks)))
        yield from _merged(len(job.tasks), streams, [places for _, places in parts])
    except (OSError, FrameError, EOFError) as error:
        words = connection.last_words()
        reason = f"{error}\n{words}" if words else str(error)
        raise EngineError(f"the judge ended without a verdict: {reason}") from None
    finally:
        for stream in streams:
            stream.close()


def status() -> EngineStatus | None:
    """The resident engine that this command would use, or None."""
    answer = _ask(b"status")
    if answer is None:
        return None
    found = msgspec.json.decode(answer, type=EngineStatus)
    return msgspec.structs.replace(found, socket=str(socket_path()))


def stop() -> bool:
    """Stop the resident engine; False where none runs."""
    return _ask(b"stop") is not None


def _by_needs(job: Job) -> list[tuple[tuple[str, ...], list[int]]]:
    """Split a job: katas that wait for a large library must not hold up the others.

    Returns the libraries of each part, and the places of its tasks in the job.
    """
    plain = [place for place, task in enumerate(job.tasks) if not task.needs]
    needing = [place for place, task in enumerate(job.tasks) if task.needs]
    needs = tuple(sorted({need for task in job.tasks for need in task.needs}))
    return [part for part in ((needs, needing), ((), plain)) if part[1]]


def _merged(count: int, streams: list[socket.socket], places: list[list[int]]) -> Iterator[Event]:
    """Read several judges at once, and make one verdict of theirs, in the order of the job."""
    finished: list[Verdict] = []
    judged: dict[int, KataVerdict] = {}
    with selectors.DefaultSelector() as selector:
        for stream, part in zip(streams, places, strict=True):
            selector.register(stream, selectors.EVENT_READ, (FrameBuffer(), part))
        while len(finished) < len(streams):
            for key, _ in selector.select():
                data = key.fileobj.recv(2**20)  # type: ignore[union-attr]
                if not data:
                    raise EOFError("it closed its stream")
                buffer, part = key.data
                buffer.feed(data)
                while (frame := buffer.next_frame()) is not None:
                    event: Event = decode(frame, Event)
                    if isinstance(event, Finished):
                        finished.append(event.verdict)
                        selector.unregister(key.fileobj)
                        break
                    if isinstance(event, Judged):
                        event = msgspec.structs.replace(event, task=part[event.task])
                        judged[event.task] = event.verdict
                    yield event
                    if isinstance(event, Refused):
                        return
    katas = tuple(judged[place] for place in range(count))
    yield Finished(
        msgspec.structs.replace(
            finished[0],
            sandbox=next((each.sandbox for each in finished if each.sandbox), ()),
            katas=katas,
            points=sum(kata.points for kata in katas),
            max_points=sum(kata.max_points for kata in katas),
            outcome=worst(kata.outcome for kata in katas),
        )
    )


def _connect() -> _Connection:
    if not forks():
        return _Connection(None, _log(), None)
    if resident():
        return _resident_engine()
    ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    log = _log()
    with theirs:
        process = start(["checker.engine", "client"], [theirs], log)
    return _Connection(ours, log, process)


def _log() -> IO[bytes]:
    return tempfile.TemporaryFile()


def _resident_engine() -> _Connection:
    path = socket_path()
    log_path = path.with_suffix(".log")
    with _lock(path.with_suffix(".lock")):
        control = _try_connect(path)
        if control is None:
            _remove_stale(path)
            listener = socket.socket(socket.AF_UNIX, socket.SOCK_SEQPACKET)
            # Listening before the engine exists: the connection waits in the kernel's queue, and
            # nobody has to ask again and again whether the engine is ready.
            listener.bind(str(path))
            listener.listen(64)
            with listener, log_path.open("wb") as log:
                start(["checker.engine", "listener"], [listener], log)
            control = _try_connect(path)
    if control is None:
        raise EngineError(f"{path}: cannot be reached; try: kata engine stop, or KATA_ENGINE=off")
    return _Connection(control, log_path.open("rb"), None)


def _remove_stale(path: Path) -> None:
    """Remove what engines that have ended left behind, and send outdated ones into retirement."""
    for other in (path, *outdated(path)):
        if (control := _try_connect(other)) is not None:
            with control, contextlib.suppress(OSError):
                control.send(b"retire")
            continue
        for leftover in (other, other.with_suffix(".log")):
            leftover.unlink(missing_ok=True)


def _try_connect(path: Path) -> socket.socket | None:
    control = socket.socket(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    try:
        control.connect(str(path))
    except OSError:
        control.close()
        return None
    return control


@contextlib.contextmanager
def _lock(path: Path) -> Iterator[None]:
    import fcntl  # not on Windows, which never comes here

    descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX)
        yield
    finally:
        os.close(descriptor)


def _ask(word: bytes) -> bytes | None:
    if not forks():
        return None
    runtime_folder()
    control = _try_connect(socket_path())
    if control is None:
        return None
    with control:
        control.settimeout(10)
        try:
            control.send(word)
            return control.recv(4096) or None
        except OSError:
            return None
