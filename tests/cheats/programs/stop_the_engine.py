"""Stops its parent, so that no worker is ever reaped.

kata: 01_short/double_it
outcome: errored
error: exception
says: PermissionError
layer: seccomp
"""

import os
import signal


def double_it(x):
    os.kill(os.getppid(), signal.SIGSTOP)
    return x * 0
