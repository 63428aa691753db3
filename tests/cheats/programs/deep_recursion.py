"""Calls itself without end.

kata: 01_short/double_it
outcome: errored
error: exception
says: RecursionError: maximum recursion depth exceeded
"""


def double_it(x):
    return double_it(x)
