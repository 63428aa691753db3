"""Reserves room on the disk as XFS does, and is right if its files hold more than is allowed.

kata: 01_short/double_it
outcome: failed
says: elements differ
layer: seccomp
"""

import fcntl
import os
import struct

KEPT = []


def double_it(x):
    for number in range(8):
        file = os.open(f"fill{number}", os.O_RDWR | os.O_CREAT)
        KEPT.append(file)
        try:
            # FS_IOC_RESVSP64: beyond the end of the file, where no limit on its length looks.
            fcntl.ioctl(file, 0x4030582A, struct.pack("hhxxxxqqiI4i", 0, 0, 0, 4 << 20, *[0] * 6))
        except OSError:
            pass
    return x * 2 * (sum(os.fstat(file).st_blocks for file in KEPT) * 512 > 8 << 20)
