"""Leave a worker a small, fixed environment, and nothing of the one it inherits."""

import contextlib
import ctypes
import os
import sys
import tempfile
from pathlib import Path

from checker.process.surroundings import KEPT

_KEPT: tuple[str, ...] = KEPT
if sys.platform == "win32":
    _KEPT += ("SYSTEMROOT", "SYSTEMDRIVE", "WINDIR", "COMSPEC")  # Sockets and DLLs need them.


def scrub_environment(scratch: str) -> None:
    """Replace the environment, and wipe the old one from this process's memory.

    Call it before apply(). Copies that the engine made of a variable are not found: what must
    stay secret is best kept out of the engine's environment too.
    """
    kept = {name: os.environ[name] for name in _KEPT if name in os.environ}
    os.environ.clear()
    _forget_the_first()
    os.environ.update(
        kept,
        HOME=scratch,
        TMPDIR=scratch,
        TEMP=scratch,
        TMP=scratch,
        # Without a name, getpass looks into /etc/passwd, which the sandbox hides.
        USER="learner",
        LOGNAME="learner",
        LANG="C.UTF-8",
        PATH="/usr/bin:/bin" if sys.platform != "win32" else "",
        OMP_NUM_THREADS="1",
        OPENBLAS_NUM_THREADS="1",
        MKL_NUM_THREADS="1",
        # joblib, which scikit-learn imports, warns loudly when it cannot make a semaphore.
        JOBLIB_MULTIPROCESSING="0",
        MPLBACKEND="agg",
        TORCHINDUCTOR_CACHE_DIR=scratch,
        TRITON_CACHE_DIR=scratch,
    )
    tempfile.tempdir = None  # It remembers the folder of the old environment.


def _forget_the_first() -> None:
    """Wipe the variables with which the process began; clearing os.environ leaves their text."""
    if sys.platform == "linux":
        with contextlib.suppress(OSError, ValueError, IndexError):
            start, end = _block()
            ctypes.memset(start, 0, end - start)


def _block() -> tuple[int, int]:
    """Where the kernel put the variables of this process."""
    # The second field is the program's name in brackets and may hold anything.
    fields = Path("/proc/self/stat").read_text().rpartition(")")[2].split()
    return int(fields[47]), int(fields[48])
