"""Writes bytes that are no answer on the judge's descriptor.

kata: 01_short/double_it
outcome: errored
error: protocol
says: your program sent a malformed reply
"""

import os
import stat


def double_it(x):
    for fd in range(3, 64):
        try:
            if stat.S_ISSOCK(os.fstat(fd).st_mode):
                os.write(fd, b"\0\0\0\5passed\n")
        except OSError:
            pass
    return x * 0
