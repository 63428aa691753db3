"""Limit what a worker uses up: memory, CPU time, files.

The number of processes is not limited here: RLIMIT_NPROC counts all that the user runs anywhere
and does not bind root, so that it would stop honest threads on a busy machine. Seccomp denies new
processes, and the memory limit bounds the threads.
"""

import math
import os
import signal
import sys
import time
from pathlib import Path

from .policy import Policy

if sys.platform != "win32":
    import resource


def restrict(policy: Policy) -> dict[str, str]:
    """Set the limits, soft and hard, so that they cannot be raised again."""
    reason = "Windows has none"
    if sys.platform != "win32":
        reason = _restrict(policy)
    return {"rlimits": reason}


if sys.platform != "win32":

    def _restrict(policy: Policy) -> str:
        # The default action kills; ignored, the write fails with EFBIG, which names its reason.
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        # A spawned worker has spent some on loading torch.
        seconds = math.ceil(time.process_time()) + policy.cpu_seconds
        try:
            # The hard limit is for a submission that ignores SIGXCPU.
            _lower(resource.RLIMIT_CPU, seconds, seconds + 1)
            _lower(resource.RLIMIT_FSIZE, policy.file_bytes)
            _lower(resource.RLIMIT_NOFILE, policy.open_files)
            _lower(resource.RLIMIT_CORE, 0)
            if sys.platform == "linux":
                _limit_memory(policy)
        except (OSError, ValueError) as error:
            return str(error)
        return ""

    def _lower(kind: int, soft: int, hard: int | None = None) -> None:
        ceiling = resource.getrlimit(kind)[1]
        wanted = (soft, soft if hard is None else hard)
        if ceiling != resource.RLIM_INFINITY:
            wanted = (min(wanted[0], ceiling), min(wanted[1], ceiling))
        resource.setrlimit(kind, wanted)


if sys.platform == "linux":

    def _limit_memory(policy: Policy) -> None:
        pages = [int(field) for field in Path("/proc/self/statm").read_text().split()]
        # CUDA reserves far more addresses than there is memory; RLIMIT_DATA counts only those
        # that can be written.
        kind, used = (
            (resource.RLIMIT_DATA, pages[5]) if policy.devices else (resource.RLIMIT_AS, pages[0])
        )
        _lower(kind, used * os.sysconf("SC_PAGE_SIZE") + policy.memory_bytes)
