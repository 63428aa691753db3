import torch


def jacobian_row(f, x, v):
    """返回 v 乘以 f 在 x 处的雅可比矩阵，也就是各行的加权和。"""
    # TODO：计算 f(x)，以 v 为权重做反向传播。
    raise NotImplementedError
