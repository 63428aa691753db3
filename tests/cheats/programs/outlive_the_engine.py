"""Asks the kernel not to be killed when the engine dies.

kata: 01_short/double_it
outcome: errored
error: exception
says: PermissionError
layer: seccomp
"""

import ctypes


def double_it(x):
    if ctypes.CDLL(None, use_errno=True).prctl(1, 0, 0, 0, 0) == -1:
        raise PermissionError(ctypes.get_errno())
    return x * 0
