"""Reads the memory of its parent and its siblings through /proc.

kata: 01_short/double_it
outcome: errored
error: exception
says: PermissionError
layer: landlock
"""

import os


def double_it(x):
    refused = None
    for pid in (os.getppid(), os.getpid() - 1, os.getpid() + 1, os.getpid() - 2):
        for name in ("mem", "maps", "environ", "fd"):
            try:
                open(f"/proc/{pid}/{name}", "rb")
                return x * 2
            except FileNotFoundError:
                continue
            except PermissionError as error:
                refused = error
    raise refused
