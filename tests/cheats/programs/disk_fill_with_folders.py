"""Uses up the names of the file system with empty folders.

kata: 01_short/double_it
outcome: errored
error: exception
says: Disk quota exceeded
layer: seccomp
"""

import os


def double_it(x):
    for number in range(6000):
        os.mkdir(f"folder{number}")
    while True:
        pass
