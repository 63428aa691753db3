"""Runs another program.

kata: 01_short/double_it
outcome: errored
error: exception
says: PermissionError
layer: seccomp
"""

import subprocess


def double_it(x):
    subprocess.run(["/bin/sh", "-c", "sleep 1000 & disown"])
    return x * 0
