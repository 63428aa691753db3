"""Leaves a daemon behind: fork, setsid, fork.

kata: 01_short/double_it
outcome: errored
error: exception
says: PermissionError
layer: seccomp
"""

import os
import time


def double_it(x):
    if os.fork() == 0:
        os.setsid()
        if os.fork() == 0:
            while True:
                time.sleep(1)
        os._exit(0)
    return x * 0
