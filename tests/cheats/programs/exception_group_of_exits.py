"""Raises a group that holds SystemExit.

kata: 01_short/double_it
outcome: errored
error: exception
says: BaseExceptionGroup: bye
"""


def double_it(x):
    raise BaseExceptionGroup("bye", [SystemExit(0), KeyboardInterrupt()])
