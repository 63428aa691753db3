"""This is what you get when the gradient is taken to be a·θ: the rate comes out twice too large, and
descent diverges. The derivative of a·θ² is 2·a·θ.

这是把梯度当成了 a·θ：学习率大了一倍，下降会发散。a·θ² 的导数是 2·a·θ。
"""


def safe_learning_rate(a):
    return 2 / a.max().item()
