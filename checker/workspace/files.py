"""Write files so that a crash, a full disk or a second run never loses earlier content."""

import contextlib
import errno
import os
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec

from checker.errors import UsageError
from checker.regular import require_regular
from checker.spec.text import Text

Warn = Callable[[Text], None]
LOCK_SECONDS = 5.0
LOCKED = "another kata command holds the lock"


class _Versioned(msgspec.Struct):
    format: int


def refuse_newer(path: Path, data: bytes, known: int) -> None:
    """Raise UsageError where a newer torch-kata wrote the file: its data must not be changed."""
    with contextlib.suppress(msgspec.DecodeError):
        found = msgspec.json.decode(data, type=_Versioned).format
        if found > known:
            raise UsageError(
                f"{path}: made by a newer torch-kata (format {found}; this version reads {known}); "
                "update: pip install --upgrade torch-kata",
                zh=f"{path}：由更新版本的 torch-kata 写成（格式 {found}，当前版本只支持 {known}）；"
                "请更新：pip install --upgrade torch-kata",
            )


def write_atomic(path: Path, data: bytes) -> None:
    """Replace a file whole: a reader sees the old bytes or the new ones, never a part."""
    temporary = _written_beside(path, data)
    try:
        temporary.replace(path)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise


def write_new(path: Path, data: bytes) -> bool:
    """Write a file that is not there yet, whole; return False and touch nothing where one is."""
    if os.path.lexists(path):
        return False
    temporary = _written_beside(path, data)
    try:
        # A link, unlike a rename, fails where someone made the file in the meantime.
        os.link(temporary, path)
    except FileExistsError:
        return False
    except OSError:
        temporary.replace(path)  # a file system without links
    finally:
        temporary.unlink(missing_ok=True)
    return True


def _written_beside(path: Path, data: bytes) -> Path:
    # "x", and a name that nobody can foresee: what lies there already is never opened.
    temporary = path.with_name(f".{path.name}.{os.urandom(8).hex()}.tmp")
    try:
        with temporary.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        temporary.unlink(missing_ok=True)
        raise OSError(error.errno, error.strerror, str(path)) from None
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    return temporary


@contextlib.contextmanager
def locked(path: Path, seconds: float = LOCK_SECONDS) -> Iterator[None]:
    """Hold the lock file while the body runs; TimeoutError where another run keeps it.

    The lock belongs to the open file, so it goes with a process that dies. Raises NotRegular
    where something else than a file lies there.
    """
    descriptor = _open_lock(path)
    try:
        deadline = time.monotonic() + seconds
        while not _try_lock(descriptor):
            if time.monotonic() > deadline:
                raise TimeoutError(errno.ETIMEDOUT, LOCKED, str(path))
            time.sleep(0.01)
        yield
    finally:
        os.close(descriptor)


def _open_lock(path: Path) -> int:
    with contextlib.suppress(FileNotFoundError):
        require_regular(path, os.lstat(path))
    flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
    descriptor = os.open(path, flags, 0o666)
    try:
        require_regular(path, os.fstat(descriptor))
    except BaseException:
        os.close(descriptor)
        raise
    return descriptor


if sys.platform == "win32":
    import msvcrt

    def _try_lock(descriptor: int) -> bool:
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _try_lock(descriptor: int) -> bool:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            # Some network file systems know no locks: write_atomic alone must do there.
            return error.errno in (errno.ENOLCK, errno.ENOTSUP, errno.ENOSYS)
        return True
