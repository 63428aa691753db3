"""Returns its input, which a checker might use as the expected answer.

kata: 01_short/double_it
outcome: failed
says: elements differ
"""


def double_it(x):
    return x
