"""Kills its parent and all that may be its siblings.

kata: 01_short/double_it
outcome: errored
error: exception
says: PermissionError
layer: seccomp
"""

import os
import signal


def double_it(x):
    refused = None
    for pid in [os.getppid(), *range(os.getpid() - 20, os.getpid() + 20), 0, -1]:
        if pid != os.getpid():
            try:
                os.kill(pid, signal.SIGKILL)
            except OSError as error:
                refused = error
    raise refused
