"""Call Linux where the standard library has no function for it. Linux only."""

import ctypes
import functools
import os
import threading
from pathlib import Path


@functools.cache
def libc() -> ctypes.CDLL:
    """Return the libc of this process."""
    return ctypes.CDLL(None, use_errno=True)


def call(function: str, *arguments: int | bytes | ctypes.Array[ctypes.c_char]) -> int:
    """Call a function of libc that answers -1 for errors; raise OSError for those."""
    answer: int = libc()[function](
        # Variadic functions read whole registers, and ctypes passes an int as 32 bits.
        *(ctypes.c_long(a) if isinstance(a, int) else a for a in arguments)
    )
    if answer == -1:
        number = ctypes.get_errno()
        raise OSError(number, os.strerror(number))
    return answer


def is_single_threaded() -> bool:
    """Tell whether no other thread runs, Python's own and those of libraries."""
    try:
        return len(list(Path("/proc/self/task").iterdir())) == 1
    except OSError:
        return threading.active_count() == 1
