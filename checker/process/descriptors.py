"""Close the descriptors that a process of ours inherits and must not have."""

import os
from collections.abc import Collection
from pathlib import Path


def close_descriptors(keep: Collection[int]) -> None:
    """Close every descriptor but those in `keep`; 0, 1 and 2 are no exception."""
    low = 0
    for kept in sorted(keep):
        if low < kept:  # Python 3.11 takes an empty range for all descriptors there are
            os.closerange(low, kept)
        low = kept + 1
    os.closerange(low, _end(low))


def _end(low: int) -> int:
    # Asked of the system, since a Python built for an old libc closes one by one, and the
    # limit on descriptors can be a thousand million.
    for folder in ("/proc/self/fd", "/dev/fd"):
        try:
            return max([low, *(int(entry.name) + 1 for entry in Path(folder).iterdir())])
        except OSError:
            continue
    return os.sysconf("SC_OPEN_MAX") if hasattr(os, "sysconf") else 8192
