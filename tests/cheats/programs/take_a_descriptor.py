"""Takes a descriptor out of its parent.

kata: 01_short/double_it
outcome: errored
error: exception
says: PermissionError
layer: seccomp
"""

import os


def double_it(x):
    os.pidfd_open(os.getppid())
    return x * 0
