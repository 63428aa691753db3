"""不用优化器，做一步 SGD。"""

import torch


def sgd_update(parameters, lr):
    """让每个参数原地减去 lr * grad。"""
    # TODO：更新每个有梯度的参数
    raise NotImplementedError
