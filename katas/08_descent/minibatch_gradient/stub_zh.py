import torch


def minibatch_gradient(x, y, w, batch_size):
    """返回每一批的均方误差的梯度，以及全部样本的均方误差的梯度。"""
    # TODO：求出每一批的梯度，再加权合成。
    raise NotImplementedError
