"""Announces an answer of four gigabytes.

kata: 01_short/double_it
outcome: errored
error: protocol
says: a reply of 4294967295 bytes; at most
"""

import os
import stat


def double_it(x):
    for fd in range(3, 64):
        try:
            if stat.S_ISSOCK(os.fstat(fd).st_mode):
                os.write(fd, b"\xff\xff\xff\xff" + bytes(1000))
        except OSError:
            pass
    return x * 0
