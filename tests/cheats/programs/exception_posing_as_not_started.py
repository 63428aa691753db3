"""Raises the stub's own exception, to be told kindly that it was not started.

kata: 01_short/double_it
outcome: failed
error: not_started
says: not started yet
"""


def double_it(x):
    raise NotImplementedError
