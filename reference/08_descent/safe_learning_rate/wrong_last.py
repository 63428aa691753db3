"""The last element of `a` is used as the largest, but `a` need not be sorted. Find the largest
element.

把最后一个元素当成了最大的，但 `a` 不一定排好序。请找出最大的元素。
"""

import torch


def safe_learning_rate(a):
    return 1 / a[-1].item()
