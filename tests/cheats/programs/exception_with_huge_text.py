"""Raises an exception with a text of a hundred megabytes.

kata: 01_short/double_it
outcome: errored
error: exception
says: ValueError: ::notice::::notice::
"""


def double_it(x):
    raise ValueError("::notice::" * 10_000_000)
