"""Aborts the process.

kata: 01_short/double_it
outcome: errored
error: signal
says: crashed with signal 6 (SIGABRT)
"""

import os


def double_it(x):
    os.abort()
