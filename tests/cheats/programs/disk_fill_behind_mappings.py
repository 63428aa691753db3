"""Maps files, closes and removes them: the mapping keeps them, and needs no descriptor.

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
    for number in range(1000):
        file = os.open(f"fill{number}", os.O_RDWR | os.O_CREAT)
        os.ftruncate(file, 16384)
        keep(file, 16384)
        os.close(file)
        os.unlink(f"fill{number}")
    return x * 2
