"""Stops itself, so that nothing ever comes back.

kata: 01_short/hurried
outcome: timed_out
error: timeout
says: the code was still running after 1 s
"""

import os
import signal


def double_it(x):
    os.kill(os.getpid(), signal.SIGSTOP)
    return x * 0
