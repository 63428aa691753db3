"""Raises a group of groups of exceptions.

kata: 01_short/double_it
outcome: errored
error: exception
says: ExceptionGroup: a (2 sub-exceptions)
"""


def double_it(x):
    inner = ExceptionGroup("b\n::notice::", [SystemExit(0)] and [ValueError("c")])
    raise ExceptionGroup("a", [inner, KeyError("\x1b[2J")])
