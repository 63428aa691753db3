"""Carries a docstring of nearly a megabyte.

kata: 01_short/double_it
outcome: failed
says: elements differ
"""


def double_it(x):
    return x * 0


double_it.__doc__ = __doc__ = "\n::notice::Points 2/2" * 40_000
