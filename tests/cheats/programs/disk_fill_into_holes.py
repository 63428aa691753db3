"""Makes long empty files, which take no room, and fills their holes later.

kata: 01_short/double_it
outcome: errored
error: exception
says: OSError
layer: seccomp
"""

import os


def double_it(x):
    files = [open(f"fill{number}", "w+b", 0) for number in range(40)]
    for file in files:
        os.ftruncate(file.fileno(), 4 << 20)
    for file in files:
        file.write(b"1" * (4 << 20))
    return x * 2
