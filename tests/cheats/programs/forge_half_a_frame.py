"""Announces an answer and never finishes it.

kata: 01_short/hurried
outcome: timed_out
error: timeout
says: the code was still running after 1 s
"""

import os
import stat
import threading


def double_it(x):
    for fd in range(3, 64):
        try:
            if stat.S_ISSOCK(os.fstat(fd).st_mode):
                os.write(fd, b"\0\1\0\0half of")
        except OSError:
            pass
    threading.Event().wait()
