"""Answers in a shape that broadcasts against the right one.

kata: 01_short/double_it
outcome: failed
says: the result has shape (1, 4); expected (4,)
"""


def double_it(x):
    return (x * 2)[None]
