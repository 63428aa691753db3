"""At this rate the steepest coordinate reaches its minimum in one step: the factor is 0. Larger
rates pass the minimum, but still converge until the factor is -1.

这个学习率能让最陡的坐标一步到达最小值，这时因子是 0。更大的学习率会越过最小值，但仍然收敛，
直到因子为 -1 才是界限。
"""


def safe_learning_rate(a):
    return 1 / (2 * a.max().item())
