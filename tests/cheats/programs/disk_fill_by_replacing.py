"""Renames new files over open ones, which are in no folder any more.

kata: 01_short/double_it
outcome: errored
error: exception
says: Disk quota exceeded
layer: seccomp
"""

import ctypes
import os

libc = ctypes.CDLL(None)
libc.mmap.restype = ctypes.c_void_p


def keep(file, size):
    # PROT_READ | PROT_WRITE, MAP_SHARED
    start = libc.mmap(None, ctypes.c_size_t(size), 3, 1, file, ctypes.c_long(0))
    ctypes.memset(start, 1, size)


def double_it(x):
    for _ in range(1000):
        file = os.open("next", os.O_RDWR | os.O_CREAT)
        os.ftruncate(file, 8192)
        keep(file, 8192)
        os.close(file)
        os.replace("next", "fill")
    return x * 2
