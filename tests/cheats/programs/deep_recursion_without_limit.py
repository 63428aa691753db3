"""Calls itself in C until the stack overflows.

kata: 01_short/double_it
outcome: errored
error: signal
says: the code crashed with signal 11 (SIGSEGV)
"""

import sys


def double_it(x):
    sys.setrecursionlimit(2**31 - 1)
    deep = []
    for _ in range(100_000):
        deep = [deep]
    return repr(deep)
