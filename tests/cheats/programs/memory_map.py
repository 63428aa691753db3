"""Reads its own memory through /proc.

kata: 01_short/double_it
outcome: errored
error: exception
says: PermissionError
layer: landlock
"""


def double_it(x):
    maps = open("/proc/self/maps").read()
    open("/proc/self/mem", "rb").seek(int(maps.split("-")[0], 16))
    return x * 2
