import torch


def descend_square(start, rate, steps):
    """返回对 theta ** 2 做梯度下降时 theta 的所有值，共 steps + 1 个 float。"""
    # TODO：用梯度更新 theta，并记下 theta 的每个值。
    raise NotImplementedError
