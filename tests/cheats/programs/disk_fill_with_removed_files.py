"""Writes files, removes them while they are open, and is right if they hold more than is allowed.

kata: 01_short/double_it
outcome: failed
says: elements differ
layer: seccomp
"""

import os

KEPT = []


def double_it(x):
    for number in range(500):
        file = os.open(f"fill{number}", os.O_RDWR | os.O_CREAT)
        os.unlink(f"fill{number}")
        try:
            while os.write(file, bytes(1 << 14)):
                continue
        except OSError:  # too long
            pass
        if len(KEPT) < 50:
            KEPT.append(file)
        else:
            os.close(file)
    return x * 2 * (sum(os.fstat(file).st_blocks for file in KEPT) * 512 > 8 << 20)
