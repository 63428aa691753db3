import torch


def add_dim(x, place):
    """返回在 `place` 处增加了一个大小为 1 的维度的 `x`。"""
    # TODO：增加这一维。
    raise NotImplementedError


def remove_dim(x, dim):
    """返回去掉第 `dim` 维的 `x`，这一维的大小是 1。"""
    # TODO：只去掉这一维，保留其他维度。
    raise NotImplementedError
