"""Fills shared memory and unmaps all but one page of it, which keeps the rest alive, uncounted.

kata: 01_short/double_it
outcome: errored
error: memory
says: MemoryError: no more
layer: seccomp
"""

import ctypes

libc = ctypes.CDLL(None)
libc.mmap.restype = ctypes.c_void_p
libc.munmap.argtypes = [ctypes.c_void_p, ctypes.c_size_t]
SIZE, PAGE = 256 << 20, 4096


def double_it(x):
    for _ in range(12):
        # PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS
        start = libc.mmap(None, ctypes.c_size_t(SIZE), 3, 0x21, -1, ctypes.c_long(0))
        if start == ctypes.c_void_p(-1).value:
            raise MemoryError("no more")
        ctypes.memset(start, 1, SIZE)
        libc.munmap(start + PAGE, SIZE - PAGE)
    return x * 2
