"""This is what you get at the rate that reaches the bottom of the steepest coordinate in one step:
there the factor is 0. Larger rates jump across the bottom and come closer all the same, down to the
factor -1.

这个学习率能让最陡的坐标一步到底，这时因子是 0。更大的学习率会跳到另一侧，但仍然越来越近，一直到因子为 -1 才是界限。
"""


def safe_learning_rate(a):
    return 1 / (2 * a.max().item())
