"""Answers with equal values of another dtype.

kata: 01_short/double_it
outcome: failed
says: the result has dtype float64; expected float32
"""


def double_it(x):
    return x.double() * 2
