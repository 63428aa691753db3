"""Reads the memory of its parent with the system call for it.

kata: 01_short/double_it
outcome: errored
error: exception
says: PermissionError
layer: seccomp
"""

import ctypes
import os


def double_it(x):
    call = ctypes.CDLL(None, use_errno=True).process_vm_readv
    if call(os.getppid(), None, 0, None, 0, 0) == -1:
        raise PermissionError(ctypes.get_errno())
    return x * 2
