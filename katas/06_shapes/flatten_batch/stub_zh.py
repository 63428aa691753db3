import torch


def flatten_batch(x):
    """返回形状为 (batch, features) 的矩阵，`x` 的每个样本占一行。"""
    # TODO：保留第 0 维，把其余各维合并成一维。
    raise NotImplementedError
