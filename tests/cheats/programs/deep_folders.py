"""Leaves folders nested so deep that removing them overflows the stack or a path.

kata: 03_arithmetic/matmul
outcome: errored
error: exception
says: Disk quota exceeded
layer: seccomp
"""

import os


def matmul(a, b):
    if not os.path.exists("d"):
        here = os.open(".", os.O_RDONLY)
        for _ in range(1500):
            os.mkdir("d")
            os.chdir("d")
        os.fchdir(here)
    return (a @ b) * 0
