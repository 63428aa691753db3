"""Aborts the process.

kata: 01_short/double_it
outcome: errored
error: signal
says: the code crashed with signal 6 (SIGABRT)
"""

import os


def double_it(x):
    os.abort()
