"""Works in the input itself and returns it.

kata: 01_short/double_it
outcome: failed
says: they share memory
"""


def double_it(x):
    return x.mul_(2)
