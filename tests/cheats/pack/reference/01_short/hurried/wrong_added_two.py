"""This adds two instead of multiplying by two.

这是加二，而不是乘以二。
"""


def double_it(x):
    return x + 2
