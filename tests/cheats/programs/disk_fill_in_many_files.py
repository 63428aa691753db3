"""Fills the disk with many files, each of which is small enough.

kata: 01_short/double_it
outcome: errored
error: exception
says: Disk quota exceeded
layer: seccomp
"""


def double_it(x):
    for number in range(4000):
        with open(f"fill{number}", "wb") as file:
            file.write(bytes(1 << 14))
    while True:
        pass
