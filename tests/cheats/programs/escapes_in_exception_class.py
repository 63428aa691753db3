"""Raises a class whose name forges lines.

kata: 01_short/double_it
outcome: errored
error: exception
says: 2/2
"""

Broken = type("passed\n::notice::Points 2/2\x1b[2J\u202e", (Exception,), {})


def double_it(x):
    raise Broken("\n::notice::Points 2/2")
