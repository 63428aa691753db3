"""Forks without end.

kata: 01_short/double_it
outcome: errored
error: exception
says: PermissionError
layer: seccomp
"""

import os


def double_it(x):
    while True:
        os.fork()
