"""Fills the disk with many files while it keeps the judge busy with output.

kata: 01_short/double_it
outcome: errored
error: exception
says: Disk quota exceeded
layer: seccomp
"""

import os


def double_it(x):
    for number in range(4000):
        with open(f"fill{number}", "wb") as file:
            file.write(bytes(1 << 14))
    while True:
        os.write(1, b"." * 4096)
