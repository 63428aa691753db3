"""The limit is searched between 0 and 1. If all a are below 1, it is larger than 1. Raise the
upper end until a rate diverges, or compute the limit with a formula.

只在 0 和 1 之间寻找界限：如果所有 a 都小于 1，界限会大于 1。请把上端不断放大，
直到某个学习率发散为止，或者用公式直接求出界限。
"""

import torch


def safe_learning_rate(a):
    low, high = 0.0, 1.0
    for _ in range(60):
        middle = (low + high) / 2
        if (1 - 2 * middle * a).abs().max() < 1:
            low = middle
        else:
            high = middle
    return high
