"""Kills itself in the way the system does when memory runs out.

kata: 01_short/double_it
outcome: errored
error: memory
says: the system stopped the code
"""

import os
import signal


def double_it(x):
    os.kill(os.getpid(), signal.SIGKILL)
