"""Connect to an engine: the resident one, or one of our own that ends with us."""

import contextlib
import os
import socket
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import IO

from checker.errors import EngineError
from checker.process.place import outdated, socket_path
from checker.process.spawn import JUDGE_EXPENDABLE, forks, resident, start
from checker.process.temporary import remove_abandoned
from checker.wire.control import Retire, StartJudge, send

_LAST_WORDS = 4000


class EngineProcess:
    """An engine that can be reached; without `control`, each judge is started afresh.

    `process` is that of a private engine, which ends when this is closed.
    """

    def __init__(
        self,
        control: socket.socket | None,
        log: IO[bytes],
        process: subprocess.Popen[bytes] | None = None,
    ) -> None:
        self._control = control
        self._log = log
        self._process = process
        self._spawned: list[subprocess.Popen[bytes]] = []

    def start_judge(self, needs: tuple[str, ...]) -> socket.socket:
        """Have a judge started; returns our end of its job stream. Raises OSError."""
        ours, theirs = socket.socketpair()
        try:
            with theirs:
                if self._control is None:
                    self._spawned = [each for each in self._spawned if each.poll() is None]
                    self._spawned.append(
                        start(["checker.judge"], [theirs], self._log, JUDGE_EXPENDABLE)
                    )
                else:
                    send(self._control, StartJudge(needs), [theirs.fileno()])
        except OSError:
            ours.close()
            raise
        return ours

    def gone(self) -> bool:
        """Whether the engine has ended."""
        if self._control is None:
            return False
        if sys.platform == "win32":
            raise NotImplementedError
        try:
            return not self._control.recv(1, socket.MSG_PEEK | socket.MSG_DONTWAIT)
        except BlockingIOError:
            return False
        except OSError:
            return True

    def last_words(self) -> str:
        """The end of what the processes wrote to their standard error."""
        end = self._log.seek(0, os.SEEK_END)
        self._log.seek(max(end - _LAST_WORDS, 0))
        written = self._log.read(_LAST_WORDS)
        self._log.seek(0, os.SEEK_END)  # a private engine writes where we stand
        return "\n".join(written.decode("utf-8", "replace").strip().splitlines()[-8:])

    def close(self) -> None:
        """Hang up, and wait for the processes that are ours."""
        if self._control is not None:
            self._control.close()
        for process in (self._process, *self._spawned):
            if process is not None:
                with contextlib.suppress(subprocess.TimeoutExpired):
                    process.wait(5)
                process.kill()
                if process.wait():
                    remove_abandoned()  # it was killed, and could not clean up
        self._log.close()


class Connection:
    """The way to an engine: the resident one where there may be one, or a private one.

    Threads may share it. Raises EngineError where no engine can be started.
    """

    def __init__(self, private: bool = False) -> None:
        self.engine = _private_engine() if private else _connect()
        self._ended: list[EngineProcess] = []
        self._lock = threading.Lock()

    def replace(self, gone: EngineProcess) -> None:
        """Start a private engine in place of one that is gone; raises EngineError."""
        with self._lock:
            if self.engine is gone:  # else another thread has done it
                self._ended.append(gone)
                self.engine = _private_engine()

    def close(self) -> None:
        """Close the connections to the engine and to those that ended before it."""
        for engine in (self.engine, *self._ended):
            engine.close()


def ended_early(engine: EngineProcess) -> EngineError:
    """The error for processes of ours that end before there is a verdict."""
    words = engine.last_words()
    said = f":\n{words}" if words else ""
    return EngineError(
        f"the judge ended without a verdict{said}\n"
        "Try again. If it happens again, run `kata doctor` and check the free memory.",
        zh=f"判题进程没有给出结果就结束了{said}\n"
        "请重试。如果再次出现，请运行 `kata doctor`，并检查剩余内存。",
    )


def try_connect(path: Path) -> socket.socket | None:
    """Connect to a resident engine's socket; None where nobody answers."""
    if sys.platform == "win32":
        raise NotImplementedError
    control = socket.socket(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    try:
        control.connect(str(path))
    except OSError:
        control.close()
        return None
    return control


def _connect() -> EngineProcess:
    if forks() and resident():
        # Without a resident engine (its folder is not usable, which `kata doctor` tells, or it does
        # not answer) a private one gives the same verdicts, one second later.
        with contextlib.suppress(EngineError, OSError):
            return _resident_engine()
    return _private_engine()


def _private_engine() -> EngineProcess:
    try:
        log = tempfile.TemporaryFile()  # noqa: SIM115 - closed with the engine
        if not forks():
            return EngineProcess(None, log)
        if sys.platform == "win32":
            raise NotImplementedError
        ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        with theirs:
            process = start(["checker.engine", "client"], [theirs], log)
    except OSError as error:
        raise EngineError(
            f"no engine could be started on this machine: {error}",
            zh=f"这台机器上无法启动判题引擎：{error}",
        ) from None
    return EngineProcess(ours, log, process)


def _resident_engine() -> EngineProcess:
    if sys.platform == "win32":
        raise NotImplementedError
    path = socket_path()
    log_path = path.with_suffix(".log")
    with _lock(path.with_name("engines.lock")):
        control = try_connect(path)
        if control is None:
            _retire_outdated(path)
            _remove_stale(path.parent)
            listener = socket.socket(socket.AF_UNIX, socket.SOCK_SEQPACKET)
            # Listening before the engine exists: the connection waits in the kernel's queue, and
            # nobody has to ask again and again whether the engine is ready.
            listener.bind(str(path))
            listener.listen(64)
            with listener, log_path.open("wb") as log:
                start(["checker.engine", "listener"], [listener], log)
            control = try_connect(path)
    if control is None:
        raise EngineError(f"{path}: cannot be reached")
    return EngineProcess(control, log_path.open("rb"))


def _retire_outdated(path: Path) -> None:
    """Let the engines of other versions end that an engine at this socket replaces."""
    for other in outdated(path):
        if (control := try_connect(other)) is not None:
            with control, contextlib.suppress(OSError):
                send(control, Retire())


def _remove_stale(folder: Path) -> None:
    """Remove what engines that have ended left behind, whichever they were.

    The lock is held: no engine that starts has a socket but does not answer yet.
    """
    for path in folder.glob("engine-*.sock"):
        if _nobody_answers(path):
            path.unlink(missing_ok=True)
    for path in folder.glob("engine-*"):
        if not path.with_suffix(".sock").exists():
            path.unlink(missing_ok=True)


def _nobody_answers(path: Path) -> bool:
    if sys.platform == "win32":
        raise NotImplementedError
    with socket.socket(socket.AF_UNIX, socket.SOCK_SEQPACKET) as control:
        control.setblocking(False)  # an engine that does not get to its clients still runs
        try:
            control.connect(str(path))
        except ConnectionRefusedError:
            return True
        except OSError:
            pass
    return False


@contextlib.contextmanager
def _lock(path: Path) -> Iterator[None]:
    if sys.platform == "win32":
        raise NotImplementedError
    import fcntl

    descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX)
        yield
    finally:
        os.close(descriptor)
