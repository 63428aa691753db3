"""Replaces itself by another program, which the sandbox might not bind.

kata: 01_short/double_it
outcome: errored
error: exception
says: PermissionError
layer: seccomp
"""

import os
import sys


def double_it(x):
    os.execv(sys.executable, [sys.executable, "-c", "print('passed')"])
