"""Writes files that never had a name.

kata: 01_short/double_it
outcome: errored
error: exception
says: Operation not supported
layer: seccomp
"""

import os

KEPT = []


def double_it(x):
    for _ in range(40):
        KEPT.append(os.open(".", os.O_TMPFILE | os.O_RDWR))
        os.write(KEPT[-1], bytes(1 << 20))
    return x * 2
