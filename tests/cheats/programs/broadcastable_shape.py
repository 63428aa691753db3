"""Answers in a shape that broadcasts against the right one.

kata: 01_short/double_it
outcome: failed
says: the result has shape (1, 2, 3); expected (2, 3)
"""


def double_it(x):
    return (x * 2)[None]
