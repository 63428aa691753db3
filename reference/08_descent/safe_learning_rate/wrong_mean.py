"""This is what you get from the mean of a: the coordinates that are steeper than the mean diverge. The
border is set by the steepest alone.

这是用了 a 的平均值：比平均值更陡的坐标会发散。界限只由最陡的那个坐标决定。
"""


def safe_learning_rate(a):
    return 1 / a.mean().item()
