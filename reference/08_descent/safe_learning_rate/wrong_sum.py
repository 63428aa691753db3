"""The elements of a are summed, as if all coordinates were one. Each coordinate converges or
diverges on its own; the largest a sets the limit.

对所有 a 求了和，相当于把所有坐标当成了一个。每个坐标各自收敛或发散，界限由最大的 a 决定。
"""


def safe_learning_rate(a):
    return 1 / a.sum().item()
