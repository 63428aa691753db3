"""The gradient is taken to be a·θ, so the learning rate is twice too large, and descent diverges.
The derivative of a·θ² is 2·a·θ.

梯度被当成了 a·θ，所以学习率大了一倍，下降会发散。a·θ² 的导数是 2·a·θ。
"""


def safe_learning_rate(a):
    return 2 / a.max().item()
