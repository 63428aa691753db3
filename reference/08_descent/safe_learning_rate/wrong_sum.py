"""This is what you get when the a are added up, as if all coordinates pushed one and the same θ. Each
coordinate shrinks or grows by itself; the steepest sets the border.

这是把所有 a 加了起来，好像它们推动的是同一个 θ。每个坐标各自缩小或放大，界限由最陡的那个决定。
"""


def safe_learning_rate(a):
    return 1 / a.sum().item()
