"""Crashes the interpreter.

kata: 01_short/double_it
outcome: errored
error: signal
says: the code crashed with signal 11 (SIGSEGV)
"""

import ctypes


def double_it(x):
    ctypes.string_at(0)
