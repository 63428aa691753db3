"""Traces its parent.

kata: 01_short/double_it
outcome: errored
error: exception
says: PermissionError
layer: seccomp
"""

import ctypes
import os


def double_it(x):
    if ctypes.CDLL(None, use_errno=True).ptrace(16, os.getppid(), 0, 0) == -1:
        raise PermissionError(ctypes.get_errno())
    return x * 0
