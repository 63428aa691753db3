"""用三个点训练线性模型。"""

import torch
from torch import nn


def fit_double(x, y):
    """用形状都是 (3, 1) 的 x 和 y 训练一个线性模型，并返回它。"""
    # TODO：创建模型，一直训练到损失小于 0.00001
    raise NotImplementedError
