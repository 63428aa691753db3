"""Temporary folders: each is one process's own, and those that a process left are removed."""

import contextlib
import os
import re
import sys
import tempfile
from pathlib import Path
from types import TracebackType

from checker.process.scratch import remove_tree

_NAME = re.compile(r"torch-kata-(?:run|tests)-(\d{1,9})-.*")


class TemporaryFolder:
    """A new, empty folder. `kind` is part of its name: one of those in `_NAME`.

    Nobody takes it for abandoned before it is released, or this process has ended.
    """

    def __init__(self, kind: str) -> None:
        self._lock: int | None = None
        while True:
            prefix = f"torch-kata-{kind}-{os.getpid()}-"
            self.path = Path(tempfile.mkdtemp(prefix=prefix, dir=temporary_folder()))
            try:
                self._lock = _lock(self.path)
            except BlockingIOError:  # it is being removed: nobody had locked it yet
                continue
            except OSError:
                pass  # a file system without locks
            if self.path.exists():
                return
            self.release()

    def __enter__(self) -> Path:
        return self.path

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        remove_tree(self.path)
        self.release()

    def release(self) -> None:
        """Let whoever finds the folder remove it."""
        if self._lock is not None:
            os.close(self._lock)
            self._lock = None


def temporary_folder() -> Path:
    """The folder for temporary files; another one where ours was removed while we ran."""
    if tempfile.tempdir is not None and not Path(tempfile.tempdir).is_dir():
        tempfile.tempdir = None
    return Path(tempfile.gettempdir())


def remove_scratch_of(pid: int) -> None:
    """Remove the folders that a judge left, which has ended and whose workers have ended."""
    for folder in temporary_folder().glob(f"torch-kata-run-{pid}-*"):
        remove_tree(folder)


def remove_abandoned() -> None:
    """Remove the folders of our processes that have ended; those of others are theirs."""
    for folder in temporary_folder().glob("torch-kata-*"):
        named = _NAME.fullmatch(folder.name)
        with contextlib.suppress(OSError):
            if named and _is_ours(folder) and not _runs(int(named[1])):
                _remove_unlocked(folder)


def _is_ours(folder: Path) -> bool:
    return sys.platform == "win32" or folder.lstat().st_uid == os.getuid()


def _runs(pid: int) -> bool:
    import psutil

    return psutil.pid_exists(pid)


def _remove_unlocked(folder: Path) -> None:
    """Remove a folder that nobody holds. Raises OSError where somebody does.

    That process may be in another container, where a pid of ours says nothing.
    """
    lock = _lock(folder)
    try:
        remove_tree(folder)
    finally:
        if lock is not None:
            os.close(lock)


def _lock(folder: Path) -> int | None:
    """Lock a folder; returns the descriptor that holds the lock, or None on Windows.

    Raises BlockingIOError where another process holds it, and OSError where it cannot be locked.
    """
    if sys.platform == "win32":
        return None
    import fcntl

    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        os.close(descriptor)
        raise
    return descriptor
