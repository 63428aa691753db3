"""Reserves gigabytes on the disk between two looks, in files that it removes at once.

kata: 01_short/double_it
outcome: errored
error: exception
says: OSError
layer: seccomp
"""

import ctypes
import os

libc = ctypes.CDLL(None, use_errno=True)
KEPT = []


def double_it(x):
    for number in range(40):
        file = os.open(f"fill{number}", os.O_RDWR | os.O_CREAT)
        KEPT.append(file)
        os.unlink(f"fill{number}")
        if libc.fallocate(file, 0, ctypes.c_long(0), ctypes.c_long(1 << 20)):
            raise OSError(ctypes.get_errno(), "not reserved")
    return x * 2
