"""Raises KeyboardInterrupt, which ends many a runner with a clean report.

kata: 01_short/double_it
outcome: errored
error: exception
says: the code ended the program (KeyboardInterrupt) instead of returning a value
"""


def double_it(x):
    raise KeyboardInterrupt
