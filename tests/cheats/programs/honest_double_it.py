"""Is right, and must pass.

kata: 01_short/double_it
outcome: passed
"""


def double_it(x):
    return x + x
