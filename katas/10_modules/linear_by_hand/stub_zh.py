"""用张量运算实现线性层。"""

import torch


def linear_by_hand(x, A, b):
    """返回 x Aᵀ + b；x 的形状是 (n, inputs)，A 是 (outputs, inputs)，b 是 (outputs,)。"""
    # TODO：用 x 乘以转置后的权重，再加上偏置
    raise NotImplementedError
