"""Maps the device of zeros as shared memory, of which every page that is read is a page taken.

kata: 01_short/double_it
outcome: errored
error: exception
says: PermissionError
layer: landlock
"""

import mmap
import os

KEPT = []


def double_it(x):
    zero = os.open("/dev/zero", os.O_RDONLY)
    for _ in range(8):
        KEPT.append(mmap.mmap(zero, 256 << 20, mmap.MAP_SHARED, mmap.PROT_READ))
        sum(KEPT[-1][i] for i in range(0, 256 << 20, 4096))
    return x * 2
