"""Keeps three gigabytes in files that have no name, which a limit on mapped memory does not count.

kata: 01_short/double_it
outcome: errored
error: exception
says: PermissionError
layer: seccomp
"""

import os

KEPT = []


def double_it(x):
    for number in range(48):
        descriptor = os.memfd_create(f"hidden{number}")
        for _ in range(64):
            os.write(descriptor, bytes(1 << 20))
        KEPT.append(descriptor)
    return x * 2
