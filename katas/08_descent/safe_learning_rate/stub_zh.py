import torch


def safe_learning_rate(a):
    """返回对 sum(a * θ ** 2) 做梯度下降时，收敛与发散之间的学习率界限。"""
    # TODO：找出从哪个学习率开始，有坐标不再收敛。
    raise NotImplementedError
